"""Cell formats as values, and their numbers in a workbook's stylesheet."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from openpyxl import Workbook, styles
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.table import TableStyle, TableStyleElement, TableStyleList
from openpyxl.utils.indexed_list import IndexedList

#: The order of a font's children in the schema (ECMA-376 part 1, 18.8.22); openpyxl's own differs.
styles.Font.__elements__ = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"),
    *("sz", "color", "name", "family", "charset", "scheme"),
)


class Font(Struct, frozen=True):
    """Typeface, size in points, colour as `#RRGGBB`."""

    name: str
    size: float
    colour: str = "#000000"
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False

    def styled(self) -> styles.Font:
        """The font of a cell."""
        line: Any = "single" if self.underline else None
        return styles.Font(
            name=self.name,
            sz=self.size,
            color=argb(self.colour),
            b=self.bold or None,
            i=self.italic or None,
            strike=self.strike or None,
            u=line,
        )


class Format(Struct, frozen=True):
    """How a cell looks. `fill` and `rule` (hairline below) are colours; `number` is a number format code, `indent` a
    number of steps."""

    font: Font
    fill: str | None = None
    rule: str | None = None
    number: str = ""
    horizontal: str | None = None
    indent: int = 0
    vertical: str = "top"
    wrap: bool = True
    quoted: bool = False
    unlocked: bool = False

    def with_quote(self) -> "Format":
        """The same with Excel's mark for text that looks like a formula."""
        return replace(self, quoted=True)


class Mark(Struct, frozen=True):
    """A differential format, for conditional formatting and table styles."""

    fill: str | None = None
    colour: str | None = None
    bold: bool = False
    strike: bool = False
    rule: str | None = None

    def styled(self) -> DifferentialStyle:
        """The differential style."""
        font = fill = border = None
        if self.colour or self.bold or self.strike:
            colour = argb(self.colour) if self.colour else None
            font = styles.Font(b=self.bold or None, strike=self.strike or None, color=colour)
        if self.fill:
            fill = styles.PatternFill("solid", argb(self.fill), argb(self.fill))
        if self.rule:
            side = styles.Side("thin", argb(self.rule))
            border = styles.Border(top=side, bottom=side, left=None, right=None, diagonal=None)
        return DifferentialStyle(font=font, fill=fill, border=border)


class FormatBook:
    """Formats and marks by number, as cells and rules ask for them."""

    def __init__(self, base: Font, table_style: tuple[str, dict[str, Mark]] | None = None) -> None:
        self.base = base
        self.table_style = table_style
        self._formats: dict[Format, int] = {Format(base, vertical="bottom", wrap=False): 0}
        self._marks: dict[Mark, int] = {}

    def number(self, wanted: Format) -> int:
        """The number of a cell format."""
        return self._formats.setdefault(wanted, len(self._formats))

    def mark(self, wanted: Mark) -> int:
        """The number of a mark."""
        return self._marks.setdefault(wanted, len(self._marks))

    @property
    def formats(self) -> tuple[Format, ...]:
        """All formats asked for so far, by number."""
        return tuple(self._formats)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks asked for so far, by number."""
        return tuple(self._marks)


class Stylesheet:
    """The formats of a book as openpyxl numbers them in one workbook."""

    def __init__(self, book: FormatBook, workbook: Workbook) -> None:
        self._book = book
        self._workbook: Any = workbook
        self._ids: list[int] = []
        self._set_base()
        if book.table_style:
            self._set_table_style(*book.table_style)

    def id(self, number: int) -> int:
        """Index of a format among the workbook's cell formats (attribute `s`)."""
        while number >= len(self._ids):
            self._ids += [self._made(each) for each in self._book.formats[len(self._ids) :]]
        return self._ids[number]

    def mark(self, number: int) -> DifferentialStyle:
        """The differential style of a mark."""
        return self._book.marks[number].styled()

    def _set_base(self) -> None:
        """The standard font takes the place of openpyxl's: unstyled cells and column widths go by it."""
        self._workbook._fonts = IndexedList()
        self._workbook._named_styles["Normal"].font = self._book.base.styled()
        self._ids.append(0)

    def _made(self, wanted: Format) -> int:
        cell: Any = WriteOnlyCell(self._workbook.worksheets[0])
        cell.font = wanted.font.styled()
        if wanted.fill:
            cell.fill = styles.PatternFill("solid", argb(wanted.fill))
        if wanted.rule:
            cell.border = styles.Border(bottom=styles.Side("thin", argb(wanted.rule)))
        if wanted.number:
            cell.number_format = wanted.number
        cell.alignment = styles.Alignment(
            wanted.horizontal, wanted.vertical, wrap_text=wanted.wrap or None, indent=wanted.indent
        )
        if wanted.unlocked:
            cell.protection = styles.Protection(locked=False)
        if wanted.quoted:
            cell.quotePrefix = True
        return int(cell.style_id)

    def _set_table_style(self, name: str, elements: dict[str, Mark]) -> None:
        element: Any = TableStyleElement
        made = [
            element(type=kind, dxfId=self._workbook._differential_styles.add(mark.styled()))
            for kind, mark in elements.items()
        ]
        style = TableStyle(name=name, pivot=False, count=len(made), tableStyleElement=made)
        self._workbook._table_styles = TableStyleList(
            count=1, defaultTableStyle=name, defaultPivotStyle="PivotStyleLight16", tableStyle=[style]
        )


def argb(colour: str) -> str:
    """`#1F4E79` -> `FF1F4E79`."""
    return "FF" + colour.lstrip("#").upper()
