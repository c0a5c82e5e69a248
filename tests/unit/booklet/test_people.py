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
