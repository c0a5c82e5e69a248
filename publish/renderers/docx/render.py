"""Event and house style in, press release out."""

import datetime as dt
import hashlib
import math
import re
from collections.abc import Mapping
from pathlib import Path

from docx.document import Document
from docx.shared import Mm

from publish import __version__
from publish.artifact import Artifact
from publish.house_style import HouseStyle
from publish.model import Event
from publish.model.languages import is_east_asian, is_right_to_left, script_of
from publish.renderers.docx import page, running
from publish.renderers.docx.arrangement import arrange
from publish.renderers.docx.comments import Margin
from publish.renderers.docx.ooxml import font_table, markup, numbering, settings, snapshot_part
from publish.renderers.docx.ooxml.blank import blank_document
from publish.renderers.docx.ooxml.runs import Locales
from publish.renderers.docx.ooxml.saving import to_bytes
from publish.renderers.docx.ooxml.theme import add_theme
from publish.renderers.docx.other_styles import add_other_styles
from publish.renderers.docx.paragraph_styles import add_paragraph_styles
from publish.renderers.docx.photos import Photos
from publish.renderers.docx.scripts import UNSPACED
from publish.renderers.docx.sheet import Sheet
from publish.renderers.docx.speaker import Speaker
from publish.renderers.docx.stated import labels_of
from publish.renderers.docx.story import tell
from publish.renderers.docx.writer import Record, Writer
from publish.snapshot import TOOL, PictureShown, Snapshot
from publish.translations import LAST_RESORT, Translations

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
#: Letters that fill a page, roughly; East Asian ones count for two. Word counts pages itself, this is until then.
_LETTERS_A_PAGE = 3000
#: Properties of a document are no longer than this; python-docx raises beyond.
_PROPERTY_LENGTH = 255


def render(event: Event, style: HouseStyle, translations: Translations) -> Artifact:
    """The press release of an event as a Word file."""
    document, pages = compose(Speaker(event, style, translations))
    return Artifact(f"{event.id}-press-release.docx", MEDIA_TYPE, to_bytes(document), pages)


def compose(speaker: Speaker) -> tuple[Document, int]:
    """The press release as a document of python-docx, and about how many pages it has."""
    event, release = speaker.event, speaker.style.release
    document = blank_document()
    section = page.set_up(document, release.page)
    sheet = Sheet(speaker.style, speaker.translations, event.languages, _locales(event, speaker.translations))
    margin = Margin(document, release.remarks, f"{TOOL} {__version__}", _stamp(event), speaker.translations)
    photos = Photos(speaker.style, Path(event.base))
    body = Writer(document, sheet.locales, photos, margin)
    body.write(arrange(tell(speaker), event.languages, release.arrangement))
    margin.rest()
    pages = _pages(body.record)
    around = Writer(document, sheet.locales, photos, Margin(document, (), "", None, speaker.translations))
    page.run(section, speaker, around, pages)
    _looks(document, sheet, body.record.looks | around.record.looks)
    snapshot_part.enclose(document, _snapshot(speaker, body.record, around.record, photos.shown))
    snapshot_part.sign(document, f"publish-events {__version__}", pages)
    _properties(document, speaker, sheet.locales)
    return document, pages


def _looks(document: Document, sheet: Sheet, used: dict[tuple[str, str | None], None]) -> None:
    """Styles, and what they stand on: settings, fonts, lists, theme."""
    release = sheet.style.release
    latin, asian = sheet.fonts("text")
    settings.settle(document, sheet.locales, release.track_changes)
    settings.defaults(document, latin, asian, round((release.looks.normal.size_pt or 10.5) * 2), sheet.locales)
    add_paragraph_styles(document, sheet, used)
    add_other_styles(document, sheet)
    named = (name for font in release.fonts.values() for name in (font.latin, *font.scripts.values()))
    font_table.name_fonts(document, named, release.font_facts)
    numbering.define_lists(document, len(sheet.languages), Mm(release.looks.agreement.indent_mm or 0).twips)
    add_theme(document, sheet.style)


