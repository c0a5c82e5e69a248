"""Offices at a body called by its kind beside another body, heads of state, laboratories of two fields."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Delta Harbour Alliance held its annual meeting in Lund. Gao Song, president of the alliance and"
            " president of Reed University, spoke.",
            [("Gao Song", "president、president @ Reed University", "Delta Harbour Alliance")],
        ),
        (
            "Mai Pui-in, director of the State Key Laboratory of Analog and Mixed-Signal Integrated Circuits, came.",
            [("Mai Pui-in", "director", "State Key Laboratory of Analog and Mixed-Signal Integrated Circuits")],
        ),
        (
            "模拟与混合信号集成电路全国重点实验室主任麦沛林出席。",
            [("麦沛林", "主任", "模拟与混合信号集成电路全国重点实验室")],
        ),
        ("活动有幸请到英国驻广州总领事李强出席。", [("李强", "英国驻广州总领事", "")]),
        (
            "T.H. Esmond B. Moses, Speaker of the Lund Congress, and Madame First Lady Anna Reed attended the event.",
            [("Esmond B. Moses", "Speaker", "Lund Congress"), ("Anna Reed", "", "")],
        ),
        (
            "密联邦总统西米纳出席。\nH.E. Wesley Simina, President of the FSM, attended.",
            [("西米纳", "密联邦总统、President of the FSM", "")],
        ),
        (
            "Guy Berg, deputy vice-chancellor of Reed University of Technology (RUT) in New Zealand, came to town.",
            [("Guy Berg", "deputy vice-chancellor", "Reed University of Technology")],
        ),
        ("在北洋大學，代表團獲署理校長李強接待。", [("李強", "署理校長", "北洋大學")]),
        ("The event was held at the UK Consul General Residence and was well attended.", []),
    ],
)
def test_offices(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == expected
