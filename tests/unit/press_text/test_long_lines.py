"""Lines of one sign again and again, and sentences with a gap: they are read to their end, and give nothing."""

import pytest

from publish.readers.press_text.parties.countries_english import countries
from publish.readers.press_text.reading import read_facts

_SAID = "2024年9月14日，滨江大学校长王明出席论坛。On 14 September 2024, Wang Ming attended the forum."


@pytest.mark.parametrize(
    "strange",
    [
        "\u3000" * 1_500,  # white space before a label and before its bracket was cut in every way
        "\u200a" * 1_500,
        "Dr. " * 1_000 + "Li",  # a form of address that two lists have was read as either, each time
    ],
)
def test_a_line_of_one_sign_ends(strange: str) -> None:
    facts = read_facts(f"{strange}\n{_SAID}\n")
    assert [block.text for block in facts.blocks if block.text.strip()][-1] == _SAID
    assert not facts.hosts


@pytest.mark.parametrize("gap", [" ", " , ", " the ", " , and in Lund"])
def test_a_host_left_out_is_none(gap: str) -> None:
    facts = read_facts(f"The Harbour Forum 2024\n\nThe Harbour Forum was hosted by{gap}. {_SAID}")
    assert not facts.hosts


def test_a_row_of_capitals_is_no_list_of_countries() -> None:
    assert countries("China, Japan and the Republic of Korea ") == ("China", "Japan", "Republic of Korea")
    assert countries(f"{'XABX' * 500}, {'XABX' * 500} and x") == ()  # each capital once began a word of its own
