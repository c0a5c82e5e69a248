"""Where names may stand in Japanese text: with a space, in katakana or Latin letters, with a listed surname."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.kana import KATAKANA, surname_of, surnames
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

KANJI = f"{HAN}々ヶ"
HIRAGANA = "\u3041-\u3096"
_KANA_NAME = re.compile(rf"(?<![{KATAKANA}・･＝])[{KATAKANA}]{{1,}}(?:[・･＝=][{KATAKANA}]+)+(?![・･＝])")
_LATIN_NAME = re.compile(r"(?<![A-Za-z&＆])[A-Z][A-Za-zÀ-ɏ'’.-]*(?:[ ・][A-Z][A-Za-zÀ-ɏ'’.-]*)+")
_SPACED = re.compile(
    rf"(?<![{KANJI}{KATAKANA}])(?P<family>[{KANJI}{KATAKANA}Ａ-ＺA-Z]{{0,40}}?[{KANJI}]{{1,4}})[ \u3000]"
    rf"(?P<given>[{KANJI}]+|[{HIRAGANA}]{{2,}}|[{KATAKANA}]{{2,5}}(?![{KATAKANA}・]))"
)
_RUN = re.compile(rf"[{KANJI}]{{2,}}(?:[{HIRAGANA}]+|[{KATAKANA}]{{2,4}}(?![{KATAKANA}・]))?")
_AFTER_KANA = r"(?:さん|さま|ちゃん|くん)?(?:から|らが|らは|らも|ら|では|には|[はがをにのともで])?$"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be a name at `start`…`end`; `sure` where its form is that of a name whatever stands beside it."""

    start: int
    end: int
    sure: bool


def any_of(section: str, key: str) -> str:
    """A list of Japanese words as alternatives."""
    return words.alternation("ja", section, key)


@lru_cache(maxsize=1)
def title() -> str:
    """One position: modifiers and heads in a row."""
    return rf"(?:(?:{any_of('titles', 'modifiers')})*(?:{any_of('titles', 'heads')})+)"


@lru_cache(maxsize=1)
def _honorific() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('honorifics', 'after')})")


@lru_cache(maxsize=1)
def body_end() -> re.Pattern[str]:
    """Where the name of a body ends; not in 市民, 県立, 町内."""
    return re.compile(rf"(?:{any_of('organizations', 'endings')})(?!(?<=[市県区町村都府道])[民立営内])")


@lru_cache(maxsize=1)
def _of_office() -> re.Pattern[str]:
    """The end of a position or of a body, behind which a name may begin."""
    return re.compile(rf"{title()}|{body_end().pattern}")


@lru_cache(maxsize=1)
def _no_part() -> re.Pattern[str]:
    """Words that are no part of a name."""
    return re.compile(
        rf"(?:.*(?:{title()}|{body_end().pattern}|{any_of('honorifics', 'after')})|(?:{any_of('names', 'no_parts')})+)$"
    )


def _is_part(word: str) -> bool:
    """Whether a word may be a surname or a given name: 西村 is one, 北村 and 開会 as they are listed."""
    return word in surnames() or not _no_part().fullmatch(word)


def candidates(text: str) -> list[Candidate]:
    """Every stretch that may be a name, in the order of the text, the surer and longer of two that overlap."""
    found = [*_spaced(text), *_kana(text), *_latin(text), *_listed(text), *_of_body(text), *_read_aloud(text)]
    kept: list[Candidate] = []
    for each in sorted(found, key=lambda c: (not c.sure, -(c.end - c.start), c.start)):
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda c: c.start)


def _spaced(text: str) -> Iterator[Candidate]:
    """`佐伯 隆`, `西村 さやか`, `松山市長　三好 俊介`: a surname, a space, a given name."""
    at = 0
    while found := _SPACED.search(text, at):
        at = found.start("given")
        begin = found.start("family")
        family = found["family"]
        cut = _surname_start(family)
        family, begin = family[cut:], begin + cut
        length = given_length(text[found.start("given") :])
        given = found["given"][:length]
        if not 1 <= len(family) <= 4 or not length or not _is_part(family) or not _is_part(given):
            continue
        if (
            compiled(rf"[{KATAKANA}]").match(text[found.start("given") + length :])
            and text[found.start("given")] not in KATAKANA
        ):
            continue
        if compiled(rf"[{KATAKANA}A-Zａ-ｚＡ-Ｚ]").search(family) or len(family) + length > 7:
            continue
        end = found.start("given") + length
        yield Candidate(begin, end, True)
        at = end


def _surname_start(words_: str) -> int:
    """Where the surname begins in what stands before the space: `課長村上`, `湊川市長三輪田`."""
    ends = [m.end() for m in _of_office().finditer(words_) if m.end() < len(words_)]
    if len(words_) <= 4 and words_ in surnames():
        return 0
    listed = [at for at in (0, *ends) if words_[at:] in surnames()]
    if listed:
        return listed[0]
    if not ends and len(words_) > 4:
        return next((len(words_) - n for n in (3, 2, 1) if words_[-n:] in surnames()), 0)
    long_enough = [at for at in ends if len(words_) - at >= 2]
    return max(long_enough, default=max(ends, default=0))


