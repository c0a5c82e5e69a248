"""Labels, dates and lists in the languages that have label files."""

import datetime as dt

import pytest

from publish import house_style, translations
from publish.errors import UsageError

STYLE = house_style.load()


@pytest.mark.parametrize(
    ("language", "names", "expected"),
    [
        ("es", ["Ana", "Ignacio"], "Ana e Ignacio"),
        ("es-MX", ["Ana", "Luis", "Hidalgo"], "Ana, Luis e Hidalgo"),
        ("es", ["cobre", "hierro"], "cobre y hierro"),
        ("es", ["Ana", "Íñigo"], "Ana e Íñigo"),
        ("es", ["Ana", "Yago"], "Ana y Yago"),
        ("es", ["Ana", "Ian"], "Ana y Ian"),
        ("fr", ["Ana", "Ignacio"], "Ana et Ignacio"),
        ("ru", ["Анна", "Иван"], "Анна и Иван"),
        ("zh", ["甲", "乙", "丙"], "甲、乙和丙"),
        ("es", ["Ana"], "Ana"),
        ("es", [], ""),
    ],
)
def test_the_last_of_a_list_is_joined_as_it_sounds(language: str, names: list[str], expected: str) -> None:
    assert translations.load([language], STYLE).joined(names, language) == expected


@pytest.mark.parametrize(
    ("language", "moment", "expected"),
    [
        ("fr", dt.time(20), "20\u202fh"),
        ("fr-CA", dt.time(20), "20\u202fh"),
        ("fr", dt.time(20, 30), "20\u202fh\u202f30"),
        ("en", dt.time(20), "20:00"),
        ("it", dt.time(20), "20:00"),
    ],
)
def test_full_hours_go_without_minutes_where_they_are_told_so(language: str, moment: dt.time, expected: str) -> None:
    assert translations.load([language], STYLE).time(moment, language).replace("\u00a0", "\u202f") == expected


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"1$": "{number}re", ".": "{number}e"}, "3e"),
        ("Nr. {number}", "Nr. 3"),
        ({"1$": "{number}re"}, None),
        ({"(": "x"}, None),
    ],
)
def test_a_form_that_labels_have_not_is_told(written: object, said: str | None) -> None:
    labels = translations.Translations({"vi": {"booklet": {"edition": written}}})
    if said:
        assert labels.edition(3, "vi") == said
    else:
        with pytest.raises(UsageError, match="“vi” have no form of `edition`"):
            labels.edition(3, "vi")


@pytest.mark.parametrize(
    ("tag", "name"),
    [("it", "Italiano"), ("sr-Latn-RS", "Srpski"), ("zh-HK", "中文"), ("en-GB", "English"), ("tlh", "tlh")],
)
def test_languages_are_called_what_they_call_themselves_with_or_without_labels(tag: str, name: str) -> None:
    assert translations.load([tag, "fr"], STYLE).endonym(tag) == name


def test_languages_that_call_themselves_alike_are_told_apart() -> None:
    labels = translations.load(["zh", "zh-Hant", "en"], STYLE)
    assert labels.called(["zh", "en"]) == {"zh": "中文", "en": "English"}
    assert labels.called(["zh", "zh-Hant", "en"]) == {"zh": "中文 zh", "zh-Hant": "中文 zh-Hant", "en": "English"}


@pytest.mark.parametrize(
    ("kind", "status", "tag", "said"),
    [
        ("publication", "ready", "zh-Hant", "待發布"),
        ("publication", "released", "zh", "已发布"),
        ("launch", "ready", "en", "To be launched"),
        ("establishment", "ready", "fr", "À créer"),
        ("establishment", "established", "ja", "設立済み"),
        ("memorandum", "ready", "en", "Ready to sign"),
        ("publication", "ready", "nl", "To be released"),
    ],
)
def test_how_far_an_outcome_has_come_is_said_as_its_kind_wants(kind: str, status: str, tag: str, said: str) -> None:
    words = translations.load((tag,), house_style.load())
    assert words.status(kind, status, tag) == said


def test_labels_of_ones_own_without_words_for_a_kind_use_their_general_ones() -> None:
    own = translations.load(("en",), house_style.load()).tables
    mine = {**own, "xx": {"agreement_status": {"ready": "gotov"}}}
    words = translations.Translations(mine, {})
    assert words.status("publication", "ready", "xx") == "gotov"
