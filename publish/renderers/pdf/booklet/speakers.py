"""A speaker in a session: name beside position, topic and summary; or each language in a column of its own."""

from __future__ import annotations

from publish.model import Contribution, LocalizedText, Person, Role, Visibility
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.people_lines import names_beside, names_column, positions, spans_of_name
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement


def speaker(desk: Desk, listed: StructureElement, contribution: Contribution, role: Role | None) -> list[Slice]:
    """One item of a list of speakers; nothing of a person who may not be printed."""
    person = desk.event.people_by_id.get(contribution.person)
    if person is None or person.visibility is Visibility.INTERNAL:
        return []
    body = listed.add("LI").add("LBody")
    columns = desk.columns(len(desk.languages), desk.measure, desk.style.text.body)
    if columns is None:
        return _name_and_details(desk, body, person, contribution, role)
    return _language_columns(desk, body, person, contribution, role, columns)


def _name_and_details(
    desk: Desk, body: StructureElement, person: Person, contribution: Contribution, role: Role | None
) -> list[Slice]:
    text = desk.style.text
    column = names_column(desk)
    gutter = desk.white.gutter
    rest = desk.measure - column - gutter
    left = name_lines(desk, body, person, column)
    left += _aside(desk, body, contribution, role, column)
    right: list[Slice] = []
    for position in positions(desk, person):
        right += desk.plain(body, position, text.detail, rest, space=desk.white.hair if right else 0.0)
    if contribution.topic:
        right += desk.plain(body, contribution.topic, text.topic, rest, space=desk.white.small if right else 0.0)
    for each in right if contribution.summary else right[:-1]:
        each.sticky = True  # a page that begins in the middle would not say whose offices and summary these are
    if contribution.summary:
        right += desk.running(body, contribution.summary, text.body, rest, desk.white.small if right else 0.0)
    return beside([Stack(left), Stack(right, column + gutter)])


def name_lines(desk: Desk, parent: StructureElement, person: Person, width: float) -> list[Slice]:
    """The name in each language, leading to the entry in who is who."""
    return [each for words in spans_of_name(desk, person) for each in desk.line(parent, "P", [words], width)]


def _aside(
    desk: Desk, body: StructureElement, contribution: Contribution, role: Role | None, width: float
) -> list[Slice]:
    """The part the person plays, where it is not the usual one, and when the talk begins."""
    slices: list[Slice] = []
    if role:
        slices += desk.fitting(body, desk.label(f"role.{role}"), desk.style.text.meta, width)
    if contribution.start:
        written = desk.labels.time(contribution.start, desk.wording)
        slices += desk.line(body, "P", [desk.worded_by_us(written, desk.style.text.time)], width)
    return slices


def _language_columns(
    desk: Desk, body: StructureElement, person: Person, contribution: Contribution, role: Role | None,
    columns: list[tuple[float, float]],
) -> list[Slice]:  # fmt: skip
    """Name beside name, position beside position, summary beside summary."""
    text = desk.style.text
    label = desk.label(f"role.{role}") if role else LocalizedText()
    slices: list[Slice] = []
    if contribution.start:
        times = LocalizedText({tag: desk.labels.time(contribution.start, tag) for tag in desk.worded})
        slices += desk.pair(body, times, text.time, columns)
    slices += desk.pair(body, label, text.meta, columns)
    offices = positions(desk, person)
    texts = (*offices, contribution.topic, contribution.summary)
    said = {tag for each in texts if each for tag, _ in desk.texts(each)}
    slices += desk.across(body, names_beside(desk, person, said), text.entry)
    for each in slices:
        each.sticky = True
    for position in offices:
        slices += desk.pair(body, position, text.detail, columns)
    if contribution.topic:
        slices += desk.across(body, contribution.topic, text.topic, desk.white.hair)
    if contribution.summary:
        slices += desk.running(body, contribution.summary, text.body, desk.measure, desk.white.small)
    return slices
