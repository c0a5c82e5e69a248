"""Lines of a bilingual list: one person each, the office before or behind the names, in both languages."""

import pytest

from publish.readers.press_text.reading import read_facts

_HEAD = "青湾论坛在青湾举行，约一百人参加。\nThe Qingwan Forum was held in Qingwan with about 100 participants.\n"


def _person(line: str) -> dict[str, tuple[str, str, str]]:
    [person] = read_facts(_HEAD + line).people
    return {
        tag: (
            reading.text,
            "; ".join(held.text for held in person.positions.get(tag, ())),
            person.organizations[tag].text if tag in person.organizations else "",
        )
        for tag, reading in person.names.items()
    }


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "第一副会长 1st Vice-President : 傅秀珠 Poh Siew Choo, PBM",
            {"zh": ("傅秀珠", "第一副会长", ""), "en": ("Poh Siew Choo", "1st Vice-President", "")},
        ),
        (
            "聂海川 Nie Haichuan 方岭律师事务所合伙人 Partner, Fangling Partners",
            {"zh": ("聂海川", "合伙人", "方岭律师事务所"), "en": ("Nie Haichuan", "Partner", "Fangling Partners")},
        ),
        (
            "Priya Raghunathan 普丽娅·拉古纳坦 青湾商事调解院 副院长 Deputy Chief, Qingwan Mediation Institute",
            {
                "zh": ("普丽娅·拉古纳坦", "副院长", "青湾商事调解院"),
                "en": ("Priya Raghunathan", "Deputy Chief", "Qingwan Mediation Institute"),
            },
        ),
        (
            "义务查账 Internal Auditor：许木成 Koh Bock Seng (re-elected 连任)",
            {"zh": ("许木成", "义务查账", ""), "en": ("Koh Bock Seng", "Internal Auditor", "")},
        ),
    ],
)
def test_one_person_a_line(line: str, person: dict[str, tuple[str, str, str]]) -> None:
    assert _person(line) == person


@pytest.mark.parametrize(
    "line",
    [
        "地点 Venue：青湾中心 Qingwan Centre",
        "主办 Host：青湾大学 Qingwan University",
        "日期 Date：2021年9月28日 28 September",
    ],
)
def test_other_lines_of_a_programme_name_nobody(line: str) -> None:
    assert not read_facts(_HEAD + line).people


@pytest.mark.parametrize(
    "line",
    [
        "陈国辉 Chen Guohui，岚港市商务局局长 Director, Langang Commerce Bureau",
        "陈国辉（Chen Guohui），岚港市商务局局长 / Director of Langang Commerce Bureau",
        "陈国辉 Chen Guohui | 岚港市商务局局长 | Director, Langang Commerce Bureau",
        "陈国辉 Chen Guohui，岚港市商务局局长（Director of Langang Commerce Bureau）",
        "9:30–9:40 | 开幕致辞 Opening | 陈国辉 Chen Guohui，岚港市商务局局长 Director, Langang Commerce Bureau",
        "| 9:30 | 致辞 | 陈国辉 Chen Guohui，岚港市商务局局长 Director, Langang Commerce Bureau |",
    ],
)
def test_a_guest_with_both_offices_on_one_line(line: str) -> None:
    (person,) = read_facts(f"论坛举行\nForum held\n\n嘉宾 Guests\n{line}\n\n他们发了言。\nThey spoke.\n").people
    assert {tag: name.text for tag, name in person.names.items()} == {"zh": "陈国辉", "en": "Chen Guohui"}
    assert {tag: [held.text for held in all_] for tag, all_ in person.positions.items()} == {
        "zh": ["局长"],
        "en": ["Director"],
    }
    assert {tag: body.text for tag, body in person.organizations.items()} == {
        "zh": "岚港市商务局",
        "en": "Langang Commerce Bureau",
    }


def test_an_entry_of_a_table_may_name_several() -> None:
    row = (
        "10:10 | 圆桌 Panel | 王海 Wang Hai，岚港茶业集团总经理 General Manager, Langang Tea Group"
        "；林美 Lin Mei，安县县长 Mayor of Anxian"
    )
    people = read_facts(f"论坛举行\nForum held\n\n{row}\n\n他们发了言。\nThey spoke.\n").people
    assert [person.names["en"].text for person in people] == ["Wang Hai", "Lin Mei"]
