"""What only the other language, or only a headline, names: bodies of offices, houses, papers."""

from publish.readers.press_text.reading import read_facts


def _titles(text: str) -> list[dict[str, str]]:
    return [{tag: reading.text for tag, reading in a.titles.items()} for a in read_facts(text).agreements]


def test_body_of_an_office_that_only_the_other_language_gives_with_it() -> None:
    facts = read_facts(
        "我校与北洋海事大学签署合作备忘录\n"
        "3月4日，我校与北洋海事大学签署合作备忘录。副校长林一帆与北洋海事大学校长周启明在备忘录上签字。\n"
        "林一帆说，浙江外国语学院愿与对方共同办好海洋课程。\n"
        "ZISU Signs MoU with Beiyang Maritime University\n"
        "On 4 March, Zhejiang International Studies University (ZISU) signed a memorandum of understanding with Beiyang"
        " Maritime University. It was signed by Lin Yifan, Vice President of ZISU, and Zhou Qiming, President of"
        " Beiyang Maritime University.\n"
    )
    lin = next(person for person in facts.people if person.names["en"].text == "Lin Yifan")
    assert {tag: reading.text for tag, reading in lin.organizations.items()} == {
        "zh": "浙江外国语学院",
        "en": "ZISU",
    }
    assert [party.get("zh") and party["zh"].text for party in facts.agreements[0].parties] == [
        "浙江外国语学院",
        "北洋海事大学",
    ]


def test_house_whose_english_name_only_the_headline_has() -> None:
    assert _titles(
        "雷丁大学孔子学院揭牌\n"
        "5月6日，英国雷丁大学孔子学院揭牌仪式在雷丁大学举行。\n"
        "Opening of the Confucius Institute at the University of Reading\n"
        "A centre for Chinese language and culture opened its doors on 6 May.\n"
    ) == [{"zh": "雷丁大学孔子学院", "en": "Confucius Institute at the University of Reading"}]


def test_paper_of_a_ceremony_for_cooperation() -> None:
    assert _titles(
        "芦河出版社与东湾大学签署战略合作协议\n"
        "5月6日，芦河出版社与东湾大学战略合作签约仪式举行，双方签署战略合作协议。\n"
        "Reed Press, Donwan University Sign Strategic Cooperation Agreement\n"
        "A signing ceremony for the strategic cooperation between Reed Press and Donwan University was held on 6 May.\n"
        "The presidents witnessed the signing of the strategic cooperation agreement.\n"
    ) == [{"zh": "战略合作协议", "en": "strategic cooperation agreement"}]


def test_words_that_hang_on_to_a_body() -> None:
    facts = read_facts(
        "东湾大学接待中国人与生物圈国家委员会秘书长周启明\n"
        "3月4日，东湾大学接待了中国人与生物圈国家委员会秘书长周启明一行。\n"
        "Donwan University Receives the Secretary-General of the Chinese MAB National Committee\n"
        "On 4 March, Donwan University received Zhou Qiming, Secretary-General of Chinese MAB National Committee (MAB"
        " China) and his team for a meeting.\n"
    )
    (zhou,) = facts.people
    assert zhou.organizations["en"].text == "Chinese MAB National Committee"
