"""Who is who: where each person speaks or signs."""

from typing import Any

from tests.unit.booklet.test_columns import unwrapped
from tests.unit.booklet.test_lines import desk_of

SIGNING: dict[str, Any] = {
    "people": {each: {"name": {"en": name}} for each, name in (("a", "Ada Lovelace"), ("b", "Bea Webb"))},
    "organizations": {"o": {"name": {"en": "Office"}}},
    "sessions": [{"id": "s", "kind": "signing", "title": {"en": "Signing"}, "agreements": ["m"]}],
    "agreements": [{"id": "m", "title": {"en": "Memorandum"}, "signatories": [{"person": "a", "party": "o"}]}],
}


def test_who_signs_is_led_to_the_session_of_the_signing() -> None:
    desk = desk_of("en", **SIGNING)
    sheet = desk.book.sheets[desk.book.anchors["person-a"]]
    lines = [
        text
        for placed in sheet.leaf.placed
        for piece in placed.slice.pieces
        for _, _, text in unwrapped(piece, placed.x, placed.y)
    ]
    page = f"p. {desk.book.number('session-s')}"
    ada, bea, end = (lines.index(each) for each in ("Ada Lovelace", "Bea Webb", "Agreements and outcomes"))
    assert page in lines[ada:bea]
    assert page not in lines[bea:end]


def test_who_speaks_late_in_a_long_session_is_led_to_the_page_with_the_name() -> None:
    people = {f"p{n}": {"name": {"en": f"Person {n:02}"}} for n in range(40)}
    speakers = [{"person": each, "summary": {"en": "What is said of it. " * 12}} for each in people]
    desk = desk_of("en", people=people, sessions=[{"id": "s", "title": {"en": "Talks"}, "speakers": speakers}])
    begins = int(desk.book.number("session-s"))
    pages = {
        text: index + 1
        for index, sheet in enumerate(desk.book.sheets)
        for placed in sheet.leaf.placed
        for piece in placed.slice.pieces
        for _, _, text in unwrapped(piece, placed.x, placed.y)
        if index >= begins - 1 and text.startswith("Person ") and index < desk.book.anchors["person-p0"]
    }
    last = pages["Person 39"]
    assert last > begins + 1
    lines = [
        text
        for placed in desk.book.sheets[desk.book.anchors["person-p39"]].leaf.placed
        for piece in placed.slice.pieces
        for _, _, text in unwrapped(piece, placed.x, placed.y)
    ]
    own = next(n for n, text in enumerate(lines) if text.startswith("Person 39"))
    assert f"p. {last}" in " ".join(lines[own : own + 3])
