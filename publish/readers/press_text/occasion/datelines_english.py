"""The town that an English text opens with: `Lund, 3 May 2024 –`, `(3 May, Lund)`, `Lund – `."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.occasion.cities import is_place
from publish.readers.press_text.patterns import compiled

WORD = r"[A-ZÀ-Þ][\w'&-]*"
_PARTICLE = r"of(?:\sthe)?|&|es|as|de|du|da|di|del|della|des|la|le|al|el|van|von|der|den|dos|do|and|y|et|am|im|zu"
_BEFORE_FOR = "|".join(f"(?<={head})" for head in words.words("en-occasion", "bodies", "heads"))
"""The National Office|for the Judiciary."""
PLACE_NAME = (
    rf"(?:(?:St|[A-Z])\.\s(?=[A-Z]))?{WORD}(?:\s(?:{_PARTICLE})(?=\s[A-Z])"
    rf"|(?:{_BEFORE_FOR})\sfor(?:\sthe)?(?=\s[A-Z])|\s\([A-Z][\w' ]{{2,30}}\)(?=\s[A-Z])"
    rf"|(?<=Expo)\s\d{{4}}(?=\s[A-Z])|\sSt\.(?=\s[A-Z])|\sNo\.\s\d+|\s[A-Z]\.(?=\s[A-Z])|\s{WORD}|\s\d{{1,4}}(?=\s(?:of|in|at)\s))*(?:\s\([A-Z]+\))?"
)
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
DAY_SAID = (
    rf"(?:(?:the\s)?(?:morning|afternoon|evening)\sof\s)?(?:[A-Z][a-z]+day,?\s)?"
    rf"(?:{MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}\b)(?:,?\s(?:19|20)\d\d)?"
)
"""`the evening of Friday, May 3, 2024`, `3rd of May`."""
_DATELINE = (
    re.compile(
        rf"^\s*\(?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{{4}})?"
        rf"|[A-Z][a-z]+\s+\d{{1,2}}(?:,?\s+\d{{4}})?),\s*"
        rf"({PLACE_NAME})\s*\)?\s*[-–—:]"
    ),
    re.compile(
        rf"^\s*\(?(?!{MONTH}\b)({WORD}(?:[\s/]{WORD})?(?:,\s(?!(?:China|UK|US|USA|Japan"
        rf"|{MONTH})\b){WORD}\.?)?)(?:,\s*(?:China|UK|US|USA|Japan))?,?\s*"
        rf"\(?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTH}\b\.?(?:\s\d{{1,2}}(?:st|nd|rd"
        rf"|th)?)?[\s\d,]*(?:/[^/]{{2,20}}/|\([^)]{{2,30}}\))?\s*\)?\s*[-–—:(]"
    ),
    re.compile(
        rf"^\s*[(\[]({WORD}(?:\s{WORD}){{0,2}}),\s*(?:(?:[A-Z][a-z]+,\s*)?\d{{1,2}}\s+[A-Z][a-z]+"
        rf"|[A-Z][a-z]+\s+\d{{1,2}})"
        r"(?:,?\s+\d{4})?[)\]]\s*[-–—:]?\s*(?=[A-Z])"
    ),
    re.compile(
        rf"^\s*({WORD}(?:\s{WORD})?(?:\s\([A-ZÀ-Þ][^)]{{2,20}}\))?),\s(?:le\s|am\s|den\s)?\d{{1,2}}\.?(?:er)?\s\w+\s\d{{4}}\s*[–—-]"
    ),
    re.compile(
        rf"^\s*[(\[]\d{{1,2}}\s+[A-Z][a-z]+(?:\s+\d{{4}})?,\s*({WORD}(?:\s{WORD}){{0,2}})[)\]]\s*[-–—:]?\s*(?=[A-Z])"
    ),
)


_DAY_AND_TOWN = re.compile(
    rf"^\s*(?:[A-Z][a-z]+day,\s)?{DAY_SAID}(?:,\s|\s\()({WORD}(?:\s{WORD})?)\)?\s*(?:[–—]|--?|:)\s*(?=[A-Z\"])"
)
"""`Thursday, 16 May 2024, Lund – `, `16 May 2024 (Lund) – `."""
_TOWN_LAND_AND_DAY = re.compile(
    rf"^\s*({WORD}(?:\s{WORD})?),\s{WORD}(?:\s{WORD})?,?\s\(?{DAY_SAID}\)?\s*(?:[–—]|--?|:)\s*(?=[A-Z\"])"
)
"""`Lund, Norland (16 May 2024) – `."""
_WITH_A_STOP = re.compile(
    rf"^\s*({WORD}(?:\s{WORD})?),\s(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}|{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?),?\s20\d\d\.\s(?=[A-Z])"
)
"""`Lund, 16 May 2025. The chamber`."""


def city_of_dateline(text: str) -> re.Match[str] | None:
    """The town beside the day; no whole country."""
    found = (pattern.match(text) for pattern in (*_DATELINE, _WITH_A_STOP, _DAY_AND_TOWN, _TOWN_LAND_AND_DAY))
    return next((city for city in found if city and city[1] != "China"), None)


def city_before_dash(text: str) -> re.Match[str] | None:
    """`Lund – An agreement was`: the city alone before a dash."""
    city = compiled(
        rf"\s*({WORD}(?:\s{WORD})?)(?:(?:,\s{WORD})?\s(?:[–—]|--?)\s(?=[A-Z\"])|,\s{WORD}(?:\s{WORD})?:\s)"
    ).match(text)
    return city if city and (is_place(city[1]) or is_place(city[1].title())) else None
