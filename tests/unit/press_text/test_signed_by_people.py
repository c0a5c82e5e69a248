"""A paper told again by those who signed it is no second one, and people are no parties."""

from publish.readers.press_text.reading import read_facts


def test_who_signs_tells_of_the_same_paper() -> None:
    facts = read_facts(
        "1月18日，北岭外国语学院与东陵国立大学签署谅解备忘录，两校将开展学术交流。\n"
        "副院长洪海平与东陵国立大学校长卡洛斯·恩赛代表两校在《谅解备忘录》上签字。\n"
        "On January 18, Beiling University of Languages (BUL) signed a memorandum of understanding with the National "
        "University of Dongling (NUD).\n"
        "The document was signed by Hong Haiping, Vice President of BUL, and Carlos Nse, Rector of NUD.\n"
    )
    assert [{tag: title.text for tag, title in a.titles.items()} for a in facts.agreements] == [
        {"zh": "谅解备忘录", "en": "memorandum of understanding"}
    ]
    parties = [reading.text for a in facts.agreements for party in a.parties for reading in party.values()]
    assert not any("洪海平" in name or "卡洛斯" in name for name in parties)
    assert "东陵国立大学" in parties
