"""What was signed in Japanese, French and German sentences: where a title begins and ends, and whose it is."""

import pytest

from publish.readers.press_text import read_documents
from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_european, agreements_japanese
from publish.readers.press_text.text.documents import Document

Told = list[tuple[str, str, tuple[str, ...]]]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "東湖大学（学長：鏑木 亮）は4月20日、仏国の西岸大学と学術交流協定および留学に関する覚書を締結しました。",
            [
                ("signing", "学術交流協定", ("東湖大学", "西岸大学")),
                ("signing", "留学に関する覚書", ("東湖大学", "西岸大学")),
            ],
        ),
        (
            "株式会社北斗技研（本社：札幌市、以下「北斗」）は、サザン・スター社（本社：豪州）と、"
            "共同開発に関する合意書を2022年8月30日に締結いたしました。",
            [("signing", "共同開発に関する合意書", ("株式会社北斗技研", "サザン・スター社"))],
        ),
        (
            "外務省と国際協力機構は「海に関する覚書」および「人材育成計画」に署名した。",
            [
                ("signing", "海に関する覚書", ("外務省", "国際協力機構")),
                ("signing", "人材育成計画", ("外務省", "国際協力機構")),
            ],
        ),
        ("会合では「東湖宣言」が採択され、閉会した。", [("signing", "東湖宣言", ())]),
    ],
)
def test_japanese_titles(text: str, things: Told) -> None:
    found = agreements_japanese.named_things(Run(1, 0, text, "ja"))
    assert [(item.kind, item.title, item.parties) for item in found] == things


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("fr", "Les deux parties ont signé vendredi 12 mars 2021 à Abidjan l'Accord sur la filière cacao durable.",
         ["Accord sur la filière cacao durable"]),
        ("fr", "Elles ont signé une convention de mécénat de quatre ans.", ["convention de mécénat"]),
        ("fr", "Elles ont signé une Entente sur la collection Thiam, soit 312 textiles recueillis en 1948.",
         ["Entente sur la collection Thiam"]),
        ("fr", "Les deux ports ont signé une entente de jumelage et renouvelé l'accord de mobilité conclu en 2015.",
         ["entente de jumelage", "accord de mobilité"]),
        ("fr", "La ministre a lancé ce jour l'Observatoire des mers du Sud, au Muséum de Brest.",
         ["Observatoire des mers du Sud"]),
        ("de", "Beide Häfen unterzeichneten zudem eine Absichtserklärung zum Austausch von Lotsen.",
         ["Absichtserklärung zum Austausch von Lotsen"]),
    ],
)  # fmt: skip
def test_european_titles(language: str, text: str, titles: list[str]) -> None:
    assert [item.title for item in agreements_european.named_things(Run(1, 0, text, language))] == titles


def test_a_mere_memorandum_has_the_name_that_the_headline_gives_it() -> None:
    facts = read_documents(
        [
            Document(
                "x.txt",
                "東湖市と南湾市、観光推進に関する覚書を締結しました\nDonghu and Nanwan sign memorandum on tourism\n"
                "東湖市は、令和6年3月23日（土）、東湖ホールで開催した「湾岸の集い」において、台湾・南湾市と覚書を締結しました。\n"
                "On March 23, 2024, Donghu City signed a memorandum on tourism with Nanwan City at Donghu Hall.\n",
            )
        ],
        "x",
    ).facts
    assert facts is not None
    (agreement,) = facts.agreements
    assert agreement.titles["ja"].text == "観光推進に関する覚書"
    assert [party["ja"].text for party in agreement.parties if "ja" in party] == ["東湖市", "南湾市"]
