"""Labels, datelines, issuers and dates of Japanese, French, German and Korean releases."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.stated_dates import stated_dates
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.datelines import is_dateline
from publish.readers.press_text.text.furniture import is_furniture


@pytest.mark.parametrize(
    "line",
    [
        "お知らせ",
        "報道発表資料",
        "【プレスリリース】",
        "報道関係者各位",
        "更新日：2024年11月18日",
        "発表日　令和6年3月25日",
        "（お問い合わせ）観光課 電話：089-000-0000",
        "COMMUNIQUÉ DE PRESSE",
        "Publié le 21 octobre 2022",
        "Contacts presse :",
        "Pressemitteilung",
        "Veröffentlicht am 3. Mai 2024",
        "Nota de prensa",
        "보도자료",
        "お知らせ / Notice",
    ],
)
def test_labels_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line", ["事務所を開設しました", "担当者会議を開催しました", "Nouvelles routes de la soie : un forum"]
)
def test_headlines_are_not(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Paris, le 3 mai 2024",
        "令和6年2月9日（金）",
        "Bern, 12.03.2021",
        "February 9, 2024",
        "2024년 5월 10일",
        "2023.06.02",
    ],
)
def test_a_day_alone_is_a_dateline(line: str) -> None:
    assert is_dateline(line)
    assert not is_dateline(f"Forum {line} : ouverture")


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("ja", "令和6年3月23日(土)に", [(2024, 3, 23, None)]),
        ("ja", "令和元年5月1日（水・祝）", [(2019, 5, 1, None)]),
        ("ja", "2024年10月5日（土）～12月1日（日）", [(2024, 10, 5, (12, 1))]),
        ("ja", "2月6日（火）から7日（水）まで", [(0, 2, 6, (2, 7))]),
        ("de", "Bremen, 3. Mai 2024.", [(2024, 5, 3, None)]),
        ("fr", "Berne, 12.03.2021", [(2021, 3, 12, None)]),
        ("fr", "le 1er mai 2024 à 12.30", [(2024, 5, 1, None)]),
        ("ko", "2024년 5월 9일(목)", [(2024, 5, 9, None)]),
    ],
)
def test_days(language: str, text: str, days: list[tuple[int, int, int, tuple[int, int] | None]]) -> None:
    assert [(d.year, d.month, d.day, d.until) for d in stated_dates(Run(1, 0, text, language))] == days


@pytest.mark.parametrize(
    "line",
    [
        "Press Release, November 28, 2023",
        "報道発表　令和5年11月28日（火）",
        "CHU de Brest – Communiqué du 7 février 2023",
    ],
)
def test_a_label_with_a_day_is_a_dateline(line: str) -> None:
    assert is_dateline(line)


def test_the_headline_stands_behind_label_issuer_and_day() -> None:
    facts = read_facts(
        "プレスリリース\n農業省国際局\n令和6年2月9日\n土壌会合の結果について\n"
        "Outcome of the Soil Meeting\nPress Release\n"
        "February 9, 2024\n"
        "令和6年2月6日、農業省はつくば市で土壌会合を開催しました。\n"
        "On February 6, 2024, the Ministry of Agriculture held the Soil Meeting in Tsukuba.\n"
    )
    assert {tag: r.text for tag, r in facts.titles.items()} == {
        "ja": "土壌会合の結果について",
        "en": "Outcome of the Soil Meeting",
    }
    assert facts.date is not None and facts.date.iso == "2024-02-06"
    assert facts.languages == ("ja", "en")


def test_where_and_when_before_a_title_are_no_part_of_it() -> None:
    facts = read_facts(
        "Communiqué\nBerne, 12.03.2021 - Signature d'un accord sur le cacao durable\n"
        "Le directeur de la Chambre de commerce, M. Paul Petit, a signé vendredi un accord avec le ministère.\n"
        "Media release\nBern, 12.03.2021 - Agreement on sustainable cocoa signed\n"
        "The Director of the Chamber of Commerce, Mr Paul Petit, signed an agreement with the ministry on Friday.\n"
    )
    assert facts.titles["fr"].text == "Signature d'un accord sur le cacao durable"
    assert facts.titles["en"].text == "Agreement on sustainable cocoa signed"


def test_the_day_of_issue_is_not_the_day_of_the_event_but_tells_its_year() -> None:
    facts = read_facts(
        "報道発表　令和5年11月28日（火）\n農業省国際課\n土壌対話を開催しました\nPress Release, November 28, 2023\n"
        "Soil Dialogue Held\n"
        "農業省は、11月27日（月）につくば市で第2回土壌対話を開催しました。\n"
        "On Monday, November 27, the Ministry of Agriculture held the Second Soil Dialogue in Tsukuba.\n"
    )
    assert facts.date is not None and facts.date.iso == "2023-11-27"
    assert facts.titles["ja"].text == "土壌対話を開催しました"
