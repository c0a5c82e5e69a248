"""Which column of a list of participants holds what, by its heading in any of the languages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from publish.readers.press_text.text.folding import HAN, simplify

_SHORTEST_WITHIN = 4
"""Letters of a word of an alphabet that counts within a longer heading."""
_SAID_OF = ("private", "languages", "sums", "groups")
"""Tables of the data file that are no language."""


class Column(Struct, frozen=True):
    """What stands in a column, and in which languages its heading is; none where it is in two that differ in script,
    so that the cells say it. `told` says that the heading names the language of the cells."""

    field: str
    languages: tuple[str, ...] = ()
    told: bool = False


@lru_cache(maxsize=1)
def _tables() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(Path(__file__).with_name("headers.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=8)
def listed(table: str, key: str = "words") -> frozenset[str]:
    """A list of the data file, as headings are compared."""
    return frozenset(plain(word) for word in _tables()[table][key].split("|"))


@lru_cache(maxsize=1)
def _headings() -> Mapping[str, Column]:
    """Heading -> column, the longest heading first."""
    found: dict[str, Column] = {}
    for language, fields in _tables().items():
        for field, headings in fields.items() if language not in _SAID_OF[1:] else ():
            for heading in map(plain, headings.split("|")):
                held = found.get(heading)
                if held is None:
                    found[heading] = Column(field, () if language == "private" else (language,))
                elif held.field == field and held.languages:
                    found[heading] = Column(field, (*held.languages, language))
    return dict(sorted(found.items(), key=lambda pair: (-len(pair[0]), pair[0])))


def plain(heading: str) -> str:
    """A heading for comparing: simplified, lower case, letters and digits alone."""
    return re.sub(r"[\W_]+", "", simplify(heading).lower())


def recognise(cells: Mapping[int, str]) -> dict[int, Column]:
    """Column number -> what it holds, for a row of headings; each field once in each language."""
    found: dict[int, Column] = {}
    for exact in (True, False):
        for number, text in cells.items():
            column = _column(text, exact) if number not in found else None
            if column and not any(_same(column, other) for other in found.values()):
                found[number] = column
    return found


def _same(one: Column, other: Column) -> bool:
    return one.field == other.field and (not one.languages or one.languages == other.languages)


def _column(heading: str, exact: bool) -> Column | None:
    whole = _headings().get(plain(heading))
    if whole:
        return whole
    language, parts = _told_language(heading)
    known = [each for part in parts if (each := _known(part, exact))]
    fields = dict.fromkeys(each.field for each in known)
    if not fields:
        return None
    if {"organization", "position"} <= set(fields) or "affiliation" in fields:
        field = "affiliation"
    else:
        field = next(iter(fields))
    if language:
        return Column(field) if language == "both" else Column(field, (language,), told=True)
    spoken = {each.languages for each in known if each.field in (field, *fields) and each.languages}
    return Column(field, spoken.pop() if len(spoken) == 1 else ())


def _told_language(heading: str) -> tuple[str, list[str]]:
    """The language that a heading names, and the other parts of it; none where it names two."""
    told: dict[str, None] = {}
    rest = []
    for part in _parts(heading):
        named = next((tag for tag in _tables()["languages"] if plain(part) in listed("languages", tag)), "")
        if named:
            told[named] = None
        else:
            rest.append(part)
    if not told:
        for tag in _tables()["languages"]:
            if any(
                len(word) > 1 and word in plain(heading)
                for word in listed("languages", tag)
                if len(word) >= _least(word)
            ):
                told[tag] = None
    return (next(iter(told)) if len(told) == 1 else ""), rest


def _least(word: str) -> int:
    return _SHORTEST_WITHIN if word.isascii() else 2


_APART = re.compile(
    rf"[/／|｜()（）\[\]【】\n:：·・、,，]|\s+(?=[{HAN}])|(?<=[{HAN}])\s+|(?<=[{HAN}])(?=[A-Za-z])|\s[-–—]\s"
)


def _parts(heading: str) -> list[str]:
    return [part for part in _APART.split(heading) if part.strip()]


def _known(part: str, exact: bool) -> Column | None:
    whole = _headings().get(plain(part))
    return whole if whole or exact else next(_within(part), None)


def _within(part: str) -> Iterator[Column]:
    """Columns whose heading the part contains, as whole words where those are of Latin letters."""
    bare, spaced = plain(part), re.sub(r"[\W_]+", " ", simplify(part).lower())
    for heading, column in _headings().items():
        if heading.isascii():
            if len(heading) >= _SHORTEST_WITHIN and re.search(rf"\b{heading}s?\b", spaced):
                yield column
        elif len(heading) >= 2 and heading in bare:
            yield column


def heading_row(rows: Sequence[Mapping[int, str]]) -> tuple[int, dict[int, Column]] | None:
    """(index, columns) of the row with the headings: the one of the first twenty that says most, with a name."""
    best: tuple[int, dict[int, Column]] | None = None
    for index, row in enumerate(rows[:20]):
        columns = recognise(row)
        named = any(column.field in ("name", "family") for column in columns.values())
        if named and len(columns) >= 2 and (best is None or len(columns) > len(best[1])):
            best = (index, columns)
    return best
