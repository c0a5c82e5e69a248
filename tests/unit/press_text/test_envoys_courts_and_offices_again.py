"""Offices as embassies, courts and offices for patents tell them, in both languages."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("全国人民代表大会常务委员会委员张苏出席会议。", [("张苏", "委员", "全国人民代表大会常务委员会")]),
        (
            "会见时在座的有省人民代表大会常务委员会副主任林强。",
            [("林强", "副主任", "省人民代表大会常务委员会")],
        ),
        ("外交部李星部长、李金部长助理陪同。", [("李星", "部长", "外交部"), ("李金", "部长助理", "")]),
        ("马里南外交部常秘约翰·里德出席。", [("约翰·里德", "常秘", "马里南外交部")]),
        ("南海外国语学院校长洪岗到场。", [("洪岗", "校长", "南海外国语学院")]),
        ("向萨苏总统夫人领导的基金会捐赠一批物资。", []),
        (
            "国际法院法官陈捍、前法官史久明以及国际海洋法法庭法官段洁与会。",
            [("陈捍", "法官", "国际法院"), ("史久明", "前法官", "国际法院"), ("段洁", "法官", "国际海洋法法庭")],
        ),
        (
            "日本特许厅长官森清、韩国特许厅厅长李仁实参加。",
            [("森清", "长官", "日本特许厅"), ("李仁实", "厅长", "韩国特许厅")],
        ),
        (
            "国际竹藤中心主任林平、中国办事处主任刘英共同启动项目。",
            [("林平", "主任", "国际竹藤中心"), ("刘英", "中国办事处主任", "国际竹藤中心")],
        ),
        (
            "Charge d'Affaires Mirna Rivera of the Embassy of Peru attended.",
            [("Mirna Rivera", "Charge d'Affaires", "Embassy of Peru")],
        ),
        (
            "Trinidad and Tobago Ambassador Anna Low and Antigua and Barbuda High Commissioner Karen Hill attended.",
            [
                ("Anna Low", "Trinidad and Tobago Ambassador", ""),
                ("Karen Hill", "Antigua and Barbuda High Commissioner", ""),
            ],
        ),
        (
            "Vietnamese Ambassador to Hungary Nguyen Thi Bich Thu delivered a speech.",
            [("Nguyen Thi Bich Thu", "Vietnamese Ambassador to Hungary", "")],
        ),
        (
            "Also present were Tran Thi Ngoc Lan, Le Hoai Trung and Pham Sao Mai.",
            [("Tran Thi Ngoc Lan", "", ""), ("Le Hoai Trung", "", ""), ("Pham Sao Mai", "", "")],
        ),
        (
            "The guests were welcomed by the Minister of Education, Honourable Michael Brown, the Chinese Ambassador "
            "to Antigua and Barbuda His Excellency Sun Ang and the President of Delta University, Professor Hong Gang.",
            [
                ("Michael Brown", "Minister of Education", ""),
                ("Sun Ang", "Chinese Ambassador to Antigua and Barbuda", ""),
                ("Hong Gang", "President", "Delta University"),
            ],
        ),
        (
            "Other guests were representatives of the Delta City Government and the Chairperson of the HKIAC, "
            "Ms Teresa Chan, SC.",
            [("Teresa Chan", "Chairperson", "HKIAC")],
        ),
        (
            "Former Chief Justices of the High Court Robert French AC and Susan Kieler AC took part.",
            [
                ("Robert French", "Former Chief Justice", "High Court"),
                ("Susan Kieler", "Former Chief Justice", "High Court"),
            ],
        ),
        (
            "Professor Ann Lee of the Faculty of Law of The University of Hillfield spoke.",
            [("Ann Lee", "", "University of Hillfield")],
        ),
    ],
)
def test_offices_of(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
