"""People whom a text recalls take no part in the event."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dr Katherine Ngan recalled her grandfather, the late Mr Kwan Shing, a doctor.", ["Katherine Ngan"]),
        ("Tian Hongwei recalled that the engineer Hendrik van der Veen had worked there as early as 1917.",
         ["Tian Hongwei"]),
        ("The forum follows the initiative put forward by President Xi Jinping in 2021.", []),
        ("Marco Polo praised the city in 1298.", []),
        ("龚伟民教授致辞时提到2011年中心时任院长夏敏教授首次率团访港。", ["龚伟民"]),
    ],
)  # fmt: skip
def test_only_those_of_the_event(text: str, names: list[str]) -> None:
    assert [next(iter(person.names.values())).text for person in read_facts(text).people] == names
