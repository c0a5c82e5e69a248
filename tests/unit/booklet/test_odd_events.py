"""Events of odd shapes: everything stays on the page, nothing is clipped, nothing fails."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from msgspec.structs import replace

from publish import house_style, translations
from publish.house_style.booklet import Arrangement
from publish.model import Event
from publish.readers.event_file import read_event, read_event_text
from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.pagination import Placed
from publish.renderers.pdf.layout.paragraphs import TextLine
from publish.renderers.pdf.layout.slices import Piece, Shifted
from publish.renderers.pdf.rendering import document_of

ROOT = Path(__file__).parents[3]
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
HAN = "知识产权运用促进与国际科技集群创新合作发展研究" * 4


def person(n: int, **more: object) -> dict[str, object]:
    return {"name": {"zh": f"张{HAN[n]}", "en": f"Person {n}"}, **more}


ODD: dict[str, dict[str, object]] = {
    "a title and nothing else": {},
    "one session, nobody in it": {"sessions": [{"id": "a", "title": {"zh": "会", "en": "Meeting"}}]},
    "people and no programme": {"people": {f"p{n}": person(n) for n in range(50)}},
    "words that do not fit a line": {
        "title": {"zh": HAN, "en": f"{LONG} {LONG}"},
        "subtitle": {"en": LONG},
        "hosts": ["o"],
        "organizations": {"o": {"name": {"zh": HAN, "en": LONG * 2}, "url": f"https://example.org/{LONG}/{LONG}"}},
        "people": {"p": person(1, positions=[{"title": {"zh": HAN, "en": LONG}, "organization": "o"}])},
        "sessions": [
            {"id": "a", "title": {"zh": HAN, "en": LONG}, "speakers": ["p"], "start": "09:00", "room": "r"},
            {"id": "b", "title": {"zh": HAN, "en": LONG}, "speakers": ["p"], "start": "09:00", "room": "s"},
        ],
        "date": "2026-05-18",
        "venue": {"name": {"en": LONG}, "rooms": {"r": {"name": {"en": LONG}}, "s": {"name": {"zh": HAN}}}},
    },
    "numbers without a welcome": {
        "figures": [{"id": "a", "value": "1,234,567,890", "label": {"en": "stars"}, "source": {"zh": "天文台"}}],
        "attendance": {"count": 100, "qualifier": "more-than"},
    },
    "thirty hosts": {
        "organizations": {f"o{n}": {"name": {"zh": f"机构{n}", "en": f"Organization {n}"}} for n in range(30)},
        "hosts": [f"o{n}" for n in range(30)],
    },
    "a long abstract": {
        "people": {"p": person(1)},
        "sessions": [
            {
                "id": "a",
                "title": {"zh": "长", "en": "Long"},
                "speakers": [{"person": "p", "summary": {"zh": HAN * 30, "en": "Words and words. " * 300}}],
            }
        ],
    },
    "a day without an end": {
        "date": "2026-05",
        "sessions": [{"id": f"s{n}", "title": {"en": f"Session {n}"}, "start": f"{8 + n}:30"} for n in range(9)],
    },
}


def event(name: str) -> Event:
    tree = {"id": "odd", "languages": ["zh", "en"], "title": {"zh": "论坛", "en": "Forum"}, **ODD[name]}
    made = read_event_text(yaml.safe_dump(tree, allow_unicode=True), "event.yaml").event
    assert made is not None
    return made


def book_of(event: Event, arrangement: Arrangement, page: str = "a5") -> Book:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, arrangement=arrangement, format=page))
    document, desk = document_of(event, style, translations.load(event.languages, style), with_notes=True)
    assert document.save().startswith(b"%PDF")
    return desk.book


def clipped(book: Book) -> Iterator[str]:
    """Lines that leave the type area of their page: on the right, or at the foot."""
    for index, sheet in enumerate(book.sheets):
        for placed in sheet.leaf.placed:
            for x, line in _lines(placed):
                if x + line.line.x + line.line.width > book.geometry.measure + 0.5:
                    yield f"page {index + 1}, right: {line.line.text}"
                if placed.y + placed.slice.height > book.geometry.depth + book.geometry.bottom * 0.5:
                    yield f"page {index + 1}, foot: {line.line.text}"


def _lines(placed: Placed) -> Iterator[tuple[float, TextLine]]:
    for piece in placed.slice.pieces:
        yield from _unwrapped(piece, placed.x)


def _unwrapped(piece: Piece, x: float) -> Iterator[tuple[float, TextLine]]:
    if isinstance(piece, Shifted):
        yield from _unwrapped(piece.piece, x + piece.right)
    elif isinstance(piece, TextLine):
        yield x, piece


@pytest.mark.parametrize("arrangement", Arrangement)
@pytest.mark.parametrize("name", ODD)
def test_nothing_is_clipped(name: str, arrangement: Arrangement) -> None:
    assert list(clipped(book_of(event(name), arrangement))) == []


@pytest.mark.parametrize("arrangement", Arrangement)
@pytest.mark.parametrize("name", ["ciftis-2024", "harbour-forum-2026"])
def test_no_line_of_one_character_ends_a_paragraph(name: str, arrangement: Arrangement) -> None:
    shipped = read_event(ROOT / "seeds" / name / "event.yaml").event
    assert shipped is not None
    paragraphs: dict[int, list[str]] = {}
    for sheet in book_of(shipped, arrangement).sheets:
        for placed in sheet.leaf.placed:
            for _, line in _lines(placed):
                paragraphs.setdefault(id(line.targets), []).append(line.line.text)
    ends = [lines[-1] for lines in paragraphs.values() if len(lines) > 1]
    assert [end for end in ends if sum(map(str.isalnum, end)) < 2] == []


@pytest.mark.parametrize("page", ["a5", "a4", "letter"])
@pytest.mark.parametrize("name", ["ciftis-2024", "harbour-forum-2026"])
def test_nothing_of_the_shipped_events_is_clipped(name: str, page: str) -> None:
    shipped = read_event(ROOT / "seeds" / name / "event.yaml").event
    assert shipped is not None
    assert list(clipped(book_of(shipped, Arrangement.SIDE_BY_SIDE, page))) == []


def test_parallel_rooms_in_three_languages_stay_an_overview() -> None:
    tags = ("zh", "en", "fr")
    title = {
        "zh": "绿色专利快速审查",
        "en": "Fast-Track Examination of Green Patents " * 2,
        "fr": "Examen accéléré " * 5,
    }
    rooms = {f"r{n}": {"name": {tag: f"Room {n}" for tag in tags}} for n in range(4)}
    sessions = [
        {"id": f"s{n}", "title": title, "start": f"{hour}:00", "end": f"{hour}:50", "room": f"r{n % 4}"}
        for n in range(24)
        for hour in [9 + n // 4]
    ]
    tree = {"id": "odd", "languages": list(tags), "title": {"zh": "大会"}, "date": "2027-09-29", "sessions": sessions}
    made = read_event_text(yaml.safe_dump({**tree, "venue": {"rooms": rooms}}, allow_unicode=True), "event.yaml").event
    assert made is not None
    pages = {
        line.line.text: index
        for index, sheet in enumerate(book_of(made, Arrangement.STACKED).sheets)
        for placed in sheet.leaf.placed
        for _, line in _lines(placed)
    }
    assert pages["14:00–14:50"] - pages["9:00–9:50"] <= 1
