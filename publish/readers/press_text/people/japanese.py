"""People in Japanese text: before 氏, 様, さん and positions, after a position, with the office in brackets.

`ORGのPOSITION NAME氏`, `ORG POSITIONのNAME氏`, `ORGのNAME POSITION`, `NAME氏（ORG POSITION）`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.kana import KATAKANA, surname_of, surnames
from publish.readers.press_text.people.mentions import Mention, Office
from publish.readers.press_text.text.folding import HAN

_KANJI = f"{HAN}々ヶ"
_KANA_NAME = re.compile(rf"[{KATAKANA}]{{2,}}(?:[・･＝=][{KATAKANA}]+)+$")
_LATIN_NAME = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-zÀ-ɏ'’.-]*(?:[ ・][A-Z][A-Za-zÀ-ɏ'’.-]*)+$")
_KANJI_NAME = re.compile(rf"[{_KANJI}]{{1,12}}(?:[ \u3000][{_KANJI}]{{1,3}})?$")
_MIXED_NAME = re.compile(rf"[{_KANJI}]{{2,8}}(?:[\u3041-\u3096]{{2,3}}|[{KATAKANA}]{{2,4}})$")
_OFFICE = re.compile(rf"(?:[{_KANJI}{KATAKANA}A-Za-zＡ-Ｚａ-ｚ0-9０-９・･&＆.\-（）()]+の?)+$")
_GLOSS = re.compile(r"\s*[（(]\s*([A-Z][A-Za-zÀ-ɏ.'’ -]+?)\s*[)）]")
_BRACKET = re.compile(r"[（(]([^（）()]{3,40}(?:[（(][^（）()]{1,20}[)）])?[^（）()]{0,40})[)）]")
_PARTICLE = re.compile(r"[\s、。，．,）)」』（(:：]|[はがをにでともへや]|から|ら|および|並び|及び|$")


def _any(section: str, key: str) -> str:
    return words.alternation("ja", section, key)


@lru_cache(maxsize=1)
def _title() -> str:
    return rf"(?:{_any('titles', 'modifiers')})*(?:{_any('titles', 'heads')})+"


@lru_cache(maxsize=1)
def _tails() -> re.Pattern[str]:
    """What follows a name: 氏, or a position."""
    return re.compile(rf"(?P<honorific>{_any('honorifics', 'after')})|(?P<title>{_title()})")


@lru_cache(maxsize=1)
def _ends_in_title() -> re.Pattern[str]:
    return re.compile(rf"{_title()}$")


@lru_cache(maxsize=1)
def _body_end() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any('organizations', 'endings')})")


def find_people(run: Run) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text."""
    found: list[Mention] = []
    floor = 0
    for start, end, tail in sorted(_names(run.text), key=lambda name: (name[0], name[2] is None)):
        if start < floor:
            continue
        after = end
        honorific = tail["honorific"] if tail else None
        if tail:
            after = tail.end() if tail.start() >= end else end
        before, begin = _office_before(run.text, floor, start)
        bracket = _BRACKET.match(run.text, after)
        gloss = _GLOSS.match(run.text, after)
        office = before
        if tail and tail["title"] and tail.start() >= end:
            office = Office(((tail["title"], tail.start()), *before.positions), before.organization)
        if bracket and not gloss and not office.positions:
            beside = _split(bracket[1], bracket.start(1))
            office = Office(beside.positions, beside.organization or office.organization)
        reason = "honorific" if honorific else "a position beside the name"
        found.append(
            Mention(
                run, "ja", start, end, run.text[start:end], 0.9 if office.positions or honorific else 0.8,
                reason, honorific or "", "", office, (), len(found), gloss[1].strip() if gloss else "", begin,
            )
        )  # fmt: skip
        floor = max(after, bracket.end() if bracket else after)
    return found


