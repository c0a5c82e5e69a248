"""What kind a line seems to be by itself, before its neighbours are asked: blank, chrome, a caption, a bullet, …"""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.caption_words import ends_as_caption, tells_picture
from publish.readers.press_text.text.captions import caption_marker
from publish.readers.press_text.text.credits import credit_alone, credit_of, leading_credit
from publish.readers.press_text.text.folding import HAN
from publish.readers.press_text.text.furniture import is_address, is_contact, is_furniture
from publish.readers.press_text.text.headings import halves
from publish.readers.press_text.text.labelled_lines import is_labelled, is_person
from publish.readers.press_text.text.line_kinds import POSITIONS

_BULLET = re.compile(
    r"^\s*([-–—•·▪■●◆○]|\*\s|[（(]?\d{1,2}[)）]|\d{1,2}[.、]|[（(]?[一二三四五六七八九十]{1,2}[)）、])\s*\S"
)
LONGEST_IN_BOTH = 100
"""Characters of a line of the page in two languages: `点击“阅读原文” | Tap “Read more”`."""
LONGEST_LINE = 4000
"""A line of more characters, a text whose line ends were lost, is read in several pieces."""
_TERMINAL = re.compile(r"[。.!?！？;；:：,，…、”\"」』।။።؟]\s*$")


def kind_alone(line: str) -> str:
    """The kind; `short` for what may be a headline, a heading or a caption."""
    stripped = line.strip().strip("\ufeff\u200b")
    if not stripped:
        return "blank"
    if len(stripped) > LONGEST_LINE:
        return "body"
    if is_address(stripped) or not compiled(r"\w").search(stripped):
        return "chrome"
    if credit_alone(stripped) is not None:
        return "credit"
    if caption_marker(stripped) is not None or leading_credit(stripped) is not None:
        return "caption"
    both = halves(stripped, LONGEST_IN_BOTH)
    if is_furniture(stripped) or (both is not None and all(is_furniture(half) for half in both)):
        return "chrome"
    if (stripped.startswith("|") and stripped.count("|") > 2) or stripped.count("\t") > 1:
        return "body"  # a row of a table
    if _BULLET.match(stripped) and not compiled(r"\d{1,2}、?\d").match(stripped):
        return "bullet"
    if is_contact(stripped):
        return "body"
    if _TWO_LABELS.match(stripped):
        return "bullet"
    if is_labelled(stripped):
        return "body"
    if is_person(stripped):
        return "bullet"
    pictured = _names_places(stripped) or (stripped.count(".") == 1 and ends_as_caption(stripped))
    pictured = pictured or tells_picture(stripped) or _credited(stripped)
    return "short" if is_short(stripped) or pictured else "body"


_TWO_LABELS = Pattern(f"[●•·◆■\\s]*[{HAN}]{{2,8}}\\s*[A-Z][A-Za-z -]{{2,30}}\\s*[:：]\\s*\\S", needs=":|：")
"""`会长 President：…`, `主办 Host：…`: a label in two languages, and under no picture."""


def is_short(line: str) -> bool:
    """Whether a line is as short as a headline and has no stop."""
    if (
        _TERMINAL.search(line)
        and not _HEADLINE_WITH_INITIALS.fullmatch(line)
        and (not compiled(r"[”\"》」』]\s*$").search(line) or compiled(r"[。！？；]|[.!?]\s|\.[”\"]\s*$").search(line))
    ):
        return False
    han = len(compiled(f"[{HAN}]").findall(line))
    latin = len(compiled(r"[A-Za-z][\w'’.-]*").findall(line))
    other = 0 if line.isascii() else len(_OTHER_LETTERS.findall(line))
    return han <= 45 and latin <= 24 and han + latin * 2 <= 90 and other <= 90


_HEADLINE_WITH_INITIALS = re.compile(r"\s*(?!(?:The|An?|On|In|At)\s)[A-Z](?:[^\s.!?]+\s){3,11}(?:[A-Z]\.){2,3}\s*")
"""`Delegation visits sister city in the U.S.`: the stop is of the initials."""
_OTHER_LETTERS = re.compile("[\u0370-\u1fff\uac00-\ud7af]")
"""Letters of neither China nor the Latin alphabets; a Thai sentence has no mark at its end."""


def _credited(line: str) -> bool:
    """`The Secretary speaks at the ceremony. (ANN LEE / HARBOUR DAILY)`: one sentence and who took the photo."""
    credit = credit_of(line) if line[-1:] in ")）]】" else None
    told = line[: credit[0]].rstrip(" .。") if credit else ""
    return bool(told) and len(told) <= _LONGEST_TOLD and compiled(r"[。！？]|[.!?]\s+[A-Z]").search(told) is None


_LONGEST_TOLD = 240


def _names_places(line: str) -> bool:
    """`A (right) and B sign the agreement.`: one sentence that says who stands where in a picture."""
    if (
        line[-1:] in ":："
        or POSITIONS.search(line) is None
        or compiled(r"[。！？]|[.!?](?=\s+[A-Z])").search(line.rstrip("。.!?！？"))
    ):
        return False
    stopped = compiled(r"[。.!?！？]\s*$").search(line) is not None
    return (
        len(compiled(f"[{HAN}]").findall(line)) <= (60 if stopped else 130)
        and len(compiled(r"[A-Za-z][\w'’.-]*").findall(line)) <= 40
    )
