"""Which column of a returned sheet holds which field, however it has been moved, renamed or re-saved."""

from collections.abc import Container, Iterable, Mapping
from itertools import islice

from msgspec import Struct, field

from publish.readers.sheet_edits.cells import is_as_recorded as cell_is_as_recorded
from publish.readers.sheet_edits.parse import ParsedSheet, ParsedWorkbook, Value
from publish.readers.sheet_edits.written import as_text, folded
from publish.snapshot import BOOKMARK_PREFIX, key_of
from publish.workbook_record import Base, Head, RecordedColumn, RecordedSheet

#: Headings are looked for in so many rows; title rows may stand above them.
_TOP = 60
#: Share of unchanged cells that tells a column by its content.
_LIKE = 0.6
#: Rows that are looked at for that.
_SAMPLE = 200
ID_KEY = "id"


class Columns(Struct, frozen=True):
    """Where things are on a returned sheet: the row of headings, the column of ids, known columns by number, columns
    people added by number with their headings, and the known columns that are gone."""

    header_row: int
    id_column: int | None
    known: Mapping[int, RecordedColumn]
    added: Mapping[int, str] = field(default_factory=dict)
    missing: tuple[RecordedColumn, ...] = ()


def find_sheet(
    workbook: ParsedWorkbook, recorded: RecordedSheet, rows: Mapping[str, tuple[Base, ...]], others: Container[str]
) -> ParsedSheet | None:
    """The returned sheet that was `recorded`: by name, by the names on its headings, by its headings and ids. `others`
    are the names of the sheets that were recorded beside it."""
    for sheet in workbook.sheets:
        if sheet.name == recorded.name:
            return sheet
    free = [sheet for sheet in workbook.sheets if sheet.name not in others]
    places = [workbook.names.get(_name(recorded, column)) for column in recorded.columns]
    named = [place[0] for place in places if place]
    for sheet in free:
        if named and sheet.name == max(set(named), key=named.count):
            return sheet
    fitting = [sheet for sheet in free if _has_ids(sheet, rows)]
    best = max(fitting, key=lambda sheet: _best_header(sheet, recorded)[1], default=None)
    if best is None or _best_header(best, recorded)[1] < max(2, len(recorded.columns) // 2):
        return None
    return best


def _has_ids(sheet: ParsedSheet, rows: Mapping[str, tuple[Base, ...]]) -> bool:
    return not rows or any(as_text(value) in rows for cells in sheet.rows.values() for value in cells.values())


def find_columns(
    workbook: ParsedWorkbook,
    sheet: ParsedSheet,
    recorded: RecordedSheet,
    rows: Mapping[str, tuple[Base, ...]],
    head: Head,
) -> Columns | None:
    """The columns of a sheet, or None where it has no row of headings and no ids to tell one by."""
    header_row, matches = _best_header(sheet, recorded)
    named = _named_places(workbook, sheet, recorded)
    if matches * 2 < len(recorded.columns):
        named_rows = [row for row, _ in named]
        if named_rows and (common := max(set(named_rows), key=named_rows.count)) in sheet.rows:
            header_row = common
        elif matches < 2:
            header_row = _row_above_ids(sheet, rows) or (header_row if matches else 0)
    if not header_row:
        return None
    headings = {number: as_text(value) for number, value in sheet.rows[header_row].items()}
    known = _by_heading(headings, recorded)
    taken = {column.key for column in known.values()}
    for (row, number), column in named.items():
        if row == header_row and headings.get(number) and number not in known and column.key not in taken:
            known[number] = column
            taken.add(column.key)
    body = {number: cells for number, cells in sheet.rows.items() if number > header_row}
    id_column = next((number for number, column in known.items() if column.key == ID_KEY), None)
    if id_column is None:
        id_column = _column_of_ids(body.values(), rows, known)
        if id_column is not None:
            known[id_column] = recorded.columns[0]
            taken.add(ID_KEY)
    missing = [column for column in recorded.columns if column.key not in taken]
    if id_column is not None and missing:
        found = _by_content(body, headings, id_column, known, missing, recorded, rows, head)
        known.update(found)
        missing = [column for column in missing if column not in found.values()]
    added = {n: " ".join(heading.split()) for n, heading in headings.items() if n not in known and heading}
    return Columns(header_row, id_column, known, added, tuple(missing))


def _name(recorded: RecordedSheet, column: RecordedColumn) -> str:
    return f"{BOOKMARK_PREFIX}{key_of(f'{recorded.collection}/{column.key}')}"


def _named_places(
    workbook: ParsedWorkbook, sheet: ParsedSheet, recorded: RecordedSheet
) -> dict[tuple[int, int], RecordedColumn]:
    found = {}
    for column in recorded.columns:
        place = workbook.names.get(_name(recorded, column))
        if place and place[0] == sheet.name:
            found[place[1], place[2]] = column
    return found


def _best_header(sheet: ParsedSheet, recorded: RecordedSheet) -> tuple[int, int]:
    """The row with most of the headings, and how many it has."""
    wanted = {folded(column.heading) for column in recorded.columns}
    best = (0, 0)
    for number in sorted(sheet.rows)[:_TOP]:
        here = {folded(as_text(value)) for value in sheet.rows[number].values()}
        if len(here & wanted) > best[1]:
            best = (number, len(here & wanted))
    return best


def _by_heading(headings: Mapping[int, str], recorded: RecordedSheet) -> dict[int, RecordedColumn]:
    wanted = {folded(column.heading): column for column in recorded.columns}
    return {number: found for number, text in headings.items() if (found := wanted.pop(folded(text), None))}


def _row_above_ids(sheet: ParsedSheet, rows: Mapping[str, tuple[Base, ...]]) -> int | None:
    last = None
    for number in sorted(sheet.rows):
        if any(as_text(value) in rows for value in sheet.rows[number].values()):
            return last
        last = number
    return None


def _column_of_ids(
    body: Iterable[Mapping[int, object]], rows: Mapping[str, tuple[Base, ...]], known: Mapping[int, RecordedColumn]
) -> int | None:
    hits: dict[int, int] = {}
    for cells in body:
        for number, value in cells.items():
            if number not in known and isinstance(value, str) and value.strip() in rows:
                hits[number] = hits.get(number, 0) + 1
    return max(hits, key=lambda number: hits[number]) if hits else None


def _by_content(
    body: Mapping[int, Mapping[int, Value]],
    headings: Mapping[int, str],
    id_column: int,
    known: Mapping[int, RecordedColumn],
    missing: Iterable[RecordedColumn],
    recorded: RecordedSheet,
    rows: Mapping[str, tuple[Base, ...]],
    head: Head,
) -> dict[int, RecordedColumn]:
    """Columns under unknown headings whose cells mostly say what the record has for a column that is missing."""
    place = {column.key: index for index, column in enumerate(recorded.columns)}
    sample = [
        (cells, rows[each_id])
        for cells in islice(body.values(), _SAMPLE)
        if (each_id := as_text(cells.get(id_column))) in rows
    ]
    scores = sorted(
        (
            (
                -_share(number, column, place[column.key], sample, head),
                abs(number - 1 - place[column.key]),
                number,
                column.key,
            )
            for number in headings
            if number not in known
            for column in missing
        ),
    )
    by_key = {column.key: column for column in missing}
    found: dict[int, RecordedColumn] = {}
    for score, _, number, key in scores:
        if -score >= _LIKE and number not in found and key in by_key:
            found[number] = by_key.pop(key)
    return found


def _share(
    number: int,
    column: RecordedColumn,
    place: int,
    sample: Iterable[tuple[Mapping[int, Value], tuple[Base, ...]]],
    head: Head,
) -> float:
    """Share of the rows with something to go by in which a cell says what the record has."""
    same = told = 0
    for cells, bases in sample:
        base = bases[place] if place < len(bases) else None
        if base:
            told += 1
            same += cell_is_as_recorded(column, base, cells.get(number), head)
    return same / told if told else 0.0
