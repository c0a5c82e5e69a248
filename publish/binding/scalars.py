"""How single values are written in files."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from publish.model.dates import PartialDate

IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TIME = re.compile(r"(\d{1,2}):(\d{2})$")
#: Latin letters that are no letter with a mark.
_LETTERS = str.maketrans(
    {"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}
    | {"Æ": "Ae", "Œ": "Oe", "ı": "i", "Ð": "D", "Þ": "Th", "ħ": "h", "’": "", "'": ""}
)
#: C0 and C1 controls but tab and line feed; noncharacters; unpaired surrogates.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def unprintable(text: str) -> str | None:
    """Describes the first character that no document can carry, or None."""
    found = _UNPRINTABLE.search(text)
    if not found:
        return None
    code = ord(found.group())
    name = "half of a surrogate pair" if 0xD800 <= code <= 0xDFFF else "a control character"
    return f"{name} (U+{code:04X})"


def slug(text: str) -> str:
    """The nearest thing to an id that Latin text gives; empty where it gives none."""
    ascii_only = unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")


def _time(text: str) -> dt.time:
    found = _TIME.match(text)
    if not found:
        raise ValueError(text)
    return dt.time(int(found.group(1)), int(found.group(2)))


def _datetime(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text.replace(" ", "T", 1))
    if moment.tzinfo is not None:
        raise ValueError(text)
    return moment


def _truth(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _date(text: str) -> dt.date:
    if len(text) != 10:
        raise ValueError(text)
    return dt.date.fromisoformat(text)


#: Reader of each type and what to call such a value in a sentence.
READERS: dict[Any, tuple[Callable[[str], Any], str]] = {
    str: (str.strip, "text"),
    int: (int, "a whole number"),
    float: (float, "a number"),
    bool: (_truth, "true or false"),
    dt.date: (_date, "a date"),
    dt.time: (_time, "a time of day"),
    dt.datetime: (_datetime, "a date and time"),
    PartialDate: (PartialDate.parse, "a date"),
}
EXAMPLES: dict[Any, str] = {
    dt.date: "Write year, month and day: 2024-09-14.",
    PartialDate: "Write year, month and day: 2024-09-14 (or 2024-09; --09-14 if no year is known).",
    dt.time: "Write hours and minutes: 09:30.",
    dt.datetime: "Write date and time: 2024-09-14 09:30.",
    int: "Write digits only: 100.",
    float: "Write digits only: 10.5.",
}
_WHOLE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T].*)?")


def example(target: Any, text: str) -> str | None:
    """What to write instead of a text that is none of a type; of a day in the right form, that there is no such day."""
    if target in (dt.date, dt.datetime, PartialDate) and _WHOLE_DAY.fullmatch(text):
        try:
            dt.date.fromisoformat(text[:10])
        except ValueError:
            return "The calendar has no such day: check the month and the day."
    return EXAMPLES.get(target)
