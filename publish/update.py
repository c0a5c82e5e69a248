"""Brings a new reading of the texts into an event file that people have worked on; what they wrote wins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from publish.merge.writing import EventText

_COLLECTIONS = ("organizations", "people", "sessions", "agreements", "release/body", "hosts")


def updated(ours: str, base: str | None, theirs: str) -> tuple[str, tuple[str, ...]]:
    """(the event file with what is new in it, remarks on what was left as people have it).

    `ours` is the event file as it is, `base` what was read the last time, `theirs` what was read now. A value that
    differs from `base` was changed by a person and stays, and so does what a person took out.
    """
    text = EventText(ours)
    new, old, here = _tree(theirs), _tree(base) if base else {}, _tree(ours)
    remarks: list[str] = []
    _add_entries(text, new, old, here, remarks)
    known = dict(_leaves(here, ""))
    before = dict(_leaves(old, ""))
    for path, value in _leaves(new, ""):
        if _in_missing_entry(path, here):
            continue
        if path not in known:
            if path not in before and not text.holds(path):
                _put(text, path, value)
        elif known[path] != value and base and known[path] == before.get(path):
            _put(text, path, value)
        elif known[path] != value:
            remarks.append(f"{path} stays as it is in the event file; the text now says “{value}”.")
    return str(text), tuple(remarks)


def _tree(text: str) -> dict[str, Any]:
    found = yaml.load(text, yaml.BaseLoader)  # every scalar as it is spelled
    return found if isinstance(found, dict) else {}


def _put(text: EventText, path: str, value: str) -> None:
    try:
        text.put(path, value)
    except KeyError:
        return


def _add_entries(
    text: EventText, new: dict[str, Any], old: dict[str, Any], here: dict[str, Any], remarks: list[str]
) -> None:
    for collection in _COLLECTIONS:
        there, before, theirs = (_entries(tree, collection) for tree in (here, old, new))
        previous = None
        for name, entry in theirs.items():
            if name not in there:
                if name in before:
                    remarks.append(f"{collection}/{name} was taken out of the event file and stays out.")
                    continue
                plain = {key: value for key, value in entry.items() if key != "id"}
                text.add(collection, name, plain, previous)
            previous = name


def _entries(tree: Mapping[str, Any], collection: str) -> dict[str, dict[str, Any]]:
    node: Any = tree
    for step in collection.split("/"):
        node = node.get(step) if isinstance(node, dict) else None
    if isinstance(node, dict):
        return {str(name): entry for name, entry in node.items() if isinstance(entry, dict)}
    if isinstance(node, list):
        return {_name(entry, number): entry for number, entry in enumerate(node) if isinstance(entry, dict)}
    return {}


def _in_missing_entry(path: str, here: Mapping[str, Any]) -> bool:
    """Whether the path lies in an entry that the event file did not have: it was added whole, or stays out."""
    for collection in _COLLECTIONS:
        if path.startswith(collection + "/"):
            return path.removeprefix(collection + "/").split("/")[0] not in _entries(here, collection)
    return False


def _name(entry: Any, number: int) -> str:
    if not isinstance(entry, dict):
        return str(entry)
    keys = ("id",) if "title" in entry else ("id", "person", "organization")
    return next((str(entry[key]) for key in keys if key in entry), str(number))


def _leaves(node: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _leaves(value, f"{path}/{key}" if path else str(key))
    elif isinstance(node, list):
        if all(not isinstance(each, dict | list) for each in node):
            yield path, "\n".join(str(each) for each in node)
            return
        for number, each in enumerate(node):
            yield from _leaves(each, f"{path}/{_name(each, number)}")
    else:
        yield path, str(node)
