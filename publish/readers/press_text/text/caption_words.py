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
    return plain and re.match(rf"(?:{openings})\b", latin, re.I) is not None
