"""People, organizations and agreements that are named but do not hang together."""

import re
from collections import Counter
from collections.abc import Iterator

from publish.checks.report import at
from publish.diagnostics import Diagnostic, Severity
from publish.model import AgreementStatus, Event, Visibility

_ADDRESS = re.compile(r"(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@.]+")
_WEB_ADDRESS = r"(?i)(?:https?|webcals?)://[^\s/]\S*|(?:mailto|tel|geo):\S+"
_BETWEEN_ADDRESSES = re.compile(r"\s*[;,，；、/\s]\s*")


def check_addresses(event: Event) -> Iterator[Diagnostic]:
    """E-mail addresses that no mail would reach: without an @, or without a full stop behind it. Web addresses that
    do not say how they are opened."""
    named = [(f"people/{each.id}/email", each.email) for each in event.people]
    named += [(f"contacts/{each.id}/email", each.email) for each in event.contacts]
    for path, written in named:
        for address in _BETWEEN_ADDRESSES.split(written.strip()) if written else ():
            if not _ADDRESS.fullmatch(address):
                message = f"“{address}” is not a whole e-mail address."
                yield at(event, Severity.WARNING, "bad-address", path, message, "Write it out: name@example.org.")
    for path, written in _web_addresses(event):
        if written and not re.fullmatch(_WEB_ADDRESS, written.strip()):
            message = f"“{written}” is no whole web address, so that no link and no QR code leads there."
            yield at(event, Severity.WARNING, "bad-address", path, message, _written_out(written.strip()))


_SCHEME = r"(?i)^[a-z]{0,6}\s*[:：]?\s*[/／]+|^[:：/／\s]+"
_HOST = r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?"


def _written_out(address: str) -> str:
    """The remedy for a web address that is none: as it was probably meant, or what one looks like."""
    if _ADDRESS.fullmatch(address):
        return f"Write mailto:{address}"
    plain = re.sub(_SCHEME, "", address)
    if re.fullmatch(_HOST, plain):
        return f"Write it out: https://{plain}"
    return "Write an address such as https://example.org/event, or leave the line out."


def _web_addresses(event: Event) -> Iterator[tuple[str, str | None]]:
    yield from (("url", event.url), ("calendar_url", event.calendar_url))
    if event.venue:
        yield "venue/url", event.venue.url
    if event.parent:
        yield "parent/url", event.parent.url
    yield from ((f"organizations/{each.id}/url", each.url) for each in event.organizations)
    yield from ((f"contacts/{each.id}/url", each.url) for each in event.contacts)


def check_people(event: Event) -> Iterator[Diagnostic]:
    """People whose entry cannot be printed as it stands."""
    speaking = {speaker.person for session in event.sessions for speaker in session.speakers}
    for person in event.people:
        if not person.name:
            message = f"“{person.id}” has no name in any language."
            yield at(event, Severity.ERROR, "no-name", f"people/{person.id}", message, "Add `name: {…}`.")
        if person.visibility is Visibility.INTERNAL and person.id in speaking:
            message = "This person speaks in the programme but is marked internal, so no document names them."
            path = f"people/{person.id}/visibility"
            yield at(
                event, Severity.WARNING, "hidden-speaker", path, message, "Use `name-only`, or take the person out."
            )
        if person.visibility is Visibility.INTERNAL and (person.dietary or person.hotel):
            message = "This person is marked internal, so the caterers' and the hotel's workbooks leave them out."
            remedy = "Tell caterers and hotel yourself, or use `name-only`."
            path = f"people/{person.id}/visibility"
            yield at(event, Severity.WARNING, "hidden-guest", path, message, remedy)


def check_names(event: Event) -> Iterator[Diagnostic]:
    """Two entries that seem to be one: the same name in every language both have, and the same organization."""
    seen: Counter[tuple[object, ...]] = Counter()
    for person in event.people:
        if not person.name:
            continue
        organizations = tuple(position.organization for position in person.positions)
        key = (person.name, organizations)
        seen[key] += 1
        if seen[key] == 2:
            name = next(text for _, text in person.name.items())
            message = f"{name} is listed twice with the same organization."
            path = f"people/{person.id}"
            yield at(
                event, Severity.WARNING, "listed-twice", path, message, "Remove one entry if it is the same person."
            )


def check_agreements(event: Event) -> Iterator[Diagnostic]:
    """A day is stated but not whether it was only planned: the documents would say “planned” of what was signed."""
    for agreement in event.agreements:
        path = f"agreements/{agreement.id}"
        written = event.provenance.locate(f"{path}/status") != event.provenance.locate(path)
        if agreement.signed and agreement.status is AgreementStatus.PLANNED and not written:
            message = f"“{agreement.id}” has a day of signing but no status, so the documents call it planned."
            remedy = "Add `status: signed` (or `released`, `established`), or `status: planned` where that is meant."
            yield at(event, Severity.WARNING, "no-status", f"{path}/signed", message, remedy)
