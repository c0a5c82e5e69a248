"""Fields, works, brands and colleges of ministries: what looks like an organization and is none, and the reverse."""

import pytest

from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.chinese import split_office
from tests.people_read import Person, people_in


@pytest.mark.parametrize(
    ("office", "position", "organization"),
    [
        ("Director of the Centre for River Trade, Ministry of Water Resources", None, "Ministry of Water Resources"),
        (
            "former Director General of the River Cooperation Center, Ministry of Water Resources",
            "former Director General",
            "River Cooperation Center, Ministry of Water Resources",
        ),
        (
            "Member of the International Tax Expert Committee of the Supreme People's Court",
            "Member",
            "International Tax Expert Committee of the Supreme People's Court",
        ),
        ("Member of the Standing Committee of the Lund Municipal Council", None, "Lund Municipal Council"),
        (
            "Head of the Division of Company Law and Market Access, Ministry of Justice",
            "Head of the Division of Company Law and Market Access",
            "Ministry of Justice",
        ),
        (
            "Director of the Department of Hospital Management, National Health Commission",
            "Director of the Department of Hospital Management",
            "National Health Commission",
        ),
        ('director of the opening film "The Weir"', "director", ""),
        ('author of the novel "Salt Roads"', "author", ""),
        ("Chief Executive Officer of nor-Harbour", "Chief Executive Officer", "nor-Harbour"),
        ("CEO of eVolt Nord", "CEO", "eVolt Nord"),
        (
            "Chief Agronomist and Director of the Seed Division, Department of Agriculture and Rural Affairs of "
            "Yunnan Province",
            "Chief Agronomist | Director of the Seed Division",
            "Department of Agriculture and Rural Affairs of Yunnan Province",
        ),
        ("Director of Electrical and Mechanical Services", "Director of Electrical and Mechanical Services", ""),
        ("Director of Food and Environmental Hygiene", "Director of Food and Environmental Hygiene", ""),
        (
            "Director of the Publicity Department of the Liaison Office of the Central People's Government in Norland",
            "Director of the Publicity Department",
            "Liaison Office of the Central People's Government in Norland",
        ),
    ],
)
def test_field_work_or_body_in_english(office: str, position: str | None, organization: str) -> None:
    positions, body, _ = read_after(office, ())
    assert (body[0] if body else "") == organization
    if position is not None:
        assert " | ".join(text for text, _ in positions) == position


@pytest.mark.parametrize(
    ("office", "organization", "position"),
    [
        ("商务部海岛贸易研修学院副院长", "商务部海岛贸易研修学院", "副院长"),
        ("云岭省公安厅警官学院院长", "云岭省公安厅警官学院", "院长"),
        ("国家税务总局税务干部学院院长", "国家税务总局税务干部学院", "院长"),
        ("北方电影学院动画学院院长", "北方电影学院", "动画学院院长"),
        ("四川美术学院雕塑学院教授", "四川美术学院", "雕塑学院教授"),
        ("浙江大学管理学院院长", "浙江大学", "管理学院院长"),
        ("长沙航空工业管理学院教授", "长沙航空工业管理学院", "教授"),
        ("云岭省农业农村厅总农艺师", "云岭省农业农村厅", "总农艺师"),
        ("茶科所加工中心主任", "茶科所", "加工中心主任"),
        ("中科院文献情报中心主任", "中科院文献情报中心", "主任"),
    ],
)
def test_college_or_unit_in_chinese(office: str, organization: str, position: str) -> None:
    known = ("茶科所", "中科院")
    found = split_office(office, known, False)
    assert (found[0], found[2]) == (organization, position)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "罗莎·霍尔姆基金会上海代表处首席代表林德曼、东岭协会会长王敏先后致辞。",
            [("林德曼", ["首席代表"], "罗莎·霍尔姆基金会上海代表处"), ("王敏", ["会长"], "东岭协会")],
        ),
        (
            "最高人民法院海事专家委员会委员、中山大学教授王敏出席。",
            [("王敏", ["委员", "教授 @ 中山大学"], "最高人民法院海事专家委员会")],
        ),
        ("开幕影片《盐路》导演约翰·霍尔姆与观众见面。", [("约翰·霍尔姆", ["导演"], "")]),
        ("《今日货运》主编王敏出席。", [("王敏", ["主编"], "今日货运")]),
        ("演员李静受聘为推广大使，由埃里克·霍尔姆颁发聘书。", [("李静", ["演员"], ""), ("埃里克·霍尔姆", [], "")]),
    ],
)
def test_people_beside_bodies_and_works(text: str, people: list[Person]) -> None:
    assert sorted(people_in(text, "zh")) == sorted(people)


def test_name_of_institute_ends_at_its_short_form() -> None:
    text = "Anna Holm, director of the Norland Institute of Tea Science (NITS) of the Academy of Norland, spoke."
    assert people_in(text, "en") == [("Anna Holm", ["director"], "Norland Institute of Tea Science")]
