"""Whether a text says of somebody that it is a person; a tea or a town may sound like a name as well."""

from __future__ import annotations

from publish.readers.press_text import words
from publish.readers.press_text.facts import PersonFact


def spoken_for(person: PersonFact) -> bool:
    """A position, an honorific, an organization, something done, or both names given together."""
    told = any(person.positions.values()) or person.honorifics or person.organizations or person.parts
    by_sound = not person.match_reason or person.match_reason.startswith(("same sound", "sounds like"))
    noble = words.word_set("en", "honorifics", "noble")
    titled = any(
        set(reading.text.split()) & noble or reading.text.endswith(words.words("zh", "honorifics", "noble"))
        for reading in person.names.values()
    )
    return bool(told) or titled or not by_sound
