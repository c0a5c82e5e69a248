"""Officers whom English sentences say to be elected, appointed or set over something new."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Members elected Dr Raymond Leung Siu-hong as Chairman and Ms Anita Cheng as Vice-Chairman for two years.",
            {"Raymond Leung Siu-hong": ["Chairman"], "Anita Cheng": ["Vice-Chairman"]},
        ),
        (
            "The meeting elected Dr. Karl Lindner President of the Society; Prof. Eva Holm was re-elected Treasurer.",
            {"Karl Lindner": ["President"], "Eva Holm": ["Treasurer"]},
        ),
        (
            "The Centre was set up, with Ms Anna Berg as its first director and Mr Tom Ho as deputy director.",
            {"Anna Berg": ["first director"], "Tom Ho": ["deputy director"]},
        ),
        (
            "Andreas Feng, the newly appointed Vice President China of Nordwind AG, and Petra Holm, its outgoing CFO,"
            " spoke.",
            {"Andreas Feng": ["Vice President China"], "Petra Holm": ["outgoing CFO"]},
        ),
        (
            "Ms Ann Willis, Chairman of the Committee on Innovation, Technology and Industry, and Dr Winnie Tang,"
            " Adjunct Professor at the Department of Computer Science of NKU, spoke.",
            {"Ann Willis": ["Chairman"], "Winnie Tang": ["Adjunct Professor at the Department of Computer Science"]},
        ),
    ],
)
def test_offices_gained(text: str, held: dict[str, list[str]]) -> None:
    people = read_facts(text).people
    assert {p.names["en"].text: [o.text for o in p.positions["en"]] for p in people} == held
