"""The front cover: a field of the house's colour with the title, and below it when, where and by whom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from publish.model import Event, LocalizedText
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.geometry import Geometry
from publish.renderers.pdf.layout.graphics import Picture, Rule
from publish.renderers.pdf.layout.pagination import Leaf, Placed
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import Slice, height_of
from publish.renderers.pdf.layout.surface import Surface
from publish.renderers.pdf.tagging import StructureElement, load_image


def compose(desk: Desk) -> None:
    """Put the cover into the book."""
    sect = desk.root.add("Sect", title=desk.labels.label("booklet.cover", desk.leading))
    geometry, look = desk.book.geometry, desk.style.cover
    occasion = _occasion(desk, sect)
    picture_height = geometry.height * look.picture if _picture(desk.event) else 0.0
    details_room = desk.points(24) + geometry.bottom * 0.8
    top, title, field = _title_and_field(desk, sect, height_of(occasion), picture_height)
    details = _details(desk, sect)
    lowest = geometry.height - picture_height - height_of(details) - details_room
    field = max(min(field, lowest), top + height_of(title) + desk.points(26))
    leaf = Leaf()
    _put(leaf, occasion, geometry.top * 0.7 - geometry.top)
    _put(leaf, title, field - desk.points(26) - height_of(title) - geometry.top)
    below = field
    if picture_height:
        leaf.placed.append(Placed(_picture_slice(desk, sect, picture_height), -geometry.left(0), field - geometry.top))
        below += picture_height
    _put(leaf, details, below + desk.points(24) - geometry.top)
    colour = desk.colour(look.colour)

    def backdrop(surface: Surface, page: Geometry) -> None:
        surface.field(0, page.height - field, page.width, field, colour)

    leaf.placed[0].slice.anchors += ("cover",)
    desk.book.add_leaf(leaf, None, backdrop)


def _title_and_field(
    desk: Desk, sect: StructureElement, occasion: float, picture: float
) -> tuple[float, list[Slice], float]:
    """Where the title may begin, the title at the largest size at which it fits, and the height of the field."""
    geometry, look = desk.book.geometry, desk.style.cover
    top = geometry.top * 0.7 + occasion + desk.points(20)
    field = geometry.height * (look.field if not picture else max(look.field - look.picture * 0.5, 0.4))
    room = field - desk.points(26) - top
    factor = 1.0
    while height_of(_title(desk, None, factor)) > room and factor > look.smallest:
        factor -= 0.05
    return top, _title(desk, sect, factor), field


def _title(desk: Desk, sect: StructureElement | None, factor: float) -> list[Slice]:
    text, width = desk.style.text, desk.measure
    slices = desk.typesetter.paragraph(_programme(desk), width, sect.add("P") if sect else None)
    slices.append(Slice(desk.points(16), (Rule(desk.points(28), 1.2, desk.colour("on_accent"), 0, desk.points(5)),)))
    heading = sect.add("H1") if sect else None
    for language, written in desk.texts(desk.event.title):
        look = desk.look(text.cover_title, language)
        look = replace(look, size=look.size * factor, leading=look.leading * factor)
        lines = desk.typesetter.paragraph([Words(written, language, look)], width, heading)
        if lines and language != desk.leading:
            lines[0].space = desk.points(desk.kind(text.cover_title, language).space)
        slices += lines
    return slices + desk.plain(sect, desk.event.subtitle, text.cover_subtitle, width, space=13)


def _programme(desk: Desk) -> list[Words]:
    """What the booklet is, in each language that has a word of its own for it."""
    said = {desk.labels.label("booklet.programme", tag): tag for tag in reversed(desk.languages)}
    return [
        desk.words(("  " if n else "") + word, tag, desk.style.text.cover_occasion)
        for n, (word, tag) in enumerate(reversed(said.items()))
    ]


def _occasion(desk: Desk, sect: StructureElement) -> list[Slice]:
    """The fair, congress or series the event belongs to."""
    event, kind = desk.event, desk.style.text.cover_occasion
    parent = event.parent
    slices: list[Slice] = []
    if parent and (parent.name or parent.short_name):
        name = parent.name or parent.short_name
        for language, written in desk.texts(name):
            short = parent.short_name.get(language)
            if short and short not in written:
                written = desk.labels.label("booklet.of_name", language, name=written, short=short)
            if parent.edition and parent.edition not in written:
                written = f"{written} {parent.edition}"
            slices += desk.line(sect, "P", [desk.words(written, language, kind)], desk.measure)
    elif event.series:
        slices = desk.plain(sect, event.series, kind, desk.measure)
    elif event.edition:
        slices = desk.line(sect, "P", [desk.words(event.edition, desk.leading, kind)], desk.measure)
    return slices or [Slice(0.01)]


def _details(desk: Desk, sect: StructureElement) -> list[Slice]:
    """Date, place, hosts, and the notice that every document bears."""
    kind, slices = desk.style.text.cover_details, []
    slices += desk.plain(sect, when(desk), kind, desk.measure)
    slices += desk.plain(sect, where(desk), kind, desk.measure, space=7 if slices else 0)
    for text in hosts(desk):
        slices += desk.plain(sect, text, kind, desk.measure, space=7 if slices else 0)
    if desk.event.notice:
        slices += desk.plain(sect, desk.event.notice, desk.style.text.meta, desk.measure, space=10)
    return slices or [Slice(0.01)]


def when(desk: Desk) -> LocalizedText:
    """The date or dates in words."""
    event = desk.event
    if not event.date:
        return LocalizedText()
    return LocalizedText({tag: desk.labels.date_range(event.date, event.end, tag) for tag in desk.languages})


def where(desk: Desk) -> LocalizedText:
    """Venue and city."""
    event = desk.event
    name = event.venue.name if event.venue else LocalizedText()
    joined = {}
    for tag in desk.languages:
        parts = [text for text in (event.city.get(tag), name.get(tag)) if text]
        if len(parts) == 2 and parts[0] in parts[1]:
            parts = parts[1:]
        joined[tag] = " · ".join(parts)
    return LocalizedText(joined) or name or event.city


def hosts(desk: Desk) -> list[LocalizedText]:
    """One line for each kind of hosting: its label and the names."""
    event = desk.event
    lines = []
    for kind in dict.fromkeys(host.kind for host in event.hosts):
        names = [event.organizations_by_id[each.organization].name for each in event.hosts if each.kind is kind]
        line = {}
        for tag in desk.languages:
            shown = [best[1] for name in names if (best := name.best(tag, desk.languages))]
            label = desk.labels.label(f"host_kind.{kind}", tag) + desk.labels.label("list.colon", tag)
            line[tag] = label + desk.labels.joined(shown, tag)
        lines.append(LocalizedText(line))
    return lines


def _put(leaf: Leaf, slices: list[Slice], y: float) -> None:
    for n, each in enumerate(slices):
        y += each.space if n else 0
        leaf.placed.append(Placed(each, 0, y))
        y += each.height


def _picture(event: Event) -> Path | None:
    path = Path(event.base) / event.cover.photo if event.cover and event.cover.photo else None
    return path if path and path.is_file() else None


def _picture_slice(desk: Desk, sect: StructureElement, height: float) -> Slice:
    path, cover, width = _picture(desk.event), desk.event.cover, desk.book.geometry.width
    assert path is not None and cover is not None
    image = load_image(path, most_pixels=(int(width / 72 * 200), int(height / 72 * 300)))
    alt = (cover.alt or cover.caption or desk.event.title).best(desk.leading, desk.languages)
    element = sect.add("Figure", alt=alt[1] if alt else "", lang=alt[0] if alt else None)
    return Slice(height, (Picture(image, width, height, element),))
