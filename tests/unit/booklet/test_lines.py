"""Single lines of the booklet: positions, time and place of a session, the notice at the foot of the page."""

from typing import Any

import pytest
import yaml
from msgspec.structs import replace

from publish import house_style, translations
from publish.house_style.booklet import Notes
from publish.readers.event_file import read_event_text
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.people_lines import positions
from publish.renderers.pdf.booklet.phrases import fill
from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.paragraphs import TextLine
from publish.renderers.pdf.layout.slices import Piece, Shifted
from publish.renderers.pdf.rendering import document_of

PEOPLE = {
    "p": {
        "name": {"en": "Ada Marchetti", "zh": "马凯迪", "ja": "馬渕", "ko": "마케디"},
        "positions": [
            {"title": {"en": "Chair", "zh": "主席", "ja": "代表取締役社長", "ko": "대표이사"}, "organization": "o"}
        ],
    }
}


def desk_of(languages: str, **more: Any) -> Desk:
    """The booklet of an event written in five languages, in an edition of some of them."""
    tree = {"id": "x", "languages": ["en", "zh", "ja", "ko", "fr"], "title": {"en": "Forum"}, **more}
    event = read_event_text(yaml.safe_dump(tree, allow_unicode=True), "event.yaml").event
    assert event is not None
    event = replace(event, languages=tuple(languages.split()))
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, notes=Notes.NEVER))
    return document_of(event, style, translations.load(event.languages, style), with_notes=False)[1]


def position(languages: str, organization: dict[str, str], title: dict[str, str] | None = None) -> dict[str, str]:
    holder = dict(PEOPLE["p"])
    if title:
        holder["positions"] = [{"title": title, "organization": "o"}]
    desk = desk_of(languages, people={"p": holder}, organizations={"o": {"name": organization}})
    (text,) = positions(desk, desk.event.people_by_id["p"])
    return dict(text.items())


def test_an_organization_without_a_name_in_the_language_is_called_what_it_is_called_elsewhere() -> None:
    assert position("zh en", {"en": "Cantieri S.p.A."}) == {
        "zh": "Cantieri S.p.A. 主席",
        "en": "Chair, Cantieri S.p.A.",
    }
    assert position("en", {"zh": "协会"}, {"en": "Chair"}) == {"en": "Chair, 协会"}


def test_a_title_in_no_language_of_the_edition_is_said_in_the_one_it_has() -> None:
    assert position("zh", {"zh": "协会"}, {"en": "Chair"}) == {"zh": "协会Chair"}
    assert position("zh en", {"zh": "协会"}, {"en": "Chair"}) == {"zh": "协会", "en": "Chair, 协会"}
    assert position("zh", {"en": "Board"}, {"en": "Chair"}) == {"en": "Chair, Board"}


@pytest.mark.parametrize(
    ("language", "organization", "expected"),
    [
        ("zh", "协会", "协会主席"),
        ("ja", "協議会", "協議会 代表取締役社長"),
        ("ko", "협의회", "협의회 대표이사"),
        ("en", "Council", "Chair, Council"),
    ],
)
def test_each_language_joins_organization_and_title_its_own_way(
    language: str, organization: str, expected: str
) -> None:
    assert position(language, {language: organization}) == {language: expected}


def test_a_phrase_takes_the_marks_of_what_is_missing_along() -> None:
    english, chinese = "{title}[, {department}][, {organization}]", "[{organization}][{department}]{title}"
    assert fill(english, {"department": "Press", "organization": "City"}) == "Press, City"
    assert fill(english, {"title": "Head", "organization": "City"}) == "Head, City"
    assert fill(chinese, {"organization": "IP Office", "department": "IT 部", "title": "部长"}) == "IP Office IT 部部长"


TEA: dict[str, Any] = {"id": "tea", "kind": "break", "title": {"en": "Tea and biscuits", "ja": "お茶"}, "room": "r"}
TALK: dict[str, Any] = {"id": "a", "title": {"en": "Talk", "ja": "講演"}, "summary": {"en": "Said."}}
ROOM = {"rooms": {"r": {"name": {"en": "The Hall of the Great Ring of Wa", "ja": "大輪田の間"}}}}


