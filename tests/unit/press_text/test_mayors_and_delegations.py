"""Mayors of cities abroad, members of a delegation from a body, particles of names, museums in the plural."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("副主席李强、马尼拉市长林雯洛出席。", [("李强", "副主席", ""), ("林雯洛", "马尼拉市长", "")]),
        ("马德里市长李强、马赛市长王芳致辞。", [("李强", "马德里市长", ""), ("王芳", "马赛市长", "")]),
        (
            "Together with officials headed by Secretary for Transport and Public Works Raimundo Arrais do Rosário,"
            " Song paid a visit.",
            [("Raimundo Arrais do Rosário", "Secretary for Transport and Public Works", "")],
        ),
        (
            "Led by Rector Song Minghua and Vice Rector Rui Martins, a delegation from the University of Lund"
            " visited us.",
            [("Song Minghua", "Rector", "University of Lund"), ("Rui Martins", "Vice Rector", "University of Lund")],
        ),
        (
            "The guests included Elena Gagarina, Director of the Moscow Kremlin Museums, and Li Hui.",
            [("Elena Gagarina", "Director", "Moscow Kremlin Museums"), ("Li Hui", "", "")],
        ),
        (
            "Philippine Vice President Noli de Castro attended the opening.",
            [("Noli de Castro", "Philippine Vice President", "")],
        ),
    ],
)
def test_offices(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == expected
