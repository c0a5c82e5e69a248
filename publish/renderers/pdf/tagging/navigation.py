"""Ways through the document: destinations, links, bookmarks, page labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct, field

from publish.renderers.pdf.tagging.objects import Objects
from publish.renderers.pdf.tagging.syntax import (
    byte_string,
    dictionary,
    name,
    numbers,
    reference,
    text_string,
)

LabelStyle = Literal["decimal", "roman", "Roman", "letters", "Letters", "none"]

_LABEL_STYLES = {"decimal": "D", "roman": "r", "Roman": "R", "letters": "a", "Letters": "A"}
_NAMES_IN_A_LEAF = 64


class Destination(Struct, frozen=True):
    """A named place: page (from 0), and the point that goes to the window's top left corner."""

    page: int
    x: float
    y: float


class Bookmark(Struct):
    """An entry of the outline.

    Its title is in the document's language. PDF can say otherwise by an escape sequence within the
    title (7.9.2.2), but poppler's viewers show the escape as letters, so none is written.
    """

    title: str
    destination: str
    is_open: bool = True
    children: list[Bookmark] = field(default_factory=list)

    def add(self, title: str, destination: str, *, is_open: bool = True) -> Bookmark:
        """A new entry below this one."""
        entry = Bookmark(title, destination, is_open)
        self.children.append(entry)
        return entry


class PageLabel(Struct, frozen=True):
    """How pages are numbered from `page` (from 0) on: a prefix, a style and the first number."""

    page: int
    style: LabelStyle = "decimal"
    prefix: str = ""
    start: int = 1


class Link(Struct, frozen=True):
    """A link drawn on a page: where it is (left, bottom, right, top), what it says, where it goes."""

    object_number: int
    rectangle: tuple[float, float, float, float]
    contents: str
    destination: str | None
    uri: str | None

    def write(self, document: Objects, page: int, parent_key: int) -> None:
        """Put the annotation on the page of that object number (12.5.6.5; ISO 14289-1, 7.18.5)."""
        action = f"<</S/URI/URI{byte_string(self.uri.encode())}>>" if self.uri is not None else None
        entries = {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": f"[{numbers(round(edge, 1) for edge in self.rectangle)}]",
            "Border": "[0 0 0]",
            "F": "4",
            "P": reference(page),
            "Contents": text_string(self.contents),
            "StructParent": str(parent_key),
            "Dest": byte_string(self.destination.encode()) if self.destination is not None else None,
            "A": action,
        }
        document.put(self.object_number, dictionary(entries))


def write_destinations(document: Objects, destinations: Mapping[str, Destination], pages: Sequence[int]) -> int:
    """Put the name tree of destinations into the document (7.9.6); returns its object number."""
    ordered = sorted((key.encode(), place) for key, place in destinations.items())
    leaves = []
    for start in range(0, len(ordered), _NAMES_IN_A_LEAF):
        leaf = ordered[start : start + _NAMES_IN_A_LEAF]
        entries = " ".join(
            f"{byte_string(key)}[{pages[place.page]} 0 R/XYZ {round(place.x)} {round(place.y)} null]"
            for key, place in leaf
        )
        limits = f"{byte_string(leaf[0][0])} {byte_string(leaf[-1][0])}"
        leaves.append(document.add(f"<</Limits[{limits}]/Names[{entries}]>>"))
    return document.add(f"<</Kids[{' '.join(map(reference, leaves))}]>>")


def write_outline(document: Objects, bookmarks: Sequence[Bookmark]) -> int:
    """Put the outline into the document (12.3.3); returns its object number."""
    root = document.reserve()
    first, last, visible = _write_bookmarks(document, bookmarks, root)
    document.put(root, f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {visible}>>")
    return root


def _write_bookmarks(document: Objects, entries: Sequence[Bookmark], parent: int) -> tuple[int, int, int]:
    """Write one level; returns the first and last object number and how many entries are open to view."""
    first = document.reserve(len(entries))
    last = first + len(entries) - 1
    visible = len(entries)
    for own, entry in enumerate(entries, first):
        below = None
        if entry.children:
            below = _write_bookmarks(document, entry.children, own)
            visible += below[2] if entry.is_open else 0
        document.put(
            own,
            dictionary(
                {
                    "Title": text_string(entry.title),
                    "Parent": reference(parent),
                    "Prev": reference(own - 1) if own > first else None,
                    "Next": reference(own + 1) if own < last else None,
                    "First": reference(below[0]) if below else None,
                    "Last": reference(below[1]) if below else None,
                    "Count": str(below[2] if entry.is_open else -below[2]) if below else None,
                    "Dest": byte_string(entry.destination.encode()),
                }
            ),
        )
    return first, last, visible


def write_page_labels(labels: Sequence[PageLabel]) -> str:
    """The number tree of page labels, written (12.4.2)."""
    entries = []
    for label in sorted(labels, key=lambda one: one.page):
        style = _LABEL_STYLES.get(label.style)
        written = dictionary(
            {
                "S": name(style) if style else None,
                "P": text_string(label.prefix) if label.prefix else None,
                "St": str(label.start) if label.start != 1 else None,
            }
        )
        entries.append(f"{label.page} {written}")
    return f"<</Nums[{' '.join(entries)}]>>"
