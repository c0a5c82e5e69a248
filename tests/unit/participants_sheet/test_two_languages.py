"""Lists in two languages: headings and cells that hold both, bodies and offices in one cell, rows that count."""

from pathlib import Path

import pytest

from publish.model import Event, LocalizedText, Organization, Person, Position
from publish.readers.participants_sheet import Joined, join_participants
from publish.readers.participants_sheet.cells import Affiliation, affiliation, in_both, name_in
from publish.readers.participants_sheet.headers import Column, recognise
from publish.readers.participants_sheet.same_person import one_name

EVENT = Event(
    "show",
    ("zh", "en"),
    LocalizedText({"zh": "展览"}),
    organizations=(Organization("museum", LocalizedText({"zh": "海城博物馆", "en": "Haicheng Museum"})),),
    people=(
        Person(
            "lin-lan",
            LocalizedText({"zh": "林岚", "en": "Lin Lan"}),
            positions=(Position(LocalizedText({"zh": "馆长", "en": "Director"}), organization="museum"),),
        ),
    ),
)


def _joined(folder: Path, rows: str, event: Event = EVENT) -> Joined:
    path = folder / "list.csv"
    path.write_text(rows, encoding="utf-8")
    return join_participants(event, path)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("姓名/Name", Column("name")),
        ("姓名 Name", Column("name")),
        ("姓名（中英文）", Column("name")),
        ("Name (中文)", Column("name", ("zh",), True)),
        ("单位及职务", Column("affiliation", ("zh",))),
        ("單位/職務", Column("affiliation", ("zh",))),
        ("Company / Title", Column("affiliation", ("en",))),
        ("氏名", Column("name", ("ja",))),
        ("役職", Column("position", ("ja",))),
        ("Nom de famille", Column("family", ("fr",))),
        ("Cargo", Column("position", ("es", "pt"))),
        ("ФИО", Column("name", ("ru",))),
        ("소속", Column("organization", ("ko",))),
        ("المنصب", Column("position", ("ar",))),
        ("ตำแหน่ง", Column("position", ("th",))),
        ("电话 Tel.", Column("phone")),
    ],
)
def test_headings_in_many_languages(heading: str, column: Column) -> None:
    assert recognise({1: heading}) == {1: column}


@pytest.mark.parametrize(
    "cell",
    [
        "林岚 Lin Lan",
        "林岚/Lin Lan",
        "林岚（Lin Lan）",
        "Lin Lan 林岚",
        "Lin Lan (林岚)",
        "林岚Lin Lan",
        "林岚 | Lin Lan",
    ],
)
def test_a_name_in_two_scripts(cell: str) -> None:
    assert in_both(cell) == ("林岚", "Lin Lan")


@pytest.mark.parametrize("cell", ["副总裁（CFO）", "CEO 兼董事长", "IT部经理", "中国石化（SINOPEC）"])
def test_an_abbreviation_is_no_second_language(cell: str) -> None:
    assert in_both(cell) == (cell, "")


def test_forms_of_address_stand_apart() -> None:
    assert name_in("林岚女士") == ("林岚", "女士")
    assert name_in("Prof. Dr. Hans Meier") == ("Hans Meier", "Prof. Dr.")
    assert name_in("李　静") == ("李静", "")
    assert name_in("佐々木健一氏") == ("佐々木健一", "氏")


@pytest.mark.parametrize(
    ("cell", "body", "office"),
    [
        ("海城博物馆馆长", "海城博物馆", "馆长"),
        ("海城博物馆 馆长", "海城博物馆", "馆长"),
        ("海城大学法学院院长、教授", "海城大学", "法学院院长、教授"),
        ("海城博物馆", "海城博物馆", ""),
        ("馆长", "", "馆长"),
        ("Director, Haicheng Museum", "Haicheng Museum", "Director"),
        ("Haicheng Museum, Director", "Haicheng Museum", "Director"),
        ("Director of Haicheng Museum", "Haicheng Museum", "Director"),
        ("CEO, Chain Co., Ltd.", "Chain Co., Ltd.", "CEO"),
        ("横浜市港湾局長", "横浜市港湾局", "局長"),
    ],
)
def test_a_body_and_an_office_in_one_cell(cell: str, body: str, office: str) -> None:
    assert affiliation(cell) == Affiliation(body, office)


