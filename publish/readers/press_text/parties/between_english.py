"""The title of a paper and who signs it, in `X between A and B`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.parties.territories_english import cities
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body

_TOPIC = re.compile(
    r"\s+(?:on|regarding|concerning|in the (?:field|fields|area|areas|domain|sphere) of|under|covering"
    r"|for(?=\s(?:the\s|joint\s|a\s|\d{4})?[a-z\d]|\s[A-Z])|to(?=\s[a-z]))\s+"
)
_JOINING = words.phrase_alternation("en-programme", "parties", "joining")
LINKED = re.compile(
    r"\b(?:linking|combining|integrating|connecting|aligning|pairing)\s[a-z][^,;]{2,40}?\swith\s[a-z-]+(?=\s(?:with|between)\b|[,.]|$)"
    rf"|\b(?:{_JOINING})\s[^,;]{{3,40}}?\swith\s[A-Z][\w-]*(?:\s(?:and\s)?[A-Z][\w-]*)*"
)
"""`Agreement on Linking Tea with Trade`: a `with` within the title."""


def between(region: str, known: Collection[str] = (), keep: bool = False) -> tuple[str, tuple[str, ...]]:
    """The title, and the parties in `between A and B`; they stay in a title that goes on behind them, or by `keep`."""
    lead = compiled(r"\s+(?:signed\s+)?(?:between|among)\s+(?:the\s+)?").search(region)
    if not lead or not compiled(r"[A-Z\"]").match(region[lead.end() :]):
        linked = LINKED.search(region)
        joined = re.compile(r"\s+with\s+(?:the\s+)?([A-Z].+)$").search(region, linked.end() if linked else 0)
        return (region if keep or not joined else region[: joined.start()]), ()
    rest = region[lead.end() :]
    if _SEVERAL.match(rest):
        return region, ()
    joints = list(compiled(r",?\s+and\s+(?:the\s+)?(?=[A-Z\"“])").finditer(rest))
    if not joints:
        return region if keep or not lead[0].rstrip().endswith("signed") else region[: lead.start()], ()
    joint = _parting(rest, joints, known)
    right = rest[joint.end() :]
    topic = next((t for t in _TOPIC.finditer(right) if _ends_name(t, right[: t.start()], known)), None)
    first = _WHAT_IT_IS.sub("", rest[: joint.start()])
    left = [part for part in compiled(r",\s+(?!Ltd|Inc|LLC|Limited|Co\b)(?:the\s+)?(?=[A-Z])").split(first) if part]
    left = _with_government(left)
    last = compiled(r"(?<=\)),\s[A-Z][\w ]{2,24}$").sub("", right[: topic.start()] if topic else right)
    parties = cities(left, last) or tuple(_ASIDE.sub("", name) for name in (*left, last))
    return (region if keep or topic else region[: lead.start()]), parties


def _with_government(left: list[str]) -> list[str]:
    """`Health Department, Government of Norland`: one body and whose it is."""
    merged: list[str] = []
    for part in left:
        if merged and compiled("(?:Government|Kingdom|Republic|State) of ").match(part):
            merged[-1] += ", " + part
        else:
            merged.append(part)
    return merged


_SEVERAL = re.compile(
    r"(?:[A-Z][\w-]*\s){0,3}(?:Institutions|Universities|Cities|Companies|Enterprises|Industries|Museums|Libraries|Ports|Banks"
    r"|Bodies|Courts|Chambers|Associations|Governments|Schools|Hospitals|Lawyers|Businesses|Regions|Provinces|Countries)\s(?:of|in|from)\s"
)
"""`Memorandum between Arbitration Institutions of the Bay Area and the West`: of many, who sign nothing as such."""
_WHAT_IT_IS = re.compile(r",\s(?:an?|the|one\sof|itself|now|part\sof|which|both)\s[a-z][^;]*$")
"""`between the Institute of Kilns, a charity set up by C, and B`."""
_ASIDE = re.compile(r"\s*\((?:\"?(?:the\s)?\"?[A-Z][\w&. -]{1,24}\"?|hereinafter[^()]*|\d{4}[^()]*)\)?$")


def _parting(rest: str, joints: list[re.Match[str]], known: Collection[str]) -> re.Match[str]:
    """The `and` between the two parties, not one within the name of either."""
    strong = [j for j in joints if compiled(r"and\s+the\s").search(j[0]) and is_body(rest[: j.start()], known)]
    defined = [j for j in joints if rest[: j.start()].endswith(")")]
    if defined and len(defined) < len(joints):
        return defined[0]  # Norland Exchanges and Clearing Limited (NXCL) and Reed Province
    for joint in (*strong, *joints):
        right = compiled(r"\s(?:on|for|regarding|to)\s").split(rest[joint.end() :])[0]
        if is_body(rest[: joint.start()], known) and is_body(right, known):
            return joint
    return joints[0]


_KINDS = words.phrase_alternation("en-programme", "parties", "kinds_for")
_KIND_ENDS = re.compile(rf"\b(?:{_KINDS})$")


def _ends_name(topic: re.Match[str], name: str, known: Collection[str]) -> bool:
    """Whether the words before a topic are a whole name: `Institute` of `Institute for Trade` is none."""
    if topic[0].strip() == "for" and topic.string[topic.end() :][:1].isupper() and _KIND_ENDS.search(name):
        return False
    return is_body(name, known) or len(name.split()) <= 3
