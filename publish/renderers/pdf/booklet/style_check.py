"""What a house style says of the booklet must fit together: names of formats, parts and colours."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from publish.errors import UsageError
from publish.house_style import HouseStyle
from publish.house_style.booklet_type import Pair


def check_style(style: HouseStyle, parts: Collection[str]) -> None:
    """Raises UsageError where the booklet of a style names what is not there."""
    booklet = style.booklet
    _known(style, "page format", booklet.format, booklet.formats)
    for name in booklet.parts:
        _known(style, "part of the booklet", name, parts)
    colours = style.colours.__struct_fields__
    for name in {booklet.cover.colour, *_colours(style)}:
        if not name.startswith("#"):
            _known(style, "colour", name, colours)


def _colours(style: HouseStyle) -> Iterator[str]:
    for name in style.booklet.text.__struct_fields__:
        pair: Pair = getattr(style.booklet.text, name)
        yield from (pair.first.colour, pair.second.colour)


def _known(style: HouseStyle, what: str, name: str, known: Collection[str]) -> None:
    if name not in known:
        there = ", ".join(sorted(known))
        raise UsageError(f"The style “{style.name}” names the {what} “{name}”, which is unknown. Known: {there}.")
