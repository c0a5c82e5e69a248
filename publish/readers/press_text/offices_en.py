"""Takes `Head of the IP Department, JETRO Beijing Office` apart: positions and the organization."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from . import words
from .tokens_en import heads, modifiers, tokenize

_PREPOSITION = re.compile(r"\s+(?:of|at|for|from|to|in|with|on)\s+", re.I)
_LATER = frozenset("emeritus general designate elect ii iii iv i".split())
_BEFORE_NAME_SENIOR = frozenset(
    "president chairman chairwoman chairperson chair ceo rector chancellor vice-chancellor provost founder director-general secretary-general director general"
    " principal commissioner secretary dean governor minister partner editor-in-chief co-founder curator vice-president vice-chairman".split())


def is_role(chunk: str) -> bool:
    """Whether a stretch between commas begins with a position."""
    opening = _PREPOSITION.split(re.sub(r"^(?:the|a|an|its|their|his|her|our)\s+", "", chunk.strip(), flags=re.I), maxsplit=1)[0]
    opening = re.sub(r"\s*\([^)]*\)\s*$", "", opening)
    found = [token.low for token in tokenize(opening)]
    while len(found) > 1 and found[-1] in _LATER:
        found.pop()
    if not found:
        return False
    if found[-1] in heads():
        return True
    return re.search(rf"\b(?:{words.phrase_alternation('en', 'titles', 'phrases')})s?$", opening.lower()) is not None


@lru_cache(maxsize=1)
def _bodies() -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in words.words("en", "organizations", "bodies"))


@lru_cache(maxsize=1)
def _departments() -> frozenset[str]:
    return words.word_set("en", "organizations", "departments")


def _head_nouns(phrase: str) -> list[str]:
    """The last word before each preposition: `the University of Macau` gives university, macau."""
    pieces = _PREPOSITION.split(re.sub(r"\([^)]*\)", " ", phrase))
    found = []
    for piece in pieces:
        listed = [token.low for token in tokenize(piece) if token.text[0].isalnum()]
        if listed:
            found.append(listed[-1])
    return found


def is_department(phrase: str) -> bool:
    """Whether the phrase names a part of an organization."""
    nouns = _head_nouns(phrase)
    named = {token.low for token in tokenize(phrase)}
    if nouns and nouns[0] in _departments():
        return not named & {"university", "college", "academy"} or nouns[0] not in ("school", "faculty") and False
    return False


def is_body(phrase: str, known: Collection[str]) -> bool:
    """Whether the phrase names an organization."""
    bare = _without_article(phrase)
    if bare in known or re.sub(r"\s*\([^)]*\)$", "", bare) in known:
        return True
    if is_department(phrase):
        return False
    named = [token.low for token in tokenize(phrase) if token.capital]
    nouns = _head_nouns(bare)
    if any(word in _bodies() for word in named) or (bare[:1].isupper() and nouns and nouns[0] in _bodies()):
        return True
    return re.fullmatch(r"[A-Z]{3,}(?:\s[A-Z]\w+)*|[A-Z]\w+\s[A-Z]{3,}", bare) is not None


def _without_article(text: str) -> str:
    return re.sub(r"^(?:the|a|an|our|its)\s+", "", text.strip(), flags=re.I).strip()


def chunks(region: str) -> list[tuple[int, int]]:
    """The stretches between commas; commas in brackets and before Ltd. do not count."""
    found, start, depth = [], 0, 0
    for at, character in enumerate(region):
        depth += (character == "(") - (character == ")")
        if character == "," and depth <= 0:
            if re.match(r",\s*(?:Ltd|Inc|LLC|LLP|Limited|Co(?![\w-])|L\.P|S\.A|PLC|GmbH)", region[at:]):
                continue
            found.append((start, at))
            start = at + 1
    found.append((start, len(region)))
    return [(a, b) for a, b in found if region[a:b].strip()]


def read_after(region: str, known: Collection[str]) -> tuple[list[tuple[str, int]], tuple[str, int] | None, bool]:
    """Positions and organization (with offsets) in what stands after a name; last, whether the head is plural."""
    pieces = _joined_by_and(region, chunks(region))
    roles = [is_role(region[a:b]) for a, b in pieces]
    positions: list[tuple[str, int]] = []
    organization: tuple[str, int] | None = None
    plural = False
    for number, (a, b) in enumerate(pieces):
        piece = region[a:b]
        offset = a + len(piece) - len(piece.lstrip())
        bare = _without_article(piece)
        offset = region.index(bare, a) if bare else offset
        if roles[number] and number and positions and _is_plural(bare):
            break
        if roles[number]:
            later = any(not roles[n] and is_body(region[c:d], known) for n, (c, d) in enumerate(pieces) if n > number) and not organization
            for text, at in _several(bare):
                position, body, at_body = _split_role(text, known, later)
                plural = plural or _is_plural(position)
                positions.append((position, offset + at))
                if body and organization is None:
                    organization = (body, offset + at + at_body)
        elif positions and organization is None and is_department(bare) and number:
            last, at = positions[-1]
            positions[-1] = (region[at : offset + len(bare)], at)
        elif organization is None and (is_body(bare, known) or (positions and _proper(bare) and number <= 2)):
            end = offset + len(bare)
            if not is_body(bare, known):
                end = _extended(region, pieces, number, known) or end
            organization = (region[offset:end], offset)
        elif positions and organization and number and roles[number - 1] and len(positions) > 1:
            last, at = positions[-1]
            positions[-1] = (region[at : offset + len(bare)], at)
    return positions, organization, plural


def _extended(region: str, pieces: list[tuple[int, int]], number: int, known: Collection[str]) -> int | None:
    """`Foreign, Commonwealth & Development Office`: a name that has commas in itself."""
    if number + 1 < len(pieces) and not is_role(region[slice(*pieces[number + 1])]):
        a, b = pieces[number][0], pieces[number + 1][1]
        if re.search(r"&|\band\b", region[pieces[number][1] : b]) and is_body(region[a:b], known):
            return b
    return None


def _joined_by_and(region: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Joins chunks of a name that lists its fields: `Business, Innovation and Skills`."""
    joined: list[tuple[int, int]] = []
    for a, b in pieces:
        text = region[a:b].strip()
        if joined and re.match(r"^[A-Z][\w-]*(?:\s[A-Z][\w-]*)?(?:\s*,?\s*(?:and|&)\s+[A-Z])", text) and not is_role(text):
            before = region[joined[-1][0] : joined[-1][1]]
            if re.search(r"\b(?:for|of|at|the|from)\s+(?:the\s+)?[A-Z]\w*(?:\s[A-Z]\w*)?$|^\s*(?:the\s+)?[A-Z]\w+$|Ministry|Department", before):
                joined[-1] = (joined[-1][0], b)
                continue
        joined.append((a, b))
    return joined


