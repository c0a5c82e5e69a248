"""From a parsed workbook and its record to edits of the event."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct, field
from msgspec.structs import replace

from publish.readers.edits import AddedEntry, Comment, FieldEdit, Remark, RemovedEntry
from publish.readers.sheet_edits import around, cells, references
from publish.readers.sheet_edits.cells import Change, Refused, Words
from publish.readers.sheet_edits.columns import ID_KEY, Columns, find_columns, find_sheet
from publish.readers.sheet_edits.lines import split
from publish.readers.sheet_edits.parse import ParsedSheet, ParsedWorkbook, Value
from publish.readers.sheet_edits.rows import Row, naming, rows
from publish.readers.sheet_edits.written import as_text
from publish.workbook_record import Base, Kind, Record, RecordedColumn, RecordedSheet, fields_of

#: Collections whose entries keep columns that people added.
_EXTENSIBLE = frozenset({"people", "agreements", "organizations"})
_ITEM = re.compile(r"(.*/positions/\d+)/")


class Findings(Struct):
    """What has been found so far."""

    fields: dict[tuple[str, str], FieldEdit] = field(default_factory=dict)
    entries: list[AddedEntry] = field(default_factory=list)
    removed: list[RemovedEntry] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    new: references.NewEntries = field(default_factory=references.NewEntries)
    renames: references.Renames = field(default_factory=references.Renames)

    def change(self, change: Change, where: str) -> None:
        """Notes a field edit, once where it stands in several places alike."""
        edit = FieldEdit(change.path, change.base or None, change.theirs or None, where)
        self.fields.setdefault((change.path, change.theirs), edit)


def edits(workbook: ParsedWorkbook, record: Record) -> Findings:
    """Everything that differs between the workbook and its record."""
    findings = Findings()
    names = {sheet.name for sheet in record.head.sheets}
    read: set[str] = set()
    for recorded, known in zip(record.head.sheets, record.rows, strict=True):
        sheet = find_sheet(workbook, recorded, known, names - {recorded.name})
        if sheet is None:
            findings.remarks.append(
                Remark(f"The sheet “{recorded.name}” is gone; nothing was read of it.", recorded.name)
            )
            continue
        read.add(sheet.name)
        columns = find_columns(workbook, sheet, recorded, known, record.head)
        if columns is None:
            message = f"The headings of the sheet “{sheet.name}” were not found; nothing was read of it."
            findings.remarks.append(Remark(message, sheet.name))
            continue
        _SheetReading(record, recorded, known, sheet, columns, findings).read()
    findings.remarks += around.added_sheets(workbook, read, record.head)
    findings.comments += around.comments_elsewhere(workbook, read)
    for rename in findings.renames.settled():
        if isinstance(rename, references.Rename):
            for change in rename.changes:
                findings.change(change, rename.where)
        else:
            refused, where = rename
            findings.remarks.append(Remark(refused.message, where))
    new = findings.new
    findings.entries += [AddedEntry("organizations", names, new.places[key]) for key, names in new.entries.items()]
    return findings


class _SheetReading(Struct, dict=True):
    record: Record
    recorded: RecordedSheet
    known: Mapping[str, tuple[Base, ...]]
    sheet: ParsedSheet
    columns: Columns
    findings: Findings

    @cached_property
    def place(self) -> dict[str, int]:
        return {column.key: index for index, column in enumerate(self.recorded.columns)}

    @property
    def words(self) -> Words:
        return self.record.head.words

    def read(self) -> None:
        keeps_columns = self.recorded.collection in _EXTENSIBLE
        for message, at, beside in around.outside(self.sheet, self.columns, self.recorded, keeps_columns):
            self._remark(message, self._where_at(at, beside))
        if not keeps_columns:
            for number, heading in self.columns.added.items():
                message = f"The added column “{heading}” cannot be kept; “{self.sheet.name}” has only its own columns."
                self._remark(message, self._where_at(self.columns.header_row, number))
            self.columns = replace(self.columns, added={})
        for column in self.columns.missing:
            if column.kind is not Kind.DERIVED:
                message = (
                    f"The column “{column.heading}” is gone from “{self.sheet.name}”; its fields stay as they are."
                )
                self._remark(message, self.sheet.name)
        seen: dict[int, str] = {}
        for row in rows(self.sheet, self.columns, self.recorded, self.known):
            if row.entry is None:
                self._new(row)
            else:
                seen[row.number] = row.entry
                self._compare(row, row.entry, self.known[row.entry])
        for note in self.sheet.notes:
            told = around.comment(note, self.sheet, self.recorded, self.columns, seen)
            self.findings.comments.append(told)
        here = set(seen.values())
        for each_id in self.known:
            if each_id not in here:
                self.findings.removed.append(RemovedEntry(f"{self.recorded.collection}/{each_id}", self.sheet.name))

    def _compare(self, row: Row, entry: str, bases: tuple[Base, ...]) -> None:
        path = f"{self.recorded.collection}/{entry}"
        found: list[tuple[Change, str]] = []
        for number, column in self.columns.known.items():
            base = bases[self.place[column.key]]
            value = row.cells.get(number)
            if column.kind is Kind.REFERENCES or column.key == ID_KEY or value == base:
                continue
            where = self._where(row, number)
            try:
                found += [(change, where) for change in cells.changes(path, column, base, value, self.words)]
            except Refused as refused:
                self._remark(refused.message, where)
        for columns in self._references().values():
            told = [
                (column, str(bases[self.place[column.key]] or ""), as_text(row.cells.get(n))) for n, column in columns
            ]
            where = self._where(row, columns[0][0])
            names = self.record.head.names.get(columns[0][1].collection or "", {})
            try:
                said = references.changes(path, told, names, self.findings.new, self.findings.renames, where)
                found += [(change, where) for change in said]
            except Refused as refused:
                self._remark(refused.message, where)
        for number, heading in self.columns.added.items():
            text = as_text(row.cells.get(number))
            if text:
                found.append((Change(f"{path}/extra/{heading}", "", text), self._where(row, number)))
        self._note(found, path, bases)

    def _note(self, found: list[tuple[Change, str]], path: str, bases: tuple[Base, ...]) -> None:
        """Passes changes on; an item of which nothing is left is a removal."""
        emptied = {match.group(1) for change, _ in found if not change.theirs and (match := _ITEM.match(change.path))}
        left = {
            match.group(1)
            for change, _ in found
            if change.theirs and (match := _ITEM.match(change.path)) and match.group(1) in emptied
        }
        cleared = {change.path for change, _ in found if not change.theirs}
        for item in emptied - left:
            fields = [name for name in self._fields(path, bases) if name.startswith(item + "/")]
            if all(name in cleared for name in fields):
                where = next(where for change, where in found if change.path.startswith(item + "/"))
                self.findings.removed.append(RemovedEntry(item, where))
                found = [pair for pair in found if not pair[0].path.startswith(item + "/")]
        for change, where in found:
            self.findings.change(change, where)

    def _fields(self, path: str, bases: tuple[Base, ...]) -> Iterator[str]:
        collection, entry = path.rsplit("/", 1)
        for column, base in zip(self.recorded.columns, bases, strict=False):
            yield from (name for name, _ in fields_of(collection, entry, column, base))

    def _new(self, row: Row) -> None:
        """A row without an entry: a new one, if it has a name."""
        where = self._where(row, min(row.cells))
        if not any(as_text(row.cells.get(number)) for number in naming(self.columns)):
            text = " ".join(filter(None, map(as_text, row.cells.values())))[:80]
            self._remark(f"A row without a name was not taken: “{text}”.", where)
            return
        values: dict[str, str] = {}
        for number, column in self.columns.known.items():
            value = row.cells.get(number)
            if column.kind in (Kind.REFERENCES, Kind.DERIVED) or value is None:
                continue
            try:
                values.update(self._value(column, value))
            except Refused as refused:
                self._remark(refused.message, self._where(row, number))
        self._new_references(row, values)
        for number, heading in self.columns.added.items():
            if text := as_text(row.cells.get(number)):
                values[f"extra/{heading}"] = text
        self.findings.entries.append(AddedEntry(self.recorded.collection, values, where))

    def _value(self, column: RecordedColumn, value: Value) -> Iterator[tuple[str, str]]:
        if column.kind is Kind.PLACED:
            first = next(iter(split(as_text(value))), "")
            if column.path == "role" and first:
                yield "role", cells.word(column, first, self.words)
        elif column.kind is Kind.LINES:
            for number, line in enumerate(split(as_text(value))):
                if line:
                    yield column.path.replace("#", str(number)), line
        elif text := cells.read(column, value, self.words):
            yield column.path, text

    def _new_references(self, row: Row, values: dict[str, str]) -> None:
        for columns in self._references().values():
            told = [(column, "", as_text(row.cells.get(number))) for number, column in columns]
            where = self._where(row, columns[0][0])
            names = self.record.head.names.get(columns[0][1].collection or "", {})
            try:
                said = references.changes("", told, names, self.findings.new, self.findings.renames, where)
                for change in said:
                    values[change.path.lstrip("/")] = change.theirs
            except Refused as refused:
                self._remark(refused.message, where)

    def _references(self) -> dict[str, list[tuple[int, RecordedColumn]]]:
        grouped: dict[str, list[tuple[int, RecordedColumn]]] = {}
        for number, column in self.columns.known.items():
            if column.kind is Kind.REFERENCES:
                grouped.setdefault(column.path, []).append((number, column))
        return grouped

    def _where(self, row: Row, column: int) -> str:
        return self._where_at(row.number, column)

    def _where_at(self, row: int, column: int) -> str:
        letters = ""
        while column:
            column, rest = divmod(column - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{self.sheet.name}!{letters}{row}"

    def _remark(self, message: str, where: str) -> None:
        self.findings.remarks.append(Remark(message, where))
