"""The workbook written out as text: sheets, widths, cells with their formats, rules, lists. One event and view a file.

PUBLISH_WRITE_GOLDENS=1 writes the texts anew; look at them before they are kept.
"""

import io
import os
import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from publish import sources
from tests.workbooks import workbook

HERE = Path(__file__).parent
EVENTS = HERE.parent / "docx"
CASES = [("forum", "organizers"), ("forum", "public"), ("trio", "catering")]


def written(data: bytes) -> str:
    """The workbook as text."""
    formulas = openpyxl.load_workbook(io.BytesIO(data))
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    out = []
    for sheet in formulas.worksheets:
        if sheet.sheet_state != "veryHidden":
            out += _sheet(sheet, values[sheet.title])
    out.append("names")
    out += [f"  {name} = {each.attr_text}" for name, each in formulas.defined_names.items() if not each.hidden]
    return "\n".join(out) + "\n"


def _sheet(sheet: Worksheet, values: Worksheet) -> list[str]:
    out = [f"sheet {sheet.title} ({sheet.sheet_state}), frozen at {sheet.freeze_panes}, {len(sheet._charts)} charts"]
    widths = {name: each.width for name, each in sheet.column_dimensions.items()}
    out.append("  widths " + " ".join(f"{name}:{width:g}" for name, width in widths.items()))
    out += [f"  table {name} {ref}" for name, ref in sheet.tables.items()]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                out.append(f"  {cell.coordinate} {_look(cell)} {_value(cell, values[cell.coordinate].value)}")
    out += [f"  list {each.sqref} {each.formula1}" for each in sheet.data_validations.dataValidation]
    for area in sheet.conditional_formatting:
        out += [f"  mark {area.sqref} {each.formula[0]}" for each in area.rules]
    return out


def _look(cell: object) -> str:
    font = cell.font  # type: ignore[attr-defined]
    flags = "".join(letter for letter, on in zip("bius", (font.b, font.i, font.u, font.strike), strict=True) if on)
    return f"[{font.name} {font.sz:g}{flags} {cell.number_format}]"  # type: ignore[attr-defined]


def _value(cell: object, value: object) -> str:
    text = str(cell.value).replace("\n", "⏎")  # type: ignore[attr-defined]
    link = cell.hyperlink.target if cell.hyperlink else ""  # type: ignore[attr-defined]
    shown = f"{text} -> {value}" if cell.data_type == "f" else text  # type: ignore[attr-defined]
    return f"{shown} <{link}>" if link else shown


@pytest.mark.filterwarnings("ignore:Print area")
@pytest.mark.parametrize(("name", "view"), CASES)
def test_workbook_as_text(name: str, view: str) -> None:
    event = sources.open_event(str(EVENTS / f"{name}.yaml")).event
    assert event is not None
    text = written(workbook(event, view))
    golden = HERE / f"{name}.{view}.txt"
    if "PUBLISH_WRITE_GOLDENS" in os.environ:
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_no_private_word_in_the_public_golden() -> None:
    text = (HERE / "forum.public.txt").read_text("utf-8")
    assert not re.search(r"[\w.]+@[\w.]+\.\w+", text)
