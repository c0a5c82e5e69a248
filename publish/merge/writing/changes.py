"""Changing the tree of an event file, so that each node knows what stands in the text and what is to stand there."""

from collections.abc import Iterator
from typing import Any

from publish.binding.tree import Kind, Node, from_plain
from publish.readers.event_file.marks import MarkedNode


def touch(node: MarkedNode) -> None:
    """Remembers what stands in the text before the node is changed; what is changed here stays as it is elsewhere."""
    if node.touched:
        return
    node.touched = True
    node.was = node.value
    free_aliases(node)
    if node.target is not None:
        become(node, copied(node))
    elif isinstance(node.value, list):
        node.value = list(node.value)


def free_aliases(node: MarkedNode) -> None:
    """Writes out the places that refer to a node, before it changes or goes."""
    for alias in node.aliases:
        if not alias.touched:
            touch(alias)


def reach(node: MarkedNode) -> bool:
    """Opens the way to every changed node; whether there is one in this one."""
    if node.target is not None or node.kind not in (Kind.MAP, Kind.LIST):
        return node.touched
    inner = [each for _, each in node.value] if node.kind is Kind.MAP else node.value
    changed = [reach(each) for each in inner if isinstance(each, MarkedNode)]
    if any(changed) and not node.touched:
        node.touched, node.was, node.value = True, node.value, list(node.value)
    return node.touched


def become(node: MarkedNode, other: MarkedNode) -> None:
    """Puts a wholly new value in the place of a node."""
    touch(node)
    node.kind, node.value, node.native = other.kind, other.value, other.native
    node.anew = True


def copied(node: Node) -> MarkedNode:
    """The same tree as something new, that stands nowhere yet; aliases written out, ids that were made up left out."""
    made = MarkedNode(node.kind, node.value, node.source, node.line, node.column)
    if node.kind is Kind.MAP:
        marked = isinstance(node, MarkedNode)
        written = [(key, value) for key, value in node.value if isinstance(key, MarkedNode) or not marked]
        made.value = [(copied(key), copied(value)) for key, value in written]
    elif node.kind is Kind.LIST:
        made.value = [copied(each) for each in node.value]
    made.native = node.native
    if isinstance(node, MarkedNode) and node.start >= 0 and node.style is None:
        made.native = ""
    return made


def inside(node: MarkedNode) -> Iterator[MarkedNode]:
    """A node and all in it that stands in the text there, so nothing behind an alias."""
    yield node
    if node.target is not None:
        return
    inner = [each for _, each in node.value] if node.kind is Kind.MAP else node.value if node.kind is Kind.LIST else ()
    for each in inner:
        if isinstance(each, MarkedNode):
            yield from inside(each)


def scalar(text: str, near: Node, *, typed: bool = True) -> MarkedNode:
    """A new single value; `typed` ones (dates, numbers, words of a list) may stand without quotation marks."""
    made = MarkedNode(Kind.SCALAR, text, near.source, near.line, near.column)
    made.native = "" if typed else None
    return made


def made_of(plain: Any, near: Node) -> MarkedNode:
    """A new tree of plain data."""
    return copied(from_plain(plain, near.source, near.line, near.column))


def held(node: Node) -> Any:
    """What a tree says, as plain data; texts without the spaces around them, which no reader keeps."""
    if node.kind is Kind.MAP:
        return {key.value: held(value) for key, value in node.value if isinstance(key, MarkedNode)}
    if node.kind is Kind.LIST:
        return [held(each) for each in node.value]
    return node.value.strip() if node.kind is Kind.SCALAR else None
