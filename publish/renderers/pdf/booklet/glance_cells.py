"""The cells of the overview: a session with what leads to it, its page, its time, and the type they are set in."""

from __future__ import annotations

from msgspec.structs import replace

from publish.house_style.booklet_type import Pair
from publish.model import Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.people_lines import names
from publish.renderers.pdf.booklet.references import leads_to, title_at
from publish.renderers.pdf.booklet.session_facts import title_of
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber
from publish.renderers.pdf.layout.paragraphs import Words, baseline_of
from publish.renderers.pdf.layout.slices import Slice, height_of
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.people import printable


def is_long(desk: Desk) -> bool:
    """Whether there are so many sessions that the overview is set small."""
    return len(desk.event.sessions) > desk.style.glance_small


def type_of_rows(desk: Desk) -> Pair:
    """The look of what a row says, in each language."""
    return desk.style.text.table_small if is_long(desk) else desk.style.text.table


def type_of_heads(desk: Desk) -> Pair:
    """The look of the heads of the columns."""
    return desk.style.text.table_head_small if is_long(desk) else desk.style.text.table_head


def _small_type(desk: Desk) -> Pair:
    return desk.style.text.reference_small if is_long(desk) else desk.style.text.reference


def time_of(desk: Desk, session: Session, with_end: bool = True) -> str:
    """When a session begins, and when it ends; empty where no time is set."""
    if session.start is None:
        return ""
    return desk.labels.time_range(session.start, session.end if with_end else None, desk.wording)


def session_cell(
    desk: Desk, cell: StructureElement, session: Session, width: float, *, with_room: bool = False,
    with_end: bool = False, with_page: bool = False,
) -> list[Slice]:  # fmt: skip
    """Title in all languages as a link; speakers and room, or times and page below it."""
    small = _small_type(desk)
    link = cell.add("P").add("Link")
    beside = _number_width(desk) if with_page and with_room else 0.0
    slices = _title(desk, link, session, width - beside, with_room)
    if slices and with_page and with_room:
        slices[0].pieces += (_number(desk, link, session, width, slices[0].baseline),)
    elif with_page and not with_end:
        slices += _number_below(desk, link, session, width)
    if slices:
        slices[0].pieces += (_link(desk, link, session, width, height_of(slices)),)
    if with_room and len(desk.event.sessions) <= desk.style.glance_speakers:
        slices += _speakers(desk, cell, session, width)
    if with_end and session.start and session.end:
        written = desk.labels.time_range(session.start, session.end, desk.wording)
        slices += desk.line(cell, "P", [desk.worded_by_us(written, small)], width)
    if with_end and with_page:
        link = cell.add("P").add("Link")
        page = _number_below(desk, link, session, width)
        page[0].pieces += (_link(desk, link, session, width, height_of(page)),)
        slices += page
    room = desk.event.rooms_by_id.get(session.room or "")
    if with_room and room:
        slices += desk.line(cell, "P", desk.inline(room.name, small), width, desk.white.hair)
    return slices


def page_cell(desk: Desk, link: StructureElement, session: Session, width: float) -> list[Slice]:
    """The page of a session as a number at the right edge, a link to it."""
    look = desk.look(type_of_rows(desk), desk.leading)
    number = PageNumber(f"session-{session.id}", look, desk.wording, link, width, baseline_of(look))
    return [Slice(look.leading, (number, _link(desk, link, session, width, look.leading)))]


def _link(desk: Desk, link: StructureElement, session: Session, width: float, height: float) -> LinkArea:
    """What leads to the session, and says so."""
    anchor = f"session-{session.id}"
    return LinkArea(link, width, height, f"#{anchor}", leads_to(desk, title_at(desk, anchor)))


def _title(desk: Desk, link: StructureElement, session: Session, width: float, is_wide: bool) -> list[Slice]:
    """The title in its languages: across the page on one line if they fit, in the column of a room divided as need
    be; three languages in such a column would no longer be an overview."""
    title = title_of(desk, session)
    if is_wide and desk.fits(title, type_of_rows(desk), width):
        return desk.typesetter.paragraph(desk.inline(title, type_of_rows(desk)), width, link)
    slices: list[Slice] = []
    for words in desk.spans(title, type_of_rows(desk))[: None if is_wide or len(desk.languages) < 3 else 1]:
        look = desk.typesetter.variant(words.look, hyphenate=not is_wide)
        slices += desk.typesetter.paragraph([replace(words, look=look)], width, link)
    return slices


def _speakers(desk: Desk, cell: StructureElement, session: Session, width: float) -> list[Slice]:
    """The names of those who speak, where the programme is short."""
    allowed = {person.id: person for person in printable(desk.event)}
    people = [allowed[each.person] for each in session.speakers if each.person in allowed]
    pair = _small_type(desk)
    slices: list[Slice] = []
    for tag in desk.languages:
        look = desk.look(pair, tag if slices else desk.leading)
        words: list[Words] = []
        for name in filter(None, (dict(names(desk, person)).get(tag) for person in people)):
            words += [Words(desk.labels.label("list.separator", tag), tag, look)] if words else []
            words.append(Words(name, tag, look, together=True))
        space = desk.points(desk.kind(pair, tag).space) if slices else desk.white.hair
        slices += desk.line(cell, "P", words, width, space)
    return slices


def _number(desk: Desk, link: StructureElement, session: Session, width: float, beside: float) -> PageNumber:
    """The page of a session in words, read after its title: at the right edge on the baseline of what it is `beside`;
    or, beside nothing, on a line of its own."""
    look = desk.look(_small_type(desk), desk.leading)
    template = desk.labels.label("booklet.page", desk.wording, page="{}")
    anchor, baseline, element = f"session-{session.id}", beside or baseline_of(look), link.add("Span", last=True)
    return PageNumber(anchor, look, desk.wording, element, width, baseline, template, flush_left=not beside)


def _number_below(desk: Desk, link: StructureElement, session: Session, width: float) -> list[Slice]:
    return [Slice(desk.look(_small_type(desk), desk.leading).leading, (_number(desk, link, session, width, 0.0),))]


def _number_width(desk: Desk) -> float:
    """Room for the page of a session in words, and the white before it."""
    template = desk.labels.label("booklet.page", desk.wording, page="0000")
    return desk.typesetter.width([desk.worded_by_us(template, _small_type(desk))])
