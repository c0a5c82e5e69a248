"""Hosts in English sentences: ministries by their fields, who teams up, whose event it is, who is thanked."""

import pytest

from tests.hosts_read import hosts_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The Department of Trade of Lakeland Province, Tide University and Oak Shipping Limited jointly held the"
            " forum on 3 May.",
            [
                "co-host Department of Trade of Lakeland Province",
                "co-host Tide University",
                "co-host Oak Shipping Limited",
            ],
        ),
        (
            "The forum was held in Malmo on 3 May by Lund University of Technology and Malmo Securities.",
            ["co-host Lund University of Technology", "co-host Malmo Securities"],
        ),
        (
            "The forum was hosted by Lund University, with Tide Motors Co., Ltd. as sponsor.",
            ["host Lund University", "supporter Tide Motors Co., Ltd."],
        ),
        (
            "Guided by the Lund Energy Administration and the Norland Ministry of Climate, Energy and Utilities, the"
            " forum was hosted by Lund University.",
            [
                "supporter Lund Energy Administration",
                "supporter Norland Ministry of Climate, Energy and Utilities",
                "host Lund University",
            ],
        ),
        (
            "The Ministry of Trade, Industry and Energy hosted the forum on 3 May. Tide Bank lent its support.",
            ["host Ministry of Trade, Industry and Energy", "supporter Tide Bank"],
        ),
        (
            "The forum was hosted by Lund University. The Tide Institute (TI) in Malmo organized the event, with funds"
            " from the Embassy of the Republic of Norland in Sweden and the City of Lund.",
            [
                "host Lund University",
                "organizer Tide Institute",
                "supporter City of Lund",
                "supporter Embassy of the Republic of Norland in Sweden",
            ],
        ),
        (
            "On 3 May Lund University teamed up with the Tide Institute to hold a workshop in Lund.",
            ["co-host Lund University", "co-host Tide Institute"],
        ),
        (
            'The Tide Museum today opened "Blue Glass", jointly presented with the Lund Gallery and sponsored by the'
            " Ash Foundation.",
            ["co-host Lund Gallery", "co-host Tide Museum", "supporter Ash Foundation"],
        ),
        (
            "The forum took place in Lund on 3 May. Co-hosts were Lund University and the Tide Institute; supporters"
            " included the Ash Council.",
            ["co-host Lund University", "co-host Tide Institute", "supporter Ash Council"],
        ),
        (
            "Lund University, host of the forum, was joined by the Tide Institute as co-organiser.",
            ["co-organizer Tide Institute", "host Lund University"],
        ),
        (
            "The forum was hosted by Lund University, with the Tide Institute as co-host and the law firm Ash LLP as"
            " event partner.",
            ["co-host Lund University", "co-host Tide Institute", "supporter Ash LLP"],
        ),
        (
            "The Lund Chamber of Commerce gave a dinner at Tide Hall on 3 May. The chamber thanks Nordvik, Ash Bank and"
            " Elmtree Group for their support.",
            ["host Lund Chamber of Commerce", "supporter Ash Bank", "supporter Elmtree Group", "supporter Nordvik"],
        ),
        (
            "The Ministry of Health of Norland hosts it; the Tide Institute (TI) and the Ash Organization (AO) are the"
            " organizers.",
            ["host Ministry of Health of Norland", "organizer Ash Organization", "organizer Tide Institute"],
        ),
        (
            "The Joint Stroke Centre was inaugurated at Lund General Hospital on 3 May. Vice President Ash Holm chaired"
            " the ceremony.",
            ["host Lund General Hospital"],
        ),
        (
            "Lund Pumps Ltd. today launched Flow 3, its third pump, at a fair in Malmo.",
            ["host Lund Pumps Ltd."],
        ),
        ("The laboratory, a collaboration between Lund University and the Tide Institute, has 30 staff.", []),
        ("Mr Holm thanked the Embassy of Norland for its support.", []),
    ],
)
def test_hosts_of_english_sentences(text: str, hosts: list[str]) -> None:
    assert hosts_of(text) == sorted(hosts)
