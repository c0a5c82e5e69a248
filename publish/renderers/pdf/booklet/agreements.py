"""Agreements and outcomes: what was signed, released or founded, by whom, and how far it has come."""

from __future__ import annotations

from publish.model import Agreement, Event, LocalizedText, Visibility
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.labelled import labelled
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.people_lines import names
from publish.renderers.pdf.booklet.references import backward
from publish.renderers.pdf.layout.slices import FIRM, LOOSE, Group, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.programme import session_of_agreement


def is_there(event: Event) -> bool:
    """Whether anything was agreed."""
    return bool(event.agreements)


def compose(desk: Desk) -> None:
    """Put the agreements into the book."""
    sect = section(desk, "agreements")
    group = Group(heading(desk, sect, "agreements"))
    for n, agreement in enumerate(desk.event.agreements, 1):
        group.add(_agreement(desk, sect, agreement, n), desk.white.block if n > 1 else 0)
    desk.book.add(group.slices, furniture(desk, "agreements"), run_on=desk.white.run_on)


def _agreement(desk: Desk, parent: StructureElement, agreement: Agreement, number: int) -> list[Slice]:
    title = next((text for _, text in agreement.title.items()), str(number))
    sect = parent.add("Sect", title=title)
    text, measure = desk.style.text, desk.measure
    rule = desk.strong_rule()
    group = Group([rule]).anchor(f"agreement-{agreement.id}")
    title_lines = desk.heading(sect, "H2", agreement.title, text.session, measure)  # read first, though set second
    group.add(_meta(desk, sect, agreement, number)).stick()
    group.add(title_lines, desk.white.hair)
    if agreement.summary:
        group.add(desk.running(sect, agreement.summary, text.body, measure), desk.white.small)
    space = desk.white.medium
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    group.add(labelled(desk, listed, desk.label("booklet.parties"), _parties(desk, agreement), space))
    group.add(labelled(desk, listed, desk.label("booklet.signatories"), _signatories(desk, agreement), space))
    if agreement.ceremony:
        group.add(labelled(desk, listed, desk.label("booklet.ceremony"), [agreement.ceremony], space))
    is_long = len(desk.event.agreements) > desk.style.compact_from
    return group.keep(LOOSE if is_long else FIRM).slices


def _meta(desk: Desk, sect: StructureElement, agreement: Agreement, number: int) -> list[Slice]:
    """Number, kind, status and date, a line a language; at the right the page of the session."""
    text, aside = desk.style.text, desk.measure * desk.style.shares.agreement_page
    width = desk.measure - aside
    lines = {}
    for n, tag in enumerate(desk.worded):
        pieces = [desk.labels.label(f"agreement_kind.{agreement.kind}", tag)]
        pieces.append(desk.labels.status(agreement.kind, agreement.status, tag))
        if agreement.signed:
            pieces.append(desk.labels.date(agreement.signed, tag))
        lines[tag] = " · ".join(pieces if n else [str(number), *pieces])
    left = desk.plain(sect, LocalizedText(lines), text.meta, width)
    session = session_of_agreement(agreement, desk.event)
    reference = backward(desk, [f"session-{session.id}"], text.reference) if session else []
    right = desk.line(sect, "P", reference, aside, align="right")
    slices = beside([Stack(left), Stack(right, width)])
    for each in slices:
        each.sticky = True
    return slices


def _parties(desk: Desk, agreement: Agreement) -> list[LocalizedText]:
    known = desk.event.organizations_by_id
    return [known[party].name for party in agreement.parties if party in known]


def _signatories(desk: Desk, agreement: Agreement) -> list[LocalizedText]:
    """Each signatory with the party signed for."""
    lines = []
    for signatory in agreement.signatories:
        person = desk.event.people_by_id.get(signatory.person)
        if person is None or person.visibility is Visibility.INTERNAL:
            continue
        party = desk.event.organizations_by_id.get(signatory.party or "")
        said = {}
        for language, name in names(desk, person):
            of = party.name.get(language) if party else None
            said[language] = name + (_of(desk, of, language) if of else "")
        lines.append(LocalizedText(said))
    return lines


def _of(desk: Desk, party: str, language: str) -> str:
    """The party behind a name: in brackets, unless its own name has some."""
    if any(bracket in party for bracket in "(（"):
        return desk.labels.label("list.comma", language) + party
    return desk.labels.label("booklet.of", language, party=party)
