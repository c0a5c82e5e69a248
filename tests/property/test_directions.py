"""What holds for every text in which directions and scripts meet: all of it is set once, inside the measure."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from publish.renderers.pdf.typesetting import FontSet, MissingGlyph, ParagraphStyle, Span, typeset
from publish.renderers.pdf.typesetting.characters import IGNORABLE
from publish.renderers.pdf.typesetting.levels import levels

FONTS = FontSet()
# Words of joined letters stand apart, so that none is wider than a line: cut up, their letters have other widths.
PIECES = st.sampled_from(
    [
        *("المكتب ", "والبراءات ", "مُحَمَّد ", "שלום ", 'בע"מ ', "می\u200cشود ", "2026", "12.5%", "9:00–9:30", "٢٠٢٦"),
        *(
            "WIPO",
            "S.p.A.",
            "organization",
            "王伟",
            "知识产权",
            "（",
            "）",
            "(",
            ")",
            "، ",
            ", ",
            ". ",
            "؟",
            "·",
            " ",
            " ",
        ),
        *("ประชุม", "เทคโนโลยีสีเขียว", "ស្តី", "a@b.org", "https://x.org/a-b", "\u200b", "\u00a0", "“", "”", "["),
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=14).map("".join)
LANGUAGES = st.sampled_from(["ar", "he", "fa", "en", "zh-Hans", "th"])
STYLES = st.builds(
    ParagraphStyle,
    alignment=st.sampled_from(["justify", "left", "right", "center"]),
    mirrored=st.booleans(),
    balance=st.booleans(),
)


def shown(text: str) -> Counter[str]:
    return Counter(character for character in text if character not in IGNORABLE and not character.isspace())


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(TEXTS, LANGUAGES), min_size=1, max_size=3), st.floats(60, 400), STYLES)
def test_all_of_it_is_set_once_inside_the_measure(
    parts: list[tuple[str, str]], width: float, style: ParagraphStyle
) -> None:
    spans = [Span(text, language) for text, language in parts]
    try:
        lines = typeset(spans, width, style, FONTS).lines
    except MissingGlyph:
        return
    typed = "".join(text for text, _ in parts)
    assert shown("".join(line.text for line in lines)) == shown(typed)
    for line in lines:
        drawn = shown("".join(shape.text for run in line.runs for shape in run.shapes))
        assert drawn - Counter("-") == shown(line.text) - Counter("-")
        assert line.x >= -0.01 and line.x + line.width <= width + 0.01


@given(st.text("ab אבגعم12٣ ,.()[]-%+/،؟\u200f\u200e", max_size=30), st.sampled_from([0, 1]))
def test_levels_follow_what_the_letters_say(text: str, base: int) -> None:
    found = levels(text, base)
    assert len(found) == len(text)
    for character, level in zip(text, found, strict=True):
        if character in "אבגعم":
            assert level == 1
        elif character in "ab":
            assert level == 2 * base
        elif character in "12٣":
            assert level in (2 * base, 2)
        else:
            assert base <= level <= 2
