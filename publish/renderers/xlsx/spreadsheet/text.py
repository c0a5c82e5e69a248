"""Text as SpreadsheetML wants it (ECMA-376 part 1, 18.18.93 ST_Xstring), and how wide it is."""

import re
import unicodedata
from functools import lru_cache

#: Most UTF-16 code units in a cell (Excel's published limit); Excel cuts or repairs what is longer.
CELL_LIMIT = 32_767
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LOOKS_ESCAPED = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_TOKEN = re.compile(r"[^\s\u2e80-\U0003ffff]+\s*|.")
_SPECIAL = re.compile(r"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]|_x")


def xml_text(text: str) -> str:
    """Content of a `t` element. Excel reads `_x0041_` as a character code, so an underscore that would begin one is
    written as a code itself; characters that XML forbids are left out."""
    if not _SPECIAL.search(text):
        return text
    text = _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _LOOKS_ESCAPED.sub(r"_x005F_\1", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped(text: str) -> str:
    """Text for an attribute that openpyxl writes: without what XML forbids, line breaks as Excel codes them."""
    clean = _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _LOOKS_ESCAPED.sub(r"_x005F_\1", clean).replace("\n", "_x000a_")


def attribute(text: str) -> str:
    """Content of an attribute in double quotes; line breaks as Excel codes them."""
    return xml_text(text).replace('"', "&quot;").replace("\n", "_x000a_").replace("\t", "&#9;")


def preserved(text: str) -> str:
    """The attribute that keeps spaces at the ends and line breaks, where it is needed."""
    return ' xml:space="preserve"' if text and (text[0] <= " " or text[-1] <= " " or "\n" in text) else ""


def units(text: str) -> int:
    """Length as Excel counts it, in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """The beginning of a text, at most `limit` UTF-16 code units, without halving a character."""
    return text.encode("utf-16-le", "surrogatepass")[: limit * 2].decode("utf-16-le", "ignore")


@lru_cache(maxsize=8192)
def display_width(text: str) -> int:
    """Width of the longest line in digits: East Asian wide and full-width characters count as two (UAX #11),
    combining marks as none."""
    if text.isascii() and "\n" not in text:
        return len(text)
    return max(sum(map(_width, line)) for line in text.split("\n"))


@lru_cache(maxsize=8192)
def wrapped_lines(text: str, width: float) -> int:
    """How many lines a text takes in a column of that many digits: Latin words stay whole, Han breaks anywhere."""
    return sum(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: float) -> int:
    if display_width(line) <= width:
        return 1
    count, used = 1, 0.0
    if line.isascii():
        for word in line.split(" "):
            room = len(word)
            if used and used + room > width:
                count, used = count + 1, 0.0
            count += int(max(0, room - 1) // width)
            used = (used + room if room <= width else room % width) + 1
        return count
    for token in _TOKEN.findall(line):
        room = display_width(token)
        if used and used + display_width(token.rstrip()) > width:
            count, used = count + 1, 0.0
        count += int(max(0, room - 1) // width)
        used = used + room if room <= width else room % width
    return count


@lru_cache(maxsize=8192)
def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" or char in "“”‘’…—·" else 1


@lru_cache(maxsize=1024)
def column_letters(number: int) -> str:
    """Letters of a column, counted from 1: 27 -> AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def reference(row: int, column: int, *, absolute: bool = False) -> str:
    """A cell by row and column from 1: `C7` or `$C$7`."""
    return f"${column_letters(column)}${row}" if absolute else f"{column_letters(column)}{row}"


def quoted_sheet(name: str) -> str:
    """A sheet's name as formulas write it."""
    doubled = name.replace("'", "''")
    return f"'{doubled}'"


def quoted_text(text: str) -> str:
    """A text literal in a formula."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
