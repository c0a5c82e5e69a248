"""Whom people sign for and represent in English sentences; offices behind a dash; boards without a body."""

import pytest

from publish.readers.press_text.reading import read_facts


def _people(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (
            p.names["en"].text,
            " + ".join(held.text for held in p.positions.get("en", ())),
            p.organizations["en"].text if "en" in p.organizations else "",
            " + ".join(part.kind for part in p.parts),
        )
        for p in read_facts(f"The River Forum was held in Lund on 3 May 2021.\n{text}").people
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Anna Holm, Dean, signed for Tide University, and Karl Berg, Chairman, for Oak Shipping Co., Ltd.",
            [
                ("Anna Holm", "Dean", "Tide University", "signatory"),
                ("Karl Berg", "Chairman", "Oak Shipping Co., Ltd.", "signatory"),
            ],
        ),
        (
            "Xu Wen, representing the Oak Institute, and Gao Lan, representing Tide University, signed the agreement.",
            [
                ("Xu Wen", "", "Oak Institute", "signatory"),
                ("Gao Lan", "", "Tide University", "signatory"),
            ],
        ),
        (
            "Anna Holm and Karl Berg signed the memorandum on behalf of Tide University and Oak Bank respectively.",
            [("Anna Holm", "", "Tide University", "signatory"), ("Karl Berg", "", "Oak Bank", "signatory")],
        ),
        (
            "Keynote speaker: Anna Holm – Rector, Tide University",
            [("Anna Holm", "Rector", "Tide University", "keynote")],
        ),
        ("Council Chairman Anna Holm attended the forum.", [("Anna Holm", "Council Chairman", "", "attendee")]),
        (
            "Anna Holm opened the forum with a welcome speech, followed by a keynote speech by Karl Berg.",
            [("Anna Holm", "", "", "opening"), ("Karl Berg", "", "", "keynote")],
        ),
    ],
)
def test_whom_they_stand_for(text: str, people: list[tuple[str, str, str, str]]) -> None:
    assert _people(text) == people
