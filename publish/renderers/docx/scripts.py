"""Text cut where its script changes: each stretch gets its language, and Chinese quotation marks their full width."""

import re
from functools import cache

#: Han, kana, hangul, bopomofo, their punctuation and full-width forms.
_ASIAN = (
    "\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
#: Marks that both scripts use; in East Asian text they are full-width (CLREQ 3.1.1).
_SHARED = "‘’“”…—"
#: Scripts that are set with no white beside Latin letters and digits: 12개국.
UNSPACED = frozenset(("Kore",))
_TOKENS = re.compile(
    rf"(?P<asian>[{_ASIAN}]+)|(?P<shared>[{_SHARED}]+)|(?P<latin>[^\W\d_{_ASIAN}]+)|(?P<neutral>.?)", re.DOTALL
)


@cache
def stretches(text: str, asian_text: bool) -> tuple[tuple[str, bool], ...]:
    """The text cut where the script changes; True for East Asian stretches. Digits, spaces and other marks go with
    the letters around them, or else with the language of the text."""
    tokens = [(found.group(), found.lastgroup or "") for found in _TOKENS.finditer(text) if found.group()]
    groups = ["", *(group for _, group in tokens), ""]
    marked: list[tuple[str, bool | None]] = []
    for position, (piece, group) in enumerate(tokens):
        apostrophe = piece == "’" and groups[position] == groups[position + 2] == "latin"
        marked.append((piece, False if apostrophe else _kind(group, asian_text)))
    out: list[tuple[str, bool]] = []
    for position, (piece, kind) in enumerate(marked):
        asian = _neutral(marked, position, asian_text) if kind is None else kind
        if out and out[-1][1] is asian:
            out[-1] = (out[-1][0] + piece, asian)
        else:
            out.append((piece, asian))
    return tuple(out)


def _kind(group: str, asian_text: bool) -> bool | None:
    if group == "shared":
        return True if asian_text else None
    return {"asian": True, "latin": False}.get(group)


def _neutral(marked: list[tuple[str, bool | None]], position: int, asian_text: bool) -> bool:
    before = next((kind for _, kind in reversed(marked[:position]) if kind is not None), None)
    after = next((kind for _, kind in marked[position + 1 :] if kind is not None), None)
    return before if before is not None and before is after else asian_text
