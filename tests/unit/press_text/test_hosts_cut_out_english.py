"""Hosts and places of English sentences: how far a name reaches, and further ways to say who held it and where."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Organiser: tide Foundation\nSupporters: TideCham, Lund Chamber of Commerce", ["tide Foundation"]),
        ("The summit opened. Hosts: Lund Bureau of Justice; Lund Arbitration Association.", ["Lund Bureau of Justice"]),
        (
            "A delegation of five, led by Mr. Per Holm of Oslo, was received by the Curia of Norland. "
            "The guests called at the National Office for the Judiciary.",
            ["Curia of Norland"],
        ),
        (
            "A group of 20 judges was shown round the Lund District Court yesterday morning.",
            ["Lund District Court"],
        ),
        ("It is the first time that the Lund Library holds such an event in Oslo.", ["Lund Library"]),
        (
            "A delegation of 23, organized by the Trade Office of Lund, came to talks hosted by the Harbour Institute.",
            ["Harbour Institute"],
        ),
        (
            "The Norland Economic and Trade Office, Sydney (Sydney ETO) hosted a reception on 3 May.",
            ["Norland Economic and Trade Office, Sydney"],
        ),
        (
            "At the invitation of the Lund Association for Friendship with Foreign Countries (LAFFC), mayors came.",
            ["Lund Association for Friendship with Foreign Countries"],
        ),
        (
            "The fair was put together by the Lund Chamber of Commerce and the Harbour Weekly among others, on 3 May.",
            ["Lund Chamber of Commerce", "Harbour Weekly"],
        ),
        (
            "Lund University joined forces with the UNESCO Chair on Tides and Rivers to run a workshop.",
            ["Lund University", "UNESCO Chair on Tides and Rivers"],
        ),
        (
            "More than 80 judges came to the Lund Convention Center on 3 May for the first training of the Lund Court.",
            ["Lund Court"],
        ),
        ("Poly Holm and LGM jointly held the opening ceremony at the Tide Theater.", ["Poly Holm", "LGM"]),
        ("The alliance was founded on Tuesday at the Lund Museum (LM), which also held a forum.", ["Lund Museum"]),
        (
            "Norland company opens plant\n\nLUND - Holm Glass Norland celebrated the opening of its plant.",
            ["Holm Glass Norland"],
        ),
        (
            "The Lund Museum (LM), in the Harbour District of Lund, held its opening ceremony on Monday.\n"
            "The City government and the Ministry of Culture co-organized the ceremony.",
            ["Lund Museum", "City government", "Ministry of Culture"],
        ),
        (
            "5月8日，海川仲裁委员会与Holm Chambers在海川联合举办研讨会。\n"
            "On 8 May the Lund Arbitration Commission and Holm Chambers co-hosted a seminar.",
            ["海川仲裁委员会", "Lund Arbitration Commission", "Holm Chambers"],
        ),
        ("The forum is organised annually by the Harbour Institute.", ["Harbour Institute"]),
        (
            "The British Council in Norland and the Lund Film Society are co-presenting a film week.",
            ["British Council in Norland", "Lund Film Society"],
        ),
        (
            "On 4 May the Human Resources Section of the Office of Administration organized a training course.",
            ["Human Resources Section of the Office of Administration"],
        ),
    ],
)
def test_hosts(text: str, hosts: list[str]) -> None:
    found = [reading.text for host in read_facts(text).hosts for reading in host.names.values()]
    assert found[: len(hosts)] == hosts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("New books are on show at the lobby of the east entrance of the Lund Library.", "Lund Library"),
        ("The alliance was founded on Tuesday at the Lund Museum of Art.", "Lund Museum of Art"),
        ("Set in the Garden of Tides, the concert brought many together.", "Garden of Tides"),
        ("A delegation was in its sister city Lund, Indiana, on Wednesday.", "Lund, Indiana"),
        ("The talk took place in the boardroom of the Lund Business Centre in Oslo.", "Lund Business Centre"),
        (
            "The reception was held at the Business & Innovation Centre for Norland-Sudland Cooperation on 3 May.",
            "Business & Innovation Centre for Norland-Sudland Cooperation",
        ),
        ("The cup kicked off in Dar es Salaam on 1 December.", "Dar es Salaam"),
        ("The event brought 109 teachers to Lund University; many watched.", "Lund University"),
        ("The contest was fought out at Lund University.", "Lund University"),
    ],
)
def test_places(text: str, place: str) -> None:
    found = next((reading.text for reading in read_facts(text).places.values()), "")
    assert found.endswith(place)
