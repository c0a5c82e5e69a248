"""About the hosts, and the other organizations that no other part of the release names."""

from functools import partial

from publish.model import Organization, Visibility
from publish.renderers.docx.flow import Paragraph, Row, Scope
from publish.renderers.docx.speaker import Speaker


def hosts(speaker: Speaker) -> tuple[Row, ...]:
    """Each host with its 'about' paragraph."""
    by_id = speaker.event.organizations_by_id
    listed = [by_id[each.organization] for each in speaker.event.hosts if each.organization in by_id]
    told = [each for each in dict.fromkeys(listed) if each.about]
    if not told:
        return ()
    rows = [Row(partial(speaker.heading, "heading", "hosts"), whole=True)]
    for host in told:
        rows.append(Row(partial(_name, speaker, host)))
        rows.append(Row(partial(speaker.each, "text", host.about, f"organizations/{host.id}/about"), loose=True))
        if host.url:
            rows.append(Row(partial(_web, speaker, host), whole=True))
    return tuple(rows)


def organizations(speaker: Speaker) -> tuple[Row, ...]:
    """Organizations that neither host nor sign nor sent a speaker, at events small enough to name everyone."""
    event = speaker.event
    named = _named_elsewhere(speaker)
    others = [each for each in event.organizations if each.id not in named]
    if not others or len(event.people) > speaker.style.release.guest_limit:
        return ()
    heading = Row(partial(speaker.heading, "heading", "organizations"), whole=True)
    return (heading, Row(partial(_list, speaker, others), loose=True))


def _named_elsewhere(speaker: Speaker) -> set[str | None]:
    event = speaker.event
    named: set[str | None] = {each.organization for each in event.hosts}
    named |= {party for agreement in speaker.agreements for party in agreement.parties}
    for person in event.people:
        if person.visibility is not Visibility.PUBLIC:
            continue
        named |= {position.organization for position in person.positions}
    return named


def _name(speaker: Speaker, host: Organization, scope: Scope) -> tuple[Paragraph, ...]:
    parts = [(language, speaker.organization(host.id, language)) for language in scope.languages]
    return speaker.together("subheading", parts)


def _web(speaker: Speaker, host: Organization, scope: Scope) -> tuple[Paragraph, ...]:
    language = scope.languages[0]
    return (Paragraph("entry", speaker.plain(host.url, f"organizations/{host.id}/url", language, link=host.url)),)


def _list(speaker: Speaker, others: list[Organization], scope: Scope) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(
            "text", speaker.listed([speaker.organization(each.id, language) for each in others], language), language
        )
        for language in scope.languages
    )
