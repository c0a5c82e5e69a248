"""Light inline markup in running text: `**bold**`, `*italic*`, `[words](https://…)`, and nothing else.

Text that merely looks like markup stays text: `5*3*2`, `[1]`, a lone `*`. A backslash makes the next `\\`, `*`
or `[` plain. `parse` never fails; `compose` writes markup that `parse` reads back to the same pieces.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct


class Inline(Struct, frozen=True):
    """A stretch of text in one look. `link` is a web, mail or telephone address."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


# Compiled where they are used, which most events are read and set without.
_ESCAPE = r"\\([\\*\[\]])"
_LINK = r"\[((?:[^\[\]\\]|\\.)+)\]\(((?:https?://|mailto:|tel:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)"
_SPECIAL = re.compile(r"[\\*\[]")


@lru_cache(maxsize=4096)
def parse(source: str) -> tuple[Inline, ...]:
    """The pieces of a running text, neighbours of the same look joined."""
    if not _SPECIAL.search(source):
        return (Inline(source),) if source else ()
    return _joined(_emphasis(source, False, False, None))


def plain(source: str) -> str:
    """The text without its markup."""
    return "".join(piece.text for piece in parse(source))


def compose(pieces: Iterable[Inline]) -> str:
    """The markup for a sequence of pieces. What would read as markup by accident is escaped.

    Markup can neither begin nor end in a space nor stand inside a Latin word: spaces go outside it, and where it still
    would not read back, the look is given up and the words are kept.
    """
    kept = list(_joined(_spaces_outside(pieces)))
    while True:
        bare = "".join(_written(piece) if _looks(piece) else piece.text for piece in kept)
        if parse(bare) == tuple(kept):
            return bare
        out = "".join(_written(piece) for piece in kept)
        if parse(out) == tuple(kept):
            return out
        first = next(at for at, piece in enumerate(kept) if _looks(piece))
        kept[first] = Inline(kept[first].text)
        kept = list(_joined(kept))


def _looks(piece: Inline) -> bool:
    return piece.bold or piece.italic or piece.link is not None


def _spaces_outside(pieces: Iterable[Inline]) -> Iterable[Inline]:
    for piece in pieces:
        core = piece.text.strip()
        if not _looks(piece) or core == piece.text:
            yield piece
            continue
        lead = len(piece.text) - len(piece.text.lstrip())
        yield Inline(piece.text[:lead])
        yield Inline(core, piece.bold, piece.italic, piece.link)
        yield Inline(piece.text[lead + len(core) :])


def escape(text: str) -> str:
    """Plain text written so that `parse` gives it back as one plain piece."""
    if parse(text) == ((Inline(text),) if text else ()):
        return text
    return _escaped(text)


def _escaped(text: str) -> str:
    return re.sub(r"([\\*\[])", r"\\\1", text)


def _written(piece: Inline) -> str:
    if not _looks(piece):
        return _escaped(piece.text) if _SPECIAL.search(piece.text) else piece.text
    text = _escaped(piece.text)
    if piece.link:
        text = f"[{text.replace(']', chr(92) + ']')}]({piece.link})"
    stars = "*" * (2 * piece.bold + piece.italic)
    return f"{stars}{text}{stars}"


def _emphasis(source: str, bold: bool, italic: bool, link: str | None) -> list[Inline]:
    pieces: list[Inline] = []
    text = ""
    at = 0
    while at < len(source):
        char = source[at]
        if char == "\\" and (escaped := re.compile(_ESCAPE).match(source, at)):
            text += escaped.group(1)
            at = escaped.end()
            continue
        if char == "[" and link is None and (found := re.compile(_LINK).match(source, at)):
            pieces += [Inline(text, bold, italic, link)]
            text = ""
            pieces += _emphasis(found.group(1), bold, italic, found.group(2))
            at = found.end()
            continue
        if char == "*":
            stars = len(source) - at - len(source[at:].lstrip("*"))
            closing = _closing(source, at, stars)
            if closing is not None:
                pieces += [Inline(text, bold, italic, link)]
                text = ""
                inner = source[at + stars : closing]
                pieces += _emphasis(inner, bold or stars >= 2, italic or stars != 2, link)
                at = closing + stars
                continue
            text += source[at : at + stars]
            at += stars
            continue
        text += char
        at += 1
    return [*pieces, Inline(text, bold, italic, link)]


def _closing(source: str, at: int, stars: int) -> int | None:
    """Where the emphasis that opens at `at` closes, or None if it is no emphasis."""
    start = at + stars
    if stars > 3 or start >= len(source) or source[start].isspace() or (at and _is_word(source[at - 1])):
        return None
    position = start
    while position < len(source):
        char = source[position]
        if char == "\\":
            position += 2
            continue
        if char == "[" and (found := re.compile(_LINK).match(source, position)):
            position = found.end()
            continue
        if char != "*":
            position += 1
            continue
        run = len(source) - position - len(source[position:].lstrip("*"))
        after = source[position + run] if position + run < len(source) else " "
        if run == stars and position > start and not source[position - 1].isspace() and not _is_word(after):
            return position
        position += run
    return None


def _is_word(char: str) -> bool:
    """Letters and digits of scripts that put spaces between words; Han stands beside emphasis freely."""
    return char.isalnum() and ord(char) < 0x2E80


def _joined(pieces: Iterable[Inline]) -> tuple[Inline, ...]:
    out: list[Inline] = []
    for piece in pieces:
        if not piece.text:
            continue
        last = out[-1] if out else None
        if last and (last.bold, last.italic, last.link) == (piece.bold, piece.italic, piece.link):
            out[-1] = Inline(last.text + piece.text, piece.bold, piece.italic, piece.link)
        else:
            out.append(piece)
    return tuple(out)
