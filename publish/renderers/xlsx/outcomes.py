"""The sheet of agreements: one row for what was signed, released or founded."""

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from publish.house_style.workbook import AgreementColumn
from publish.model import Agreement, LocalizedText, Session
from publish.renderers.xlsx.columns import Column, identifier, listed, localized, running, text, word
from publish.renderers.xlsx.context import Context
from publish.renderers.xlsx.participants import added
from publish.transforms.people import positions_printable
from publish.translations import STATUSES
from publish.workbook_record import Kind

SHEET = "agreements"
#: Excel counts days from here (and takes 1900 for a leap year, which is why it is not 1899-12-31).
_DAY_ZERO = dt.date(1899, 12, 30)


def columns(context: Context) -> list[Column]:
    """The columns of this view, the hidden id first."""
    chosen = [identifier(context, SHEET)]
    for name in context.view.agreements:
        chosen += _COLUMNS[name](context)
    return [*chosen, *added(context.event.agreements, context)]


def entries(context: Context) -> list[Agreement]:
    """The agreements as the event has them."""
    return list(context.event.agreements)


def serial(day: dt.date) -> int:
    """A date as Excel keeps it; those before 1900 it cannot keep."""
    return (day - _DAY_ZERO).days


def date_value(day: dt.date | None) -> int | str | None:
    """A date for a cell; as text where Excel knows no such date."""
    if day is None:
        return None
    return serial(day) if day >= dt.date(1900, 3, 1) else day.isoformat()


def number_column(context: Context, sheet: str, order: dict[str, int]) -> list[Column]:
    """The running number of an entry."""
    form = context.cell(horizontal="center", font=context.font(colour=context.style.colours.muted))
    return [text(context, sheet, "number", lambda entry: order.get(entry.id), kind=Kind.DERIVED, format=form)]


def date_column(context: Context, sheet: str, name: str, field: Callable[..., dt.date | None]) -> list[Column]:
    """A column of real dates."""
    form = context.cell(number=context.style.workbook.date_format, horizontal="center")

    def base(entry: object) -> str:
        day = field(entry)
        return day.isoformat() if day else ""

    return [
        text(
            context,
            sheet,
            name,
            lambda entry: date_value(field(entry)),
            kind=Kind.DATE,
            format=form,
            base=base,
        )
    ]


def _number(context: Context) -> list[Column]:
    return number_column(context, SHEET, {each.id: n for n, each in enumerate(context.event.agreements, 1)})


def _parties(context: Context) -> list[Column]:
    known = context.event.organizations_by_id
    return listed(
        context,
        SHEET,
        "parties",
        lambda agreement: agreement.parties,
        lambda party, tag: context.organization_name(party, tag),
        kind=Kind.REFERENCES,
        key="parties/#",
        reference=lambda party: party if party in known else None,
        collection="organizations",
    )


def _signatories(context: Context) -> list[Column]:
    def shown(signatory: object, tag: str) -> str:
        person = context.people.get(getattr(signatory, "person", ""))
        if person is None:
            return ""
        found = person.name.best(tag, context.event.languages)
        name = found[1] if found else ""
        party = context.organization_name(getattr(signatory, "party", None), tag)
        if not party or not (context.view.internal or positions_printable(person)):
            return name
        return name + context.words.label("list.open", tag) + party + context.words.label("list.close", tag)

    def visible(agreement: Agreement) -> list[object]:
        return [each for each in agreement.signatories if each.person in context.people]

    return listed(context, SHEET, "signatories", visible, shown, kind=Kind.DERIVED)


def _session(context: Context) -> list[Column]:
    where: dict[str, Session] = {}
    for session in context.event.sessions:
        for each in session.agreements:
            where.setdefault(each, session)
    nothing = LocalizedText()

    def show(agreement: Agreement) -> str:
        session = where.get(agreement.id)
        return context.best(session.title if session else nothing)

    return [text(context, SHEET, "session", show, kind=Kind.DERIVED)]


_COLUMNS: dict[str, Callable[[Context], list[Column]]] = {
    AgreementColumn.NUMBER: _number,
    AgreementColumn.TITLE: lambda context: localized(context, SHEET, "title", lambda each: each.title, gap=True),
    AgreementColumn.KIND: lambda context: [
        word(context, SHEET, "kind", "agreement_kind", lambda each: str(each.kind)),
    ],
    AgreementColumn.STATUS: lambda context: [
        replace(
            word(context, SHEET, "status", STATUSES, lambda each: str(each.status)),
            show=lambda each: context.word_labels[STATUSES][context.status_key(each)],
        ),
    ],
    AgreementColumn.SIGNED: lambda context: date_column(context, SHEET, "signed", lambda each: each.signed),
    AgreementColumn.PARTIES: _parties,
    AgreementColumn.SIGNATORIES: _signatories,
    AgreementColumn.CEREMONY: lambda context: localized(context, SHEET, "ceremony", lambda each: each.ceremony),
    AgreementColumn.SESSION: _session,
    AgreementColumn.SUMMARY: lambda context: running(context, SHEET, "summary", lambda each: each.summary),
}
