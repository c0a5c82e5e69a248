"""The three readings in the ids of the event file, merged, with every reference leading somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from publish.errors import UsageError
from publish.merge.identity import free_name, next_number
from publish.update import additions
from publish.update.likeness import alike, words_alike
from publish.update.matching import paired
from publish.update.renaming import renamed, renamed_path, without
from publish.update.three_way import Deed, Happening, Merge
from publish.update.trees import ABSENT, OWNED, Entries, at, entries, references, same

_ROUNDS = (("organizations", "venue/rooms"), ("people",), ("agreements",), OWNED[4:])
"""What others refer to comes before them."""
_SURE = 0.9
"""How alike something new must be to what a person wrote alone."""
_LITTLE, _SOME = 0.2, 0.34
"""Parts of the paragraphs, and of the people, that two texts of one event have in common at least."""
_ONE_TITLE = 0.5


class Merged(Struct, frozen=True):
    """What is to stand in the event file, what became of the reading, and the reading as it is compared next time."""

    tree: dict[str, Any]
    happenings: tuple[Happening, ...]
    reading: dict[str, Any]
    names: Mapping[str, Mapping[str, str]]
    addition: bool = False
    """Whether the text is a further one of the same event: nothing is taken out for it, and nothing changed."""
    added: frozenset[str] = frozenset()
    """The entries of `reading` that came from further texts, by path."""


class _Trees(Struct):
    base: Any
    ours: Any
    theirs: Any
    elsewhere: Any
    """Entries that the event has from its list of participants."""
    loose: bool
    """Whether what is alike is taken for the same, though the last reading does not tell."""
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    gone: dict[str, set[str]] = field(default_factory=dict)
    shared: dict[str, float] = field(default_factory=dict)


def reconciled(
    base: Any, ours: Any, theirs: Any, elsewhere: Any = None, added: AbstractSet[str] = frozenset()
) -> Merged:
    """Merges trees as `named` makes them; `base` is None where nobody knows what was read the last time. `added` are
    the paths in `base` of what further texts brought.

    Raises Unlike where the new reading tells of something else.
    """
    addition = base is not None and additions.is_addition(base, theirs, added)
    trees = _Trees(base or {}, ours, theirs, elsewhere or {}, base is None or addition)
    for collections in _ROUNDS:
        names = {collection: _matched(trees, collection) for collection in collections}
        trees.base = renamed(trees.base, {collection: mine for collection, (mine, _) in names.items()})
        trees.theirs = renamed(trees.theirs, {collection: theirs for collection, (_, theirs) in names.items()})
        trees.names |= {collection: theirs for collection, (_, theirs) in names.items()}
        added = {renamed_path(path, {collection: mine for collection, (mine, _) in names.items()}) for path in added}
    _refuse_another(trees)
    before, now = (_here(without(tree, trees.gone), trees) for tree in (trees.base, trees.theirs))
    if addition:
        added = added | additions.new_entries(trees.base, trees.theirs)
        reading = additions.united(trees.base, trees.theirs, added)
        now = additions.not_taken_out(now, before, ours)
        before = additions.told_by_both(before, now, added)
    else:
        reading = additions.with_added(trees.base, trees.theirs, added)
        now = additions.with_added(before, now, added)
    merge = Merge(before, ours, now)
    happenings = [*merge.happenings, *_referred_again(trees)]
    tree, happenings = _complete(merge.tree, happenings, trees)
    added = {path for path in added if at(reading, path) is not ABSENT}
    return Merged(_with_languages(tree, ours), tuple(happenings), reading, trees.names, addition, frozenset(added))


def _with_languages(tree: Any, ours: Any) -> Any:
    """A language that some text still has stays one of the event's."""
    now, before = tree.get("languages"), ours.get("languages")
    if not isinstance(now, list) or not isinstance(before, list):
        return tree
    lost = [tag for tag in before if tag not in now]
    used = set(_keys(tree)) if lost else set()
    if not used.intersection(lost):
        return tree
    return {
        **tree,
        "languages": [*(tag for tag in before if tag in now or tag in used), *(t for t in now if t not in before)],
    }


