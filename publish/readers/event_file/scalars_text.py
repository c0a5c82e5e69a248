"""One scalar as YAML writes it: plain, quoted, folded or literal, and long lines broken where a space stands.

YAML 1.2 section 7.3 (flow scalars) and 8.1 (block scalars), kept to what the readers of YAML 1.1 also understand.
"""

import re
from collections.abc import Sequence

from publish.readers.event_file.parse import NOTHING

_NOT_FIRST = set("-?:,[]{}#&*!|>'\"%@` \t")
_CAREFUL_FIRST = set("-?:")
#: Words and numbers that other programs would not read as text (YAML 1.1 types).
_TYPED = re.compile(
    r"(?:y|n|yes|no|on|off|true|false|[-+]?(?:0x[0-9a-f]+|0o?[0-7]+|[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?)"
    r"|[-+]?\.[0-9]+(?:e[-+]?[0-9]+)?|[-+]?\.inf|\.nan|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|=|<<)$",
    re.IGNORECASE,
)
#: Characters that no YAML text may hold as they are (YAML 1.2 section 5.1), and line breaks of YAML 1.1.
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_FLOW_MARKS = re.compile(r"[,\[\]{}:]")


def plain_is_safe(text: str, in_flow: bool) -> bool:
    """Whether the text reads as itself without quotation marks."""
    if text in NOTHING or text != text.strip() or "\n" in text or "\t" in text or _ESCAPED.search(text):
        return False
    if text[0] in _NOT_FIRST and (text[0] not in _CAREFUL_FIRST or len(text) < 2 or text[1] == " " or in_flow):
        return False
    if ": " in text or " #" in text or text.endswith(":") or text.startswith(("---", "...")):
        return False
    return not (in_flow and _FLOW_MARKS.search(text))


def looks_typed(text: str) -> bool:
    """Whether other programs would take the plain text for a number or a truth value."""
    return bool(_TYPED.match(text))


def quoted(text: str) -> str:
    """The text in double quotation marks, on one line."""
    escaped = "".join(_SHORT.get(char, char) for char in text)
    return '"' + _ESCAPED.sub(_escape, escaped) + '"'


def single_quoted(text: str) -> str | None:
    """The text in single quotation marks, or None where they cannot hold it."""
    if "\n" in text or "\t" in text or _ESCAPED.search(text):
        return None
    return "'" + text.replace("'", "''") + "'"


def fresh(text: str, in_flow: bool, *, typed: bool = False) -> str:
    """The text on one line, in the simplest way; `typed` values (dates, words, numbers) may look like a type."""
    if plain_is_safe(text, in_flow) and (typed or not looks_typed(text)):
        return text
    if '"' in text or "\\" in text:
        return single_quoted(text) or quoted(text)
    return quoted(text)


def block_lines(text: str, width: int, *, folded: bool) -> list[str] | None:
    """The lines of a block scalar without their indentation; None where a block cannot hold the text.

    A folded paragraph is broken at single spaces only, and not at all where it is mostly East Asian: there every
    line break would become a space in print.
    """
    paragraphs = text.split("\n")
    if _ESCAPED.search(text) or any(each[:1] in (" ", "\t") for each in paragraphs) or not text:
        return None
    if not folded:
        return paragraphs
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        lines += ([""] if number else []) + (wrapped(paragraph, width) if paragraph else [])
    return lines


def wrapped(text: str, width: int) -> list[str]:
    """A paragraph in lines that a reader of YAML joins by single spaces again."""
    if mostly_wide(text):
        return [text]
    lines: list[str] = []
    line = ""
    for word in _words(text):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def rewrapped(text: str, old: Sequence[str], width: int) -> list[str]:
    """Like `wrapped`, but lines of the old text that still begin or end the new one stay as they are."""
    if mostly_wide(text) or len(old) < 2 or any(not line or line != line.strip() for line in old):
        return wrapped(text, width)
    head = 0
    rest = text
    while head < len(old) - 1 and rest.startswith(old[head] + " ") and rest[len(old[head]) + 1 :][:1] not in (" ", ""):
        rest = rest[len(old[head]) + 1 :]
        head += 1
    tail = len(old)
    while tail > head and rest.endswith(" " + old[tail - 1]) and not rest[: -len(old[tail - 1]) - 1].endswith(" "):
        rest = rest[: -len(old[tail - 1]) - 1]
        tail -= 1
    return [*old[:head], *wrapped(rest, width), *old[tail:]]


def mostly_wide(text: str) -> bool:
    """Whether most of the text is of scripts that put no spaces between words."""
    wide = sum("\u2e80" <= char <= "\ud7a3" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000" for char in text)
    hangul = sum("\uac00" <= char <= "\ud7a3" for char in text)
    return (wide - hangul) * 4 > len(text)


def display_width(text: str) -> int:
    """Columns in a text editor: wide characters take two."""
    return len(text) + sum("\u2e80" <= char <= "\uffe6" and not "\uff61" <= char <= "\uffdc" for char in text)


def _words(text: str) -> list[str]:
    """Pieces between single spaces; runs of spaces stay inside a piece, as breaking there would lose one."""
    return re.split(r"(?<=[^ ]) (?=[^ ])", text)


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}"
