"""Organizations under the full names that the text gives beside the short ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from publish.readers.press_text.facts import OrganizationFact, Reading, Run
from publish.readers.press_text.phrases.bodies_chinese import is_named_body
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


def in_full(
    organizations: Iterable[OrganizationFact], aliases: Sequence[tuple[str, str]], runs: Sequence[Run]
) -> tuple[OrganizationFact, ...]:
    """Each organization with the full name where the text explains the short one: 浸大 as 香港浸会大学 as well."""
    full: dict[str, set[str]] = {}
    for long, short in aliases:
        full.setdefault(comparable(short), set()).add(long)
    return tuple(_with_full(fact, full, runs) for fact in organizations)


def _with_full(fact: OrganizationFact, full: dict[str, set[str]], runs: Sequence[Run]) -> OrganizationFact:
    names = dict(fact.names)
    for tag, readings in fact.names.items():
        meant = {name for reading in readings for name in full.get(comparable(reading.text), ()) if _is_body(name, tag)}
        longest = max((len(reading.text) for reading in readings), default=0)
        name = meant.pop() if len(meant) == 1 else ""
        found = _where(name, tag, runs) if len(name) > longest else None
        if found:
            names[tag] = (found, *readings)
    return OrganizationFact(names) if names != dict(fact.names) else fact


def _is_body(name: str, tag: str) -> bool:
    if is_han_language(tag):
        return is_named_body(fold_han(name)) or fold_han(name).endswith(("交易会", "博览会", "电影节", "艺术节"))
    return is_body(name, ()) or name.endswith((" Fair", " Expo", " Festival"))


def _where(name: str, tag: str, runs: Sequence[Run]) -> Reading | None:
    """The first place in the text where the name stands."""
    places = ((run, run.text.find(name)) for run in runs if run.language == tag)
    return next(
        (
            Reading(name, run.line, run.start + at, 0.95, "the text gives it with the short name")
            for run, at in places
            if at >= 0
        ),
        None,
    )
