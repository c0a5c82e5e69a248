"""Carries the bold, italics and links of a text over to its edited wording, since a cell comes back as plain text."""

from difflib import SequenceMatcher
from itertools import groupby

from publish.model import Inline
from publish.model.markup import compose, escape, parse

_Look = tuple[bool, bool, str | None]
_PLAIN: _Look = (False, False, None)


def retouched(base: str, edited: str) -> str:
    """Markup for `edited`, in which what stayed of the base keeps its look; new words take the look of both their
    neighbours where these agree."""
    letters: list[tuple[str, _Look]] = []
    for piece in parse(base):
        letters += [(char, (piece.bold, piece.italic, piece.link)) for char in piece.text]
    if all(look == _PLAIN for _, look in letters):
        return escape(edited)
    before = "".join(char for char, _ in letters)
    looks: list[_Look] = []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, before, edited, autojunk=False).get_opcodes():
        if kind == "equal":
            looks += [look for _, look in letters[start:end]]
        elif kind in ("replace", "insert"):
            left = letters[start - 1][1] if start else _PLAIN
            right = letters[end][1] if end < len(letters) else _PLAIN
            replaced = {look for _, look in letters[start:end]}
            look = replaced.pop() if len(replaced) == 1 else left if left == right else _PLAIN
            looks += [look] * (new_end - new_start)
    pieces = [
        Inline("".join(char for char, _ in run), *look)
        for look, run in groupby(zip(edited, looks, strict=True), key=lambda pair: pair[1])
    ]
    return compose(pieces)
