"""What the booklet does for languages other than the shipped ones, and for those who listen to it."""

from publish.renderers.pdf.booklet.references import title_at
from publish.renderers.pdf.layout.graphics import LinkArea
from publish.renderers.pdf.layout.slices import Shifted
from tests.unit.booklet.test_lines import desk_of

PROGRAMME = {
    "date": "2027-05-18",
    "people": {"p": {"name": {"en": "Ada Marchetti"}}},
    "sessions": [
        {"id": "a", "kind": "opening", "title": {"en": "Opening {session}", "fr": "Ouverture"}, "speakers": ["p"]},
        {"id": "b", "kind": "panel", "speakers": ["p"]},
    ],
}


def pieces(languages: str) -> list[object]:
    sheets = desk_of(languages, **PROGRAMME).book.sheets
    found = [piece for sheet in sheets for placed in sheet.leaf.placed for piece in placed.slice.pieces]
    return [piece.piece if isinstance(piece, Shifted) else piece for piece in found]


def test_links_of_the_contents_say_page_and_title() -> None:
    titles = [piece.title for piece in pieces("en") if isinstance(piece, LinkArea)]
    assert "Page \0: Opening {session}" in titles
    assert "Page \0 : Ouverture" in [piece.title for piece in pieces("fr en") if isinstance(piece, LinkArea)]


def test_what_stands_at_an_anchor() -> None:
    desk = desk_of("fr en", **PROGRAMME)
    assert title_at(desk, "session-a") == "Ouverture"
    assert title_at(desk, "session-b") == desk.labels.label("session_kind.panel", "fr")
    assert title_at(desk, "person-p") == "Ada Marchetti"


def test_labels_of_a_language_that_has_none_do_not_stand_twice() -> None:
    assert desk_of("zh en", **PROGRAMME).label("booklet.contents").languages == ("zh", "en")
    desk = desk_of("sw en", **PROGRAMME)
    assert desk.label("booklet.contents").languages == ("en",)
    assert desk.wording == "en"
    assert desk_of("sw", **PROGRAMME).label("booklet.contents").languages == ("en",)
