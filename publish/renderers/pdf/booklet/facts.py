"""What the event is part of, when, where and by whom it is held: for the cover and the imprint."""

from __future__ import annotations

from publish.model import LocalizedText, Occasion
from publish.renderers.pdf.booklet.desk import Desk


def when(desk: Desk) -> LocalizedText:
    """The date or dates in words."""
    event = desk.event
    if not event.date:
        return LocalizedText()
    return LocalizedText({tag: desk.labels.date_range(event.date, event.end, tag) for tag in desk.worded})


def where(desk: Desk) -> LocalizedText:
    """Venue and city."""
    event = desk.event
    name = event.venue.name if event.venue else LocalizedText()
    joined = {}
    for tag in desk.languages:
        parts = [text for text in (event.city.get(tag), name.get(tag)) if text]
        if len(parts) == 2 and parts[0] in parts[1]:
            parts = parts[1:]
        joined[tag] = " · ".join(parts)
    return LocalizedText(joined) or name or event.city


def hosts(desk: Desk) -> list[tuple[LocalizedText, list[LocalizedText]]]:
    """For each kind of hosting its label and the names."""
    event = desk.event
    return [
        (
            desk.label(f"host_kind.{kind}"),
            [event.organizations_by_id[each.organization].name for each in event.hosts if each.kind is kind],
        )
        for kind in dict.fromkeys(host.kind for host in event.hosts)
    ]


def list_of(desk: Desk, names: list[LocalizedText]) -> LocalizedText:
    """Many names as a list in each language."""
    return LocalizedText(
        {
            tag: desk.labels.joined([best[1] for name in names if (best := name.best(tag, desk.languages))], tag)
            for tag in desk.languages
        }
    )


def occasion(desk: Desk) -> LocalizedText:
    """The fair or congress the event belongs to, with its short name and edition."""
    parent = desk.event.parent
    if parent is None:
        return LocalizedText()
    texts = desk.texts(parent.name or parent.short_name)
    named = LocalizedText({tag: _with_short(desk, parent, tag, name) for tag, name in texts})
    return _edition(named, parent.edition)


def series(desk: Desk) -> LocalizedText:
    """The series the event is one of, with its edition; the edition alone where it is none of a series, unless it
    is a bare number, which tells nobody anything."""
    event = desk.event
    if event.series:
        return _edition(event.series, event.edition)
    is_told = event.edition and not event.edition.isdigit()
    return LocalizedText({desk.leading: event.edition} if event.edition and is_told else {})


def _with_short(desk: Desk, parent: Occasion, language: str, name: str) -> str:
    short = parent.short_name.get(language)
    if not short or short in name:
        return name
    return desk.labels.label("booklet.of_name", language, name=name, short=short)


def _edition(text: LocalizedText, edition: str | None) -> LocalizedText:
    """The name with the edition behind it, unless it is in the name already."""
    if not edition:
        return text
    return LocalizedText({tag: name if edition in name else f"{name} {edition}" for tag, name in text.items()})
