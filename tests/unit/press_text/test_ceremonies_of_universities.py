"""People at ceremonies of universities and schools, in both languages of one event."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of, people_in

_OPENING = """嶺海大學舉行健康科學中心開幕典禮
Linghai University opens Health Sciences Centre
嶺海大學於九月十二日舉行開幕典禮,校董會主席姚祖輝先生、陳氏基金會主席陳啟宗先生及校長秦泗釗教授主持剪綵。
其他嘉賓包括校董會副主席葉成慶先生、理學院院長李咏紅教授及醫院管理局九龍東醫院聯網總監李立業醫生。
Linghai University (LHU) held the opening ceremony on 12 September. Mr Andrew Yao, Chairman of the LHU Council; Mr \
Ronnie Chan, Chairman of the Chan Foundation; and Professor Joe Qin, President of LHU, officiated at the ribbon-cutting.
They were joined by Mr Simon Ip, Deputy Chairman of the Council; Professor Li Wing-hung, Dean of the Faculty of \
Science; and Dr Li Lap-yip, Cluster Chief Executive of the Kowloon East Cluster of the Hospital Authority.
"""


def test_who_opens_a_centre() -> None:
    assert people_in(_OPENING, "zh-Hant") == [
        ("姚祖輝", ["校董會主席"], "嶺海大學"),
        ("陳啟宗", ["主席"], "陳氏基金會"),
        ("秦泗釗", ["校長"], "嶺海大學"),
        ("葉成慶", ["校董會副主席"], "嶺海大學"),
        ("李咏紅", ["理學院院長"], "嶺海大學"),
        ("李立業", ["九龍東醫院聯網總監"], "醫院管理局"),
    ]
    told = {name: (positions, body) for name, positions, body in people_in(_OPENING, "en")}
    assert told["Simon Ip"] == (["Deputy Chairman of the Council"], "LHU")
    assert told["Li Wing-hung"][0] == ["Dean of the Faculty of Science"]
    assert told["Li Lap-yip"][1] == "Hospital Authority"


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "The delegation was received by Vice Rector Michael Hui, Dean of the Faculty of Arts and Humanities "
            "Joaquim Kuong, and Interim Director of the Institute of Portuguese Studies Joao Veloso.",
            [
                ("Michael Hui", "Vice Rector", ""),
                ("Joaquim Kuong", "Dean of the Faculty of Arts and Humanities", ""),
                ("Joao Veloso", "Interim Director", "Institute of Portuguese Studies"),
            ],
        ),
        (
            "They were received by Ma Xiao, Deputy Director of the Hedong Municipal Education Bureau; Chen Guo, Party "
            "Secretary and Principal of the school; and Sun Li, Head of the English Teaching and Research Group.",
            [
                ("Ma Xiao", "Deputy Director", "Hedong Municipal Education Bureau"),
                ("Chen Guo", "Party Secretary、Principal", ""),
                ("Sun Li", "Head of the English Teaching and Research Group", ""),
            ],
        ),
        (
            "Ms. Sarah Fletcher, Principal of St Mary's School, together with Deputy Head Mr. James Grant, came.",
            [("Sarah Fletcher", "Principal", "St Mary's School"), ("James Grant", "Deputy Head", "St Mary's School")],
        ),
        (
            "It was witnessed by PTU President Ann Lee, Provost Guo Yike, Vice-President for Research and Development "
            "Prof. Tim Cheng.",
            [
                ("Ann Lee", "President", "PTU"),
                ("Guo Yike", "Provost", "PTU"),
                ("Tim Cheng", "Vice-President for Research and Development", "PTU"),
            ],
        ),
        (
            "海岩海洋研究所所长王凡文、海洋生态重点实验室主任孙松文参加座谈。",
            [("王凡文", "所长", "海岩海洋研究所"), ("孙松文", "海洋生态重点实验室主任", "海岩海洋研究所")],
        ),
        ("榮休教授馬塔在會上介紹課程。", [("馬塔", "榮休教授", "")]),
    ],
)
def test_lists(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


def test_consonant_before_th() -> None:
    text = """德班理工大学校长姆坦博出席仪式并致辞。
Professor Thandwa Mthembu, Vice-Chancellor of Durban Institute, attended the ceremony and spoke."""
    assert len(read_facts(text).people) == 1
