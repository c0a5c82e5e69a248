"""A column of a sheet: its heading, what it shows of an entry, and what the record keeps of it."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from publish.model import RunningText
from publish.renderers.xlsx.context import Context, lines, one_line
from publish.renderers.xlsx.spreadsheet import Format, RichText, Value
from publish.workbook_record import Base, Kind, RecordedColumn


class Column(Struct, frozen=True):
    """One column. `name` is what the style calls it; `show` gives the value for the cell; `base` what the record
    keeps, where that is not the text shown. `link` makes an address of a text. `gap` marks empty cells; not those
    that another gap of the same `letters` fills, as one Latin name serves all languages of Latin script."""

    name: str
    recorded: RecordedColumn
    show: Callable[[Any], Value]
    format: Format
    base: Callable[[Any], Base] | None = None
    link: Callable[[str], str | None] | None = None
    gap: bool = False
    letters: str | None = None
    hidden: bool = False


def text(
    context: Context, sheet: str, name: str, show: Callable[[Any], Value], *, kind: Kind = Kind.TEXT, **more: Any
) -> Column:
    """A column that belongs to no language. `sheet` is the section of the labels that has its heading."""
    heading = context.both(f"workbook_{sheet}.{name}")
    words = more.pop("words", None)
    key = more.pop("key", name)
    form = more.pop("format", None) or context.cell(horizontal=None)
    return Column(name, RecordedColumn(key, heading, kind, words), show, form, **more)


def identifier(context: Context, sheet: str) -> Column:
    """The hidden column that ties a row to its entry."""
    return text(context, sheet, "id", lambda entry: entry.id, kind=Kind.DERIVED, hidden=True)


def localized(
    context: Context, sheet: str, name: str, field: Callable[[Any], Any], *, gap: bool = False
) -> list[Column]:
    """A column for each language of a text of the entry."""

    def column(tag: str) -> Column:
        recorded = RecordedColumn(f"{name}/{tag}", _heading(context, sheet, name, tag), Kind.TEXT, language=tag)
        return Column(name, recorded, lambda entry: field(entry).get(tag), context.cell(tag), gap=gap)

    return [column(tag) for tag in context.event.languages]


def running(context: Context, sheet: str, name: str, field: Callable[[Any], RunningText]) -> list[Column]:
    """A column for each language of a text with markup, shown as bold and italic."""

    def column(tag: str) -> Column:
        recorded = RecordedColumn(f"{name}/{tag}", _heading(context, sheet, name, tag), Kind.RUNNING, language=tag)
        return Column(
            name,
            recorded,
            lambda entry: _rich(context, field(entry), tag),
            context.cell(tag),
            lambda entry: field(entry).get(tag),
        )

    return [column(tag) for tag in context.event.languages]


def listed(
    context: Context,
    sheet: str,
    name: str,
    entries: Callable[[Any], Sequence[Any]],
    shown: Callable[[Any, str], str],
    *,
    kind: Kind,
    key: str | None = None,
    reference: Callable[[Any], str | None] | None = None,
    collection: str | None = None,
) -> list[Column]:
    """A column for each language with several entries, one a line. Of REFERENCES the record keeps the ids."""

    def column(tag: str) -> Column:
        base = None
        if reference is not None:

            def base(entry: Any) -> Base:
                return lines([reference(each) or "" for each in entries(entry)])

        path = f"{key}/{tag}" if kind is Kind.LINES else f"{key or name}@{tag}"
        heading = _heading(context, sheet, name, tag)
        recorded = RecordedColumn(path, heading, kind, collection=collection, language=tag)
        return Column(
            name,
            recorded,
            lambda entry: lines([one_line(shown(each, tag)) for each in entries(entry)]),
            context.cell(tag),
            base,
        )

    return [column(tag) for tag in context.event.languages]


def word(context: Context, sheet: str, name: str, words: str, field: Callable[[Any], str | None]) -> Column:
    """A word out of a list, shown by its label."""
    labels = context.word_labels[words]
    return text(
        context,
        sheet,
        name,
        lambda entry: labels.get(field(entry) or ""),
        kind=Kind.WORD,
        words=words,
        base=lambda entry: field(entry) or "",
    )


def placed(
    context: Context, sheet: str, name: str, words: str, field: Callable[[Any], list[tuple[str, list[list[Any]]]]]
) -> Column:
    """Words out of a list, one a line, each with the fields of the event that say so."""
    labels = context.word_labels[words]
    return text(
        context,
        sheet,
        name,
        lambda entry: lines([labels[key] for key, _ in field(entry) if key]),
        kind=Kind.PLACED,
        words=words,
        base=lambda entry: [[key, fields] for key, fields in field(entry)],
    )


def unique_headings(columns: Sequence[Column], context: Context) -> tuple[Column, ...]:
    """The same columns with headings that a table can have: no two alike, ignoring case. Columns of one heading in
    two languages get the language's own name after it."""
    taken: dict[str, int] = {}
    for column in columns:
        folded = column.recorded.heading.casefold()
        taken[folded] = taken.get(folded, 0) + 1
    used: set[str] = set()
    out = []
    for column in columns:
        heading, language = column.recorded.heading, column.recorded.language
        if taken[heading.casefold()] > 1 and language:
            heading = f"{heading} ({context.words.called(context.event.languages)[language]})"
        plain, number = heading, 1
        while heading.casefold() in used:
            number += 1
            heading = f"{plain} {number}"
        used.add(heading.casefold())
        out.append(replace(column, recorded=replace(column.recorded, heading=heading)))
    return tuple(out)


def _heading(context: Context, sheet: str, name: str, tag: str) -> str:
    return context.words.label(f"workbook_{sheet}.{name}", tag)


def _rich(context: Context, prose: RunningText, tag: str) -> Value:
    pieces = prose.inlines(tag)
    if not any(piece.bold or piece.italic or piece.link for piece in pieces):
        return "".join(piece.text for piece in pieces)
    accent = context.style.colours.accent
    ink = context.style.colours.ink
    return RichText(
        tuple(
            (
                piece.text,
                context.font(
                    tag,
                    bold=piece.bold,
                    italic=piece.italic,
                    underline=bool(piece.link),
                    colour=accent if piece.link else ink,
                ),
            )
            for piece in pieces
        )
    )


def served(column: Column, columns: Sequence[Column]) -> list[int]:
    """The columns, counted from 0, any of which fills the gap of this one: itself, and those of the same letters."""
    same = [n for n, each in enumerate(columns) if each.gap and column.letters and each.letters == column.letters]
    return same or [columns.index(column)]
