"""Second offices at another body: the office stands alone, the body beside it."""

import pytest

from publish.readers.press_text import read_documents
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.documents import Document
from tests.people_read import people, people_in


def offices(text: str) -> list[tuple[str, str]]:
    """(position, organization) of the one person, office by office."""
    (person,) = read_facts(text).people
    ((tag, held),) = person.positions.items()
    first = person.organizations[tag].text if tag in person.organizations else ""
    further = person.further.get(tag, {})
    count = max(len(held), *(rank + 1 for rank in further)) if further else len(held)
    return [
        (held[min(rank, len(held) - 1)].text, further[rank].text if rank in further else first) for rank in range(count)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会上，三角洲商会会长、海港集团董事长李明致辞。", [("会长", "三角洲商会"), ("董事长", "海港集团")]),
        ("會上，東海大學副校長、東海醫院院長李明致辭。", [("副校長", "東海大學"), ("院長", "東海醫院")]),
        ("会上，三角洲大学副校长、法学院院长李明致辞。", [("副校长", "三角洲大学"), ("法学院院长", "三角洲大学")]),
        (
            "会上，海港商会副会长、远帆欧洲公共事务副总裁李明致辞。",
            [("副会长", "海港商会"), ("欧洲公共事务副总裁", "远帆")],
        ),
        (
            "会上，一级大法官、最高人民法院常务副院长李明出席。",
            [("一级大法官", "最高人民法院"), ("常务副院长", "最高人民法院")],
        ),
        (
            "会上，江洲大学教授、海风出版社香港分社社长李明致辞。",
            [("教授", "江洲大学"), ("社长", "海风出版社香港分社")],
        ),
        (
            "Li Ming, President of the Delta Chamber of Commerce and Chairman of Harbour Group, spoke at the forum.",
            [("President", "Delta Chamber of Commerce"), ("Chairman", "Harbour Group")],
        ),
        (
            "Li Ming, Professor of Delta University and Director of the Harbour Branch of the Inland Press, spoke.",
            [("Professor", "Delta University"), ("Director", "Harbour Branch of the Inland Press")],
        ),
        (
            "Li Ming, Chief Justice of the Republic of Norland and President of the Supreme Court (SC), gave a speech.",
            [("Chief Justice of the Republic of Norland", "Supreme Court"), ("President", "Supreme Court")],
        ),
        ("Li Ming, President of both ICCA and SIAC, gave a speech.", [("President", "ICCA"), ("President", "SIAC")]),
        (
            "Li Ming, Vice Chairman of the Delta Chamber of Commerce and head of its Legal Department, spoke.",
            [
                ("Vice Chairman", "Delta Chamber of Commerce"),
                ("head of its Legal Department", "Delta Chamber of Commerce"),
            ],
        ),
    ],
)
def test_each_office_has_its_body(text: str, expected: list[tuple[str, str]]) -> None:
    assert offices(text) == expected


def test_the_event_holds_each_office_with_its_organization() -> None:
    text = (
        "三角洲港口论坛举行\nDelta Port Forum Held\n"
        "2024年5月6日，三角洲港口论坛在上海举行，100余人参加。三角洲商会会长、海港集团董事长李明致辞。\n"
        "On 6 May 2024 the Delta Port Forum was held in Shanghai with more than 100 guests. "
        "Li Ming, President of the Delta Chamber of Commerce and Chairman of Harbour Group, gave a speech."
    )
    event = read_documents([Document("release.txt", text)], "release").event
    assert event is not None
    (person,) = event.people
    named = [
        (dict(p.title.items()), dict(event.organizations_by_id[p.organization or ""].name.items()))
        for p in person.positions
    ]
    assert named == [
        ({"zh": "会长", "en": "President"}, {"zh": "三角洲商会", "en": "Delta Chamber of Commerce"}),
        ({"zh": "董事长", "en": "Chairman"}, {"zh": "海港集团", "en": "Harbour Group"}),
    ]


