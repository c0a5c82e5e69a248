"""Whose verb it is in an English sentence: the people before it, unless somebody else stands between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import Group, Hit
from publish.readers.press_text.patterns import Pattern, compiled

_OBJECT = re.compile(
    r"\b(?:by|with|of|to|from|for|between|including|include[ds]?|were|was|are|thanked|invited|welcomed|met|received"
    r"|congratulated|accompanied|presented|awarded|honoured|honored|joined|via|under|like|on|upon|than|appointed"
    r"|elected|featured|brought together|greeted)\s(?:the\s|its\s|their\s|both\s)?$",
    re.I,
)
_RELATIVE = re.compile(r"\s*,?\s*(?:who|and who|both of whom)\b", re.I)
_BODIES = words.alternation("en-deeds", "others", "subjects")
_OTHERS = re.compile(
    r"\b(?:the|both|all|these|those|its|their|our|other|some|many|several|two|three|four|five|more than|over|about"
    r"|around)\s"
    rf"(?:[\w-]+\s){{0,3}}?(?:{_BODIES}|universit\w+)\b"
    r"|\b(?:they|it|this|he|she|we)\b",
    re.I,
)
_PLAIN = frozenset(words.words("en-deeds", "plain", "before_verbs"))
WHO_IS = re.compile(r",\swho\s(?:is|are|was|were)\s(?:\w+ly\s|also\s|now\s)?(?:the\s|an?\s)?(?=[A-Z])[^,;.]*")
"""`…, who is Acting Secretary for Health`: an office in a list."""
BE = Pattern(
    r"\b(?:was|were|is|are|been|being|be)\s(?:\w+ly\s|also\s|then\s|again\s)*$", re.I, needs="are|be|is|was|were"
)
LINK = re.compile(
    r"(?P<np>[^.;]{0,90}?)(?:\b(?:were|was|are|is|include[ds]?|including|comprised|comprises|comprising|consisted of"
    r"|featured|featuring|also included|namely)|:)\s*(?P<rest>.*)$",
    re.S,
)


_ADVERBS = frozenset(("also", "both", "separately", "jointly", "warmly", "officially"))


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return words.word_set("en", "stop", "verbs") - _ADVERBS


def verbs_in(text: str) -> list[re.Match[str]]:
    """The words of the text that are verbs of a sentence."""
    verbs = _verbs()
    return [word for word in compiled(r"(?<![\w-])[a-z]+(?![\w-])").finditer(text) if word[0] in verbs]


def crossed(lead: str) -> bool:
    """Whether another verb stands between words and the people behind them."""
    return len(lead) > 200 or bool(verbs_in(lead))


_CLAUSE = re.compile(r"\b(?:that|which|whose|where|when|while|whereas|as the|after which)\b")
_PREPOSITION = re.compile(r"\b(?:of|at|from|with|by|for|in|to)\s$")
_AND = re.compile(r"(?:^|\s|,)(?:and|then|,)\s(?:also\s|then\s|later\s|\w+ly\s)*$")


def subject(text: str, groups: Sequence[Group], hit: Hit) -> Group | None:
    """The group whose deed the hit is, or nobody by name."""
    earlier = [group for group in groups if group.end <= hit.start]
    if not earlier:
        return None
    near = earlier[-1]
    absolute = text[: hit.end].endswith(("ing", "ing on")) or text.startswith("as ", hit.start)
    if absolute and text[: near.start].endswith("with "):
        return near if _clear(text[near.end : hit.start], hit) else None  # with A looking on
    if _OBJECT.search(text[max(0, near.start - 40) : near.start]) and not _RELATIVE.match(text[near.end :]):
        if compiled(r"[^,]*\bwith\s(?:the\s)?$").match(text[: near.start]) and text[: near.start].count(" ") < 4:
            return None
        return _coordinated(text, earlier, hit)
    return near if _clear(text[near.end : hit.start], hit) else None


def _coordinated(text: str, earlier: Sequence[Group], hit: Hit) -> Group | None:
    """`A met with B and signed …`; `A, accompanied by B, toured …`."""
    near = earlier[-1]
    between = text[near.end : hit.start]
    if not _AND.search(between) and between.strip(" ") != ",":
        return None
    for group in reversed(earlier[:-1]):
        if not _OBJECT.search(text[max(0, group.start - 40) : group.start]):
            whole = text[group.end : near.start] + between
            return group if not _OTHERS.search(whole) and " that " not in whole and len(whole) < 240 else None
    return None


BODY_ACTS = re.compile(r",\s(?:the\s)?(?:[A-Z][\w&'.-]*\s(?:of\s|and\s|&\s)?){1,6}(?:also\s|then\s|jointly\s)?")
"""`Witnessed by A and B, |UM signed …`: the body does."""


def _clear(between: str, hit: Hit) -> bool:
    """Whether nothing between the people and the verb brings another subject."""
    limit = 110 if hit.kind == "remarks" else 260
    if len(between) > limit or _CLAUSE.search(between) or BODY_ACTS.fullmatch(between):
        return False
    last = compiled(r"([A-Za-z][\w'-]*)\W*$").search(between)
    word = last[1] if last and not between.rstrip().endswith((",", ")", '"')) else ""
    told = [verb.start() for verb in verbs_in(between) if verb[0] != word]
    for others in _OTHERS.finditer(between):
        earlier = between[: others.start()]
        joint = compiled(r"(?:[,;]|\band|\bbut|\bas)\s*$").search(earlier) is not None
        in_list = not told or others.start() < told[0]
        if joint != in_list and not (in_list and _PREPOSITION.search(earlier)):
            return False
    if not word or word.lower() in _PLAIN or word.lower().endswith("ly") or not word[0].islower():
        return True
    return not told
