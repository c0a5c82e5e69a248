"""The smallest written forms of PDF: numbers, names, strings, dates (ISO 32000-1, 7.3 and 7.9)."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

_ESCAPED_IN_NAMES = re.compile(r"[^!-~]|[#%()<>\[\]{}/]")
_PLAIN = re.compile(r"[ -~]*\Z")
_PLAIN_BYTES = re.compile(rb"[ -'*-\[\]-~]*\Z")


class TaggingError(ValueError):
    """The document as asked for would not be a sound, tagged PDF."""


def number(value: float) -> str:
    """A number with at most three decimals, without a trailing zero or an exponent."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def numbers(values: Iterable[float]) -> str:
    """Numbers with a space between them."""
    return " ".join(map(number, values))


def name(text: str) -> str:
    """A name object. Unlike reportlab's PDFName this also escapes the slash (`text/calendar`)."""
    return "/" + _ESCAPED_IN_NAMES.sub(lambda found: _escape_in_name(found[0]), text)


def _escape_in_name(character: str) -> str:
    return "".join(f"#{byte:02X}" for byte in character.encode())


def text_string(text: str) -> str:
    """A text string: ASCII as it is, everything else as UTF-16 with its mark (7.9.2.2)."""
    if _PLAIN.match(text):
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"


def byte_string(data: bytes) -> str:
    """A byte string: printable ASCII as it is, everything else in hexadecimal."""
    if _PLAIN_BYTES.match(data):
        return f"({data.decode('ascii')})"
    return f"<{data.hex().upper()}>"


def date(moment: datetime) -> str:
    """A date string with its offset from UTC (7.9.4). Raises TaggingError for a naive datetime."""
    offset = moment.utcoffset()
    if offset is None:
        raise TaggingError("the document's date needs a time zone")
    stamp = moment.strftime("D:%Y%m%d%H%M%S")
    if not offset:
        return f"({stamp}Z)"
    sign, size = ("-", -offset) if offset < timedelta() else ("+", offset)
    hours, minutes = divmod(size // timedelta(minutes=1), 60)
    return f"({stamp}{sign}{hours:02}'{minutes:02}')"


def dictionary(entries: Mapping[str, str | None]) -> str:
    """A dictionary of written objects; an entry that is None is left out."""
    return "<<" + "".join(f"{name(key)} {value}" for key, value in entries.items() if value is not None) + ">>"


def reference(object_number: int) -> str:
    """A reference to an indirect object of generation 0."""
    return f"{object_number} 0 R"
