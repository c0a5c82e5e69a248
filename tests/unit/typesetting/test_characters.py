"""Character classes that stand in the code twice: as a pattern and as something quicker."""

import random
import re

import pytest

from publish.renderers.pdf.typesetting import characters, tokens


def test_ideographs_are_those_of_the_class() -> None:
    members = re.compile(f"[{characters.IDEOGRAPHS}]")
    every = map(chr, range(0x110000))
    assert all(bool(members.match(each)) is characters.is_ideograph(each) for each in every)


@pytest.mark.parametrize("han", [True, False])
def test_tokens_are_those_of_a_pattern_of_the_characters_themselves(han: bool) -> None:
    full = tokens._FULL_IN_HAN if han else tokens._FULL
    outside = full + (tokens._DASHES if han else "")
    space = r"(?:(?![\n\u2028\u2029\u00a0\u202f\u2007\u3000])\s)+"
    direct = re.compile(
        rf"(?:(?P<word>(?:[^\s{outside}]|[\u00a0\u202f\u2007]|(?<=[A-Za-z])[’·](?=[A-Za-z]))+)"
        rf"|(?P<full>(?:[{full}][{characters.JOINED}]*)+)|(?P<dash>—+|…+|⋯+|‥+))(?P<after>{space})?"
        rf"|(?P<newline>[\n\u2028\u2029])|{space}"
    )
    chance = random.Random(7)
    every = [chr(code) for code in range(0x110000)]
    mixed = ["".join(chance.choices(_TELLING, k=chance.randint(2, 9))) for _ in range(20_000)]
    for text in (*every, *mixed):
        wanted = [(match.span(), match.lastgroup) for match in direct.finditer(text)]
        sorts = text.translate(tokens._sorts(han))
        assert [(match.span(), match.lastgroup) for match in tokens._TOKEN.finditer(sorts)] == wanted, repr(text)


_TELLING = (
    "aZ9é ’·—…⋯‥，。（汉字한ㄱ\u1160\u1161\ufe0f\u3099か\u00a0\u202f\u3000\n\u2028\t-.”“①\u200bส\u0648Ж\u2007\U00020000"
)
