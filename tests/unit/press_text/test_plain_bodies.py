"""Names of organizations and of people without the verbs and words that stand before them."""

from __future__ import annotations

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("盼今后同海岸基金会理事长李敏开展更多合作。", ("李敏", "理事长", "海岸基金会")),
        ("展览策展人为中央潮汐学院教授余丁。", ("余丁", "教授", "中央潮汐学院")),
        (
            "According to Zhou Lei, general manager of organizer Tide Exhibition Co., Ltd., the fair was full.",
            ("Zhou Lei", "general manager", "Tide Exhibition Co., Ltd."),
        ),
        (
            "Accompanying Wang Li, Librarian of Fjord University, was Chen Jing, head of its archive.",
            ("Wang Li", "Librarian", "Fjord University"),
        ),
    ],
)
def test_name_begins_where_it_begins(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices_of(text)
