"""The last reading, the event file and the new reading made into one; what a person wrote stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from publish.binding.places import Place, Shape
from publish.update.likeness import signature, words, words_alike
from publish.update.trees import ABSENT, Entries, inner, root, same


class Deed(Enum):
    """What became of something."""

    ADDED = auto()
    REMOVED = auto()
    CHANGED = auto()
    KEPT = auto()
    """A person and the text changed it; the person's words stay."""
    KEPT_GONE = auto()
    """The text no longer has it, but a person wrote in it, or refers to it."""
    MOVED = auto()
    """The text has the entries of a list in another order."""
    STAYS_OUT = auto()
    """A person took it out; the text now says something else of it."""


class Happening(Struct, frozen=True):
    """One thing that became of a reading: where, and what stood or stands in the text about it."""

    deed: Deed
    path: str
    before: Any = None
    now: Any = None


_IN_PARTS = frozenset(
    {"name", "short_name", "honorific", "family_name", "suffix", "country", "city", "place", "department"}
)
"""Names may be corrected in one language; of prose the languages say the same, and stay together."""


class Merge:
    """The merged tree is `tree`; `happenings` tells what was done, in the order of the event file."""

    def __init__(self, base: Any, ours: Any, theirs: Any) -> None:
        self.happenings: list[Happening] = []
        self.ours = ours
        merged = self._value("", root(), base, ours, theirs)
        self.tree: dict[str, Any] = merged if isinstance(merged, dict) else {}

    def _note(self, deed: Deed, path: str, before: Any = None, now: Any = None) -> None:
        self.happenings.append(Happening(deed, path, before, now))

    def _value(self, path: str, place: Place | None, base: Any, ours: Any, theirs: Any) -> Any:
        """One value of the three. What the text did not change is the person's."""
        if same(base, theirs) or same(ours, theirs):
            return ours
        if same(base, ours) and not _has_entries(ours, theirs):
            return self._taken(path, place, base, theirs)
        if ours is ABSENT and isinstance(base, dict) and isinstance(theirs, dict) and _holds_entries(path, theirs):
            return self._maps(path, place, base, type(theirs)(), theirs)  # each was taken out, what is new was not
        if ours is ABSENT:
            self._note(Deed.STAYS_OUT, path, base, theirs)
            return ABSENT
        if theirs is ABSENT:
            self._note(Deed.KEPT_GONE, path, base)
            return ours
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return self._maps(path, place, base, ours, theirs)
        if isinstance(ours, list) and isinstance(theirs, list):
            return self._lists(path, place, base if isinstance(base, list) else [], ours, theirs)
        return self._kept(path, base, ours, theirs)

    def _taken(self, path: str, place: Place | None, base: Any, theirs: Any) -> Any:
        """What nobody but the text changed; maps are looked into, so that it is told what changed in them."""
        if isinstance(base, dict) and isinstance(theirs, dict) and not _is_text(place):
            return self._maps(path, place, base, base, theirs)
        deed = Deed.ADDED if base is ABSENT else Deed.REMOVED if theirs is ABSENT else Deed.CHANGED
        self._note(deed, path, base, theirs)
        return theirs

    def _kept(self, path: str, base: Any, ours: Any, theirs: Any) -> Any:
        self._note(Deed.KEPT, path, base, theirs)
        return ours

    def _maps(self, path: str, place: Place | None, base: Any, ours: Any, theirs: Any) -> Any:
        before = base if isinstance(base, dict) else {}
        if _is_text(place) and path.rpartition("/")[2] not in _IN_PARTS:
            if base is ABSENT and all(same(ours[tag], theirs[tag]) for tag in ours if tag in theirs):
                return {**ours, **{tag: self._new(f"{path}/{tag}", theirs[tag]) for tag in theirs if tag not in ours}}
            return self._kept(path, base, ours, theirs)
        found: dict[str, Any] = {}
        names = [*ours, *(name for name in [*theirs, *before] if name not in ours)]
        for name in dict.fromkeys(names):
            where = f"{path}/{name}" if path else name
            values = (tree.get(name, ABSENT) for tree in (before, ours, theirs))
            merged = self._value(where, inner(place, name), *values)
            if merged is not ABSENT:
                found[name] = merged
        if not found and path:
            return ABSENT
        if not isinstance(ours, Entries):
            return found
        key = ours.key or getattr(theirs, "key", "")
        ranked = in_order(list(before), list(ours), list(theirs), found, movable=bool(key))
        if [name for name in ranked if name in ours] != [name for name in ours if name in found]:
            self._note(Deed.MOVED, path)
        return Entries({name: found[name] for name in ranked}, key)

    def _new(self, path: str, value: Any) -> Any:
        self._note(Deed.ADDED, path, ABSENT, value)
        return value

    def _lists(self, path: str, place: Place | None, base: list[Any], ours: list[Any], theirs: list[Any]) -> Any:
        if not any(isinstance(each, dict) for each in (*base, *ours, *theirs)):
            before, now = ([str(each) for each in held] for held in (base, theirs))
            kept = [each for each in ours if str(each) not in before or str(each) in now]
            added = [each for each in now if each not in before and each not in map(str, ours)]
            merged = in_order(before, [str(each) for each in ours], now, {str(each) for each in [*kept, *added]})
            if merged != [str(each) for each in ours]:
                self._note(Deed.CHANGED, path, base, merged)
            return merged
        return self._records(path, place, base, ours, theirs)

    def _records(self, path: str, place: Place | None, base: list[Any], ours: list[Any], theirs: list[Any]) -> Any:
        """Entries without names (the offices of a person), tied to each other by what they say."""
        to_ours, to_theirs = _tied(base, ours), _tied(base, theirs)
        mine = {n: f"{n}" for n in range(len(ours))}
        old = {f"{to_ours[n]}" if n in to_ours else f"was-{n}": each for n, each in enumerate(base)}
        known = {
            to_theirs[n]: f"{to_ours[n]}" if n in to_ours else f"was-{n}" for n in range(len(base)) if n in to_theirs
        }
        left = [n for n in range(len(ours)) if n not in to_ours.values()]
        for m, each in enumerate(theirs):
            twin = next((n for n in left if m not in known and signature(ours[n]) == signature(each)), None)
            if twin is not None:
                known[m] = mine[twin]
                left.remove(twin)
        new = {known.get(m, f"new-{m}"): each for m, each in enumerate(theirs)}
        told = len(self.happenings)
        here = Entries({mine[n]: each for n, each in enumerate(ours)})
        merged = self._maps(path, place, Entries(old), here, Entries(new))
        places = {name: number for number, name in enumerate(merged)}
        for n in range(told, len(self.happenings)):
            name, slash, rest = self.happenings[n].path.removeprefix(f"{path}/").partition("/")
            where = f"{path}/{places[name]}{slash}{rest}" if name in places else path
            self.happenings[n] = replace(self.happenings[n], path=where)
        return list(merged.values())


