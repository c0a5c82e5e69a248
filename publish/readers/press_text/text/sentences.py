"""The sentences of folded text, in scripts with a full stop of their own and in others."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text.text.tokens import sentence_spans

_HAN_STOP = re.compile(r"[。！？](?![”」』])|[。！？][”」』]")


@lru_cache(maxsize=4096)
def sentences(text: str, han: bool) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence of Chinese or Japanese (`han`), or of another language."""
    if not han:
        return sentence_spans(text)
    ends = [mark.end() for mark in _HAN_STOP.finditer(text)]
    return tuple(zip([0, *ends], [*ends, len(text)], strict=True))
