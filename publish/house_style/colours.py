"""The colours of a style file: `#RRGGBB` where they are named, those names everywhere else."""

import re
from collections.abc import Iterator

from publish.binding.binder import nearest
from publish.binding.tree import Kind, Node
from publish.diagnostics import Diagnostic, error
from publish.house_style.style import Colours

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
NAMES = Colours.__struct_fields__


def colour_faults(tree: Node) -> list[Diagnostic]:
    """An error for every colour that is none; wrong kinds are left to the binding."""
    named = tree.child("colours")
    faults = []
    for key, value in named[1].value if named and named[1].kind is Kind.MAP else ():
        if key.value in NAMES and value.kind is Kind.SCALAR and not _HEX.fullmatch(value.value):
            faults.append(
                error("bad-colour", f"“{value.value}” is not a colour.", value.location, 'Write it as "#1F4E79".')
            )
    for value in _uses(tree):
        if value.value not in NAMES and not _HEX.fullmatch(value.value):
            near = nearest(value.value, NAMES)
            remedy = f"Did you mean “{near}”?" if near else f"Colours are: {', '.join(NAMES)}."
            faults.append(error("bad-colour", f"There is no colour “{value.value}”.", value.location, remedy))
    return faults


def _uses(node: Node) -> Iterator[Node]:
    if node.kind is Kind.MAP:
        for key, value in node.value:
            if key.value == "colour" and value.kind is Kind.SCALAR:
                yield value
            yield from _uses(value)
