"""The sheet of organizations: one row each."""

from collections.abc import Callable
from typing import Any

from publish.house_style.workbook import OrganizationColumn
from publish.model import Organization, Person
from publish.renderers.xlsx import links
from publish.renderers.xlsx.columns import Column, identifier, listed, localized, running, text, word
from publish.renderers.xlsx.context import Context
from publish.renderers.xlsx.participants import added
from publish.workbook_record import Kind

SHEET = "organizations"
#: More names than this make a cell nobody reads; the rest is counted.
_NAMES = 12


def columns(context: Context) -> list[Column]:
    """The columns of this view, the hidden id first."""
    chosen = [identifier(context, SHEET)]
    for name in context.view.organizations:
        chosen += _COLUMNS[name](context)
    return [*chosen, *added(context.event.organizations, context)]


def entries(context: Context) -> list[Organization]:
    """The organizations as the event lists them."""
    return list(context.event.organizations)


def _hosting(context: Context) -> list[Column]:
    kinds = {host.organization: host.kind for host in context.event.hosts}

    def show(organization: Organization) -> str:
        kind = kinds.get(organization.id)
        return context.both(f"host_kind.{kind}") if kind else ""

    return [text(context, SHEET, "hosting", show, kind=Kind.DERIVED)]


def _parent(context: Context) -> list[Column]:
    known = context.event.organizations_by_id
    return listed(
        context,
        SHEET,
        "parent",
        lambda each: [each.parent] if each.parent in known else [],
        lambda parent, tag: context.organization_name(parent, tag),
        kind=Kind.REFERENCES,
        key="parent",
        reference=lambda parent: parent,
        collection="organizations",
    )


def _people(context: Context) -> list[Column]:
    members: dict[str, dict[str, Person]] = {}
    for person in context.people.values():
        for position in person.positions:
            members.setdefault(position.organization or "", {})[person.id] = person

    def names(organization: Organization) -> list[Any]:
        people: list[Any] = list(members.get(organization.id, {}).values())
        return people if len(people) <= _NAMES else [*people[:_NAMES], len(people) - _NAMES]

    def shown(each: Person | int, tag: str) -> str:
        if isinstance(each, int):
            return f"… +{each}"
        found = each.name.best(tag, context.event.languages)
        return found[1] if found else each.id

    return listed(context, SHEET, "people", names, shown, kind=Kind.DERIVED)


_COLUMNS: dict[str, Callable[[Context], list[Column]]] = {
    OrganizationColumn.NAME: lambda context: localized(context, SHEET, "name", lambda each: each.name, gap=True),
    OrganizationColumn.SHORT_NAME: lambda context: localized(
        context, SHEET, "short_name", lambda each: each.short_name
    ),
    OrganizationColumn.KIND: lambda context: [
        word(context, SHEET, "kind", "organization_kind", lambda each: str(each.kind))
    ],
    OrganizationColumn.HOSTING: _hosting,
    OrganizationColumn.PARENT: _parent,
    OrganizationColumn.CITY: lambda context: localized(context, SHEET, "city", lambda each: each.city),
    OrganizationColumn.PEOPLE: _people,
    OrganizationColumn.URL: lambda context: [
        text(context, SHEET, "url", lambda each: each.url, link=links.web, format=context.cell(number="@"))
    ],
    OrganizationColumn.ABOUT: lambda context: running(context, SHEET, "about", lambda each: each.about),
}
