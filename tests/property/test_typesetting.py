"""What holds for every text: nothing lost, no forbidden edge, nothing over the measure, always the same."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from publish.renderers.pdf.typesetting import (
    FontSet,
    Line,
    MissingGlyph,
    Paragraph,
    ParagraphStyle,
    SpacingRules,
    Span,
    measure,
    typeset,
)
from publish.renderers.pdf.typesetting.characters import IGNORABLE
from publish.renderers.pdf.typesetting.division import hyphenated
from publish.renderers.pdf.typesetting.fitting import FAIR, WHOLE, fitted
from publish.renderers.pdf.typesetting.galley import Galley, bound, measured, stretches_to_bind
from publish.renderers.pdf.typesetting.tokens import make_rows
from publish.renderers.pdf.typesetting.total_fit import SPOILT, Tolerance, looseness, total_fit

FONTS = FontSet()
LANGUAGES = st.sampled_from(["zh-Hans", "zh-Hant", "ja", "ko", "en", "fr", "de"])
NOT_FIRST = "、，。；：？！》」』）】…—·ぁゃーッ々”’,.;:!?)]%"
NOT_LAST = "《「『（【“‘(["
HAN = st.text("世界知识产权组织中国办事处與會論壇东京の会議フォーラム", min_size=1, max_size=25)
HANGUL = st.text("세계지식재산권기구중국사무소", min_size=1, max_size=12)
WORD = st.text("abcdefghijklmnopqrstuvwxyzéüß", min_size=1, max_size=18)
MARK = st.sampled_from(["，", "。", "、", "：", "！？", "”", "……", "——", "》", ", ", ". ", "; ", "·", "）。"])
OPENING = st.sampled_from(["（", "「", "《", "“", " ("])
FIXED = st.sampled_from(
    [
        "第3页",
        "2024年9月14日",
        "10:30",
        "46.8%",
        "5 km",
        "WIPO",
        "https://example.org/a-b_c?d=e",
        "a@b.org",
        " ",
        "\u00a0",
    ]
)
PIECES = st.lists(st.one_of(HAN, WORD, HANGUL, MARK, st.tuples(OPENING, HAN).map("".join), FIXED), max_size=25)
MEASURES = st.floats(110, 420)
STYLES = st.builds(
    ParagraphStyle,
    alignment=st.sampled_from(["justify", "left", "center", "right"]),
    first_indent=st.sampled_from([0.0, 20.0, -10.0]),
    left_indent=st.sampled_from([0.0, 12.0]),
    hyphenate=st.booleans(),
    balance=st.booleans(),
    total_fit_lines=st.sampled_from([3, 30]),
    spacing=st.sampled_from([SpacingRules(), SpacingRules(autospace=0, squeeze_adjacent=False, trim_line_end=False)]),
)  # fmt: skip


def text_of(pieces: list[str]) -> str:
    return "".join(pieces)


def shown(text: str) -> str:
    """What must come out: white space as single spaces, without characters that leave no ink."""
    return " ".join("".join(c for c in text if c not in IGNORABLE).replace("\u00a0", "_").split())


def edges(paragraph: Paragraph) -> list[tuple[Line, Line]]:
    return list(zip(paragraph.lines, paragraph.lines[1:], strict=False))


@settings(max_examples=150, deadline=None)
@given(PIECES.map(text_of), LANGUAGES, MEASURES, STYLES)
def test_no_character_is_lost_or_doubled(text: str, language: str, width: float, style: ParagraphStyle) -> None:
    paragraph = typeset([Span(text, language)], width, style, FONTS)
    assert shown(paragraph.text) == shown(text)
    for line in paragraph.lines:
        drawn = "".join(run.text for run in line.runs)
        assert drawn == line.text + ("\u00ad" if line.hyphenated else "")
        for run in line.runs:
            glyphs = "".join(glyph.text for glyph in run.glyphs()).replace("\u00a0", " ")
            if run.actual_text is None:
                assert glyphs == run.text.replace("\u00a0", " ")


@settings(max_examples=150, deadline=None)
@given(PIECES.map(text_of), LANGUAGES, MEASURES, STYLES)
@example(
    "のののののののののa@b.orgabbbaaaaaaaaaaaーのののののののののの",
    "zh-Hans",
    110.0,
    ParagraphStyle(total_fit_lines=3),
)
def test_no_line_begins_or_ends_with_a_forbidden_mark(
    text: str, language: str, width: float, style: ParagraphStyle
) -> None:
    for line, after in edges(typeset([Span(text, language)], width, style, FONTS)):
        assert after.text.strip()[0] not in NOT_FIRST, (line.text, after.text)
        assert line.text.strip()[-1] not in NOT_LAST, (line.text, after.text)


@settings(max_examples=150, deadline=None)
@given(PIECES.map(text_of), LANGUAGES, MEASURES, STYLES)
def test_no_line_is_wider_than_its_measure(text: str, language: str, width: float, style: ParagraphStyle) -> None:
    for line in typeset([Span(text, language)], width, style, FONTS).lines:
        assert line.x + line.width <= width - style.right_indent + 0.01
        for run in line.runs:
            inked = [glyph for glyph in run.glyphs() if glyph.text.strip()]
            for glyph in inked[-1:]:
                ink = run.font.ink(glyph.gid)[1] * run.size / run.font.units_per_em
                assert run.x + glyph.x + ink <= width + 0.05 * run.size


@settings(max_examples=100, deadline=None)
@given(PIECES, LANGUAGES, MEASURES, STYLES)
def test_spans_of_other_weight_and_size_lose_nothing(
    pieces: list[str], language: str, width: float, style: ParagraphStyle
) -> None:
    spans = [
        Span(piece, language, size=10 + n % 3, weight=400 + 300 * (n % 2), italic=n % 4 == 0)
        for n, piece in enumerate(pieces)
    ]
    lines = typeset(spans, width, style, FONTS).lines
    assert shown("".join(line.text for line in lines)) == shown(text_of(pieces))
    assert all(line.x + line.width <= width + 0.01 for line in lines)
    for line in lines:
        for run in line.runs:
            assert spans[run.span].size == run.size


@settings(max_examples=60, deadline=None)
@given(PIECES.map(text_of), LANGUAGES, MEASURES, STYLES)
def test_the_same_text_is_always_set_the_same(text: str, language: str, width: float, style: ParagraphStyle) -> None:
    spans = [Span(text, language)]
    first = typeset(spans, width, style, FONTS)
    assert first == typeset(spans, width, style, FONTS)
    fresh = typeset(spans, width, style, FontSet())
    assert [(line.text, line.width) for line in fresh.lines] == [(line.text, line.width) for line in first.lines]


@settings(max_examples=60, deadline=None)
@given(PIECES.map(text_of), LANGUAGES)
def test_a_column_as_wide_as_the_text_holds_it_on_one_line(text: str, language: str) -> None:
    spans = [Span(text, language)]
    style = ParagraphStyle(alignment="left")
    width = measure(spans, FONTS)
    if shown(text):
        (line,) = typeset(spans, width + 0.01, style, FONTS).lines
        assert abs(line.width - width) < 0.01


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), LANGUAGES, st.floats(20, 300))
def test_any_text_ends_in_lines_or_names_the_missing_character(text: str, language: str, width: float) -> None:
    try:
        paragraph = typeset([Span(text, language)], width, ParagraphStyle(), FONTS)
    except MissingGlyph as missing:
        assert missing.character
        assert text[missing.offset :].startswith(missing.character)
        return
    squashed = "".join(c for c in text if not c.isspace() and c not in IGNORABLE)
    assert "".join(c for c in paragraph.text if not c.isspace() and c not in IGNORABLE) == squashed


@settings(max_examples=120, deadline=None)
@given(PIECES.map(text_of), LANGUAGES, MEASURES, st.floats(0.5, 8))
def test_a_search_told_the_least_demerits_finds_them(text: str, language: str, width: float, stretch: float) -> None:
    spans, style = [Span(text, language)], ParagraphStyle()
    for row in make_rows(spans, FONTS, style.spacing):
        galley = bound(measured(hyphenated(row, spans, FONTS), spans, style, FONTS), stretches_to_bind(spans))
        found = total_fit(galley, 0, (width, width), False, Tolerance(stretch, WHOLE))
        if found is not None:
            least = found.demerits
            assert total_fit(galley, 0, (width, width), False, Tolerance(stretch, WHOLE), least) == found
            assert total_fit(galley, 0, (width, width), False, Tolerance(stretch, WHOLE), least * 0.999) is None


@settings(max_examples=120, deadline=None)
@given(PIECES.map(text_of), LANGUAGES, MEASURES)
def test_evening_out_takes_no_line_more_and_leaves_no_line_worse(text: str, language: str, width: float) -> None:
    spans, style, rooms = [Span(text, language)], ParagraphStyle(), (width, width)
    for row in make_rows(spans, FONTS, style.spacing):
        galley = bound(measured(hyphenated(row, spans, FONTS), spans, style, FONTS), stretches_to_bind(spans))
        plain = total_fit(galley, 0, rooms, False, Tolerance(FAIR, WHOLE))
        found = fitted(galley, lambda galley=galley: galley, rooms, style)  # type: ignore[misc]
        if plain is None or found is None or plain.demerits >= SPOILT:
            continue
        ends = found[1]
        assert len(ends) <= len(plain.ends)
        if len(ends) == len(plain.ends):
            assert worst(galley, ends, width) <= worst(galley, plain.ends, width) + 1e-5


def worst(galley: Galley, ends: list[int], width: float) -> float:
    starts = [0, *(end + 1 for end in ends)]
    return max((looseness(galley, a, b, width) for a, b in zip(starts, ends[:-1], strict=False)), default=0.0)
