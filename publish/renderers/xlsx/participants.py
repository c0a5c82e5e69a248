"""The sheet of participants: one row a person."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from publish.house_style.workbook import Order, PersonColumn
from publish.model import Event, Organization, Person, Position, Role
from publish.model.languages import script_of
from publish.renderers.xlsx import links
from publish.renderers.xlsx.columns import Column, identifier, listed, localized, placed, running, text, word
from publish.renderers.xlsx.context import Context, lines
from publish.transforms.names import romanized
from publish.transforms.people import protocol_order
from publish.transforms.programme import Appearance
from publish.transforms.sorting import pinyin_key, surname_key
from publish.workbook_record import Kind, RecordedColumn

SHEET = "people"


def columns(context: Context) -> list[Column]:
    """The columns of this view, the hidden id first; columns people added come last."""
    chosen: list[Column] = [identifier(context, SHEET)]
    for name in context.view.participants:
        if name is not PersonColumn.PINYIN_ORDER or context.is_chinese:
            chosen += _columns_of(name, context)
    return [*chosen, *added(context.event.people, context)]


def entries(context: Context) -> list[Person]:
    """The people shown, in the order the style wants."""
    shown = context.people
    order = context.style.workbook.order
    everyone: Sequence[Person] = protocol_order(context.event) if order is Order.PROTOCOL else context.event.people
    people = [shown[person.id] for person in everyone if person.id in shown]
    if order is Order.PINYIN:
        people.sort(key=pinyin_key)
    elif order is Order.SURNAME:
        people.sort(key=surname_key)
    return people


def added(owners: Iterable[Any], context: Context) -> list[Column]:
    """Columns that people added to the workbook, for the office alone."""
    if not context.view.internal:
        return []
    names = dict.fromkeys(name for owner in owners for name, _ in owner.extra)
    return [_extra(name, context) for name in names]


def _extra(name: str, context: Context) -> Column:
    recorded = RecordedColumn(f"extra/{name}", name, Kind.TEXT)
    return Column("extra", recorded, lambda owner: dict(owner.extra).get(name), context.cell(number="@"))


def _columns_of(name: PersonColumn, context: Context) -> list[Column]:
    if name is PersonColumn.NAME:
        named = localized(context, SHEET, name, lambda person: person.name, gap=True)
        return [replace(each, letters=script_of(each.recorded.language or "")) for each in named]
    if name in _LOCALIZED:
        return localized(context, SHEET, name, _LOCALIZED[name])
    if name in _PLAIN:
        return [_plain(name, context)]
    return _BUILT[name](context)


_LOCALIZED: dict[str, Callable[[Any], Any]] = {
    PersonColumn.HONORIFIC: lambda person: person.honorific,
    PersonColumn.SUFFIX: lambda person: person.suffix,
    PersonColumn.COUNTRY: lambda person: person.country,
}
#: Fields without language, and the address behind them.
_PLAIN: dict[str, Callable[[str], str | None] | None] = {
    PersonColumn.EMAIL: links.mail,
    PersonColumn.PHONE: links.telephone,
    PersonColumn.SEAT: None,
    PersonColumn.DIETARY: None,
    PersonColumn.HOTEL: None,
    PersonColumn.ARRIVAL: None,
    PersonColumn.DEPARTURE: None,
    PersonColumn.NOTES: None,
}


def _plain(name: str, context: Context) -> Column:
    form = context.cell(number="@")
    return text(context, SHEET, name, lambda person: getattr(person, name), format=form, link=_PLAIN[name])


def _romanization(context: Context) -> list[Column]:
    """How names are read; nothing where that would say again what a name in Latin letters beside it says."""
    if context.people and all(_says_how_it_is_read(context, person) for person in context.people.values()):
        return []
    return [
        text(
            context,
            SHEET,
            "romanization",
            romanized,
            base=lambda person: person.romanization or "",
        )
    ]


def _says_how_it_is_read(context: Context, person: Person) -> bool:
    return not person.romanization and romanized(person) in [person.name.get(tag) for tag in context.event.languages]


def _positions(context: Context) -> list[Column]:
    return listed(
        context,
        SHEET,
        "position",
        lambda person: person.positions,
        lambda position, tag: position.title.get(tag) or "",
        kind=Kind.LINES,
        key="positions/#/title",
    )


def _departments(context: Context) -> list[Column]:
    return listed(
        context,
        SHEET,
        "department",
        lambda person: person.positions,
        lambda position, tag: position.department.get(tag) or "",
        kind=Kind.LINES,
        key="positions/#/department",
    )


def _organizations(context: Context) -> list[Column]:
    return listed(
        context,
        SHEET,
        "organization",
        lambda person: person.positions,
        lambda position, tag: context.organization_name(position.organization, tag),
        kind=Kind.REFERENCES,
        key="positions/#/organization",
        reference=_organization_of(context.event),
        collection="organizations",
    )


def _organization_of(event: Event) -> Callable[[Position], str | None]:
    known = event.organizations_by_id
    return lambda position: position.organization if position.organization in known else None


def main_organization(person: Person, event: Event) -> Organization | None:
    """The organization of the person's first position that has one."""
    known = (event.organizations_by_id.get(each.organization or "") for each in person.positions)
    return next(filter(None, known), None)