def _proper(text: str) -> bool:
    """An organization's name without a telling word: capitalised throughout, not a mere place."""
    found = tokenize(text)
    capital = [t for t in found if t.capital]
    return len(capital) >= 1 and all(t.capital or t.text in ("of", "and", "&", "for", "the", "in", "(", ")", "-", "'", ".") for t in found)


def _several(role: str) -> list[tuple[str, int]]:
    """`Chairman and CEO of X`, `Member of A and Director of B`: each position by itself."""
    found, start = [], 0
    for joint in re.finditer(r"\s*(?:,\s*)?\b(?:and|as well as)\b\s+|\s+&\s+|\s*/\s*(?=[A-Z])", role):
        left, right = role[start : joint.start()], role[joint.end() :]
        if is_role(left) and is_role(right) and not _PREPOSITION.match(" " + right):
            found.append((left, start))
            start = joint.end()
    return [*found, (role[start:], start)]


def _split_role(role: str, known: Collection[str], later: bool) -> tuple[str, str, int]:
    """(position, organization, its offset) of one position with what it belongs to."""
    for joint in re.finditer(r"\s+(?:at|from|with)\s+(?:the\s+)?", role):
        body = role[joint.end() :]
        if body[:1].isupper() or body[:1].isdigit():
            return role[: joint.start()], body.strip(), joint.end()
    board = re.match(r"(.*?\bof\s+the\s+(?:\w+\s)?(?:Board|Council|Committee)(?:\s+of\s+(?:Directors|Trustees|Governors))?)\s+of\s+(?:the\s+)?", role)
    if board and is_body(role[board.end() :], known):
        return board[1], role[board.end() :].strip(), board.end()
    first = re.search(r"\s+of\s+(?:the\s+)?", role)
    if first and not later:
        body = role[first.end() :].strip()
        purpose = re.search(r"\s+for\s+", body)
        if purpose and re.search(r"Government$", body[: purpose.start()]):
            return role, body[: purpose.start()], first.end()
        if is_body(body, known) and not is_department(body):
            return role[: first.start()], body, first.end()
        inner = re.search(r"\s+of\s+(?:the\s+)?", body)
        if is_department(body) and inner and is_body(body[inner.end() :], known):
            return role[: first.end() + inner.start()], body[inner.end() :], first.end() + inner.end()
    return _prefixed(role, known)


