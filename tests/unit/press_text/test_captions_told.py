"""Lines that say what a picture shows: who does what, without a stop; in brackets; with the paper behind."""

import pytest

from publish.readers.press_text.reading import read_facts

ABOVE = "海川大学与北陆大学签署协议\n5月3日，海川大学与北陆大学签署合作协议，双方有关负责人出席。\n"
BELOW = "\n会后，双方就下一步合作交换了意见，并参观了校园。\n"


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("海川大学副校长林默致辞", "海川大学副校长林默致辞"),
        ("双方代表在交流会上", "双方代表在交流会上"),
        ("林默副校长、李安主任及王立局长签署《会议纪要》", "林默副校长、李安主任及王立局长签署《会议纪要》"),
        ("(研讨会现场)", "研讨会现场"),
        ("(副主任兼秘书长林默致开幕辞)", "副主任兼秘书长林默致开幕辞"),
        ("续签《海川大学与北陆大学框架协议书》", "续签《海川大学与北陆大学框架协议书》"),
        ("林默先生与李安医生签字后握手", "林默先生与李安医生签字后握手"),
    ],
)
def test_caption(line: str, caption: str) -> None:
    captions = read_facts(ABOVE + line + BELOW).captions
    assert [reading.text for each in captions for reading in each.texts.values()] == [caption]


@pytest.mark.parametrize("line", ["签署协议", "合作成果", "(English version below each paragraph)"])
def test_no_caption(line: str) -> None:
    assert not read_facts(ABOVE + line + BELOW).captions


def test_paper_behind() -> None:
    line = "The Secretary addresses the ceremony at the Town Hall on May 3, 2025. (ANN LEE / HARBOUR DAILY)"
    captions = read_facts(
        f"Lund signs\n{line}\nLund and Norrby signed an agreement on May 3, 2025, they said.\n"
    ).captions
    assert [r.text for c in captions for r in c.texts.values()] == [line.split(" (")[0]]
