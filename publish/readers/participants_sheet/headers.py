"""Which column of a list of participants holds what, by its heading in any of the languages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from publish.readers.press_text.text.folding import HAN_CHARACTER, simplify


@lru_cache(maxsize=1)
def _headings() -> tuple[tuple[str, str], ...]:
    """(heading, field), the longest heading first."""
    text = Path(__file__).with_name("headers.toml").read_text(encoding="utf-8")
    found = []
    for field, listed in tomllib.loads(text).items():
        separator = "|" if "|" in listed else None
        found += [(plain(heading), field) for heading in listed.split(separator)]
    return tuple(sorted(found, key=lambda pair: (-len(pair[0]), pair)))


def plain(heading: str) -> str:
    """A heading for comparing: simplified, lower case, letters and digits alone."""
    return re.sub(r"[\W_]+", "", simplify(heading).lower())


def recognise(cells: Mapping[int, str]) -> dict[int, str]:
    """Column number -> field, for a row of headings; each field once."""
    found: dict[int, str] = {}
    for exact in (True, False):
        for column, text in cells.items():
            if column not in found:
                field = _field(plain(text), exact)
                if field and field not in found.values():
                    found[column] = field
    return _by_language(cells, found)


def _field(heading: str, exact: bool) -> str | None:
    if not heading:
        return None
    for known, field in _headings():
        if heading == known or (not exact and len(known) >= 2 and known in heading and not known.isascii()):
            return field
        if not exact and known.isascii() and len(known) >= 4 and known in heading:
            return field
    return None


_LANGUAGE = re.compile(r"(?i)英文|english|\ben\b|\(en\)|（英）|eng\b")


def _by_language(cells: Mapping[int, str], found: dict[int, str]) -> dict[int, str]:
    """`Name (English)`, `职务（英）`: the language in a heading decides between the two fields."""
    fixed = dict(found)
    for column, field in found.items():
        if field.endswith("/zh") and _LANGUAGE.search(cells[column]):
            other = field.removesuffix("/zh") + "/en"
            if other not in fixed.values():
                fixed[column] = other
        elif field.endswith("/en") and HAN_CHARACTER.search(cells[column]) and not _LANGUAGE.search(cells[column]):
            other = field.removesuffix("/en") + "/zh"
            if other not in fixed.values() and plain(cells[column]) not in _exact():
                fixed[column] = other
        elif field.endswith("/en") and re.search(r"(?i)中文|chinese|\(zh\)|（中）", cells[column]):
            other = field.removesuffix("/en") + "/zh"
            if other not in fixed.values():
                fixed[column] = other
    return fixed


@lru_cache(maxsize=1)
def _exact() -> frozenset[str]:
    return frozenset(heading for heading, _ in _headings())


def heading_row(rows: Sequence[Mapping[int, str]]) -> tuple[int, dict[int, str]] | None:
    """(index, columns) of the row with the headings: the one of the first twenty that says most, with a name."""
    best: tuple[int, dict[int, str]] | None = None
    for index, row in enumerate(rows[:20]):
        columns = recognise(row)
        named = any(field.startswith(("name/", "family/")) for field in columns.values())
        if named and len(columns) >= 2 and (best is None or len(columns) > len(best[1])):
            best = (index, columns)
    return best
