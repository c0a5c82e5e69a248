"""Offices told with an article before the names, without a Mr or Ms: `the Mayor of X, A, the Consul General, B`."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "At the signing were the Mayor of Angra dos Lagos, Paulo Jordo, the Consul General of China in Lund, Tian "
            "Min, the CEO of the Chinese oil company Blueoil in Norland, Huang Yehua, and the President of the "
            "Confucius Institute of Lund University, Sun Yanping.",
            [
                ("Paulo Jordo", "Mayor of Angra dos Lagos", ""),
                ("Tian Min", "Consul General of China in Lund", ""),
                ("Huang Yehua", "CEO", "Blueoil"),
                ("Sun Yanping", "President", "Confucius Institute of Lund University"),
            ],
        ),
        (
            "Present were the Rector of the University of Lund, António Silva, the Dean of the Faculty of Law, Maria "
            "Costa, and the Chinese Ambassador to Norland, Zhao Bentang.",
            [
                ("António Silva", "Rector", "University of Lund"),
                ("Maria Costa", "Dean of the Faculty of Law", ""),
                ("Zhao Bentang", "Chinese Ambassador to Norland", ""),
            ],
        ),
        (
            "The rector, António Silva, the vice rector for research, Maria Costa, and the director of the library, "
            "Rui Alves, welcomed the delegation.",
            [
                ("António Silva", "rector", ""),
                ("Maria Costa", "vice rector for research", ""),
                ("Rui Alves", "director of the library", ""),
            ],
        ),
        (
            "They were received by the Director of the Port, Santo Adeyo, the head of the Fisheries Department, Kofi "
            "Adu, and the Mayor of Tema, Yohane Asare.",
            [
                ("Santo Adeyo", "Director of the Port", ""),
                ("Kofi Adu", "head of the Fisheries Department", ""),
                ("Yohane Asare", "Mayor of Tema", ""),
            ],
        ),
        (
            "The CEO of Oak Motors, Per Nilsson, and Anna Holm, director of the museum, signed the agreement.",
            [("Per Nilsson", "CEO", "Oak Motors"), ("Anna Holm", "director", "")],
        ),
        (
            "The president of the Lund Chamber of Commerce, Eva Berg, thanked the Director of the Harbour Office, "
            "Per Nilsson, for his help.",
            [("Eva Berg", "president", "Lund Chamber of Commerce"), ("Per Nilsson", "Director", "Harbour Office")],
        ),
    ],
)
def test_article_announces_office(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


def test_place_behind_office_is_nobody() -> None:
    assert offices_of("On Monday, the Governor of Kano, Northern Norland, opened a school.") == []
