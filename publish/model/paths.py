"""Every value of an event under the path that names it: `people/liu-hua/positions/0/title/en`.

Steps are field names, ids of entries, language tags, and numbers from 0 where entries have no id.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from publish.model.fields import Described, field_specs
from publish.model.text import LocalizedText


def walk(value: Any, path: str = "", *, private: bool = True) -> Iterator[tuple[str, str]]:
    """Pairs of path and value as text, in the order of the model; `private=False` leaves private fields out."""
    if value is None or value == "":
        return
    if isinstance(value, LocalizedText):
        yield from ((f"{path}/{tag}", text) for tag, text in value.items())
    elif isinstance(value, Described):
        for spec in field_specs(type(value)):
            if private or not spec.private:
                inner = f"{path}/{spec.name}" if path else spec.name
                yield from walk(getattr(value, spec.name), inner, private=private)
    elif isinstance(value, tuple) and path.endswith("/extra"):
        yield from ((f"{path}/{name}", text) for name, text in value)
    elif isinstance(value, tuple):
        for name, entry in zip(entry_names(value), value, strict=True):
            yield from walk(entry, f"{path}/{name}", private=private)
    else:
        yield path, written(value)


def entry_names(entries: tuple[Any, ...]) -> list[str]:
    """How a path names each entry of a collection: by its id, by whom it is about, or by its number from 0.

    A person who appears a second time in one list is `liu-hua~2`.
    """
    seen: dict[str, int] = {}
    names = []
    for position, entry in enumerate(entries):
        key = None if isinstance(entry, str) else getattr(entry, getattr(type(entry), "KEY", "id"), None)
        name = str(position if key is None else key)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}~{seen[name]}")
    return names


def written(value: Any) -> str:
    """A single value as the event file writes it."""
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes")
    return str(value)
