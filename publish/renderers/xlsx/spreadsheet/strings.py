"""The shared strings of a workbook (ECMA-376 part 1, 18.4.9)."""

from collections.abc import Iterator

from publish.renderers.xlsx.spreadsheet.sheet import RichText
from publish.renderers.xlsx.spreadsheet.text import preserved, xml_text


class Strings:
    """The shared strings: each text once. It grows to a limit, after which texts go into their cells, so that
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
                runs = (f"<r>{font.xml('rPr', 'rFont')}<t{preserved(t)}>{xml_text(t)}</t></r>" for t, font in item.runs)
                yield f"<si>{''.join(runs)}</si>"
        yield "</sst>"
