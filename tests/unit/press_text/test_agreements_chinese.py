"""Titles, kinds and parties of what was signed or opened, sentence by sentence."""

import pytest

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.programme.agreements import find_agreements
from publish.readers.press_text.programme.agreements_chinese import named_things


def _found(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(n.kind, n.title, n.parties) for n in named_things(Run(1, 0, text, "zh"))]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "6月21日，北岸港务集团与青泽省东湾开发区（含东湾港区）在东湾签署合作协议。",
            ("北岸港务集团", "青泽省东湾开发区"),
        ),
        (
            "东湾市人民政府与北岸港务集团有限公司今天（1月29日）在沪签署合作协议。",
            ("东湾市人民政府", "北岸港务集团有限公司"),
        ),
        ("海棠大学松林书院与云台大学会同书院于9月30日签署合作协议。", ("海棠大学松林书院", "云台大学会同书院")),
        ("海棠大学应用数学与统计研究所和云台大学签署合作协议。", ("海棠大学应用数学与统计研究所", "云台大学")),
        ("海棠中文大学（深圳）与云台大学签署合作协议。", ("海棠中文大学（深圳）", "云台大学")),
        ("市长方远代表东湾市与兰格市签订合作协议。", ("东湾市", "兰格市")),
        ("石桥九宫民宿与东湾旅游有限公司签署合作协议。", ("石桥九宫民宿", "东湾旅游有限公司")),
        ("我校与云台大学签署合作协议。", ("我校", "云台大学")),
        ("当代中国与世界研究院、甲大学签署合作协议。", ("当代中国与世界研究院", "甲大学")),
        ("北煤集团旗下核心企业平朔煤业有限公司与甲轮胎公司签署合作协议。", ("平朔煤业有限公司", "甲轮胎公司")),
        ("双方签署合作协议。", ()),
        ("副院长林岗与云台大学校长卡洛斯共同签署合作协议。", ()),
    ],
)
def test_who_signs(text: str, parties: tuple[str, ...]) -> None:
    assert _found(text) == [("signing", "合作协议", parties)]


def test_a_list_of_titles_after_their_number() -> None:
    text = "双方签署了3项合作协议，包括：《甲市商务局与乙市投资局合作备忘录》、《青年交流协议书》和《参展意向书》。"
    assert [title for _, title, _ in _found(text)] == [
        "甲市商务局与乙市投资局合作备忘录",
        "青年交流协议书",
        "参展意向书",
    ]
    assert _found(text)[0][2] == ("甲市商务局", "乙市投资局")


def test_several_titles_without_marks() -> None:
    text = "两校签署教育、科技合作备忘录、学生交换协议和联合培养协议。"
    assert [title for _, title, _ in _found(text)] == ["教育、科技合作备忘录", "学生交换协议", "联合培养协议"]


@pytest.mark.parametrize(
    "text",
    [
        "论坛共签署合作协议多达20份。",
        "大会签署8份合作协议。",
        "该市目前已与27个城市签署友好交流备忘录。",
        "甲集团董事长方远与乙区书记林石共同出席签约仪式并见证协议签署。",
        "双方商定尽早签署航空运输协定。",
        "农业合作项目签约仪式在东湾大酒店举行。",
        "去年，双方签署了影片交换备忘录。",
        "双方2019年签署的合作协议成果丰硕。",
        "友好城市签约仪式在东湾举行。",
        "当天还举行了20周年签约仪式。",
        "会议共签订协定协议类成果240项。",
    ],
)
def test_a_number_or_another_day_is_no_agreement(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("甲学院与乙学院共建的“环境工程实验室”揭牌仪式在乙学院举行。", "环境工程实验室"),
        ("“甲大学—乙大学材料联合实验室”签约暨揭牌仪式举行。", "甲大学—乙大学材料联合实验室"),
        ("校长方远和院士林石共同为“海岸生态实验室”揭牌。", "海岸生态实验室"),
        ("会上，教育部领导主持了“光纤联合重点实验室”揭牌仪式。", "光纤联合重点实验室"),
        ("由甲局主办、乙协会协办的湾区版权联盟成立大会在东湾举行。", "湾区版权联盟"),
        ("甲大学举行两岸关系研究所成立暨教授聘任仪式。", "两岸关系研究所"),
        ("两市共同发起成立中东铁路城市联盟。", "中东铁路城市联盟"),
    ],
)
def test_what_is_unveiled_or_founded(text: str, title: str) -> None:
    assert _found(text) == [("establishment", title, ())]


