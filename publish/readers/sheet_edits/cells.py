"""What a single cell says about its field, compared with what it said when it was written."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from publish.model.markup import plain
from publish.readers.sheet_edits.lines import paired, split
from publish.readers.sheet_edits.markup import retouched
from publish.readers.sheet_edits.parse import Value
from publish.readers.sheet_edits.written import Unclear, as_date, as_number, as_text, as_time, flat, folded, tidy
from publish.workbook_record import Base, Head, Kind, RecordedColumn, digest_of


class Change(Struct, frozen=True):
    """A field that reads otherwise; empty texts stand for none. `path` is a whole path from the event."""

    path: str
    base: str
    theirs: str


class Refused(Exception):
    """Something that cannot be taken back, as a sentence about the cell."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


Words = Mapping[str, Mapping[str, str]]


def changes(entry: str, column: RecordedColumn, base: Base, value: Value | None, words: Words) -> Iterator[Change]:
    """The fields that the cell of an entry (`people/liu-hua`) changes. References are not read here.

    Raises Refused where it says something that no field can take.
    """
    if isinstance(base, dict) or column.kind is Kind.DERIVED:
        if isinstance(base, dict) and digest_of(tidy(as_text(value))) != base.get("is") and not _as_was(value, base):
            raise Refused(_unreadable(column))
        return
    if column.kind is Kind.PLACED:
        yield from _placed(column, base if isinstance(base, list) else [], value, words)
        return
    shown, known = _shown_and_known(column, base)
    path = f"{entry}/{column.path}"
    if column.kind is Kind.LINES:
        for number, old, new in paired(split(tidy(known)), split(as_text(value))):
            yield Change(path.replace("#", str(number)), old, new)
        return
    theirs = read(column, value, words, known)
    if theirs != known and theirs != shown:
        yield Change(path, known, theirs)


def is_as_recorded(column: RecordedColumn, base: Base, value: Value | None, head: Head) -> bool:
    """Whether a cell says what the record has for this column; so a column is told by its content."""
    if column.kind is Kind.REFERENCES:
        names = head.names.get(column.collection or "", {})
        shown = (names.get(each, {}).get(column.language or "", "") for each in split(str(base)))
        return tidy("\n".join(shown)) == as_text(value)
    if column.kind is Kind.DERIVED and not isinstance(base, dict):
        return False
    try:
        return not any(changes("", column, base, value, head.words))
    except Refused:
        return False


def read(column: RecordedColumn, value: Value | None, words: Words, base: str = "") -> str:
    """A cell's value as the event file writes such a field. Raises Refused."""
    try:
        if column.kind is Kind.NUMBER:
            return as_number(value)
        if column.kind is Kind.DATE:
            return as_date(value, words.get("month", {}))
        if column.kind is Kind.TIME:
            return as_time(value)
    except Unclear as fault:
        what = {Kind.NUMBER: "a whole number", Kind.DATE: "a date (write 2024-09-14)"}
        wanted = what.get(column.kind, "a time of day (write 09:30)")
        raise Refused(f"“{fault}” under “{flat(column.heading)}” is not {wanted}.") from None
    text = as_text(value)
    if column.kind is Kind.WORD:
        return word(column, text, words)
    if column.kind is Kind.RUNNING:
        return base if text == tidy(plain(base)) else retouched(base, text)
    return base if text == tidy(base) else text


def word(column: RecordedColumn, text: str, words: Words) -> str:
    """The key of a word from a list, in any of its languages, however spaced. Raises Refused."""
    if not text:
        return ""
    wanted = folded(text)
    listed = words.get(column.words or "", {})
    for label, key in listed.items():
        if wanted in (folded(label), folded(key)):
            return key
    raise Refused(f"“{flat(text)}” under “{flat(column.heading)}” is not in the list of this column.")


def _shown_and_known(column: RecordedColumn, base: Base) -> tuple[str, str]:
    """What the cell showed, and what the event file had."""
    if isinstance(base, list) and len(base) == 2:
        return tidy(str(base[0] or "")), str(base[1] or "")
    known = str(base or "")
    return (tidy(known) if column.kind is Kind.TEXT else known), known


def _placed(column: RecordedColumn, base: list[object], value: Value | None, words: Words) -> Iterator[Change]:
    old = [str(line[0]) for line in base if isinstance(line, list)]
    new = [word(column, line, words) for line in split(as_text(value)) if line]
    if not any(old) and not new:
        return
    if len(new) == 0 and len(old) == 1:
        new = [""]
    if len(old) != len(new):
        raise Refused(
            f"“{flat(as_text(value))}” under “{flat(column.heading)}” has more or fewer entries than the programme "
            "gives; change the programme in the event file."
        )
    for line, theirs in zip(base, new, strict=True):
        if isinstance(line, list) and line[0] != theirs:
            yield from (Change(str(path), str(stated or ""), theirs) for path, stated in line[1])


def _as_was(value: Value | None, base: Mapping[str, str]) -> bool:
    return isinstance(value, str) and digest_of(value) == base.get("is")


def _unreadable(column: RecordedColumn) -> str:
    if column.kind is Kind.DERIVED:
        return f"“{flat(column.heading)}” is worked out from other fields and cannot be changed here."
    return f"“{flat(column.heading)}” holds only the beginning of a long text and cannot be changed here."
