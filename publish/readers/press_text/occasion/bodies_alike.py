"""The body of a text whose name says in one language what a name says in the other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.plainly_chinese import BLANK, plainly
from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

ALIKE = 0.72
"""So much of two names must say the same."""
WHOLLY = 0.95
"""Two that are so much alike are one: the Embassy in London, in the UK."""
_CLEARLY = 0.1
"""By so much must the best be more alike than any other body."""
_WEIGHT = 0.6


def body_alike(name: Reading, named: Sequence[Reading], tag: str, least: float = ALIKE) -> Reading | None:
    """The one body of `named` (in the language `tag`) whose name says what `name` says, to `least` at least."""
    worth: dict[str, tuple[float, int, Reading]] = {}
    bar = min(least, WHOLLY) - _CLEARLY
    for n, body in enumerate(named):
        key = comparable(body.text)
        if key not in worth:
            pair = (body.text, name.text) if is_han_language(tag) else (name.text, body.text)
            worth[key] = (likeness(*pair, bar), -n, body)
    best = sorted(worth.values(), key=lambda each: (each[0], len(each[2].text), each[1]), reverse=True)
    if not best or best[0][0] < least:
        return None
    first = best[0][2]
    for like, _, body in best[1:]:
        if best[0][0] - _CLEARLY < like < WHOLLY and not _same(first.text, body.text):
            return None
    return first


def _same(one: str, other: str) -> bool:
    """One is said within the other: the same body in fewer or more words."""
    one, other = comparable(one), comparable(other)
    return one in other or other in one


def named_bodies(runs: Sequence[Run]) -> Iterator[Reading]:
    """Every stretch of the runs that may be the name of a body, shorter ones within longer ones too."""
    for run in runs:
        for start, end in _in_han(run) if is_han_language(run.language) else _in_latin(run):
            yield Reading(
                run.text[start:end], run.line, run.start + start, _WEIGHT, "the same body in the other language"
            )


@lru_cache(maxsize=1)
def _han_end() -> re.Pattern[str]:
    return re.compile(f"(?:{words.alternation('zh', 'organizations', 'bodies')}|[部局署厅馆])(?!员|[长议])")


_BEGINS = re.compile(
    rf"(?:^|[^{HAN}（）A-Za-z·]|{BLANK}|(?<=[与和及同由在向为对于经到访谢了请的来至赴抵]))(?=[{HAN}A-Z])"
)
_LONGEST = 26
_LONGEST_LATIN = 300


def _in_han(run: Run) -> Iterator[tuple[int, int]]:
    text = plainly(fold_han(run.text))
    begins = [found.end() for found in _BEGINS.finditer(text)]
    for end in (found.end() for found in _han_end().finditer(text)):
        for start in begins[bisect_left(begins, end - _LONGEST) : bisect_left(begins, end - 3)]:
            if not (_APART.search(text, start, end) or _two().match(text, start, end)):
                yield start, end


@lru_cache(maxsize=1)
def _two() -> re.Pattern[str]:
    """与芦河大学, 芦河大学与东湾大学: a word that joins at the head, or behind a whole name."""
    return re.compile(
        f"以?[与和及同在由暨]|[{HAN}]{{2,}}(?:{words.alternation('zh', 'organizations', 'bodies')})[与和及同暨]"
    )


_APART = re.compile(f"[，。；：、“”《》{BLANK}]")
_LATIN = re.compile(
    r"[A-ZÀ-Þ][\w'&/-]*(?:(?:\s(?:of|and|for|the|in|on|at|to|with))*"
    r"\s(?:\([A-Z][\w' &-]{1,24}\)(?=\s[A-Z]))?\s?[A-ZÀ-Þ][\w'&/-]*)*"
)
_OPENING = re.compile(r"(?:(?:With|At|In|On|From|By|For|And)\s)?(?:The\s)?")
"""With The Reed University, at the head of a sentence."""
ACTS = (
    "Signs?|Signed|Signing|Launch|Launche[sd]|Establish|Establishe[sd]|Seals?|Sealed|Joins?|Joined|Holds?|Held|Renews?|Renewed"
    "|Inks?|Inked|Agrees?|Announces?|Announced|Unveils?|Unveiled|Opens?|Opened|Hosts?|Hosted|Visits?|Visited|Celebrates?|Attends?"
)
"""What bodies do in a headline that has capitals throughout: A and B Sign X."""
_JOINT = re.compile(rf"\s(?:and|for|at|in|of|on|with|to)\s(?:the\s)?|\s(?:{ACTS})\s(?=[A-Z])")


def _in_latin(run: Run) -> Iterator[tuple[int, int]]:
    """Every name, and every part of it that a small word parts from the rest."""
    text = fold_latin(run.text)
    for found in _LATIN.finditer(text):
        if len(found[0]) > _LONGEST_LATIN:
            continue
        joints = list(_JOINT.finditer(text, found.start(), found.end()))
        for start in (found.start(), *(j.end() for j in joints)):
            for end in (found.end(), *(j.start() for j in reversed(joints))):
                opening = _OPENING.match(text, start)
                start = opening.end() if opening else start
                end = end - 1 if text[end - 1] == "'" else end - 2 if text.endswith("'s", start, end) else end
                if text[start].isupper() and end - start > 3 and not _is_other(text, start, end):
                    yield start, end


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether it is an office, two bodies, or the body above the one that is meant."""
    if text.endswith(("under the ", "under "), 0, start) or " and the " in text[start:end]:
        return True
    return is_role(text[start:end].split(" of ")[0].split(" for ")[0])