@pytest.mark.parametrize("languages", ["en ja", "ja en", "en"])
def test_no_point_is_left_at_the_end_or_the_beginning_of_a_line(languages: str) -> None:
    timed = {**TEA, "start": "09:00", "end": "09:30", "track": {"en": "Refreshments", "ja": "休憩時間の部"}}
    book = desk_of(languages, sessions=[timed, {**TALK, **timed, "id": "b"}], date="2026-05-18", venue=ROOM).book
    lines = [line.line.text.strip() for _, line in lines_of(book)]
    assert any("9:30" in line for line in lines)
    assert [line for line in lines if line.startswith("·") or line.endswith("·")] == []


def test_a_break_stands_flush_on_a_day_without_times() -> None:
    assert indents(TEA) == {0.0}
    assert min(indents({**TEA, "start": "09:00"})) > 50


def indents(tea: dict[str, Any]) -> set[float]:
    """How far the lines of a break stand from the left edge; alone, it is in no table."""
    book = desk_of("ja en", sessions=[tea], date="2026-05-18", venue=ROOM).book
    return {x for x, line in lines_of(book) if "お茶" in line.line.text}


def lines_of(book: Book) -> list[tuple[float, TextLine]]:
    return [
        each
        for sheet in book.sheets
        for placed in sheet.leaf.placed
        for piece in placed.slice.pieces
        for each in unwrapped(piece, placed.x)
    ]


def unwrapped(piece: Piece, x: float) -> list[tuple[float, TextLine]]:
    if isinstance(piece, Shifted):
        return unwrapped(piece.piece, x + piece.right)
    return [(x, piece)] if isinstance(piece, TextLine) else []


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ({"en": "Draft", "zh": "草案"}, ["草案", " · Draft"]),
        (
            {"en": "Draft, not for publication before the day of the conference. " * 2, "zh": "草案"},
            ["草案"],
        ),
        ({"en": "Draft"}, ["Draft"]),
    ],
)
def test_the_notice_at_the_foot_is_in_both_languages_if_they_fit(notice: dict[str, str], expected: list[str]) -> None:
    desk = desk_of("zh en", notice=notice, people=PEOPLE, organizations={"o": {"name": {"en": "City"}}})
    feet = {tuple(each.text for each in sheet.furniture.foot) for sheet in desk.book.sheets if sheet.furniture}
    assert feet == {tuple(expected)}


def test_a_party_with_brackets_in_its_name_stands_in_none() -> None:
    parties = {"plain": {"name": {"en": "Ash"}}, "long": {"name": {"en": "Elm (London)"}}}
    people = {name: {"name": {"en": name.title()}} for name in ("ada", "eve")}
    signed = [{"person": "ada", "party": "plain"}, {"person": "eve", "party": "long"}]
    deal = {"id": "x", "title": {"en": "Deal"}, "parties": ["plain"], "signatories": signed}
    desk = desk_of("en", organizations=parties, people=people, agreements=[deal])
    texts = [text.line.text.strip() for _, text in lines_of(desk.book)]
    assert "Ada (Ash)" in texts
    assert "Eve, Elm (London)" in texts


def test_numbers_quoted_are_of_one_size() -> None:
    figures = [
        {"id": f"f{n}", "value": value, "label": {"en": "x"}} for n, value in enumerate(("41%", "about 123,456"))
    ]
    desk = desk_of("en", figures=figures)
    shown = [text for _, text in lines_of(desk.book) if text.line.text in ("41%", "about 123,456")]
    sizes = {run.size for text in shown for run in text.line.runs}
    assert len(shown) == 2
    assert len(sizes) == 1


def test_what_joins_the_parts_of_a_position_never_begins_it() -> None:
    assert fill("{title}[، {department}][، {organization}]", {"organization": "جمعية"}) == "جمعية"


@pytest.mark.parametrize(
    ("languages", "line"),
    [
        ("fr en", "Table ronde · 9\u00a0h · Salle / Panel · Hall"),
        ("zh en", "对话 · 9:00 · 厅 Panel · Hall"),
        ("ja zh", "パネルディスカッション · 9:00 · ホール / 对话 · 厅"),
    ],
)
def test_languages_of_one_script_and_one_look_are_kept_apart_by_a_stroke(languages: str, line: str) -> None:
    session = {
        "id": "a",
        "kind": "panel",
        "start": "9:00",
        "title": {"en": "A"},
        "summary": {"en": "B"},
        "room": "hall",
    }
    hall = {"name": {"en": "Hall", "zh": "厅", "ja": "ホール", "fr": "Salle"}}
    book = desk_of(languages, sessions=[session], venue={"rooms": {"hall": hall}}).book
    assert line in [each.line.text for _, each in lines_of(book)]
