"""Finds every later naming of the people: by full name, or by the surname alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.names.chinese import hard_stop
from publish.readers.press_text.names.english_name import FUNCTION_WORDS
from publish.readers.press_text.names.kana import surname_of
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.occurrence import NameIndex, indexed
from publish.readers.press_text.text.tokens import not_names

Span = tuple[int, int]


def find_later(people: Sequence[Named], blocks: Sequence[Block]) -> None:
    """Fills `later` with every place where a person is named again; surnames link, they never create."""
    for han in (True, False):
        group = [person for person in people if person.han == han]
        names = _Known(group, han)
        surnames: dict[str, list[Named]] = {}
        for person in group:
            for surname in surnames_of(person.name, han):
                surnames.setdefault(surname, []).append(person)
        longer = indexed(surname for surname in surnames if len(surname) > 1)
        japanese = {fold_han(family) for p in group if (family := japanese_surname_in(p.name))} if han else set()
        for block in blocks:
            if block.kind in ("body", "bullet", "caption"):
                for run in block.runs:
                    if is_han_language(run.language) == han:
                        _in_run(run, names, surnames, longer, han, japanese)


class _Known:
    """Folded names with the people they name."""

    def __init__(self, group: Sequence[Named], han: bool) -> None:
        fold = fold_han if han else fold_latin
        self.people: dict[str, dict[int, Named]] = {}
        for person in group:
            for name in (person.name, *(mention.name for mention in person.mentions)):
                self.people.setdefault(fold(name), {})[id(person)] = person
        self.index = indexed(self.people)

    def occurring(self, text: str) -> list[tuple[str, Named]]:
        """The names that stand in the text with whom they name, the longest first."""
        found = sorted(self.index.occurring(text), key=lambda name: (-len(name), name))
        return [(name, person) for name in found for person in self.people[name].values()]


def _in_run(
    run: Run,
    names: _Known,
    surnames: Mapping[str, list[Named]],
    longer: NameIndex,
    han: bool,
    japanese: Collection[str],
) -> None:
    text = fold_han(run.text) if han else fold_latin(run.text)
    taken: list[Span] = []
    for name, person in names.occurring(text):
        for start, end in _places(text, name, han):
            if not _overlaps(taken, start, end):
                taken.append((start, end))
                person.later.append((run, start, end))
    for surname, start, end in _alone(text, surnames, longer, han):
        if run.language == "ja" or surname in japanese:
            called = _called_japanese().match(run.text, end) if run.language == "ja" else None
            if called is None:
                continue
            end = called.end()
        if not _overlaps(taken, start, end):
            taken.append((start, end))
            for person in surnames.get(surname, ()):
                person.later.append((run, start, end))


def _places(text: str, name: str, han: bool) -> Iterator[Span]:
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        whole = han or not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
        if whole:
            yield at, end
        at = text.find(name, end)


def _overlaps(taken: Sequence[Span], start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in taken)


def surnames_of(name: str, han: bool) -> set[str]:
    """What a person may be called by alone: the first or last part of the name."""
    if han:
        folded = fold_han(name)
        if "·" not in folded and (family := japanese_surname_in(name)):
            return {fold_han(family)}
        if "·" in folded:
            first, last = folded.split("·")[0], folded.split("·")[-1]
            return {last, first} if len(first) > 1 else {last}
        compound = [c for c in words.words("zh", "names", "compound") if folded.startswith(c)]
        return {compound[0] if compound else folded[0]} if 0 < len(folded) <= 4 else {folded}
    parts = fold_latin(name).split()
    capitals = {part for part in parts if part.isupper() and len(part) > 1}  # Katherine NGAN Wai-fong
    ends = ({parts[0], parts[-1]} if len(parts) > 1 else set(parts)) - FUNCTION_WORDS
    if len(parts) == 3 and "-" in parts[2]:
        ends |= {parts[1]}  # Caroline Yip Suk-han
    return ends | capitals | {part.capitalize() for part in capitals}


def japanese_surname_in(name: str) -> str:
    """The surname of a name in Japanese characters: before the space, or a listed one of two characters or more."""
    spaced = compiled(rf"([{HAN}々ヶ]{{1,4}})[ \u3000]").match(name)
    if spaced:
        return spaced[1]
    family = surname_of(name) if len(name) > 2 else ""
    return family if len(family) > 1 and not name.startswith(words.words("zh", "names", "compound")) else ""


@lru_cache(maxsize=1)
def _called_japanese() -> re.Pattern[str]:
    """What follows a surname that stands for a person in Japanese: 氏, or a position."""
    from publish.readers.press_text.names.japanese import KANJI, any_of, title

    return re.compile(rf"[ \u3000]?(?:{any_of('honorifics', 'after')}|[{KANJI}]{{0,4}}?{title()})")


@lru_cache(maxsize=1)
def _titled() -> re.Pattern[str]:
    heads = "|".join(word for word in words.words("zh", "titles", "heads") if len(word) > 1)
    boss = f"[总董](?={words.alternation('zh-events', 'said', 'verbs')})"  # 沈总说
    return re.compile(rf"副?(?:{words.alternation('zh', 'honorifics', 'after')}|{heads}|{boss})")


@lru_cache(maxsize=1)
def _addressed() -> re.Pattern[str]:
    """`Ms. Liu`, `Ambassador Ji`; and `Song said`."""
    said = words.alternation("en-events", "said", "verbs")
    address = (
        r"(?:Mr|Ms|Mrs|Dr|Prof)\.?|Miss|Professor|Ambassador|President|Chairman|Director|Minister|Dean|Judge|Justice"
        r"|H\.E\.|Sir|Lord|Rector|Secretary|Mayor|Vice Mayor|Commissioner"
    )
    word = r"[A-ZÀ-Þ][\wÀ-ɏ'-]*?"
    return re.compile(
        rf"\b(?:(?:{address})\s)+({word})\b(?!-|\s[A-Z][a-z])|\b({word})\b(?=\s(?:also\s|further\s|then\s)?(?:{said})\b)"
    )


def _alone(
    text: str, surnames: Mapping[str, list[Named]], longer: NameIndex, han: bool
) -> Iterator[tuple[str, int, int]]:
    """Places where a surname stands for the person, with the words that belong to it."""
    if not han:
        for found in _addressed().finditer(text):
            yield found[1] or found[2], found.start(), found.end()
        yield from _bare(text, longer)
        return
    titled = _titled()
    for at, character in enumerate(text):
        if character in surnames and _starts_clause(text, at) and titled.match(text, at + 1):
            yield character, at, at + 1
    for surname in sorted(longer.occurring(text)):
        for start, end in _places(text, surname, han):
            yield surname, start, end


_BEFORE_BARE = re.compile(
    r"(?:^|[.!?]\s|,\s|;\s|\b(?:and|by|with|between|from|to|while|but|address|remarks|speech)\s)$"
)
_AFTER_BARE = re.compile(r"\s*[,;.)]|\s[a-z]|'s\s|$")


def _bare(text: str, surnames: NameIndex) -> Iterator[tuple[str, int, int]]:
    """`signed by Zhou and Whitfield`: a surname between words that are no names."""
    other = words.word_set("en", "places", "names") | words.word_set("en", "dates", "months") | not_names()
    for surname in sorted(surnames.occurring(text)):
        if len(surname) < 2 or surname in other or not surname[0].isupper():
            continue
        for start, end in _places(text, surname, han=False):
            if _BEFORE_BARE.search(text[max(0, start - 9) : start]) and _AFTER_BARE.match(text, end):
                yield surname, start, end


def _starts_clause(text: str, at: int) -> bool:
    return at == 0 or hard_stop(text, at - 1) or text[at - 1] in "由，。”"
