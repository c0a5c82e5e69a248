"""Teas and towns that are spelled alike in both languages are no persons."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    "text",
    [
        "图:来宾品尝铁观音|Photo: Guests taste Tie Guan Yin\n",
        "The next meeting will be held in Chiang Rai in 2020.\n",
    ],
)
def test_no_persons(text: str) -> None:
    assert read_facts(text).people == ()


def test_persons_of_a_list_stay() -> None:
    text = "出席論壇的嘉賓有李文華、王建國。\n\nMr Li Wenhua and Mr Wang Jianguo attended the forum.\n"
    assert len(read_facts(text).people) == 2
