"""Which entries of two readings are the same thing: by what they say and where they stand, not by their numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

from publish.update.likeness import ALIKE, alike, block_kind, folded, signature, words, words_alike
from publish.update.trees import Entries

_SAME_ID = 0.9
_NEAR = 0.05
"""What it counts that both stand between the same neighbours."""
_SOME_OF_IT = 0.3
_MANY = 250_000
"""More comparisons than this are not made; ids decide then."""


def paired(collection: str, old: Entries, new: Entries, *, ids: bool) -> dict[str, str]:
    """Name in `old` -> name in `new`. `ids` tells that ids mean the same on both sides, whatever the entries say."""
    found: dict[str, str] = {}
    if ids:
        found |= {name: name for name in old if name in new and signature(old[name]) == signature(new[name])}
    for key in (signature, _words_only):
        _by_key(old, new, found, key)
    _by_likeness(collection, old, new, found, ids)
    return found


def _words_only(entry: Any) -> str:
    said = words(entry)
    sort = block_kind(entry) or ""
    return (
        "|".join([sort, *(f"{tag}:{folded(text)}" for tag, text in sorted(said.items()))]) if any(said.values()) else ""
    )


def _by_key(old: Entries, new: Entries, found: dict[str, str], key: Any) -> None:
    """Those that say the same: first what stands in one order in both, then what was moved."""
    taken = set(found.values())
    mine = [(name, key(entry)) for name, entry in old.items() if name not in found]
    theirs = [(name, key(entry)) for name, entry in new.items() if name not in taken]
    order = SequenceMatcher(None, [said for _, said in mine], [said for _, said in theirs], autojunk=False)
    for block in order.get_matching_blocks():
        for n in range(block.size):
            if mine[block.a + n][1]:
                found[mine[block.a + n][0]] = theirs[block.b + n][0]
    taken = set(found.values())
    left: dict[str, list[str]] = defaultdict(list)
    for name, said in theirs:
        if name not in taken and said:
            left[said].append(name)
    for name, said in mine:
        if name not in found and left.get(said):
            found[name] = left[said].pop(0)


def _by_likeness(collection: str, old: Entries, new: Entries, found: dict[str, str], ids: bool) -> None:
    """The best pairs first; among equals those that stand between the same neighbours."""
    taken = set(found.values())
    mine, theirs = [name for name in old if name not in found], [name for name in new if name not in taken]
    many = len(mine) * len(theirs) > _MANY
    gaps_old, gaps_new = _gaps(old, set(found)), _gaps(new, taken)
    scored: list[tuple[float, int, int]] = []
    for a, name in enumerate(mine):
        for b, other in enumerate(theirs):
            if many and name != other:
                continue
            score = alike(collection, old[name], new[other], same_id=name == other)
            if ids and name == other:
                score = max(score, _SAME_ID)
            if score >= ALIKE:
                near = _NEAR if gaps_old[name] == gaps_new[other] else 0.0
                scored.append((-score - near, a, b))
    for _, a, b in sorted(scored):
        if mine[a] not in found and theirs[b] not in taken:
            found[mine[a]] = theirs[b]
            taken.add(theirs[b])
    if collection == "release/body":
        _between_neighbours(old, new, found)


def _between_neighbours(old: Entries, new: Entries, found: dict[str, str]) -> None:
    """A block that alone is left between two others, on both sides: it was written anew, if some of it is still
    there."""
    taken = set(found.values())
    gaps: list[dict[int, list[str]]] = []
    for entries, settled in ((old, set(found)), (new, taken)):
        held: dict[int, list[str]] = defaultdict(list)
        for name, gap in _gaps(entries, settled).items():
            if name not in settled:
                held[gap].append(name)
        gaps.append(held)
    for gap, names in gaps[0].items():
        others = gaps[1].get(gap, [])
        if len(names) == len(others) == 1 and _written_anew(old[names[0]], new[others[0]]):
            found[names[0]] = others[0]


def _written_anew(one: dict[str, Any], other: dict[str, Any]) -> bool:
    alike_kind = one.keys() & other.keys() & {"text", "heading", "quote"}
    return bool(alike_kind) and words_alike(words(one), words(other)) >= _SOME_OF_IT


def _gaps(entries: Entries, settled: set[str]) -> Mapping[str, int]:
    """How many settled entries stand before each."""
    places = [n for n, name in enumerate(entries) if name in settled]
    return {name: bisect_left(places, n) for n, name in enumerate(entries)}
