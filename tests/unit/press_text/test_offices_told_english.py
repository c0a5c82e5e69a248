"""Offices told by a clause, by an opening body, by `its`, or run on to the body's name."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts

SENTENCES = [
    (
        "Norland Tide University (NTU) President Anna Holm welcomed the guests.",
        "Anna Holm",
        ["President"],
        "Norland Tide University",
    ),
    (
        "The Norland Port Agency (President Kim Jin-su) signed a paper with the Ferry Council of Lund (Chair Ida Alm).",
        "Kim Jin-su",
        ["President"],
        "Norland Port Agency",
    ),
    (
        "The Norland Port Agency (President Kim Jin-su) signed a paper with the Ferry Council of Lund (Chair Ida Alm).",
        "Ida Alm",
        ["Chair"],
        "Ferry Council of Lund",
    ),
    (
        "Guests included Dr Anna Holm, who is Acting Secretary for Health.",
        "Anna Holm",
        ["Acting Secretary for Health"],
        None,
    ),
    (
        "From the Port Authority Mr Karl Lund, its Chief Executive; Dr Anna Holm came as well.",
        "Karl Lund",
        ["Chief Executive"],
        "Port Authority",
    ),
    (
        "There were, from the Department of Health Dr Amy Holm, Controller, Regulatory Affairs; and others.",
        "Amy Holm",
        ["Controller, Regulatory Affairs"],
        "Department of Health",
    ),
    (
        "Also there was, from the Tide University School of Law, Professor Anna Holm.",
        "Anna Holm",
        [],
        "Tide University",
    ),
    (
        "The Norland Museum lent forty works. Its Director, Karl Lund, opened the show.",
        "Karl Lund",
        ["Director"],
        "Norland Museum",
    ),
    (
        "Mr Karl Lund, Director-General, Department of Asian Affairs of MOFA, was a witness.",
        "Karl Lund",
        ["Director-General, Department of Asian Affairs"],
        "MOFA",
    ),
    (
        "Karl Lund, Vice Minister Norland Ministry of Culture, gave a speech.",
        "Karl Lund",
        ["Vice Minister"],
        "Norland Ministry of Culture",
    ),
    (
        "Mr Karl Lund, the new Director of the Delta Culture Centre, gave a speech.",
        "Karl Lund",
        ["Director"],
        "Delta Culture Centre",
    ),
]


@pytest.mark.parametrize(("text", "name", "positions", "body"), SENTENCES)
def test_reads_the_office(text: str, name: str, positions: list[str], body: str | None) -> None:
    person = next(p for p in read_facts(text).people if p.names["en"].text == name)
    assert [r.text for r in person.positions.get("en", ())] == positions
    assert (person.organizations["en"].text if "en" in person.organizations else None) == body


def test_reads_hyphened_names_behind_a_field_or_a_town() -> None:
    """A given name of two syllables with a hyphen, one letter or a Western name beside it."""
    text = (
        "Director of Language Center I-Ming Shih attended. Director General of the Trade Office in San Francisco"
        " Ming-Chi Scott Lai and Mayor of Tainan Wei-Che Jack Huang spoke."
    )
    found = {p.names["en"].text: [r.text for r in p.positions.get("en", ())] for p in read_facts(text).people}
    assert found == {
        "I-Ming Shih": ["Director of Language Center"],
        "Ming-Chi Scott Lai": ["Director General"],
        "Wei-Che Jack Huang": ["Mayor of Tainan"],
    }
