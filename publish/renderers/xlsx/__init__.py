"""The workbook: participants, agreements, programme, organizations, counts. Written as SpreadsheetML directly, since
it is streamed, carries the values of its formulas, and comes out the same bytes every time."""

import datetime as dt
from collections.abc import Mapping

from msgspec.structs import replace

import publish
from publish.artifact import Artifact
from publish.errors import UsageError
from publish.house_style import HouseStyle
from publish.house_style.workbook import View
from publish.model import Event
from publish.model.languages import is_right_to_left
from publish.renderers.xlsx import (
    hidden,
    organizations,
    outcomes,
    participants,
    programme,
    summary,
    table_sheet,
    tables,
)
from publish.renderers.xlsx.context import Context, format_book, theme
from publish.renderers.xlsx.spreadsheet import Properties, State, write_workbook
from publish.translations import Translations
from publish.workbook_record import Recorder

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: Collection of the event, label of the sheet, and who makes its columns and entries.
_SHEETS = (
    ("people", "participants", participants),
    ("agreements", "agreements", outcomes),
    ("sessions", "programme", programme),
    ("organizations", "organizations", organizations),
)
#: A dinner has no agreements, and no sheet for them.
_WHERE_THERE_ARE_ANY = frozenset({"agreements"})


def render(
    event: Event,
    style: HouseStyle,
    translations: Translations,
    *,
    view: str | None = None,
    previous: Mapping[str, str] | None = None,
) -> Artifact:
    """The workbook for one recipient: `view` names one of the style's views.

    `previous` is path -> text of the version sent before (the values of its snapshot); with it there is a sheet of
    changes. Raises UsageError for a view that the style does not have.
    """
    name = view or style.workbook.view
    previous = style.workbook.since if previous is None else previous
    context = _context(event, style, translations, name)
    recorder = Recorder()
    made = [
        tables.table(context, collection, label, module.columns(context), module.entries(context))
        for collection, label, module in _SHEETS
        if getattr(context.view, label)
        and (collection not in _WHERE_THERE_ARE_ANY or _has_any(event, collection, previous))
    ]
    sheets = [table_sheet.sheet(each, recorder, number) for number, each in enumerate(made)]
    if context.view.summary:
        sheets.append(summary.sheet(context, {each.collection: each for each in made}))
    if previous is not None:
        from publish.renderers.xlsx import changes

        sheets.append(changes.sheet(context, made, previous))
    lists, names = hidden.lists_sheet(context, made)
    sheets.append(lists)
    others = [each.name for each in sheets[len(made) :]]
    sheets.append(hidden.record_sheet(context, name, made, recorder, others))
    if is_right_to_left(context.leading):
        sheets = [replace(each, turned=True) for each in sheets]
    defined = [*names, *hidden.key_names(made)]
    data = write_workbook(sheets, context.formats, theme(style), defined, _properties(context))
    visible = sum(sheet.state is State.VISIBLE for sheet in sheets)
    return Artifact(_file_name(event, style, name), MEDIA_TYPE, data, visible)


def _has_any(event: Event, collection: str, previous: Mapping[str, str] | None) -> bool:
    """Whether the event has entries of a collection, or had some before."""
    return bool(getattr(event, collection)) or any(path.startswith(f"{collection}/") for path in previous or ())


def _context(event: Event, style: HouseStyle, words: Translations, name: str) -> Context:
    chosen: View | None = style.workbook.views.get(name)
    if chosen is None:
        known = ", ".join(style.workbook.views)
        raise UsageError(f"The style has no view “{name}” of the workbook. Its views are {known}.")
    fonts = style.workbook.fonts
    return Context(event, style, words, chosen, format_book(style, fonts.get("Latn") or next(iter(fonts.values()))))


def _file_name(event: Event, style: HouseStyle, view: str) -> str:
    """The first view is the workbook; every other recipient's has its name."""
    suffix = "" if view == next(iter(style.workbook.views)) else f"-{view}"
    return f"{event.id}-participants{suffix}.xlsx"


def _properties(context: Context) -> Properties:
    event = context.event
    date = event.date
    day = dt.date((date and date.year) or 2000, (date and date.month) or 1, (date and date.day) or 1)
    hosts = [context.organization_name(host.organization, context.leading) for host in event.hosts]
    office = context.best(context.style.letterhead.office)
    return Properties(
        title=context.best(event.title),
        subject=context.words.label("workbook.participants", context.leading),
        author=office or context.words.joined([host for host in hosts if host], context.leading),
        application="publish",
        version="{:02d}.{:02d}{:02d}".format(*map(int, publish.__version__.split(".")[:3])),
        language=context.words.word_locale(context.leading),
        moment=dt.datetime.combine(day, dt.time()),
    )
