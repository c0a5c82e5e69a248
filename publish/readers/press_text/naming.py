"""Gathers the mentions of each person in one language, and finds every later naming of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from . import people_en, people_zh, words
from .captions import without_credit
from .facts import Block, Run
from .folding import comparable, fold_han, fold_latin
from .languages import is_han_language
from .mentions import Mention
from .names_en import FUNCTION_WORDS
from .names_zh import hard_stop
from .romanization import plain
from .spelled_alike import SoundMatches


@dataclass(slots=True)
class Named:
    """One person as one language names them: the mentions that create them, then all namings."""

    name: str
    han: bool
    mentions: list[Mention] = field(default_factory=list)
    later: list[tuple[Run, int, int]] = field(default_factory=list)

    @property
    def confidence(self) -> float:
        """The best of the mentions."""
        return max(mention.confidence for mention in self.mentions)


def find_mentions(blocks: Sequence[Block], sounds: SoundMatches, known_names: Mapping[str, set[str]]) -> list[Mention]:
    """Every mention that creates a person, in every run of the text.

    `known_names` maps `han` and `latin` to names of organizations; it grows with what is found, and
    the second reading of the text uses it.
    """
    runs = [
        without_credit(run) if block.kind == "caption" else run
        for block in blocks
        if block.kind != "chrome"
        for run in block.runs
    ]
    alone = len({is_han_language(run.language) for run in runs}) < 2
    found: list[Mention] = []
    for _ in (1, 2):
        found = [m for run in runs for m in _in_run(run, sounds, known_names, alone)]
        for mention in found:
            organization = mention.office.organization
            if organization and not mention.office.inherited:
                if is_han_language(mention.language):
                    known_names["han"].add(fold_han(organization[0]))
                else:
                    known_names["latin"].add(organization[0])
    return found


def _in_run(run: Run, sounds: SoundMatches, known: Mapping[str, set[str]], alone: bool) -> list[Mention]:
    if not is_han_language(run.language):
        return people_en.find_people(run, sounds.latin, known["latin"])
    spans = sounds.spans.get((run.line, run.start), {})
    confirmed = {start: end for start, end in spans.items() if end <= len(run.text)}
    han = people_zh.find_people(run, confirmed, known["han"], alone)
    if not re.search(r"[A-Z][a-z]+ [A-Z]", run.text):
        return han
    latin = [m for m in people_en.find_people(run, (), known["latin"]) if not _covered(run, m, han)]
    return sorted(han + latin, key=lambda mention: mention.start)


def _covered(run: Run, mention: Mention, han: Sequence[Mention]) -> bool:
    """Latin words in Chinese text that a Han name or a bracket already accounts for."""
    before = run.text[: mention.start].rstrip()
    if before.endswith(("(", "（", "《", "“", '"', "·")):
        return True
    return any(m.start < mention.end and mention.start < m.end for m in han) or mention.confidence < 0.8


def gather(mentions: Sequence[Mention]) -> list[Named]:
    """One `Named` for each name, in the order of first mention; shorter forms join longer ones."""
    found: dict[tuple[bool, str], Named] = {}
    for mention in mentions:
        han = is_han_language(mention.language)
        key = (han, _key(mention, han))
        if key not in found:
            found[key] = Named(mention.name, han)
        found[key].mentions.append(mention)
    people = list(found.values())
    for person in sorted(people, key=lambda p: len(p.name)):
        longer = [p for p in people if p is not person and p.han == person.han and _part_of(person.name, p.name)]
        if len(longer) == 1:
            longer[0].mentions += person.mentions
            people.remove(person)
    return people


def _key(mention: Mention, han: bool) -> str:
    text = comparable(mention.name)
    return text if han else " ".join(sorted(plain(part) for part in text.split() if plain(part)))


def _part_of(short: str, long: str) -> bool:
    """`Vincent Cable` of `John Vincent Cable`; `文森特` of `沙夏·文森特`."""
    if "·" in fold_han(long):
        return fold_han(short) in re.split("·", fold_han(long))
    short_parts, long_parts = short.split(), long.split()
    if len(short_parts) == 1 and len(long_parts) > 1:
        return plain(short) in (plain(long_parts[0]), plain(long_parts[-1]))
    return 2 <= len(short_parts) < len(long_parts) and {plain(p) for p in short_parts} <= {plain(p) for p in long_parts}


def find_later(people: Sequence[Named], blocks: Sequence[Block]) -> None:
    """Fills `later` with every place where a person is named again, by full name or surname."""
    for block in blocks:
        if block.kind not in ("body", "bullet", "caption"):
            continue
        for run in block.runs:
            han = is_han_language(run.language)
            group = [p for p in people if p.han == han]
            taken: list[tuple[int, int]] = []
            for person in sorted(group, key=lambda p: -len(p.name)):
                _full_names(run, person, han, taken)
            for person in group:
                _surname_only(run, person, group, taken)


def _full_names(run: Run, person: Named, han: bool, taken: list[tuple[int, int]]) -> None:
    text = fold_han(run.text) if han else fold_latin(run.text)
    for name in {person.name, *(m.name for m in person.mentions)}:
        sought = fold_han(name) if han else fold_latin(name)
        pattern = re.escape(sought) if han else rf"\b{re.escape(sought)}\b"
        for found in re.finditer(pattern, text):
            if not any(a < found.end() and found.start() < b for a, b in taken):
                taken.append(found.span())
                person.later.append((run, found.start(), found.end()))


def surnames_of(name: str, han: bool) -> set[str]:
    """What a person may be called by alone: the first or last part of the name."""
    if han:
        folded = fold_han(name)
        if "·" in folded:
            return {folded.split("·")[-1]}
        compound = [c for c in words.words("zh", "names", "compound") if folded.startswith(c)]
        return {compound[0] if compound else folded[0]} if len(folded) <= 4 else {folded}
    parts = name.split()
    return {parts[0], parts[-1]} if len(parts) > 1 else set(parts)


_MR = (
    r"(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?|Miss|Professor|Ambassador|President|Chairman|Director|Minister|Dean|Judge"
    r"|H\.E\.|Sir|Lord|Rector|Secretary|Mayor|Commissioner)"
)


def _surname_only(run: Run, person: Named, group: Sequence[Named], taken: list[tuple[int, int]]) -> None:
    text = fold_han(run.text) if person.han else fold_latin(run.text)
    for surname in surnames_of(person.name, person.han):
        if person.han:
            titles = words.alternation("zh", "honorifics", "after")
            pattern = rf"{re.escape(surname)}(?=(?:副)?(?:{titles}))" if len(surname) == 1 else re.escape(surname)
        else:
            said = "|".join(words.words("en-events", "said", "verbs"))
            if surname in FUNCTION_WORDS:
                continue
            word = re.escape(fold_latin(surname))
            pattern = (
                rf"\b(?:{_MR}\s)+{word}\b(?!\s[A-Z][a-z])|\b{word}\b(?=\s(?:also\s|further\s|then\s)?(?:{said})\b)"
            )
        for found in re.finditer(pattern, text):
            if any(a < found.end() and found.start() < b for a, b in taken):
                continue
            if person.han and len(surname) == 1 and not _starts_clause(text, found.start()):
                continue
            person.later.append((run, found.start(), found.end()))


def _starts_clause(text: str, at: int) -> bool:
    return at == 0 or hard_stop(text, at - 1) or text[at - 1] in "由，。"
