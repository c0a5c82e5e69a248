"""The table of contents: parts, and below them days and sessions, with leaders and links."""

from __future__ import annotations

from collections.abc import Sequence

from publish.house_style.booklet_type import Pair
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import Entry, furniture, heading, section
from publish.renderers.pdf.booklet.references import leads_to
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber, Rule
from publish.renderers.pdf.layout.paragraphs import Look, TextLine, baseline_of
from publish.renderers.pdf.layout.slices import LOOSE, Group, Piece, Shifted, Slice, height_of
from publish.renderers.pdf.tagging import StructureElement

#: Taken beyond what is needed, in points, so that no sum of fractions is over the page.
_SPARE = 0.01


def compose(desk: Desk, entries: Sequence[Entry]) -> None:
    """Put the contents into the book; the page numbers are set when the book is drawn."""
    sect = section(desk, "contents")
    group = Group(heading(desk, sect, "contents"))
    listed = len(group.slices)
    toc = sect.add("TOC")
    text = desk.style.text
    for n, entry in enumerate(entries):
        own = Group(_entry(desk, toc, entry, text.contents, 0.0))
        below = _below(desk, toc.add("TOC"), entry.below, desk.white.indent)
        if below:
            own.stick().add(below)
        group.add(own.slices, desk.white.large if n else 0)
    _tighten(group.slices, group.slices[listed:], desk.book.geometry.depth, desk.style.contents_tightest)
    desk.book.add(group.slices, furniture(desk, "contents"), is_closed=True)


def _tighten(slices: Sequence[Slice], listed: Sequence[Slice], depth: float, least: float) -> None:
    """Take so much of the white above the lines listed that no few of them run on to a second page, if that much can
    be spared."""
    over = height_of(slices) - depth
    white = sum(each.space for each in listed)
    if 0 < over <= white * (1 - least):
        for each in listed:
            each.space *= 1 - (over + _SPARE) / white


def _below(desk: Desk, toc: StructureElement, entries: Sequence[Entry], indent: float) -> list[Slice]:
    """Entries of a lower level, and theirs."""
    group = Group()
    for entry in entries:
        if not entry.in_contents:
            continue
        group.add(_entry(desk, toc, entry, desk.style.text.contents_entry, indent), desk.white.small)
        below = _below(desk, toc.add("TOC"), entry.below, indent + desk.white.indent)
        if below:
            group.stick().add(below)
    return group.slices


def _entry(desk: Desk, toc: StructureElement, entry: Entry, pair: Pair, indent: float) -> list[Slice]:
    """One entry: its titles, dots to the number at the right edge, all of it a link."""
    look = desk.look(pair, desk.leading)
    width = desk.measure - indent - look.size * desk.style.slots.contents_page
    link = toc.add("TOCI").add("Reference").add("Link")
    words = desk.inline(entry.title, pair)
    if len(words) > 1 and desk.typesetter.width(words) < width - look.size:
        slices = desk.typesetter.paragraph(words, width, link, look)
        last_of_first = 0
    else:
        slices, last_of_first = [], 0
        for n, span in enumerate(desk.spans(entry.title, pair)):
            slices += desk.typesetter.paragraph([span], width, link)
            last_of_first = len(slices) - 1 if n == 0 else last_of_first
    if slices:
        _lead(desk, slices, last_of_first, look, entry, link, indent)
    return Group(slices).keep(LOOSE * 4).slices


def _lead(
    desk: Desk, slices: list[Slice], line: int, look: Look, entry: Entry, link: StructureElement, indent: float
) -> None:
    """Dots and the page number behind a line; the whole entry leads to its page."""
    text = slices[line].pieces[0]
    assert isinstance(text, TextLine)
    slots = desk.style.slots
    start = indent + text.line.x + text.line.width + look.size * slots.before_leader
    stop = desk.measure - desk.look(desk.style.text.contents, desk.leading).size * slots.after_leader
    baseline = baseline_of(look)
    for each in slices:
        each.pieces = tuple(Shifted(piece, indent, 0.0) for piece in each.pieces)
    title = entry.title.best(desk.leading, desk.languages)
    said = leads_to(desk, title[1] if title else "")
    extra: list[Piece] = [
        PageNumber(entry.anchor, look, desk.wording, link.add("Span", last=True), desk.measure, baseline),
        LinkArea(link, desk.measure, height_of(slices[line:]), f"#{entry.anchor}", said),
    ]
    if stop - start > look.size * slots.shortest_leader:
        dots = (desk.strokes.dot, desk.strokes.dots_apart)
        start = stop - (stop - start) // sum(dots) * sum(dots)  # so that the dots of all lines stand below each other
        extra.append(
            Rule(stop - start, desk.strokes.dot, desk.colour("rule"), start, baseline - desk.strokes.dots_rise, dots)
        )
    slices[line].pieces += tuple(extra)
