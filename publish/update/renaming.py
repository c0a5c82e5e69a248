"""A tree, and paths, in the ids of another one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from publish.binding.references import REFERENCES
from publish.update.trees import OWNED, Entries, bare, free

#: Collection -> its ids -> what they are called elsewhere.
Names = Mapping[str, Mapping[str, str]]
_HOLDERS = {"hosts": "organizations", "speakers": "people", "signatories": "people"}
"""Lists whose entries are named by what they refer to."""


def renamed(tree: Any, names: Names, path: str = "") -> Any:
    """The tree with every entry and every reference under its other name."""
    if isinstance(tree, Entries):
        known = names.get(path if path in OWNED else REFERENCES.get(tree.key, ""), {})
        made = Entries(key=tree.key)
        for name, entry in tree.items():
            new = free(known.get(bare(name), bare(name)), made)
            made[new] = renamed(entry, names, f"{path}/{new}")
        return made
    if isinstance(tree, dict):
        return {key: _field(key, value, names, f"{path}/{key}" if path else key) for key, value in tree.items()}
    if isinstance(tree, list):
        return [renamed(each, names, path) for each in tree]
    return tree


def _field(key: str, value: Any, names: Names, path: str) -> Any:
    known = names.get(REFERENCES.get(key, ""), {})
    if isinstance(value, str):
        return known.get(value, value)
    if isinstance(value, list) and known:
        return [known.get(each, each) if isinstance(each, str) else renamed(each, names, path) for each in value]
    return renamed(value, names, path)


def renamed_path(path: str, names: Names) -> str:
    """The path in the other names."""
    made: list[str] = []
    for step in path.split("/"):
        around = "/".join(made)
        collection = around if around in OWNED else _HOLDERS.get(made[-1] if made else "", "")
        name, mark, number = step.partition("~")
        made.append(names.get(collection, {}).get(name, name) + mark + number)
    return "/".join(made)


def without(tree: Any, gone: Mapping[str, set[str]]) -> Any:
    """The tree without references to what is gone."""
    if isinstance(tree, Entries):
        left_out = gone.get(REFERENCES.get(tree.key, ""), set())
        kept = {name: without(entry, gone) for name, entry in tree.items() if bare(name) not in left_out}
        return Entries(kept, tree.key)
    if not isinstance(tree, dict):
        return [without(each, gone) for each in tree] if isinstance(tree, list) else tree
    made: dict[str, Any] = {}
    for key, value in tree.items():
        left_out = gone.get(REFERENCES.get(key, ""), set())
        if isinstance(value, str) and value in left_out:
            continue
        if isinstance(value, list) and left_out:
            value = [each for each in value if not isinstance(each, str) or each not in left_out]
        new = without(value, gone)
        if new or not isinstance(value, dict | list) or not tree[key]:
            made[key] = new
    return made
