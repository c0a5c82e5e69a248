"""What the glyphs of a font say: every one of them, in ranges where characters follow one another."""

import re

from hypothesis import given
from hypothesis import strategies as st

from publish.renderers.pdf.tagging.fonts import _text_map
from tests.golden import pdf_structure


class Font:
    """A font dictionary as far as its text map goes."""

    def __init__(self, cmap: bytes) -> None:
        self.ToUnicode = self
        self.cmap = cmap

    def read_bytes(self) -> bytes:
        return self.cmap


LETTERS = st.text(st.characters(exclude_categories=("Cs",)), max_size=3)


@given(st.dictionaries(st.integers(1, 700), LETTERS), st.integers(1, 600), st.integers(32, 900))
def test_every_glyph_says_what_it_said(texts: dict[int, str], first: int, code: int) -> None:
    texts = {first + n: chr(code + n) for n in range(60)} | texts
    cmap = _text_map("X", texts)
    assert pdf_structure._text_map(Font(cmap)) == {glyph: text or "\u200b" for glyph, text in texts.items()}
    for low, high, said in re.findall(rb"<(\w{4})> <(\w{4})> <(\w{4})>", cmap):
        assert low[:2] == high[:2]
        assert int(said[2:], 16) + int(high, 16) - int(low, 16) <= 255


def test_letters_in_a_row_are_one_entry() -> None:
    assert b"1 beginbfrange\n<0024> <003D> <0041>\nendbfrange" in _text_map(
        "X", {36 + n: chr(65 + n) for n in range(26)}
    )
