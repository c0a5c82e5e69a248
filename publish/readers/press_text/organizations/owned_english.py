"""English bodies named once with whom they belong to: `Trade Bureau of the Delta Zone`, then `Trade Bureau`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.facts import Block
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.languages import is_han_language

_KIND = "Bureau|Commission|Authority|Administration|Agency|Service|Institute|Federation|Association|Council|Chamber"
_OWNED = re.compile(
    rf"\b(?P<short>(?:[A-Z][\w'-]*\s(?:and\s|&\s)?){{1,5}}?(?:{_KIND}))(?P<owner>\sof\s(?:the\s)?[A-Z][\w'-]*"
    r"(?:\s(?:(?:of|in|and|for)\s(?:the\s)?)?[A-Z][\w'-]*){0,7})"
)


def bodies_with_owner(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """(name with the owner, name alone), where the text gives the name one owner only and uses it without one too."""
    runs = [run for b in blocks if b.kind not in ("chrome", "blank") for run in b.runs]
    text = "\n".join(fold_latin(run.text) for run in runs if not is_han_language(run.language))
    owners: dict[str, set[str]] = {}
    for found in _OWNED.finditer(text):
        short = re.sub("^(?:The|At|In|By|With) ", "", found["short"])
        if " " in short and is_body(short, ()) and not is_generic_body(short):
            owners.setdefault(short, set()).add(found["owner"])
    return [
        (short + owned.pop(), short)
        for short, owned in sorted(owners.items())
        if len(owned) == 1 and re.search(rf"\b{re.escape(short)}\b(?!\s(?:of|for)\b)", text)
    ]
