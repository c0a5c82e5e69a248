"""Labels: every shipped language has every label, and words dates and lists its own way."""

import datetime as dt
import tomllib

import pytest

from publish import house_style, translations
from publish.house_style import styles_folder
from publish.model import (
    AgreementKind,
    AgreementStatus,
    HostKind,
    OrganizationKind,
    PartialDate,
    Qualifier,
    Role,
    SessionKind,
    Visibility,
)

TABLES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in (styles_folder() / "labels").glob("*.toml")}
KEYS = {f"{section}.{key}" for section, entries in TABLES["en"].items() for key in entries}
#: Forms that only some languages have.
OPTIONAL = {"time.full_hour"}
DAY = PartialDate(2024, 9, 14)


@pytest.mark.parametrize("language", sorted(TABLES))
def test_no_label_is_missing_or_left_over(language: str) -> None:
    here = {f"{section}.{key}" for section, entries in TABLES[language].items() for key in entries}
    assert here - OPTIONAL == KEYS


@pytest.mark.parametrize("language", sorted(TABLES))
def test_labels_take_the_same_values(language: str) -> None:
    import string

    def names(text: object) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name} if isinstance(text, str) else set()

    for key in KEYS:
        section, _, name = key.partition(".")
        if section not in ("date", "time"):
            assert names(TABLES[language][section][name]) == names(TABLES["en"][section][name]), key


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("role", Role),
        ("session_kind", SessionKind),
        ("organization_kind", OrganizationKind),
        ("host_kind", HostKind),
        ("agreement_kind", AgreementKind),
        ("agreement_status", AgreementStatus),
        ("visibility", Visibility),
        ("qualifier", Qualifier),
    ],
)
def test_every_word_of_the_model_has_a_label(section: str, words: type) -> None:
    assert {word.value for word in words} == set(TABLES["en"][section])


def load(*languages: str) -> translations.Translations:
    return translations.load(languages, house_style.load())


@pytest.mark.parametrize(
    ("language", "full", "span"),
    [
        ("zh", "2024年9月14日", "2024年9月14日至16日"),
        ("en", "14 September 2024", "14–16 September 2024"),
        ("zh-HK", "2024年9月14日", "2024年9月14日至16日"),
        ("fr", "14 septembre 2024", "du 14 au 16 septembre 2024"),
    ],
)
def test_dates_in_words(language: str, full: str, span: str) -> None:
    words = load(language)
    assert words.date(DAY, language) == full
    assert words.date_range(DAY, PartialDate(2024, 9, 16), language) == span


def test_the_first_of_a_month_in_french() -> None:
    words = load("fr", "en")
    assert words.date(dt.date(2027, 10, 1), "fr", weekday=True) == "vendredi 1er octobre 2027"
    assert words.date(PartialDate(2027, 10, 1), "en") == "1 October 2027"
    span = words.date_range(PartialDate(2027, 9, 29), PartialDate(2027, 10, 1), "fr")
    assert span == "du 29 septembre au 1er octobre 2027"


def test_only_what_is_stated_is_said() -> None:
    words = load("zh", "en")
    assert words.date(PartialDate(None, 3, 22), "en") == "22 March"
    assert words.date(PartialDate(2024, 9), "zh") == "2024年9月"
    assert words.time_range(dt.time(9, 5), None, "en") == "9:05"


def test_a_language_without_labels_falls_back_to_english() -> None:
    assert load("sv").label("role.keynote", "sv") == "Keynote"


def test_languages_without_labels_are_named() -> None:
    style = house_style.load()
    assert translations.unlabelled(["zh-HK", "en-GB", "sv", "fr"], style) == ("sv",)


@pytest.mark.parametrize(
    ("language", "full", "weekday", "month", "span"),
    [
        ("ko", "2024년 9월 14일", "2024년 9월 14일(토)", "2024년 9월", "2024년 9월 14일~10월 1일"),
        (
            "de",
            "14. September 2024",
            "Samstag, 14. September 2024",
            "September 2024",
            "14. September – 1. Oktober 2024",
        ),
        (
            "es",
            "14 de septiembre de 2024",
            "Sábado, 14 de septiembre de 2024",
            "septiembre de 2024",
            "del 14 de septiembre al 1 de octubre de 2024",
        ),
        (
            "ru",
            "14 сентября 2024 года",
            "14 сентября 2024 года, суббота",
            "09.2024",  # months stand in the genitive, which a month alone cannot
            "14 сентября – 1 октября 2024 года",
        ),
        (
            "ar",
            "14 سبتمبر 2024",
            "السبت، 14 سبتمبر 2024",
            "سبتمبر 2024",
            "من 14 سبتمبر إلى 1 أكتوبر 2024",
        ),
        (
            "he",
            "14 בספטמבר 2024",
            "שבת, 14 בספטמבר 2024",
            "ספטמבר 2024",
            "14 בספטמבר – 1 באוקטובר 2024",
        ),
        (
            "th",  # years from the death of the Buddha
            "14 กันยายน พ.ศ. 2567",
            "วันเสาร์ที่ 14 กันยายน พ.ศ. 2567",
            "กันยายน พ.ศ. 2567",
            "14 กันยายน – 1 ตุลาคม พ.ศ. 2567",
        ),
    ],
)
def test_dates_in_further_languages(language: str, full: str, weekday: str, month: str, span: str) -> None:
    words = load(language)
    said = [
        words.date(DAY, language),
        words.date(dt.date(2024, 9, 14), language, weekday=True),
        words.date(PartialDate(2024, 9), language),
        words.date_range(DAY, PartialDate(2024, 10, 1), language),
    ]
    assert [text.replace("\u00a0", " ") for text in said] == [full, weekday, month, span]


def test_times_in_further_languages() -> None:
    words = load("de", "fr", "ko")
    assert words.time_range(dt.time(9, 5), dt.time(10), "de") == "09:05–10:00"
    assert words.time_range(dt.time(9, 5), dt.time(10), "ko") == "09:05~10:00"
    assert load("th").time_range(dt.time(9, 5), dt.time(10), "th") == "09.05 น. – 10.00 น."
    assert words.time(dt.time(9, 5), "fr").replace("\u00a0", " ") == "9 h 05"


def test_the_last_of_a_list_in_letters_of_its_own_or_others() -> None:
    words = load("ar", "he", "th")
    assert words.joined(["قطر", "عُمان", "مصر"], "ar") == "قطر، عُمان ومصر"
    assert words.joined(["قطر", "UNESCO"], "ar") == "قطر و UNESCO"
    assert words.joined(["חיפה", "יפו"], "he") == "חיפה ויפו"
    assert words.joined(["חיפה", "UNESCO"], "he") == "חיפה ו־UNESCO"
    assert words.joined(["กรุงเทพ", "เชียงใหม่"], "th") == "กรุงเทพ และเชียงใหม่"
