from pathlib import Path

import openpyxl
import pytest

from publish import sources
from publish.errors import UnreadableError
from publish.model import Event, LocalizedText, Person
from publish.readers.participants_sheet import merge_participants
from publish.readers.participants_sheet.headers import recognise

EVENT = Event(
    "x",
    ("zh", "en"),
    LocalizedText({"zh": "论坛"}),
    people=(Person("liu-hua", LocalizedText({"zh": "刘华", "en": "Liu Hua"})),),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_csv_list_joins_the_people_of_the_text(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "people.csv"
    rows = "序号,姓名,英文名,单位,职务,手机\n1,刘华,,中国办事处,主任,+86 10\n2,,Hart Michael,Short & Co.,Partner,=1+1\n"
    path.write_bytes(rows.encode(encoding))
    event, faults = merge_participants(EVENT, path)
    assert [p.id for p in event.people] == ["liu-hua", "hart-michael"]
    assert event.people[0].phone == "+86 10"
    assert event.people[0].positions[0].title.get("zh") == "主任"
    assert event.organizations_by_id[event.people[0].positions[0].organization or ""].name.get("zh") == "中国办事处"
    assert "2 participants read, 1 of them new" in faults[0].message


def test_an_excel_list_below_a_title_row(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Guest list"])
    sheet.append([])
    sheet.append(["Family name", "Given name", "Organisation", "Job title", "Seat"])
    sheet.append(["Hua", "Liu", "WIPO", "Director", 12])
    sheet.append(["Short", "Michael", "WIPO", "Adviser", None])
    book.save(tmp_path / "guests.xlsx")
    event, _ = merge_participants(EVENT, tmp_path / "guests.xlsx")
    assert [p.name.get("en") for p in event.people] == ["Liu Hua", "Michael Short"]
    assert event.people[0].seat == "12"
    assert len(event.organizations) == 1


def test_headings_of_both_languages() -> None:
    cells = {1: "姓名（中）", 2: "Name (English)", 3: "职务/Position", 4: "E-mail", 5: "備註"}
    fields = {number: (column.field, column.languages) for number, column in recognise(cells).items()}
    named = {1: ("name", ("zh",)), 2: ("name", ("en",)), 3: ("position", ()), 4: ("email", ()), 5: ("notes", ())}
    assert fields == named


def test_a_file_without_names_is_said(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    event, faults = merge_participants(EVENT, path)
    assert event == EVENT and faults[0].code == "no-participants"
    with pytest.raises(UnreadableError):
        merge_participants(EVENT, tmp_path / "missing.csv")


def test_what_the_list_lacks_is_told_of_its_row(tmp_path: Path) -> None:
    (tmp_path / "guests.csv").write_text("姓名,Name,职务,Title\n赵新,Zhao Xin,主任,\n王明,Wang Ming,处长,\n", "utf-8")
    (tmp_path / "event.yaml").write_text(
        "languages: [zh, en]\ntitle: {zh: 会, en: Meeting}\nparticipants: guests.csv\npeople:\n"
        "  wang-ming: {name: {zh: 王明, en: Wang Ming}, country: {zh: 中国}}\n",
        "utf-8",
    )
    found = [each for each in sources.open_event(str(tmp_path)).diagnostics if each.code == "missing-translation"]
    told = {each.message.split("”")[0].strip("“"): each.location for each in found}
    assert {words: (Path(place.file).name, place.line) for words, place in told.items() if place} == {
        "中国": ("event.yaml", 5),
        "主任": ("guests.csv", 2),
        "处长": ("guests.csv", 3),
    }