def given_length(rest: str) -> int:
    """How many characters of what follows a surname are the given name: `恵理子学長` three, `和彦理事` two."""
    kana = compiled(rf"[{HIRAGANA}]+|[{KATAKANA}]+").match(rest)
    if kana:
        ended = compiled(r"[ \u3000]|氏|様|先生").match(rest[kana.end() :])
        bare = kana[0] if ended else compiled(_AFTER_KANA).sub("", kana[0])
        return len(bare) if 2 <= len(bare) <= 5 else 0
    run = compiled(rf"[{KANJI}]+").match(rest)
    if not run:
        return 0
    kanji = run[0]
    honoured = [m.start() for m in _honorific().finditer(kanji) if m.start() and m.end() == len(kanji)]
    if honoured and honoured[0] <= 3:
        return honoured[0]
    beside = re.compile(rf"{title()}")
    if beside.match(kanji) or _of_faculty().fullmatch(kanji):
        return 0
    faculty = next((length for length in (1, 2, 3) if _of_faculty().fullmatch(kanji, length)), 0)
    if faculty:  # 星野智|法学部長
        return faculty
    for length in (1, 2, 3):  # 恵|評議員, 浩|准教授: the longest office
        if kanji[length : length + 1] == "各" and beside.match(kanji, length + 1):
            return length  # 学|各参事官
        if length < len(kanji) and beside.match(kanji, length):
            return length
    if len(kanji) <= 3:
        return len(kanji)
    third = kanji[2] in str(words.table("ja")["names"]["last"])
    return 3 if third and kanji[1] not in "子郎" else 2


_READING = rf"[{KATAKANA}]{{1,8}}[ \u3000・][{KATAKANA}]{{1,8}}|[{HIRAGANA}]{{1,8}}[ \u3000][{HIRAGANA}]{{1,8}}"
READING = re.compile(rf"[ \u3000]?[（(](?:{_READING})[)）]")
"""（リ ホン）: how a name is read, directly behind it."""
_READ_ALOUD = re.compile(rf"(?<![{KANJI}々ー])[{KANJI}]{{2,5}}(?={READING.pattern})")


def _read_aloud(text: str) -> Iterator[Candidate]:
    """`黎宏（リ ホン）党委書記`: a name of whatever surname, told by its reading."""
    for found in _READ_ALOUD.finditer(text) if "（" in text or "(" in text else ():
        if not body_end().search(found[0][-2:]) and not compiled(rf"{title()}$").search(found[0]):
            yield Candidate(found.start(), found.end(), True)


@lru_cache(maxsize=1)
def _of_faculty() -> re.Pattern[str]:
    """`法学部長`, `法学研究科委員長`: the office of who heads a faculty, its field first."""
    return re.compile(
        rf"(?:{any_of('titles', 'faculties')})+学?(?:部|科|系|研究科|府|院|域|研究院|研究所|専門職大学院|専攻|類)"
        rf"(?:副?委員長|長|主任)"
    )


def _kana(text: str) -> Iterator[Candidate]:
    for found in _KANA_NAME.finditer(text):
        end = found.end()
        office = compiled(rf"(?:{any_of('titles', 'kana')})$").search(found[0])
        if office and office.start() > found[0].rfind("・") + 1:
            end = found.start() + office.start()
        if not compiled(rf"[{KANJI}]{{0,2}}社(?!長)").match(text[end:]):
            yield Candidate(found.start(), end, False)


def _latin(text: str) -> Iterator[Candidate]:
    for found in _LATIN_NAME.finditer(text):
        yield Candidate(found.start(), found.end(), False)


@lru_cache(maxsize=1)
def _led() -> re.Pattern[str]:
    """`大学の|早下隆士|学長`, `連邦の|モリ|大統領`: who leads what stands before の."""
    heads = any_of("titles", "led")
    return re.compile(
        rf"(?<=[{KANJI}{KATAKANA}）)A-Z]の)(?P<name>[{KANJI}]{{3,5}}?|[{KATAKANA}]{{2,7}})(?=(?:{heads})(?![{KANJI}]))"
    )


@lru_cache(maxsize=1)
def _ordinary() -> re.Pattern[str]:
    return re.compile(
        f"{any_of('names', 'no_parts')}|{title()}"
        f"|[新現前元両各同副全総]$|^[新現前元両各同副全]|[省庁県市区町村府都国州]$"
    )


@lru_cache(maxsize=1)
def _given_ends() -> frozenset[str]:
    names = words.table("ja")["names"]
    return frozenset(str(names["last"]) + str(names["further_last"]))


def _of_body(text: str) -> Iterator[Candidate]:
    """Surnames that no list knows, between the の of a body and who leads one; single names of heads of state."""
    for found in _led().finditer(text):
        name = found["name"]
        kana = compiled(f"[{KATAKANA}]").match(name) is not None
        body = body_end().search(text[max(0, found.start() - 7) : found.start() - 1])
        if kana and not compiled(rf"(?:{any_of('titles', 'whole')})").match(text[found.end() :]):
            continue
        if not kana and (body is None or _ordinary().search(name) or name[-1] not in _given_ends()):
            continue
        if name not in surnames():
            yield Candidate(found.start(), found.end(), False)


def _listed(text: str) -> Iterator[Candidate]:
    """A listed surname where a name may begin, with the given name behind it."""
    for run in _RUN.finditer(text):
        starts = [0, *(m.end() for m in _of_office().finditer(run[0]))]
        for at in sorted(set(starts)):
            family = surname_of(run[0][at:])
            if not family:
                continue
            rest = text[run.start() + at + len(family) :]
            length = given_length(rest)
            given = rest[:length]
            whole = len(family) + length >= 3  # 湊川市長 is of a town
            if whole and length and _is_part(given) and _is_part(family + given):
                yield Candidate(run.start() + at, run.start() + at + len(family) + length, False)
                break
