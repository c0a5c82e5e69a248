"""The booklet as it is handed over: complete, discreet, repeatable, small; its companions beside it."""

import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import icalendar
import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from publish import house_style, translations
from publish.artifact import Artifact
from publish.house_style import HouseStyle
from publish.model import Event, LocalizedText, RunningText, Visibility
from publish.readers.event_file import read_event
from publish.renderers.pdf.rendering import render

ROOT = Path(__file__).parents[2]
EVENTS = ["seeds/ciftis-2024", "seeds/harbour-forum-2026", "tests/golden/booklet/rooms.yaml"]


@cache
def opened(name: str) -> Event:
    path = ROOT / name
    event = read_event(path if path.suffix else path / "event.yaml").event
    assert event is not None
    return event


@cache
def booklet(name: str) -> Artifact:
    return rendered(opened(name), house_style.load())


def rendered(event: Event, style: HouseStyle) -> Artifact:
    return render(event, style, translations.load(event.languages, style))


def copied(artifact: Artifact) -> str:
    """All text without white space and hyphens, quotation marks and full-width marks as they may be set."""
    with pypdfium2.PdfDocument(artifact.data) as pdf:
        return plain("".join(page.get_textpage().get_text_range() for page in pdf))


def plain(text: str) -> str:
    return re.sub(r"[\s\-\u00ad\u200b\ufffe\x02]", "", text)


def printed(event: Event) -> Iterator[str]:
    """Every text of the event that belongs into the booklet."""
    texts: list[LocalizedText] = [event.title, event.subtitle, event.city, event.notice, event.welcome, event.imprint]
    if event.venue:
        texts += [event.venue.name, event.venue.address, *(room.name for room in event.venue.rooms)]
    if event.parent:
        texts.append(event.parent.name)
    for organization in event.organizations:
        texts += [organization.name, organization.short_name, organization.city, organization.about]
    for person in event.people:
        if person.visibility is not Visibility.INTERNAL:
            texts.append(person.name)
        if person.visibility is Visibility.PUBLIC:
            texts += [person.biography, person.country]
            texts += [text for position in person.positions for text in (position.title, position.department)]
    for session in event.sessions:
        texts += [session.title, session.topic, session.summary, session.track]
        for each in session.speakers:
            if event.people_by_id[each.person].visibility is not Visibility.INTERNAL:
                texts += [each.topic, each.summary]
    left_out = house_style.load().booklet.agreement_statuses_left_out
    for agreement in event.agreements:
        if agreement.status in left_out:
            continue
        texts += [agreement.title, agreement.summary, agreement.ceremony]
    for figure in event.figures:
        texts += [figure.label, figure.source]
    texts += [text for each in event.information for text in (each.title, each.text)]
    texts += [contact.name for contact in event.contacts]
    for text in texts:
        for tag, written in text.items():
            yield from (text.plain(tag) if isinstance(text, RunningText) else written).split("\n")


@pytest.mark.parametrize("name", EVENTS)
def test_everything_that_belongs_is_there(name: str) -> None:
    found = copied(booklet(name))
    assert [text for text in printed(opened(name)) if plain(text) not in found] == []


@pytest.mark.parametrize("name", EVENTS)
def test_nothing_private_is_there(name: str) -> None:
    event, found = opened(name), copied(booklet(name))
    public = {plain(text) for text in printed(event)}
    contacts = {each for contact in event.contacts for each in (contact.email, contact.phone)}
    for person in event.people:
        private = [person.email, person.phone, person.hotel, person.arrival, person.departure, person.notes]
        for value in private:
            assert not value or value in contacts or plain(value) not in found
        hidden = [person.name] if person.visibility is Visibility.INTERNAL else []
        hidden += [] if person.visibility is Visibility.PUBLIC else [each.title for each in person.positions]
        for text in hidden:
            for _, written in text.items():
                elsewhere = any(plain(written) in each for each in public)
                assert elsewhere or plain(written) not in found


@pytest.mark.parametrize("name", EVENTS)
def test_bytes_repeat(name: str) -> None:
    assert rendered(opened(name), house_style.load()).data == booklet(name).data


@pytest.mark.parametrize("name", ["seeds/ciftis-2024", "seeds/harbour-forum-2026"])
def test_the_shipped_booklets_are_small(name: str) -> None:
    assert len(booklet(name).data) < 400 * 1024


def test_the_shipped_booklet_is_quiet() -> None:
    artifact = booklet("seeds/ciftis-2024")
    assert artifact.companions == ()
    with pikepdf.open(_stream(artifact)) as pdf:
        assert len(pdf.pages) == artifact.count
        assert not pdf.attachments
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_timed_sessions_are_in_the_calendar_beside_and_inside() -> None:
    artifact = booklet("seeds/harbour-forum-2026")
    (beside,) = [each for each in artifact.companions if each.media_type == "text/calendar"]
    with pikepdf.open(_stream(artifact)) as pdf:
        (inside,) = pdf.attachments.values()
        assert inside.get_file().read_bytes() == beside.data
    entries = icalendar.Calendar.from_ical(beside.data).walk("VEVENT")
    timed = [session for session in opened("seeds/harbour-forum-2026").sessions if session.start]
    assert len(entries) == len(timed)
    assert {str(entry["DTSTART"].dt.tzinfo) for entry in entries} == {"Asia/Hong_Kong"}


@pytest.mark.parametrize("name", EVENTS)
def test_the_print_edition_fills_whole_sheets(name: str) -> None:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, print=replace(style.booklet.print, wanted=True)))
    artifact = rendered(opened(name), style)
    edition = artifact.companions[-1]
    assert edition.name.endswith("-programme-print.pdf")
    assert artifact.data == booklet(name).data
    assert artifact.count is not None and edition.count is not None
    assert edition.count == -(-artifact.count // 4) * 2
    with pikepdf.open(_stream(edition)) as pdf:
        _, _, width, height = (float(each) for each in pdf.pages[0].MediaBox)
        assert (round(width), round(height)) == (842, 595)


def test_an_edition_in_one_language_shows_the_other_only_where_there_is_nothing_else() -> None:
    event = replace(opened("seeds/ciftis-2024"), languages=("en",))
    found = copied(rendered(event, house_style.load()))
    assert not re.search("[\u4e00-\u9fff]", found)


def test_links_and_bookmarks_lead_to_the_printed_page() -> None:
    with pikepdf.open(_stream(booklet("tests/golden/booklet/rooms.yaml"))) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root][:3] == ["封面", "目录", "欢迎辞"]
        labels = pdf.Root.PageLabels.Nums
        assert [int(labels[n]) for n in range(0, len(labels), 2)] == [0, 1]


def _stream(artifact: Artifact) -> io.BytesIO:
    return io.BytesIO(artifact.data)
