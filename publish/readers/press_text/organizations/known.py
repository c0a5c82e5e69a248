"""Organizations that are known before any person is: by the brackets that define them, by what only they do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.organizations.acting import acting_bodies
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.text.folding import fold_han

_SHORT = 6
"""Han names of so few characters that a bracket gives are short names of organizations."""


def known_bodies(aliases: Iterable[tuple[str, str]], runs: Sequence[Run], sounds: SoundMatches) -> dict[str, set[str]]:
    """Names of organizations in Han characters, folded, and in Latin letters, under `han` and `latin`."""
    known: dict[str, set[str]] = {"han": set(), "latin": set()}
    for pair in aliases:
        if _is_country(pair[0]):
            continue  # 圣多美和普林西比（圣普）
        known["han"] |= {fold_han(name) for name in pair if _is_han_body(name)}
        known["latin"] |= set(pair) if is_body(pair[0], ()) else set()
    known["latin"] |= {
        firm for firm in words.phrases("en", "organizations", "firms") if any(firm in r.text for r in runs)
    }
    for script, names in acting_bodies(runs, sounds).items():
        known[script] |= names
    return known


def _is_country(name: str) -> bool:
    countries: dict[str, str] = words.table("countries")["countries"]
    states = ("共和国", "王国", "联邦", "公国", "酋长国")
    return fold_han(name).endswith((*countries, *states)) or is_place(name)


def _is_han_body(name: str) -> bool:
    return len(name) <= _SHORT or bodies_end_pattern().search(fold_han(name)) is not None
