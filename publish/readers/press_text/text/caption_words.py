"""Words that stand under pictures only: `座谈会现场`, `At the signing ceremony`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.text.folding import fold_han, fold_latin


def names_ceremony(line: str) -> bool:
    """`签约仪式`: under a picture where other lines of the text are; else as likely a heading."""
    return (
        re.fullmatch(
            rf"\S{{0,10}}(?:{words.alternation('zh-events', 'captions', 'ceremonies')})", fold_han(line.strip())
        )
        is not None
    )


def ends_as_caption(line: str) -> bool:
    """`座谈会现场`, `At the signing ceremony`: words that stand under pictures only."""
    han, latin = fold_han(line.strip()), fold_latin(line.strip())
    if len(han) <= 24 and re.search(f"(?:{words.alternation('zh-events', 'captions', 'endings')})$", han):
        return True
    openings = words.phrase_alternation("en-events", "captions", "openings")
    plain = len(latin.split()) <= 9 and not re.search(r"[,;:]", latin)
    if plain and re.match(rf"(?:{openings})\b", latin, re.I) is not None:
        return True
    endings = words.phrase_alternation("en-events", "captions", "endings")
    return (
        len(latin.split()) <= _LONGEST
        and re.search(rf"[a-z)] (?:{endings})(?: of (?:the|an?) [a-z ]+)?\.?$", latin) is not None
        and re.search(rf"\b(?:{_HAPPENED})\b", latin) is None
    )


_LONGEST = 26
"""Words of a caption."""
_HAPPENED = "is|are|was|were|has|have|had|will|held|hosted|took|said|spoke|gave|signed|delivered|attended|addressed"
"""X spoke at the ceremony": a sentence of the text."""
