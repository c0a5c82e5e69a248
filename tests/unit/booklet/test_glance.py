"""The overview: rooms side by side where the words of the titles fit, the same way on all days."""

import datetime as dt
from typing import Any

import pytest

from publish.model import Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parallel import choices_of_rooms, rows
from publish.renderers.pdf.layout.graphics import PageNumber
from publish.renderers.pdf.layout.paragraphs import TextLine
from publish.transforms.programme import Day, Slot
from tests.unit.booklet.test_columns import unwrapped
from tests.unit.booklet.test_lines import desk_of

ROOMS = {"rooms": {room: {"name": {"en": room.title(), "zh": room}} for room in ("oak", "elm", "ash")}}


def session(name: str, room: str, title: str, **more: Any) -> dict[str, Any]:
    texts = {"en": title, "zh": "森林"}
    return {"id": name, "room": room, "title": texts, "date": "2026-05-11", "start": "09:00", "end": "10:00", **more}


def overview(*sessions: dict[str, Any], languages: str = "en") -> tuple[Desk, list[tuple[float, float, str]]]:
    """Lines of the first page of the overview: how far down, how far right, what they say."""
    desk = desk_of(languages, sessions=list(sessions), date="2026-05-11", end="2026-05-12", venue=ROOMS)
    return desk, lines_of(desk)


def lines_of(desk: Desk) -> list[tuple[float, float, str]]:
    return [
        each
        for placed in desk.book.sheets[desk.book.anchors["glance"]].leaf.placed
        for piece in placed.slice.pieces
        for each in unwrapped(piece, placed.x, placed.y)
    ]


def lefts(lines: list[tuple[float, float, str]], *words: str) -> list[float]:
    return [round(next(x for _, x, text in lines if word in text)) for word in words]


def test_parallel_sessions_stand_side_by_side() -> None:
    _, lines = overview(session("a", "oak", "Oak trees"), session("b", "elm", "Elm trees"))
    oak, elm = lefts(lines, "Oak trees", "Elm trees")
    assert abs(elm - oak) > 50


@pytest.mark.parametrize("languages", ["en", "en zh"])
def test_all_days_are_lists_where_a_word_is_too_long_for_its_column(languages: str) -> None:
    first = [session("a", "oak", "Oak trees"), session("b", "elm", "Elm trees")]
    second = [
        session("c", "oak", "Donaudampfschifffahrtsgesellschaftskapitän", date="2026-05-12"),
        session("d", "elm", "Elms again", date="2026-05-12"),
        session("e", "ash", "Ashes", date="2026-05-12"),
    ]
    _, lines = overview(*first, *second, languages=languages)
    assert len(set(lefts(lines, "Oak trees", "Elm trees", "Elms again"))) == 1


def test_a_time_that_is_said_again_is_said_softly() -> None:
    desk, _ = overview(
        session("a", "oak", "Donaudampfschifffahrtsgesellschaftskapitän"),
        session("b", "elm", "Elms"),
        session("c", "ash", "Ashes", end="11:00"),
    )
    table = desk.style.text.table
    colours = [
        line.targets[0].colour
        for placed in desk.book.sheets[desk.book.anchors["glance"]].leaf.placed
        for piece in placed.slice.pieces
        for line, _ in inner(piece)
        if isinstance(line, TextLine) and line.line.text.startswith("9:00") and line.targets[0].colour
    ]
    usual, soft = desk.colour(table.first.colour), desk.colour(table.second.colour)
    assert colours == [usual, soft, usual]


@pytest.mark.parametrize(("start", "shown"), [("10:00", "—"), (None, "2")])
def test_a_session_without_a_time_is_numbered_only_where_none_has_one(start: str | None, shown: str) -> None:
    untimed = {"start": None, "end": None}
    first = session("a", "oak", "Oaks", **({"start": start} if start else untimed))
    _, lines = overview(first, session("b", "oak", "Elms", **untimed))
    (beside,) = [down for down, _, text in lines if text == "Elms"]
    assert shown in [text for down, _, text in lines if down == pytest.approx(beside)]


def test_titles_in_both_languages_share_a_line_where_they_fit() -> None:
    desk, lines = overview(
        session("a", "oak", "Trees"), session("b", "oak", "Wood " * 14, start="11:00"), languages="en zh"
    )
    texts = [text.strip() for _, _, text in lines]
    assert "Trees 森林" in texts
    assert "森林" in texts
    assert desk.style.glance_small > 2


def test_the_page_stands_on_the_line_of_the_title() -> None:
    sessions = (session("a", "oak", "Oaks"), session("b", "elm", "Elms"), session("c", "oak", "All", start="11:00"))
    desk, lines = overview(*sessions)
    (title,) = [y for y, _, text in lines if text == "All"]
    sheet = desk.book.sheets[desk.book.anchors["glance"]]
    numbers = [
        (placed.y + down + number.baseline, number.flush_left)
        for placed in sheet.leaf.placed
        for piece in placed.slice.pieces
        for number, down in inner(piece)
        if isinstance(number, PageNumber) and number.anchor == "session-c"
    ]
    assert numbers == [(pytest.approx(title), False)]


