"""Branches and offices of state as bodies, posts known by themselves, officers told in a clause."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, people_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ms. Lu Ning, Head of the Delta Branch of the Chamber of Ports, spoke.",
            [("Lu Ning", ["Head"], "Delta Branch of the Chamber of Ports")],
        ),
        (
            "Lu Ning, Secretary of the Party Branch of the School of Law of Fjord University, attended the ceremony.",
            [("Lu Ning", ["Secretary of the Party Branch of the School of Law"], "Fjord University")],
        ),
        (
            "Mr. Xu Ming, Head of the Foreign Affairs Office of Fjord University, attended the ceremony.",
            [("Xu Ming", ["Head of the Foreign Affairs Office"], "Fjord University")],
        ),
        (
            "Gu Lan, Director of the Foreign Affairs Office of the Delta Provincial Government, attended the ceremony.",
            [("Gu Lan", ["Director"], "Foreign Affairs Office of the Delta Provincial Government")],
        ),
        (
            "Mr. Xu Ming, Vice-Chairman of the National Committee of the CPPCC, attended the ceremony.",
            [("Xu Ming", ["Vice-Chairman"], "National Committee of the CPPCC")],
        ),
        (
            "Ms. Ann Lee, Chief Executive of the Delta Trade Council, attended the ceremony.",
            [("Ann Lee", ["Chief Executive"], "Delta Trade Council")],
        ),
        (
            "Xu Ming, head of the Global Affairs Office of FU, attended the ceremony.",
            [("Xu Ming", ["head of the Global Affairs Office"], "FU")],
        ),
        (
            "Present were Mr. Ola Berg, Principal and Vice-Chancellor of Fjord University Prof. Ann Lee and others.",
            [("Ola Berg", [], ""), ("Ann Lee", ["Principal and Vice-Chancellor"], "Fjord University")],
        ),
    ],
)
def test_whose_office_an_english_clause_tells(text: str, people: list[Person]) -> None:
    """A branch is a body, a unit of a university is none; the short name of two letters is a body too."""
    assert people_in(text, "en") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "江苏省委台湾工作办公室主任顾兰、解放军驻澳门部队政委许明出席活动。",
            [("顾兰", ["主任"], "江苏省委台湾工作办公室"), ("许明", ["政委"], "解放军驻澳门部队")],
        ),
        (
            "全国政协副主席顾兰、行政长官许明出席活动。",
            [("顾兰", ["副主席"], "全国政协"), ("许明", ["行政长官"], "")],
        ),
        ("嘉宾有有线电视台台长许明。", [("许明", ["台长"], "有线电视台")]),
        ("嘉宾有有色金属协会会长许明。", [("许明", ["会长"], "有色金属协会")]),
        ("副会长由顾兰接任，秘书长为许明。", [("顾兰", ["副会长"], ""), ("许明", ["秘书长"], "")]),
        ("会长由会员选举产生，副会长为义务职位。", []),
        ("青石大学（珠海）师生一行访问东港大学，由副校长许明率队。", [("许明", ["副校长"], "青石大学（珠海）")]),
        (
            "出席的有青石大学党委许卫民书记、顾兰副校长。",
            [("许卫民", ["书记"], "青石大学"), ("顾兰", ["副校长"], "青石大学")],
        ),
    ],
)
def test_whose_office_a_chinese_clause_tells(text: str, people: list[Person]) -> None:
    """Offices of the party and troops are bodies; posts of government take no neighbour's; who fills an office."""
    assert people_in(text, "zh") == people


def test_a_post_that_one_person_holds_matches_names_that_sound_unlike() -> None:
    """財政司司長 is the Financial Secretary, whatever Latin name the person bears."""
    text = (
        "主禮嘉賓有政務司司長林鄭月娥、財政司司長曾俊華及律政司司長袁國強。\n\n"
        "Officiating guests were Mr. John Tsang, Financial Secretary; Mr. Rimsky Yuen, Secretary for Justice; and"
        " Mrs. Carrie Lam, Chief Secretary for Administration.\n"
    )
    matched = {tuple(sorted(reading.text for reading in p.names.values())) for p in read_facts(text).people}
    assert matched == {("Carrie Lam", "林鄭月娥"), ("John Tsang", "曾俊華"), ("Rimsky Yuen", "袁國強")}


@pytest.mark.parametrize(
    "line",
    [
        "For media queries, please contact: Ms Ann Lee, Corporate Communications, Delta Bank",
        "For further information please call Mr. Bo Ek of the Press Office.",
        "Media contact: Mr. Bo Ek, Public Relations Manager, Delta Group",
        "如有查询，请联络青石大学传讯处李嘉欣女士。",
    ],
)
def test_whom_the_press_may_ask_has_no_part_in_the_event(line: str) -> None:
    """With or without a number, in a line by itself."""
    assert not read_facts(f"Delta Bank opened a branch in Lund on 3 May 2024.\n\n{line}\n").people


def test_two_names_of_one_body_with_a_stroke_have_one_short_name() -> None:
    """`Delta Arbitration Commission/ Delta Arbitration Center(DAC/DAC)`, 以下简称."""
    text = (
        "青石仲裁委员会/青石国际仲裁中心（以下简称“青仲”）举行研讨会。青仲秘书长顾兰致辞。\n\n"
        "The Qingshi Arbitration Commission/ Qingshi International Arbitration Center (QAC/QIAC) held a seminar."
        " Ms. Gu Lan, Secretary-General of QAC/QIAC, spoke.\n"
    )
    full = {name.text for body in read_facts(text).organizations for names in body.names.values() for name in names}
    assert "青石仲裁委员会/青石国际仲裁中心" in full
    assert "Qingshi Arbitration Commission/ Qingshi International Arbitration Center" in full


def test_a_mark_between_two_fields_is_of_the_name() -> None:
    """贸易和投资商会 is one body, however the clause began."""
    text = "陈洲会长在青石市与海湾贸易和投资商会会长顾兰会谈。"
    assert ("顾兰", ["会长"], "海湾贸易和投资商会") in people_in(text, "zh")
