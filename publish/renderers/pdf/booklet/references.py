"""References to other pages: links with page numbers, forward ones set when the book is drawn."""

from __future__ import annotations

from collections.abc import Iterable

from publish.house_style.booklet import Pair
from publish.model import LocalizedText
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber
from publish.renderers.pdf.layout.paragraphs import Words, baseline_of
from publish.renderers.pdf.layout.slices import Slice, height_of
from publish.renderers.pdf.tagging import StructureElement

#: Room for a page number at the right edge, in ems.
_SLOT = 3.0


def forward(desk: Desk, listed: StructureElement, title: LocalizedText, anchor: str, pair: Pair) -> list[Slice]:
    """A list item that leads to a later page: the title, and the page at the right edge."""
    link = listed.add("LI").add("LBody").add("P").add("Link")
    look = desk.look(pair, desk.leading)
    width = desk.measure - look.size * _SLOT
    slices: list[Slice] = []
    for words in desk.spans(title, pair):
        slices += desk.typesetter.paragraph([words], width, link)
    if slices:
        first = desk.texts(title)[0][1]
        slices[0].pieces += (
            PageNumber(anchor, look, desk.leading, link.add("Span", last=True), desk.measure, baseline_of(look)),
            LinkArea(link, desk.measure, height_of(slices), f"#{anchor}", first),
        )
    return slices


def backward(desk: Desk, anchors: Iterable[str], pair: Pair) -> list[Words]:
    """“第5、8页”, “pp. 5, 8”: the pages of anchors that are in the book already, each number a link."""
    pages: dict[str, str] = {}
    for anchor in anchors:
        number = desk.book.number(anchor)
        if number:
            pages.setdefault(number, anchor)
    if not pages:
        return []
    language = desk.leading
    single = desk.labels.label("booklet.page", language, page="\0")
    if len(pages) == 1:
        ((number, anchor),) = pages.items()
        return [desk.words(single.replace("\0", number), language, pair, link=f"#{anchor}")]
    template = desk.labels.label("booklet.pages", language, pages="\0")
    before, _, after = template.partition("\0")
    separator = desk.labels.label("list.separator", language)
    words = [desk.words(before, language, pair)]
    for n, (number, anchor) in enumerate(sorted(pages.items(), key=lambda each: int(each[0]))):
        if n:
            words.append(desk.words(separator, language, pair))
        words.append(desk.words(number, language, pair, link=f"#{anchor}", title=single.replace("\0", number)))
    return [*words, desk.words(after, language, pair)]