@pytest.mark.parametrize("name", ["LIN Lan", "Lan Lin", "Lin, Lan", "lin lan", "Lìn Lan"])
def test_one_name_in_many_spellings(name: str) -> None:
    assert one_name("Lin Lan", name)


def test_people_are_joined_by_either_name_and_sums_left_out(tmp_path: Path) -> None:
    found = _joined(
        tmp_path, "姓名/Name,单位及职务\n林岚 LIN Lan,海城博物馆馆长\n吴燕 Wu Yan,海城博物馆副馆长、研究员\n合计,2人\n"
    )
    assert [dict(person.name.items()) for person in found.event.people] == [
        {"zh": "林岚", "en": "Lin Lan"},
        {"zh": "吴燕", "en": "Wu Yan"},
    ]
    assert len(found.event.organizations) == 1 and not found.doubts
    assert [each.title.get("zh") for each in found.event.people[1].positions] == ["副馆长", "研究员"]
    assert [each.message for each in found.diagnostics if each.code == "row-left-out"] == [
        "“合计 · 2人” is a sum and was left out."
    ]
    assert f"- {tmp_path / 'list.csv'}, A4: left out, a sum: 合计 · 2人" in found.listing


@pytest.mark.parametrize(
    "row",
    ["TOTAL,3", "Total: 3 persons,", "共3人,", "总计,12名", "合計,5名", "Somme,4", "Итого,7", "Grand total,18 guests"],
)
def test_rows_that_count(tmp_path: Path, row: str) -> None:
    found = _joined(tmp_path, f"Name,Company\nAnn Lee,Harbour Ltd\n{row}\n")
    assert [person.id for person in found.event.people] == ["lin-lan", "ann-lee"]
    assert len(found.event.organizations) == 2


@pytest.mark.parametrize("row", ["VIP嘉宾,", "中方嘉宾：,", "Speakers,", "注：名单以现场为准。,", ",海城大学"])
def test_rows_that_name_nobody_are_said(tmp_path: Path, row: str) -> None:
    found = _joined(tmp_path, f"Name,Company\nAnn Lee,Harbour Ltd\n{row}\n")
    assert len(found.event.people) == 2
    assert sum(each.code == "row-left-out" for each in found.diagnostics) == 1


def test_what_the_list_says_otherwise_is_told_and_marked(tmp_path: Path) -> None:
    found = _joined(tmp_path, "Name,Title,Company\nLan Lin,Deputy Director,Harbour Museum\n")
    person = found.event.people[0]
    assert person == EVENT.people[0] and len(found.event.people) == 1
    assert found.event.organizations == EVENT.organizations
    assert found.doubts == {
        "people/lin-lan/positions/0/title/en": "“Director” or “Deputy Director” (list.csv, B2)? "
        "The list says otherwise",
        "people/lin-lan/positions/0/organization": "“Haicheng Museum” or “Harbour Museum” (list.csv, C2)? "
        "The list says otherwise",
    }
    assert [
        each.location.cell for each in found.diagnostics if each.code == "participants-differ" and each.location
    ] == [
        "B2",
        "C2",
    ]


def test_the_same_latin_name_in_other_characters_is_another_person(tmp_path: Path) -> None:
    found = _joined(tmp_path, "姓名,Name\n林兰,Lin Lan\n")
    assert [person.id for person in found.event.people] == ["lin-lan", "lin-lan-2"]
    assert "one person with 林岚 · Lin Lan?" in found.doubts["people/lin-lan-2/name"]


def test_a_japanese_list(tmp_path: Path) -> None:
    event = Event("port", ("ja", "en"), LocalizedText({"ja": "港"}))
    found = _joined(tmp_path, "氏名,所属,役職\n佐々木健一,横浜市港湾局,局長\nAnn Lee,Port Ltd,Director\n", event)
    assert [dict(person.name.items()) for person in found.event.people] == [{"ja": "佐々木健一"}, {"en": "Ann Lee"}]
    assert [dict(person.positions[0].title.items()) for person in found.event.people] == [
        {"ja": "局長"},
        {"en": "Director"},
    ]


def test_an_event_in_one_language_keeps_other_names_in_it(tmp_path: Path) -> None:
    event = Event("port", ("zh",), LocalizedText({"zh": "港"}))
    found = _joined(tmp_path, "姓名,单位\n王明,港务局\nAnn Lee,Port Ltd\n", event)
    assert [dict(person.name.items()) for person in found.event.people] == [{"zh": "王明"}, {"zh": "Ann Lee"}]
