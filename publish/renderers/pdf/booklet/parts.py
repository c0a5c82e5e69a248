"""What every part of the booklet has in common: its heading, its place in the contents, its running head."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from publish.model import Event, LocalizedText
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.book import Furniture
from publish.renderers.pdf.layout.graphics import Field
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.tagging import StructureElement


class Entry(Struct, frozen=True, eq=False):
    """A line of the contents and a bookmark: a title, where it leads, and what lies below it."""

    title: LocalizedText
    anchor: str
    below: tuple[Entry, ...] = ()
    in_contents: bool = True
    """Whether it is in the printed contents as well as among the bookmarks."""


class Part(Struct, frozen=True, eq=False):
    """A part of the booklet. `compose` puts its pages into the book; `entries` stand below it in the contents."""

    name: str
    is_there: Callable[[Event], bool]
    compose: Callable[[Desk], None]
    entries: Callable[[Desk], tuple[Entry, ...]] = lambda desk: ()
    in_contents: bool = True
    label: Callable[[Event], str] | None = None
    """Key of its title among the labels, where that is not its name."""


def section(desk: Desk, label: str) -> StructureElement:
    """The structure element of a part."""
    title = desk.labels.label(f"booklet.{label}", desk.leading)
    return desk.root.add("Sect", title=title)


def heading(desk: Desk, sect: StructureElement, name: str, label: str | None = None) -> list[Slice]:
    """The heading of a part, with a bar of the house's colour over it; `label` is its title's, if not its name."""
    text, strokes = desk.style.text, desk.strokes
    bar = Slice(
        strokes.bar_room, (Field(strokes.bar_width, strokes.bar_height, desk.colour("accent"), 0, 1),), sticky=True,
        anchors=(name,),
    )  # fmt: skip
    slices = [bar, *desk.heading(sect, "H1", desk.label(f"booklet.{label or name}"), text.part, desk.measure)]
    slices.append(Slice(desk.white.part, sticky=True))
    return slices


def furniture(desk: Desk, name: str | None) -> Furniture:
    """Running heads: the event on left pages, the part on right ones; the notice at the foot."""
    kind = desk.style.text.furniture
    language = desk.leading
    title = desk.texts(desk.event.title)
    part = desk.label(f"booklet.{name}") if name else None
    return Furniture(
        head_left=tuple(_fitted(desk, desk.words(text, tag, kind)) for tag, text in title[:1]),
        head_right=tuple(desk.words(text, tag, kind) for tag, text in (desk.texts(part)[:1] if part else ())),
        foot=_notice(desk),
        number=desk.look(kind, language),
        language=language,
        head_distance=desk.white.head,
        foot_distance=desk.white.foot,
    )


def _fitted(desk: Desk, words: Words) -> Words:
    """A running head in smaller type, if that saves it from being cut."""
    room = desk.measure - words.look.size
    factor = min(1.0, room / max(desk.typesetter.width([words]), 1.0))
    if not desk.style.smallest_head <= factor < 1.0:
        return words
    return replace(words, look=desk.typesetter.variant(words.look, size=words.look.size * factor))


def _notice(desk: Desk) -> tuple[Words, ...]:
    """The notice in all its languages, if they fit on the line beside the page number; else in the first alone."""
    kind = desk.style.text.furniture
    spans = [desk.words(text, tag, kind) for tag, text in desk.texts(desk.event.notice)]
    apart = [replace(each, text=(_BETWEEN_NOTICES if n else "") + each.text) for n, each in enumerate(spans)]
    room = desk.measure - desk.style.slots.foot_page * desk.look(kind, desk.leading).size
    return tuple(apart if desk.typesetter.width(apart) <= room else spans[:1])


#: Between the languages of a notice, as their looks are the same in the furniture of the page.
_BETWEEN_NOTICES = " · "
