"""Who receives at a university, whose list it is, and how guests are told: The Hon, married names, organs."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "A delegation led by Prof. Wei Zhong, Vice Secretary General of the Education Department of "
            "Hedong Provincial Government, visited Harbour University on 27 June. The delegates were warmly "
            "received by Prof. Joseph Soong, Vice-Chancellor; Prof. Benjamin Wan, Provost; and Prof. Fung "
            "Tong, Associate-Vice-President.",
            [
                ("Wei Zhong", "Vice Secretary General of the Education Department", "Hedong Provincial Government"),
                ("Joseph Soong", "Vice-Chancellor", "Harbour University"),
                ("Benjamin Wan", "Provost", "Harbour University"),
                ("Fung Tong", "Associate-Vice-President", "Harbour University"),
            ],
        ),
        (
            "Mr. Jin Desheng, Party Secretary of Beiling University, led a delegation to Harbour University. "
            "The delegation was greeted by Prof. Joseph Lau, Master of Lee Kwan College; and Mr. Fung "
            "Siu-ming, Director of Campus Development.",
            [
                ("Jin Desheng", "Party Secretary", "Beiling University"),
                ("Joseph Lau", "Master", "Lee Kwan College"),
                ("Fung Siu-ming", "Director of Campus Development", "Harbour University"),
            ],
        ),
        (
            "At Tide University, Lam held discussions with Erik Knight, executive dean of the Business "
            "School, and Simon Hand, pro vice-chancellor, on a joint programme.",
            [
                ("Erik Knight", "executive dean of the Business School", "Tide University"),
                ("Simon Hand", "pro vice-chancellor", "Tide University"),
            ],
        ),
        (
            "The delegation was comprised of 12 professors from HSU, including Professor Hui Yer-man, "
            "Provost; Professor Scarlet Tso, Dean of the School of Communication; and Professor Chan "
            "Wai-sum, Dean of the School of Decision Sciences.",
            [
                ("Hui Yer-man", "Provost", "HSU"),
                ("Scarlet Tso", "Dean of the School of Communication", "HSU"),
                ("Chan Wai-sum", "Dean of the School of Decision Sciences", "HSU"),
            ],
        ),
        (
            "Accompanied by UGH Vice Rector Joao Martins, Director of the Global Affairs Office Wang "
            "Jiabing, and University Librarian Wu Zhizhong, the delegation visited the Rare Books Room.",
            [
                ("Joao Martins", "Vice Rector", "UGH"),
                ("Wang Jiabing", "Director of the Global Affairs Office", "UGH"),
                ("Wu Zhizhong", "University Librarian", "UGH"),
            ],
        ),
    ],
)
def test_whose_people_receive(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "The ceremony was officiated by Dr Norman Liang Nai-kwong, Pro-Chancellor, The Hon Leung "
            "Chung-ying, Chairman of the Council, Professor Wei Kuo, President, and Dr Ellen Ko Law "
            "Yin-ling, Chairman of Tide Foundation.",
            [
                ("Norman Liang Nai-kwong", "Pro-Chancellor", ""),
                ("Leung Chung-ying", "Chairman of the Council", ""),
                ("Wei Kuo", "President", ""),
                ("Ellen Ko Law Yin-ling", "Chairman", "Tide Foundation"),
            ],
        ),
        (
            "Among the guests were Professor H K Chan, PortU President; and Mr Zhang Xuemin, Head of "
            "Education at the Central Government's Liaison Office in Hong Kong.",
            [
                ("H K Chan", "President", "PortU"),
                ("Zhang Xuemin", "Head of Education", "Central Government's Liaison Office in Hong Kong"),
            ],
        ),
        (
            "Dr. Li Bing, Special Assistant to the President and Director of the President's Office, spoke.",
            [("Li Bing", "Special Assistant to the President、Director of the President's Office", "")],
        ),
    ],
)
def test_guests_of_a_university(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
