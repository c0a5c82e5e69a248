"""The front cover: a field of the house's colour with the title, and below it when, where and by whom."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from publish.model import Event, LocalizedText, Occasion
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.geometry import Geometry
from publish.renderers.pdf.layout.graphics import Picture, Rule
from publish.renderers.pdf.layout.pagination import Leaf, Placed
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import Group, Slice, height_of
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.layout.surface import Surface
from publish.renderers.pdf.tagging import StructureElement, load_image


def compose(desk: Desk) -> None:
    """Put the cover into the book."""
    sect = desk.root.add("Sect", title=desk.labels.label("booklet.cover", desk.leading))
    geometry, look = desk.book.geometry, desk.style.cover
    occasion = _occasion(desk, sect)
    plan = _plan(desk, height_of(occasion), height_of(_details(desk, None)))
    title = _title(desk, sect, plan.factor)
    picture = _figure(desk, sect, plan.picture) if plan.picture else []
    details = _details(desk, sect)
    leaf = Leaf()
    _put(leaf, occasion, geometry.top * _RISE - geometry.top)
    _put(leaf, title, plan.field - desk.points(_UNDER_TITLE) - height_of(title) - geometry.top)
    if picture:
        leaf.placed.append(Placed(picture[0], -geometry.left(0), plan.field - geometry.top))
    _put(leaf, details, plan.field + plan.picture + desk.points(_OVER_DETAILS) - geometry.top)
    leaf.placed[0].slice.anchors += ("cover",)
    colour = desk.colour(look.colour)

    def backdrop(surface: Surface, page: Geometry) -> None:
        surface.field(0, page.height - plan.field, page.width, plan.field, colour)

    desk.book.add_leaf(leaf, None, backdrop)


#: Where the cover's text begins, as a part of the upper margin; white under the title and over the details.
_RISE, _UNDER_TITLE, _OVER_DETAILS = 0.7, 24, 20


class _Plan(NamedTuple):
    """The size of the title as a part of its full size; the heights of field and picture in points."""

    factor: float
    field: float
    picture: float


def _plan(desk: Desk, occasion: float, details: float) -> _Plan:
    """Share out the cover: the largest title and picture that fit together; at last the picture is left out."""
    geometry, look = desk.book.geometry, desk.style.cover
    has_picture = _picture(desk.event) is not None
    above = geometry.top * _RISE + occasion + desk.points(22)
    lowest = geometry.height - details - desk.points(_OVER_DETAILS) - geometry.bottom * _RISE
    needed = {
        factor: above + height_of(_title(desk, None, factor)) + desk.points(_UNDER_TITLE)
        for factor in (1.0, 0.9, 0.8, 0.7, look.smallest)
    }
    plans = []
    for part in (1.0, 0.8, 0.65, 0.5) if has_picture else ():
        picture = geometry.height * look.picture * part
        field = min(geometry.height * look.field_over_picture, lowest - picture)
        plans += [
            (2 * factor + part, _Plan(factor, field, picture)) for factor, height in needed.items() if height <= field
        ]
    if plans:
        return max(plans)[1]
    field = min(geometry.height * look.field, lowest)
    factor = next((factor for factor, height in needed.items() if height <= field), look.smallest)
    return _Plan(factor, max(needed[factor], field), 0.0)


def _title(desk: Desk, sect: StructureElement | None, factor: float) -> list[Slice]:
    text, width = desk.style.text, desk.measure
    slices = desk.typesetter.paragraph(_programme(desk), width, sect.add("P") if sect else None)
    slices.append(Slice(desk.points(16), (Rule(desk.points(28), 1.2, desk.colour("on_accent"), 0, desk.points(5)),)))
    heading = sect.add("H1") if sect else None
    for language, written in desk.texts(desk.event.title):
        look = desk.look(text.cover_title, language)
        look = desk.typesetter.variant(look, size=look.size * factor, leading=look.leading * factor)
        lines = desk.typesetter.paragraph([Words(written, language, look)], width, heading)
        if lines and language != desk.leading:
            lines[0].space = desk.points(desk.kind(text.cover_title, language).space)
        slices += lines
    return slices + desk.plain(sect, desk.event.subtitle, text.cover_subtitle, width, space=13)


def _programme(desk: Desk) -> list[Words]:
    """What the booklet is, in each language that has a word of its own for it."""
    said = {desk.labels.label("booklet.programme", tag): tag for tag in reversed(desk.languages)}
    kind = desk.style.text.cover_occasion
    return desk.joined([desk.words(word, tag, kind) for word, tag in reversed(said.items())])


def _occasion(desk: Desk, sect: StructureElement) -> list[Slice]:
    """The fair or congress the event belongs to, and the series it is one of."""
    event, kind, slices = desk.event, desk.style.text.cover_occasion, Group()
    parent = event.parent
    if parent and (parent.name or parent.short_name):
        named = {
            tag: _with_short(desk, parent, tag, name) for tag, name in desk.texts(parent.name or parent.short_name)
        }
        slices.add(desk.plain(sect, _edition(LocalizedText(named), parent.edition), kind, desk.measure))
    if event.series:
        series = desk.inline(_edition(event.series, event.edition), kind)
        slices.add(desk.line(sect, "P", series, desk.measure), desk.points(3))
    elif event.edition:
        slices.add(desk.plain(sect, LocalizedText({desk.leading: event.edition}), kind, desk.measure), desk.points(4))
    return slices.slices or [Slice(0.01)]


def _with_short(desk: Desk, parent: Occasion, language: str, name: str) -> str:
    short = parent.short_name.get(language)
    if not short or short in name:
        return name
    return desk.labels.label("booklet.of_name", language, name=name, short=short)


def _edition(text: LocalizedText, edition: str | None) -> LocalizedText:
    """The name with the edition behind it, unless it is in the name already."""
    if not edition:
        return text
    return LocalizedText({tag: name if edition in name else f"{name} {edition}" for tag, name in text.items()})


def _details(desk: Desk, sect: StructureElement | None) -> list[Slice]:
    """Date, place, hosts, and the notice that every document bears."""
    slices = _inline(desk, sect, when(desk), desk.measure)
    slices += Group().add(_inline(desk, sect, where(desk), desk.measure), desk.points(2)).slices
    column = desk.measure * LABEL_COLUMN
    rest, kind = desk.measure - column, desk.style.text.cover_details
    for n, (label, names) in enumerate(hosts(desk)):
        left = [
            Slice(desk.points(1)),
            *desk.line(sect, "P", desk.inline(label, desk.style.text.reference), column - desk.points(8)),
        ]
        fits = all(desk.typesetter.width(desk.inline(name, kind)) <= rest for name in names)
        right = [each for name in names for each in _inline(desk, sect, name, rest if fits else 0, rest)]
        row = beside([Stack(left), Stack(right, column)])
        slices += Group().add(row, desk.points(3 if n else 10)).slices
    if desk.event.notice:
        slices += desk.plain(sect, desk.event.notice, desk.style.text.reference, desk.measure, space=8)
    return slices or [Slice(0.01)]


#: Width of the column that says who is host and who supports, as a part of the measure.
LABEL_COLUMN = 0.27


def _inline(
    desk: Desk, sect: StructureElement | None, text: LocalizedText, room: float, width: float | None = None
) -> list[Slice]:
    """A text in all languages on one line where that fits into `room`, else a line each."""
    words = desk.inline(text, desk.style.text.cover_details)
    if words and desk.typesetter.width(words) <= room:
        return desk.line(sect, "P", words, room)
    return desk.plain(sect, text, desk.style.text.cover_details, width or room)


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


def hosts(desk: Desk) -> list[tuple[LocalizedText, list[LocalizedText]]]:
    """For each kind of hosting its label and the names."""
    event = desk.event
    return [
        (
            desk.label(f"host_kind.{kind}"),
            [event.organizations_by_id[each.organization].name for each in event.hosts if each.kind is kind],
        )
        for kind in dict.fromkeys(host.kind for host in event.hosts)
    ]


def _put(leaf: Leaf, slices: list[Slice], y: float) -> None:
    for n, each in enumerate(slices):
        y += each.space if n else 0
        leaf.placed.append(Placed(each, 0, y))
        y += each.height


def _picture(event: Event) -> Path | None:
    path = Path(event.base) / event.cover.photo if event.cover and event.cover.photo else None
    return path if path and path.is_file() else None


def _figure(desk: Desk, sect: StructureElement, height: float) -> list[Slice]:
    path, cover, width = _picture(desk.event), desk.event.cover, desk.book.geometry.width
    assert path is not None and cover is not None
    image = load_image(path, most_pixels=(int(width * _DENSITY), int(height * _DENSITY * 1.5)))
    alt = (cover.alt or cover.caption or desk.event.title).best(desk.leading, desk.languages)
    element = sect.add("Figure", alt=alt[1] if alt else "", lang=alt[0] if alt else None)
    return [Slice(height, (Picture(image, width, height, element),))]


#: Most pixels of a picture to a point of its width.
_DENSITY = 2.5
