"""What a worksheet holds. Rows are an iterable, so that a sheet of any length passes through memory row by row."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from publish.renderers.xlsx.spreadsheet.chart import BarChart
from publish.renderers.xlsx.spreadsheet.formats import Font
from publish.renderers.xlsx.spreadsheet.text import reference


class State(StrEnum):
    """Whether people see the sheet; a very hidden one is not even in Excel's list of hidden sheets."""

    VISIBLE = "visible"
    HIDDEN = "hidden"
    VERY_HIDDEN = "veryHidden"


class Formula(Struct, frozen=True):
    """A formula without its equals sign, and its value, for programs that do not calculate."""

    text: str
    value: float | str


class RichText(Struct, frozen=True):
    """Text in several looks."""

    runs: tuple[tuple[str, Font], ...]


Value = str | int | float | Formula | RichText | None
#: A cell is its value and the number of its format.
Cell = tuple[Value, int]


class Row(Struct, frozen=True):
    """Cells from column A on. `height` in points; None lets the program fit it to the text. A height that is not
    `fixed` gives way when someone edits the row. Of the columns, from 0, those from the first to the last `joined` are
    one cell."""

    cells: Sequence[Cell]
    height: float | None = None
    fixed: bool = False
    joined: tuple[int, int] | None = None


class ColumnLayout(Struct, frozen=True):
    """Width in digits of the standard font; hidden columns keep theirs."""

    width: float
    hidden: bool = False
    format: int | None = None


class TableRange(Struct, frozen=True):
    """A table over its header row and `rows` rows below it, from column A on."""

    name: str
    header_row: int
    headings: tuple[str, ...]
    rows: int
    style: str

    @property
    def last_row(self) -> int:
        """A table has at least one row below its headings."""
        return self.header_row + max(1, self.rows)

    @property
    def ref(self) -> str:
        """The whole range."""
        return f"A{self.header_row}:{reference(self.last_row, len(self.headings))}"


class DropDown(Struct, frozen=True):
    """A list to choose from; a value of one's own is let in after a warning."""

    ref: str
    source: str
    title: str
    message: str


class Rule(Struct, frozen=True):
    """A conditional format: a formula, relative to the range's first cell, and the mark it sets."""

    ref: str
    formula: str
    mark: int


class Page(Struct, frozen=True):
    """Print set-up. Header and footer in Excel's codes; `title_rows` repeat on every page,
    as do the first `title_columns` where the sheet goes over several `pages_across`; it is fitted on so many
    `pages_down` (0: as many as it takes). Of the columns, the first `print_columns` are printed, of their rows the
    first `print_rows` (0: all)."""

    paper: int
    margins: tuple[float, float, float, float, float, float]
    footer: str = ""
    header: str = ""
    title_rows: tuple[int, int] | None = None
    title_columns: int = 0
    print_columns: int = 0
    print_rows: int = 0
    pages_across: int = 1
    pages_down: int = 0
    landscape: bool = True


class Sheet(Struct, frozen=True):
    """A worksheet. `rows` gives its rows from the first; `links` is asked after they have been written; `joined` are
    ranges that are one cell. The columns of a `turned` one run from right to left."""

    name: str
    columns: tuple[ColumnLayout, ...]
    rows: Iterable[Row]
    state: State = State.VISIBLE
    freeze: tuple[int, int] = (0, 0)
    table: TableRange | None = None
    drop_downs: tuple[DropDown, ...] = ()
    rules: tuple[Rule, ...] = ()
    page: Page | None = None
    protected: bool = False
    charts: tuple[BarChart, ...] = ()
    links: Callable[[], Sequence[tuple[str, str]]] = tuple
    joined: tuple[str, ...] = ()
    tab_colour: str | None = None
    gridlines: bool = False
    zoom: int = 100
    turned: bool = False
