"""Rows as SpreadsheetML, with the values of formulas beside them."""

from collections.abc import Callable

from publish.renderers.xlsx.spreadsheet.sheet import Formula, RichText, Row, Value
from publish.renderers.xlsx.spreadsheet.strings import Strings
from publish.renderers.xlsx.spreadsheet.text import column_letters, preserved, xml_text


class Letters:
    """Letters of the columns by index from 0, made as they are needed."""

    def __init__(self) -> None:
        self._made: list[str] = []

    def first(self, count: int) -> list[str]:
        """At least as many letters as there are columns."""
        while len(self._made) < count:
            self._made.append(column_letters(len(self._made) + 1))
        return self._made


def row_xml(number: int, row: Row, style_id: Callable[[int], int], letters: Letters, strings: Strings) -> str:
    """One row. openpyxl would make an object of every cell and leave formulas without values."""
    height = (f' ht="{row.height:g}"' + ' customHeight="1"' * row.fixed) if row.height else ""
    cells = [
        _cell(f"{letter}{number}", value, style_id(style), strings)
        for letter, (value, style) in zip(letters.first(len(row.cells)), row.cells, strict=False)
    ]
    return f'<row r="{number}"{height}>{"".join(cells)}</row>'


def _cell(place: str, value: Value, style: int, strings: Strings) -> str:
    if value is None or value == "":
        return f'<c r="{place}" s="{style}"/>' if style else ""
    if isinstance(value, str):
        number = strings.number(value)
        if number is not None:
            return f'<c r="{place}" s="{style}" t="s"><v>{number}</v></c>'
        text = f"<is><t{preserved(value)}>{xml_text(value)}</t></is>"
        return f'<c r="{place}" s="{style}" t="inlineStr">{text}</c>'
    if isinstance(value, Formula):
        kind = ' t="str"' if isinstance(value.value, str) else ""
        shown = xml_text(value.value) if isinstance(value.value, str) else repr(value.value)
        return f'<c r="{place}" s="{style}"{kind}><f>{xml_text(value.text)}</f><v>{shown}</v></c>'
    if isinstance(value, RichText):
        return f'<c r="{place}" s="{style}" t="s"><v>{strings.rich(value)}</v></c>'
    return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>'
