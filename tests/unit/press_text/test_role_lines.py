"""Lines of a programme that name who does what, in one language or in both."""

from tests.people_read import people, people_in


def test_lines_in_two_languages() -> None:
    text = (
        "“潮汐之间”作品展\nBetween the Tides\n\n策展人：柯静怡 | Curator: Ke Jingyi\n"
        "艺术家：范立、郭小川、彭若兰 | Artists: Fan Li, Guo Xiaochuan, Peng Ruolan\n"
        "展览统筹：常晓岚 | Exhibition Coordinator: Chang Xiaolan\n\n"
        "展览在海港美术馆举行。\nThe show is at the Harbour Museum.\n"
    )
    assert people(text) == [
        ("柯静怡", ["策展人", "Curator"], ""),
        ("范立", ["艺术家", "Artist"], ""),
        ("郭小川", ["艺术家", "Artist"], ""),
        ("彭若兰", ["艺术家", "Artist"], ""),
        ("常晓岚", ["展览统筹", "Exhibition Coordinator"], ""),
    ]
    assert [name for name, _, _ in people_in(text, "en")] == [
        "Ke Jingyi",
        "Fan Li",
        "Guo Xiaochuan",
        "Peng Ruolan",
        "Chang Xiaolan",
    ]


def test_who_wrote_or_filmed_is_nobody_of_the_event() -> None:
    text = "海港音乐会\n\n指挥：张国华\n摄影：李为民\n导演：王小雨\n联系人：陈静\n\n音乐会昨晚在海港音乐厅举行。\n"
    assert people(text) == [("张国华", ["指挥"], "")]


def test_a_body_behind_a_label_is_no_person() -> None:
    text = "书画展\n\n学术顾问：海港美术学院\n顾问单位：向阳书院\n\n展览昨日在海港美术馆开幕。\n"
    assert people(text) == []
