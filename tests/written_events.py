"""An event as the text of an event file, as pleasant to read and go on with as one typed by hand."""

from collections.abc import Mapping

from msgspec import Struct, field

from publish.binding import places
from publish.binding.places import Place, Shape
from publish.binding.plain import to_plain
from publish.binding.tree import Kind, Node, Source, from_plain
from publish.model import Event
from publish.readers.event_file.layout import Layout, entries

#: Tells editors where the schema is that they complete and check the file with.
MODELINE = "# yaml-language-server: $schema=event.schema.json"
#: Longest line in columns; a Chinese paragraph stays on one line all the same.
_WIDTH = 110
_NOTHING: Mapping[str, str] = {}


def write_event(event: Event, comments: Mapping[str, str] = _NOTHING) -> str:
    """The event file. `comments` maps paths of the model to a note of one or more lines that goes above the value, or
    above the nearest thing around it that is written; the empty path is the head of the file.

    Reading the text gives the same event, but for its `base` and where its values came from.
    """
    root = from_plain(to_plain(event), Source("event.yaml"))
    notes: dict[int, list[str]] = {}
    for path, said in comments.items():
        notes.setdefault(id(_written(root, path)), []).extend(said.splitlines())
    look = _Look()
    look.see(root, places.root(Event))
    head = [MODELINE, *(f"# {line}".rstrip() for line in notes.pop(id(root), ()))]
    layout = Layout(width=_WIDTH, comments=notes, apart=frozenset(look.apart))
    return "\n".join(head) + "\n\n" + entries(root, 0, layout) + "\n"


class _Look(Struct):
    """Which collections stand apart by blank lines; dates, words and numbers are marked as such on the way."""

    apart: set[int] = field(default_factory=set)

    def see(self, node: Node, place: Place) -> None:
        if place.shape is Shape.SCALAR and node.kind is Kind.SCALAR and place.type is not str:
            node.native = node.native if node.native is not None else ""
        if node.kind is Kind.MAP:
            for key, value in node.value:
                inner = places.step(place, str(key.value))
                if inner is not None:
                    self.see(value, inner)
            if place.name == "" or (place.shape is Shape.KEYED and len(node.value) > 1):
                self.apart.add(id(node))
        elif node.kind is Kind.LIST:
            for number, each in enumerate(node.value):
                inner = places.step(place, str(number))
                if inner is not None:
                    self.see(each, inner)
            if places.is_entity(place.type) and any(_is_large(each) for each in node.value):
                self.apart.add(id(node))


def _is_large(entry: Node) -> bool:
    return entry.kind is Kind.MAP and (
        len(entry.value) > 3 or any(len(str(value.value)) > 60 for _, value in entry.value)
    )


def _written(root: Node, path: str) -> Node:
    """What stands at the path, or the nearest thing around it."""
    steps = path.split("/") if path else []
    while steps:
        found = places.find(root, "/".join(steps), Event)
        if found is not None:
            return found
        steps.pop()
    return root
