"""English bodies named once with whom they belong to: `Trade Bureau of the Delta Zone`, then `Trade Bureau`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.facts import Block
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.languages import is_han_language

_KIND = "Bureau|Commission|Authority|Administration|Agency|Service|Institute|Federation|Association|Council|Chamber"
_KIND_OF = re.compile(rf"\b(?:{_KIND})(?=\sof\s(?:the\s)?[A-Z])")
_BEFORE = re.compile(r"(?:[A-Z][\w'-]*\s(?:and\s|&\s)?){1,5}$")
_OWNER = re.compile(r"\sof\s(?:the\s)?[A-Z][\w'-]*(?:\s(?:(?:of|in|and|for)\s(?:the\s)?)?[A-Z][\w'-]*){0,7}")
_LONGEST = 80
"""The words before the kind of body stand in so many characters."""


def bodies_with_owner(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """(name with the owner, name alone), where the text gives the name one owner only and uses it without one too."""
    runs = [run for b in blocks if b.kind not in ("chrome", "blank") for run in b.runs]
    text = "\n".join(fold_latin(run.text) for run in runs if not is_han_language(run.language))
    owners: dict[str, set[str]] = {}
    for kind in _KIND_OF.finditer(text):
        before = _BEFORE.search(text, max(0, kind.start() - _LONGEST), kind.start())
        owner = _OWNER.match(text, kind.end())
        short = compiled("^(?:The|At|In|By|With) ").sub("", before[0] + kind[0]) if before else ""
        if owner and " " in short and is_body(short, ()) and not is_generic_body(short):
            owners.setdefault(short, set()).add(owner[0])
    return [
        (short + owned.pop(), short)
        for short, owned in sorted(owners.items())
        if len(owned) == 1 and compiled(rf"\b{re.escape(short)}\b(?!\s(?:of|for)\b)").search(text)
    ]
