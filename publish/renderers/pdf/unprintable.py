"""A character that no font has: which field of the event it stands in, as a diagnostic."""

from __future__ import annotations

from collections.abc import Iterator

from publish.diagnostics import Diagnostic, error
from publish.model import Event, LocalizedText
from publish.model.fields import Described, field_specs


def unprintable(event: Event, character: str) -> Diagnostic:
    """The fault, at the first field that holds the character."""
    path = next((path for path, text in _texts(event, "") if character in text), None)
    code_points = " ".join(f"U+{ord(each):04X}" for each in character)
    return error(
        "no-glyph",
        f"No font of the booklet has the character “{character}” ({code_points}).",
        event.provenance.locate(path) if path else None,
        "Write it another way, or name a font that has it in the house style.",
    )


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Path and text of everything written below a value of the model."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, LocalizedText):
        for tag, text in value.items():
            yield f"{path}/{tag}", text
    elif isinstance(value, tuple):
        for n, each in enumerate(value):
            yield from _texts(each, f"{path}/{getattr(each, 'id', None) or n}")
    elif isinstance(value, Described):
        for each in field_specs(type(value)):
            yield from _texts(getattr(value, each.name), f"{path}/{each.name}".lstrip("/"))
