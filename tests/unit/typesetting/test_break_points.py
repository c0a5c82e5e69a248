"""Where words and addresses may be broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.renderers.pdf.typesetting.addresses import break_points
from publish.renderers.pdf.typesetting.bindings import _only_where, _pattern, bound_stretches
from publish.renderers.pdf.typesetting.hyphenation import division_points, fewest_letters


def pieces(text: str, points: tuple[int, ...]) -> list[str]:
    return [text[a:b] for a, b in zip((0, *points), (*points, len(text)), strict=True)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("https://www.wipo.int/a-b/c_d", ["https://", "www.", "wipo.", "int/", "a-", "b/", "c_", "d"]),
        ("first.last@example.org", ["first.", "last@", "example.", "org"]),
        ("state-of-the-art", ["state-", "of-", "the-", "art"]),
        ("forum—part", ["forum—", "part"]),
        ("and/or", ["and/", "or"]),
        ("2020-2024", ["2020-2024"]),
        ("9:30–17:00", ["9:30–17:00"]),
        ("46.8%", ["46.8%"]),
    ],
)
def test_words_break_where_they_may(word: str, expected: list[str]) -> None:
    assert pieces(word, break_points(word)[0]) == expected


@pytest.mark.parametrize("language", ["en-US", "en-GB", "fr", "de", "es", "ru", "it"])
def test_division_agrees_with_pyphen(language: str) -> None:
    import pyphen

    left, right = fewest_letters(language)
    known = pyphen.Pyphen(lang=pyphen.language_fallback(language), left=left, right=right)
    words = [
        "international",
        "organization",
        "intellectual",
        "development",
        "participants",
        "representatives",
        "propriété",
        "intellectuelle",
        "développement",
        "Veranstaltung",
        "Zusammenarbeit",
        "organización",
        "международный",
        "организация",
        "internazionale",
        "conferenza",
    ]
    for word in words:
        assert list(division_points(word, language)) == [int(n) for n in known.positions(word)]


def test_typed_soft_hyphens_rule_out_other_places() -> None:
    assert division_points("organi\u00adzation", "en") == (7,)


def test_abbreviations_and_numbers_are_not_divided() -> None:
    assert division_points("UNESCO", "en") == ()
    assert division_points("A4format", "de") == ()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("他于2024年9月14日到达", "2024年9月14日"),
        ("请看第3页的图", "第3页"),
        ("第十二届论坛", "第十二届"),
        ("共有200余位", "200余"),
        ("增长46.8%来自", "46.8%"),
        ("差异不显著（p = 0.18）；", "p = 0.18"),
    ],
)
def test_numbers_stay_with_their_units_in_han(text: str, whole: str) -> None:
    start = text.index(whole)
    assert (start, start + len(whole), True) in bound_stretches(text, ["zh-Hans"])


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "about 5 km from", "5 km"),
        ("en", "on 14 September 2024", "14 September"),
        ("en-GB", "the 14th of September", "14th of September"),
        ("en", "on September 14 and", "September 14"),
        ("fr", "le 14 septembre", "14 septembre"),
        ("fr", "le 1er mars", "1er mars"),
        ("ar", "في 14 مارس 2027", "14 مارس"),
        ("he", "ביום 8–9 בנובמבר 2027", "8–9 בנובמבר"),
        ("th", "เวลา 09.00–10.30 น. ของ", "09.00–10.30 น."),
        ("th", "ปี พ.ศ. 2570 และ", "พ.ศ. 2570"),
        ("th", "การประชุมว่าด้วยลิขสิทธิ์", "ว่าด้วย"),
        ("de", "am 14. September 2026", "14. September"),
        ("de", "am 14.–16. Dezember", "14.–16. Dezember"),
        ("de", "u. a. in Köln", "u. a."),
        ("es", "el 14 de septiembre de 2026", "14 de septiembre"),
        ("es", "del 14 al 16 de mayo", "14 al 16 de mayo"),
        ("it", "il 14 settembre", "14 settembre"),
        ("pt", "a 14 de setembro", "14 de setembro"),
        ("ru", "от 14 сентября 2026 г.", "14 сентября"),
        ("ru", "от 14 сентября 2026 г.", "2026 г."),
        ("ru", "и т. д. и т. п.", "т. д."),
        ("uk", "14 вересня 2026 року", "14 вересня"),
        ("ko", "오는 2026년 9월 14일 서울", "2026년 9월 14일"),
        ("ko", "오는 9월 14일 서울", "9월 14일"),
        ("ko", "오후 2시 30분에", "오후 2시 30분"),
        ("ko", "전문가 4명을", "4명"),
        ("en", "the 9 a.m. talk", "9 a.m."),
        ("en", "up to 30 %", "30 %"),
        ("fr", "ensemble 6 000 heures", "6 000 heures"),
        ("pt", "mais de 1 250 000 euros", "1 250 000"),
        ("fr", "près de 84 000 km de", "84 000 km"),
        ("en", "more frequent (p < 0.01) in", "p < 0.01"),
    ],
)
def test_numbers_stay_with_their_units_and_dates_whole(language: str, text: str, whole: str) -> None:
    start = text.index(whole)
    assert (start, start + len(whole), True) in bound_stretches(text, [language])


@given(st.text(alphabet="0159 .,:=<%kmthofJanMay\u202f\u00a0–/", max_size=24))
def test_what_is_looked_for_first_is_found_wherever_a_pattern_is(text: str) -> None:
    pattern = _pattern("always")
    assert pattern is not None
    assert _only_where("always").search(text) or not pattern.search(text)
