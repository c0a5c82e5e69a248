"""What the booklet does for languages other than the shipped ones, and for those who listen to it."""

import io

import pypdfium2
import pytest
import yaml

from publish import house_style, translations
from publish.model import LocalizedText
from publish.readers.event_file import read_event_text
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.looks import geometry_of
from publish.renderers.pdf.booklet.people_lines import positions
from publish.renderers.pdf.booklet.pieced import Pieced, parted
from publish.renderers.pdf.booklet.references import title_at
from publish.renderers.pdf.layout.graphics import LinkArea
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import Shifted
from publish.renderers.pdf.rendering import document_of
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


def edges(languages: str) -> dict[str, tuple[float, float]]:
    """Left and right edge, in points, of every word on the page of the first session."""
    tree = {**PROGRAMME, "id": "x", "languages": languages.split(), "title": {"en": "Forum", "ar": "المنتدى"}}
    event = read_event_text(yaml.safe_dump(tree, allow_unicode=True), "event.yaml").event
    assert event is not None
    style = house_style.load()
    document, desk = document_of(event, style, translations.load(event.languages, style), with_notes=False)
    pdf = pypdfium2.PdfDocument(io.BytesIO(document.save()))
    page = pdf[desk.book.anchors["session-a"]].get_textpage()
    boxes = [page.get_rect(n) for n in range(page.count_rects())]
    return {page.get_text_bounded(*box).strip(): (box[0], box[2]) for box in boxes}


def test_a_booklet_read_from_right_to_left_is_turned_round() -> None:
    width = geometry_of(house_style.load().booklet).width
    forward, turned = edges("en ar"), edges("ar en")
    left, right = forward["Ada Marchetti"]
    assert left < width / 3
    assert turned["Ada Marchetti"] == pytest.approx((width - right, width - left), abs=1.5)


COMPANY = {
    "organizations": {"o": {"name": {"en": "Rossi S.p.A."}}, "q": {"name": {"en": "Marchetti"}}},
    "people": {
        "p": {
            "name": {"en": "Ada Rossi", "zh": "罗西"},
            "positions": [
                {"title": {"en": "Chair", "zh": "主席"}, "organization": "o"},
                {"title": {"en": "Chair", "zh": "主席"}, "organization": "q"},
            ],
        }
    },
    "sessions": [{"id": "a", "title": {"en": "Opening", "zh": "开幕"}, "speakers": ["p"]}],
}


def test_a_latin_name_in_a_line_of_chinese_is_in_its_own_language() -> None:
    desk = desk_of("zh en", **COMPANY)
    first, second = positions(desk, desk.event.people_by_id["p"])
    assert isinstance(first, Pieced)
    assert (first["zh"], first.pieces("zh")) == ("Rossi S.p.A. 主席", (("Rossi S.p.A.", "en"), (" 主席", "zh")))
    assert isinstance(second, Pieced)
    assert second.pieces("zh") == (("Marchetti", "en"), ("主席", "zh"))
    assert first.pieces("en") == (("Chair, Rossi S.p.A.", "en"),)


def test_the_language_of_a_latin_name_is_tagged_and_the_gap_is_kept() -> None:
    desk = desk_of("zh en", **COMPANY)
    words = parted(*_line(desk, 1))
    (line,) = desk.typesetter.lines(words, 300, words[0].look)
    latin, han = (next(run for run in line.runs if run.span == n) for n in (0, 1))
    gap = desk.typesetter.width(words) - sum(desk.typesetter.width([each]) for each in words)
    assert gap == pytest.approx(0.25 * words[0].look.size, abs=0.1)
    assert han.x > latin.x
    assert line.text == "Marchetti主席"


def _line(desk: Desk, number: int) -> tuple[LocalizedText, Words]:
    text = positions(desk, desk.event.people_by_id["p"])[number]
    return text, desk.spans(text, desk.style.text.detail)[0]
