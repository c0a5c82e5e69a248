"""People in Japanese text: before 氏, 様, さん and positions, after a position, with the office in brackets.

`ORGのPOSITION NAME氏`, `ORG POSITIONのNAME氏`, `ORGのNAME POSITION`, `NAME氏（ORG POSITION）`, `POSITION：NAME`,
`NAME ORG POSITION`; a name with a space is one beside any of these, another needs a listed surname or an honorific.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.japanese import KANJI, READING, Candidate, any_of, body_end, candidates
from publish.readers.press_text.names.kana import KATAKANA, surname_of, surnames
from publish.readers.press_text.offices.beside_japanese import office_after, office_before, office_in_bracket
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.text.folding import fold_han, old_forms

_GLOSS = re.compile(r"\s*[（(]\s*([A-Z][A-Za-zÀ-ɏ.'’ -]+?)\s*[)）]")


@lru_cache(maxsize=1)
def _honorific() -> re.Pattern[str]:
    return re.compile(rf"[ \u3000]?(?P<honorific>{any_of('honorifics', 'after')})(?!名)")


@lru_cache(maxsize=1)
def _honoured() -> re.Pattern[str]:
    """`何志平氏`: a name that no list knows, told by the honorific."""
    return re.compile(rf"(?<![{KANJI}])(?P<name>[{KANJI}]{{3,6}})(?=氏(?![{KANJI}]))|"
                      rf"(?<=の)(?P<short>[{KANJI}]{{2}})(?=氏(?![{KANJI}]))")  # fmt: skip


def find_people(
    run: Run, known: Collection[str] = (), families: Collection[str] = (), heard: Mapping[int, int] | None = None
) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text.

    `known` are names that another place spells with a space, `families` the surnames of these, which are no names;
    `heard` maps offsets to ends of names that English text spells in pinyin.
    """
    found: list[Mention] = []
    floor = 0
    for name in _names(run.text, known, heard or {}):
        if name.start >= floor and run.text[name.start : name.end] not in families:
            mention, after = _mention(run, name, floor, len(found))
            if mention:
                found.append(_of_side(mention, found))
                floor = after
    return [each for mention in found for each in (*_of_the_same(mention), mention)]


_BEFORE_EACH = Pattern(f"(?P<names>(?:[{KANJI}]{{2,4}}、)+)$", needs="、")


def _of_the_same(mention: Mention) -> list[Mention]:
    """`汪婉、張社平、|田培良各参事官`: those before the last hold the office as well."""
    text = mention.run.text
    listed = _BEFORE_EACH.search(text[: mention.start]) if text.startswith("各", mention.end) else None
    pieces = [*compiled("[^、]+").finditer(listed["names"])] if listed else []
    begin = listed.start() if listed else 0
    return [
        replace(
            mention, start=begin + piece.start(), end=begin + piece.end(), name=piece[0], begin=begin + piece.start()
        )
        for piece in pieces
        if not _ends_office(piece[0]) and not body_end().search(piece[0][-1:])
    ]


_SIDE = re.compile(
    rf"(?P<body>[{KANJI}{KATAKANA}A-Za-z・ー]{{2,30}}?)(?:側?から(?:は|の出席者は)|側(?:は|では|の出席者は|が))、?$"
)
"""`東湖大学からは`: whose people are listed behind it."""


def _of_side(mention: Mention, earlier: list[Mention]) -> Mention:
    """`東湖大学からは甲学長、乙部長が出席`: who is listed without a body is of the one that the list begins with."""
    office, text = mention.office, mention.run.text
    if (
        office.organization
        or not office.positions
        or compiled(rf"(?:{any_of('titles', 'whole')})$").search(office.positions[0][0])
    ):
        return mention
    side = _SIDE.search(text[: mention.begin])
    if (
        side
        and (body_end().search(side["body"][-2:]) or compiled("[A-Z]{3,}").fullmatch(side["body"]))
        and not compiled("[本当同]").match(side["body"])
    ):
        body = side["body"], side.start("body")
    elif (
        earlier
        and earlier[-1].office.inherited
        and _AND.fullmatch(_BRACKET.sub("", text[_end_of(earlier[-1]) : mention.begin]))
    ):
        body = earlier[-1].office.organization or ("", 0)
    else:
        return mention
    return replace(mention, office=Office(office.positions, body, inherited=True)) if body[0] else mention


