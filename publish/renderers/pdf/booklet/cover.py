"""The front cover: a field of the house's colour with the title, and below it when, where and by whom."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec import Struct

from publish.diagnostics import Diagnostic, warning
from publish.model import Event
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.facts import hosts, list_of, occasion, series, when, where
from publish.renderers.pdf.booklet.logo import height_of_logo, logo
from publish.renderers.pdf.layout.geometry import MILLIMETRE, Geometry
from publish.renderers.pdf.layout.graphics import Picture, Rule
from publish.renderers.pdf.layout.pagination import Leaf, Placed
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import Group, Slice, height_of
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.layout.surface import Surface
from publish.renderers.pdf.tagging import StructureElement, is_drawing, load_image


def compose(desk: Desk) -> None:
    """Put the cover into the book."""
    sect = desk.root.add("Sect", title=desk.labels.label("booklet.cover", desk.leading))
    geometry, look = desk.book.geometry, desk.style.cover
    head = _head(desk, sect)
    details_height = height_of(_details(desk, None))
    plan = _plan(desk, height_of(head), details_height)
    crowded = plan.field + plan.picture + details_height > geometry.height - desk.points(look.over_details)
    has_picture = _picture(desk.event) is not None
    if crowded or (has_picture and not plan.picture):
        closer = _plan(desk, height_of(head), height_of(_details(desk, None, crowded=True)))
        crowded, plan = (True, closer) if crowded or closer.picture else (False, plan)
    if has_picture and not plan.picture:
        desk.remark(_no_room(desk.event))
    title = _title(desk, sect, plan.factor)
    picture = _figure(desk, sect, plan.picture) if plan.picture else []
    details = _details(desk, sect, crowded=crowded)
    leaf = Leaf()
    _put(leaf, head, geometry.top * look.rise - geometry.top)
    _put(leaf, title, plan.field - desk.points(look.under_title) - height_of(title) - geometry.top)
    if picture:
        leaf.placed.append(Placed(picture[0], -geometry.left(0), plan.field - geometry.top))
    lowest = _put(leaf, details, plan.field + plan.picture + desk.points(look.over_details) - geometry.top)
    if height_of_logo(desk) and lowest + height_of_logo(desk) < geometry.depth:
        leaf.placed.append(Placed(logo(desk, sect, flush_right=True), 0, geometry.depth - height_of_logo(desk)))
    leaf.placed[0].slice.anchors += ("cover",)
    colour, over = desk.colour(look.colour), desk.style.print.bleed * MILLIMETRE

    def backdrop(surface: Surface, page: Geometry) -> None:
        surface.field(-over, page.height - plan.field, page.width + 2 * over, plan.field + over, colour)

    desk.book.add_leaf(leaf, None, backdrop)


class _Plan(Struct, frozen=True, order=True):
    """The size of the title as a part of its full size; the heights of field and picture in points."""

    factor: float
    field: float
    picture: float


def _plan(desk: Desk, head: float, details: float) -> _Plan:
    """Share out the cover: the largest title and picture that fit together; at last the picture is left out."""
    geometry, look = desk.book.geometry, desk.style.cover
    has_picture = _picture(desk.event) is not None
    above = geometry.top * look.rise + head + desk.points(look.over_title)
    lowest = geometry.height - details - desk.points(look.over_details) - geometry.bottom * look.rise

    @cache
    def needed(factor: float) -> float:
        return above + height_of(_title(desk, None, factor)) + desk.points(look.under_title)

    def largest(room: float) -> float | None:
        return next((factor for factor in (1.0, 0.9, 0.8, 0.7, look.smallest) if needed(factor) <= room), None)

    plans = []
    for part in (1.0, 0.8, 0.65, 0.5) if has_picture else ():
        picture = geometry.height * look.picture * part
        field = min(geometry.height * look.field_over_picture, lowest - picture)
        if factor := largest(field):
            plans.append((2 * factor + part, _Plan(factor, field, picture)))
    if plans:
        return max(plans)[1]
    field = min(geometry.height * look.field, lowest)
    factor = largest(field) or look.smallest
    return _Plan(factor, max(needed(factor), field), 0.0)


def _title(desk: Desk, sect: StructureElement | None, factor: float) -> list[Slice]:
    text, width = desk.style.text, desk.measure
    slices = desk.typesetter.paragraph(_programme(desk), width, sect.add("P") if sect else None)
    look = desk.style.cover
    rule = Rule(desk.points(look.rule_width), look.rule_height, desk.colour("on_accent"), 0, desk.white.small)
    slices.append(Slice(desk.white.part, (rule,)))
    heading = sect.add("H1") if sect else None
    for language, written in desk.texts(desk.event.title):
        full = desk.look(text.cover_title, language)
        fitted = desk.typesetter.variant(full, size=full.size * factor, leading=full.leading * factor)
        lines = desk.typesetter.paragraph([Words(written, language, fitted)], width, heading)
        if lines and language != desk.leading:
            lines[0].space = desk.points(desk.kind(text.cover_title, language).space)
        slices += lines
    return slices + desk.plain(sect, desk.event.subtitle, text.cover_subtitle, width, space=desk.strokes.bar_room)


def _programme(desk: Desk) -> list[Words]:
    """What the booklet is, in each language that has a word of its own for it."""
    said = {desk.labels.label("booklet.programme", tag): tag for tag in reversed(desk.worded)}
    kind = desk.style.text.cover_occasion
    return desk.joined([desk.words(word, tag, kind) for word, tag in reversed(said.items())])


def _head(desk: Desk, sect: StructureElement) -> list[Slice]:
    """What the event is part of, at the top."""
    kind = desk.style.text.cover_occasion
    group = Group(desk.plain(sect, occasion(desk), kind, desk.measure))
    group.add(desk.line(sect, "P", desk.inline(series(desk), kind), desk.measure), desk.white.hair)
    return group.slices or [Slice(0.01)]


def _details(desk: Desk, sect: StructureElement | None, *, crowded: bool = False) -> list[Slice]:
    """Date, place, hosts, and the notice that every document bears; many hosts stand in one paragraph."""
    kind, reference = desk.style.text.cover_details, desk.style.text.reference
    group = Group(desk.fitting(sect, when(desk), kind, desk.measure))
    group.add(desk.fitting(sect, where(desk), kind, desk.measure), desk.white.hair)
    column = desk.measure * desk.style.shares.names
    rest = desk.measure - column
    for n, (label, names) in enumerate(hosts(desk)):
        left = desk.fitting(sect, label, reference, column - desk.white.cell_gutter)
        if crowded:
            names = [list_of(desk, names)]
        fits = all(desk.typesetter.width(desk.inline(name, kind)) <= rest for name in names)
        set_one = desk.fitting if fits else desk.plain
        right: list[Slice] = []
        for name in names:
            right += set_one(sect, name, kind, rest, space=0.0 if fits or not right else desk.white.hair)
        group.add(beside([Stack(left), Stack(right, column)]), desk.white.hair if n else desk.white.large)
    if desk.event.notice:
        group.add(desk.plain(sect, desk.event.notice, reference, desk.measure), desk.white.large)
    return group.slices or [Slice(0.01)]


def _put(leaf: Leaf, slices: list[Slice], y: float) -> float:
    """Put slices on the page from `y` on; returns how deep they reach."""
    for n, each in enumerate(slices):
        y += each.space if n else 0
        leaf.placed.append(Placed(each, 0, y))
        y += each.height
    return y


def _picture(event: Event) -> Path | None:
    path = Path(event.base) / event.cover.photo if event.cover and event.cover.photo else None
    return path if path and path.is_file() else None


def _figure(desk: Desk, sect: StructureElement, height: float) -> list[Slice]:
    """The picture from edge to edge; a drawing on white, such as logos, whole and within the margins."""
    path, cover, width = _picture(desk.event), desk.event.cover, desk.book.geometry.width
    assert path is not None and cover is not None
    density, over = desk.style.cover.picture_ppi / 72, desk.style.print.bleed * MILLIMETRE
    box = (round((width + 2 * over) * density), round(height * density))
    whole = is_drawing(path)
    image = load_image(path, most_pixels=box, quality=desk.style.cover.picture_quality, is_cropped=not whole)
    alt = (cover.alt or cover.caption or desk.event.title).best(desk.leading, desk.languages)
    element = sect.add("Figure", alt=alt[1] if alt else "", lang=alt[0] if alt else None)
    if not whole:
        return [Slice(height, (Picture(image, width, height, element, bleed=over),))]
    high = min(height - desk.points(desk.style.cover.over_details), desk.measure * image.height / image.width)
    wide = high * image.width / image.height
    return [Slice(height, (Picture(image, wide, high, element, (width - wide) / 2, height - high),))]


def _no_room(event: Event) -> Diagnostic:
    place = event.provenance.locate("cover") or event.provenance.locate("cover/photo")
    message = "There is no room on the cover for its picture beside the title and the hosts; it is left out."
    return warning("no-room", message, place, "Shorten the title or the names, or take a larger page (--style a4).")
