"""How a check words and places a fault."""

from collections.abc import Iterable

from publish.binding.references import known_ids
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, Session


def at(event: Event, severity: Severity, code: str, path: str, message: str, remedy: str | None = None) -> Diagnostic:
    """A diagnostic at a field of the event."""
    return Diagnostic(code, severity, message, event.provenance.locate(path), remedy, path)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Names the nearest known id, or some of those there are."""
    from difflib import get_close_matches  # only where something is wrong

    listed = list(known)
    near = get_close_matches(word, listed, 1, 0.5)
    if near:
        return f"Did you mean “{near[0]}”?"
    return known_ids(listed)


def shown_name(event: Event, person_id: str) -> str:
    """A person's name as the leading language has it."""
    person = event.people_by_id.get(person_id)
    best = person.name.best(event.languages[0]) if person and event.languages else None
    return best[1] if best else person_id


def shown_session(event: Event, session: Session) -> str:
    """A session by its title in the leading language, and its id."""
    best = session.title.best(event.languages[0]) if event.languages else None
    return f"“{best[1]}” (`{session.id}`)" if best else f"the session `{session.id}`"
