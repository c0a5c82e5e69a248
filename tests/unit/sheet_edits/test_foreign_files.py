"""Files that are not what they should be get a sentence each."""

import io
import zipfile

import openpyxl
import pytest

from publish.errors import UnreadableError
from publish.readers.sheet_edits import read_edits, read_edits_from
from publish.workbook_record import MARK
from tests.workbooks import Editor, shipped_workbook

OURS = shipped_workbook("ciftis-2024")


def foreign() -> bytes:
    out = io.BytesIO()
    openpyxl.Workbook().save(out)
    return out.getvalue()


def changed_record(cell: str, text: str) -> bytes:
    editor = Editor(OURS)
    editor.sheet("Record")[cell].value = text
    return editor.save()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"not a zip", "is not an Excel file"),
        (OURS[:2000], "damaged"),
        (OURS[:-400] + b"\0" * 400, "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 BIFF", "old format"),
        (foreign(), "was not made by this program"),
        (changed_record("A2", f"{MARK} 99"), "newer version"),
        (changed_record("A3", "AAAA"), "no longer carries"),
        (changed_record("A2", "nothing"), "was not made by this program"),
    ],
)
def test_sentences(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError, match=said) as caught:
        read_edits_from("guests.xlsx", data)
    assert "guests.xlsx" in str(caught.value)


def test_a_bomb() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 60_000_000)
    with pytest.raises(UnreadableError, match="absurd"):
        read_edits_from("bomb.xlsx", out.getvalue())


def test_a_missing_file(tmp_path):
    with pytest.raises(UnreadableError, match="There is no file"):
        read_edits(tmp_path / "none.xlsx")


def test_who_saved_it() -> None:
    editor = Editor(OURS)
    editor.book.properties.lastModifiedBy = "Wang Fang"
    assert editor.edits().saved_by == "Wang Fang"
