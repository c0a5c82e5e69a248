"""An event file while it is being changed: values put, cleared, added and removed by path."""

from collections.abc import Mapping
from typing import Any

import yaml

from publish.binding import places
from publish.binding.collections import id_prefix
from publish.binding.places import Place, Shape
from publish.binding.tree import Kind
from publish.merge.writing.changes import become, free_aliases, held, inside, made_of, reach, scalar, touch
from publish.merge.writing.order import field_order, languages_of, put_in_order
from publish.merge.writing.rewrite import rewritten
from publish.model import Event
from publish.readers.event_file.marks import MarkedNode, read_marked


class EventText:
    """The text of an event file and the tree that is changed; `str()` gives the text with the changes in it.

    Paths are those of the model. Whoever changes something makes sure beforehand that the model has such a place;
    KeyError means that it has not.
    """

    def __init__(self, text: str, name: str = "event.yaml", model: type = Event) -> None:
        self.text = text
        self.model = model
        self.root = read_marked(text, name)
        self.languages = languages_of(self.root)

    def __str__(self) -> str:
        if self.has_aliases:
            reach(self.root)
        return rewritten(self.text, self.root)

    @property
    def has_aliases(self) -> bool:
        """Whether some place of the file refers to another (`*name`)."""
        return any(each.aliases for each in inside(self.root))

    def put(self, path: str, value: str) -> None:
        """Writes a single value, or a list of ids one a line; what it needs around it is made."""
        at = self._places(path)
        node, outer = self.root, places.root(self.model)
        for place in at[:-1]:
            node, outer = self._enter(node, outer, place), place
        touch(node)
        if at[-1].shape is Shape.LIST:
            return self._put_list(node, outer, at[-1].name, value.split("\n"))
        made = scalar(value, node, typed=at[-1].type is not str)
        found = places.child(node, outer, at[-1].name)
        if not isinstance(found, MarkedNode):
            self._insert(node, outer, at[-1].name, made)
        elif found.kind is Kind.SCALAR:
            touch(found)
            found.value = value
        else:
            become(found, made)

    def put_tree(self, path: str, plain: Any) -> None:
        """Writes maps and lists where nothing stands yet, or in the place of all that stands there."""
        at = self._places(path)
        node, outer = self.root, places.root(self.model)
        for place in at[:-1]:
            node, outer = self._enter(node, outer, place), place
        touch(node)
        made = made_of(plain, node)
        put_in_order(made, at[-1], self.languages)
        found = places.child(node, outer, at[-1].name)
        if isinstance(found, MarkedNode):
            become(found, made)
        else:
            self._insert(node, outer, at[-1].name, made)

    def clear(self, path: str) -> None:
        """Takes a value out, and with it what would be left empty around it."""
        trail = self._trail(path)
        for number in range(len(trail) - 1, -1, -1):
            holder, around, name = trail[number]
            self._take_out(holder, around, name)
            if holder.value or number == 0 or _must_stay(around, trail[number - 1][1]):
                return

    def remove(self, path: str) -> None:
        """Takes an entry out. Entries behind it that are named by their number alone get it written down."""
        trail = self._trail(path)
        if trail:
            node, outer, name = trail[-1]
            if outer.shape is Shape.LIST and places.is_entity(outer.type):
                self._write_ids_behind(node, outer, name)
            self._take_out(node, outer, name)

    def add(
        self, collection: str, name: str, entry: Mapping[str, Any], after: str | None = None, *, first: bool = False
    ) -> None:
        """Adds an entry to a collection: behind the entry named `after`, at the front, or at the end."""
        keyed = self._places(collection)[-1].shape is Shape.KEYED
        self.insert(collection, name, dict(entry) if keyed else {"id": name, **entry}, None if keyed else after, first)

    def insert(self, collection: str, name: str, entry: Any, after: str | None = None, first: bool = False) -> None:
        """Adds an entry that is written as it stands in its collection, be it a map or the id of something."""
        node, outer = self.root, places.root(self.model)
        for place in self._places(collection):
            node, outer = self._enter(node, outer, place), place
        made = made_of(entry, node)
        inner = places.step(outer, name)
        if inner is not None:
            put_in_order(made, inner, self.languages)
        touch(node)
        keyed = outer.shape is Shape.KEYED
        names = [str(key.value) for key, _ in node.value] if keyed else places.entry_names(node, outer.type)
        where = 0 if first else names.index(after) + 1 if after in names else len(node.value)
        node.value.insert(where, (scalar(name, node), made) if keyed else made)

    def names(self, collection: str) -> list[str]:
        """How the entries of a collection are named, in the order of the file."""
        found = places.find(self.root, collection, self.model)
        at = self._places(collection)[-1]
        if found is None or found.kind in (Kind.NULL, Kind.SCALAR):
            return []
        if at.shape is Shape.LIST:
            return places.entry_names(found, at.type)
        return [str(key.value) for key, _ in found.value]

    def holds(self, path: str) -> bool:
        """Whether the file itself says something at the path."""
        return places.find(self.root, path, self.model) is not None

    def _trail(self, path: str) -> list[tuple[MarkedNode, Place, str]]:
        """Each container on the way to a path, ready to be changed, and the name of the next step; empty where the
        file says nothing there."""
        if not self.holds(path):
            return []
        trail: list[tuple[MarkedNode, Place, str]] = []
        node, outer = self.root, places.root(self.model)
        for place in self._places(path):
            touch(node)
            found = places.child(node, outer, place.name)
            trail.append((node, outer, place.name))
            if not isinstance(found, MarkedNode):
                break
            node, outer = found, place
        return trail

    def _places(self, path: str) -> tuple[Place, ...]:
        found = places.places(path, self.model)
        if found is None:
            raise KeyError(path)
        return found

    def _enter(self, node: MarkedNode, outer: Place, place: Place) -> MarkedNode:
        """The container one step further in, made where it is missing, and ready to be changed."""
        touch(node)
        found = places.child(node, outer, place.name)
        empty = made_of([] if place.shape is Shape.LIST else {}, node)
        if not isinstance(found, MarkedNode):
            self._insert(node, outer, place.name, empty)
            return empty
        shorthand = getattr(place.type, "SHORTHAND", None)
        if found.kind is Kind.SCALAR and place.shape is Shape.RECORD and shorthand:
            become(found, made_of({shorthand: found.value}, node))
        elif found.kind in (Kind.NULL, Kind.SCALAR):
            become(found, empty)
        touch(found)
        return found

    def _insert(self, node: MarkedNode, outer: Place, name: str, made: MarkedNode) -> None:
        """A new entry, where the order of the model or of the event's languages wants it."""
        if outer.shape is Shape.LIST:
            node.value.append(made)
            return
        order = field_order(outer, node, self.languages)
        before = set(order[: order.index(name)]) if name in order else None
        where = len(node.value)
        if before is not None and any(key.value in order and key.value not in before for key, _ in node.value):
            where = max((n + 1 for n, (key, _) in enumerate(node.value) if key.value in before), default=0)
        node.value.insert(where, (scalar(name, node), made))

    def _put_list(self, node: MarkedNode, outer: Place, name: str, values: list[str]) -> None:
        """The entries that stay keep their place in the text."""
        made = made_of(values, node)
        found = places.child(node, outer, name)
        if not isinstance(found, MarkedNode):
            self._insert(node, outer, name, made)
        elif found.kind is not Kind.LIST:
            become(found, made)
        else:
            touch(found)
            old = {each.value: each for each in found.value}
            kept = [old[value] for value in values if value in old]
            in_place = kept == [each for each in found.value if each in kept]
            found.value = [old.get(each.value, each) if in_place else each for each in made.value]

    def read_anew(self) -> "EventText | None":
        """The changed text, read as if from the file; None where it does not hold exactly what was meant."""
        try:
            new = EventText(str(self), self.root.source.name, self.model)
        except (yaml.YAMLError, KeyError):
            return None
        return new if held(new.root) == held(self.root) else None

    def _take_out(self, holder: MarkedNode, around: Place, name: str) -> None:
        touch(holder)
        gone = places.child(holder, around, name)
        if not isinstance(gone, MarkedNode):
            return
        for each in inside(gone):
            free_aliases(each)
        if holder.kind is Kind.MAP:
            holder.value = [(key, value) for key, value in holder.value if value is not gone]
        else:
            holder.value = [each for each in holder.value if each is not gone]

    def _write_ids_behind(self, node: MarkedNode, outer: Place, name: str) -> None:
        names = places.entry_names(node, outer.type)
        touch(node)
        at = names.index(name)
        prefix = id_prefix(outer.type, node.value[at])
        for entry, known in list(zip(node.value, names, strict=True))[at + 1 :]:
            key = entry.child("id")
            alike = isinstance(entry, MarkedNode) and id_prefix(outer.type, entry) == prefix
            if alike and key and not isinstance(key[0], MarkedNode):
                touch(entry)
                entry.value = [pair for pair in entry.value if pair[0].value != "id"]
                entry.value.insert(0, (scalar("id", entry), scalar(known, entry)))


def _must_stay(place: Place, outer: Place) -> bool:
    """An emptied thing stays where it is an entry with an id, or a field that must be there."""
    if outer.shape in (Shape.KEYED, Shape.LIST):
        return places.is_entity(place.type)
    return place.spec is not None and place.spec.required
