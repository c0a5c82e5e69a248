"""The interface the layout stands on."""

from publish.renderers.pdf.typesetting import FontSet, ParagraphStyle, Span, measure, typeset


def test_mixed_text_becomes_lines_with_all_its_characters() -> None:
    text = "世界知识产权组织（WIPO）中国办事处与北京知识产权保护中心联合举办论坛。"
    paragraph = typeset([Span(text, "zh-Hans")], 120, ParagraphStyle(), FontSet())
    assert paragraph.text == text
    assert all(line.width <= 120.01 for line in paragraph.lines)


def test_one_line_is_as_wide_as_its_measure() -> None:
    fonts = FontSet()
    spans = [Span("Opening ceremony", "en", weight=700)]
    (line,) = typeset(spans, 400, ParagraphStyle(alignment="left"), fonts).lines
    assert abs(line.width - measure(spans, fonts)) < 0.01
