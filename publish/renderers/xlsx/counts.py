"""What the summary counts: formulas over the tables, and their values."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from publish.model import AgreementStatus
from publish.renderers.xlsx.columns import served
from publish.renderers.xlsx.context import Context
from publish.renderers.xlsx.spreadsheet.text import quoted_text
from publish.renderers.xlsx.tables import Table

#: What nobody waits for any more.
_SETTLED = (
    AgreementStatus.SIGNED,
    AgreementStatus.RELEASED,
    AgreementStatus.ESTABLISHED,
    AgreementStatus.CANCELLED,
)


class Count(Struct, frozen=True):
    """A line of the sheet. `formula` is written for the row the line comes to stand in, given as a number."""

    label: str
    formula: Callable[[int], str]
    value: int


class Section(Struct, frozen=True):
    """Counts under a heading, with a chart of those that are not nought; `by_word` has one for each word of a list,
    those that nobody uses among them."""

    title: str
    counts: tuple[Count, ...]
    charted: bool = False
    by_word: bool = False


def sections(context: Context, tables: dict[str, Table]) -> Iterator[Section]:
    """The sections of a summary, as far as the tables of the view have their columns."""
    yield Section(context.both("workbook.summary"), tuple(_totals(context, tables)))
    yield Section(context.both("workbook.gaps"), tuple(_gaps(context, tables)))
    people, agreements, sessions = (tables.get(name) for name in ("people", "agreements", "sessions"))
    if people:
        yield _by_line(context, people, "role", "by_role")
        yield _by_word(context, people, "organization_kind", "by_organization_kind", charted=True)
        yield _by_word(context, people, "visibility", "by_visibility")
    if agreements:
        yield _by_word(context, agreements, "status", "by_agreement_status", charted=True)
        yield _by_word(context, agreements, "kind", "by_agreement_kind")
    if sessions:
        yield _by_word(context, sessions, "kind", "by_session_kind")


def column_ref(table: Table, index: int) -> str:
    """A column of a table as formulas write it. The long form takes any heading; what it uses itself is escaped."""
    heading = table.columns[index].recorded.heading
    escaped = "".join("'" + char if char in "[]#'@" else char for char in heading)
    return f"{table.range.name}[[#Data],[{escaped}]]"


def _filled(table: Table) -> str:
    """Per row, whether it is in use: the length of everything in the columns that must not be empty."""
    wanted = [n for n, column in enumerate(table.columns) if column.gap] or [_kind_column(table)]
    return "+".join(f"LEN({column_ref(table, n)})" for n in wanted)


def _kind_column(table: Table) -> int:
    return next((n for n, column in enumerate(table.columns) if column.recorded.words), 0)


def _totals(context: Context, tables: dict[str, Table]) -> Iterator[Count]:
    for collection, label in (
        ("people", "total_participants"),
        ("organizations", "total_organizations"),
        ("sessions", "total_sessions"),
        ("agreements", "total_agreements"),
    ):
        table = tables.get(collection)
        if table:
            filled = _filled(table)
            yield Count(
                context.both(f"workbook.{label}"),
                lambda row, filled=filled: f"SUMPRODUCT(--(({filled})>0))",  # type: ignore[misc]
                _in_use(table),
            )


def _in_use(table: Table) -> int:
    wanted = [column for column in table.columns if column.gap] or [table.columns[_kind_column(table)]]
    return sum(any(column.show(entry) for column in wanted) for entry in table.entries)


def _by_word(context: Context, table: Table, name: str, title: str, *, charted: bool = False) -> Section:
    index = table.column_of(name)
    if index is None:
        return Section("", ())
    column = table.columns[index]
    found = Counter(column.show(entry) for entry in table.entries)
    source = column_ref(table, index)
    counts = [
        Count(label, lambda row: f"COUNTIF({source},$A{row})", found[label])
        for label in context.word_labels[column.recorded.words or ""].values()
    ]
    return Section(context.both(f"workbook.{title}"), _greatest_first(counts), charted, by_word=True)


def _by_line(context: Context, table: Table, name: str, title: str) -> Section:
    """Counts rows in which a word stands on a line of its own."""
    index = table.column_of(name)
    if index is None:
        return Section("", ())
    column = table.columns[index]
    found: Counter[str] = Counter()
    for entry in table.entries:
        found.update(set(str(column.show(entry) or "").split("\n")))
    source = column_ref(table, index)
    counts = [
        Count(
            label,
            lambda row: f"SUMPRODUCT(--ISNUMBER(FIND(CHAR(10)&$A{row}&CHAR(10),CHAR(10)&{source}&CHAR(10))))",
            found[label],
        )
        for label in context.word_labels[column.recorded.words or ""].values()
    ]
    return Section(context.both(f"workbook.{title}"), _greatest_first(counts), by_word=True)


def _greatest_first(counts: Sequence[Count]) -> tuple[Count, ...]:
    return tuple(sorted(counts, key=lambda count: -count.value))


def _gaps(context: Context, tables: dict[str, Table]) -> Iterator[Count]:
    people = tables.get("people")
    if people:
        filled = _filled(people)
        for column in people.columns:
            tag = column.recorded.language
            if column.gap and tag:
                serving = served(column, people.columns)
                empty = "*".join(f"(LEN({column_ref(people, n)})=0)" for n in serving)
                missing = f"SUMPRODUCT({empty}*(({filled})>0))"
                named = sum(any(people.columns[n].show(entry) for n in serving) for entry in people.entries)
                yield Count(
                    context.both("workbook.no_name", tongue=context.words.called(context.event.languages)[tag]),
                    lambda row, missing=missing: missing,  # type: ignore[misc]
                    _in_use(people) - named,
                )
        email = people.column_of("email")
        if email is not None:
            without = f"SUMPRODUCT((LEN({column_ref(people, email)})=0)*(({filled})>0))"
            names = [column for column in people.columns if column.gap]
            yield Count(
                context.both("workbook.no_email"),
                lambda row: without,
                sum(
                    not people.columns[email].show(entry) and any(column.show(entry) for column in names)
                    for entry in people.entries
                ),
            )
    agreements = tables.get("agreements")
    status = agreements.column_of("status") if agreements else None
    if agreements and status is not None:
        yield _unsigned(context, agreements, status)


def _unsigned(context: Context, agreements: Table, status: int) -> Count:
    source = column_ref(agreements, status)
    settled: list[Any] = context.status_labels(_SETTLED)
    done = "".join(f"-COUNTIF({source},{quoted_text(label)})" for label in settled)
    return Count(
        context.both("workbook.unsigned"),
        lambda row: f"SUMPRODUCT(--(LEN({source})>0)){done}",
        sum(agreements.columns[status].show(entry) not in settled for entry in agreements.entries),
    )
