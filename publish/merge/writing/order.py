"""The order in which an event file says things: fields as the model has them, texts as the event's languages."""

from collections.abc import Sequence

from publish.binding import places
from publish.binding.places import Place, Shape
from publish.binding.tree import Kind, Node
from publish.model.fields import field_specs
from publish.model.release import BLOCK_KEYS, Block
from publish.readers.event_file.marks import MarkedNode


def languages_of(root: Node) -> tuple[str, ...]:
    """The languages that the file says the event has."""
    found = root.child("languages")
    if not found or found[1].kind is not Kind.LIST:
        return ()
    return tuple(str(each.value) for each in found[1].value)


def field_order(outer: Place, node: Node, languages: Sequence[str]) -> list[str]:
    """The names of what may stand in a place, in their order; empty where they come in any."""
    if outer.shape is Shape.TEXT:
        return list(languages)
    if outer.shape is not Shape.RECORD:
        return []
    record = outer.type
    if record is Block:
        record = next((block for key, block in BLOCK_KEYS.items() if node.child(key)), BLOCK_KEYS["text"])
    return [spec.name for spec in field_specs(record)]


def put_in_order(made: MarkedNode, place: Place, languages: Sequence[str]) -> None:
    """Sorts something new, and all inside it; dates and numbers are marked as such."""
    if made.kind is Kind.MAP:
        order = {name: number for number, name in enumerate(field_order(place, made, languages))}
        made.value.sort(key=lambda pair: order.get(pair[0].value, len(order)))
    elif made.kind is Kind.SCALAR and place.type is not str:
        made.native = ""
    entries = made.value if made.kind is Kind.MAP else enumerate(made.value) if made.kind is Kind.LIST else ()
    for key, each in entries:
        inner = places.step(place, str(getattr(key, "value", key)))
        if inner is not None:
            put_in_order(each, inner, languages)
