"""Officers in English lists: of which side, with which further offices, behind whom."""

import pytest

from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Other members of the Westland University delegation included Dr. Amir Rashid, Director of Global"
            " Partnerships, and Sophie Lin, China Office Manager.",
            [("Amir Rashid", ["Director of Global Partnerships"], "Westland University"),
             ("Sophie Lin", ["China Office Manager"], "Westland University")],
        ),
        (
            "Also representing NMH were the Chief of Service (Paediatrics), Dr Sze Wing-hong; and Senior Nursing"
            " Officers Ms Ma Kit-yee and Mr Kwan Siu-lun.",
            [("Sze Wing-hong", ["Chief of Service (Paediatrics)"], "NMH"),
             ("Ma Kit-yee", ["Senior Nursing Officer"], "NMH"), ("Kwan Siu-lun", ["Senior Nursing Officer"], "NMH")],
        ),
        (
            "Chang Chia-Ling, Vice President for Research, and Chan Fu-Wen, Dean of the College of Law, were also"
            " present on behalf of NAU.",
            [("Chang Chia-Ling", ["Vice President for Research"], "NAU"),
             ("Chan Fu-Wen", ["Dean of the College of Law"], "NAU")],
        ),
        (
            "Ms. Anna Berg, Vice President of the NBA, met the visitors, joined by Mr. Michael Lind, Director of the"
            " International Exchange Committee, and Ms. Eva Holm, its Deputy Director.",
            [("Anna Berg", ["Vice President"], "NBA"),
             ("Michael Lind", ["Director of the International Exchange Committee"], "NBA"),
             ("Eva Holm", ["Deputy Director"], "NBA")],
        ),
        (
            "Anna Berg and Lu Bo, representing Air Norland and Delta Airlines, attended.",
            [("Anna Berg", [], "Air Norland"), ("Lu Bo", [], "Delta Airlines")],
        ),
        (
            "It was chaired by Tong Xiaochen (Building Energy Research Center, Delta University) and Wen Yating (Deputy"
            " Director General, Bureau of Exchanges, Ministry of Culture).",
            [("Tong Xiaochen", [], "Delta University"),
             ("Wen Yating", ["Deputy Director General, Bureau of Exchanges"], "Ministry of Culture")],
        ),
        (
            "Anna Berg, WHO Liaison Officer for Zanzibar, and Eva Holm, Director of the WHO Department of Control of"
            " Diseases, spoke.",
            [("Anna Berg", ["Liaison Officer for Zanzibar"], "WHO"),
             ("Eva Holm", ["Director of the WHO Department of Control of Diseases"], "WHO")],
        ),
        (
            "Anna Berg, NMH Curator, Africa and Diasporas, and Eva Holm, Associate Curator, Textiles, Norland Museum,"
            " spoke.",
            [("Anna Berg", ["Curator, Africa and Diasporas"], "NMH"),
             ("Eva Holm", ["Associate Curator, Textiles"], "Norland Museum")],
        ),
        (
            "Kang Kaidong, Vice Chairman of the Standing Committee of the Delta Provincial People's Congress, spoke.",
            [("Kang Kaidong", ["Vice Chairman"], "Standing Committee of the Delta Provincial People's Congress")],
        ),
        (
            "Anna Berg, Director for Asia at the Department of Foreign Affairs, and Tom Byrne, former Minister for"
            " Agriculture, Food and the Marine, spoke.",
            [("Anna Berg", ["Director for Asia"], "Department of Foreign Affairs"),
             ("Tom Byrne", ["former Minister for Agriculture, Food and the Marine"], "")],
        ),
        (
            "The guests were Jan Krüger, Chief Product Officer of NUI Group, and Kavitha d/o Subramaniam, auditor.",
            [("Jan Krüger", ["Chief Product Officer"], "NUI Group"), ("Kavitha d/o Subramaniam", ["auditor"], "")],
        ),
    ],
)  # fmt: skip
def test_of_which_side(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tang Wenbin, Deputy Director of NFA's Department of Trade, who also serves as the project's National"
            " Director, and Shen Ping, Managing Director of Yee Hoi Limited, who is also Chairman of the Hexi Chamber"
            " of Trade, spoke.",
            [("Tang Wenbin", ["Deputy Director of NFA's Department of Trade", "National Director"], "NFA"),
             ("Shen Ping", ["Managing Director", "Chairman @ Hexi Chamber of Trade"], "Yee Hoi Limited")],
        ),
        (
            "The panel heard Judge Luo Mengzhou of the Delta Free Trade Zone Court.",
            [("Luo Mengzhou", ["Judge"], "Delta Free Trade Zone Court")],
        ),
        (
            "Mr. Yunfan Gu, Ms. Xue Peng (both AllNorth Law Offices) and Mr. Tao Shirui (Delta Law Firm) attended.",
            [("Yunfan Gu", [], "AllNorth Law Offices"), ("Xue Peng", [], "AllNorth Law Offices"),
             ("Tao Shirui", [], "Delta Law Firm")],
        ),
        (
            "Ms Sarangerel, Vice-Chairperson of the Steppe Federation, and Ms Wuyun, a herder from West Ujimqin Banner,"
            " spoke.",
            [("Sarangerel", ["Vice-Chairperson"], "Steppe Federation"), ("Wuyun", ["herder"], "")],
        ),
        (
            "Dr. Salim Othman (Public Health Laboratory - Ivo de Carneri, Pemba) and Ms Eva Holm spoke.",
            [("Salim Othman", [], "Public Health Laboratory"), ("Eva Holm", [], "")],
        ),
        (
            "Lo Ping, adviser to the Office of the Secretary for Culture, and Patricia Nadeau, Parliamentary Secretary"
            " to the Minister of Canadian Heritage, spoke.",
            [("Lo Ping", ["adviser"], "Office of the Secretary for Culture"),
             ("Patricia Nadeau", ["Parliamentary Secretary to the Minister of Canadian Heritage"], "")],
        ),
    ],
)  # fmt: skip
def test_further_offices(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Professor Ann Hui, Vice Rector for Academic Affairs of NLU, Professor Ge Wei, Vice Rector for Research,"
            " and Dr. Tom Ho, Registrar, came.",
            [("Ann Hui", ["Vice Rector for Academic Affairs"], "NLU"), ("Ge Wei", ["Vice Rector for Research"], "NLU"),
             ("Tom Ho", ["Registrar"], "NLU")],
        ),
        (
            "The guests were Zhang Wei, Chairman of Norland Delta Group; Liu Yang, the bank's Executive Vice President;"
            " and Song Mei, head of its Green Finance Department.",
            [("Zhang Wei", ["Chairman"], "Norland Delta Group"),
             ("Liu Yang", ["Executive Vice President"], "Norland Delta Group"),
             ("Song Mei", ["head of its Green Finance Department"], "Norland Delta Group")],
        ),
        (
            "Also present were Deputy Consul General of Japan Kato Hideki and Consul Maria Rossi of the Norland"
            " Consulate General.",
            [("Kato Hideki", ["Deputy Consul General of Japan"], ""),
             ("Maria Rossi", ["Consul"], "Norland Consulate General")],
        ),
        (
            "President of the Delta Law Society Chan Chak-ming and Director of the Global Affairs Office Billy So"
            " spoke.",
            [("Chan Chak-ming", ["President"], "Delta Law Society"),
             ("Billy So", ["Director of the Global Affairs Office"], "")],
        ),
        (
            "Prof. John Smith, formerly of Westland University, and Luis Quesada, Ambassador-designate of Peru, spoke.",
            [("John Smith", [], "Westland University"), ("Luis Quesada", ["Ambassador-designate of Peru"], "")],
        ),
    ],
)  # fmt: skip
def test_officers_behind_officers(text: str, expected: list[Person]) -> None:
    assert people(text) == expected
