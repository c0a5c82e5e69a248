"""English offices that name a field of work, an organ or a part of the body: what stays with the position."""

import pytest

from publish.readers.press_text.reading import read_facts


def office(sentence: str) -> tuple[list[str], str]:
    """The positions and the organization of the first person of a sentence."""
    person = read_facts(sentence).people[0]
    positions = [held.text for listed in person.positions.values() for held in listed]
    return positions, next((body.text for body in person.organizations.values()), "")


@pytest.mark.parametrize(
    ("held", "positions", "organization"),
    [
        ("Director of River Programs of NORWET", ["Director of River Programs"], "NORWET"),
        ("Head of Legal and Compliance of Norbank China", ["Head of Legal and Compliance"], "Norbank China"),
        ("Vice President of Research and Development of Delta Motors", ["Vice President of Research and Development"],
         "Delta Motors"),
        ("Director of Global Partnerships", ["Director of Global Partnerships"], ""),
        ("Legal Director of Global Logistics", ["Legal Director"], "Global Logistics"),
        ("Under Secretary for Financial Services and the Treasury",
         ["Under Secretary for Financial Services and the Treasury"], ""),
        ("Minister of Water Resources of the Kingdom of Kalan", ["Minister of Water Resources of the Kingdom of Kalan"],
         ""),
        ("Chairman of the Foreign Relations Committee of NorSoc", ["Chairman of the Foreign Relations Committee"],
         "NorSoc"),
        ("Chair of the Hong Kong Committee of NORAID", ["Chair"], "Hong Kong Committee of NORAID"),
        ("General Manager of Ling Re Co., Ltd., Hong Kong Branch", ["General Manager"],
         "Ling Re Co., Ltd., Hong Kong Branch"),
        ("China Office Manager", ["China Office Manager"], ""),
        ("Dean of NLU's Faculty of Law", ["Dean of NLU's Faculty of Law"], "NLU"),
        ("Co-chair of the NORBAR Board of Trustees", ["Co-chair of the NORBAR Board of Trustees"], "NORBAR"),
        ("NORBAR's Director of Global Policy", ["Director of Global Policy"], "NORBAR"),
        ("Chief Executive of King's College Hospital", ["Chief Executive"], "King's College Hospital"),
        ("Director General of the Department of Trade Policy, National Tea and Silk Administration (NTSA)",
         ["Director General of the Department of Trade Policy"], "National Tea and Silk Administration"),
        ("Director of the Institute of Building Energy at Tsinghua", ["Director of the Institute of Building Energy"],
         "Tsinghua"),
        ("Deputy Director of the Bureau of International Cooperation of CAS",
         ["Deputy Director of the Bureau of International Cooperation"], "CAS"),
        ("research fellow of the Lund Botanical Garden, CAS", ["research fellow"], "Lund Botanical Garden, CAS"),
        ("teacher at Xinhe Primary School (Huining, Gansu)", ["teacher"], "Xinhe Primary School"),
        ("a consultant from Mongolia", ["consultant"], ""),
    ],
)  # fmt: skip
def test_what_stays_with_the_position(held: str, positions: list[str], organization: str) -> None:
    assert office(f"Ms. Anna Berg, {held}, attended the meeting.") == (positions, organization)


@pytest.mark.parametrize(
    ("named", "positions", "organization"),
    [
        ("(Vice-President (Enterprise), NorthU)", ["Vice-President (Enterprise)"], "NorthU"),
        ("(Regional Director, Nordkraft Asia)", ["Regional Director"], "Nordkraft Asia"),
        ("(former Director of Engineering, Ling Electric)", ["former Director of Engineering"], "Ling Electric"),
        ("(Institute of Grass Research, Chinese Academy of Soils)", [],
         "Institute of Grass Research, Chinese Academy of Soils"),
        ("(GEOLAB)", [], "GEOLAB"),
        ("of Nordkraft R&D Labs", [], "Nordkraft R&D Labs"),
    ],
)  # fmt: skip
def test_offices_in_brackets_and_bodies_behind_of(named: str, positions: list[str], organization: str) -> None:
    assert office(f"The panel heard Dr Anna Berg {named} and Ms. Eva Holm.") == (positions, organization)


def test_a_name_in_latin_letters_is_no_chinese_name() -> None:
    text = "公会首席执行官Rajesh Nair签字。\nMr. Rajesh Nair, Chief Executive Officer of the Society, signed."
    [person] = read_facts(text).people
    assert {tag: name.text for tag, name in person.names.items()} == {"en": "Rajesh Nair"}
    assert person.positions["zh"][0].text == "首席执行官"


def test_macao_spellings() -> None:
    text = "嘉宾包括顾问罗咏恩。\nAmong the guests was Lo Weng Ian, adviser to the Bureau of Culture."
    [person] = read_facts(text).people
    assert {tag: name.text for tag, name in person.names.items()} == {"zh": "罗咏恩", "en": "Lo Weng Ian"}
