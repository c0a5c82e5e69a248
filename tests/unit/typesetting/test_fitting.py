"""Which breaks are chosen: few lines, no line much worse than the others, a last line with something on it."""

import tomllib
from pathlib import Path

import pytest

from publish.renderers.pdf.typesetting import FontSet, Line, ParagraphStyle, SpacingRules, Span, typeset
from publish.renderers.pdf.typesetting.division import hyphenated
from publish.renderers.pdf.typesetting.fitting import LOOSE, WHOLE, fitted
from publish.renderers.pdf.typesetting.galley import Galley, bound, measured, stretches_to_bind
from publish.renderers.pdf.typesetting.rivers import rivers
from publish.renderers.pdf.typesetting.text import Alignment
from publish.renderers.pdf.typesetting.tokens import make_rows
from publish.renderers.pdf.typesetting.total_fit import Tolerance, looseness, total_fit

ABSTRACTS = Path(__file__).parents[2] / "benchmark" / "paragraphs.toml"
TEXTS = [(tag, text) for tag, texts in tomllib.loads(ABSTRACTS.read_text("utf-8")).items() for text in texts]
FONTS = {tag: FontSet(han_language=tag) for tag, _ in TEXTS}
STYLE = ParagraphStyle()


def lines_of(text: str, language: str, measure: float, style: ParagraphStyle = STYLE) -> list[Line]:
    return list(typeset([Span(text, language)], measure, style, FONTS[language]).lines)


def galley_of(text: str, language: str) -> Galley:
    spans = [Span(text, language)]
    (row,) = make_rows(spans, FONTS[language], STYLE.spacing)
    divided = hyphenated(row, spans, FONTS[language])
    return bound(measured(divided, spans, STYLE, FONTS[language]), stretches_to_bind(spans))


def worst(galley: Galley, ends: list[int], measure: float) -> float:
    starts = [0, *(end + 1 for end in ends)]
    return max(looseness(galley, a, b, measure) for a, b in zip(starts, ends[:-1], strict=False))


@pytest.mark.parametrize("measure", [160.0, 240.0, 350.0])
@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_evening_out_takes_no_line_more_and_leaves_no_line_worse(language: str, text: str, measure: float) -> None:
    galley, rooms = galley_of(text, language), (measure, measure)
    found = fitted(galley, lambda: galley, rooms, STYLE)
    plain = total_fit(galley, 0, rooms, False, Tolerance(LOOSE, WHOLE))
    assert found is not None
    assert plain is not None
    ends = found[1]
    assert len(ends) <= len(plain.ends)
    if len(ends) == len(plain.ends):
        assert worst(galley, ends, measure) <= worst(galley, plain.ends, measure) + 1e-5


@pytest.mark.parametrize("measure", [160.0, 240.0, 350.0, 430.0])
@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_last_lines_hold_more_than_the_rest_of_a_word(language: str, text: str, measure: float) -> None:
    lines = lines_of(text, language, measure)
    assert sum(map(str.isalnum, lines[-1].text)) > 1
    assert not lines[-2].hyphenated or " " in lines[-1].text.strip()


def test_a_squeezed_line_is_better_than_a_further_one() -> None:
    text = "與會者認為：創新藥的研發週期長、投入大、風險高；因此，完善專利期限補償制度、加快審查速度。"
    assert [line.text for line in lines_of(text, "zh-Hant", 215.0)] == [
        "與會者認為：創新藥的研發週期長、投入大、風險",
        "高；因此，完善專利期限補償制度、加快審查速度。",
    ]


@pytest.mark.parametrize("measure", [330.0, 380.0, 450.0])
def test_korean_lines_end_between_words_where_that_leaves_no_great_gaps(measure: float) -> None:
    anywhere = ParagraphStyle(spacing=SpacingRules(hangul_break_penalty=0.0))
    kept = parted = 0
    for text in [text for tag, text in TEXTS if tag == "ko"]:
        kept += sum(not line.text.endswith(" ") for line in lines_of(text, "ko", measure)[:-1])
        parted += sum(not line.text.endswith(" ") for line in lines_of(text, "ko", measure, anywhere)[:-1])
    assert kept <= parted * 2 / 3


ITEMS = {
    "en": "Keynote · 09:30–10:15 · Grand Hall on the second floor · Ports and Energy for a Green Coast",
    "zh-Hans": "主题演讲 · 西楼二层大礼堂（请由南门入场） · 港口与能源转型专题",
}


@pytest.mark.parametrize("measure", range(140, 260, 10))
@pytest.mark.parametrize(("language", "alignment"), [("en", "left"), ("en", "justify"), ("zh-Hans", "left")])
def test_points_between_items_are_left_at_no_edge(language: str, measure: int, alignment: Alignment) -> None:
    style = ParagraphStyle(alignment=alignment, hyphenate=False)
    for line in lines_of(ITEMS[language], language, float(measure), style):
        assert not line.text.strip().startswith("·")
        assert not line.text.strip().endswith("·")


def test_rivers_are_seen_and_dammed() -> None:
    flowing = dammed = 0
    for language, text in TEXTS:
        if language not in ("en", "fr", "de"):
            continue
        galley = galley_of(text, language)
        for measure in range(150, 250, 5):
            rooms = (float(measure), float(measure))
            plain = total_fit(galley, 0, rooms, False, Tolerance(LOOSE, WHOLE))
            found = fitted(galley, lambda galley=galley: galley, rooms, STYLE)  # type: ignore[misc]
            assert plain is not None
            assert found is not None
            flowing += len(rivers(galley, plain.ends, rooms))
            dammed += len(rivers(galley, found[1], rooms))
    assert 0 < dammed < flowing


@pytest.mark.parametrize("balance", [False, True])
def test_of_names_only_a_word_wider_than_the_line_is_divided_and_with_a_hyphen(balance: bool) -> None:
    name = "Donaudampfschifffahrtsgesellschaftsverwaltungsgenossenschaft Niederösterreich"
    style = ParagraphStyle(alignment="left", hyphenate=False, balance=balance)
    lines = lines_of(name, "de", 120, style)
    assert all(line.width <= 120.01 for line in lines)
    assert [line.hyphenated for line in lines[:-1]].count(True) >= 1
    assert lines[-1].text.endswith("Niederösterreich")
    assert all(line.hyphenated or line.text.endswith(" ") for line in lines[:-1])
