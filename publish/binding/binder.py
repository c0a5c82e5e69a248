"""The state of binding one file, and what every kind of binding needs."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from publish.binding import scalars
from publish.binding.tree import Kind, Node
from publish.diagnostics import Diagnostic, Severity

#: Stands for a value that could not be made; its fault is already noted.
INVALID: Any = object()


class Binder:
    """Binds one file. `languages` are the declared tags; texts in any other are faults, kept by tag as well. `root` is
    the whole file, where it is asked for what it holds elsewhere."""

    def __init__(self, languages: Iterable[str] = (), root: Node | None = None) -> None:
        self.languages = tuple(languages)
        self.root = root
        self.diagnostics: list[Diagnostic] = []
        self.undeclared: dict[str, list[Diagnostic]] = {}

    def fault(self, code: str, message: str, node: Node, remedy: str | None = None) -> Any:
        """Notes an error at a node; returns INVALID."""
        self.diagnostics.append(Diagnostic(code, Severity.ERROR, message, node.location, remedy))
        return INVALID

    def text(self, node: Node) -> str:
        """A scalar's text, with characters that no document can carry reported."""
        text: str = node.value
        unprintable = scalars.unprintable(text)
        if unprintable:
            self.fault(
                "control-character",
                f"This text contains {unprintable}, which cannot be printed.",
                node,
                "Delete the character and type the text again.",
            )
        return text


#: Makes the value of one type from a node, or notes a fault and returns INVALID.
Bind = Callable[[Binder, Node], Any]


def nearest(word: object, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The known word that was probably meant."""
    from difflib import get_close_matches  # only where something is wrong

    found = get_close_matches(str(word).lower(), list(known), 1, cutoff)
    return found[0] if found else None


def entries(binder: Binder, node: Node) -> Iterator[tuple[Node, Node]]:
    """The entries of a map, each key once."""
    seen: dict[str, Node] = {}
    for key, value in node.value:
        if key.kind is not Kind.SCALAR:
            binder.fault("wrong-kind", "A key must be a word.", key)
        elif key.value in seen:
            first = seen[key.value].line + 1
            binder.fault(
                "duplicate-id",
                f"“{key.value}” stands here a second time; the first is at line {first}.",
                key,
                "Rename one of them, or join the two.",
            )
        else:
            seen[key.value] = key
            yield key, value


def kind_word(node: Node) -> str:
    """What to call a node in a sentence."""
    return {Kind.SCALAR: "a single text", Kind.MAP: "a map", Kind.LIST: "a list", Kind.NULL: "nothing"}[node.kind]
