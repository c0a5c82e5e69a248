"""A further text of the same event, and lists that were not read again: what they do not have stays."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from publish.update.matching import paired
from publish.update.trees import ABSENT, OWNED, Entries, entries, same


def is_addition(base: Any, theirs: Any, added: AbstractSet[str]) -> bool:
    """Whether less than half of the paragraphs read the last time are in the new text. Those at the paths `added`
    came from another text, and do not count."""
    old, new = (entries(tree, "release/body") for tree in (base, theirs))
    old = Entries({name: each for name, each in old.items() if f"release/body/{name}" not in added}, old.key)
    return len(old) > 1 and 2 * len(paired("release/body", old, new, ids=False)) < len(old)


def told_by_both(base: Any, theirs: Any, added: AbstractSet[str], path: str = "") -> Any:
    """What the last reading has from further texts, and of the rest only what the new one says too: so nothing else
    counts as changed or taken out."""
    if path in added:
        return base
    if isinstance(base, dict) and isinstance(theirs, dict):
        found = {
            key: inner
            for key, value in base.items()
            if (where := f"{path}/{key}" if path else key) in added or key in theirs
            if (inner := told_by_both(value, theirs.get(key, ABSENT), added, where)) is not ABSENT
        }
        return Entries(found, base.key) if isinstance(base, Entries) else found
    return base if same(base, theirs) else ABSENT


def not_taken_out(theirs: Any, base: Any, ours: Any) -> Any:
    """The new reading without what a person took out."""
    if not isinstance(theirs, dict) or not isinstance(base, dict) or not isinstance(ours, dict):
        return theirs
    kept = {
        key: not_taken_out(value, base.get(key, ABSENT), ours.get(key, ABSENT))
        for key, value in theirs.items()
        if key in ours or key not in base
    }
    return Entries(kept, theirs.key) if isinstance(theirs, Entries) else kept


def new_entries(base: Any, theirs: Any) -> set[str]:
    """The paths of the entries that only the new reading has."""
    return {f"{each}/{name}" for each in OWNED for name in entries(theirs, each) if name not in entries(base, each)}


def with_added(base: Any, theirs: Any, added: AbstractSet[str]) -> Any:
    """The new reading with the entries that the last one has from further texts."""
    found = theirs
    for collection in OWNED:
        old, new = entries(base, collection), entries(theirs, collection)
        rest = {name: each for name, each in old.items() if f"{collection}/{name}" in added and name not in new}
        if rest:
            found = _put(found, collection.split("/"), Entries({**new, **rest}, old.key))
    return found


def _put(tree: Any, steps: list[str], value: Any) -> Any:
    if not steps:
        return value
    held = tree if isinstance(tree, dict) else {}
    return {**held, steps[0]: _put(held.get(steps[0]), steps[1:], value)}


def united(base: Any, theirs: Any, added: AbstractSet[str]) -> Any:
    """What is compared with the next reading: the last one as it was, and what a further text brought."""
    found = base
    for collection in OWNED:
        old, new = entries(base, collection), entries(theirs, collection)
        brought = {name: each for name, each in new.items() if f"{collection}/{name}" in added}
        if brought:
            found = _put(found, collection.split("/"), Entries({**old, **brought}, new.key))
    return found


def with_lists(base: Any, theirs: Any) -> Any:
    """The new reading with the people and bodies of the last one, where a list of them was not read again."""
    found = dict(theirs)
    for collection in ("organizations", "people"):
        old, new = entries(base or {}, collection), entries(theirs, collection)
        pairs = paired(collection, old, new, ids=True)
        known = {pairs[name]: entry for name, entry in old.items() if name in pairs}
        joined = {name: {**known.get(name, {}), **entry} for name, entry in new.items()}
        rest = {name: entry for name, entry in old.items() if name not in pairs and name not in joined}
        if joined or rest:
            found[collection] = Entries({**joined, **rest})
    return found
