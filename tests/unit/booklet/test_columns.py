"""Languages and facts beside each other: on one baseline, in columns as wide as they need to be."""

from collections import defaultdict
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace

from publish import house_style, translations
from publish.house_style.booklet import Arrangement, Notes
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.people_lines import names_column
from publish.renderers.pdf.layout.paragraphs import TextLine
from publish.renderers.pdf.layout.slices import Piece, Shifted
from publish.renderers.pdf.rendering import document_of
from tests.unit.booklet.test_lines import desk_of

LONG = {
    "zh": "从四个码头的岸电网络出发，谈设备商、船公司与码头之间怎样分配改良发明的权利，以及由谁来付钱。",
    "en": "From a shore-power network of four terminals to a practical question: who owns an improvement?",
}
SESSION: dict[str, Any] = {
    "id": "s",
    "kind": "panel",
    "title": {"zh": "岸电之后", "en": "After Shore Power"},
    "summary": LONG,
    "speakers": [{"person": "p", "role": "moderator", "topic": {"zh": "港口", "en": "Ports"}, "summary": LONG}],
}
ADA: dict[str, Any] = {
    "name": {"zh": "马凯迪", "en": "Ada Marchetti"},
    "positions": [{"title": {"zh": "主席", "en": "Chair of the Board"}, "organization": "o"}],
}
HARBOUR = {"o": {"name": {"zh": "港务局", "en": "Harbour Office"}}}


def opened(
    languages: str, arrangement: Arrangement = Arrangement.STACKED, parts: tuple[str, ...] = ("sessions",), **more: Any
) -> Desk:
    """A booklet of these parts."""
    desk = desk_of(languages, **{"people": {"p": ADA}, "organizations": HARBOUR, "sessions": [SESSION], **more})
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, notes=Notes.NEVER, arrangement=arrangement, parts=parts))
    return document_of(desk.event, style, translations.load(desk.languages, style), with_notes=False)[1]


def baselines(desk: Desk, part: str) -> dict[int, list[tuple[float, float, str]]]:
    """Lines on the pages from the anchor of a part on: how far down, how far right, what they say."""
    found = defaultdict(list)
    for page, sheet in enumerate(desk.book.sheets):
        if page >= desk.book.anchors[part]:
            for placed in sheet.leaf.placed:
                for piece in placed.slice.pieces:
                    found[page] += unwrapped(piece, placed.x, placed.y)
    return found


def unwrapped(piece: Piece, x: float, y: float) -> list[tuple[float, float, str]]:
    if isinstance(piece, Shifted):
        return unwrapped(piece.piece, x + piece.right, y + piece.down)
    return [(y + piece.baseline, x, piece.line.text)] if isinstance(piece, TextLine) else []


def test_languages_side_by_side_stand_on_one_grid() -> None:
    desk = opened("zh en", Arrangement.SIDE_BY_SIDE)
    lines = sorted(baselines(desk, "session-s")[desk.book.anchors["session-s"]])
    pairs = [(a, b) for a, b in pairwise(lines) if b[0] - a[0] < 3]
    assert len(pairs) > 8
    assert [(a, b) for a, b in pairs if b[0] - a[0] > 0.01] == []


def test_a_name_stands_on_the_baseline_of_its_position() -> None:
    lines = [each for page in baselines(opened("zh en", parts=("people",)), "people").values() for each in page]
    ((name, *_),) = [each for each in lines if "马凯迪" in each[2]]
    ((position, *_),) = [each for each in lines if "主席" in each[2]]
    assert name == pytest.approx(position, abs=0.01)


@pytest.mark.parametrize(
    ("positions", "columns"),
    [({"zh": "法律顾问", "en": "General Counsel"}, ["left", "right"]), ({"en": "General Counsel"}, ["right"])],
)
def test_a_name_in_one_language_stands_over_what_is_said_in_each(positions: dict[str, str], columns: list[str]) -> None:
    bob = {"name": {"en": "Robert Nye"}, "positions": [{"title": positions}]}
    session = {"id": "s", "kind": "panel", "title": SESSION["title"], "speakers": [{"person": "p"}]}
    desk = opened("zh en", Arrangement.SIDE_BY_SIDE, people={"p": bob}, sessions=[session])
    lines = baselines(desk, "session-s")[desk.book.anchors["session-s"]]
    found = sorted(x for _, x, text in lines if text == "Robert Nye")
    assert ["right" if x > desk.measure / 3 else "left" for x in found] == columns
    assert [x for _, x, text in lines if "General Counsel" in text] == found[-1:]


