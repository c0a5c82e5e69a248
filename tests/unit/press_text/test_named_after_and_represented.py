"""Bodies named after people or in other languages, short names in brackets, people only represented or recalled."""

import pytest

from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The delegation met with Ewe Hong Tat, president of Universiti Tunku Abdul Rahman, Karl Ohm, Rector of"
            " Universität Nordmark, and Lise Brun, professor at École Polytechnique du Nord.",
            [
                ("Ewe Hong Tat", ["president"], "Universiti Tunku Abdul Rahman"),
                ("Karl Ohm", ["Rector"], "Universität Nordmark"),
                ("Lise Brun", ["professor"], "École Polytechnique du Nord"),
            ],
        ),
        (
            "They were received by Tan Tai Kim, chairman of the Chinese School Committees' Association of Norland (Dong"
            " Zong). Dong Zong and the seven institutions signed.",
            [("Tan Tai Kim", ["chairman"], "Chinese School Committees' Association of Norland")],
        ),
        (
            "Anna Berg, Minister of Works, who represented President Conte, signed and conveyed the greetings of"
            " President Conte. The school had received its plaque from Vice Premier Ohm Lund.",
            [("Anna Berg", ["Minister of Works"], "")],
        ),
        (
            "Sun Yang, deputy commissioner of the Ministry of Foreign Affairs of Norland in the Macao SAR, brought a"
            " group of diplomats to the University of Qinhe.",
            [("Sun Yang", ["deputy commissioner"], "Ministry of Foreign Affairs of Norland in the Macao SAR")],
        ),
        (
            "Guests were Prof. Christopher Chao, PolyN Vice President (Research and Innovation), Prof. Zhang Ping,"
            " Professor of the PolyN Department of Electrical and Electronic Engineering and Secretary General of the"
            " Porthaven Branch of the Laser Press, and Anna Berg, Assistant FAO Representative (Programme).",
            [
                ("Christopher Chao", ["Vice President (Research and Innovation)"], "PolyN"),
                (
                    "Zhang Ping",
                    [
                        "Professor of the PolyN Department of Electrical and Electronic Engineering",
                        "Secretary General @ Porthaven Branch of the Laser Press",
                    ],
                    "PolyN",
                ),
                ("Anna Berg", ["Assistant FAO Representative (Programme)"], ""),
            ],
        ),
        (
            "Chinese Ambassador to the Democratic Republic of the Congo Wang Qing attended the ceremony.",
            [("Wang Qing", ["Chinese Ambassador to the Democratic Republic of the Congo"], "")],
        ),
    ],
)
def test_who_is_there(text: str, expected: list[Person]) -> None:
    assert people(text) == expected
