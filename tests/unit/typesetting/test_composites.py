"""Letters drawn with several glyphs become one glyph each, in a font that others can read."""

import io

from fontTools.ttLib import TTFont

from publish.renderers.pdf.typesetting import FontSet, ParagraphStyle, Span, typeset

TEXT = "التقنيات الخضراء تعرض"


def test_every_letter_is_one_glyph_that_says_it() -> None:
    (line,) = typeset([Span(TEXT, "ar")], 400, ParagraphStyle(), FontSet()).lines
    font = line.runs[0].font
    for run in line.runs:
        assert run.actual_text is None and not run.lifted
        for shape in run.shapes:
            assert len(shape.gids) == len(shape.text)
            assert [font.to_unicode[gid] for gid in shape.gids] == list(reversed(shape.text))


def test_the_font_holds_the_composites_with_their_widths() -> None:
    (line,) = typeset([Span(TEXT, "ar")], 400, ParagraphStyle(), FontSet()).lines
    font = line.runs[0].font
    program = TTFont(io.BytesIO(font.subset()))
    names = program.getGlyphOrder()
    composed = [gid for gid in font.used_glyphs if program["glyf"][names[gid]].isComposite()]
    assert len(composed) > 5
    for gid in font.used_glyphs - {0}:
        assert program["hmtx"][names[gid]][0] == font.advance(gid)
    glyph = program["glyf"][names[max(composed)]]
    assert all(part.glyphName in names[: min(composed)] for part in glyph.components)
    box = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
    glyph.recalcBounds(program["glyf"])
    assert all(abs(a - b) <= 2 for a, b in zip(box, (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax), strict=True))
    assert font.subset() == font.subset()
