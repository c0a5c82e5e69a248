"""Spreadsheets as Excel stores them: cells, formats, tables, charts, parts. Knows neither events nor house styles."""

from publish.renderers.xlsx.spreadsheet.chart import BarChart
from publish.renderers.xlsx.spreadsheet.formats import Font, Format, FormatBook, Mark
from publish.renderers.xlsx.spreadsheet.sheet import (
    Cell,
    ColumnLayout,
    DropDown,
    Formula,
    Page,
    RichText,
    Row,
    Rule,
    Sheet,
    State,
    TableRange,
    Value,
)
from publish.renderers.xlsx.spreadsheet.theme import Theme
from publish.renderers.xlsx.spreadsheet.workbook import DefinedName, Properties, write_workbook

__all__ = [
    "BarChart",
    "Cell",
    "ColumnLayout",
    "DefinedName",
    "DropDown",
    "Font",
    "Format",
    "FormatBook",
    "Formula",
    "Mark",
    "Page",
    "Properties",
    "RichText",
    "Row",
    "Rule",
    "Sheet",
    "State",
    "TableRange",
    "Theme",
    "Value",
    "write_workbook",
]
