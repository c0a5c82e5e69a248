"""The words of the text itself for an office read from its folded form."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.phrases.fields_english import without_parent


def in_original_words(run: Run, office: Office) -> Office:
    """The words of the text itself for offsets into its folded form; abbreviations in end brackets go."""
    positions = tuple((_end(run.text[at : at + len(text)] or text), at) for text, at in office.positions)
    organization = office.organization
    if organization:
        text = without_parent(run.text[organization[1] : organization[1] + len(organization[0])] or organization[0])
        organization = (
            _end(_BRACKET.sub(_kept_place, text)),
            organization[1],
        )
    return Office(positions, organization, office.inherited)


_BRACKET = re.compile(r"\s*[(（](?P<inner>[“\"']?[A-Z][\w .&“”\"'’-]{0,24})[)）]\s*$")


def _kept_place(bracket: re.Match[str]) -> str:
    """`Collectors' Association (Singapore)`: a place tells the body from others of its name; letters only repeat it."""
    return bracket[0].rstrip() if is_place(bracket["inner"]) and not bracket["inner"].isupper() else ""


_IN_PICTURE = Pattern(r"\s*\([^()]*\b(?:left|right|middle|centre|center|front|back)\b[^()]*\)$", needs=")")


@lru_cache(maxsize=4096)
def _end(text: str) -> str:
    text = _IN_PICTURE.sub("", text.strip(" ,;:"))
    text = text[:-1].rstrip() if text.endswith((")", "）")) and "(" not in text and "（" not in text else text
    text = text[1:].lstrip() if text.startswith("(") and ")" not in text else text
    if text.endswith(".") and not compiled(r"(?:Ltd|Inc|Co|Corp|Pte|Pty|Bhd|[A-Za-z]\.[A-Za-z]{1,2})\.$").search(text):
        text = text[:-1]
    return text
