"""A workbook's way: built, edited, pulled, built again with what changed since."""

import io
import shutil
from pathlib import Path

import openpyxl
import pytest

from publish.cli.main import main
from publish.readers.sheet_edits import read_edits
from tests.workbooks import SEEDS, Editor

EVENT = "harbour-forum-2026"
WORKBOOK = f"{EVENT}-participants.xlsx"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    shutil.copytree(SEEDS / EVENT, tmp_path / EVENT)
    return tmp_path / EVENT


def build(source: Path, *more: str) -> Path:
    target = source.parent / "out"
    assert main(["build", str(source), "--only", "xlsx", "-o", str(target), "--quiet", *more]) == 0
    return target


def test_edited_pulled_and_built_again(source: Path) -> None:
    sent = build(source) / WORKBOOK
    editor = Editor(sent.read_bytes())
    editor.set("Participants", "qin-yuanzhou", "Seat", "B7")
    editor.set("Participants", "qin-yuanzhou", "Organization", "Galaxy Laboratory")
    editor.set("Participants", "qin-yuanzhou", "機構", "星河研究所")
    returned = source.parent / "returned.xlsx"
    returned.write_bytes(editor.save())
    assert main(["pull", str(returned), "--into", str(source), "--apply", "--quiet"]) == 0
    before = source.parent / "before.xlsx"
    shutil.copy(sent, before)
    again = build(source, "--since", str(before)) / WORKBOOK
    edits = read_edits(again)
    assert not (edits.fields or edits.entries or edits.removed or edits.remarks)
    values = edits.snapshot.values
    assert values["people/qin-yuanzhou/seat"] == "B7"
    organization = values["people/qin-yuanzhou/positions/0/organization"]
    assert values[f"organizations/{organization}/name/en"] == "Galaxy Laboratory"
    assert values[f"organizations/{organization}/name/zh-Hant"] == "星河研究所"
    book = openpyxl.load_workbook(io.BytesIO(again.read_bytes()))
    changes = next(sheet for sheet in book.worksheets if "Changes" in sheet.title)
    said = {str(row[3]): row[5] for row in changes.iter_rows(values_only=True)}
    assert said["座位 Seat"] == "B7"


def test_since_a_workbook_of_another_event(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = source.parent / "other"
    assert main(["build", str(SEEDS / "ciftis-2024"), "--only", "xlsx", "-o", str(other), "--quiet"]) == 0
    file = next(other.glob("*.xlsx"))
    call = ["build", str(source), "--only", "xlsx", "-o", str(other), "--since", str(file)]
    assert main(call) == 2
    assert "not of “harbour-forum-2026”" in capsys.readouterr().err


def test_since_a_workbook_for_somebody_else(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = build(source) / WORKBOOK
    call = ["build", str(source), "--only", "xlsx", "-o", str(source.parent / "out"), "--view", "public", "--since"]
    assert main([*call, str(file)]) == 2
    assert "was made for organizers, not for public" in capsys.readouterr().err
