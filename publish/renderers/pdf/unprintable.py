"""Characters that no font has: which fields of the event they stand in, as diagnostics."""

from __future__ import annotations

from collections.abc import Iterator

from publish.diagnostics import Diagnostic, error
from publish.model import Event
from publish.model.paths import walk
from publish.renderers.pdf.typesetting import FontSet
from publish.renderers.pdf.typesetting.characters import clusters, inked


def unprintable(event: Event, character: str, fonts: FontSet) -> list[Diagnostic]:
    """The fault that was met, and those that would be met after it: each character once, at the first field that
    holds it."""
    printed = list(walk(event, private=False))
    met = next((path for path, text in printed if character in text), None)
    faults = {character: _fault(event, character, met)}
    for cluster, path in _without_glyph(printed, fonts):
        if not any(cluster in known or known in cluster for known in faults):
            faults[cluster] = _fault(event, cluster, path)
    return list(faults.values())


def _without_glyph(printed: list[tuple[str, str]], fonts: FontSet) -> Iterator[tuple[str, str]]:
    for path, text in printed:
        if text.isascii():
            continue
        for cluster in clusters(text):
            if inked(cluster) and fonts.choose(cluster, "body", fonts.han_language, 400, False) is None:
                yield cluster, path


def _fault(event: Event, character: str, path: str | None) -> Diagnostic:
    code_points = " ".join(f"U+{ord(each):04X}" for each in character)
    return error(
        "no-glyph",
        f"No font of the booklet has the character “{character}” ({code_points}).",
        event.provenance.locate(path) if path else None,
        "Write it another way, or name a font that has it in the house style.",
    )
