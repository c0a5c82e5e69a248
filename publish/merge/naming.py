"""Fields in words: `people/liu-hua/positions/0/title/en` is “Liu Hua, title of the position (English)”."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from publish.binding import places
from publish.binding.places import Place, Shape
from publish.model import Event
from publish.model.paths import entry_names
from publish.model.text import LocalizedText

#: What one entry of a collection is called, and what fields are called whose name does not say it.
_ENTRY = {
    "people": "person",
    "organizations": "organization",
    "sessions": "session",
    "agreements": "agreement",
    "speakers": "speaker",
    "positions": "position",
    "parties": "party",
    "signatories": "signatory",
    "figures": "figure",
    "contacts": "contact",
    "information": "information",
    "rooms": "room",
    "hosts": "host",
    "languages": "language",
}
_BLOCK = {"Paragraph": "paragraph", "Heading": "heading", "Quote": "quote", "Photo": "photo"}
_LONGEST = 24
#: The language this program speaks to its users, and names things in where it can.
_SPOKEN = "en"


class Naming(Struct, frozen=True):
    """Names for the fields of one event; `languages` are the names of languages by tag."""

    event: Event
    languages: Mapping[str, str] = field(default_factory=dict)
    _entries: dict[int, dict[str, Any]] = field(default_factory=dict)

    def label(self, path: str) -> str:
        """The field in words; the path itself where the model has no such field."""
        found = places.places(path, Event)
        if found is None:
            return path
        parts: list[str] = []
        held: Any = self.event
        outer: Place = places.root(Event)
        for place in found:
            held = self._inside(held, outer, place.name)
            parts.append(self._part(held, outer, place))
            outer = place
        named = [part for part in parts if part]
        last = f" ({named.pop()})" if found[-2:-1] and found[-2].shape is Shape.TEXT else ""
        return ", ".join(named) + last

    def entry(self, held: Any, collection: str, name: str) -> str:
        """An entry of a collection by what people call it."""
        sort = _BLOCK.get(type(held).__name__) or _ENTRY.get(collection, collection)
        shown = self._shown(held)
        return shown if collection == "people" and shown else f"{sort} {shown or name}"

    def sort(self, collection: str) -> str:
        """What one entry of a collection is called."""
        return _ENTRY.get(collection.rsplit("/", 1)[-1], "entry")

    def _part(self, held: Any, outer: Place, place: Place) -> str:
        if outer.shape is Shape.TEXT:
            return self.languages.get(place.name, place.name)
        if outer.shape is Shape.EXTRA:
            return f"“{place.name}”"
        if outer.shape in (Shape.KEYED, Shape.LIST):
            if place.name.isdigit():
                return f"{_ENTRY.get(outer.name, outer.name)} {int(place.name) + 1}"
            return self.entry(held, outer.name, place.name)
        if place.shape in (Shape.KEYED, Shape.LIST, Shape.EXTRA) or place.name in ("body", "text"):
            return ""
        return place.name.replace("_", " ")

    def _shown(self, held: Any) -> str:
        if held is None:
            return ""
        for name in ("name", "title", "label", "heading", "text", "quote", "caption"):
            said = getattr(held, name, None)
            if isinstance(said, LocalizedText) and said:
                text = self.best(said)
                return text if name == "name" else f"“{shortened(text)}”"
        person = self.event.people_by_id.get(getattr(held, "person", None) or "")
        if person:
            return self.best(person.name)
        body = self.event.organizations_by_id.get(getattr(held, "organization", None) or "")
        return self.best(body.name) if body else ""

    def best(self, text: LocalizedText) -> str:
        """The text as it is shown to users of this program."""
        found = text.best(_SPOKEN, self.event.languages)
        return found[1] if found else ""

    def _inside(self, held: Any, outer: Place, name: str) -> Any:
        if held is None:
            return None
        if outer.shape is Shape.RECORD:
            return getattr(held, name, None)
        if outer.shape not in (Shape.KEYED, Shape.LIST):
            return None
        if id(held) not in self._entries:
            self._entries[id(held)] = dict(zip(entry_names(held), held, strict=True))
        return self._entries[id(held)].get(name)


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The beginning of a text on one line, for naming it."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rstrip() + "…"