def _snapshot(speaker: Speaker, record: Record, around: Record, pictures: Mapping[str, PictureShown]) -> Snapshot:
    """What the reader of an edited file must know of how it was."""
    event = speaker.event
    return Snapshot(
        event=event.id,
        languages=event.languages,
        tool=__version__,
        digest=_digest(record, speaker.style),
        values=_in_event_order(record.values, event),
        outline=tuple(record.outline),
        around=tuple("".join(piece.text for piece in line) for line in around.outline),
        pictures=pictures,
        labels=labels_of(record.outline, speaker.translations),
        date=_open_date(event, record.values),
    )


def _open_date(event: Event, values: Mapping[str, str]) -> str:
    """The day of the event, where no words of the release state it with its year."""
    day = event.date
    if day is None or not (day.year and day.month and day.day):
        return ""
    told = re.compile(rf"{day.year}\D{{0,3}}0?{day.month}\D{{1,3}}0?{day.day}(?!\d)|{day.day}\D{{1,12}}{day.year}")
    return "" if any(told.search(words) for words in values.values()) else str(day)


def _in_event_order(values: Mapping[str, str], event: Event) -> dict[str, str]:
    """The fields as shown, those of the body in its order whatever the arrangement of the languages."""
    rank = {f"release/body/{block.id}": number for number, block in enumerate(event.release.body)}
    body = sorted((path for path in values if _block(path) in rank), key=lambda path: rank[_block(path)])
    left = iter(body)
    order = (next(left) if _block(path) in rank else path for path in values)
    return {path: values[path] for path in order}


def _block(path: str) -> str:
    return "/".join(path.split("/", 3)[:3])


def _properties(document: Document, speaker: Speaker, locales: Locales) -> None:
    """Dates are those of the release, so that the same event gives the same file."""
    event, leading = speaker.event, speaker.event.languages[0]
    headline = (event.release.headline or event.title).best(leading, event.languages)
    core, date = document.core_properties, _stamp(event)
    core.title = _short(headline[1] if headline else event.id)
    core.subject = _short(speaker.label("subject", leading))
    core.author = core.last_modified_by = _short(running.office(speaker, leading))
    core.language, core.identifier = locales.by_tag[leading], _short(event.id)
    if date:
        core.created = core.modified = date


def _short(value: str) -> str:
    return markup.clean(value)[:_PROPERTY_LENGTH]


def _locales(event: Event, translations: Translations) -> Locales:
    """What Word should take Latin and East Asian letters for, wherever they stand."""
    by_tag = {tag: translations.word_locale(tag) for tag in {*event.languages, *_all_languages(event)}}
    latin = next(
        (by_tag[tag] for tag in event.languages if not (is_east_asian(tag) or is_right_to_left(tag))),
        translations.word_locale(LAST_RESORT),
    )
    first = next((tag for tag in event.languages if is_east_asian(tag)), "zh-CN")
    return Locales(latin, by_tag.get(first, first), by_tag, script_of(first) not in UNSPACED)


def _all_languages(event: Event) -> set[str]:
    """Languages the event has names in, also those this edition leaves out."""
    return {tag for person in event.people for tag in person.name} | {
        tag for each in event.organizations for tag in each.name
    }


def _stamp(event: Event) -> dt.datetime | None:
    """The day of the release as a time stamp: documents carry no clock of their own."""
    day = (event.release.date or event.date) and (event.release.date or event.date).full  # type: ignore[union-attr]
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC) if day else None


def _pages(record: Record) -> int:
    letters = sum(len(value.encode()) for value in record.values.values())
    return max(1, math.ceil(letters / _LETTERS_A_PAGE))


def _digest(record: Record, style: HouseStyle) -> str:
    """Digest of the style and of as much of the event as the release shows."""
    out = hashlib.sha256(style.digest.encode())
    stated = ((fact.path, fact.value) for line in record.outline for piece in line for fact in piece.facts)
    for path, value in (*record.values.items(), *stated):
        out.update(f"{path}\0{value}\0".encode())
    return out.hexdigest()
