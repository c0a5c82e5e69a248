"""The sheets people do not see: the lists behind the drop-downs, and the record that edits are told by."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

import publish
from publish.renderers.xlsx.context import OF_KIND, Context
from publish.renderers.xlsx.spreadsheet import ColumnLayout, DefinedName, Row, Sheet, State
from publish.renderers.xlsx.spreadsheet.text import quoted_sheet, reference
from publish.renderers.xlsx.table_sheet import list_name
from publish.renderers.xlsx.tables import Table
from publish.renderers.xlsx.titles import sheet_name
from publish.snapshot import BOOKMARK_PREFIX, key_of
from publish.workbook_record import Head, Recorder, mark


def used_lists(tables: Sequence[Table]) -> tuple[str, ...]:
    """The lists of words that the tables choose from."""
    found = (column.recorded.words for table in tables for column in table.columns)
    return tuple(dict.fromkeys(words for words in found if words))


def lists_sheet(context: Context, tables: Sequence[Table]) -> tuple[Sheet, list[DefinedName]]:
    """One column a list, and a name for each."""
    lists = used_lists(tables)
    labels = [list(context.word_labels[words].values()) for words in lists]
    plain = context.formats.number(context.cell(wrap=False))
    rows = [Row([(words, plain) for words in lists])]
    rows += [Row([(text, plain) for text in cells]) for cells in zip_longest(*labels)]
    name = sheet_name(context, "lists")
    names = [
        DefinedName(
            list_name(words),
            f"{quoted_sheet(name)}!{reference(2, n, absolute=True)}:{reference(len(each) + 1, n, absolute=True)}",
        )
        for n, (words, each) in enumerate(zip(lists, labels, strict=True), 1)
    ]
    columns = tuple(ColumnLayout(30) for _ in lists) or (ColumnLayout(30),)
    return Sheet(name, columns, rows, State.HIDDEN), names


def key_names(tables: Sequence[Table]) -> list[DefinedName]:
    """A hidden name on each heading, which follows it when columns are moved or renamed."""
    return [
        DefinedName(
            f"{BOOKMARK_PREFIX}{key_of(f'{table.collection}/{column.recorded.key}')}",
            f"{quoted_sheet(table.name)}!{reference(table.range.header_row, n, absolute=True)}",
            hidden=True,
        )
        for table in tables
        for n, column in enumerate(table.columns, 1)
    ]


def record_sheet(
    context: Context, view: str, tables: Sequence[Table], recorder: Recorder, others: Sequence[str]
) -> Sheet:
    """The record, written when every table has been. `others` are the names of the sheets that hold no entries."""
    name = sheet_name(context, "record")
    plain = context.formats.number(context.cell(wrap=False, rule=None))

    def rows() -> Iterator[Row]:
        yield Row(((context.both("workbook.record_note"), plain),))
        yield Row(((mark(), plain),))
        chunks, _ = recorder.close(_head(context, view, tables, (*others, name)))
        for chunk in chunks:
            yield Row(((chunk, plain),))

    return Sheet(name, (ColumnLayout(60),), rows(), State.VERY_HIDDEN)


def _head(context: Context, view: str, tables: Sequence[Table], others: tuple[str, ...]) -> Head:
    words = {name: _words(context, name) for name in used_lists(tables)}
    words["month"] = _months(context)
    return Head(
        context.event.id,
        context.event.languages,
        publish.__version__,
        view,
        tuple(table.recorded for table in tables),
        words,
        _names(context, tables),
        others,
    )


def _words(context: Context, name: str) -> dict[str, str]:
    """Keys by label: as the cells show it, and in each language alone."""
    labels = context.word_labels[name]
    found = {label: key.partition(OF_KIND)[0] for key, label in labels.items()}
    for tag in context.event.languages:
        for key in labels:
            word, _, kind = key.partition(OF_KIND)
            label = context.words.status(kind, word, tag) if kind else context.words.label(f"{name}.{key}", tag)
            found.setdefault(label, word)
    return found


def _months(context: Context) -> dict[str, str]:
    """Numbers of the months by name, in every language whose labels are at hand."""
    found: dict[str, str] = {}
    for table in context.words.tables.values():
        for number, name in enumerate(table.get("date", {}).get("months", ()), 1):
            found.setdefault(str(name), str(number))
    return found


def _names(context: Context, tables: Sequence[Table]) -> dict[str, dict[str, dict[str, str]]]:
    """Names of what the tables refer to, so that a name typed into a cell is recognised."""
    wanted: dict[str, set[str]] = {}
    for table in tables:
        if table.collection == "organizations":
            wanted.setdefault("organizations", set()).update(each.id for each in table.entries)
        for column in table.columns:
            if column.recorded.collection and column.base:
                ids = wanted.setdefault(column.recorded.collection, set())
                ids.update(each for entry in table.entries for each in str(column.base(entry)).split("\n"))
    known: dict[str, Mapping[str, Any]] = {
        "organizations": context.event.organizations_by_id,
        "venue/rooms": context.event.rooms_by_id,
    }
    return {
        collection: {each: dict(known[collection][each].name.items()) for each in sorted(ids) if each}
        for collection, ids in wanted.items()
    }