def _names(text: str) -> Iterator[tuple[int, int, re.Match[str] | None]]:
    """Names before a honorific or a position, and names with a listed surname after a position."""
    for tail in _tails().finditer(text):
        name = name_ending(text[: tail.start()], bool(tail["honorific"]))
        if name is not None and (tail["honorific"] or _PARTICLE.match(text, tail.end())):
            yield name, tail.start(), tail
        if tail["title"]:
            following = re.compile(rf"[ \u3000の]?([{_KANJI}]{{2,3}}[ \u3000]?[{_KANJI}]{{1,3}})").match(
                text, tail.end()
            )
            if following and surname_of(following[1]) and _PARTICLE.match(text, following.end()):
                yield following.start(1), following.end(1), None


def name_ending(left: str, honoured: bool) -> int | None:
    """Where the full name begins that ends the text; a surname alone is none."""
    left_end = len(left)
    near = left[-40:]
    for pattern in (_KANA_NAME, _LATIN_NAME):
        found = pattern.search(near)
        if found:
            return left_end - len(found[0])
    mixed = _MIXED_NAME.search(near) if honoured else None
    if mixed:
        name = _without_office(mixed[0])
        if surname_of(name) and not name.endswith(("から", "まで", "では", "には", "とは", "より")):
            return left_end - len(name)
    found = _KANJI_NAME.search(near)
    if not found:
        return None
    name = _without_office(found[0])
    return left_end - len(name) if _is_full(name, honoured) else None


def _without_office(name: str) -> str:
    """`湾岸大学学長山田太郎`: the name begins behind the last position or organization."""
    family = len(surname_of(name))
    ends = [m.end() for m in re.finditer(rf"{_title()}|{_body_end().pattern}", name)]
    return name[max((end for end in ends if family < end < len(name) - 1), default=0) :]


def _is_full(name: str, honoured: bool) -> bool:
    bare = re.sub(r"\s", "", name)
    if bare in surnames() or not 2 <= len(bare) <= 7 or _body_end().search(bare[-1:]):
        return False
    if surname_of(bare):
        return len(bare) - len(surname_of(bare)) <= 3
    return honoured and len(bare) <= 6 and (len(bare) >= 3 or bare != name)


def _office_before(text: str, floor: int, end: int) -> tuple[Office, int]:
    """The office that stands directly before a name, の between them or not."""
    found = _OFFICE.search(text[max(floor, end - 80) : end].rstrip(" \u3000"))
    if not found:
        return Office(), end
    begin = max(floor, end - 80) + found.start()
    return _split(found[0].removesuffix("の"), begin), begin


def _split(words_: str, at: int) -> Office:
    """`湾岸大学副学長`, `ポートヘイヴン市の市長`, `北京事務所長`: the organization and the position."""
    title = _ends_in_title().search(words_)
    if not title:
        body = re.split(r"[の\s]", words_)[-1]
        ends = [*_body_end().finditer(body)]
        named = bool(ends) and ends[-1].end() == len(body) and len(body) > 2
        return Office((), (body, at + len(words_) - len(body)) if named else None)
    rest = re.sub(r"[の\s]$", "", words_[: title.start()])
    place = re.split(r"の", rest)[-1]
    shift = len(rest) - len(place)
    if (
        re.search(rf"(?:{_any('titles', 'whole')})$", title[0])
        and not rest.endswith("の")
        and words_[len(rest)] != "の"
    ):
        return Office(((words_[shift:], at + shift),), None)
    shared = place + title[0][0]
    if place and any(m.end() == len(shared) and len(m[0]) > 1 for m in _body_end().finditer(shared)):
        return Office(((title[0], at + title.start()),), (shared, at + shift))
    cut = max((m.end() for m in _body_end().finditer(place)), default=0)
    company = re.match(r"(?:株式|有限|合同)会社[^\s]+", place)
    if company:
        cut = max(cut, company.end())
    start = shift + cut
    position = words_[start:].lstrip("の \u3000")
    organization = (place[:cut], at + shift) if cut else None
    return Office(((position, at + len(words_) - len(position)),), organization)
