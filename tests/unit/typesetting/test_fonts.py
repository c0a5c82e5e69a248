"""Fonts: chains, weights, what is embedded, what is missing."""

import io
from pathlib import Path

import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from msgspec.structs import replace

from publish.renderers.pdf.subsetting import cut
from publish.renderers.pdf.typesetting import (
    FontSet,
    MissingGlyph,
    ParagraphStyle,
    Span,
    catalogue_from_mapping,
    typeset,
)


def keys(text: str, language: str, fonts: FontSet, **look: object) -> list[str]:
    span = Span(text, language, **look)  # type: ignore[arg-type]
    return [run.font.key for line in typeset([span], 500, ParagraphStyle(), fonts).lines for run in line.runs]


def test_each_language_has_its_face_and_latin_its_own() -> None:
    fonts = FontSet()
    assert keys("中", "zh-Hans", fonts) == ["NotoSansCJKsc-400"]
    assert keys("中", "zh-TW", fonts) == ["NotoSansCJKtc-400"]
    assert keys("中", "zh-HK", fonts) == ["NotoSansCJKhk-400"]
    assert keys("中", "ja", fonts) == ["NotoSansCJKjp-400"]
    assert keys("한", "ko", fonts) == ["NotoSansCJKkr-400"]
    assert keys("a", "zh-Hans", fonts) == ["NotoSans-400"]
    assert keys("Łź", "en", fonts, weight=700, italic=True) == ["NotoSans-700Italic"]


def test_han_in_latin_text_takes_the_han_language_of_the_document() -> None:
    assert keys("中", "en", FontSet(han_language="zh-Hant")) == ["NotoSansCJKtc-400"]


def test_emphasis_makes_han_heavier_instead_of_slanting_it() -> None:
    assert keys("中", "zh-Hans", FontSet(), italic=True) == ["NotoSansCJKsc-600"]


def test_characters_the_first_font_lacks_come_from_the_chain() -> None:
    fonts = FontSet()
    found = keys("a שלום ไทย 😀", "en", fonts)
    assert {"NotoSans-400", "NotoSansHebrew-400", "NotoSansThai-400", "NotoEmoji-400"} <= set(found)


def test_a_character_no_font_has_is_named_with_its_place() -> None:
    spans = [Span("fine ", "en"), Span("not \U00012000 this", "en")]
    with pytest.raises(MissingGlyph) as caught:
        typeset(spans, 300, ParagraphStyle(), FontSet())
    assert (caught.value.character, caught.value.span_index, caught.value.offset) == ("\U00012000", 1, 4)
    assert "U+12000" in str(caught.value)


def test_a_cff_subset_answers_to_the_original_glyph_numbers() -> None:
    fonts = FontSet()
    keys("世界，——", "zh-Hans", fonts)
    (font,) = fonts.used
    assert font.program_kind == "cff"
    program = CFFFontSet()
    program.decompile(io.BytesIO(font.subset()), None)
    top = program.topDictIndex[0]
    assert top.charset == [".notdef", *(f"cid{gid:05}" for gid in sorted(font.to_unicode))]
    assert len(font.subset()) < 5000


@pytest.mark.parametrize("weight", [400, 700])
def test_a_subset_asked_for_by_characters_is_the_one_asked_for_by_glyphs(weight: int) -> None:
    fonts = FontSet()
    keys("临江国际创新合作论坛，规则、信任。“未来”：第3届（2023—2026年）", "zh-Hans", fonts, weight=weight)
    font = next(font for font in fonts.used if font.program_kind == "cff")
    wanted = font.cutting(font.used_glyphs)
    assert len(wanted.characters) == len(wanted.gids) - 1
    assert cut(wanted) == cut(replace(wanted, characters=frozenset()))


def test_a_glyph_that_is_drawn_for_something_else_is_asked_for_as_such() -> None:
    fonts = FontSet()
    keys("世界", "zh-Hans", fonts)
    (font,) = fonts.used
    font.to_unicode[next(iter(font.used_glyphs - {0}))] = "界世"
    assert font.cutting(font.used_glyphs).characters == frozenset()


def test_a_truetype_subset_keeps_its_glyph_numbers_and_weight() -> None:
    fonts = FontSet()
    keys("Weight", "en", fonts, weight=700)
    (font,) = fonts.used
    parsed = TTFont(io.BytesIO(font.subset()))
    glyph = next(gid for gid, text in font.to_unicode.items() if text == "W")
    assert parsed["hmtx"][parsed.getGlyphName(glyph)][0] == font.advance(glyph)
    assert "fvar" not in parsed


def plain_cff_font(path: Path) -> None:
    """A font of three glyphs whose CFF is not CID-keyed, and which has one weight only."""
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "space", "hyphen", "A", "B"])
    builder.setupCharacterMap({32: "space", 45: "hyphen", 65: "A", 66: "B"})
    pen = T2CharStringPen(600, None)
    pen.moveTo((0, 0))
    pen.lineTo((500, 0))
    pen.lineTo((250, 700))
    pen.closePath()
    shape, blank = pen.getCharString(), T2CharStringPen(600, None).getCharString()
    strings = {".notdef": blank, "space": blank, "hyphen": shape, "A": shape, "B": shape}
    builder.setupCFF("Plain-Bold", {}, strings, {})
    builder.setupHorizontalMetrics(dict.fromkeys(strings, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Plain", "styleName": "Bold", "psName": "Plain-Bold"})
    builder.setupOS2(usWeightClass=700)
    builder.setupPost()
    builder.save(path)


def test_a_plain_cff_font_keeps_its_glyphs_in_place_and_its_weight(tmp_path: Path) -> None:
    path = tmp_path / "plain.otf"
    plain_cff_font(path)
    faces = {"plain": {"file": str(path)}}
    fonts = FontSet(catalogue_from_mapping({"faces": faces, "roles": {"body": {"Latn": ["plain"]}}}))
    assert keys("B", "en", fonts) == keys("B", "en", fonts, weight=400) == ["Plain-700"]
    (font,) = fonts.used
    program = CFFFontSet()
    program.decompile(io.BytesIO(font.subset()), None)
    top = program.topDictIndex[0]
    assert not hasattr(top, "ROS")
    glyph = next(gid for gid, text in font.to_unicode.items() if text == "B")
    assert top.CharStrings.charStringsIndex[glyph].bytecode != top.CharStrings.charStringsIndex[glyph - 1].bytecode


def test_two_weights_have_two_names() -> None:
    fonts = FontSet()
    assert fonts.font("cjk-sc", 400).key != fonts.font("cjk-sc", 700).key
    assert fonts.font("cjk-sc", 400).advance(34) != fonts.font("cjk-sc", 900).advance(34)


def test_every_used_glyph_says_its_text() -> None:
    fonts = FontSet()
    keys("office Ａ，(中)", "zh-Hans", fonts)
    for font in fonts.used:
        assert all(isinstance(text, str) for text in font.to_unicode.values())


def test_a_role_that_names_an_unknown_face_is_refused() -> None:
    with pytest.raises(ValueError, match="sans-serif"):
        catalogue_from_mapping({"faces": {}, "roles": {"body": {"Latn": ["sans-serif"]}}})
