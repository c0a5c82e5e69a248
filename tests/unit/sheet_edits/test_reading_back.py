"""Everything that people do to a workbook, and what is read of it."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from publish.readers.edits import Edits, Remark
from publish.readers.sheet_edits import read_edits_from
from tests.workbooks import Editor, changed, shipped_workbook

EVENT = "harbour-forum-2026"
PEOPLE, AGREEMENTS, PROGRAMME, ORGANIZATIONS = "Participants", "Agreements", "Programme", "Organizations"
PERSON = "people/qin-yuanzhou"


@pytest.fixture
def editor() -> Editor:
    return Editor(shipped_workbook(EVENT))


def said(edits: Edits) -> list[object]:
    """Everything that was found."""
    return [*edits.fields, *edits.entries, *edits.removed, *edits.remarks]


def test_untouched(editor: Editor) -> None:
    assert said(editor.edits()) == []


@pytest.mark.parametrize(
    ("sheet", "entry", "heading", "value", "path", "theirs"),
    [
        (PEOPLE, "qin-yuanzhou", "Name", "Tan Yuanzhou", f"{PERSON}/name/en", "Tan Yuanzhou"),
        (PEOPLE, "qin-yuanzhou", "Name", None, f"{PERSON}/name/en", None),
        (PEOPLE, "qin-yuanzhou", "Romanization", "Tán Yuǎnzhōu", f"{PERSON}/romanization", "Tán Yuǎnzhōu"),
        (PEOPLE, "qin-yuanzhou", "Phone", 85212345678, f"{PERSON}/phone", "85212345678"),
        (PEOPLE, "qin-yuanzhou", "Phone", "+852 1234 5678", f"{PERSON}/phone", "+852 1234 5678"),
        (PEOPLE, "qin-yuanzhou", "Seat", 12, f"{PERSON}/seat", "12"),
        (PEOPLE, "qin-yuanzhou", "Notes", "=SUM(A1)", f"{PERSON}/notes", "=SUM(A1)"),
        (PEOPLE, "qin-yuanzhou", "Position", "Chief Judge", f"{PERSON}/positions/0/title/en", "Chief Judge"),
        (PEOPLE, "qin-yuanzhou", "Arrival", dt.datetime(2026, 12, 9, 14, 5), f"{PERSON}/arrival", "2026-12-09 14:05"),
        (PEOPLE, "qin-yuanzhou", "printed", "Internal", f"{PERSON}/visibility", "internal"),
        (PEOPLE, "qin-yuanzhou", "printed", "不公開 internal", f"{PERSON}/visibility", "internal"),
    ],
)
def test_single_cells(
    editor: Editor, sheet: str, entry: str, heading: str, value: Any, path: str | None, theirs: str | None
) -> None:
    editor.set(sheet, entry, heading, value)
    found = changed(editor.edits())
    assert {key: pair[1] for key, pair in found.items()} == ({path: theirs} if path else {})


def test_stray_spaces_and_line_ends_are_no_edit(editor: Editor) -> None:
    sheet = editor.sheet(PEOPLE)
    for heading in ("Name", "Position", "Organization"):
        for row in range(editor.header_row(sheet) + 1, sheet.max_row + 1):
            cell = sheet.cell(row, editor.column(sheet, heading))
            if cell.value:
                cell.value = f"  {cell.value}\u00a0 \r\n".replace("\n", " \n")
    assert said(editor.edits()) == []


@pytest.mark.parametrize(
    "written", ["2026-12-11", "2026/12/11", "2026年12月11日", "11 December 2026", "Dec 11, 2026", "11.12.2026 "]
)
def test_dates_in_any_writing(editor: Editor, written: str) -> None:
    sheet = editor.sheet(AGREEMENTS)
    entry = str(sheet.cell(editor.header_row(sheet) + 1, 1).value)
    editor.set(AGREEMENTS, entry, "Date", written)
    edits = editor.edits()
    if written.startswith("11.12"):
        assert "a date" in edits.remarks[0].message and not edits.fields
    else:
        assert [edit.theirs for edit in edits.fields] in (["2026-12-11"], [])


@pytest.mark.parametrize(
    ("value", "theirs"),
    [(dt.time(8, 45), "08:45"), ("8:45", "08:45"), ("下午 3:15", "15:15"), ("3:15 pm", "15:15"), (0.25, "06:00")],
)
def test_times(editor: Editor, value: Any, theirs: str) -> None:
    sheet = editor.sheet(PROGRAMME)
    row = next(r for r in range(5, sheet.max_row) if sheet.cell(r, editor.column(sheet, "Start")).value)
    sheet.cell(row, editor.column(sheet, "Start")).value = value
    assert [edit.theirs for edit in editor.edits().fields] == [theirs]


def test_status_and_kind(editor: Editor) -> None:
    sheet = editor.sheet(AGREEMENTS)
    entry = str(sheet.cell(editor.header_row(sheet) + 1, 1).value)
    editor.set(AGREEMENTS, entry, "Status", "取消 Cancelled")
    editor.set(AGREEMENTS, entry, "Kind", "Launch")
    found = changed(editor.edits())
    assert found[f"agreements/{entry}/status"][1] == "cancelled"
    assert found[f"agreements/{entry}/kind"][1] == "launch"


def test_a_report_is_to_be_released_and_a_paper_to_be_signed(editor: Editor) -> None:
    sheet = editor.sheet(AGREEMENTS)
    kind, status = (editor.column(sheet, each) for each in ("Kind", "Status"))
    told = {
        (str(row[kind - 1].value).rpartition(" ")[2], str(row[status - 1].value))
        for row in sheet.iter_rows(min_row=editor.header_row(sheet) + 1)
    }
    assert ("Publication", "待發布 To be released") in told
    assert {label for word, label in told if "sign" in label} == {"待簽 Ready to sign"}
    assert not any(word == "Publication" and "sign" in label for word, label in told)
    report = next(
        str(row[0].value)
        for row in sheet.iter_rows(min_row=editor.header_row(sheet) + 1)
        if row[status - 1].value == "待發布 To be released"
    )
    for written in ("To be released", "待簽", "ready"):
        editor.set(AGREEMENTS, report, "Status", written)
        assert not changed(editor.edits())
    editor.set(AGREEMENTS, report, "Status", "已發布 Released")
    assert changed(editor.edits()) == {f"agreements/{report}/status": ("ready", "released")}


def test_a_word_outside_the_list_is_named(editor: Editor) -> None:
    editor.set(PEOPLE, "qin-yuanzhou", "printed", "perhaps")
    edits = editor.edits()
    assert not edits.fields
    assert "perhaps" in edits.remarks[0].message and "!" in edits.remarks[0].where


def test_derived_cells_are_reported_not_lost(editor: Editor) -> None:
    sheet = editor.sheet(PROGRAMME)
    row = next(r for r in range(5, sheet.max_row) if sheet.cell(r, editor.column(sheet, "Speakers")).value)
    sheet.cell(row, editor.column(sheet, "Speakers")).value = "Somebody else"
    edits = editor.edits()
    assert not edits.fields
    assert "worked out" in edits.remarks[0].message


def test_several_positions_map_line_by_line(editor: Editor) -> None:
    editor.set(PEOPLE, "au-yeung-tsz-kam", "Position", "President\nChair of the Council")
    found = changed(editor.edits())
    assert found == {"people/au-yeung-tsz-kam/positions/1/title/en": ("Member of the Council", "Chair of the Council")}


def test_a_position_more(editor: Editor) -> None:
    editor.set(PEOPLE, "au-yeung-tsz-kam", "Position", "President\nMember of the Council\nPatron")
    assert changed(editor.edits()) == {"people/au-yeung-tsz-kam/positions/2/title/en": (None, "Patron")}


def test_a_position_taken_out_in_every_column(editor: Editor) -> None:
    sheet = editor.sheet(PEOPLE)
    row = editor.row(sheet, "au-yeung-tsz-kam")
    for heading in ("職務", "Position", "機構", "Organization"):
        cell = sheet.cell(row, editor.column(sheet, heading))
        cell.value = str(cell.value).split("\n")[0]
    edits = editor.edits()
    assert [each.path for each in edits.removed] == ["people/au-yeung-tsz-kam/positions/1"]
    assert not edits.fields


def test_another_known_organization(editor: Editor) -> None:
    editor.set(PEOPLE, "qin-yuanzhou", "Organization", "Luen Tak Maritime University")
    found = changed(editor.edits())
    assert list(found) == [f"{PERSON}/positions/0/organization"]
    assert "/" not in str(found[f"{PERSON}/positions/0/organization"][1])


def test_a_corrected_name_of_an_organization(editor: Editor) -> None:
    editor.set(PEOPLE, "qin-yuanzhou", "Organization", "Chengwan Maritime Courts")
    found = changed(editor.edits())
    (path,) = found
    assert path.startswith("organizations/") and path.endswith("/name/en")
    assert found[path] == ("Chengwan Maritime Court", "Chengwan Maritime Courts")


def test_a_new_organization(editor: Editor) -> None:
    editor.set(PEOPLE, "qin-yuanzhou", "機構", "星河研究所")
    editor.set(PEOPLE, "qin-yuanzhou", "Organization", "Galaxy Laboratory")
    edits = editor.edits()
    assert changed(edits)[f"{PERSON}/positions/0/organization"][1] == "星河研究所"
    assert [dict(each.values) for each in edits.entries] == [
        {"name/zh-Hant": "星河研究所", "name/en": "Galaxy Laboratory"}
    ]


def test_a_party_taken_out_in_every_language(editor: Editor) -> None:
    sheet = editor.sheet(AGREEMENTS)
    row = editor.header_row(sheet) + 1
    for heading in ("各方", "Parties"):
        cell = sheet.cell(row, editor.column(sheet, heading))
        cell.value = str(cell.value).split("\n")[0]
    edits = editor.edits()
    assert [(each.path.rpartition("/")[0].rpartition("/")[2], each.theirs) for each in edits.fields] == [
        ("parties", None)
    ]
    assert not edits.remarks


def test_a_party_taken_out_in_one_language_keeps_its_names(editor: Editor) -> None:
    sheet = editor.sheet(AGREEMENTS)
    cell = sheet.cell(editor.header_row(sheet) + 1, editor.column(sheet, "各方"))
    gone = str(cell.value).split("\n")[1]
    cell.value = str(cell.value).split("\n")[0]
    edits = editor.edits()
    assert not edits.fields and not edits.removed
    (remark,) = edits.remarks
    assert f"“{gone}” is gone in one language" in remark.message and cell.coordinate in remark.where


def rooms(editor: Editor, room: str) -> list[tuple[int, int]]:
    """The rows and columns of the cells that name a room on the sheet of the programme."""
    sheet = editor.sheet(PROGRAMME)
    return [(cell.row, cell.column) for row in sheet.iter_rows() for cell in row if cell.value == room]


@pytest.mark.parametrize("also_english", [False, True])
def test_a_session_in_another_room_does_not_rename_the_room(editor: Editor, also_english: bool) -> None:
    sheet = editor.sheet(PROGRAMME)
    places = rooms(editor, "燈塔廳")
    assert len(places) > 1
    sheet.cell(*places[0]).value = "燈塔二廳"
    if also_english:
        sheet.cell(places[0][0], places[0][1] + 1).value = "Beacon Hall 2"
    edits = editor.edits()
    assert not edits.fields
    (remark,) = edits.remarks
    assert "“燈塔二廳” is not known; add it in the event file first." in remark.message


def test_a_room_that_has_another_name_in_every_row_is_renamed(editor: Editor) -> None:
    for place in rooms(editor, "燈塔廳"):
        editor.sheet(PROGRAMME).cell(*place).value = "燈塔大廳"
    edits = editor.edits()
    assert not edits.remarks
    assert [pair for path, pair in changed(edits).items() if path.startswith("venue/rooms/")] == [
        ("燈塔廳", "燈塔大廳")
    ]
    assert len(edits.fields) == 1


def test_kind_of_organization_belongs_to_the_organization(editor: Editor) -> None:
    editor.set(PEOPLE, "qin-yuanzhou", "Kind", "Government")
    (path,) = changed(editor.edits())
    assert path.startswith("organizations/") and path.endswith("/kind")


def test_role_told_by_the_programme(editor: Editor) -> None:
    editor.set(PEOPLE, "lai-sui-sang", "Role", "Moderator")
    found = changed(editor.edits())
    (path,) = found
    assert path.startswith("sessions/") and path.endswith("/speakers/lai-sui-sang/role")
    assert found[path][1] == "moderator"


def test_role_stated(editor: Editor) -> None:
    editor.set(PEOPLE, "pak-yat-fung", "Role", "Press")
    assert changed(editor.edits()) == {"people/pak-yat-fung/role": ("guest", "press")}


def test_markup_stays_where_the_words_stay() -> None:
    from publish.readers.sheet_edits.markup import retouched

    assert retouched("A **bold** word", "A bold words") == "A **bold** words"
    assert retouched("See [the page](https://example.org).", "See the new page.") == (
        "See [the new page](https://example.org)."
    )
    assert retouched("plain", "5*3*2") == "5*3*2"


class TestShape:
    """The sheet itself changed; its contents did not."""

    def test_sorted_by_another_column(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        first = editor.header_row(sheet) + 1
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first)]
        rows.sort(key=lambda row: str(row[2]))
        for number, row in enumerate(rows, first):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
        assert said(editor.edits()) == []

    def test_hidden_rows_of_a_filter(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        for number in range(6, 20):
            sheet.row_dimensions[number].hidden = True
        assert said(editor.edits()) == []

    def test_headings_renamed(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        row = editor.header_row(sheet)
        for heading, new in (("Name", "Full name"), ("E-mail", "Mail"), ("Position", "Job")):
            sheet.cell(row, editor.column(sheet, heading)).value = new
        sheet.cell(editor.row(sheet, "qin-yuanzhou"), editor.column(sheet, "Job")).value = "Judge"
        edits = editor.edits()
        assert changed(edits) == {f"{PERSON}/positions/0/title/en": ("Presiding Judge", "Judge")}
        assert not edits.remarks

    def test_all_headings_renamed_and_names_lost(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        for name in [each for each in editor.book.defined_names if each.startswith("_pub_")]:
            del editor.book.defined_names[name]
        row = editor.header_row(sheet)
        for cell in sheet[row]:
            cell.value = f"Spalte {cell.column}"
        sheet.cell(editor.row(sheet, "qin-yuanzhou"), 3).value = "Tan Yuanzhou"
        edits = editor.edits()
        assert changed(edits) == {f"{PERSON}/name/en": ("Qin Yuanzhou", "Tan Yuanzhou")}

    def test_columns_moved(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        last = sheet.max_column
        for number in range(editor.header_row(sheet), sheet.max_row + 1):
            values = [sheet.cell(number, column).value for column in range(1, last + 1)]
            for column, value in enumerate(reversed(values), 1):
                sheet.cell(number, column).value = value
        assert said(editor.edits()) == []

    def test_rows_above_blank_rows_and_a_repeated_heading(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        headings = [cell.value for cell in sheet[editor.header_row(sheet)]]
        data = [[cell.value for cell in row] for row in sheet.iter_rows()]
        for number, values in enumerate([["Draft of Monday"], [], *data[:10], [], headings, [], *data[10:]], 1):
            for column in range(1, len(headings) + 1):
                sheet.cell(number, column).value = values[column - 1] if column <= len(values) else None
        sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=8)
        sheet.tables.clear()
        (remark,) = said(editor.edits())
        assert isinstance(remark, Remark)
        assert "“Draft of Monday” stands above the table" in remark.message

    def test_a_column_more_is_kept_as_extra(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        column = sheet.max_column + 1
        sheet.cell(editor.header_row(sheet), column).value = "Gift"
        sheet.cell(editor.row(sheet, "qin-yuanzhou"), column).value = "Tea"
        assert changed(editor.edits()) == {f"{PERSON}/extra/Gift": (None, "Tea")}

    def test_a_column_more_where_none_can_be_kept(self, editor: Editor) -> None:
        sheet = editor.sheet(PROGRAMME)
        column = sheet.max_column + 1
        sheet.cell(editor.header_row(sheet), column).value = "Technician"
        sheet.cell(editor.header_row(sheet) + 1, column).value = "Bob"
        edits = editor.edits()
        assert not edits.fields and "Technician" in edits.remarks[0].message

    def test_a_column_less_deletes_nothing(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        column = editor.column(sheet, "E-mail")
        for number in range(1, sheet.max_row + 1):
            sheet.cell(number, column).value = None
        edits = editor.edits()
        assert not edits.fields and not edits.removed
        assert "gone" in edits.remarks[0].message

    def test_id_column_deleted(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        for number in range(1, sheet.max_row + 1):
            sheet.cell(number, 1).value = None
        sheet.cell(editor.header_row(sheet) + 3, editor.column(sheet, "Seat")).value = "B7"
        edits = editor.edits()
        assert [edit.theirs for edit in edits.fields] == ["B7"]
        assert not edits.entries and not edits.removed

    def test_a_sheet_renamed(self, editor: Editor) -> None:
        editor.sheet(PEOPLE).title = "Guests"
        editor.book["Guests"].cell(editor.row(editor.book["Guests"], "qin-yuanzhou"), 3).value = "Tan Yuanzhou"
        assert list(changed(editor.edits())) == [f"{PERSON}/name/en"]

    @pytest.mark.parametrize("label", [PEOPLE, AGREEMENTS, PROGRAMME, ORGANIZATIONS])
    def test_a_sheet_deleted_removes_nobody(self, editor: Editor, label: str) -> None:
        editor.book.remove(editor.sheet(label))
        edits = editor.edits()
        assert [*edits.fields, *edits.entries, *edits.removed] == []
        assert [remark.message for remark in edits.remarks if "gone" in remark.message]

    def test_one_sheet_deleted_and_one_like_it_renamed(self, editor: Editor) -> None:
        editor.book.remove(editor.sheet(PROGRAMME))
        editor.sheet(AGREEMENTS).title = "Signed"
        editor.book.defined_names.clear()
        edits = editor.edits()
        assert [*edits.fields, *edits.entries, *edits.removed] == []
        assert len(edits.remarks) == 1


class TestRows:
    """New rows, copied rows, rows taken out."""

    def test_a_new_row(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        row = sheet.max_row + 1
        for heading, value in {
            "Name": "Mei Tan",
            "姓名": "陳美",
            "Position": "Editor\nPresenter",
            "Organization": "Tideline Television\nTideline Television",
            "Role": "Press",
            "E-mail": "mei@example.org",
            "printed": "Name only",
        }.items():
            sheet.cell(row, editor.column(sheet, heading)).value = value
        (entry,) = editor.edits().entries
        assert entry.collection == "people"
        values = dict(entry.values)
        assert values.pop("positions/0/organization") == values.pop("positions/1/organization")
        assert values == {
            "name/en": "Mei Tan",
            "name/zh-Hant": "陳美",
            "positions/0/title/en": "Editor",
            "positions/1/title/en": "Presenter",
            "role": "press",
            "email": "mei@example.org",
            "visibility": "name-only",
        }

    def test_a_copied_row_is_a_new_person(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        source, row = editor.row(sheet, "qin-yuanzhou"), sheet.max_row + 1
        for column in range(1, sheet.max_column + 1):
            sheet.cell(row, column).value = sheet.cell(source, column).value
        sheet.cell(row, editor.column(sheet, "Name")).value = "Qin Yuanhang"
        sheet.cell(row, editor.column(sheet, "姓名")).value = "覃遠航"
        edits = editor.edits()
        assert not edits.fields and not edits.removed
        assert [each.values["name/en"] for each in edits.entries] == ["Qin Yuanhang"]

    def test_a_removed_row(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        sheet.delete_rows(editor.row(sheet, "qin-yuanzhou"))
        edits = editor.edits()
        assert [each.path for each in edits.removed] == [PERSON]
        assert not edits.fields and not edits.entries

    def test_a_note_below_the_table_is_no_person(self, editor: Editor) -> None:
        sheet = editor.sheet(PEOPLE)
        sheet.cell(sheet.max_row + 2, editor.column(sheet, "Notes")).value = "checked on Monday"
        edits = editor.edits()
        assert not edits.entries and "checked on Monday" in edits.remarks[0].message

    def test_a_new_agreement(self, editor: Editor) -> None:
        sheet = editor.sheet(AGREEMENTS)
        row = sheet.max_row + 1
        sheet.cell(row, editor.column(sheet, "Title")).value = "Letter of Intent"
        sheet.cell(row, editor.column(sheet, "Status")).value = "Ready to sign"
        sheet.cell(row, editor.column(sheet, "Date")).value = dt.date(2026, 12, 11)
        (entry,) = editor.edits().entries
        assert (entry.collection, dict(entry.values)) == (
            "agreements",
            {"title/en": "Letter of Intent", "status": "ready", "signed": "2026-12-11"},
        )


class TestOtherPrograms:
    """The same file as other programs write it."""

    @staticmethod
    def rewritten(change: Callable[[str, str], str]) -> Edits:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(shipped_workbook(EVENT))) as source, zipfile.ZipFile(out, "w") as target:
            for name in source.namelist():
                target.writestr(name, change(name, source.read(name).decode()))
        return read_edits_from("rewritten.xlsx", out.getvalue())

    def test_strict_open_xml(self) -> None:
        def strict(name: str, text: str) -> str:
            text = text.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            return text.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )

        assert said(self.rewritten(strict)) == []

    def test_phonetic_guides_are_not_text(self) -> None:
        def guided(name: str, text: str) -> str:
            if name != "xl/sharedStrings.xml":
                return text
            return text.replace("</t></si>", '</t><rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr fontId="1"/></si>')

        assert said(self.rewritten(guided)) == []

    def test_texts_within_the_cells_and_cells_without_places(self) -> None:
        with zipfile.ZipFile(io.BytesIO(shipped_workbook(EVENT))) as archive:
            texts = re.findall(r"<si>(.*?)</si>", archive.read("xl/sharedStrings.xml").decode(), re.DOTALL)

        def inline(name: str, text: str) -> str:
            if not name.startswith("xl/worksheets/sheet"):
                return text
            return re.sub(
                r't="s"><v>(\d+)</v>', lambda cell: f't="inlineStr"><is>{texts[int(cell.group(1))]}</is>', text
            )

        assert said(self.rewritten(inline)) == []

    def test_very_hidden_sheets_merely_hidden_and_names_lost(self) -> None:
        def google(name: str, text: str) -> str:
            text = text.replace('state="veryHidden"', 'state="hidden"')
            return re.sub(r"<definedNames>.*</definedNames>", "", text)

        assert said(self.rewritten(google)) == []
