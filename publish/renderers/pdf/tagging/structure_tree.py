"""The structure tree written into the file (ISO 32000-1, 14.7).

Ten thousand elements are written in some forty milliseconds: object numbers are reserved in one
block and every element is one preformatted line, without an object of reportlab's in between.
"""

from collections.abc import Sequence

from publish.renderers.pdf.tagging.objects import Objects
from publish.renderers.pdf.tagging.structure import (
    CELLS,
    AnnotationContent,
    AttributeValue,
    MarkedContent,
    StructureElement,
)
from publish.renderers.pdf.tagging.syntax import TaggingError, name, number, text_string

_KEYS_IN_A_LEAF = 64


def write_structure_tree(document: Objects, root: StructureElement, pages: Sequence[int]) -> int:
    """Write the tree under `root`, whose content lies on `pages` (object numbers); returns the tree's number.

    Elements of which nothing was drawn are left out, except table cells; a Link that leads nowhere
    becomes a Span. Page `i` has the key `i` in the parent tree, annotation `n` the key after all pages
    plus `n`. Raises TaggingError where two elements share an identifier, or a figure has no words.
    """
    elements = _in_order(root)
    tree_number = document.reserve()
    first = document.reserve(len(elements))
    for element_number, element in enumerate(elements, first):
        element.object_number = element_number
    parents: dict[int, list[int] | int] = {page: [] for page in range(len(pages))}
    identifiers: dict[str, int] = {}
    for element in elements:
        above = tree_number if element.parent is None else element.parent.object_number
        document.put(element.object_number, _element(element, above, pages))
        _note_parents(element, parents, len(pages))
        if element.tag == "Figure" and not element.alt:
            raise TaggingError("a figure has no alternative text")
        if element.identifier is not None:
            if element.identifier in identifiers:
                raise TaggingError(f"two structure elements are called {element.identifier}")
            identifiers[element.identifier] = element.object_number
    parent_tree = _number_tree(document, parents)
    id_tree = _name_tree(identifiers)
    document.put(
        tree_number,
        f"<</Type/StructTreeRoot/K[{first} 0 R]/ParentTree {parent_tree} 0 R"
        f"/ParentTreeNextKey {max(parents, default=-1) + 1}{id_tree}>>",
    )
    return tree_number


def _in_order(root: StructureElement) -> list[StructureElement]:
    """The elements that were drawn, or hold one that was, in reading order; drops the others from their parents."""
    visited: list[StructureElement] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        visited.append(element)
        waiting += [kid for kid in reversed(element.kids) if isinstance(kid, StructureElement)]
    for element in reversed(visited):
        kids = element.kids
        ranks = [_rank(kid) for kid in kids]
        if any(ranks):
            kept = [(rank, place) for place, rank in enumerate(ranks) if rank < _NOT_DRAWN]
            kids[:] = [kids[place] for _, place in sorted(kept)]
        element.is_kept = bool(kids) or element.tag in CELLS or element is root
        if element.tag == "Link" and not any(isinstance(kid, AnnotationContent) for kid in kids):
            element.tag = "Span"
    return [element for element in visited if element.is_kept]


_LAST, _ANNOTATION, _NOT_DRAWN = 1, 2, 3


def _rank(kid: StructureElement | MarkedContent | AnnotationContent) -> int:
    """Where a kid stands: as it came, after all of these, behind the text as an annotation, or nowhere."""
    if isinstance(kid, MarkedContent):
        return 0
    if isinstance(kid, AnnotationContent):
        return _ANNOTATION
    return _NOT_DRAWN if not kid.is_kept else _LAST if kid.last else 0


def _element(element: StructureElement, above: int, pages: Sequence[int]) -> str:
    parts = [f"<</S/{element.tag}/P {above} 0 R"]
    home = None
    kids = []
    for kid in element.kids:
        if isinstance(kid, StructureElement):
            kids.append(f"{kid.object_number} 0 R")
        elif isinstance(kid, AnnotationContent):
            kids.append(f"<</Type/OBJR/Obj {kid.object_number} 0 R/Pg {pages[kid.page]} 0 R>>")
        elif home is None or kid.page == home:
            home = kid.page
            kids.append(str(kid.identifier))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.identifier}>>")
    if home is not None:
        parts.append(f"/Pg {pages[home]} 0 R")
    if kids:
        parts.append("/K " + kids[0] if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    if element.lang is not None and (element.parent is None or element.lang != element.parent.language):
        parts.append(f"/Lang{text_string(element.lang)}")
    for key, text in (("Alt", element.alt), ("T", element.title)):
        if text is not None:
            parts.append(f"/{key}{text_string(text)}")
    if element.identifier is not None:
        parts.append(f"/ID{text_string(element.identifier)}")
    if element.attributes:
        parts.append(_attributes(element))
    parts.append(">>")
    return "".join(parts)


def _attributes(element: StructureElement) -> str:
    written = []
    for owner, values in element.grouped_attributes():
        entries = "".join(f"/{key}{_attribute(key, value)}" for key, value in values.items())
        written.append(f"<</O/{owner}{entries}>>")
    return f"/A{written[0]}" if len(written) == 1 else f"/A[{' '.join(written)}]"


def _attribute(key: str, value: AttributeValue) -> str:
    if isinstance(value, tuple):
        return f"[{' '.join(text_string(one) if isinstance(one, str) else number(one) for one in value)}]"
    if isinstance(value, str):
        return text_string(value) if key == "Summary" else name(value)
    return f" {number(value)}"


def _note_parents(element: StructureElement, parents: dict[int, list[int] | int], first_annotation: int) -> None:
    for kid in element.kids:
        if isinstance(kid, MarkedContent):
            row = parents[kid.page]
            assert isinstance(row, list)
            if kid.identifier >= len(row):
                row += [0] * (kid.identifier + 1 - len(row))
            row[kid.identifier] = element.object_number
        elif isinstance(kid, AnnotationContent):
            parents[first_annotation + kid.order] = element.object_number


def _number_tree(document: Objects, parents: dict[int, list[int] | int]) -> int:
    keys = sorted(parents)
    leaves = []
    for start in range(0, len(keys), _KEYS_IN_A_LEAF):
        leaf = keys[start : start + _KEYS_IN_A_LEAF]
        entries = " ".join(f"{key} {_parent_entry(parents[key])}" for key in leaf)
        leaves.append(document.add(f"<</Limits[{leaf[0]} {leaf[-1]}]/Nums[{entries}]>>"))
    return document.add(f"<</Kids[{' '.join(f'{leaf} 0 R' for leaf in leaves)}]>>")


def _parent_entry(entry: list[int] | int) -> str:
    if isinstance(entry, int):
        return f"{entry} 0 R"
    return f"[{' '.join(f'{one} 0 R' if one else 'null' for one in entry)}]"


def _name_tree(identifiers: dict[str, int]) -> str:
    if not identifiers:
        return ""
    names = " ".join(f"{text_string(key)} {identifiers[key]} 0 R" for key in sorted(identifiers))
    return f"/IDTree<</Names[{names}]>>"
