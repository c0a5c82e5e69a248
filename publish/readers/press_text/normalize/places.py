"""Where each field of the event stands in the text, and what a person should look at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from publish.model.provenance import Location
from publish.readers.press_text.facts import SURE, Reading
from publish.readers.press_text.normalize.doubts import Doubt
from publish.readers.press_text.text.source import Source


@dataclass(frozen=True, slots=True)
class TextProvenance:
    """Provenance of an event read from a press text."""

    places: Mapping[str, Location]

    def locate(self, path: str) -> Location | None:
        """The place of the field, or of the nearest thing around it that was read."""
        steps = path.split("/")
        for length in range(len(steps), 0, -1):
            found = self.places.get("/".join(steps[:length]))
            if found:
                return found
        return next((place for key, place in self.places.items() if key.startswith(path + "/")), None)


@dataclass(slots=True)
class Notebook:
    """Gathers places and doubts while the event is made."""

    source: Source
    languages: Sequence[str] = ()
    places: dict[str, Location] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    def note(self, path: str, reading: Reading) -> str:
        """Keeps the place of a value; returns its words as an event file can hold them."""
        self.places[path] = self.source.location(reading.line, reading.start)
        if reading.confidence < SURE - 0.1:
            said = f"“{printable(_shortened(reading.text))}”"
            self.doubt(path, reading.reason or "uncertain", reading.confidence, said)
        return printable(reading.text)

    def rank(self, language: str) -> int:
        """The place of a language among those of the event."""
        return self.languages.index(language) if language in self.languages else len(self.languages)

    def doubt(self, path: str, reason: str, confidence: float | None = None, *said: str) -> None:
        """Marks a field to be checked by a person; `said` are the words in question. A field is marked once."""
        if all(each.path != path for each in self.doubts):
            self.doubts.append(Doubt(path, said, printable(reason), confidence))


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60].rstrip()}…"


def printable(text: str, *, strip: bool = True) -> str:
    """The words without characters that no document can carry (controls, halves of pairs)."""
    if text.isprintable():
        return text
    from publish.binding.scalars import unprintable

    if unprintable(text) is None:
        return text
    kept = "".join(character for character in text if unprintable(character) is None)
    return kept.strip() if strip else kept
