"""The event as it is now, with the questions the merge has about it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any

from msgspec import Struct

from publish.binding import places
from publish.binding.places import Place, Shape
from publish.binding.references import REFERENCES, SHARED
from publish.model import Event
from publish.model.paths import walk
from publish.model.release import Block


def _anything(path: str) -> bool:
    return True


class Ours(Struct, frozen=True, dict=True):
    """An event and its values by path. `in_file` tells whether the event file itself has an entry; people may also
    come from a workbook that the event names."""

    event: Event
    in_file: Callable[[str], bool] = _anything

    @cached_property
    def values(self) -> dict[str, str]:
        """Every value by its path."""
        return dict(walk(self.event))

    def text(self, path: str) -> str | None:
        """What the field says now. A list of ids reads as its entries, one a line."""
        at = self.place(path)
        if at is not None and at.shape is Shape.LIST and at.type is str:
            found: list[str] = []
            while (item := self.values.get(f"{path}/{len(found)}")) is not None:
                found.append(item)
            return "\n".join(found) or None
        return self.values.get(path)

    def place(self, path: str) -> Place | None:
        """What the model has at a path."""
        found = places.places(path, Event)
        return found[-1] if found else None

    def has_entry(self, path: str) -> bool:
        """Whether there is an entry at the path: a person, a block, a speaker."""
        found = places.places(path, Event)
        if not found or len(found) < 2:
            return False
        key = "id" if places.is_entity(found[-2].type) else getattr(found[-2].type, "KEY", None)
        if key:
            return f"{path}/{key}" in self.values
        return path in self.values or next(self.under(path), None) is not None

    def under(self, path: str) -> Iterator[tuple[str, str]]:
        """The values inside an entry, with their paths."""
        start = bisect_left(self._sorted, path + "/")
        for each in islice(self._sorted, start, None):
            if not each.startswith(path + "/"):
                return
            yield each, self.values[each]

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.values)

    def listed(self, path: str) -> str | None:
        """The list of participants that an entry comes from, where the event file itself does not have it."""
        steps = path.split("/")
        if steps[0] not in SHARED or len(steps) < 2 or self.in_file("/".join(steps[:2])):
            return None
        return self.event.participants

    def missing_entry(self, path: str) -> str | None:
        """The outermost entry with an id or a key on the way to a field that the event does not have."""
        found = places.places(path, Event) or ()
        steps = path.split("/")
        for number in range(1, len(found)):
            outer = found[number - 1]
            if outer.shape not in (Shape.KEYED, Shape.LIST):
                continue
            entry = "/".join(steps[: number + 1])
            if (places.is_entity(outer.type) or hasattr(outer.type, "KEY")) and not self.has_entry(entry):
                return entry
        return None

    def collection_of(self, path: str) -> str | None:
        """The collection a field refers to by id, where it does."""
        found = places.places(path, Event)
        if not found or found[-1].type is not str or found[-1].spec is None:
            return None
        if any(each.shape in (Shape.TEXT, Shape.EXTRA) for each in found[:-1]):
            return None
        return REFERENCES.get(found[-1].spec.name)

    def ids(self, collection: str) -> list[str]:
        """The ids of a collection."""
        held: Any = self.event
        for name in collection.split("/"):
            held = getattr(held, name, None)
        return [entry.id for entry in held or ()]

    def entry(self, collection: str, name: str) -> Any:
        """The entry of this id; None where there is none."""
        if collection not in self._entries:
            held: Any = self.event
            for step in collection.split("/"):
                held = getattr(held, step, None)
            self._entries[collection] = {entry.id: entry for entry in held or ()}
        return self._entries[collection].get(name)

    @cached_property
    def _entries(self) -> dict[str, dict[str, Any]]:
        return {}

    def called(self, collection: str, field: str, text: str) -> list[str]:
        """The ids of the entries that say this in a field of theirs (`name/zh`)."""
        return self._called.setdefault((collection, field), self._index(collection, field)).get(text, [])

    @cached_property
    def _called(self) -> dict[tuple[str, str], dict[str, list[str]]]:
        return {}

    def _index(self, collection: str, field: str) -> dict[str, list[str]]:
        if (collection, field) in self._called:
            return {}
        found: dict[str, list[str]] = {}
        for name in self.ids(collection):
            found.setdefault(self.values.get(f"{collection}/{name}/{field}", ""), []).append(name)
        return found

    def block(self, path: str) -> Block | None:
        """The block of the release that a path names."""
        name = path.removeprefix("release/body/").split("/")[0]
        return next((each for each in self.event.release.body if each.id == name), None)
