"""The real LibreOffice opens, calculates, edits and saves the workbook; everything still comes back."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from publish.readers.sheet_edits import read_edits
from tests.conformance.libreoffice import CALC_HANDS, LibreOffice
from tests.workbooks import SEEDS, Editor, changed, shipped, shipped_workbook

SHIPPED = sorted(each.name for each in SEEDS.iterdir())
EVENT = "harbour-forum-2026"
PERSON = "qin-yuanzhou"


def worked_on(office: LibreOffice, folder: Path, data: bytes, *actions: tuple[object, ...]) -> Path:
    source = folder / "sent.xlsx"
    source.write_bytes(data)
    return office.edit(source, folder / "returned.xlsx", *actions, hands=CALC_HANDS)


def table(label: str) -> tuple[Editor, str, int, int, int]:
    """The workbook, and of a sheet the name, first and last row of entries and number of columns."""
    editor = Editor(shipped_workbook(EVENT))
    sheet = editor.sheet(label)
    ref = next(iter(sheet.tables.values())).ref
    first, last = (int(number) for number in re.findall(r"\d+", ref))
    return editor, ref.split(":")[1].rstrip("0123456789"), first + 1, last, sheet.max_column


def place(editor: Editor, label: str, each_id: str, heading: str) -> str:
    sheet = editor.sheet(label)
    return str(sheet.cell(editor.row(sheet, each_id), editor.column(sheet, heading)).coordinate)


@pytest.mark.parametrize("view", ["organizers", "catering", "public"])
@pytest.mark.parametrize("name", SHIPPED)
def test_opening_and_saving_changes_nothing(office, tmp_path, name, view):
    edits = read_edits(worked_on(office, tmp_path, shipped_workbook(name, view)))
    assert [*edits.fields, *edits.entries, *edits.removed, *edits.remarks] == []


def test_formulas_calculate_to_the_values_they_carry(office, tmp_path):
    for name in SHIPPED:
        data = shipped_workbook(name)
        ours = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
        theirs = openpyxl.load_workbook(worked_on(office, tmp_path, data, ("recalculate",)), data_only=True)
        title = next(each for each in ours.sheetnames if "Summary" in each)
        for row in ours[title].iter_rows(max_col=2):
            for cell in row:
                assert theirs[title][cell.coordinate].value == cell.value, (name, cell.coordinate)


def test_counts_follow_what_people_type(office, tmp_path):
    editor = Editor(shipped_workbook(EVENT))
    sheet = editor.sheet("Agreements")
    entry = sheet.cell(editor.header_row(sheet) + 1, 1).value
    cell = place(editor, "Agreements", entry, "Status")
    label = "取消 Cancelled"
    data = shipped_workbook(EVENT)
    saved = worked_on(office, tmp_path, data, ("type_in", "Agreements", cell, label), ("recalculate",))
    before, after = (openpyxl.load_workbook(each, data_only=True) for each in (io.BytesIO(data), saved))
    counted = [
        next(row[1] for row in book.worksheets[4].iter_rows(values_only=True) if row[0] == label)
        for book in (before, after)
    ]
    assert counted[1] == counted[0] + 1


def test_typing_in_calc(office, tmp_path):
    editor = Editor(shipped_workbook(EVENT))
    agreement = editor.sheet("Agreements").cell(editor.header_row(editor.sheet("Agreements")) + 1, 1).value
    saved = worked_on(
        office,
        tmp_path,
        shipped_workbook(EVENT),
        ("type_in", "Participants", place(editor, "Participants", PERSON, "Name"), "Tan Yuanzhou"),
        ("type_in", "Participants", place(editor, "Participants", PERSON, "Seat"), "12"),
        ("type_in", "Agreements", place(editor, "Agreements", agreement, "Date"), "2027-01-02"),
    )
    assert {path: theirs for path, (_, theirs) in changed(read_edits(saved)).items()} == {
        f"people/{PERSON}/name/en": "Tan Yuanzhou",
        f"people/{PERSON}/seat": "12",
        f"agreements/{agreement}/signed": "2027-01-02",
    }


def test_sorting_moving_inserting_and_a_new_row(office, tmp_path):
    editor, letters, first, last, _ = table("Participants")
    sheet = editor.sheet("Participants")
    name, seat = editor.column(sheet, "Name"), editor.column(sheet, "Seat")
    saved = worked_on(
        office,
        tmp_path,
        shipped_workbook(EVENT),
        ("type_in", "Participants", place(editor, "Participants", PERSON, "Seat"), "B7"),
        ("sort", "Participants", f"A{first}:{letters}{last}", name - 1),
        ("type_in", "Participants", f"{openpyxl.utils.get_column_letter(name)}{last + 1}", "Mei Tan"),
        ("insert_rows", "Participants", first + 3, 2),
        ("insert_rows", "Participants", 1, 1),
        ("move_column", "Participants", seat - 1, 2),
        ("insert_column", "Participants", 5),
        ("type_in", "Participants", f"F{first}", "Gift"),
        ("type_in", "Participants", f"F{first + 1}", "Tea"),
    )
    edits = read_edits(saved)
    fields = changed(edits)
    assert fields.pop(f"people/{PERSON}/seat")[1] == "B7"
    ((path, (_, theirs)),) = fields.items()
    assert path.endswith("/extra/Gift") and theirs == "Tea"
    assert [dict(each.values) for each in edits.entries] == [{"name/en": "Mei Tan"}]
    assert not edits.removed and not edits.remarks


def test_a_row_deleted(office, tmp_path):
    editor = Editor(shipped_workbook(EVENT))
    row = editor.row(editor.sheet("Participants"), PERSON)
    edits = read_edits(worked_on(office, tmp_path, shipped_workbook(EVENT), ("delete_row", "Participants", row)))
    assert [each.path for each in edits.removed] == [f"people/{PERSON}"]
    assert not edits.fields and not edits.entries


@pytest.mark.parametrize("name", SHIPPED)
def test_every_name_shows(tmp_path, name):
    program = shutil.which("soffice")
    if program is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice or poppler is not installed")
    path = tmp_path / "shown.xlsx"
    path.write_bytes(shipped_workbook(name))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    output = ["pdftotext", "-raw", str(path.with_suffix(".pdf")), "-"]
    shown = subprocess.run(output, check=True, capture_output=True, text=True).stdout
    shown = "".join(shown.split())
    for person in shipped(name).people:
        for _, written in person.name.items():
            assert "".join(written.split()) in shown
