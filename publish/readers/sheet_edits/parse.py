"""What an .xlsx file holds, faithfully: sheets, rows, values, defined names. Knows nothing of events.

Written for files from Excel, LibreOffice, WPS and Google alike: shared or inline strings, phonetic guides left out,
dates told by their number format, transitional or strict namespaces. A formula without a value (a text that begins
with an equals sign, re-saved by a careless program) is given as its text.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from msgspec import Struct, field

from publish.errors import UnreadableError
from publish.readers.office_file import OfficeFile, parse_xml
from publish.readers.sheet_edits.notes import Note, notes

Value = str | int | float | bool | dt.datetime | dt.time
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)")
_TARGET = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)$")
#: Number formats built into Excel that show dates or times (ECMA-376 part 1, 18.8.30, and its East Asian ones).
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)


class ParsedSheet(Struct, frozen=True):
    """A sheet: its rows by number from 1, each a map from column number to value; empty cells are not in it. `notes`
    are the comments on its cells."""

    name: str
    rows: Mapping[int, Mapping[int, Value]]
    hidden: bool = False
    notes: tuple[Note, ...] = ()


class ParsedWorkbook(Struct, frozen=True):
    """All sheets in order, and the names that stand for single cells: name -> (sheet, row, column)."""

    sheets: tuple[ParsedSheet, ...]
    names: Mapping[str, tuple[str, int, int]] = field(default_factory=dict)


def parse(file: OfficeFile) -> ParsedWorkbook:
    """The workbook in an opened file. Raises UnreadableError where it is broken inside."""
    try:
        return _parsed(file)
    except (ValueError, ArithmeticError, LookupError):
        raise UnreadableError(f"{file.name} is damaged inside. Ask for it to be sent again.") from None


def _parsed(file: OfficeFile) -> ParsedWorkbook:
    root = file.xml("xl/workbook.xml")
    if root is None:
        return ParsedWorkbook(())
    targets = _targets(file)
    strings = _shared_strings(file)
    dates = _date_formats(file)
    properties = next(_all(root, "workbookPr"), None)
    epoch = dt.datetime(1904, 1, 1) if _flag(properties, "date1904") else dt.datetime(1899, 12, 30)
    sheets = []
    for each in _all(root, "sheet"):
        relation = next((value for key, value in each.attrib.items() if key.endswith("}id")), "")
        part = targets.get(relation, "")
        data = file.part(part)
        if data is not None:
            rows = dict(_rows(parse_xml(data, file.name), strings, dates, epoch))
            is_hidden = each.get("state", "visible") != "visible"
            sheets.append(ParsedSheet(each.get("name", ""), rows, is_hidden, notes(file, part)))
    return ParsedWorkbook(tuple(sheets), _names(root))


def column_number(letters: str) -> int:
    """`AA` -> 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _all(root: Element, tag: str) -> Iterator[Element]:
    return (each for each in root.iter() if each.tag.rpartition("}")[2] == tag)


def _flag(element: Element | None, name: str) -> bool:
    return element is not None and element.get(name, "0") in ("1", "true", "on")


def _targets(file: OfficeFile) -> dict[str, str]:
    root = file.xml("xl/_rels/workbook.xml.rels")
    found = {}
    for each in _all(root, "Relationship") if root is not None else ():
        target = each.get("Target", "")
        found[each.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return found


def _names(root: Element) -> dict[str, tuple[str, int, int]]:
    found = {}
    for each in _all(root, "definedName"):
        target = _TARGET.match((each.text or "").strip())
        place = _REFERENCE.match(target.group(3)) if target else None
        if target and place:
            sheet = (target.group(1) or target.group(2)).replace("''", "'")
            found[each.get("name", "")] = (sheet, int(place.group(2)), column_number(place.group(1)))
    return found


def _shared_strings(file: OfficeFile) -> list[str]:
    root = file.xml("xl/sharedStrings.xml")
    return [_text(each) for each in root] if root is not None else []


def _text(element: Element) -> str:
    """The text of a string item, of all its runs, without phonetic guides."""
    pieces = []
    for child in element:
        tag = child.tag.rpartition("}")[2]
        if tag == "t":
            pieces.append(child.text or "")
        elif tag == "r":
            pieces += [each.text or "" for each in child if each.tag.endswith("}t")]
    text = "".join(pieces)
    if "_x" in text:
        text = _ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), text)
    return text


def _date_formats(file: OfficeFile) -> list[bool]:
    """For each cell format, whether it shows a date or time."""
    root = file.xml("xl/styles.xml")
    if root is None:
        return []
    own = {each.get("numFmtId", ""): each.get("formatCode", "") for each in _all(root, "numFmt")}
    formats = next(_all(root, "cellXfs"), None)
    numbers = [each.get("numFmtId", "0") for each in formats] if formats is not None else []
    return [_shows_date(own[number]) if number in own else int(number) in _DATE_FORMATS for number in numbers]


def _shows_date(code: str) -> bool:
    bare = _LITERAL.sub("", code.split(";")[0])
    return bool(re.search(r"[ymdhs年月日]", bare, re.IGNORECASE)) and "General" not in bare


def _rows(
    root: Element, strings: list[str], dates: list[bool], epoch: dt.datetime
) -> Iterator[tuple[int, dict[int, Value]]]:
    namespace = root.tag.rpartition("}")[0] + "}"
    data = root.find(f"{namespace}sheetData")
    row_number = 0
    numbers: dict[str, int] = {}
    for row in data if data is not None else ():
        row_number = int(row.get("r") or row_number + 1)
        cells: dict[int, Value] = {}
        column = 0
        for cell in row:
            place = cell.get("r")
            if place:
                letters = place.rstrip("0123456789")
                column = numbers.get(letters) or numbers.setdefault(letters, column_number(letters))
            else:
                column += 1
            if row_number < 1 or column < 1:
                raise ValueError(f"no cell of a sheet: {place}")
            value = _value(cell, strings, dates, epoch)
            if value is not None and value != "":
                cells[column] = value
        if cells:
            yield row_number, cells


def _value(cell: Element, strings: list[str], dates: list[bool], epoch: dt.datetime) -> Value | None:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = next((each for each in cell if each.tag.endswith("}is")), None)
        return _text(inline) if inline is not None else None
    held = next((each.text for each in cell if each.tag.endswith("}v")), None)
    if held is None:
        formula = next((each.text for each in cell if each.tag.endswith("}f")), None)
        return f"={formula}" if formula else None
    if kind == "s":
        index = int(held)
        return strings[index] if 0 <= index < len(strings) else None
    if kind == "b":
        return held.strip() == "1"
    if kind == "n":
        return _number(held, cell.get("s"), dates, epoch)
    if kind == "d":
        return _iso(held)
    return None if kind == "e" else held


def _number(held: str, style: str | None, dates: list[bool], epoch: dt.datetime) -> Value | None:
    try:
        number = float(held)
    except ValueError:
        return held
    index = int(style or 0)
    if index < len(dates) and dates[index] and 0 <= number < 2_958_466:
        moment = epoch + dt.timedelta(minutes=round(number * 1440))
        return moment.time() if number < 1 else moment
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _iso(held: str) -> Value:
    try:
        return dt.datetime.fromisoformat(held.rstrip("Z"))
    except ValueError:
        return held
