"""What cannot be the name of a place or a host: words of the sentence that hang on to it, or a name cut at a point."""

from __future__ import annotations

import re

from publish.readers.press_text.text.folding import fold_han

_HAN = re.compile(
    "^(?:[在与被就]|和(?!平)|对(?!外)|为(?!民)|将(?!军))[^，]{4,}|周年[^，]*(?:活动|庆典|晚宴|招待会|大会)$|[宴会]上[致作发]$|[^会讲]活动$|世界一流|国际一流"
)
_LATIN = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St)$")


def hangs_over(name: str) -> bool:
    """Whether it is no name: 在拓展与世界一流大学, 欢迎晚宴上致, `Museum of Dr`."""
    return _HAN.search(fold_han(name)) is not None or _LATIN.search(name) is not None
