"""Titles, kinds and parties of what was signed or opened, sentence by sentence."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme.agreements import find_agreements
from publish.readers.press_text.programme.agreements_english import named_things
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.document_languages import in_languages


def _found(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(n.kind, n.title, n.parties) for n in named_things(Run(1, 0, text, "en"))]


BOTH = ("Harbour University", "Cloud Terrace Institute")


@pytest.mark.parametrize(
    ("text", "title", "parties"),
    [
        (
            "Harbour University and Cloud Terrace Institute signed an agreement on student exchange on 30 September.",
            "agreement on student exchange",
            BOTH,
        ),
        (
            "Harbour University (HU) in Eastport and Cloud Terrace Institute (CTI) on the Island signed an agreement.",
            "agreement",
            BOTH,
        ),
        (
            "Harbour University today signed an agreement with Cloud Terrace Institute on joint training.",
            "agreement",
            BOTH,
        ),
        (
            "Harbour University and Cloud Terrace Institute signed an MoU on cooperation in the bamboo industry.",
            "MoU on cooperation in the bamboo industry",
            BOTH,
        ),
        ("Harbour University and Cloud Terrace Institute signed an MoU in the school auditorium.", "MoU", BOTH),
        (
            "The two sides renewed a memorandum of understanding (MoU) on teaching, hoping to go on.",
            "memorandum of understanding (MoU) on teaching",
            (),
        ),
        (
            "Song and Li signed the agreement on behalf of Harbour University and Cloud Terrace Institute.",
            "agreement",
            BOTH,
        ),
        (
            "An agreement signed by Harbour University and Cloud Terrace Institute aims to train nurses.",
            "agreement",
            BOTH,
        ),
        (
            "A pact on a fund was signed between Harbour University and Cloud Terrace Institute for next year.",
            "pact on a fund",
            BOTH,
        ),
        (
            "The Water Commission of Norland and AQUOR, the State Water Corporation, signed a memorandum to build.",
            "memorandum",
            ("Water Commission of Norland", "AQUOR"),
        ),
        (
            "They signed the Pact between the Ministry of Arts and Sport of Norland and the Art Museum of Sudland"
            " on loans.",
            "Pact between the Ministry of Arts and Sport of Norland and the Art Museum of Sudland on loans",
            ("Ministry of Arts and Sport of Norland", "Art Museum of Sudland"),
        ),
    ],
)
def test_who_signed_what(text: str, title: str, parties: tuple[str, ...]) -> None:
    assert _found(text) == [("signing", title, parties)]


@pytest.mark.parametrize(
    ("text", "title", "parties"),
    [
        (
            "China and the United States signed in Geneva on Friday a Memorandum of Understanding to go on.",
            "Memorandum of Understanding",
            ("China", "United States"),
        ),
        (
            "China, Japan and the Republic of Korea inked Tuesday the Memorandum of Cooperation on Water.",
            "Memorandum of Cooperation on Water",
            ("China", "Japan", "Republic of Korea"),
        ),
        (
            "Harbour University and Cloud Terrace Institute entered into an Accord on a Corridor in Norvik.",
            "Accord on a Corridor in Norvik",
            BOTH,
        ),
        ("Northlight made progress by signing a pact with Norland Building Company.", "pact", ()),
    ],
)
def test_when_and_where_stand_before_the_title(text: str, title: str, parties: tuple[str, ...]) -> None:
    assert [(t, p) for _, t, p in _found(text)] == [(title, parties)]


def test_several_titles_in_one_sentence() -> None:
    text = "The two sides signed an agreement on exchange, a memorandum on visits and a letter of intent on a school."
    assert [title for _, title, _ in _found(text)] == [
        "agreement on exchange",
        "memorandum on visits",
        "letter of intent on a school",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The signing ceremony for agricultural cooperation projects was held.",
        "The two sides agreed to sign an air transport agreement as soon as possible.",
        "Harbour University will sign an agreement with Cloud Terrace Institute.",
        "The sides signed seven memoranda of understanding.",
        "Hospitals signed agreements with companies from abroad.",
        "A signing ceremony for 34 cooperation projects was held.",
        "The event followed the signing of an agreement between Harbour University and Cloud Terrace Institute.",
        "Harbour University signed an agreement with Cloud Terrace Institute in December last year.",
        "They signed several new cooperation documents.",
    ],
)
def test_a_number_or_another_day_is_no_agreement(text: str) -> None:
    assert _found(text) == []


def test_what_an_agreement_is_about_is_not_founded() -> None:
    text = "They signed a memorandum to cooperate on the establishment of a Centre for Water Research."
    assert [kind for kind, _, _ in _found(text)] == ["signing"]


def test_two_verbs_have_one_subject() -> None:
    text = "Harbour University and Cloud Terrace Institute renewed the Pact on Loans and signed the Work Plan for 2024."
    assert _found(text) == [("signing", "Pact on Loans", BOTH), ("signing", "Work Plan for 2024", BOTH)]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        (
            "The opening ceremony of the Harbour Innovation Centre was held.",
            ("establishment", "Harbour Innovation Centre", ()),
        ),
        ("The unveiling ceremony of the Friendship Garden took place.", ("establishment", "Friendship Garden", ())),
        ("The Centre released the “Chart” industry model.", ("launch", "“Chart” industry model", ())),
    ],
)
def test_what_is_opened_or_released(text: str, thing: tuple[str, str, tuple[str, ...]]) -> None:
    assert _found(text) == [thing]


def test_the_opening_ceremony_of_a_forum_founds_nothing() -> None:
    assert _found("The opening ceremony of the Harbour Forum was held.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Silk School in Norland which was co-established by Harbour University was officially unveiled.",
        "The inauguration ceremony of the Silk School in Norland jointly established by two universities was held.",
    ],
)
def test_what_is_unveiled_ends_where_its_makers_begin(text: str) -> None:
    assert _found(text) == [("establishment", "Silk School in Norland", ())]


def _agreements(text: str):  # type: ignore[no-untyped-def]
    blocks, _ = in_languages(parse_lines(text))
    return find_agreements(blocks, [], [])


def test_agreements_in_lines_of_their_own() -> None:
    text = (
        "On 3 May the two ministries held talks in Norvik. The parties signed:\n\n"
        "— Agreement on cooperation between the Ministry of Culture of Norland and the National Museum of Sudland;\n\n"
        "— Programme of cooperation in sport for 2024–2025.\n\n"
        "After the signing the ministers spoke to the press about the agreement."
    )
    found = _agreements(text)
    assert [a.titles["en"].text for a in found] == [
        "Agreement on cooperation between the Ministry of Culture of Norland and the National Museum of Sudland",
        "Programme of cooperation in sport for 2024–2025",
    ]
    assert [r.text for p in found[0].parties for r in p.values()] == [
        "Ministry of Culture of Norland",
        "National Museum of Sudland",
    ]


def test_the_headline_says_who_signed() -> None:
    text = (
        "Harbour University, Cloud Terrace Institute sign exchange agreement\n\n"
        "The two sides met on Monday and signed an exchange agreement to support visits of students."
    )
    (found,) = _agreements(text)
    assert [r.text for p in found.parties for r in p.values()] == list(BOTH)
