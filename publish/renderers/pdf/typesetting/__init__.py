"""Text in, positioned lines out: shaping, spacing and line breaking for Han, Latin and both mixed.

How it is used::

    fonts = FontSet(catalogue_from_mapping(toml["fonts"]), han_language="zh-Hans")   # or FontSet()
    style = ParagraphStyle(leading=15, alignment="justify", first_indent=20)
    paragraph = typeset([Span("世界知识产权组织（WIPO）", "zh-Hans", size=10)], 300.0, style, fonts)
    for n, line in enumerate(paragraph.lines):          # break pages wherever you like between lines
        baseline = top - n * paragraph.leading - ...
        for run in line.runs:
            # BT /F(run.font.key) run.size Tf  1 0 0 1 (column + run.x) (baseline + run.rise) Tm
            # run.tj() TJ ET     -- wrapped in ActualText when run.actual_text is not None;
            # spans[run.span] holds link, colour and tag; run.language says when the language changes
    for font in fonts.used:                             # once everything is set
        font.subset(), font.to_unicode, font.advance(gid), font.key, font.program_kind

``measure(spans, fonts)`` gives the width on one line, in points. The whole package imports nothing of
ours but how a font is cut, and knows neither events nor tags. A character no font has raises
``MissingGlyph``, which says where; callers add the field and line of the event file.
"""

from .font_catalogue import FaceSource, FontCatalogue, catalogue_from_mapping, default_catalogue
from .font_set import FontName, FontSet
from .fonts import Font
from .languages import is_right_to_left
from .lines import Glyph, GlyphRun, Line, Paragraph
from .marks import may_need_marks, with_marks
from .paragraph import measure, typeset
from .shapes import Shape
from .text import MissingGlyph, ParagraphStyle, SpacingRules, Span

__all__ = [
    "FaceSource",
    "Font",
    "FontCatalogue",
    "FontName",
    "FontSet",
    "Glyph",
    "GlyphRun",
    "Line",
    "MissingGlyph",
    "Paragraph",
    "ParagraphStyle",
    "Shape",
    "SpacingRules",
    "Span",
    "catalogue_from_mapping",
    "default_catalogue",
    "is_right_to_left",
    "may_need_marks",
    "measure",
    "typeset",
    "with_marks",
]
