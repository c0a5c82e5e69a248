"""The merged tree written into the event file: what says something new, and nothing else."""

from __future__ import annotations

import re
from typing import Any

from publish.binding import places
from publish.binding.tree import Kind
from publish.errors import OutputError
from publish.merge.writing import EventText
from publish.model import Event
from publish.readers.event_file.marks import MarkedNode
from publish.update.trees import Entries, named, plain, plain_entry, same, spelled, told

_CANNOT = (
    "The event file is written in a way that the new reading cannot be fitted into without touching other parts of "
    "it. Nothing was changed; please type in what is new by hand, or read the text into another folder."
)


def written(work: EventText, ours: Any, merged: Any) -> str:
    """The text of the event file that says what the merged tree says. Raises OutputError where that cannot be done."""
    try:
        _map(work, "", ours, merged)
        text = str(work)
        for path in _ordered(merged, ""):
            text = _moved(text, path, list(_at(merged, path)))
        if same(named(told(numbered(text).root)), merged):
            return text
    except (KeyError, ValueError, IndexError, StopIteration):
        pass
    raise OutputError(_CANNOT)


def numbered(text: str, name: str = "event.yaml") -> EventText:
    """The text of an event file, with ids for the entries that have none written."""
    from publish.readers.event_file.normalize import bind_event

    work = EventText(text, name)
    bind_event(work.root)
    return work


def _map(work: EventText, path: str, ours: Any, merged: Any) -> None:
    previous = None
    for key, value in merged.items():
        where = f"{path}/{key}" if path else key
        if key in ours:
            if not same(ours[key], value):
                _value(work, where, ours[key], value)
        elif isinstance(merged, Entries):
            work.insert(path, key, plain_entry(merged, key), previous, previous is None)
        else:
            _new(work, where, value)
        previous = key
    for key in reversed(list(ours)):
        if key not in merged:
            where = f"{path}/{key}" if path else key
            if isinstance(ours, Entries):
                work.remove(where)
            else:
                work.clear(where)


def _value(work: EventText, path: str, ours: Any, merged: Any) -> None:
    if isinstance(merged, dict) and isinstance(ours, dict) and merged:
        _map(work, path, ours, merged)
    elif isinstance(merged, list) and isinstance(ours, list) and len(merged) == len(ours) and _records(merged):
        for number, (one, other) in enumerate(zip(ours, merged, strict=True)):
            if not same(one, other):
                _value(work, f"{path}/{number}", one, other)
    else:
        _new(work, path, merged)


def _new(work: EventText, path: str, value: Any) -> None:
    if value is None or value in ({}, []):
        work.clear(path)
    elif isinstance(value, list) and not _records(value):
        work.put(path, "\n".join(map(spelled, value)))
    elif isinstance(value, dict | list):
        work.put_tree(path, plain(value))
    else:
        work.put(path, spelled(value))


def _records(held: list[Any]) -> bool:
    return any(isinstance(each, dict) for each in held)


def _at(tree: Any, path: str) -> Any:
    for step in path.split("/"):
        tree = tree[int(step)] if isinstance(tree, list) else tree[step]
    return tree


def _ordered(tree: Any, path: str) -> list[str]:
    """The lists of entries in a tree."""
    found = [path] if isinstance(tree, Entries) and tree.key else []
    pairs = tree.items() if isinstance(tree, dict) else ()
    return [*found, *(each for key, value in pairs for each in _ordered(value, f"{path}/{key}" if path else key))]


def _moved(text: str, path: str, names: list[str]) -> str:
    """The text with the entries of a list in this order, each with the remarks above it."""
    work = numbered(text)
    now = work.names(path)
    if now == names or sorted(now) != sorted(names):
        return text
    node = places.find(work.root, path, Event)
    if not isinstance(node, MarkedNode) or node.kind is not Kind.LIST:
        raise ValueError(path)
    if node.flow:
        return _exchanged(text, [(each.start, each.end) for each in node.value], [now.index(name) for name in names])
    starts = [_top(text, each.start) for each in node.value]
    end = text.find("\n", node.end)
    stretches = [text[a:b] for a, b in zip(starts, [*starts[1:], end + 1 if end >= 0 else len(text)], strict=True)]
    line_end = "\r\n" if "\r\n" in text else "\n"
    held = {name: each if each.endswith("\n") else each + line_end for name, each in zip(now, stretches, strict=True)}
    return text[: starts[0]] + "".join(held[name] for name in names) + ("" if end < 0 else text[end + 1 :])


def _exchanged(text: str, spans: list[tuple[int, int]], order: list[int]) -> str:
    """The text with the stretches in another order, what stands between them as it is."""
    out, end = [], 0
    for (start, stop), source in zip(spans, order, strict=True):
        out += [text[end:start], text[slice(*spans[source])]]
        end = stop
    return "".join([*out, text[end:]])


_REMARK = re.compile(r"( *)#")


def _top(text: str, start: int) -> int:
    """Where an entry begins: the line of its hyphen, or the first of the remarks above it."""
    line = text.rfind("\n", 0, text.rfind("-", 0, start) + 1) + 1
    column = text.index("-", line) - line
    while line > 0:
        above = text.rfind("\n", 0, line - 1) + 1
        remark = _REMARK.match(text, above)
        if not remark or len(remark[1]) != column:
            return line
        line = above
    return line
