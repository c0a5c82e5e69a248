"""Where the event was, and who held it, in Korean sentences: …에서 체결했다, A와 B가 공동 주최한, 주최: A."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.hosting import Held

_WORD = "[가-힣A-Za-z0-9·]+"
_PLACE = re.compile(
    rf"(?P<p>(?:{_WORD}\s){{0,3}}{_WORD})에서\s(?P<rest>[^.。]{{0,80}}?(?:{words.alternation('ko', 'places', 'held')}))"
)
_NO_PART = re.compile(r"(?:[은는이가을를과와의도로]|[시군구읍면]|일|부터|까지|오전|오후|\d+시)$")
"""Last characters of words before the name of a house: particles, addresses, hours."""
_NAME = rf"(?:{_WORD}\s){{0,3}}?{_WORD}"
_HOSTED = re.compile(
    rf"(?P<names>{_NAME}(?:(?:[와과]|,|·|및)\s?{_NAME}){{0,4}})[이가]\s(?P<how>공동\s?주최|공동으로\s?개최|주최|주관|후원)"
)
_LABEL = re.compile(rf"(?P<how>공동\s?주최|주최|주관|후원)\s?[:：]\s?(?P<names>{_NAME}(?:,\s?{_NAME}){{0,5}})")
_ROLE = {"주최": "host", "주관": "organizer", "후원": "supporter"}


def place_korean(run: Run) -> Reading | None:
    """`서울시 종로구 주한중국문화원에서 업무협약을 체결했다`: the house, without the quarter it stands in."""
    for found in _PLACE.finditer(run.text):
        at, end = found.span("p")
        pieces = [*re.finditer(_WORD, run.text[at:end])]
        begin = len(pieces) - 1
        while begin > 0 and not _NO_PART.search(pieces[begin - 1][0]):
            begin -= 1
        start = at + pieces[begin].start()
        if end - start > 1:
            return Reading(run.text[start:end], run.line, run.start + start, 0.8, "where it is said to be held")
    return None


def hosts_korean(run: Run) -> list[Held]:
    """`A와 B가 공동 주최한 포럼`, `주최: A`: bodies by their last characters."""
    held: list[Held] = []
    for found in (*_LABEL.finditer(run.text), *_HOSTED.finditer(run.text)):
        how = found["how"].replace(" ", "")
        role = "co-host" if how.startswith("공동") else _ROLE[how]
        for piece in _BODY.finditer(found["names"]):
            held.append(Held(piece["n"], found.start("names") + piece.start("n"), role, run, 0.9))
    return held


_BODY = re.compile(
    rf"(?P<n>{_WORD}?(?:{words.alternation('ko', 'organizations', 'bodies')}))(?=[와과이가]?(?:$|[\s,·]))"
)
"""A body by its last characters, without the particle behind it."""
