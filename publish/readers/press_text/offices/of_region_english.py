"""Parts of the world and boards between an English position and the body: `Manager for Asia of X`, `Board of Y`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import not_names

_SIDE = (
    r"(?:(?:Greater|Mainland|North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Southeast|Central"
    r"|the)\s)*"
)
_WORLD = r"Asia(?:[- ]Pacific)?|APAC|EMEA|Europe|Africa|Middle East|Americas?|Oceania|ANZ|Pacific|ASEAN"
_PART = rf"{_SIDE}(?:{_WORLD}|[A-Z]\w+(?:\s[A-Z]\w+)?)"
_REGIONAL = re.compile(
    rf"(?P<held>[^,;]+?\s(?:of|for|in)\s(?P<parts>(?:the\s)?{_PART}(?:\s(?:and|&)\s(?:the\s)?{_PART})?))\s(?:of|at|with)\s(?:the\s)?(?P<body>[A-Z].*)"
)
_KNOWN = re.compile(rf"{_SIDE}(?:{_WORLD})|(?:Greater|Mainland|North|South|East|West) China")
_GOVERNING = Pattern(
    r"(?P<held>[^,;]+?\sof\s(?:the\s)?(?:(?:Executive|Supervisory|Management|Governing|Administrative)\sBoard"
    r"|(?:Executive|Management|Steering)\sCommittee"
    r"|Board\sof\s(?:Directors|Trustees|Governors|Supervisors|Management|Managers|Executives|Commissioners|Regents|Overseers)))"
    r"\s(?:of|at)\s(?:the\s)?(?P<body>[A-Z][\w&.-]+)",
    needs="Board|Committee",
)


def of_region(role: str, known: Collection[str]) -> tuple[str, str, int] | None:
    """(position with the part of the world or the board, body, its offset); None where there is neither."""
    board = _GOVERNING.fullmatch(role)
    if board and not is_place(board["body"]) and board["body"] not in not_names():
        return board["held"], board["body"], board.start("body")
    found = _REGIONAL.fullmatch(role)
    if found is None or not is_role(found["held"]) or is_place(found["body"]) or is_unit(found["body"]):
        return None
    parts = compiled(r"\s(?:and|&)\s").split(found["parts"])
    if not all(_KNOWN.fullmatch(part) or is_place(part) for part in parts):
        return None
    if f" for {found['parts']}" not in found["held"] and not any(map(_KNOWN.fullmatch, parts)):
        return None
    strange = found["body"].split()[0] not in not_names()
    return (found["held"], found["body"], found.start("body")) if strange or is_body(found["body"], known) else None
