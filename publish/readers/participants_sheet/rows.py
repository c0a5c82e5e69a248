"""Rows of a list of participants: who is named, what the list says of each in which language, and what names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from publish.model import Location
from publish.readers.participants_sheet.cells import affiliation, in_both, language_for, may_be_name, name_in
from publish.readers.participants_sheet.headers import Column, heading_row, listed, plain, recognise
from publish.readers.participants_sheet.parse import Table
from publish.readers.press_text.text.folding import HAN_CHARACTER

PRIVATE = ("email", "phone", "seat", "dietary", "hotel", "arrival", "departure", "notes")


class Row(Struct, frozen=True):
    """One participant as the list gives them: field -> text, with the place of the row and of each field's cell."""

    values: Mapping[str, str]
    location: Location
    cells: Mapping[str, Location]

    def of(self, field: str) -> dict[str, str]:
        """A field in all languages that the row has it in."""
        return {key.partition("/")[2]: value for key, value in self.values.items() if key.startswith(f"{field}/")}


class LeftOut(Struct, frozen=True):
    """A row that names nobody: its words, why, and where."""

    words: str
    why: str
    location: Location


def rows_of(tables: Sequence[Table], languages: Sequence[str]) -> tuple[list[Row], list[LeftOut]]:
    """The participants of every table that has a row of headings with a name, and rows that were left out."""
    rows: list[Row] = []
    left: list[LeftOut] = []
    for table in tables:
        numbers = sorted(table.rows)
        found = heading_row([table.rows[number] for number in numbers])
        if found is None:
            continue
        index, columns = found
        for number in numbers[index + 1 :]:
            cells = table.rows[number]
            if _heads_again(cells, columns):
                continue
            values, at = _values(cells, columns, languages)
            why = _names_nobody(cells, columns, values)
            if why:
                left.append(LeftOut(" · ".join(cells.values()), why, place(table, number, min(cells))))
            elif any(field.startswith("name/") for field in values):
                places = {field: place(table, number, column) for field, column in at.items()}
                rows.append(Row(values, place(table, number, min(columns)), places))
    return rows, left


def lists_guests(table: Table) -> bool:
    """Whether a table has headings for names and for offices or bodies, and under that for names nothing but names."""
    numbers = sorted(table.rows)
    found = heading_row([table.rows[number] for number in numbers])
    if found is None or not {column.field for column in found[1].values()} & {"position", "organization"}:
        return False
    named = [number for number, column in found[1].items() if column.field == "name"]
    cells = [table.rows[number].get(column, "") for number in numbers[found[0] + 1 :] for column in named]
    return any(cells) and all(may_be_name(cell) for cell in cells if cell)


def place(table: Table, number: int, column: int) -> Location:
    """The cell in its sheet, or in a CSV file the line with the cell."""
    cell = f"{_letters(column)}{number}"
    if table.sheet is None:
        return Location(table.file, number, cell=cell)
    return Location(table.file, sheet=table.sheet, cell=cell)


def _letters(column: int) -> str:
    """1 is A, 27 is AA."""
    before, last = divmod(column - 1, 26)
    return (_letters(before) if before else "") + chr(65 + last)


def _heads_again(cells: Mapping[int, str], columns: Mapping[int, Column]) -> bool:
    """The headings again, on a further page."""
    again = recognise(cells)
    return len(again) >= 2 and all(columns.get(number) == column for number, column in again.items())


def _names_nobody(cells: Mapping[int, str], columns: Mapping[int, Column], values: Mapping[str, str]) -> str:
    """Why a row is no participant; nothing where it is one, or where it is empty but for a number."""
    if _is_sum(cells.values()):
        return "a sum"
    if len(cells) == 1 and len(columns) > 1 and _grouping().fullmatch(plain(next(iter(cells.values())))):
        return "a heading within the list"
    names = [text for field, text in values.items() if field.startswith("name/")]
    if names and not any(may_be_name(name) for name in names):
        return "no name"
    told = any(re.search(r"[^\W\d_]", text) for text in cells.values())
    return "no name" if not names and told else ""


@lru_cache(maxsize=1)
def _grouping() -> re.Pattern[str]:
    words = sorted(listed("groups"), key=lambda word: (-len(word), word))
    return re.compile(rf"[一二三四五六七八九十\d]{{0,2}}(?:{'|'.join(map(re.escape, words))})+")


@lru_cache(maxsize=1)
def _counting() -> re.Pattern[str]:
    words = sorted(listed("sums") | listed("sums", "counted"), key=lambda word: (-len(word), word))
    return re.compile(rf"(?:\d|{'|'.join(map(re.escape, words))})+")


def _is_sum(cells: Iterable[str]) -> bool:
    """Whether all cells of a row only count: 合计 2人, TOTAL 3."""
    texts = [plain(text) for text in cells]
    if not all(_counting().fullmatch(text) for text in texts if text):
        return False
    return any(word in text for text in texts for word in listed("sums"))


def _values(
    cells: Mapping[int, str], columns: Mapping[int, Column], languages: Sequence[str]
) -> tuple[dict[str, str], dict[str, int]]:
    """(field with its language -> text, the number of the column it came from)."""
    values: dict[str, str] = {}
    at: dict[str, int] = {}
    alone = {column.field for column in columns.values()}

    def put(field: str, text: str, number: int, column: Column) -> None:
        tag = language_for(text, languages, column.languages, column.told)
        if text and f"{field}/{tag}" not in values:
            values[f"{field}/{tag}"], at[f"{field}/{tag}"] = text, number

    for number, column in columns.items():
        cell = cells.get(number, "")
        if not cell:
            continue
        if column.field in PRIVATE:
            values[column.field], at[column.field] = cell, number
            continue
        if column.field in ("family", "given"):
            continue
        for part in in_both(cell):
            if not part:
                continue
            if column.field == "name":
                name, said = name_in(part)
                put("name", name, number, column)
                put("honorific", said, number, column)
            elif column.field == "affiliation" or _in_one(column.field, part, alone):
                held = affiliation(part)
                put("organization", held.organization, number, column)
                put("position", held.position, number, column)
            else:
                put(column.field, part, number, column)
    for number, name, column in _put_together(cells, columns):
        put("name", name, number, column)
    return values, at


def _in_one(field: str, text: str, columns: set[str]) -> bool:
    """单位 where no column has the office, or 职务 where none has the body: Chinese may write both in one."""
    lacks = (field == "organization" and "position" not in columns) or (
        field == "position" and "organization" not in columns
    )
    if not lacks or "affiliation" in columns or HAN_CHARACTER.search(text) is None:
        return False
    held = affiliation(text)
    return bool(held.organization and held.position)


def _put_together(cells: Mapping[int, str], columns: Mapping[int, Column]) -> Iterator[tuple[int, str, Column]]:
    """Family and given name as one, in the order of their script."""
    parts = {column.field: (number, cells[number]) for number, column in columns.items() if cells.get(number)}
    family, given = (parts.get(field, (0, ""))[1] for field in ("family", "given"))
    if family or given:
        number = parts["family" if family else "given"][0]
        yield (
            number,
            family + given if HAN_CHARACTER.search(family + given) else f"{given} {family}".strip(),
            columns[number],
        )