_BRACKET = re.compile("[（(][^（）()]*[)）]|[)）]")
_AND = re.compile("(?:、|と|および|及び|ならびに|並びに)+")


def _end_of(mention: Mention) -> int:
    return max([mention.end, *(at + len(said) for said, at in mention.office.positions)])


def _names(text: str, known: Collection[str], heard: Mapping[int, int]) -> list[Candidate]:
    folded = fold_han(old_forms(text)) if known else ""
    again = [Candidate(m.start(), m.end(), True) for name in known for m in compiled(re.escape(name)).finditer(folded)]
    again += [Candidate(at, end, True) for at, end in heard.items() if end - at > 2 or _apart(text, at)]
    possible = candidates(text)
    again = [a for a in again if not any(c.start == a.start and c.end > a.end for c in possible)]
    rest = [c for c in possible if all(c.end <= a.start or a.end <= c.start for a in again)]
    listed = [*again, *rest]
    more = []
    for found in _honoured().finditer(text):
        group = "name" if found["name"] else "short"
        start, end = found.span(group)
        bare = text[start:end]
        apart = all(end <= c.start or c.end <= start for c in listed)
        if apart and bare not in surnames() and not body_end().search(bare[-1:]) and not _ends_office(bare):
            more.append(Candidate(start, end, False))
    return sorted([*listed, *more], key=lambda c: c.start)


def _apart(text: str, at: int) -> bool:
    """Whether a name of two characters begins where words do."""
    return at == 0 or compiled(rf"[{KANJI}{KATAKANA}]").match(text[at - 1]) is None


def _ends_office(bare: str) -> bool:
    return compiled(rf"(?:{any_of('titles', 'heads')})$|^(?:両|各|同|本|当)").search(bare) is not None


def _mention(run: Run, name: Candidate, floor: int, number: int) -> tuple[Mention | None, int]:
    text = run.text
    before, begin = office_before(text, floor, name.start)
    read = READING.match(text, name.end)
    named = read.end() if read else name.end
    honorific = _honorific().match(text, named)
    after, end = (Office(), honorific.end()) if honorific else office_after(text, named)
    bracket, closed = office_in_bracket(text, end)
    gloss = _GLOSS.match(text, end)
    kanji = compiled(f"[{KANJI}]").match(text[name.start]) is not None
    if after.organization and kanji and not name.sure and after.organization[1] == name.end:
        after, end = Office(), named  # 東京外|国語大学学長
    joined = before.positions and (name.sure or _stands_alone(text, name)) and not after.positions
    if not (honorific or after.positions or joined or (bracket.positions and name.sure)):
        return None, floor
    office = _office(before, after, bracket if not gloss else Office())
    if not (before.positions or before.organization):
        begin = name.start
    mention = Mention(
        run, "ja", name.start, name.end, text[name.start : name.end], 0.9 if office.positions or honorific else 0.8,
        "honorific" if honorific else "a position beside the name", honorific["honorific"] if honorific else "", "",
        office, (), number, gloss[1].strip() if gloss else "", begin,
    )  # fmt: skip
    return mention, max(end, closed if bracket.positions else end)


def _stands_alone(text: str, name: Candidate) -> bool:
    """Whether a name after a position ends where words do: 学長山田太郎は, not 部長会議室."""
    if compiled(r"[A-Zァ-ヴ]").match(text[name.start]) is None and not surname_of(text[name.start : name.end]):
        return False
    follows = compiled(r"[\s、。，．,）)」』（(：:]|[はがをにでともへや]|から|ら|および|$").match(text[name.end :])
    return follows is not None


def _office(before: Office, after: Office, bracket: Office) -> Office:
    """What stands around a name together: the body before it and the position behind it."""
    if after.positions:
        if not before.organization and not before.positions and not bracket.positions:
            return after
        body = before.organization or after.organization
        positions = after.positions
        if before.organization and after.organization:
            (position, at), (own, begin) = positions[0], after.organization
            whole = own + position if begin + len(own) == at else position
            positions = ((whole, begin if whole != position else at), *positions[1:])
        further = tuple(p for p in bracket.positions if p[0] not in {said for said, _ in positions})
        return Office((*before.positions, *positions, *further), body)
    if bracket.positions and not before.positions:
        return Office(bracket.positions, bracket.organization or before.organization)
    if bracket.positions:
        return Office((*before.positions, *bracket.positions), before.organization or bracket.organization)
    if bracket.organization and not before.organization and before.positions:
        return Office(before.positions, bracket.organization)
    return before