def test_one_office_at_two_bodies_is_two_positions_of_the_event() -> None:
    text = (
        "Delta Arbitration Forum Held\n"
        "On 6 May 2024 the Delta Arbitration Forum was held in Shanghai with more than 100 guests. "
        "Li Ming, President of both ICCA and SIAC, gave a speech."
    )
    event = read_documents([Document("release.txt", text)], "release").event
    assert event is not None
    (person,) = event.people
    assert [(p.title["en"], event.organizations_by_id[p.organization or ""].name["en"]) for p in person.positions] == [
        ("President", "ICCA"),
        ("President", "SIAC"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UN Environment Executive Director Anna Berg met the guests.", [("Executive Director", "UN Environment")]),
        ("World Bank Country Director Anna Berg met the guests.", [("Country Director", "World Bank")]),
        ("Delta Development Bank Country Director Anna Berg spoke.", [("Country Director", "Delta Development Bank")]),
        (
            "Anna Berg, Acting Director for the Delta-Norland Cooperation Centre, spoke.",
            [("Acting Director", "Delta-Norland Cooperation Centre")],
        ),
        ("Anna Berg, Director for the Asia-Pacific Region, spoke.", [("Director for the Asia-Pacific Region", "")]),
        (
            "Anna Berg, Acting Director for the Policy and Programme Division of UN Environment, spoke.",
            [("Acting Director for the Policy and Programme Division", "UN Environment")],
        ),
        (
            "Anna Berg, the Delta Arbitration Commission's (DAC) Vice Chairman, spoke.",
            [("Vice Chairman", "Delta Arbitration Commission")],
        ),
        (
            "Anna Berg, Director of the Supreme People's Court's Cooperation Bureau, spoke.",
            [("Director of the Supreme People's Court's Cooperation Bureau", "Supreme People's Court")],
        ),
        ("Harbour Bank Chief Risk Officer Anna Berg spoke.", [("Chief Risk Officer", "Harbour Bank")]),
        ("Harbour Bank Head of Trade Finance Anna Berg spoke.", [("Head of Trade Finance", "Harbour Bank")]),
        ("Harbour Bank Company Secretary Anna Berg spoke.", [("Company Secretary", "Harbour Bank")]),
        (
            "Harbour Chamber of Commerce Immediate Past President Anna Berg spoke.",
            [("Immediate Past President", "Harbour Chamber of Commerce")],
        ),
        ("Union Hospital Medical Director Anna Berg spoke.", [("Medical Director", "Union Hospital")]),
        ("Commercial Bank Relationship Manager Anna Berg spoke.", [("Commercial Bank Relationship Manager", "")]),
        ("Anna Berg, Director of the Women's Centre, spoke.", [("Director", "Women's Centre")]),
        ("Delta University Law School Dean Anna Berg spoke.", [("Law School Dean", "Delta University")]),
        (
            "Anna Berg, Dean of the Faculty of Health and Social Sciences, spoke.",
            [("Dean of the Faculty of Health and Social Sciences", "")],
        ),
    ],
)
def test_a_body_in_front_of_the_office_or_behind_for(text: str, expected: list[tuple[str, str]]) -> None:
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg, Director of University Advancement, spoke.", [("Director of University Advancement", "")]),
        (
            "Anna Berg, Vice President of the Arbitration Court of CIETAC, spoke.",
            [("Vice President of the Arbitration Court", "CIETAC")],
        ),
        ("会议由贸仲仲裁院副院长李明主持。", [("仲裁院副院长", "贸仲")]),
        ("会议由国际商会仲裁院副院长李明主持。", [("副院长", "国际商会仲裁院")]),
        ("海滨大学基金（基金）举办活动。东海大学教授兼基金主席李明出席。", [("教授", "东海大学"), ("主席", "基金")]),
        ("2023年6月15日,上海 – 东海政法大学法学院院长李明率团来访。", [("法学院院长", "东海政法大学")]),
        ("智利中国工商旅游会代表李明签字。", [("代表", "智利中国工商旅游会")]),
        (
            "Anna Berg, Consul General of the People's Republic of China in Westport, spoke.",
            [("Consul General of the People's Republic of China in Westport", "")],
        ),
    ],
)
def test_parts_fields_and_states(text: str, expected: list[tuple[str, str]]) -> None:
    assert offices(text) == expected


def test_who_signs_for_the_former_and_for_the_latter() -> None:
    text = (
        "The Delta Society signed agreements with the Harbour Bar Association and the Norland Lawyers Association. "
        "Vice-President Tom Lind signed for the former, and President Eva Holm for the latter."
    )
    assert people(text) == [
        ("Tom Lind", ["Vice-President"], "Harbour Bar Association"),
        ("Eva Holm", ["President"], "Norland Lawyers Association"),
    ]


def test_a_name_in_han_characters_stands_between_name_and_office() -> None:
    text = (
        "Mr. Huang Kang (黄康), President of Delta University, and Ms. Chen Jie (陈洁), Dean of the Law School, spoke."
    )
    assert people_in(text, "en") == [
        ("Huang Kang", ["President"], "Delta University"),
        ("Chen Jie", ["Dean of the Law School"], "Delta University"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Berg, Chairman of the Arbitration Foundation of Norland and of CAJAC Port, spoke.",
            [("Chairman", "Arbitration Foundation of Norland"), ("Chairman", "CAJAC Port")],
        ),
        (
            "Anna Berg, Professor at Delta University and at the Norland Institute of Law, spoke.",
            [("Professor", "Delta University"), ("Professor", "Norland Institute of Law")],
        ),
        (
            "Anna Berg, Chairman of the Delta Council and of its Finance Committee, spoke.",
            [("Chairman", "Delta Council")],
        ),
        ("Anna Berg, CEO of the Norland biotechnology company TechnoLab, spoke.", [("CEO", "TechnoLab")]),
        (
            "Anna Berg, Partner of Holm & Lund Law Offices/CMAC Arbitrator, spoke.",
            [("Partner", "Holm & Lund Law Offices"), ("Arbitrator", "CMAC")],
        ),
    ],
)
def test_one_office_at_two_bodies(text: str, expected: list[tuple[str, str]]) -> None:
    assert offices(text) == expected


def test_two_bodies_before_one_office_in_a_list() -> None:
    text = "出席的有海州市副市长陈彪，南海仲裁基金会、东海联合仲裁中心主席李明，北海国际仲裁中心秘书长王力等。"
    (_, person, _) = read_facts(text).people
    assert person.organizations["zh"].text == "南海仲裁基金会"
    assert person.further["zh"][1].text == "东海联合仲裁中心"
