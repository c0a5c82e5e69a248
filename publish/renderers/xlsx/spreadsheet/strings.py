"""The shared strings of a workbook (ECMA-376 part 1, 18.4.9)."""

from collections.abc import Iterator

from publish.renderers.xlsx.spreadsheet.formats import Font, argb
from publish.renderers.xlsx.spreadsheet.sheet import RichText
from publish.renderers.xlsx.spreadsheet.text import attribute, preserved, xml_text


class Strings:
    """The shared strings: each text once (openpyxl writes none, and spreadsheet programs rewrite files without them).
    It grows to a limit, after which texts go into their cells, so that
    memory does not grow with the sheet."""

    LIMIT = 20_000

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._rich: dict[RichText, int] = {}
        self._items: list[str | RichText] = []
        self.uses = 0
        self._characters = 0

    def number(self, text: str) -> int | None:
        """Index of a text, or None where there is no more room."""
        known = self._numbers.get(text)
        if known is None:
            if len(self._items) >= self.LIMIT or self._characters > 40 * self.LIMIT:
                return None
            known = self._numbers[text] = len(self._items)
            self._items.append(text)
            self._characters += len(text)
        self.uses += 1
        return known

    def rich(self, text: RichText) -> int:
        """Index of a text in several looks."""
        known = self._rich.get(text)
        if known is None:
            known = self._rich[text] = len(self._items)
            self._items.append(text)
        self.uses += 1
        return known

    def xml(self) -> Iterator[str]:
        """The part, in pieces."""
        yield (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{self.uses}"'
            f' uniqueCount="{len(self._items)}">'
        )
        for item in self._items:
            if isinstance(item, str):
                yield f"<si><t{preserved(item)}>{xml_text(item)}</t></si>"
            else:
                yield f"<si>{''.join(_run(text, font) for text, font in item.runs)}</si>"
        yield "</sst>"


def _run(text: str, font: Font) -> str:
    """A stretch of text in one look; the children of `rPr` in the order of the schema (18.4.7)."""
    flags = "".join(f"<{flag}/>" for flag, on in (("b", font.bold), ("i", font.italic), ("strike", font.strike)) if on)
    line = "<u/>" if font.underline else ""
    size, colour = f'<sz val="{font.size:g}"/>', f'<color rgb="{argb(font.colour)}"/>'
    look = f'{flags}{line}{size}{colour}<rFont val="{attribute(font.name)}"/>'
    return f"<r><rPr>{look}</rPr><t{preserved(text)}>{xml_text(text)}</t></r>"
