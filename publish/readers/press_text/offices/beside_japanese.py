"""The office before or behind a name of Japanese text, and which of it is the body."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text.names.japanese import KANJI, any_of, body_end, title
from publish.readers.press_text.names.kana import KATAKANA
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import compiled

_TOKEN = rf"[{KANJI}{KATAKANA}A-Za-zＡ-Ｚａ-ｚ0-9０-９・･&＆.ー－\-（）()]"
_BEFORE = re.compile(rf"(?<!{_TOKEN}){_TOKEN}(?:{_TOKEN}|の|[ \u3000](?=\S))*(?:の|であ[るり]|[：:・])?[ \u3000]*$")
_FOLLOWS = r"(?=[\s、。，．,）)」』（(：:；;／/=]|[はがをにでともへやのか]|から|ら|および|並び|及び|ほか|$)"
_BRACKET = re.compile(r"\s*[（(]([^（）()]{2,40}(?:[（(][^（）()]{1,20}[)）])?[^（）()]{0,40})[)）]")


_THEN = re.compile("(?:当時|現在|現職|肩書は当時|役職は当時|現)[、，,：:]\\s?")


@lru_cache(maxsize=1)
def _ends_in_title() -> re.Pattern[str]:
    return re.compile(rf"(?:{title()}[・／/兼 \u3000])*{title()}$")


@lru_cache(maxsize=1)
def _ends_in_body() -> re.Pattern[str]:
    return re.compile(f"(?:{body_end().pattern})$")


@lru_cache(maxsize=1)
def _after() -> re.Pattern[str]:
    """Behind a name: `学長`, ` 次長`, `駐日…大使`, `理事・副学長（国際担当）`, `　…省 事務次官`."""
    titles = rf"{title()}(?:[・／/兼 \u3000]{title()})*"
    return re.compile(
        rf"[ \u3000]{{0,2}}(?:[・各](?={title()}))?(?![（(])"
        rf"(?P<office>[{KANJI}{KATAKANA}A-Za-zＡ-Ｚ0-9・･&＆ー（）]{{0,32}}?[ \u3000]?{titles}"
        rf"(?:[（(][^（）()]{{1,14}}担当[)）])?){_FOLLOWS}"
    )


def office_after(text: str, end: int) -> tuple[Office, int]:
    """The office directly behind a name and where it ends; nothing ends where the name does."""
    found = _after().match(text, end)
    if not found or compiled(rf"(?:{any_of('honorifics', 'after')})").match(found["office"]):
        return Office(), end
    return split(found["office"], found.start("office")), found.end()


def office_before(text: str, floor: int, start: int) -> tuple[Office, int]:
    """The office that stands directly before a name, and where it begins."""
    begin = max(floor, start - 90)
    found = _BEFORE.search(text[begin:start])
    if not found:
        return Office(), start
    said, at = found[0], begin + found.start()
    label = compiled(rf"(?:{any_of('parts', 'labels')})(?:者|講演者)?[ \u3000：:]+").match(said)
    if label:
        said, at = said[label.end() :], at + label.end()
    said = compiled(r"(?:の|であ[るり]|[：:・])?[ \u3000]*$").sub("", said)
    opened = max(said.rfind("（"), said.rfind("(")) + 1
    if opened and not compiled(r"[)）]").search(said[opened:]):
        office = split(said[opened:], at + opened)
        return Office(office.positions, office.organization or _body(said[: opened - 1], at)), at + opened
    office = split(said, at)
    if office.organization is None and found[0].rstrip().endswith(("：", ":")):
        office = Office(office.positions, _before_bracket(text, floor, at))
    return (office, at) if said else (Office(), start)


def _before_bracket(text: str, floor: int, at: int) -> tuple[str, int] | None:
    """`ORG（本社：東京、社長：NAME）`: the body before the bracket that the position stands in."""
    opened = max(text.rfind("（", floor, at), text.rfind("(", floor, at))
    if opened < 0 or compiled(r"[)）。]").search(text[opened:at]):
        return None
    named = compiled(rf"{_TOKEN}+$").search(text[floor:opened])
    return _body(named[0], floor + named.start()) if named else None


def office_in_bracket(text: str, end: int) -> tuple[Office, int]:
    """`NAME氏（ORG POSITION）`."""
    found = _BRACKET.match(text, end)
    if not found:
        return Office(), end
    then = _THEN.match(found[1])
    skip = then.end() if then else 0
    return split(found[1][skip:], found.start(1) + skip), found.end()


def split(said: str, at: int) -> Office:
    """`湾岸大学副学長`, `ポートヘイヴン市の市長`, `北京事務所長`: the organization and the position."""
    if compiled("同(?:短期大学|大学|学院|研究所|機構|協会|財団|会社|病院|センター|連盟)").match(said) and len(said) > 5:
        said, at = said[1:], at + 1  # 同短期大学部: of the one named before
    duty = compiled(r"[（(][^（）()]{1,14}担当[)）]$").search(said)
    held = _ends_in_title().search(said[: duty.start()] if duty else said)
    if not held:
        return Office((), _body(said, at))
    rest = compiled(r"[の \u3000]$").sub("", said[: held.start()])
    place = compiled(r"の|である").split(rest)[-1]
    shift = len(rest) - len(place)
    apart = said[len(rest) : held.start()] != ""
    if compiled(rf"(?:{any_of('titles', 'whole')})$").search(held[0]) and not apart and not body_in_office(place):
        return Office(((said[shift:].strip(), at + shift),), None)
    if compiled(rf"(?:{any_of('titles', 'whole')})").fullmatch(held[0]) and shift and not place:
        shift = len(compiled(r"[^の]*の$").sub("", rest))
    shared = place + held[0][0]
    if place and any(m.end() == len(shared) and len(m[0]) > 1 for m in body_end().finditer(shared)):
        return Office(((said[held.start() :], at + held.start()),), (shared, at + shift))
    cut = _body_length(place)
    start = shift + cut
    position = said[start:].lstrip("の 　・")
    where = at + len(said) - len(position)
    organization = (place[:cut].strip(), at + shift) if cut else None
    if organization is None and shift:
        organization = _body(rest[: shift - 1], at)
    elif organization is None:
        inner = compiled(rf"(?P<body>[^ \u3000]{{2,}}?)(?={title()})").match(place)
        if inner and len(place) > inner.end():
            position, where = said[inner.end() :], at + inner.end()
            organization = (inner["body"], at)
    return Office(((position, where),), organization)


def body_in_office(place: str) -> bool:
    """Whether what stands before a position that keeps its place is a body and no place: 農林水産省大臣."""
    return compiled(r"(?:大学|会社|協会|機構|省|庁|政府|領事館|大使館|代表部|公使館)$").search(place) is not None


def _body_length(place: str) -> int:
    """Where the body ends that the words before a position begin with."""
    ends = [m for m in body_end().finditer(place) if m.end() > 2 or m.end() == len(place)]
    cut = max((m.end() for m in ends if len(m[0]) > 1 or m.end() >= 3), default=0)
    school = _SCHOOL.match(place)
    if school:
        cut = min(cut, school.end()) or school.end()
    bracket = compiled(r"[（(][^（）()]{1,20}[)）]").match(place[cut:])
    if cut and bracket:
        cut += bracket.end()
    company = compiled(r"(?:株式|有限|合同|合資)会社[^\s]+").match(place)
    spaced = compiled(r"[ \u3000]").search(place)
    if spaced and spaced.start() >= 2:
        return max(spaced.start(), cut)
    return max(cut, company.end()) if company else cut


_SCHOOL = re.compile(r"[^の]{2,}?(?:短期大学部|大学(?!校|院大学|部(?!長)))")
"""A school, an institute or a laboratory of a university stays with the position."""
_UNIT = re.compile(
    r"(?:学部|研究科|学科|学府|学域|専攻|講座|研究室|部|課|室|局|班|部門|本部|事業部|センター|研究所|研究院)$"
)
_FIRM = re.compile(rf"(?:[{KATAKANA}A-Za-z・&＆ー]+)社$")


def _body(said: str, at: int) -> tuple[str, int] | None:
    """The body that the words before a name are, where they are one."""
    last = compiled(r"の|である").split(said)[-1].strip(" \u3000")
    where = at + said.rfind(last)
    bare = compiled(r"\s*[（(][^（）()]{1,24}[)）]$").sub("", last)
    spaced = compiled(r"[ \u3000]").split(bare)
    if len(spaced) > 1:
        bare = spaced[-1]
        where += len(last[: last.rfind(bare)])
    ends = [*body_end().finditer(bare)]
    school = _SCHOOL.match(bare)
    if school and _UNIT.search(bare):
        return school[0], where
    if _UNIT.search(bare) and ends and ends[-1].end() < len(bare):
        within = [m.end() for m in ends if m.end() > 2]
        return (bare[: within[-1]], where) if within else None
    if ends and len(bare) > 2 and _ends_in_body().search(bare):
        return bare, where
    company = compiled(r"(?:株式|有限|合同|合資)会社[^\s（(]+$").search(bare)
    if company:
        return company[0], where + company.start()
    firm = _FIRM.search(bare)
    return (firm[0], where + firm.start()) if firm else None
