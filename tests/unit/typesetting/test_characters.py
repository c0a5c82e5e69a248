"""Character classes that stand in the code twice: as a pattern and as something quicker."""

import re

from publish.renderers.pdf.typesetting import characters, tokens


def test_ideographs_are_those_of_the_class() -> None:
    members = re.compile(f"[{characters.IDEOGRAPHS}]")
    every = map(chr, range(0x110000))
    assert all(bool(members.match(each)) is characters.is_ideograph(each) for each in every)


def test_latin_text_holds_no_other_full_width_character() -> None:
    full, known = (re.compile(f"[{members}]") for members in (tokens._FULL, tokens._FULL_BEFORE_HAN))
    before = map(chr, range(ord(tokens._HAN_BEGINS)))
    assert all(bool(full.match(each)) is bool(known.match(each)) for each in before)
