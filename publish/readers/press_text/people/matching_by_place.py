"""Which names are left between matched ones in two lists that say the same."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence

from publish.readers.press_text.facts import Pair
from publish.readers.press_text.names.chinese import surnames
from publish.readers.press_text.names.kana import is_katakana, read_apart
from publish.readers.press_text.names.romanization import fit
from publish.readers.press_text.names.shapes import chinese_shaped
from publish.readers.press_text.names.transliteration import likeness
from publish.readers.press_text.people.matching_by_post import posts_differ
from publish.readers.press_text.people.matching_signs import (
    Match,
    is_japanese,
    native,
    near_sound,
    opposed,
    role_agreement,
    same_family,
    western,
)
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language


def match_by_place(
    han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int], pairs: Sequence[Pair]
) -> None:
    """In two lists that say the same, who is left between two matched names is the same person."""
    named, spelled = _by_run(han), _by_run(latin)
    for pair in pairs:
        runs = {(run.line, run.start): run for run in pair.runs.values()}
        if len(runs) < 2:
            continue
        ours = _order(named, {k for k, r in runs.items() if is_han_language(r.language)})
        theirs = _order(spelled, {k for k, r in runs.items() if not is_han_language(r.language)})
        anchors = [(-1, -1), *_anchors(ours, theirs, matches, latin), (len(ours), len(theirs))]
        for (a, b), (c, d) in itertools.pairwise(anchors):
            left = [i for i in ours[a + 1 : c] if i not in matches]
            right = [j for j in theirs[b + 1 : d] if j not in used]
            if len(left) != len(right) or not left:
                continue
            for i, j in zip(left, right, strict=True):
                if _may_match(han[i], latin[j]) and not posts_differ(han[i], latin[j]):
                    confidence = 0.75 if role_agreement(han[i], latin[j]) > 0 else 0.6
                    reason = "same place in both lists" if len(left) > 1 else "only ones left in both lists"
                    matches[i] = Match(han[i], latin[j], confidence, reason)
                    used.add(j)


def match_in_lists(han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int]) -> None:
    """The same in lists of one guest a line, which are no pairs of paragraphs; the surname has to be the same."""
    for ours, theirs in itertools.product(_lists(han), _lists(latin)):
        anchors = _anchors(ours, theirs, matches, latin)
        if not anchors:
            continue
        for (a, b), (c, d) in itertools.pairwise([(-1, -1), *anchors, (len(ours), len(theirs))]):
            left = [i for i in ours[a + 1 : c] if i not in matches]
            right = [j for j in theirs[b + 1 : d] if j not in used]
            if len(left) != len(right) or c - a != d - b:
                continue
            for i, j in zip(left, right, strict=True):
                if same_family(han[i].name, latin[j].name) and _may_match(han[i], latin[j]):
                    matches[i] = Match(han[i], latin[j], 0.7, "same surname and place in both lists")
                    used.add(j)


def match_in_rows(han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int]) -> None:
    """Three people or more in a row of whom two sentences name the same surnames: 曾、王、李 and Tsang, Wong, Li."""
    rows, columns = _rows(han, matches), _rows(latin, used)
    for ours, theirs in itertools.product(rows, columns):
        for a, b in itertools.product(range(len(ours)), range(len(theirs))):
            row = [*itertools.takewhile(lambda ij: _one_family(han, latin, *ij), zip(ours[a:], theirs[b:]))]  # noqa: B905
            if len(row) < 3 or any(i in matches or j in used for i, j in row):
                continue
            for i, j in row:
                matches[i] = Match(han[i], latin[j], 0.75, "same surnames in a row")
                used.add(j)


def _rows(people: Sequence[Named], taken: Collection[int]) -> list[list[int]]:
    """The people of each run that names three or more who are not matched, in its order."""
    listed = [[i for i in _order({key: of}, {key}) if i not in taken] for key, of in _by_run(people).items()]
    return [row for row in listed if len(row) >= 3]


def _one_family(han: Sequence[Named], latin: Sequence[Named], i: int, j: int) -> bool:
    return native(han[i].name) and same_family(han[i].name, latin[j].name) and not opposed(han[i], latin[j])


def _lists(people: Sequence[Named]) -> list[list[int]]:
    """Indexes of three people or more whom lines name one by one, at most a blank line between them."""
    lines: dict[int, list[int]] = {}
    for index, person in enumerate(people):
        for line in {mention.run.line for mention in person.mentions}:
            lines.setdefault(line, []).append(index)
    found: list[list[int]] = []
    last = -9
    for line in sorted(line for line, named in lines.items() if len(named) == 1):
        if line - last > 2:
            found.append([])
        found[-1].append(lines[line][0])
        last = line
    return [listed for listed in found if len(listed) >= 3]


def _may_match(han: Named, latin: Named) -> bool:
    folded = fold_han(han.name)
    if is_japanese(han):
        apart = is_katakana(han.name) or read_apart(han.name, latin.name)  # the sound would have told
        return not apart and not opposed(han, latin) and role_agreement(han, latin) > -0.75
    chinese = native(han.name) or (2 <= len(folded) <= 3 and folded[0] in surnames())
    if chinese and same_family(han.name, latin.name) and western(latin.name):
        return not opposed(han, latin)
    spelled = chinese_shaped(latin.name.split()) and not western(latin.name)
    if chinese and spelled and not fit(fold_han(han.name), latin.name)[0]:
        return near_sound(han.name, latin.name) and role_agreement(han, latin) >= 0
    role = role_agreement(han, latin)
    if same_family(han.name, latin.name):
        return not opposed(han, latin)
    if native(han.name) and likeness(han.name, latin.name) < 0.3 and role <= 0:
        return False
    return not opposed(han, latin) and role > -0.75


def _by_run(people: Sequence[Named]) -> dict[tuple[int, int], dict[int, int]]:
    """For each run (line, start) the people it names: index to the first offset."""
    found: dict[tuple[int, int], dict[int, int]] = {}
    for index, person in enumerate(people):
        for mention in person.mentions:
            starts = found.setdefault((mention.run.line, mention.run.start), {})
            starts[index] = min(mention.start, starts.get(index, mention.start))
    return found


def _order(named: Mapping[tuple[int, int], Mapping[int, int]], keys: set[tuple[int, int]]) -> list[int]:
    """Indexes of the people in the order they are first mentioned in the runs."""
    first: dict[int, int] = {}
    for key in keys:
        for index, start in named.get(key, {}).items():
            first[index] = min(start, first.get(index, start))
    return [index for _, index in sorted((start, index) for index, start in first.items())]


def _anchors(
    ours: Sequence[int], theirs: Sequence[int], matches: Mapping[int, Match], latin: Sequence[Named]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    place = {id(latin[j]): b for b, j in enumerate(theirs)}
    for a, i in enumerate(ours):
        b = place.get(id(matches[i].latin)) if i in matches else None
        if b is not None and (not found or b > found[-1][1]):
            found.append((a, b))
    return found
