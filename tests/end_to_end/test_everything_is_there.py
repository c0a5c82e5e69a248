"""Each text of an event is in every document where it belongs, and private ones are in none that goes out."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from lxml import etree
from msgspec.structs import replace

from publish import house_style, pipeline
from publish.model import AgreementStatus, Event, LocalizedText, Person, RunningText, Visibility
from publish.model.paths import walk
from publish.readers.event_file import read_event

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
EVENTS = sorted(path.parent.name for path in SEEDS.glob("*/event.yaml"))
_INVISIBLE = re.compile(r"[\s\u00ad\u200b\u2060\ufeff-]+")


def bare(text: str) -> str:
    """Without white space and hyphens, which line breaking moves about."""
    return _INVISIBLE.sub("", text)


class Documents:
    """The three finished documents of an event as bare text."""

    def __init__(self, name: str) -> None:
        event = read_event(SEEDS / name / "event.yaml").event
        assert event is not None
        self.event: Event = event
        style = house_style.load()
        artifacts = {each.name.rsplit(".", 1)[1]: each for each in pipeline.render(event, style)}
        self.word = bare(_word_text(artifacts["docx"].data))
        self.booklet = bare(_pdf_text(artifacts["pdf"].data, style))
        self.workbook = bare(_excel_text(artifacts["xlsx"].data))


def _word_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        roots = [
            etree.fromstring(package.read(name))
            for name in package.namelist()
            if re.match(r"word/(document|header\d*|footer\d*|footnotes)\.xml$", name)
        ]
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "\n".join("".join(node.text or "" for node in root.iter(f"{space}t")) for root in roots)


def _pdf_text(data: bytes, style: house_style.HouseStyle) -> str:
    """The text between the running heads and the page numbers, so that a paragraph over two pages reads on."""
    document = pypdfium2.PdfDocument(data)
    page = style.booklet.formats[style.booklet.format]
    top, bottom = (page.height - page.top + 2) * 72 / 25.4, (page.bottom - 2) * 72 / 25.4
    pages = [document[number].get_textpage() for number in range(len(document))]
    pages = [pages[0].get_text_bounded(), *(each.get_text_bounded(top=top, bottom=bottom) for each in pages[1:])]
    # A word divided at the end of a line is one word: pdfium gives U+0002 for the hyphen that was set.
    return re.sub("\x02", "", "\n".join(pages))


def _excel_text(data: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return "\n".join(
        str(cell) for sheet in visible for row in sheet.iter_rows(values_only=True) for cell in row if cell
    )


@pytest.fixture(scope="module", params=EVENTS)
def documents(request: pytest.FixtureRequest) -> Documents:
    return Documents(request.param)


def texts(event: Event, *values: LocalizedText) -> Iterator[str]:
    for value in values:
        for language in event.languages:
            text = value.plain(language) if isinstance(value, RunningText) else value.get(language)
            if text:
                yield text


def missing(wanted: Iterator[str], shown: str) -> list[str]:
    return [text for text in wanted if bare(text) not in shown]


def printed(event: Event) -> list[Person]:
    return [person for person in event.people if person.visibility is not Visibility.INTERNAL]


def of_people(event: Event, people: list[Person]) -> Iterator[str]:
    for person in people:
        yield from texts(event, person.name)
        for position in person.positions if person.visibility is Visibility.PUBLIC else ():
            yield from texts(event, position.title)
            organization = event.organizations_by_id.get(position.organization or "")
            if organization:
                yield from texts(event, organization.name)


def of_programme(event: Event) -> Iterator[str]:
    for session in event.sessions:
        yield from texts(event, session.title, session.topic, session.summary)
        for speaker in session.speakers:
            if event.people_by_id[speaker.person].visibility is not Visibility.INTERNAL:
                yield from texts(event, speaker.topic, speaker.summary)


def standing(event: Event) -> Event:
    """The event without what was called off, which the office keeps to itself."""
    kept = tuple(each for each in event.agreements if each.status is not AgreementStatus.CANCELLED)
    return replace(event, agreements=kept)


def of_agreements(event: Event) -> Iterator[str]:
    for agreement in event.agreements:
        yield from texts(event, agreement.title)
        for party in agreement.parties:
            yield from texts(event, event.organizations_by_id[party].name)


def of_release(event: Event) -> Iterator[str]:
    yield from texts(event, event.release.headline, event.release.subhead)
    for block in event.release.body:
        for _, value in walk(block):
            yield value


def test_the_booklet_has_everything_for_attendees(documents: Documents) -> None:
    event, shown = documents.event, documents.booklet
    assert missing(of_people(event, printed(event)), shown) == []
    assert missing(of_programme(event), shown) == []
    assert missing(of_agreements(standing(event)), shown) == []
    more = [event.title, event.subtitle, event.welcome, event.imprint, event.notice, event.city]
    more += [each for info in event.information for each in (info.title, info.text)]
    more += [figure.label for figure in event.figures]
    assert missing(texts(event, *more), shown) == []


def test_the_release_has_its_paragraphs_and_everyone_with_a_part(documents: Documents) -> None:
    event, shown = documents.event, documents.word
    body = [
        text
        for block in event.release.body
        for value in (getattr(block, name, None) for name in ("text", "heading", "quote", "caption", "credit"))
        if value is not None
        for text in texts(event, value)
    ]
    assert missing(iter(body), shown) == []
    speaking = {speaker.person for session in event.sessions for speaker in session.speakers}
    people = [person for person in printed(event) if person.id in speaking]
    assert missing(of_people(event, people), shown) == []
    told = standing(event)
    assert missing(of_agreements(told), shown) == []
    silent = [each.title for each in event.agreements if each not in told.agreements]
    assert missing(texts(event, *silent), shown) == list(texts(event, *silent))
    hosts = [event.organizations_by_id[host.organization] for host in event.hosts]
    assert missing(texts(event, *(each.name for each in hosts), *(each.about for each in hosts)), shown) == []


def test_the_workbook_has_everyone_with_everything(documents: Documents) -> None:
    event, shown = documents.event, documents.workbook
    assert missing(of_people(event, list(event.people)), shown) == []
    assert missing(of_agreements(event), shown) == []
    assert missing(texts(event, *(each.name for each in event.organizations)), shown) == []
    sessions = [value for session in event.sessions for value in (session.title, session.topic, session.summary)]
    assert missing(texts(event, *sessions), shown) == []
    contact = [value for person in event.people for value in (person.email, person.phone, person.seat) if value]
    assert missing(iter(contact), shown) == []


def test_private_values_and_internal_people_stay_inside(documents: Documents) -> None:
    event = documents.event
    public = dict(walk(event, private=False))
    private = {
        value for path, value in walk(event) if path not in public and path.startswith("people/") and len(value) > 4
    }
    hidden = {
        name
        for person in event.people
        if person.visibility is Visibility.INTERNAL
        for name in texts(event, person.name)
    }
    open_names = {name for person in printed(event) for name in texts(event, person.name)}
    for shown in (documents.word, documents.booklet):
        assert [value for value in private if bare(value) in shown] == []
        assert [name for name in hidden - open_names if bare(name) in shown] == []
