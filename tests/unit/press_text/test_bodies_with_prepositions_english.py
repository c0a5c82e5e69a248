"""Bodies with a preposition in their names, ministers of two fields, units of short names, officers of one body."""

import pytest

from publish.readers.press_text.organizations.short_names_english import coined, meant
from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jiang Jiang, Vice President of the Norland People's Association for Friendship with Foreign Countries, and"
            " Anna Berg, Director of the Institute for Trade with Asia, spoke.",
            [
                (
                    "Jiang Jiang",
                    ["Vice President"],
                    "Norland People's Association for Friendship with Foreign Countries",
                ),
                ("Anna Berg", ["Director"], "Institute for Trade with Asia"),
            ],
        ),
        (
            "Kiri Bangoura, Minister of Territorial Administration and Decentralization, Emil Berg, Deputy Prime"
            " Minister and Minister of the Economy of Norland, and Peng Gang, Minister of the Norlandic Mission to the"
            " EU, spoke.",
            [
                ("Kiri Bangoura", ["Minister of Territorial Administration and Decentralization"], ""),
                ("Emil Berg", ["Deputy Prime Minister", "Minister of the Economy of Norland"], ""),
                ("Peng Gang", ["Minister"], "Norlandic Mission to the EU"),
            ],
        ),
        (
            "Xu Haoliang, UN Under Secretary-General, and Mao Rong, NORX Head of Mainland Development, attended.",
            [
                ("Xu Haoliang", ["Under Secretary-General"], "UN"),
                ("Mao Rong", ["Head of Mainland Development"], "NORX"),
            ],
        ),
        (
            "On hand were NORX Governor Geng Liang, President Zhang Jun and Vice President Xu Ming, Arbo's CEO and"
            " President Cao Wei and Luma's Vice President Chen Lu.",
            [
                ("Geng Liang", ["Governor"], "NORX"),
                ("Zhang Jun", ["President"], "NORX"),
                ("Xu Ming", ["Vice President"], "NORX"),
                ("Cao Wei", ["CEO", "President"], "Arbo"),
                ("Chen Lu", ["Vice President"], "Luma"),
            ],
        ),
        (
            "Mr. Liu Lu, Deputy Director of Garden Flowers and Landscape Research Institute of NIBR, and Shen Bao,"
            " Chairman of the NORA Council, attended.",
            [
                ("Liu Lu", ["Deputy Director of Garden Flowers and Landscape Research Institute"], "NIBR"),
                ("Shen Bao", ["Chairman of the NORA Council"], "NORA"),
            ],
        ),
        (
            "Xu Li, a member of the Standing Committee of the CPC Qinhe Provincial Committee and the secretary of the"
            " CPC Linhe Municipal Committee, attended.",
            [
                (
                    "Xu Li",
                    ["member of the Standing Committee", "secretary @ CPC Linhe Municipal Committee"],
                    "CPC Qinhe Provincial Committee",
                )
            ],
        ),
        (
            "Chen Min and Shi Lei, Director and Deputy Director of NORA, attended.",
            [("Chen Min", ["Director"], "NORA"), ("Shi Lei", ["Deputy Director"], "NORA")],
        ),
        (
            "Vice President Zhang Guang and Chief Accountant Ye Hua signed for NORBANK and Alumin respectively.",
            [("Zhang Guang", ["Vice President"], "NORBANK"), ("Ye Hua", ["Chief Accountant"], "Alumin")],
        ),
        ("Norlandic Ambassador Visits DELCI", []),
    ],
)
def test_whose_office(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


def test_the_words_a_short_name_is_made_of() -> None:
    assert meant("Forest Institute of International Bamboo Centre", "IBC") == "International Bamboo Centre"
    assert meant("Chinese Co-Dean of the China-EU School of Law", "CESL") == "China-EU School of Law"
    assert coined("Aluminum Corporation of China", "Chinalco")
    assert not coined("Delta University", "Porthaven")
