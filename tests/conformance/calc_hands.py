"""Hands on a real LibreOffice Calc: opens a workbook, does what it is told, saves it as .xlsx. Sheets are told by a
word of their name. Runs in the Python that has `uno`."""

import uno
from com.sun.star.table import TableSortField
from office_bridge import setting, work


def sheet_of(document, word):
    return next(each for each in document.Sheets if word in each.Name)


def type_in(document, sheet, cell, text):
    """Types into a cell, as from the keyboard: Calc makes dates and numbers of what looks like them."""
    sheet_of(document, sheet).getCellRangeByName(cell).setFormula(text)


def sort(document, sheet, cells, column, ascending=True):
    """Sorts a range without its heading by one of its columns, counted from 0."""
    field = TableSortField()
    field.Field, field.IsAscending = column, ascending
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    descriptor = (setting("SortFields", fields), setting("ContainsHeader", False))
    uno.invoke(sheet_of(document, sheet).getCellRangeByName(cells), "sort", (descriptor,))


def insert_rows(document, sheet, before, count):
    """Inserts rows before a row, counted from 1."""
    sheet_of(document, sheet).Rows.insertByIndex(before - 1, count)


def delete_row(document, sheet, row):
    """Deletes a row, counted from 1."""
    sheet_of(document, sheet).Rows.removeByIndex(row - 1, 1)


def insert_column(document, sheet, before):
    """Inserts a column before another, counted from 0."""
    sheet_of(document, sheet).Columns.insertByIndex(before, 1)


def move_column(document, sheet, column, target):
    """Cuts a column and pastes it into a new one, as dragging with Alt does."""
    columns = sheet_of(document, sheet)
    columns.Columns.insertByIndex(target, 1)
    source = column + 1 if column >= target else column
    place = columns.getCellByPosition(target, 0).CellAddress
    columns.moveRange(place, columns.Columns.getByIndex(source).RangeAddress)
    columns.Columns.removeByIndex(source, 1)


def recalculate(document):
    """Calculates every formula afresh, whatever the file says its value is."""
    document.calculateAll()


work((type_in, sort, insert_rows, delete_row, insert_column, move_column, recalculate), "Calc MS Excel 2007 XML")
