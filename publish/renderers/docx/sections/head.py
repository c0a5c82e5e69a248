"""The head: release or embargo, notice, occasion, headline, subhead, dateline; and the end mark."""

import datetime as dt
from functools import partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from publish.model import Event
from publish.renderers.docx.flow import Paragraph, Piece, Row, Scope
from publish.renderers.docx.speaker import Speaker
from publish.renderers.docx.stated import fact, state
from publish.transforms.datelines import has_dateline


def head(speaker: Speaker) -> tuple[Row, ...]:
    """Everything above the first paragraph."""
    builders = (_notice, _slug, _kicker, _headline, _subhead, _dateline)
    return tuple(Row(partial(build, speaker), whole=True) for build in builders)


def end(speaker: Speaker) -> tuple[Row, ...]:
    """The mark that ends what is meant for print."""
    return (Row(partial(_end, speaker), whole=True),)


def _notice(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    return speaker.together("notice", speaker.in_languages(speaker.event.notice, "notice", scope))


def _slug(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    return speaker.together("slug", [(language, _standing(speaker, language)) for language in scope.languages])


def _standing(speaker: Speaker, language: str) -> tuple[Piece, ...]:
    embargo = speaker.event.embargo
    if embargo is None:
        return speaker.words("for_immediate_release", language)
    translations = speaker.translations
    form = speaker.label("embargo", language, date="{date}", time="{time}", zone=_offset(speaker.event, embargo))
    form = form.replace("()", "").replace("（）", "").strip()
    date, time = translations.date(embargo.date(), language), translations.time(embargo.time(), language)
    return state(form.format(date=date, time=time), language, form, fact("embargo", "moment", embargo))


def _offset(event: Event, moment: dt.datetime) -> str:
    """`UTC+8`; empty where the event has no time zone, or none that exists."""
    if moment.tzinfo is None and event.time_zone is None:
        return ""
    try:
        aware = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(event.time_zone or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    minutes = int((aware.utcoffset() or dt.timedelta()).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def _kicker(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    parent = speaker.event.parent
    if parent is None:
        return speaker.together("kicker", speaker.in_languages(speaker.event.series, "series", scope))
    parts = [(language, occasion(speaker, language)) for language in scope.languages]
    return speaker.together("kicker", parts)


def occasion(speaker: Speaker, language: str) -> tuple[Piece, ...]:
    """The fair or series with its edition."""
    parent = speaker.event.parent
    if parent is None:
        return ()
    return speaker.phrase(
        "occasion",
        language,
        edition=speaker.plain(parent.edition, "parent/edition", language),
        name=speaker.field(parent.name, "parent/name", language),
        short_name=speaker.exactly(parent.short_name, "parent/short_name", language),
    )


def _headline(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    release = speaker.event.release
    if release.headline:
        return speaker.each("headline", release.headline, "release/headline", scope)
    return speaker.each("headline", speaker.event.title, "title", scope)


def _subhead(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    event = speaker.event
    if event.release.subhead or event.release.headline:
        return speaker.each("subhead", event.release.subhead, "release/subhead", scope)
    return speaker.each("subhead", event.subtitle, "subtitle", scope)


def _dateline(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    event = speaker.event
    place, path = (event.release.place, "release/place") if event.release.place else (event.city, "city")
    date, told = event.release.date or event.date, fact("release/date", "date", event.release.date, otherwise="date")
    lines = []
    for language in scope.languages:
        if has_dateline(event, language):
            continue
        written = state(speaker.translations.date(date, language), language, "{date}", told) if date else ()
        pieces = speaker.phrase("dateline", language, place=speaker.field(place, path, language), date=written)
        lines.append((language, pieces))
    return speaker.together("dateline", lines)


def _end(speaker: Speaker, scope: Scope) -> tuple[Paragraph, ...]:
    return speaker.heading("end", "end", scope)