def test_a_body_without_a_name_is_not_founded() -> None:
    assert _found("两位校长共同为联合实验室揭牌。") == []


def test_a_title_within_quotation_marks_keeps_them() -> None:
    text = "双方签署“甲大学—乙大学材料联合实验室”合作协议。"
    assert [title for _, title, _ in _found(text)] == ["“甲大学—乙大学材料联合实验室”合作协议"]


def test_agreements_of_one_name_between_others_are_two() -> None:
    text = "甲区文旅局与乙市文旅局签署旅游合作协议，春风旅行社与万通集团签署旅游合作协议。"
    block = Block(1, text, "body", (Run(1, 0, text, "zh"),))
    found = find_agreements([block], [], [])
    assert [[r.text for p in a.parties for r in p.values()] for a in found] == [
        ["甲区文旅局", "乙市文旅局"],
        ["春风旅行社", "万通集团"],
    ]


@pytest.mark.parametrize(
    "text",
    ["继商会发布《投资规则》后，又公布了名册。", "2019年，双方签署合作协议。"],
)
def test_what_was_done_before_belongs_to_another_event(text: str) -> None:
    block = Block(1, text, "body", (Run(1, 0, text, "zh"),))
    assert find_agreements([block], [], [], day=(5, 3), year=2024) == ()


def test_a_plan_is_released() -> None:
    assert _found("海洋署28日在东湾发布国别战略计划（2017—2021），携手建设蓝色海湾。") == [
        ("launch", "国别战略计划（2017—2021）", ("海洋署",))
    ]


def test_natural_resources_are_no_other_day() -> None:
    assert _found("自然资源部与云台大学签署合作协议。") == [("signing", "合作协议", ("自然资源部", "云台大学"))]


def test_who_announces_signs_too() -> None:
    text = "海棠爱乐乐团今日在文化中心举行记者会，宣布与林茨音乐学院签订《驻团协议》。"
    assert _found(text) == [("signing", "驻团协议", ("海棠爱乐乐团", "林茨音乐学院"))]


def test_what_an_agreement_concerns_stays_in_its_title() -> None:
    text = "甲县政府与乙省政府签署了关于加强竹产业合作的备忘录。"
    assert [title for _, title, _ in _found(text)] == ["关于加强竹产业合作的备忘录"]


def test_what_is_signed_besides_has_the_same_parties() -> None:
    text = "甲省知识产权局与乙国知识产权局续签《合作备忘录》，并签署《工作计划》。"
    both = ("甲省知识产权局", "乙国知识产权局")
    assert _found(text) == [("signing", "合作备忘录", both), ("signing", "工作计划", both)]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("仪式上，中心发布“海图”行业大模型。", ("launch", "“海图”行业大模型", ("中心",))),
        ("两港签字，港口碳数据平台同日上线。", ("launch", "港口碳数据平台", ())),
        ("局长致辞，并宣布青创基金正式启动。", ("launch", "青创基金", ())),
        ("《旧城保育协议》2019年10月22日在市政厅签署，双方互派工匠。", ("signing", "旧城保育协议", ())),
        ("会上，战略合作协议正式签署。", ("signing", "战略合作协议", ())),
        ("大使与农业部长签署粮食援助交接证书。", ("signing", "粮食援助交接证书", ())),
    ],
)
def test_other_things_released_or_signed(text: str, thing: tuple[str, str, tuple[str, ...]]) -> None:
    assert _found(text) == [thing]