def _holds_entries(path: str, held: dict[str, Any]) -> bool:
    return isinstance(held, Entries) or path == "release"


def _has_entries(ours: Any, theirs: Any) -> bool:
    return isinstance(ours, Entries) and isinstance(theirs, Entries)


def _is_text(place: Place | None) -> bool:
    return place is not None and place.shape is Shape.TEXT


def _tied(old: Sequence[Any], new: Sequence[Any]) -> dict[int, int]:
    """Number in `old` -> number in `new` of the same entry: equal ones, then alike ones, then the only one left."""
    found: dict[int, int] = {}
    scored = sorted(
        (-_score(a, b), abs(m - n), m, n) for m, a in enumerate(old) for n, b in enumerate(new) if _score(a, b) >= 0.3
    )
    for _, _, m, n in scored:
        if m not in found and n not in found.values():
            found[m] = n
    mine = [m for m in range(len(old)) if m not in found]
    theirs = [n for n in range(len(new)) if n not in found.values()]
    if len(mine) == len(theirs) == 1:
        found[mine[0]] = theirs[0]
    return found


def _score(one: Any, other: Any) -> float:
    if signature(one) == signature(other):
        return 2.0
    if not isinstance(one, dict) or not isinstance(other, dict):
        return 0.0
    at_one = one.get("organization") == other.get("organization")
    return words_alike(words(one), words(other)) + (0.3 if at_one else 0.0)


def in_order(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], present: Iterable[str], *, movable: bool = True
) -> list[str]:
    """The order of what is there: the person's, or the text's where only that changed; new entries behind the one
    that stands before them in the text. What is not `movable` (the entries of a map) keeps its order."""
    there = set(present)
    shared = [name for name in base if name in set(ours) & set(theirs) & there]
    now = [name for name in theirs if name in set(shared)]
    line = [name for name in ours if name in there]
    if movable and now != shared and [name for name in ours if name in set(shared)] == shared:
        line = _moved(line, set(shared), now)
    placed = set(line)
    for number, name in enumerate(theirs):
        if name not in there or name in placed:
            continue
        before = next((each for each in reversed(theirs[:number]) if each in placed), None)
        behind = next((each for each in theirs[number:] if each in placed), None)
        where = (
            line.index(before) + 1 if before is not None else line.index(behind) if behind is not None else len(line)
        )
        line.insert(where, name)
        placed.add(name)
    return line


def _moved(line: list[str], shared: set[str], now: list[str]) -> list[str]:
    """The shared entries in their new order; a person's own ones go with the one they stand behind."""
    heads: list[str] = []
    behind: dict[str, list[str]] = {}
    for name in line:
        if name in shared:
            behind[name] = []
        elif behind:
            behind[next(reversed(behind))].append(name)
        else:
            heads.append(name)
    return [*heads, *(each for name in now for each in (name, *behind[name]))]
