"""What people write in a workbook where no field is, is told; and so are their comments."""

import datetime as dt
import io
import zipfile

import pytest
from openpyxl.comments import Comment as CellComment

from publish.readers.sheet_edits import read_edits_from
from tests.workbooks import Editor, shipped_workbook

EVENT = "harbour-forum-2026"
PERSON = "qin-yuanzhou"


@pytest.fixture
def editor() -> Editor:
    return Editor(shipped_workbook(EVENT))


def test_nothing_is_told_of_a_workbook_as_it_was_sent(editor: Editor) -> None:
    edits = editor.edits()
    assert not (edits.remarks or edits.comments)


@pytest.mark.parametrize("row", [1, 2, 3])
def test_a_title_that_was_changed(editor: Editor, row: int) -> None:
    editor.sheet("Participants").cell(row, 2).value = "Harbour Forum 2027"
    (remark,) = editor.edits().remarks
    assert remark.message.startswith("“Harbour Forum 2027” stands above the table")
    assert remark.where.endswith(f"Participants!B{row}")


@pytest.mark.parametrize(
    ("sheet", "remedy"), [("Participants", "Give the column a heading"), ("Programme", "Enter it where it belongs")]
)
def test_words_beside_a_table(editor: Editor, sheet: str, remedy: str) -> None:
    page = editor.sheet(sheet)
    page.cell(editor.header_row(page) + 2, page.max_column + 2).value = "ask the hotel"
    (remark,) = editor.edits().remarks
    assert "“ask the hotel” stands beside the table" in remark.message
    assert remedy in remark.message


def test_a_sheet_that_was_added(editor: Editor) -> None:
    editor.book.create_sheet("From the boss")["B3"] = "Move the dinner"
    editor.book.create_sheet("Empty")
    (remark,) = editor.edits().remarks
    assert remark.where == "From the boss"
    assert "“Move the dinner”" in remark.message


def test_a_sheet_of_ours_under_another_name_is_not_taken_for_one_of_theirs(editor: Editor) -> None:
    editor.sheet("Summary").title = "Counts"
    assert editor.edits().remarks == ()


def test_a_comment_on_a_cell_knows_its_field(editor: Editor) -> None:
    sheet = editor.sheet("Participants")
    at = sheet.cell(editor.row(sheet, PERSON), editor.column(sheet, "Name"))
    at.comment = CellComment("Boss:\nIs this right?", "Boss")
    editor.sheet("Summary")["A5"].comment = CellComment("So few?", "Boss")
    edits = editor.edits()
    assert not (edits.fields or edits.remarks)
    first, second = edits.comments
    assert (first.text, first.who, first.path) == ("Is this right?", "Boss", f"people/{PERSON}/name/en")
    assert first.about == f"{sheet.title}!{at.coordinate}: {at.value}"
    assert (second.text, second.path) == ("So few?", None)


def test_a_thread_of_comments(editor: Editor) -> None:
    """As Excel has written them since 2018, with a stand-in for older programs."""
    sheet = editor.sheet("Participants")
    cell = sheet.cell(editor.row(sheet, PERSON), editor.column(sheet, "Name")).coordinate
    sheet[cell].comment = CellComment("[Threaded comment] Your version of Excel …", "tc={1}")
    data = editor.save()
    space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    thread = (
        f'<ThreadedComments xmlns="{space}"><threadedComment ref="{cell}" dT="2026-11-20T09:30:00.00" personId="{{P}}" '
        'id="{1}"><text>Check the spelling</text></threadedComment><threadedComment '
        f'ref="{cell}" dT="2026-11-20T09:40:00.00" personId="{{P}}" id="{{2}}" parentId="{{1}}"><text>Done</text>'
        "</threadedComment></ThreadedComments>"
    )
    person = '<person displayName="Ada Ng" id="{P}" userId="a" providerId="None"/>'
    people = f'<personList xmlns="{space}">{person}</personList>'
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    relation = f'<Relationship Id="rIdT" Type="{kind}" Target="../threadedComments/threadedComment1.xml"/>'
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("_rels/sheet1.xml.rels"):
                content = content.replace(b"</Relationships>", relation.encode() + b"</Relationships>")
            new.writestr(name, content)
        new.writestr("xl/threadedComments/threadedComment1.xml", thread)
        new.writestr("xl/persons/person.xml", people)
    comments = read_edits_from("back.xlsx", out.getvalue()).comments
    assert [(each.text, each.who) for each in comments] == [("Check the spelling", "Ada Ng"), ("Done", "Ada Ng")]
    assert comments[0].when == dt.datetime(2026, 11, 20, 9, 30)
