"""Texts between braces that a comma cut: `{fr: Débat, en ligne}`, and languages after which a colon is missing, which
look alike: `{fr: Débat, en Debate}`."""

import re
from collections.abc import Collection, Sequence

from publish.binding.binder import Binder
from publish.binding.tree import Kind, Node
from publish.model.languages import script_of

#: Characters of a text that a remedy shows as a whole.
_SHOWN = 80


def begins_with_tag(written: str, binder: Binder) -> str | None:
    """The language of the event that a key begins with, as a word: `ar السيدة`, `ja：記念`."""
    return next((tag for tag in binder.languages if re.match(rf"{re.escape(tag)}(?![A-Za-z0-9-])\s*\S", written)), None)


def language_without_colon(
    binder: Binder, key: Node, given: Collection[str], before: tuple[str, Node] | None
) -> str | None:
    """The language that a key without a text was meant to give.

    It goes on with the text `before` (language and value) where its language is given otherwise, and where it goes on
    in the same script with a small letter, unless that text is closed by a quotation mark.
    """
    tag = begins_with_tag(key.value, binder)
    if tag is None or tag in given:
        return None
    if before is None or _character(before[1]) in ('"', "'"):
        return tag
    goes_on = key.value[len(tag) :].strip()[:1].islower() and script_of(tag) == script_of(before[0])
    return None if goes_on else tag


def missing_colon(binder: Binder, key: Node, tag: str, before: tuple[str, Node] | None) -> None:
    """Notes the missing colon; where the key may go on with the text before it all the same, the remedy says so."""
    remedy = f"Write “{tag}: {key.value[len(tag) :].strip()}”."
    if before and script_of(tag) == script_of(before[0]) and (whole := _whole(before[1], [key])):
        remedy += f" If it belongs to the text before it, put quotation marks around the whole: {whole}."
    binder.fault("missing-colon", f"After “{tag}” a colon is missing.", key, remedy)


def cut_at_comma(binder: Binder, pieces: Sequence[Node], before: tuple[str, Node] | None) -> None:
    """Notes that the pieces were cut from the text before them."""
    whole = (_whole(before[1], pieces) if before else None) or '"…, …"'
    binder.fault(
        "text-cut-at-comma",
        f"A comma between {{ }} ends a text; “{pieces[0].value}” was cut off from the one before it.",
        pieces[0],
        f"Put quotation marks around the whole text: {whole}.",
    )


def _whole(value: Node, pieces: Sequence[Node]) -> str | None:
    """A text with what was cut from it, in quotation marks; None where it is long, on several lines or quoted."""
    if value.kind is not Kind.SCALAR or value.line != pieces[-1].line or value.line >= len(value.source.lines):
        return None
    text = value.source.lines[value.line][value.column : pieces[-1].column + len(pieces[-1].value)]
    fits = text.startswith(value.value) and text.endswith(pieces[-1].value) and len(text) <= _SHOWN
    return f'"{text}"' if fits and '"' not in text and "\\" not in text else None


def _character(node: Node) -> str:
    """The character that a node begins with in its file."""
    line = node.source.lines[node.line] if node.line < len(node.source.lines) else ""
    return line[node.column : node.column + 1]
