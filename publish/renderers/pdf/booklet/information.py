"""Practical information: where it is, what attendees need to know, whom to ask, codes to scan."""

from __future__ import annotations

from publish.model import Contact, Event, LocalizedText, Venue
from publish.model.languages import LEFT_TO_RIGHT_MARK, is_right_to_left
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.labelled import labelled
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.layout.geometry import MILLIMETRE
from publish.renderers.pdf.layout.graphics import LinkArea, Squares
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import FORBIDDEN, TIGHT, Group, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement


def is_there(event: Event) -> bool:
    """Whether there is anything to say about getting there."""
    return bool(event.venue or event.information or event.contacts or event.url or event.calendar_url)


def compose(desk: Desk) -> None:
    """Put the information into the book."""
    sect = section(desk, "information")
    event, text, measure = desk.event, desk.style.text, desk.measure
    group = Group(heading(desk, sect, "information"))
    space = desk.white.block

    if event.venue:
        own = Group(desk.title(sect, "H2", desk.label("booklet.venue"), text.session))
        group.add(own.add(_venue(desk, sect), desk.white.small).keep(TIGHT).slices)
    codes = [(key, url) for key, url in (("event_page", event.url), ("calendar", event.calendar_url)) if url]
    if codes:
        group.add(_codes(desk, sect, codes), space if event.venue else 0)
    first = len(group.slices)
    for each in event.information:
        own = Group(desk.title(sect, "H2", each.title, text.session))
        own.add(desk.running(sect, each.text, text.body, measure), desk.white.small)
        group.add(own.keep(TIGHT).slices, space if event.venue or codes or len(group.slices) > first else 0)
    if event.contacts:
        lines: list[Slice] = []
        head = desk.title(sect, "H2", desk.label("booklet.contact"), text.session)
        for contact in event.contacts:
            lines += Group(_contact(desk, sect, contact)).keep(TIGHT).slices
        group.add(Group(head).add(lines, desk.white.small).slices, space)
    desk.book.add(group.slices, furniture(desk, "information"), run_on=desk.white.run_on)


def _venue(desk: Desk, sect: StructureElement) -> list[Slice]:
    venue = desk.event.venue
    assert venue is not None
    text, gap = desk.style.text, desk.white.small
    slices = desk.across(sect, venue.name, text.organization)
    slices += desk.fitting(sect, _city(desk, venue), text.detail, desk.measure)
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    if venue.address:
        slices += labelled(desk, listed, desk.label("booklet.address"), [venue.address], gap)
    if venue.url:
        slices += labelled(desk, listed, desk.label("booklet.website"), [_link(desk, venue.url, venue.url)], gap)
    rooms = []
    for room in venue.rooms:
        said = {}
        for tag, name in desk.texts(room.name):
            seats = desk.labels.label("booklet.seats", tag, count=room.capacity) if room.capacity else ""
            said[tag] = name + (desk.labels.label("list.comma", tag) + seats if seats else "")
        rooms.append(LocalizedText(said))
    if rooms:
        slices += labelled(desk, listed, desk.label("booklet.rooms"), rooms, gap)
    return slices


def _city(desk: Desk, venue: Venue) -> LocalizedText:
    """The city, where the address does not name it."""
    texts = desk.texts(desk.event.city)
    return LocalizedText({tag: city for tag, city in texts if city not in (venue.address.get(tag) or "")})


def _link(desk: Desk, shown: str, link: str) -> list[Words]:
    shown = shown.split("://", 1)[-1].rstrip("/")
    return [desk.words(shown, desk.leading, desk.style.text.detail, link=link, colour=desk.colour("accent"))]


def _contact(desk: Desk, sect: StructureElement, contact: Contact) -> list[Slice]:
    text, gap = desk.style.text, desk.white.hair
    slices = desk.across(sect, contact.name, text.organization, desk.white.entry)
    organization = desk.event.organizations_by_id.get(contact.organization or "")
    if organization:
        slices += desk.across(sect, organization.name, text.detail)
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    if contact.email:
        words = _link(desk, contact.email, f"mailto:{contact.email}")
        slices += labelled(desk, listed, desk.label("booklet.email"), [words], gap)
    if contact.phone:
        digits = "".join(char for char in contact.phone if char.isdigit() or char == "+")
        mark = LEFT_TO_RIGHT_MARK if is_right_to_left(desk.leading) else ""
        words = _link(desk, mark + contact.phone, f"tel:{digits}")
        slices += labelled(desk, listed, desk.label("booklet.phone"), [words], gap)
    if contact.url:
        slices += labelled(desk, listed, desk.label("booklet.website"), [_link(desk, contact.url, contact.url)], gap)
    return slices


def _codes(desk: Desk, sect: StructureElement, codes: list[tuple[str, str]]) -> list[Slice]:
    """QR codes beside each other, each with what it opens."""
    import segno

    side, gutter, text = desk.style.qr_side * MILLIMETRE, desk.white.gutter, desk.style.text
    width = (desk.measure - gutter) / 2
    rows: list[Slice] = []
    stacks: list[Stack] = []
    for n, (key, url) in enumerate(codes):
        label = desk.label(f"booklet.{key}")
        link = sect.add("P").add("Link")
        alt = desk.labels.label("booklet.scan", desk.leading) + desk.labels.label("list.colon", desk.leading) + url
        figure = link.add("Figure", alt=alt)
        modules = tuple(tuple(row) for row in segno.make(url, error="m", micro=False).matrix)
        code = Slice(side, (Squares(modules, side, desk.colour("ink"), figure), LinkArea(link, side, side, url, alt)))
        words = desk.plain(sect, label, text.detail, width)
        address = url.split("://", 1)[-1]
        shown = [desk.words(address, desk.leading, text.index_detail, link=url, colour=desk.colour("accent"))]
        words += desk.line(sect, "P", shown, width)
        if words:
            words[0].space = desk.white.small
        stacks.append(Stack([code, *words], n * (width + gutter)))
    rows += beside(stacks)
    for each in rows[1:]:
        each.penalty = FORBIDDEN
    return rows
