"""Whose office it is: kinds of body with an 's, bodies signed for in pairs, letters and visits of somebody absent."""

import pytest

from publish.readers.press_text.organizations.same_names import same_organization
from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "An agreement with the Delta Hospital Management Centre followed. They were joined by the Centre's"
            " Director, Mr Karl Nord, and its Party Secretary, Mr Zhang Wenwei.",
            [
                ("Karl Nord", "Director", "Delta Hospital Management Centre"),
                ("Zhang Wenwei", "Party Secretary", "Delta Hospital Management Centre"),
            ],
        ),
        (
            "Secretary General Ji Lude for the Delta Fair Association and Deputy Secretary General Zhang Yi for the"
            " Norland Promotion Association signed a framework agreement.",
            [
                ("Ji Lude", "Secretary General", "Delta Fair Association"),
                ("Zhang Yi", "Deputy Secretary General", "Norland Promotion Association"),
            ],
        ),
        (
            "Present were Ms. Ann Lee, Chairman of Delta Group Corporation Limited Liu Hualong, and Chairperson and"
            " Executive Director of NGM China Holdings Limited Pansy Ho.",
            [
                ("Ann Lee", "", ""),
                ("Liu Hualong", "Chairman", "Delta Group Corporation Limited"),
                ("Pansy Ho", "Chairperson、Executive Director", "NGM China Holdings Limited"),
            ],
        ),
        (
            "WFP Representative in the Republic of Congo Mamadou Mbaye signed the certificate.",
            [("Mamadou Mbaye", "Representative in the Republic of Congo", "WFP")],
        ),
        (
            "Deputy Director of the Liaison Office of the Central People's Government in the Macao SAR Lyu Yuyin came.",
            [
                (
                    "Lyu Yuyin",
                    "Deputy Director",
                    "Liaison Office of the Central People's Government in the Macao SAR",
                )
            ],
        ),
        ("Mr. Paul James, who spoke first, read out a message from Prime Minister Karl Ohm.", [("Paul James", "", "")]),
        ("A memorandum was signed in May last year, during the visit of President Karl Ohm.", []),
        (
            "東山醫院管理中心的代表為主任陳衛平及書記張文偉。",
            [("陳衛平", "主任", "東山醫院管理中心"), ("張文偉", "書記", "東山醫院管理中心")],
        ),
        (
            "东山联络办公室经济部副主任孙湘一代表联络办公室郭莉副主任到会。",
            [("孙湘一", "经济部副主任", "东山联络办公室")],
        ),
        (
            "东山文化部首席执行官张文致辞。他还代为宣读北屿总理约翰·基的贺词。",
            [("张文", "首席执行官", "东山文化部")],
        ),
    ],
)
def test_offices_with_whose_they_are(text: str, people: list[tuple[str, str, str]]) -> None:
    assert offices_of(text + "\n") == people


def test_an_office_of_state_is_the_same_with_its_country() -> None:
    assert same_organization("Ministry for Culture", "New Zealand's Ministry for Culture", [])
    assert same_organization("世粮署", "联合国世界粮食计划署", [])
    assert not same_organization("Culture Centre", "New Zealand Culture Centre", [])
