"""The booklet of an event: composed, drawn, saved, with what goes beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from msgspec.structs import asdict

import publish
from publish.artifact import Artifact
from publish.errors import ContentError
from publish.helper import HandOver, here
from publish.house_style import HouseStyle
from publish.house_style.booklet import Notes
from publish.model import Event
from publish.renderers.pdf import load_writer
from publish.renderers.pdf.booklet import PARTS, add_bookmarks, compose, set_ahead
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.looks import geometry_of
from publish.renderers.pdf.booklet.style_check import check_style
from publish.renderers.pdf.companions import attached, date_and_calendar, moment_of, print_edition
from publish.renderers.pdf.fonts import font_set
from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.paragraphs import Typesetter
from publish.renderers.pdf.tagging import PageLabel, TaggedDocument, begin_font
from publish.renderers.pdf.typesetting import MissingGlyph, SpacingRules, is_right_to_left
from publish.start_up import load_hashlib
from publish.transforms.agreements import without_agreements
from publish.translations import Translations


def render(event: Event, style: HouseStyle, translations: Translations, hand_over: HandOver = here) -> Artifact:
    """The booklet, with its calendar and print edition as companions where there are any.

    `hand_over` has the calendar made, the fonts cut and the file written by somebody else, while the pages are drawn
    here. Raises ContentError where a character of the event is in none of the fonts, UsageError where the style names
    a page format, a part, a colour or a face that is not there.
    """
    check_style(style, PARTS)
    try:
        return _rendered(event, style, translations, hand_over)
    except MissingGlyph as missing:
        from publish.renderers.pdf.unprintable import unprintable

        raise ContentError(unprintable(event, missing.character, font_set(event, style))) from None


def _rendered(event: Event, style: HouseStyle, translations: Translations, hand_over: HandOver) -> Artifact:
    event = without_agreements(event, style.booklet.agreement_statuses_left_out)
    stem = f"{event.id}-programme"
    booklet = style.booklet
    document, desk = _opened(event, style, translations, created=lambda: beside()[0])
    if hand_over is not here:
        set_ahead(desk, hand_over)
    hand_over(load_writer)
    beside = hand_over(partial(date_and_calendar, event, translations, _PRODUCER))
    _compose(document, desk, with_notes=booklet.notes is Notes.ALWAYS, hand_over=hand_over)
    _, calendar = beside()
    if calendar:
        document.attach(attached(calendar, translations, event.languages[0]))
    load_hashlib()
    pages, begun, remarks = len(desk.book.sheets), document.begin_save(hand_over), tuple(desk.remarks.values())
    del document, desk  # taken apart while the file is put together
    data = begun()
    companions = [calendar] if calendar else []
    if booklet.print.wanted:
        padded = _for_print(event, style, translations, data)
        companions.append(print_edition(f"{stem}-print.pdf", padded, booklet.print))
    return Artifact(f"{stem}.pdf", "application/pdf", data, pages, tuple(companions), remarks)


def _for_print(event: Event, style: HouseStyle, translations: Translations, data: bytes) -> bytes:
    """The booklet with pages for notes up to a multiple of four, where the style wants them in print."""
    if style.booklet.notes is not Notes.PRINTED:
        return data
    return document_of(event, style, translations, with_notes=True)[0].save()


def document_of(
    event: Event, style: HouseStyle, translations: Translations, *, with_notes: bool
) -> tuple[TaggedDocument, Desk]:
    """The booklet, composed and drawn."""
    document, desk = _opened(event, style, translations, partial(moment_of, event))
    _compose(document, desk, with_notes=with_notes, hand_over=here)
    return document, desk


def _opened(
    event: Event, style: HouseStyle, translations: Translations, created: Callable[[], dt.datetime]
) -> tuple[TaggedDocument, Desk]:
    """The booklet with nothing in it. `created` tells its date when it is saved."""
    leading = event.languages[0]
    programme = translations.label("booklet.programme", leading)
    document = TaggedDocument(
        title=f"{_best(event)} · {programme}",
        language=leading,
        created=created,
        author=_author(event),
        subject=programme,
        creator=_PRODUCER,
        producer=_PRODUCER,
    )
    return document, _desk(event, style, translations, document)


def _compose(document: TaggedDocument, desk: Desk, *, with_notes: bool, hand_over: HandOver) -> None:
    """Puts all into the book and draws it."""
    listed = compose(desk, with_notes=with_notes)
    desk.book.furnish(desk.typesetter)
    for font in desk.typesetter.fonts.in_use:
        begin_font(font, hand_over)
    desk.book.draw(document, desk.typesetter)
    add_bookmarks(document, desk, listed)
    document.page_labels += [
        PageLabel(0, "none", prefix=desk.labels.label("booklet.cover", desk.leading)),
        PageLabel(1, "decimal", start=2),
    ]


def _desk(event: Event, style: HouseStyle, translations: Translations, document: TaggedDocument) -> Desk:
    booklet = style.booklet
    spacing = SpacingRules(normalise_width=booklet.normalise_punctuation, **asdict(booklet.spacing))
    typesetter = Typesetter(font_set(event, style), spacing, is_right_to_left(event.languages[0]))
    return Desk(event, style, translations, typesetter, document.root, Book(geometry_of(booklet)))


_PRODUCER = f"publish {publish.__version__}"


def _best(event: Event) -> str:
    found = event.title.best(event.languages[0], event.languages)
    return found[1] if found else event.id


def _author(event: Event) -> str:
    names = [event.organizations_by_id[host.organization].name for host in event.hosts]
    return ", ".join(best[1] for name in names if (best := name.best(event.languages[0], event.languages)))