def inner(piece: Any) -> list[tuple[Any, float]]:
    down = 0.0
    while hasattr(piece, "piece"):
        down, piece = down + piece.down, piece.piece
    return [(piece, down)]


def test_the_head_of_the_numbers_is_not_divided_where_its_language_is_not_the_leading_one() -> None:
    untimed = [{"id": name, "title": {"eu": "Saioa"}} for name in "ab"]
    desk = desk_of("eu en", sessions=untimed)
    sheet = desk.book.sheets[desk.book.anchors["glance"]]
    texts = [
        line.line.text
        for placed in sheet.leaf.placed
        for piece in placed.slice.pieces
        for line, _ in inner(piece)
        if isinstance(line, TextLine)
    ]
    assert "No." in texts


def test_a_room_whose_sessions_begin_later_has_a_column_too() -> None:
    _, lines = overview(
        session("a", "oak", "Oak trees", end="12:00"),
        session("b", "elm", "Elm trees", end="12:00"),
        session("c", "ash", "Ash trees", start="10:30", end="11:00"),
        session("d", "oak", "Farewell", start="12:00", end="12:30"),
    )
    assert lefts(lines, "Oak", "Elm", "Ash") == lefts(lines, "Oak trees", "Elm trees", "Ash trees")
    assert lefts(lines, "Farewell")[0] == min(lefts(lines, "Oak", "Elm", "Ash"))


def test_a_session_beside_others_that_still_run_stands_in_the_column_of_its_room() -> None:
    _, lines = overview(
        session("a", "oak", "Oak trees", end="12:00"),
        session("b", "elm", "Elm trees"),
        session("c", "elm", "Elms again", start="10:00", end="12:00"),
    )
    assert lefts(lines, "Elms again") == lefts(lines, "Elm trees") != lefts(lines, "Oak trees")


def test_a_break_beside_parallel_sessions_is_for_everyone() -> None:
    _, lines = overview(
        session("a", "oak", "Oak trees", end="12:00"),
        session("b", "elm", "Elm trees", end="12:00"),
        session("c", "ash", "Coffee", start="10:30", end="11:00", kind="break"),
        session("d", "ash", "Registration", kind="registration"),
    )
    first = min(lefts(lines, "Oak trees", "Elm trees"))
    assert lefts(lines, "Coffee", "Registration") == [first, first]


def test_rooms_that_the_venue_does_not_have_get_no_column() -> None:
    day = Day(None, (Slot(dt.time(9), (Session(id="a", room="x"), Session(id="b", room="y"))),))
    assert choices_of_rooms(day, (), ["oak"]) == []
    assert list(rows(day, (), [])) == [((each,), False) for each in day.sessions]


def test_where_all_rooms_would_be_too_many_those_of_the_fullest_time_have_columns() -> None:
    rooms = {"rooms": {room: {"name": {"en": room.title()}} for room in ("oak", "elm", "ash", "fir", "yew")}}
    first = [session(room, room, f"{room.title()} trees") for room in ("oak", "elm", "ash")]
    later = [session(f"{room}-2", room, f"{room.title()} wood", start="11:00") for room in ("fir", "yew")]
    desk = desk_of("en", sessions=[*first, *later], date="2026-05-11", venue=rooms)
    lines = lines_of(desk)
    columns = lefts(lines, "Oak trees", "Elm trees", "Ash trees")
    assert len(set(columns)) == 3
    assert lefts(lines, "Fir wood", "Yew wood") == [min(columns)] * 2


@pytest.mark.parametrize("language", ["en", "ja"])
def test_lines_of_speakers_end_between_names(language: str) -> None:
    names = {"en": "Assoc. Prof. Amanda Marchetti-Lombardini", "ja": "アマンダ・マルケッティ＝ロンバルディーニ"}
    people = {f"p{n}": {"name": names} for n in range(4)}
    speaking = {"id": "a", "kind": "panel", "title": {"en": "Trees", "ja": "森林"}, "speakers": list(people)}
    desk = desk_of(language, sessions=[speaking, {**speaking, "id": "b"}], people=people)
    found = [text.strip(" ,、") for _, _, text in lines_of(desk) if names[language][:5] in text]
    assert len(found) > 2
    assert all(line.endswith(names[language]) for line in found)


def test_what_is_open_on_several_days_stands_on_each_and_takes_no_column() -> None:
    show = session("s", "ash", "Exhibition", until="2026-05-12")
    one, other = session("a", "oak", "Trees"), session("b", "elm", "Leaves")
    next_day = session("c", "oak", "Roots", date="2026-05-12")
    _, lines = overview(show, one, other, next_day)
    said = [text for _, _, text in lines]
    assert said.count("Exhibition") == 2
    assert lefts(lines, "Oak") and lefts(lines, "Elm") and "11–12 May 2026" not in said
    heads = [down for down, _, text in lines if text == "Oak"]
    assert {text for down, _, text in lines if down == heads[0]} == {"Time", "Oak", "Elm"}
