"""Envoys and their staff, guests of Japan, generals: sentences of missions and of offices for patents."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "日本特许厅长官滨野幸一、前首相鸠山由纪夫发表演讲。",
            [("滨野幸一", "长官", "日本特许厅"), ("鸠山由纪夫", "前首相", "")],
        ),
        ("市长高山在会上致辞。", [("高山", "市长", "")]),
        ("校长中山强调合作。", []),
        (
            "在中韩局长会上，田力与韩国特许厅厅长高廷植讨论了合作。",
            [("高廷植", "厅长", "韩国特许厅")],
        ),
        ("塔吉克斯坦大使祖拜杜洛共同剪彩。", [("祖拜杜洛", "塔吉克斯坦大使", "")]),
        (
            "Deputy Head of Mission Katsuki Kotaro and Second Secretary Murakami Takashi were present.",
            [("Katsuki Kotaro", "Deputy Head of Mission", ""), ("Murakami Takashi", "Second Secretary", "")],
        ),
        (
            "The foreign ministry's Chief of Protocol Nayem Ahmed moderated the event.",
            [("Nayem Ahmed", "Chief of Protocol", "")],
        ),
        (
            "The Ambassador was accompanied by Political Counsellor Mr. Li Guang and Economic and Commercial "
            "Counsellor Tang Yan.",
            [("Li Guang", "Political Counsellor", ""), ("Tang Yan", "Economic and Commercial Counsellor", "")],
        ),
        (
            "Attending were Defence Attaché Senior Colonel Zhou Bo and Consul Liu Yang.",
            [("Zhou Bo", "Defence Attaché", ""), ("Liu Yang", "Consul", "")],
        ),
        (
            "The exchange was attended by JPO Commissioner Hamano Koichi and Deputy Secretary-General of the "
            "Trilateral Cooperation Secretariat Sakata Natsuko.",
            [
                ("Hamano Koichi", "Commissioner", "JPO"),
                ("Sakata Natsuko", "Deputy Secretary-General", "Trilateral Cooperation Secretariat"),
            ],
        ),
    ],
)
def test_offices_of(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
