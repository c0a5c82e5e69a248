"""Cities that sign, each told with the province and the country it is in: `Chengdu, Sichuan Province, China and …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_place

_NAME = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}"
_AROUND = re.compile(
    rf"(?:the\s)?(?:{_NAME}\s(?:Province|State|Prefecture|Region|Oblast|County|Autonomous\sRegion|Kingdom|Republic|SAR)"
    rf"|(?:(?:People['’]s|Federal|Democratic|Islamic|United|Federative)\s)*(?:Republic|Commonwealth|Kingdom|State|States|Province"
    rf"|Region|Prefecture|County|Canton|Federation)\sof\s{_NAME}(?:\s\([^()]*\))?)"
)
_ASIDE = re.compile(r"\s*\(.*$")


def cities(left: Sequence[str], right: str) -> tuple[str, ...]:
    """The two cities of `A, its province, its country and B, its state, its country`; nothing where no such is told."""
    further = [_ASIDE.sub("", piece).strip() for piece in right.split(", ")]
    if not _all_around(left[1:], last=False) or not _all_around(further[1:], last=True):
        return ()
    return (left[0], further[0]) if len(left) > 1 or len(further) > 1 else ()


def _all_around(names: Sequence[str], last: bool) -> bool:
    """Whether each is a province or a country; where a country is named last, what stands before it is within it."""
    if not names:
        return True
    *inner, outer = (_ASIDE.sub("", name) for name in names)
    sure = [_AROUND.fullmatch(name) is not None or is_place(name) for name in inner]
    around = _AROUND.fullmatch(outer) is not None
    if not inner:
        return around or (last and is_place(outer))
    return all(sure) or around


def without_where(text: str) -> str:
    """`Fengdu County of Chongqing, China and the City of Granville, State of Reed`: without what they are in."""
    shorter = compiled(rf",\s{_AROUND.pattern}(?=,|\sand\s|\s*$)").sub("", text)
    return compiled(rf",\s(?P<place>{_NAME}),?(?=\sand\s(?:the\s)?(?:City|Town|County|[A-Z])|\s*$)").sub(
        lambda m: "" if is_place(m["place"]) else m[0],
        shorter,
    )
