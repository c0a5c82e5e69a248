"""Companies told by their trade, departments of a place, several ways to say who signs or launches."""

import pytest

from tests.agreements_read import Agreement, agreements_at_forum


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Alder University and Clearbrook Securities entered into a cooperation agreement.",
            ("cooperation agreement", ["Alder University", "Clearbrook Securities"]),
        ),
        (
            "The Kiln Agreement was signed by the Department of Commerce of Morvane Province and the Alder Museum.",
            ("Kiln Agreement", ["Department of Commerce of Morvane Province", "Alder Museum"]),
        ),
        (
            "The forum saw the signing of the Agreement on Kilns between Alder Glass Co., Ltd. and the Alder Museum.",
            ("Agreement on Kilns", ["Alder Glass Co., Ltd.", "Alder Museum"]),
        ),
        (
            "Alder University and Alder Glass Co., Ltd. announced the establishment of the Institute of Kilns.",
            ("Institute of Kilns", ["Alder University", "Alder Glass Co., Ltd."]),
        ),
        ("The plaque of the Institute of Kilns was unveiled at the forum.", ("Institute of Kilns", [])),
        ("赤杨大学与莫尔万博物馆的《窑火协议》签约仪式在论坛期间举行。", ("窑火协议", ["赤杨大学", "莫尔万博物馆"])),
        ("赤杨大学与莫尔万博物馆达成合作意向，并签署合作意向书。", ("合作意向书", ["赤杨大学", "莫尔万博物馆"])),
        ("赤杨大学与莫尔万博物馆共同为“窑火联合实验室”揭牌。", ("窑火联合实验室", ["赤杨大学", "莫尔万博物馆"])),
        ("1. 赤杨大学与莫尔万博物馆签署《窑火协议》。", ("窑火协议", ["赤杨大学", "莫尔万博物馆"])),
        (
            "赤杨研究院昨于科学园举办论坛，并与莫尔万大学、清溪陶瓷有限公司签署合作协议。",
            ("合作协议", ["赤杨研究院", "莫尔万大学", "清溪陶瓷有限公司"]),
        ),
    ],
)
def test_who_signs_or_launches(text: str, said: Agreement) -> None:
    assert agreements_at_forum(text) == [said]


def test_a_plan_to_sign_is_none() -> None:
    assert agreements_at_forum("双方计划明年签署《窑火框架协议》，并商讨成立联合实验室。") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Alder Robotics today launched Tidal 3, its third-generation pump, at WaterTec.",
            [("Tidal 3", ["Alder Robotics"])],
        ),
        ("A volume of case studies, Reeds for Straw: Nine Farms, was released.", [("Reeds for Straw: Nine Farms", [])]),
        ("Some 200 students saw the launch of the photo exhibition “Hands of Clay”.", [("Hands of Clay", [])]),
        (
            "AKM and the Morvane Trade Agency, represented by Ms. Ash and Mr. Oak, signed the Kiln Agreement.",
            [("Kiln Agreement", ["AKM", "Morvane Trade Agency"])],
        ),
        (
            "A packed room saw the Alder Chamber of Commerce (ACC) and the Morvane Glass Museum put their names to a "
            "Memorandum of Understanding on Kilns.",
            [("Memorandum of Understanding on Kilns", ["Alder Chamber of Commerce", "Morvane Glass Museum"])],
        ),
        (
            "Alder University (AU) held a ceremony today to sign a Memorandum of Understanding (MoU) with Clearbrook "
            "Limited and establish the “Joint Laboratory for Kilns”.",
            [
                ("Memorandum of Understanding", ["Alder University", "Clearbrook Limited"]),
                ("Joint Laboratory for Kilns", ["Alder University", "Clearbrook Limited"]),
            ],
        ),
        (
            "Two documents were signed: a Cooperation Agreement on Travel (Alder Museum – Morvane Museum) and an "
            "Agreement on Loans (Alder University – Glass Academy).",
            [
                ("Cooperation Agreement on Travel", ["Alder Museum", "Morvane Museum"]),
                ("Agreement on Loans", ["Alder University", "Glass Academy"]),
            ],
        ),
        (
            "Together with the Glass Museum, Alder University unveiled the Kiln Innovation Centre.",
            [("Kiln Innovation Centre", ["Alder University", "Glass Museum"])],
        ),
        ("Alder University and the Glass Museum have agreed to establish a Joint Laboratory for Kilns.", []),
        (
            "清溪科技股份有限公司今日在赤杨展览会上发布新一代泵系统Tidal 3，并与莱茵泵业有限公司签署联合开发协议。",
            [("Tidal 3", ["清溪科技股份有限公司"]), ("联合开发协议", ["清溪科技股份有限公司", "莱茵泵业有限公司"])],
        ),
        (
            "其间，赤杨大学分别与清溪公司和莫尔万博物馆签订了《泥土协议》和《釉料协议》。",
            [("泥土协议", ["赤杨大学", "清溪公司"]), ("釉料协议", ["赤杨大学", "莫尔万博物馆"])],
        ),
        (
            "赤杨大学、莫尔万博物馆、清溪公司三方签署《窑火协议》。",
            [("窑火协议", ["赤杨大学", "莫尔万博物馆", "清溪公司"])],
        ),
        ("约200名学生见证了图片展“泥土的手”的启动。", [("泥土的手", [])]),
        (
            "赤杨大学将与莫尔万博物馆设立“窑火学院”，双方于典礼上签署了合作协议。",
            [("合作协议", ["赤杨大学", "莫尔万博物馆"])],
        ),
        ("两校曾于2019年签署《旧窑协议》。", []),
    ],
)
def test_several_phrasings(text: str, said: list[Agreement]) -> None:
    assert agreements_at_forum(text) == said
