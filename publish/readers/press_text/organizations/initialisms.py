"""Bodies under their first letters where no bracket says so: `NCHU` in a text of National Chung Hsing University."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.facts import Block
from publish.readers.press_text.phrases.bodies_english import body_words, is_body, is_unit
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.languages import is_han_language

_LETTERS = re.compile(r"(?<![\w(&-])[A-Z]{3,7}(?![\w)-])")
_SMALL = ("of", "for", "and", "the", "in", "on", "at", "de", "&")
_CAPITALISED = re.compile(
    r"[A-Z][\w'’-]+(?:\s(?:[A-Z][\w'’-]+|of|for|and|the|in|on|at|de|&)(?=[\s,.;:)'’]|$)){1,10}", re.M
)


def bodies_called_by_letters(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """(full name, its first letters), where the text names one body only that the letters can stand for."""
    runs = [run for b in blocks if b.kind not in ("chrome", "blank") for run in b.runs]
    text = "\n".join(fold_latin(run.text) for run in runs if not is_han_language(run.language))
    letters = {found[0] for found in _LETTERS.finditer(text)}
    if not letters:
        return []
    meant: dict[str, set[str]] = {}
    for found in _CAPITALISED.finditer(text):
        for name in _endings(found[0]):
            short = "".join(word[0] for word in name.split() if word not in _SMALL)
            if short in letters:
                meant.setdefault(short, set()).add(name)
    return [(names.pop(), short) for short, names in sorted(meant.items()) if len(names) == 1]


_IN_OTHER_LANGUAGE = re.compile("[A-Z]{3,8}")


def of_other_language(full: str, short: str, blocks: Sequence[Block]) -> bool:
    """`Economic Development Bureau (DSEDT)`: letters of another language, used alone too."""
    if not _IN_OTHER_LANGUAGE.fullmatch(short) or is_unit(full) or not is_body(full, ()):
        return False
    alone = re.compile(rf"(?<![\w(&-]){short}(?![\w)-])")
    runs = (run for b in blocks if b.kind not in ("chrome", "blank") for run in b.runs)
    return any(short in run.text and alone.search(fold_latin(run.text)) for run in runs)


def _endings(sequence: str) -> list[str]:
    """Every part of the sequence that names a body: it has the word for its kind, and no small word at an edge."""
    parts = sequence.split()
    found = []
    for start in range(len(parts)):
        for end in range(start + 3, len(parts) + 1):
            part = parts[start:end]
            if part[0] not in _SMALL and part[-1] not in _SMALL and any(w.lower() in body_words() for w in part):
                found.append(" ".join(part))
    return found
