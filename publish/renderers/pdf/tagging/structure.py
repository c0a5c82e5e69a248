"""The structure tree while it is built: what each piece of content is, in reading order.

Elements are made when the story is made and drawn later, perhaps on several pages or not at all.
Block elements keep the order in which they were made, so two columns may be drawn side by side
and still be read one after the other. Inline elements (Span, Link, …) join their parent when they
are first drawn, so that they fall between the parent's own pieces of text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from publish.renderers.pdf.tagging.syntax import TaggingError

INLINE = frozenset({"Span", "Link", "Reference", "Note", "Quote", "Code", "BibEntry", "Annot"})
CELLS = frozenset({"TH", "TD"})
_BLOCKS = (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 "
    "L LI Lbl LBody Table TR THead TBody TFoot Ruby RB RT RP Warichu WT WP Figure Formula Form"
)
STANDARD = INLINE | CELLS | frozenset(_BLOCKS.split())  # ISO 32000-1, 14.8.4

_OWNERS = {
    **dict.fromkeys(("Scope", "ColSpan", "RowSpan", "Headers", "Summary"), "Table"),
    "ListNumbering": "List",
    **dict.fromkeys(("BBox", "Placement", "WritingMode", "Width", "Height", "TextAlign"), "Layout"),
}

AttributeValue = str | int | tuple[float, ...] | tuple[str, ...]


class MarkedContent(Struct, frozen=True, eq=False):
    """A piece of a page that belongs to an element: the page's number (from 0) and its MCID there."""

    page: int
    identifier: int


class AnnotationContent(Struct, frozen=True, eq=False):
    """An annotation that belongs to an element: its page (from 0), its object, its place among all annotations."""

    page: int
    object_number: int
    order: int


class StructureElement:
    """A node of the structure tree (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, clause 7).

    `tag` is a standard structure type; `lang` a BCP 47 tag where it differs from the parent's;
    `alt` describes a figure; `title` labels the element for the reader's navigation;
    `attributes` are Scope, ColSpan, RowSpan, Headers (a tuple of ids), ListNumbering, BBox (four
    numbers), Placement, …; `identifier` is unique in the document; `last` puts the element after all
    else of its parent, whenever it is drawn (the page number of a contents entry). Raises TaggingError
    for a type or attribute that PDF does not know.
    """

    __slots__ = (
        "_attached", "alt", "attributes", "identifier", "is_kept", "kids", "lang", "last",
        "object_number", "parent", "tag", "title",
    )  # fmt: skip

    def __init__(
        self,
        tag: str,
        parent: StructureElement | None,
        *,
        lang: str | None = None,
        alt: str | None = None,
        title: str | None = None,
        attributes: Mapping[str, AttributeValue] | None = None,
        identifier: str | None = None,
        last: bool = False,
    ) -> None:
        if tag not in STANDARD:
            raise TaggingError(f"{tag} is not a standard structure type")
        for key in attributes or ():
            if key not in _OWNERS:
                raise TaggingError(f"{key} is not a structure attribute known here")
        self.tag = tag
        self.parent = parent
        self.lang = lang
        self.alt = alt
        self.title = title
        self.attributes = attributes
        self.identifier = identifier
        self.last = last
        self.kids: list[StructureElement | MarkedContent | AnnotationContent] = []
        self.object_number = 0
        self.is_kept = False
        self._attached = parent is None
        if parent is not None and parent._attached and tag not in INLINE:
            self._join_parent()

    def add(
        self,
        tag: str,
        *,
        lang: str | None = None,
        alt: str | None = None,
        title: str | None = None,
        attributes: Mapping[str, AttributeValue] | None = None,
        identifier: str | None = None,
        last: bool = False,
    ) -> StructureElement:
        """A new child; see the class for the arguments."""
        return StructureElement(
            tag, self, lang=lang, alt=alt, title=title, attributes=attributes,
            identifier=identifier, last=last,
        )  # fmt: skip

    def span(self, lang: str | None) -> StructureElement:
        """Where text in `lang` inside this element belongs: the element itself, or a new Span if it differs."""
        if lang is None or lang == self.language:
            return self
        return StructureElement("Span", self, lang=lang)

    @property
    def language(self) -> str | None:
        """The language of the element's text, its own or inherited."""
        element: StructureElement | None = self
        while element is not None:
            if element.lang is not None:
                return element.lang
            element = element.parent
        return None

    def append(self, content: MarkedContent | AnnotationContent) -> None:
        """Take in a piece of content that was drawn; called by the page."""
        if not self._attached:
            self._join_parent()
        self.kids.append(content)

    def grouped_attributes(self) -> Iterator[tuple[str, dict[str, AttributeValue]]]:
        """The attributes by owner (Table, List, Layout), as PDF wants them."""
        groups: dict[str, dict[str, AttributeValue]] = {}
        for key, value in (self.attributes or {}).items():
            groups.setdefault(_OWNERS[key], {})[key] = value
        yield from groups.items()

    def _join_parent(self) -> None:
        element = self
        while element.parent is not None and not element._attached:
            element._attached = True
            element.parent.kids.append(element)
            element = element.parent
