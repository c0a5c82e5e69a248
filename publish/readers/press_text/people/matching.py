"""Which Chinese name and which English name are one person: by bracket, sound, role, place, elimination."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from publish.readers.press_text.facts import Pair
from publish.readers.press_text.names.chinese import spelling_characters
from publish.readers.press_text.names.shapes import chinese_shaped, japanese_surname
from publish.readers.press_text.names.spelled_alike import Alike, SoundMatches
from publish.readers.press_text.names.transliteration import likeness
from publish.readers.press_text.people.matching_by_place import match_by_place, match_in_lists, match_in_rows
from publish.readers.press_text.people.matching_by_post import match_by_post, posts_differ
from publish.readers.press_text.people.matching_by_role import match_by_role
from publish.readers.press_text.people.matching_by_sound import (
    BEST_GUESS,
    Partners,
    lines_of,
    score,
    southern_surname,
    spelled_alike,
)
from publish.readers.press_text.people.matching_signs import (
    Match,
    is_japanese,
    native,
    near_sound,
    opposed,
    role_agreement,
    same_family,
)
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import comparable, fold_han


def match_names(people: Sequence[Named], pairs: Sequence[Pair], sounds: SoundMatches) -> list[Match]:
    """One match at most for each person, surest first; then the rest by their place between those."""
    han = [p for p in people if p.han]
    latin = [p for p in people if not p.han]
    partners = Partners(_partner_lines(pairs))
    heard = {(comparable(pair.han), comparable(pair.latin)): pair for pair in sounds.pairs}
    _besides(latin, heard)
    near = _near(han, latin, heard, partners)
    matches: dict[int, Match] = {}
    used: set[int] = set()
    alike = [(*spelled_alike(han[i], latin[j], heard, partners), i, j) for i in range(len(han)) for j in near[i]]
    _take([row for row in alike if row[0] > BEST_GUESS], han, latin, matches, used)
    match_by_post(han, latin, matches, used)
    _match_clear(han, latin, matches, used)
    rest = [(i, j) for _, _, i, j in alike if i not in matches and j not in used and not posts_differ(han[i], latin[j])]
    _take([(*score(han[i], latin[j], heard, partners), i, j) for i, j in rest], han, latin, matches, used)
    match_by_place(han, latin, matches, used, pairs)
    match_in_lists(han, latin, matches, used)
    match_in_rows(han, latin, matches, used)
    _match_apart(han, latin, matches, used)
    match_by_role(han, latin, matches, used)
    return [matches[i] for i in sorted(matches)]


def _besides(latin: Sequence[Named], heard: dict[tuple[str, str], Alike]) -> None:
    """Adds `Horace Cheung Kwok-kwan` where Cheung Kwok-kwan was heard: a given name before that is in no list."""
    whole = {comparable(rest): comparable(p.name) for p in latin if " " in (rest := p.name.partition(" ")[2])}
    for (one, other), pair in [*heard.items()]:
        if other in whole:
            heard.setdefault((one, whole[other]), pair)


def _take(
    scored: Sequence[tuple[float, str, int, int]],
    han: Sequence[Named],
    latin: Sequence[Named],
    matches: dict[int, Match],
    used: set[int],
) -> None:
    """The surest first, each person once."""
    for confidence, reason, i, j in sorted(scored, key=lambda row: (-row[0], row[2], row[3])):
        if confidence >= 0.55 and i not in matches and j not in used:
            matches[i] = Match(han[i], latin[j], min(confidence, 1.0), reason)
            used.add(j)


def _match_clear(han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int]) -> None:
    """科斯塔, Peregrino Costa: the surname alone in one language, clear by its sound, where the roles agree."""
    rows = [
        (0.5 + 0.35 * like, "sounds like the foreign name", i, j)
        for i, one in enumerate(han)
        if i not in matches and "·" not in fold_han(one.name) and _may_spell(one.name) and not is_japanese(one)
        for j, other in enumerate(latin)
        if j not in used and _long_enough(other.name) and not chinese_shaped(other.name.split())
        if (like := likeness(one.name, other.name)) >= _CLEARER
        if role_agreement(one, other) > 0 and not opposed(one, other)
    ]
    _take(rows, han, latin, matches, used)


def _long_enough(latin: str) -> bool:
    """For its sound to tell: several words, or one that is no syllable or two."""
    return " " in latin or len(latin) > 4


def _match_apart(han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int]) -> None:
    """Foreigners whom paragraphs that are no pair name in full: the sound has to be clear, the roles not at odds."""
    rows = []
    for i, one in enumerate(han):
        spelled = "·" in fold_han(one.name)
        if i in matches or is_japanese(one):
            continue
        same = _of_one_surname(one, [j for j in range(len(latin)) if j not in used], latin)
        if same is not None:
            rows.append((0.6, "same surname and role", i, same))
        if not (spelled or _may_spell(one.name)):
            continue
        for j, other in enumerate(latin):
            western_name = spelled or not chinese_shaped(other.name.split())
            if (
                j not in used
                and western_name
                and _long_enough(other.name)
                and not opposed(one, other)
                and role_agreement(one, other) >= 0
            ):
                like = likeness(one.name, other.name)
                if like >= (_CLEAR if spelled else _CLEARER) and (spelled or role_agreement(one, other) > 0):
                    rows.append((0.5 + 0.35 * like, "sounds like the foreign name", i, j))
    _take(rows, han, latin, matches, used)


def _of_one_surname(one: Named, free: Sequence[int], latin: Sequence[Named]) -> int | None:
    """The only person left whose surname is spelled as the Han name's, where the roles agree as well."""
    if not native(one.name):
        return None
    found = [
        j
        for j in free
        if " " in latin[j].name
        and role_agreement(one, latin[j]) > 0
        and not opposed(one, latin[j])
        and (
            same_family(one.name, latin[j].name)
            or southern_surname(one, latin[j])
            or near_sound(one.name, latin[j].name)
        )
    ]
    return found[0] if len(found) == 1 else None