def _organization_kind(context: Context) -> list[Column]:
    def field(person: Person) -> list[tuple[str, list[list[Any]]]]:
        organization = main_organization(person, context.event)
        if organization is None:
            return []
        kind = str(organization.kind)
        return [(kind, [[f"organizations/{organization.id}/kind", kind]])]

    return [placed(context, SHEET, "organization_kind", "organization_kind", field)]


def _role(context: Context) -> list[Column]:
    def field(person: Person) -> list[tuple[str, list[list[Any]]]]:
        parts = context.appearances.get(person.id, ())
        if not parts:
            stated = str(person.role) if person.role else ""
            return [(stated, [[f"people/{person.id}/role", stated or None]])]
        by_role: dict[Role, list[list[Any]]] = {}
        for part, path in _paths(parts):
            own = part.contribution.role
            by_role.setdefault(part.role, []).append([f"{path}/role", str(own) if own else None])
        return [(str(role), fields) for role, fields in by_role.items()]

    return [placed(context, SHEET, "role", "role", field)]


def _paths(parts: Sequence[Appearance]) -> list[tuple[Appearance, str]]:
    """Each appearance with the path of its contribution; a second one in a session is numbered, as in the model."""
    seen: dict[str, int] = {}
    out = []
    for part in parts:
        again = seen[part.session.id] = seen.get(part.session.id, 0) + 1
        name = part.contribution.person + (f"~{again}" if again > 1 else "")
        out.append((part, f"sessions/{part.session.id}/speakers/{name}"))
    return out


def _sessions(context: Context) -> list[Column]:
    def show(person: Person) -> str:
        parts = {part.number: part.session for part in context.appearances.get(person.id, ())}
        return lines([f"{n}. {_session_name(session, context)}" for n, session in parts.items()])

    return [text(context, SHEET, "sessions", show, kind=Kind.DERIVED)]


def _session_name(session: Any, context: Context) -> str:
    return context.best(session.title) or context.words.label(f"session_kind.{session.kind}", context.leading)


def _rank(context: Context) -> list[Column]:
    form = context.cell(horizontal="center")
    return [text(context, SHEET, "rank", lambda person: person.rank, kind=Kind.NUMBER, format=form)]


def _order(name: str, key: Callable[[Person], str]) -> Callable[[Context], list[Column]]:
    def build(context: Context) -> list[Column]:
        form = context.cell(font=context.font(colour=context.style.colours.muted))
        return [text(context, SHEET, name, key, kind=Kind.DERIVED, format=form)]

    return build


_BUILT: dict[str, Callable[[Context], list[Column]]] = {
    PersonColumn.ROMANIZATION: _romanization,
    PersonColumn.POSITION: _positions,
    PersonColumn.DEPARTMENT: _departments,
    PersonColumn.ORGANIZATION: _organizations,
    PersonColumn.ORGANIZATION_KIND: _organization_kind,
    PersonColumn.ROLE: _role,
    PersonColumn.SESSIONS: _sessions,
    PersonColumn.RANK: _rank,
    PersonColumn.VISIBILITY: lambda context: [
        word(context, SHEET, "visibility", "visibility", lambda person: str(person.visibility))
    ],
    PersonColumn.BIOGRAPHY: lambda context: running(context, SHEET, "biography", lambda person: person.biography),
    PersonColumn.PINYIN_ORDER: _order("pinyin_order", pinyin_key),
    PersonColumn.SURNAME_ORDER: _order("surname_order", surname_key),
}