def _prefixed(role: str, known: Collection[str]) -> tuple[str, str, int]:
    """`CNIPA Commissioner`, `BOE Technology Group Vice President`: the organization comes first."""
    opening = _PREPOSITION.split(role, maxsplit=1)[0]
    found = tokenize(opening)
    chain = len(found)
    while chain > 0 and (found[chain - 1].low in heads() or found[chain - 1].low in modifiers() or found[chain - 1].low in _LATER):
        chain -= 1
    if 0 < chain < len(found):
        prefix = opening[: found[chain - 1].end]
        bare = re.sub(r"'s$", "", prefix)
        if (is_body(bare, known) and not is_department(bare)) or bare in known:
            return role[found[chain].start :], _without_article(bare), 0
    return role, "", 0


def read_before(phrase: str, known: Collection[str]) -> tuple[list[tuple[str, int]], tuple[str, int] | None]:
    """Positions and organization in what stands directly before a name: `UM Rector`, `Secretary General of X`."""
    positions: list[tuple[str, int]] = []
    organization: tuple[str, int] | None = None
    for text, at in _several(phrase):
        position, body, at_body = _split_role(text, known, later=False)
        if not body:
            position, body = _abbreviated(position)
        positions.append((position, at + text.index(position) if position in text else at))
        if body and organization is None:
            organization = (body, at + at_body)
    return positions, organization


def _abbreviated(role: str) -> tuple[str, str]:
    """AmCham China President: capitalised words before a senior position name the organization."""
    if _PREPOSITION.search(role):
        return role, ""
    found = tokenize(role)
    chain = len(found)
    while chain > 0 and (found[chain - 1].low in heads() or found[chain - 1].low in modifiers() or found[chain - 1].low in _LATER):
        chain -= 1
    if 0 < chain < len(found) and found[-1].low in _BEFORE_NAME_SENIOR and all(t.capital or t.text == "&" for t in found[:chain]):
        prefix = role[: found[chain - 1].end]
        if not is_department(prefix) and found[chain - 1].low not in ("affairs", "department", "marketing", "sales", "research", "party"):
            return role[found[chain].start :], re.sub(r"'s$", "", prefix)
    return role, ""


def _is_plural(position: str) -> bool:
    opening = [t.low for t in tokenize(_PREPOSITION.split(position, maxsplit=1)[0])]
    return bool(opening) and opening[-1].endswith("s") and opening[-1][:-1] in words.word_set("en", "titles", "heads")


def singular(position: str) -> str:
    """partners from … → partner: a shared position in the form one person holds it."""
    opening = _PREPOSITION.split(position, maxsplit=1)[0]
    if _is_plural(position):
        return opening[:-1] + position[len(opening) :]
    return position