def _keys(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        yield from tree
    for each in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from _keys(each)


class Unlike(UsageError):
    """The new text has almost nothing in common with the event."""


def _matched(trees: _Trees, collection: str) -> tuple[dict[str, str], dict[str, str]]:
    """What the entries of the last and of the new reading are called in the event file."""
    old, new = entries(trees.base, collection), entries(trees.theirs, collection)
    mine = entries(trees.ours, collection)
    mine = Entries({**entries(trees.elsewhere, collection), **mine}, mine.key)
    to_mine = paired(collection, old, mine, ids=True)
    to_new = paired(collection, old, new, ids=False)
    taken = set(mine)
    called: dict[str, str] = {}
    for name in old:
        called[name] = to_mine.get(name) or _fresh(name, taken)
        taken.add(called[name])
    trees.gone[collection] = {called[name] for name in old if name not in to_mine}
    theirs = {other: called[name] for name, other in to_new.items()}
    theirs |= _typed_already(collection, new, theirs, mine, set(to_mine.values()), trees.loose)
    for name in new:
        if name not in theirs:
            theirs[name] = _fresh(name, taken)
            taken.add(theirs[name])
    known = [name for name in new if name in set(to_new.values()) or theirs[name] in mine]
    if new and (old or mine):
        trees.shared[collection] = len(known) / min(len(new), len(old or mine))
    return called, theirs


def _typed_already(
    collection: str, new: Entries, known: Mapping[str, str], mine: Entries, found: set[str], loose: bool
) -> dict[str, str]:
    """What is new in the text, and a person has typed into the event file before."""
    left = Entries({name: entry for name, entry in new.items() if name not in known}, new.key)
    own = Entries({name: entry for name, entry in mine.items() if name not in found}, mine.key)
    pairs = {name: other for other, name in paired(collection, own, left, ids=False).items()}
    if loose or collection in ("people", "organizations"):
        return pairs
    return {
        name: other
        for name, other in pairs.items()
        if alike(collection, own[other], left[name], same_id=False) >= _SURE
    }


def _fresh(name: str, taken: set[str]) -> str:
    """The name, or one like it that nothing has."""
    stem = name.rstrip("0123456789")
    if name not in taken or stem == name:
        return free_name(name, taken)
    return next_number(stem, taken)


def _here(tree: Any, trees: _Trees) -> Any:
    """The tree without the entries that the list of participants holds, and without the id of the event."""
    kept = {key: value for key, value in tree.items() if key != "id"}  # that of the folder, not of the text
    for collection in ("organizations", "people"):
        elsewhere = entries(trees.elsewhere, collection)
        if elsewhere and collection in kept:
            kept[collection] = Entries({n: each for n, each in kept[collection].items() if n not in elsewhere})
    return kept


def _refuse_another(trees: _Trees) -> None:
    known = trees.base or trees.ours
    shared = trees.shared
    if "release/body" not in shared and "people" not in shared:
        return
    titles = max(
        words_alike(one, other)
        for one in (_text(known, "title"), _text(known, "release/headline"))
        for other in (_text(trees.theirs, "title"), _text(trees.theirs, "release/headline"))
    )
    one_day = bool(at(known, "date")) and same(at(known, "date"), at(trees.theirs, "date"))
    if shared.get("release/body", 0.0) >= _LITTLE or titles >= _ONE_TITLE:
        return
    if not (one_day and shared.get("people", 0.0) >= _SOME):
        raise Unlike("another event")


def _text(tree: Any, path: str) -> dict[str, str]:
    found = at(tree, path)
    return {tag: str(text) for tag, text in found.items()} if isinstance(found, dict) else {}


def _referred_again(trees: _Trees) -> list[Happening]:
    """What a person took out, and the new text speaks of anew."""
    before, now = list(references(trees.base)), list(references(trees.theirs))
    return [
        Happening(Deed.STAYS_OUT, f"{collection}/{name}", None, at(trees.theirs, f"{collection}/{name}"))
        for collection, names in trees.gone.items()
        for name in sorted(names)
        if now.count((collection, name)) > before.count((collection, name))
        and same(at(trees.base, f"{collection}/{name}"), at(trees.theirs, f"{collection}/{name}"))
    ]


def _complete(tree: dict[str, Any], happenings: list[Happening], trees: _Trees) -> tuple[Any, list[Happening]]:
    """Puts back what the text no longer has and something else still refers to."""
    while True:
        lost = {
            (collection, name)
            for collection, name in references(tree)
            if name not in entries(tree, collection) and name in entries(trees.ours, collection)
        }
        if not lost:
            return tree, happenings
        for collection, name in sorted(lost):
            tree = _put_back(tree, collection.split("/"), name, entries(trees.ours, collection))
            path = f"{collection}/{name}"
            happenings = [
                replace(each, deed=Deed.KEPT_GONE) if each.path == path and each.deed is Deed.REMOVED else each
                for each in happenings
            ]


def _put_back(tree: Any, steps: list[str], name: str, ours: Entries) -> Any:
    if steps:
        inner = tree.get(steps[0])
        inner = inner if isinstance(inner, dict) else Entries(key=ours.key) if len(steps) == 1 else {}
        return {**tree, steps[0]: _put_back(inner, steps[1:], name, ours)}
    held = {each: tree[each] if each in tree else ours[each] for each in ours if each in tree or each == name}
    return Entries({**held, **{each: tree[each] for each in tree if each not in held}}, ours.key)
