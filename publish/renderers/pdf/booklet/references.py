"""References to other pages: links with page numbers, forward ones set when the book is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from publish.house_style.booklet_type import Pair
from publish.model import LocalizedText, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber
from publish.renderers.pdf.layout.paragraphs import Words, baseline_of
from publish.renderers.pdf.layout.slices import TIGHT, Group, Slice, height_of
from publish.renderers.pdf.layout.surface import PAGE
from publish.renderers.pdf.tagging import StructureElement


def leads_to(desk: Desk, title: str) -> str:
    """What a link to another page says to those who cannot see it: “Page 6: Opening session”."""
    return desk.labels.label("booklet.page_link", desk.wording, page=PAGE, title=title)


def speaker_anchor(session: Session, number: int) -> str:
    """What the entry of a session's speaker is linked to by; `number` is its place among them, from 0."""
    return f"speaker-{session.id}~{number}"


def signing_anchor(session: str, agreement: str) -> str:
    """What the line of a session that tells of an agreement is linked to by; both by their ids."""
    return f"signing-{session}~{agreement}"


def title_at(desk: Desk, anchor: str) -> str:
    """What stands at an anchor: the title of a session or an agreement, the name of a person; of a speaker or a signing
    that of its session."""
    kind, _, identifier = anchor.partition("-")
    event = desk.event
    if kind == "person":
        found = event.people_by_id[identifier].name
    elif kind == "agreement":
        found = event.agreements_by_id[identifier].title
    else:
        session = desk.sessions[identifier.rpartition("~")[0] if kind in ("speaker", "signing") else identifier]
        found = session.title or session.topic or desk.label(f"session_kind.{session.kind}")
    best = found.best(desk.leading, desk.languages)
    return best[1] if best else ""


def forward(desk: Desk, listed: StructureElement, title: LocalizedText, anchor: str, pair: Pair) -> list[Slice]:
    """A list item that leads to a later page: the title, and the page at the right edge."""
    link = listed.add("LI").add("LBody").add("P").add("Link")
    look = desk.look(pair, desk.leading)
    width = desk.measure - look.size * desk.style.slots.reference_page
    slices: list[Slice] = []
    for words in desk.spans(title, pair):
        slices += desk.typesetter.paragraph([words], width, link)
    if slices:
        first = desk.texts(title)[0][1]
        slices[0].pieces += (
            PageNumber(anchor, look, desk.wording, link.add("Span", last=True), desk.measure, baseline_of(look)),
            LinkArea(link, desk.measure, height_of(slices), f"#{anchor}", leads_to(desk, first)),
        )
    return Group(slices).keep(TIGHT).slices


def backward(desk: Desk, anchors: Iterable[str], pair: Pair) -> list[Words]:
    """“第5、8页”, “pp. 5, 8”: the pages of anchors that are in the book already, each number a link."""
    pages: dict[str, list[str]] = {}
    for anchor in anchors:
        number = desk.book.number(anchor)
        if number:
            pages.setdefault(number, []).append(anchor)
    if not pages:
        return []
    single = desk.labels.label("booklet.page", desk.wording, page=PAGE)
    if len(pages) == 1:
        ((number, there),) = pages.items()
        return [_to_page(desk, single.replace(PAGE, number), there, pair)]
    template = desk.labels.label("booklet.pages", desk.wording, pages=PAGE)
    before, _, after = template.partition(PAGE)
    separator = desk.labels.label("list.separator", desk.wording)
    words = [desk.worded_by_us(before, pair)]
    for n, (number, there) in enumerate(sorted(pages.items(), key=lambda each: int(each[0]))):
        if n:
            words.append(desk.worded_by_us(separator, pair))
        words.append(_to_page(desk, number, there, pair))
    return [*words, desk.worded_by_us(after, pair)]


def _to_page(desk: Desk, shown: str, anchors: Sequence[str], pair: Pair) -> Words:
    """A page number that leads to the first of the anchors and names all of them."""
    titles = dict.fromkeys(title_at(desk, anchor) for anchor in anchors)
    said = leads_to(desk, desk.labels.label("list.semicolon", desk.wording).join(titles))
    return desk.worded_by_us(shown, pair, link=f"#{anchors[0]}", title=said)
