"""People in Japanese, French, German and Spanish: names, positions, organizations, and their English partner."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.kana import kana_likeness, romanized
from publish.readers.press_text.people import european, japanese
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.reading import read_facts


def _said(mention: Mention) -> tuple[str, str, tuple[str, ...], str]:
    office = mention.office
    body = office.organization[0] if office.organization else ""
    return mention.honorific, mention.name, tuple(position for position, _ in office.positions), body


def _japanese(text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [_said(mention) for mention in japanese.find_people(Run(1, 0, text, "ja"))]


def _european(language: str, text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    found = european.find_people(Run(1, 0, text, language))
    assert all(text[m.start : m.end] == m.name for m in found)
    return [_said(mention) for mention in found]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("湾岸大学学長の山田太郎氏が挨拶した。", [("氏", "山田太郎", ("学長",), "湾岸大学")]),
        ("湾岸大学の山田太郎学長が挨拶した。", [("", "山田太郎", ("学長",), "湾岸大学")]),
        ("湊川市長の三輪田誠一氏は述べた。", [("氏", "三輪田誠一", ("湊川市長",), "")]),
        (
            "日本貿易振興機構（ジェトロ）北京事務所長の大河内健二氏",
            [("氏", "大河内健二", ("所長",), "日本貿易振興機構（ジェトロ）北京事務所")],
        ),
        ("外務省国際協力局長 鈴木花子様が講演した。", [("様", "鈴木花子", ("国際協力局長",), "外務省")]),
        ("英国大使館のジョン・スミス参事官も出席した。", [("", "ジョン・スミス", ("参事官",), "英国大使館")]),
        (
            "佐々木さくら氏（株式会社北斗 代表取締役社長）は語った。",
            [("氏", "佐々木さくら", ("代表取締役社長",), "株式会社北斗")],
        ),
        (
            "東湖大学の中村春子副学長、環境省の吉村 健さんら",
            [("", "中村春子", ("副学長",), "東湖大学"), ("さん", "吉村 健", (), "環境省")],
        ),
        ("山田学長は謝意を表した。田中氏も続いた。", []),
        ("外務省国際協力局長が出席し、参加者は皆様でした。", []),
    ],
)
def test_japanese_people(text: str, people: list[tuple[str, str, tuple[str, ...], str]]) -> None:
    assert _japanese(text) == people


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "fr",
            "Mme Hélène Carpentier, présidente de la Chambre de commerce de Lyon, et M. Jean-Pierre Dumont, directeur"
            " général de l'Institut national de la propriété industrielle, ont parlé.",
            [
                ("Mme", "Hélène Carpentier", ("présidente",), "Chambre de commerce de Lyon"),
                (
                    "M.",
                    "Jean-Pierre Dumont",
                    ("directeur général",),
                    "Institut national de la propriété industrielle",
                ),
            ],
        ),
        (
            "fr",
            "Le maire de Lyon, Grégory Vasseur, a salué l'ambassadeur de Chine en France, M. Lu Shaye.",
            [
                ("", "Grégory Vasseur", ("maire de Lyon",), ""),
                ("M.", "Lu Shaye", ("ambassadeur de Chine en France",), ""),
            ],
        ),
        ("fr", "Selon Claire Martin, professeure à l'université de Lyon.",
         [("", "Claire Martin", ("professeure",), "université de Lyon")]),
        ("fr", "Le président Paul de La Tour et MM. Luc Petit et Marc Roy.",
         [("", "Paul de La Tour", ("président",), ""), ("", "Luc Petit", (), ""), ("", "Marc Roy", (), "")]),
        ("fr", "La Chambre de commerce et le Palais des Congrès. M. Dupont a parlé.", []),
        ("de", "Der Rektor der Universität Hamburg, Prof. Dr. Jürgen Weiß, und Bürgermeister Klaus Petersen",
         [("Prof. Dr.", "Jürgen Weiß", ("Rektor",), "Universität Hamburg"),
          ("", "Klaus Petersen", ("Bürgermeister",), "")]),
        ("es", "La Sra. María José García López, presidenta de la Cámara de Comercio, y el alcalde de Ávila, Luis Ruiz",
         [("Sra.", "María José García López", ("presidenta",), "Cámara de Comercio"),
          ("", "Luis Ruiz", ("alcalde de Ávila",), "")]),
    ],
)  # fmt: skip
def test_european_people(language: str, text: str, people: list[tuple[str, str, tuple[str, ...], str]]) -> None:
    assert [tuple(each) for each in _european(language, text)] == people


def test_katakana_is_held_against_latin_names_by_its_sound() -> None:
    assert romanized("レイチェル") == "reicheru"
    assert kana_likeness("レイチェル・オドネル", "Rachel O'Donnell") > 0.8
    assert kana_likeness("ラース・ハンセン", "Lars Hansen") > 0.8
    assert kana_likeness("ジョン・スミス", "Lars Hansen") < 0.6


def test_one_person_in_japanese_and_english() -> None:
    facts = read_facts(
        "湾岸シンポジウムを開催\nWangan Symposium Held\n"
        "2021年4月20日、湾岸大学は湾岸シンポジウムを開催し、約60人が参加した。\n"
        "On April 20, 2021, Wangan University held the Wangan Symposium with about 60 participants.\n"
        "高橋一郎市長、東湖大学の中村春子副学長、ノルウェー大使館のラース・ハンセン参事官が出席した。\n"
        "Mayor Ichiro Takahashi, Haruko Nakamura, Vice President of Lake East University, and Lars Hansen, Counsellor"
        " of the Norwegian Embassy, attended.\n"
    )
    assert [tuple(r.text for r in p.names.values()) for p in facts.people] == [
        ("高橋一郎", "Ichiro Takahashi"),
        ("中村春子", "Haruko Nakamura"),
        ("ラース・ハンセン", "Lars Hansen"),
    ]
    assert all(len(pair.runs) == 2 for pair in facts.pairs)
    assert facts.date is not None and facts.date.iso == "2021-04-20"


def test_one_person_in_french_and_english_has_a_name_and_an_office_in_both() -> None:
    facts = read_facts(
        "Forum de l'innovation à Lyon\nInnovation Forum in Lyon\n"
        "Le Forum de l'innovation s'est tenu à Lyon le 14 juin 2023, en présence de 120 participants.\n"
        "The Innovation Forum was held in Lyon on 14 June 2023 with 120 participants.\n"
        "« L'innovation est à nous », a déclaré Mme Hélène Carpentier, présidente de la Chambre de commerce de Lyon.\n"
        "“Innovation is ours,” said Ms Hélène Carpentier, President of the Lyon Chamber of Commerce.\n"
    )
    (person,) = facts.people
    assert {tag: r.text for tag, r in person.names.items()} == {"fr": "Hélène Carpentier", "en": "Hélène Carpentier"}
    assert {tag: [r.text for r in held] for tag, held in person.positions.items()} == {
        "fr": ["présidente"],
        "en": ["President"],
    }
    assert {tag: r.text for tag, r in person.organizations.items()} == {
        "fr": "Chambre de commerce de Lyon",
        "en": "Lyon Chamber of Commerce",
    }
    assert facts.date is not None and facts.date.iso == "2023-06-14"
    assert all(len(pair.runs) == 2 for pair in facts.pairs)
