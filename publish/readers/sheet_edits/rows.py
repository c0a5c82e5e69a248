"""Which row of a returned sheet is which entry: by id, else by name; copies and rows without an id are new."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from publish.readers.sheet_edits.columns import Columns
from publish.readers.sheet_edits.parse import ParsedSheet, Value
from publish.readers.sheet_edits.written import as_text
from publish.workbook_record import Base, Kind, RecordedSheet

Cells = Mapping[int, Value]
#: Fields that name an entry.
_NAMING = ("name/", "title/")


class Row(Struct, frozen=True):
    """A row below the headings: its number, its cells, and the id of the entry it is, or None for a new one."""

    number: int
    cells: Cells
    entry: str | None


def rows(
    sheet: ParsedSheet, columns: Columns, recorded: RecordedSheet, known: Mapping[str, tuple[Base, ...]]
) -> list[Row]:
    """The rows that say something, in order."""
    found: dict[str, list[tuple[int, Cells]]] = {}
    unclaimed: list[tuple[int, Cells]] = []
    for number, cells in _body(sheet, columns):
        stated = as_text(cells.get(columns.id_column or 0))
        if stated in known:
            found.setdefault(stated, []).append((number, cells))
        else:
            unclaimed.append((number, cells))
    out = []
    for each_id, claims in found.items():
        best = max(claims, key=lambda claim: _likeness(claim[1], columns, recorded, known[each_id]))
        out.append(Row(*best, each_id))
        unclaimed += [claim for claim in claims if claim[0] != best[0]]
    by_name = _by_name(recorded, {each: bases for each, bases in known.items() if each not in found})
    for number, cells in unclaimed:
        entry = next((by_name.pop(name) for name in _names(cells, columns) if name in by_name), None)
        if entry is not None:
            by_name = {name: each for name, each in by_name.items() if each != entry}
        out.append(Row(number, cells, entry))
    return sorted(out, key=lambda row: row.number)


def _body(sheet: ParsedSheet, columns: Columns) -> Iterator[tuple[int, Cells]]:
    """The rows below the headings, without blank ones and repeated headings."""
    headings = {number: as_text(value) for number, value in sheet.rows[columns.header_row].items()}
    for number in sorted(sheet.rows):
        cells = sheet.rows[number]
        if number <= columns.header_row or not any(as_text(value) for value in cells.values()):
            continue
        if all(as_text(value) == headings.get(column) for column, value in cells.items()):
            continue
        yield number, cells


def naming(columns: Columns) -> list[int]:
    """The columns that hold names or titles."""
    return [number for number, column in columns.known.items() if column.key.startswith(_NAMING)]


def _names(cells: Cells, columns: Columns) -> list[tuple[str, str]]:
    return [(columns.known[number].key, text) for number in naming(columns) if (text := as_text(cells.get(number)))]


def _by_name(recorded: RecordedSheet, known: Mapping[str, tuple[Base, ...]]) -> dict[tuple[str, str], str]:
    places = [(n, column.key) for n, column in enumerate(recorded.columns) if column.key.startswith(_NAMING)]
    found: dict[tuple[str, str], str] = {}
    for each_id, bases in known.items():
        for place, key in places:
            name = bases[place] if place < len(bases) else None
            if isinstance(name, str) and name:
                found.setdefault((key, name), each_id)
    return found


def _likeness(cells: Cells, columns: Columns, recorded: RecordedSheet, bases: Sequence[Base]) -> int:
    place = {column.key: index for index, column in enumerate(recorded.columns)}
    same = 0
    for number, column in columns.known.items():
        base = bases[place[column.key]] if place[column.key] < len(bases) else None
        if column.kind in (Kind.TEXT, Kind.LINES) and base and as_text(cells.get(number)) == base:
            same += 1
    return same
