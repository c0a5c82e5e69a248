"""Bodies that others sign for, in English text: `signed by Ms. X, President, for A and Mr. Y, Rector, for B`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.parties.signers_english import may_sign
from publish.readers.press_text.parties.two_bodies_english import without_abbreviation
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place

_FOR = re.compile(
    r"\b(?:(?:signing|signed|sign|put\s\w+\s(?:name|signature)s?\sto\sit|put\spen\sto\spaper)\s)?"
    r"(?:for|[Oo]n\sbehalf\sof|[Rr]epresenting|in\sthe\sname\sof)\s+(?:the\s+)?(?P<body>[A-Z][^;]*?)"
    r"(?=,(?!\s(?:Ltd|Inc|LLC|Limited|Co)\b)|;|(?<!Ltd)(?<!Inc)(?<!Co)\.(?:\s|$)|\s(?:for|on\sbehalf\sof|representing)\s"
    r"|\s(?:signed|inked|put|concluded|exchanged|in\sthe\s|at\sthe\s|today|yesterday)\b|$)"
)
_STATE = r"[A-Z][\w'’-]+(?:\s(?:of\s)?[A-Z][\w'’-]+){0,3}"
_GOVERNMENTS = re.compile(
    rf"\b(?:for|on\sbehalf\sof|representing)\s(?:the\s)?(?:two\s)?(?:[Gg]overnments|[Cc]ountries|[Ss]tates)\sof\s(?:the\s)?(?P<a>{_STATE})\sand\s(?:the\s)?(?P<b>{_STATE})"
)
"""`signed on behalf of the Governments of China and Guinea`."""
_SIGNING = re.compile(
    r"\b(?:sign(?:s|ed|ing|atures?)?|inked|concluded|initialled|exchanged|put\s(?:his|her|their)\snames?|pen\sto\spaper)\b"
)
_RESPECTIVELY = re.compile(r",?\srespectively$")


def spoken_for(sentence: str, known: Collection[str], least: int = 2) -> tuple[str, ...]:
    """The bodies, where a sentence of signing tells `least` or more of them; else none."""
    if not _SIGNING.search(sentence):
        return ()
    states = _GOVERNMENTS.search(sentence)
    if states and all(is_place(states[side]) for side in ("a", "b")):
        return states["a"], states["b"]
    found: list[str] = []
    for m in _FOR.finditer(sentence):
        respective = sentence.startswith((" respectively", ", respectively"), m.end())
        found += [name for name in _named(m["body"], known, respective) if name not in found]
    return tuple(found) if len(found) >= least else ()


def _named(region: str, known: Collection[str], respective: bool) -> tuple[str, ...]:
    """The body that the region begins with; `A and B` where it ends in `respectively`."""
    if _RESPECTIVELY.search(region):
        region, respective = _RESPECTIVELY.sub("", region), True
    joints = list(compiled(r"\sand\s(?:the\s)?").finditer(region))
    for joint in joints if respective else ():
        both = (_plain(region[: joint.start()]), _plain(region[joint.end() :]))
        if all(_may(name, known) for name in both):
            return both
    for end in [len(region), *(joint.start() for joint in reversed(joints))]:
        name = _plain(region[:end])
        whole = end == len(region) and joints
        if _may(name, known) and not (whole and _may(_plain(region[: joints[-1].start()]), known)):
            return (name,)
    return ()


def _plain(name: str) -> str:
    return without_abbreviation(name.strip(" ,"))


def _may(name: str, known: Collection[str]) -> bool:
    return may_sign(name, known) or compiled(r"[A-Z][A-Z&]{1,7}").fullmatch(name) is not None


_BEHALF = re.compile(
    r"\bon behalf of\s+(?:the\s+)?([A-Z][^.;,]*?)\s+and\s+(?:the\s+)?([A-Z][^.;,]*?)(?:,?\s+respectively)?[.;,]?\s*$"
)


_BEHALF_FIRST = re.compile(r"^On behalf of\s+(?:the\s+)?([A-Z][^.;,]*?)\s+and\s+(?:the\s+)?([A-Z][^.;,]*?),\s")


def behalf(after: str, known: Collection[str], before: str = "") -> tuple[str, ...]:
    """`signed the agreement on behalf of A and B`, `On behalf of A and B`, they signed."""
    found = _BEHALF.search(after) or _BEHALF_FIRST.match(before)
    if not found or not all(
        is_body(name, known) or compiled(r"[A-Z][\w&'-]*").fullmatch(name) for name in found.groups()
    ):
        return ()
    return found[1], found[2]
