"""Every id that is named must exist."""

from collections.abc import Collection, Iterator

from publish.checks.report import at, did_you_mean
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, Quote


def check_references(event: Event) -> Iterator[Diagnostic]:
    """Ids that refer to nobody, with the nearest id that exists."""
    known: dict[str, Collection[str]] = {
        "person": event.people_by_id,
        "organization": event.organizations_by_id,
        "agreement": event.agreements_by_id,
        "room": event.rooms_by_id,
    }
    homes = {"person": "people:", "organization": "organizations:", "agreement": "agreements:", "room": "venue: rooms:"}
    for kind, path, name in _references(event):
        if name and name not in known[kind]:  # one that is missing has been told of
            yield at(
                event,
                Severity.ERROR,
                "unknown-id",
                path,
                f"There is no {kind} “{name}” under `{homes[kind]}`.",
                did_you_mean(name, known[kind]),
            )


def _references(event: Event) -> Iterator[tuple[str, str, str]]:
    """(kind, path, id) of everything that refers to something else."""
    for host in event.hosts:
        yield "organization", f"hosts/{host.organization}", host.organization
    for organization in event.organizations:
        if organization.parent:
            yield "organization", f"organizations/{organization.id}/parent", organization.parent
    for person in event.people:
        for number, position in enumerate(person.positions):
            if position.organization:
                path = f"people/{person.id}/positions/{number}/organization"
                yield "organization", path, position.organization
    yield from _session_references(event)
    for agreement in event.agreements:
        for number, party in enumerate(agreement.parties):
            yield "organization", f"agreements/{agreement.id}/parties/{number}", party
        for signatory in agreement.signatories:
            path = f"agreements/{agreement.id}/signatories/{signatory.person}"
            yield "person", path, signatory.person
            if signatory.party:
                yield "organization", f"{path}/party", signatory.party
    for block in event.release.body:
        if isinstance(block, Quote) and block.person:
            yield "person", f"release/body/{block.id}/person", block.person
    for contact in event.contacts:
        if contact.organization:
            yield "organization", f"contacts/{contact.id}/organization", contact.organization


def _session_references(event: Event) -> Iterator[tuple[str, str, str]]:
    for session in event.sessions:
        path = f"sessions/{session.id}"
        if session.room:
            yield "room", f"{path}/room", session.room
        for speaker in session.speakers:
            yield "person", f"{path}/speakers/{speaker.person}", speaker.person
        for number, agreement in enumerate(session.agreements):
            yield "agreement", f"{path}/agreements/{number}", agreement
