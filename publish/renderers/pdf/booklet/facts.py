"""What the event is part of, when, where and by whom it is held: for the cover and the imprint."""

from __future__ import annotations

import re
from functools import cache

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
    """The series the event is one of, with its edition; the edition alone where it is none of a series. Which time it
    is held is said in each language, unless the title says it."""
    event = desk.event
    number = edition_number(event.edition or "")
    said = LocalizedText({desk.leading: event.edition} if event.edition else {})
    if number:
        in_title = any(re.search(rf"(?<!\d){number}(?!\d)", title) for _, title in event.title.items())
        telling = {} if in_title else {tag: desk.labels.edition(number, tag) for tag in desk.worded}
        if telling and event.edition and event.edition[:1] in _HELD:
            telling[desk.leading] = event.edition  # 第二十届, as its writer writes numbers
        said = LocalizedText(telling)
    elif event.edition and event.edition.isdigit():
        return _edition(event.series, event.edition)
    if not event.series or not said:
        return event.series or said
    return LocalizedText({tag: _joined(name, said.get(tag), event.edition) for tag, name in event.series.items()})


def _joined(name: str, edition: str | None, stated: str | None) -> str:
    return f"{name} · {edition}" if edition and stated and stated not in name else name


def edition_number(stated: str) -> int | None:
    """Which time it is, of an edition that says no more: 3e, 12th, 第十二届, 제7회, 40; none of a year or of words."""
    found = _counted().fullmatch(stated.strip()) if stated else None
    if found is None:
        return None
    if found["digits"]:
        number = int(found["digits"])
        return number if 0 < number < _FIRST_YEAR else None
    tens, ten, ones = found["han"].rpartition("十")
    return (_HAN.index(tens or "一") * 10 if ten else 0) + (_HAN.index(ones) if ones else 0) or None


_HELD = "第제"
"""How an edition begins that needs no more words."""
_HAN = "〇一二三四五六七八九"
_FIRST_YEAR = 1000
"""Numbers from here on are years."""


@cache
def _counted() -> re.Pattern[str]:
    """Compiled for events that are one of several; it takes 1 ms."""
    return re.compile(
        rf"(?:第|제)?\s*(?:(?P<digits>\d{{1,4}})|(?P<han>[{_HAN[1:]}]?十[{_HAN[1:]}]?|[{_HAN[1:]}]))\s*"
        r"(?:届|屆|回|次|회|차|st|nd|rd|th|er|re|ère|ᵉʳ|e|ᵉ|ème|eme|\.|\.?[ºª°]|-?[йяе])?",
        re.IGNORECASE,
    )


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
