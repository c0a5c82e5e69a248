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


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "黄康大使、吴君驻槟城总领事、刘泉驻古晋总领事、外交部东亚司司长甘尼森以及泰国、印尼驻槟城总领事出席。",
            [
                ("黄康", "大使", ""),
                ("吴君", "驻槟城总领事", ""),
                ("刘泉", "驻古晋总领事", ""),
                ("甘尼森", "东亚司司长", "外交部"),
            ],
        ),
        ("乌克兰驻广州总领事出席，中国驻槟城总领事吴君主持。", [("吴君", "中国驻槟城总领事", "")]),
        (
            "海角市参事会主席邱福、市参事朱文、郭莲大法官、邓诗法官、加州参议员余良等到会。",
            [
                ("邱福", "主席", "海角市参事会"),
                ("朱文", "市参事", "海角市参事会"),
                ("郭莲", "大法官", ""),
                ("邓诗", "法官", ""),
                ("余良", "加州参议员", ""),
            ],
        ),
        (
            "国际商会(ICC)仲裁院副主席Mohamed Adel先生、英国特许仲裁员协会(CIArb)东亚分会主席Mary Toms女士出席。",
            [
                ("Mohamed Adel", "副主席", "国际商会(ICC)仲裁院"),
                ("Mary Toms", "主席", "英国特许仲裁员协会(CIArb)东亚分会"),
            ],
        ),
        ("联合国开发计划署（UNDP）驻华代表白婷出席。", [("白婷", "驻华代表", "联合国开发计划署")]),
        (
            "Lord Mayor of Milltown Councillor Gordon Bradley and State Senator Leland Yee attended the dinner.",
            [("Gordon Bradley", "Lord Mayor of Milltown", ""), ("Leland Yee", "State Senator", "")],
        ),
        (
            "Panelists were Mr. Peter Jhang KC, Clifford Chance, and Mr. Steven Lim, 39 Essex Chambers.",
            [("Peter Jhang", "", "Clifford Chance"), ("Steven Lim", "", "39 Essex Chambers")],
        ),
        (
            "Mr. Edward Kwaku, Assistant Director General of the Global Challenges Sector of WIPO, delivered remarks.",
            [("Edward Kwaku", "Assistant Director General of the Global Challenges Sector", "WIPO")],
        ),
    ],
)
def test_offices_in_news_of_missions(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