_CLEAR = 0.85
_CLEARER = 0.95
"""For family names without a dot (伍德克, Wuttke), where the roles have to agree as well."""


def _may_spell(name: str) -> bool:
    """Three characters or more that spell foreign names, the first of which may be a surname."""
    folded = fold_han(name)
    return len(folded) >= 3 and all(c in spelling_characters() for c in folded[1:])


def _near(
    han: Sequence[Named], latin: Sequence[Named], heard: Mapping[tuple[str, str], Alike], partners: Partners
) -> list[list[int]]:
    """For each Han name the Latin ones that may be the same person: the same sound, gloss or paragraph."""
    by_name: dict[str, set[int]] = {}
    by_line: dict[int, set[int]] = {}
    for j, person in enumerate(latin):
        for name in (person.name, *(m.gloss for m in person.mentions if m.gloss)):
            by_name.setdefault(comparable(name), set()).add(j)
        for line in lines_of(person):
            by_line.setdefault(line, set()).add(j)
    sounds: dict[str, set[int]] = {}
    for one, other in heard:
        sounds.setdefault(one, set()).update(by_name.get(other, ()))
    beside: dict[int, set[int]] = {}
    for a, others in partners.lines.items():
        beside[a] = {j for b in others for j in by_line.get(b, ())}
    found = []
    for person in han:
        if is_japanese(person) or japanese_surname(fold_han(person.name)):
            found.append(list(range(len(latin))))
            continue
        names = [comparable(n) for n in (person.name, *(m.gloss for m in person.mentions if m.gloss))]
        near = {j for name in names for j in by_name.get(name, ())} | sounds.get(names[0], set())
        found.append(sorted(near.union(*(beside.get(line, set()) for line in lines_of(person)))))
    return found


def _partner_lines(pairs: Sequence[Pair]) -> dict[int, set[int]]:
    """Lines that say the same, both ways round."""
    found: dict[int, set[int]] = {}
    for pair in pairs:
        lines = {run.line for run in pair.runs.values()}
        for line in lines:
            found.setdefault(line, set()).update(lines)
    return found
