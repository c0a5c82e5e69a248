"""The book: sections cut into pages, the pages that anchors fall on, and the drawing of it all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct, field
from msgspec.structs import replace

from publish.renderers.pdf.layout.geometry import Geometry
from publish.renderers.pdf.layout.page_breaks import Economy
from publish.renderers.pdf.layout.pagination import Frame, Leaf, Placed, paginate
from publish.renderers.pdf.layout.paragraphs import Look, Target, Typesetter, Words, targets_of
from publish.renderers.pdf.layout.set_lines import SetLine
from publish.renderers.pdf.layout.slices import Slice, height_of
from publish.renderers.pdf.layout.surface import Surface
from publish.renderers.pdf.tagging import TaggedDocument

Backdrop = Callable[[Surface, Geometry], None]


class Furniture(Struct, frozen=True, eq=False):
    """What stands around the text: a running head for left and right pages, a foot, the page number."""

    head_left: tuple[Words, ...]
    head_right: tuple[Words, ...]
    foot: tuple[Words, ...]
    number: Look
    language: str
    head_distance: float
    foot_distance: float


class Edge(Struct, frozen=True, eq=False):
    """A line of furniture, set, and where on the page it stands."""

    line: SetLine
    targets: tuple[Target, ...]
    x: float
    baseline: float


class Sheet(Struct, eq=False):
    """One page of the book. `backdrop` paints behind the slices."""

    leaf: Leaf
    furniture: Furniture | None = None
    backdrop: Backdrop | None = None
    is_open: bool = False
    """Whether a short section may follow on the same page."""
    edges: tuple[Edge, ...] | None = None
    """The furniture, once it is set."""


class Book(Struct, eq=False):
    """Pages in order, and the index of the page that each anchor is on."""

    geometry: Geometry
    economy: Economy = field(default_factory=Economy)
    sheets: list[Sheet] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)

    def add(
        self, slices: Sequence[Slice], furniture: Furniture | None, *, run_on: float = 0.0, is_closed: bool = False
    ) -> None:
        """Append a section. It begins on a new page; or `run_on` points below the one before it, where all of it
        fits there and that one is not closed."""
        frame = Frame(self.geometry.measure, self.geometry.depth)
        last = self.sheets[-1] if self.sheets else None
        if run_on and last and last.is_open and last.leaf.depth + run_on + height_of(slices) <= frame.height:
            self._continue(last, slices, run_on)
            return
        for leaf in paginate(slices, frame, self.economy):
            self.add_leaf(leaf, furniture)
        self.sheets[-1].is_open = not is_closed

    def _continue(self, sheet: Sheet, slices: Sequence[Slice], run_on: float) -> None:
        y = sheet.leaf.depth + run_on
        for n, each in enumerate(slices):
            y += each.space if n else 0.0
            sheet.leaf.placed.append(Placed(each, 0.0, y))
            y += each.height
            for anchor in each.anchors:
                self.anchors.setdefault(anchor, len(self.sheets) - 1)
        sheet.leaf.depth = y

    def add_columns(
        self, head: Sequence[Slice], slices: Sequence[Slice], furniture: Furniture | None, columns: int, gutter: float
    ) -> None:
        """Append a section whose head goes over all columns of its first page."""
        width = (self.geometry.measure - gutter * (columns - 1)) / columns
        frame = Frame(width, self.geometry.depth, columns, gutter)
        first = Leaf()
        y = 0.0
        for each in head:
            y += each.space if first.placed else 0.0
            first.placed.append(Placed(each, 0.0, y))
            y += each.height
        for n, leaf in enumerate(paginate(slices, frame, self.economy, first_height=self.geometry.depth - y)):
            if n == 0:
                lowered = [Placed(each.slice, each.x, each.y + y, each.is_repeat) for each in leaf.placed]
                leaf = Leaf(first.placed + lowered, y + leaf.depth)
            self.add_leaf(leaf, furniture)

    def add_leaf(self, leaf: Leaf, furniture: Furniture | None = None, backdrop: Backdrop | None = None) -> None:
        """Append one finished page."""
        for placed in leaf.placed:
            if not placed.is_repeat:
                for anchor in placed.slice.anchors:
                    self.anchors.setdefault(anchor, len(self.sheets))
        self.sheets.append(Sheet(leaf, furniture, backdrop))

    def number(self, anchor: str) -> str:
        """The printed page number of an anchor; empty where it is not in the book yet."""
        return str(self.anchors[anchor] + 1) if anchor in self.anchors else ""

    def furnish(self, typesetter: Typesetter) -> None:
        """Set the furniture of every page that has none yet. After this nothing is left to set."""
        for index, sheet in enumerate(self.sheets):
            if sheet.edges is None:
                sheet.edges = tuple(_furniture(typesetter, sheet, index, self.geometry)) if sheet.furniture else ()

    def draw(self, document: TaggedDocument, typesetter: Typesetter) -> None:
        """Draw every page into the document."""
        self.furnish(typesetter)
        numbers = {anchor: str(index + 1) for anchor, index in self.anchors.items()}
        geometry = self.geometry
        for index, sheet in enumerate(self.sheets):
            page = document.begin_page((geometry.width, geometry.height))
            surface = Surface(document, page, typesetter, numbers)
            left, top = geometry.left(index), geometry.height - geometry.top
            if sheet.backdrop:
                sheet.backdrop(surface, geometry)
            for _, row in groupby(sheet.leaf.placed, key=lambda each: (each.slice.row or each, each.is_repeat)):
                _draw(surface, list(row), left, top)
            surface.is_artifact = True
            for edge in sheet.edges or ():
                surface.show(edge.line, edge.targets, edge.x, edge.baseline)
            document.end_page()


def _draw(surface: Surface, row: Sequence[Placed], left: float, top: float) -> None:
    """Draw a slice; or those of a row one stack after the other, so that text copies out in the order it is read."""
    surface.is_artifact = row[0].is_repeat
    for placed in row:
        for anchor in placed.slice.anchors if not placed.is_repeat else ():
            surface.page.destination(anchor, 0, top - placed.y + _ABOVE)
    pieces = [(placed, piece) for placed in row for piece in placed.slice.pieces]
    if len(row) > 1:
        order = [each for placed in row for each in _order(placed.slice)]
        pieces = [pieces[n] for n in sorted(range(len(pieces)), key=order.__getitem__)]
    for placed, piece in pieces:
        piece.draw(surface, left + placed.x, top - placed.y)
    surface.is_artifact = False


def _order(each: Slice) -> Sequence[tuple[int, ...]]:
    """The order of the pieces; those that were added to the row come first."""
    return [*each.order, *[()] * (len(each.pieces) - len(each.order))]


_ABOVE = 8.0
"""How far above its target a link scrolls the window, in points."""


def _furniture(typesetter: Typesetter, sheet: Sheet, index: int, geometry: Geometry) -> Iterator[Edge]:
    furniture = sheet.furniture
    assert furniture is not None
    is_right = geometry.is_right(index)
    left, right = geometry.left(index), geometry.left(index) + geometry.measure
    head = furniture.head_right if is_right else furniture.head_left
    marks = [placed.slice.mark for placed in sheet.leaf.placed if placed.slice.mark]
    if marks and is_right:
        dash = " – " if " " in marks[0] + marks[-1] else "–"
        span = marks[0] if marks[0] == marks[-1] else marks[0] + dash + marks[-1]
        head = (*head, Words(f"  {span}", furniture.language, furniture.number))
    number = (Words(str(index + 1), furniture.language, furniture.number),)
    top = geometry.height - geometry.top + furniture.head_distance
    bottom = geometry.bottom - furniture.foot_distance
    yield from _edge(typesetter, head, left, right, top, is_right)
    yield from _edge(typesetter, number, left, right, bottom, is_right)
    yield from _edge(typesetter, furniture.foot, left, right, bottom, not is_right)


def _edge(
    typesetter: Typesetter, words: Sequence[Words], left: float, right: float, baseline: float, flush_right: bool
) -> Iterator[Edge]:
    """Words on one line at the left or right edge; what does not fit is left out, with an ellipsis."""
    shown = [each for each in words if each.text]
    if not shown:
        return
    line, *more = typesetter.lines(shown, right - left - shown[0].look.size, shown[0].look)
    if more:
        cut = replace(shown[0], text=line.text[: len(shown[0].text)].rstrip(" ,&–—-") + "…")
        shown = [cut]
        line = typesetter.lines(shown, right - left, cut.look)[0]
    x = (right - line.width if flush_right else left) - line.x
    yield Edge(line, targets_of(shown, None), x, baseline)
