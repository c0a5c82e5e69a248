"""Officers as English news of governments and embassies names them: the office first, titles of rank, brands."""

import pytest

from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The MOU was signed by the Director of the Trade Office in Sydney, Mr Arthur Oak, and a Board Director of "
            "the Norland Tourism Commission, Ms Jane Field; and witnessed by Mr So and the Governor of South Norland, "
            "Mr Hieu Van.",
            [
                ("Arthur Oak", ["Director"], "Trade Office in Sydney"),
                ("Jane Field", ["Board Director"], "Norland Tourism Commission"),
                ("Hieu Van", ["Governor of South Norland"], ""),
            ],
        ),
        (
            "The memorandum was signed by a Vice-President of Westland University, Dr Ann Lee, and the Dean of the "
            "School of Law of Eastland University, Professor Bob Dunn.",
            [
                ("Ann Lee", ["Vice-President"], "Westland University"),
                ("Bob Dunn", ["Dean of the School of Law"], "Eastland University"),
            ],
        ),
        (
            "Also attending were Deputy Financial Secretary Michael Wong and Deputy Chief Secretary Warner Mok.",
            [
                ("Michael Wong", ["Deputy Financial Secretary"], ""),
                ("Warner Mok", ["Deputy Chief Secretary"], ""),
            ],
        ),
        (
            "DX Chairman, Mr. Leung Chun-fai and CyberGate Chief Executive Officer Peter Yan exchanged the agreement.",
            [("Leung Chun-fai", ["Chairman"], "DX"), ("Peter Yan", ["Chief Executive Officer"], "CyberGate")],
        ),
        (
            "Mr. Chui Ta Sing, Vice General-Secretary of the Federation of Trade Unions, and Mr. Li Jun, "
            "General-Secretary of the Delta Chamber of Commerce, came.",
            [
                ("Chui Ta Sing", ["Vice General-Secretary"], "Federation of Trade Unions"),
                ("Li Jun", ["General-Secretary"], "Delta Chamber of Commerce"),
            ],
        ),
        (
            "Li Huaming, Director of the Delta Office, and Deng Yuming, Advisor, received the students.",
            [("Li Huaming", ["Director"], "Delta Office"), ("Deng Yuming", ["Advisor"], "Delta Office")],
        ),
        (
            "H.E. Ambassador Liu Xiaofang, Richard Hill, Chairman of the Norland Society, the Rt Hon. Lord Sass FCA, "
            "Chairman of the Norland-China Business Council (NCBC) and Sally Bell, CEO of VisitNorland spoke.",
            [
                ("Liu Xiaofang", ["Ambassador"], ""),
                ("Richard Hill", ["Chairman"], "Norland Society"),
                ("Lord Sass", ["Chairman"], "Norland-China Business Council"),
                ("Sally Bell", ["CEO"], "VisitNorland"),
            ],
        ),
        ("H.E. Consul General Wu Fang attended.", [("Wu Fang", ["Consul General"], "")]),
        (
            "Chairman Ben Chap, Lord Cote, other members of the China Group were present.",
            [("Ben Chap", ["Chairman"], ""), ("Lord Cote", [], "")],
        ),
    ],
)
def test_officers_in_news(text: str, expected: list[Person]) -> None:
    """Each sentence is read alone."""
    assert people(text) == expected
