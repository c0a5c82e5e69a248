"""Finds the place of a field in the event file, when somebody asks."""

from msgspec import Struct

from publish.binding.tree import Kind, Node
from publish.model import Location


class FileProvenance(Struct, frozen=True):
    """Walks the tree of the file along a path such as `sessions/opening/speakers/liu-hua/topic/zh`."""

    root: Node

    def locate(self, path: str) -> Location | None:
        """The place of the field, or of the nearest written thing around it."""
        node = self.root
        for step in path.split("/"):
            found = _step(node, step)
            if found is None:
                break
            node = found
        return node.location


def _step(node: Node, step: str) -> Node | None:
    if node.kind is Kind.MAP:
        found = node.child(step)
        return found[1] if found and found[1].kind is not Kind.NULL else found[0] if found else None
    if node.kind is not Kind.LIST:
        return None
    for position, each in enumerate(node.value):
        if _name(each, position) == step:
            return each  # type: ignore[no-any-return]
    return None


def _name(entry: Node, position: int) -> str:
    """How a path names an entry of a list: by its id, by whom it is about, or by number from 0."""
    if entry.kind is Kind.SCALAR:
        return str(entry.value)
    for key in ("id", "person", "organization") if not entry.child("title") else ("id",):
        found = entry.child(key)
        if found and found[1].kind is Kind.SCALAR:
            return str(found[1].value)
    return str(position)
