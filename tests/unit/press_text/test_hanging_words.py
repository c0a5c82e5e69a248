"""What is no name of a place or a host."""

import pytest

from publish.readers.press_text.occasion.hanging import hangs_over


@pytest.mark.parametrize(
    "name", ["在拓展與世界一流大學", "欢迎晚宴上致", "华45周年特别庆祝活动", "Museum of Dr", "与三地院校合作对接"]
)
def test_no_name(name: str) -> None:
    assert hangs_over(name)


@pytest.mark.parametrize(
    "name",
    [
        "和平饭店",
        "对外经济贸易大学",
        "为民中心",
        "学生活动中心",
        "世界知识产权组织中国办事处",
        "St Andrews",
        "Drum Tower",
        "将军澳",
    ],
)
def test_a_name(name: str) -> None:
    assert not hangs_over(name)
