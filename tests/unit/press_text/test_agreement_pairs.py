"""Which agreement in one language is which in the other."""

from publish.readers.press_text.reading import read_facts


def test_the_likest_title_is_the_partner_where_one_language_has_more() -> None:
    text = (
        "两校签署协议\n\n"
        "2023年5月1日，甲大学与乙大学在东湾签署《教育合作协议》、《港口合作备忘录》和《文化交流意向书》。\n\n"
        "On May 1, 2023, Alpha University and Beta University signed in Norvik a Memorandum of Cooperation on Ports"
        " and a Letter of Intent on Cultural Exchange.\n"
    )
    titles = [{tag: r.text for tag, r in a.titles.items()} for a in read_facts(text).agreements]
    assert titles == [
        {"zh": "教育合作协议"},
        {"zh": "港口合作备忘录", "en": "Memorandum of Cooperation on Ports"},
        {"zh": "文化交流意向书", "en": "Letter of Intent on Cultural Exchange"},
    ]