def test_a_text_in_one_language_has_the_page_to_itself() -> None:
    only_english = {**SESSION, "summary": {"en": LONG["en"] * 3}, "speakers": []}
    desk = opened("zh en", Arrangement.SIDE_BY_SIDE, sessions=[only_english])
    widths = [
        piece.line.width
        for sheet in desk.book.sheets
        for placed in sheet.leaf.placed
        for piece in placed.slice.pieces
        if isinstance(piece, TextLine) and "shore-power" in piece.line.text
    ]
    assert max(widths) > desk.measure * 0.8


def test_the_column_of_names_is_as_wide_as_the_names_within_limits() -> None:
    narrow = opened("en")
    long = {**ADA, "name": {"en": "Prof. Ada Marchetti"}}
    wider = opened("en", people={"p": long})
    broken = opened("en", people={"p": {**ADA, "name": {"en": "Ada Marchetti-Lombardini"}}})
    endless = opened("en", people={"p": {**ADA, "name": {"en": "Ada " * 20}}})
    shares = narrow.style.shares
    assert names_column(narrow) == pytest.approx(narrow.measure * shares.names)
    assert narrow.measure * shares.names < names_column(wider) <= narrow.measure * shares.names_widest
    assert names_column(broken) == names_column(narrow)
    assert names_column(endless) == pytest.approx(narrow.measure * shares.names_widest)


def test_what_fits_on_a_line_stands_on_one() -> None:
    texts = [text for page in baselines(opened("zh en"), "sessions").values() for _, _, text in page]
    assert "主持人 Moderator" in texts


def test_the_kind_is_left_out_where_it_is_the_title() -> None:
    for title, expected in (({"zh": "对话", "en": "Panel"}, 1), ({"zh": "岸电", "en": "Power"}, 2)):
        desk = opened("zh en", sessions=[{**SESSION, "title": title, "room": "r"}], venue=ROOM)
        page = baselines(desk, "session-s")[desk.book.anchors["session-s"]]
        said = [text for _, _, text in page if "对话" in text or title["zh"] == text.strip()]
        assert len(said) == expected


ROOM = {"rooms": {"r": {"name": {"zh": "大厅", "en": "Hall"}}}}


def test_running_heads_name_the_day_of_a_programme_of_several() -> None:
    days = [{**SESSION, "id": f"s{n}", "date": f"2026-05-1{n}"} for n in (1, 2)]
    desk = opened("zh en", sessions=days, date="2026-05-11", end="2026-05-12")
    marks = {each.slice.mark for sheet in desk.book.sheets for each in sheet.leaf.placed} - {None}
    assert marks == {"5月11日", "5月12日"}


@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_times_of_sessions_and_talks_are_told_and_stand_out(arrangement: Arrangement) -> None:
    talk = {**SESSION["speakers"][0], "start": "09:20"}
    session = {**SESSION, "start": "09:00", "end": "10:00", "date": "2026-05-11", "speakers": [talk]}
    desk = opened("zh en", arrangement, sessions=[session], date="2026-05-11")
    lines = [
        piece
        for sheet in desk.book.sheets
        for placed in sheet.leaf.placed
        for piece in innermost(placed.slice.pieces)
        if "9:00–10:00" in piece.line.text or "9:20" in piece.line.text
    ]
    assert len(lines) == (4 if arrangement is Arrangement.SIDE_BY_SIDE else 2)
    for line in lines:
        assert any(run.font.key.endswith("700") for run in line.line.runs)


def innermost(pieces: tuple[Piece, ...]) -> list[TextLine]:
    found = []
    for piece in pieces:
        while isinstance(piece, Shifted):
            piece = piece.piece
        found += [piece] if isinstance(piece, TextLine) else []
    return found


def test_columns_that_would_be_too_narrow_are_not_left_out_in_silence() -> None:
    three = opened("zh ja en", Arrangement.SIDE_BY_SIDE)
    assert [each.code for each in three.remarks.values()] == ["too-narrow"]
    assert not opened("zh en", Arrangement.SIDE_BY_SIDE).remarks
