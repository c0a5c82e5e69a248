"""The last page: the imprint at its foot, the notice that the whole booklet bears."""

from __future__ import annotations

from publish.model import Event, LocalizedText
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.facts import hosts, list_of, when, where
from publish.renderers.pdf.booklet.logo import height_of_logo, logo
from publish.renderers.pdf.booklet.parts import section
from publish.renderers.pdf.layout.pagination import Leaf, Placed
from publish.renderers.pdf.layout.slices import Group, height_of


def is_there(event: Event) -> bool:
    """Every booklet has an imprint."""
    return True


def compose(desk: Desk) -> None:
    """Put the imprint into the book, on a page of its own."""
    sect = section(desk, "imprint")
    event, text, measure = desk.event, desk.style.text, desk.measure
    bar = desk.strong_rule("imprint")
    group = Group([bar])
    group.add(desk.heading(sect, "H1", desk.label("booklet.imprint"), text.meta, measure))
    if event.imprint:
        group.add(desk.running(sect, event.imprint, text.imprint, measure), desk.white.small)
    else:
        for line in _standing(desk):
            group.add(desk.plain(sect, line, text.imprint, measure), desk.white.small)
    group.add(desk.plain(sect, _cover_credit(desk), text.imprint, measure), desk.white.small)
    if event.notice:
        group.add(desk.plain(sect, event.notice, text.meta, measure), desk.white.large)
    if height_of_logo(desk):
        group.add([logo(desk, sect, flush_right=False)], desk.white.large)
    depth = desk.book.geometry.depth
    leaf, y = Leaf(), max(0.0, depth - height_of(group.slices))
    for n, each in enumerate(group.slices):
        y += each.space if n else 0
        leaf.placed.append(Placed(each, 0, y))
        y += each.height
    desk.book.add_leaf(leaf)


def _cover_credit(desk: Desk) -> LocalizedText:
    """Who made the picture on the cover."""
    cover = desk.event.cover
    if cover is None or not cover.photo:
        return LocalizedText()
    return LocalizedText(
        {tag: _labelled(desk, "booklet.cover", credit, tag) for tag, credit in desk.texts(cover.credit)}
    )


def _labelled(desk: Desk, key: str, text: str, tag: str) -> str:
    return desk.labels.label(key, tag) + desk.labels.label("list.colon", tag) + text


def _standing(desk: Desk) -> list[LocalizedText]:
    """Title, date, place and hosts, where the event has no imprint of its own."""
    lines = [text for text in (desk.event.title, when(desk), where(desk)) if text]
    colon = desk.label("list.colon")
    for label, names in hosts(desk):
        listed = list_of(desk, names)
        said = {tag: listed.get(tag) or listed.get(desk.leading) or "" for tag in label}
        lines.append(LocalizedText({tag: label[tag] + colon[tag] + said[tag] for tag in label}))
    return lines
