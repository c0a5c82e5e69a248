"""Datelines that the text of a release has itself: `BEIJING, 3 June 2026 — `."""

import re

from publish.model import Event
from publish.model.release import Paragraph

_DATELINE = re.compile(r"(?P<line>(?=[^。.;；—–]{0,60}\d)[^。.;；\n]{4,60}?)\s?(?:——|—|–|\s-\s)")


def has_dateline(event: Event, language: str) -> bool:
    """Whether the first paragraph opens with place and date, as texts do that were sent already; then the release
    needs no dateline of its own."""
    place = (event.release.place or event.city).get(language)
    first = next((block for block in event.release.body if isinstance(block, Paragraph)), None)
    opened = _DATELINE.match(first.text.plain(language)) if first and place else None
    return opened is not None and str(place).casefold() in opened["line"].casefold()
