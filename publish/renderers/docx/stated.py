"""Words that state values of the event in the forms of a language: times, dates, numbers, what something is.

They carry what they state, so that what people change of them in Word comes back.
"""

import re
from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from publish.model import Event, PartialDate, Session
from publish.model.paths import written
from publish.renderers.docx.flow import Piece, Shown, Words
from publish.snapshot import Fact
from publish.snapshot import Piece as Outlined
from publish.transforms.programme import span_of
from publish.translations import Translations

#: The sections of labels a form is written with, where they are not called as the form is.
_SECTIONS = {"date": "date", "dates": "date", "time": "time", "times": "time", "attendance": "qualifier"}
_SLOT = re.compile(r"\{(\w+)\}")


def state(text: str, language: str, form: str, *facts: Fact) -> tuple[Piece, ...]:
    """Words that state these facts in this form."""
    return (Words(text, language, facts=facts, form=form),) if text else ()


def fact(path: str, part: str, value: Any, otherwise: str = "") -> Fact:
    """A fact as the event file writes it; `otherwise` is the field that is told of where it has none."""
    return Fact(path, part, "" if value is None else written(value), otherwise if value is None else "")


def chosen(translations: Translations, section: str, word: str, path: str, language: str) -> tuple[Piece, ...]:
    """One word of a closed list, by its label in a language."""
    label = str(translations.section(section, language)[word])
    return state(label, language, f"{{{section}}}", Fact(path, section, word))


def because(pieces: tuple[Piece, ...], told: Fact) -> tuple[Piece, ...]:
    """The same pieces, with the fact that they are shown for."""
    return tuple(replace(each, because=told) if isinstance(each, Shown) else each for each in pieces)


def days_of_event(translations: Translations, event: Event, language: str) -> tuple[Piece, ...]:
    """From the first day of the event to the last."""
    if event.date is None:
        return ()
    facts = (fact("date", "first", event.date), fact("end", "last", event.end))
    return state(translations.date_range(event.date, event.end, language), language, "{dates}", *facts)


def days_of_session(translations: Translations, session: Session, event: Event, language: str) -> tuple[Piece, ...]:
    """From the first day of a session to its last, where it has several."""
    span, path = span_of(session, event), f"sessions/{session.id}"
    if span is None:
        return ()
    text = translations.date_range(PartialDate.of(span[0]), PartialDate.of(span[1]), language)
    first = fact(f"{path}/date", "first", session.date, otherwise="date")
    return state(text, language, "{dates}", first, fact(f"{path}/until", "last", session.until))


def times_of_session(translations: Translations, session: Session, language: str) -> tuple[Piece, ...]:
    """When a session begins and ends."""
    if session.start is None:
        return ()
    path = f"sessions/{session.id}"
    facts = (fact(f"{path}/start", "start", session.start), fact(f"{path}/end", "end", session.end))
    return state(translations.time_range(session.start, session.end, language), language, "{times}", *facts)


def labels_of(lines: Iterable[Iterable[Outlined]], translations: Translations) -> dict[str, dict[str, dict[str, Any]]]:
    """The labels that the facts of a document are written with: language -> section -> label."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for form, language in sorted({(piece.form, piece.language) for line in lines for piece in line if piece.form}):
        for slot in _SLOT.findall(form):
            section = _SECTIONS.get(slot, slot)
            labels = found.setdefault(language, {}).get(section) or translations.section(section, language)
            if labels:
                found[language][section] = labels
    return {language: sections for language, sections in found.items() if sections}
