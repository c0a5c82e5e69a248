"""Envoys whose posts say the same: 马耳他驻华大使 and the Ambassador of Malta are one person, whatever the names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.matching_signs import Match, opposed
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin

_HAN_RANK = re.compile("(?:总领事|领事|大使|公使|代办|参赞|高级专员)$")
_LATIN_RANKS = (
    (re.compile(r"\bconsuls?[\s-]general\b", re.I), "总领事"),
    (re.compile(r"\bconsul\b", re.I), "领事"),
    (re.compile(r"\bambassador\b", re.I), "大使"),
    (re.compile(r"\bcharg[eé]\b", re.I), "代办"),
    (re.compile(r"\bhigh commissioner\b", re.I), "高级专员"),
    (re.compile(r"\bcounsell?or\b", re.I), "参赞"),
    (re.compile(r"\bminister\b", re.I), "公使"),
)


@lru_cache(maxsize=1)
def _countries() -> tuple[tuple[str, str], ...]:
    """Chinese names of countries, the longest first, each with one English name that stands for it."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return tuple((han, names.split("|")[0]) for han, names in sorted(listed.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=1)
def _english() -> tuple[re.Pattern[str], dict[str, str]]:
    listed: dict[str, str] = words.table("countries")["countries"]
    named = {name: names.split("|")[0] for names in listed.values() for name in names.split("|")}
    either = "|".join(re.escape(name) for name in sorted(named, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![A-Za-z])(?:{either})(?![A-Za-z])"), named


@lru_cache(maxsize=1)
def _sole() -> tuple[dict[str, str], dict[str, str]]:
    """Offices of government that one person holds, by their Chinese and by their English names: 财政司司长."""
    listed: dict[str, str] = words.table("countries")["sole_offices"]
    english = {name.lower(): names.split("|")[0] for names in listed.values() for name in names.split("|")}
    return {han: names.split("|")[0] for han, names in listed.items()}, english


_HAN_PREMIER = compiled("^[^副前]{0,12}(?<!副)(?:总理|首相)$")
_LATIN_PREMIER = compiled(
    "(?:Prime Minister|Premier(?: [Mm]inistre)?|Primer [Mm]inistro|Premierminister)(?![a-z])(?!.*Office)"
)
"""The one head of government whom the text names."""


def _han_post(position: str) -> tuple[str, str] | None:
    folded = fold_han(position)
    sole = _sole()[0].get(compiled("^(?:香港|澳门)?(?:特区|特别行政区)?(?:政府)?").sub("", folded))
    if sole:
        return sole, ""
    if _HAN_PREMIER.search(folded):
        return "总理", ""
    rank = _HAN_RANK.search(folded)
    country = next((name for han, name in _countries() if folded.startswith(han)), None) if rank else None
    return (rank[0], country) if rank and country else None


def _latin_post(position: str) -> tuple[str, str] | None:
    folded = fold_latin(position)
    bare = compiled(r"\s(?:of|in) (?:the )?(?:HKSAR|MSAR|(?:Hong Kong|Macao|Macau)\b.*)$").sub("", folded)
    sole = _sole()[1].get(bare.lower())
    if sole:
        return sole, ""
    if _LATIN_PREMIER.match(folded):
        return "总理", ""
    rank = next((han for pattern, han in _LATIN_RANKS if pattern.search(folded)), None)
    pattern, named = _english()
    country = pattern.search(folded) if rank else None
    return (rank, named[country[0]]) if rank and country else None


@lru_cache(maxsize=4096)
def _post(position: str, han: bool) -> tuple[str, str] | None:
    return _han_post(position) if han else _latin_post(position)


def _posts(person: Named) -> set[tuple[str, str]]:
    """Rank and sending country of each office of an envoy: (大使, Malta)."""
    held = {text for m in person.mentions for text, _ in m.office.positions}
    if person.han:  # 发展局|局长
        bodies = [(m.office.organization[0], m.office.positions) for m in person.mentions if m.office.organization]
        held |= {body + text for body, positions in bodies for text, _ in positions[:1] if body.endswith(("局", "署"))}
    return {post for post in (_post(text, person.han) for text in held) if post}


def match_by_post(han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int]) -> None:
    """Who alone holds a post in both languages is one person; none of them may have another match yet."""
    ours, theirs = [_posts(person) for person in han], [_posts(person) for person in latin]
    for i, posts in enumerate(ours):
        for post in sorted(posts):
            same = [j for j, others in enumerate(theirs) if post in others]
            alone = len(same) == 1 and sum(post in others for others in ours) == 1
            if alone and i not in matches and same[0] not in used and not opposed(han[i], latin[same[0]]):
                matches[i] = Match(han[i], latin[same[0]], 0.85, "the same post in both languages")
                used.add(same[0])


def posts_differ(one: Named, other: Named) -> bool:
    """Whether both are envoys and of different countries."""
    ours, theirs = ({country for _, country in _posts(person) if country} for person in (one, other))
    return bool(ours and theirs) and not ours & theirs
