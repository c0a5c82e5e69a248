"""What belongs to the position and what to the organization: centres, branches, institutes with a body above them."""

import pytest

from tests.people_read import Person, people_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "东岭医院副院长王敏、伤口中心护士长李静、神经内科主任赵强参加。",
            [
                ("王敏", ["副院长"], "东岭医院"),
                ("李静", ["伤口中心护士长"], "东岭医院"),
                ("赵强", ["神经内科主任"], "东岭医院"),
            ],
        ),
        (
            "自然资源部海岛研究所海岛生态中心副主任王敏、国家气候中心主任李静参加。",
            [("王敏", ["海岛生态中心副主任"], "自然资源部海岛研究所"), ("李静", ["主任"], "国家气候中心")],
        ),
        (
            "中国林业科学研究院沙漠研究所副所长王敏、中国海岛研究院欧洲研究所副所长李静参加。",
            [("王敏", ["副所长"], "中国林业科学研究院沙漠研究所"), ("李静", ["欧洲研究所副所长"], "中国海岛研究院")],
        ),
        (
            "签约代表为东岭葡萄酒协会会长王敏和诺兰银行苏州分行公司金融部总经理李静。",
            [("王敏", ["会长"], "东岭葡萄酒协会"), ("李静", ["公司金融部总经理"], "诺兰银行苏州分行")],
        ),
        (
            "中国建设银行法兰克福分行行长王敏、诺兰航空公司罗马营业部经理李静出席。",
            [("王敏", ["行长"], "中国建设银行法兰克福分行"), ("李静", ["经理"], "诺兰航空公司罗马营业部")],
        ),
        (
            "海棠大学副校长刘芳与费斯卡(中国)有限公司总经理安德烈·迈尔签署协议。",
            [("刘芳", ["副校长"], "海棠大学"), ("安德烈·迈尔", ["总经理"], "费斯卡(中国)有限公司")],
        ),
        ("东岭市政府分管教育的副市长王敏致辞。", [("王敏", ["分管教育的副市长"], "东岭市政府")]),
        (
            "会议由中天伦敦办公室管理合伙人孙彦主持，首席礼宾官安娜·贝尔-霍尔姆（Anna Bell-Holm）出席。",
            [("孙彦", ["管理合伙人"], "中天伦敦办公室"), ("安娜·贝尔-霍尔姆", ["首席礼宾官"], "")],
        ),
        (
            "东岭市场监督管理局副局长邓志勇，广西壮族自治区副主席黄汝生出席开幕式。",
            [("邓志勇", ["副局长"], "东岭市场监督管理局"), ("黄汝生", ["副主席"], "广西壮族自治区")],
        ),
        ("香港律政司副刑事检控专员黎嘉文致辞。", [("黎嘉文", ["副刑事检控专员"], "香港律政司")]),
        ("陶艺家安娜·贝尔出席。", [("安娜·贝尔", ["陶艺家"], "")]),
    ],
)
def test_units_in_chinese_offices(text: str, people: list[Person]) -> None:
    assert people_in(text, "zh") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ms. Ana Gomes, Director of the Institute of Soil Science, Chinese Academy of Sciences, and Mr. Liu Wei,"
            " Deputy Director of the National Marine Museum, Ministry of Natural Resources, spoke.",
            [
                ("Ana Gomes", ["Director"], "Institute of Soil Science, Chinese Academy of Sciences"),
                ("Liu Wei", ["Deputy Director"], "National Marine Museum, Ministry of Natural Resources"),
            ],
        ),
        (
            "Mr. Li Ping, Head of the IP Department, JETRO Beijing Office, Mr. Sean Burke, Director of the"
            " International Office of NLU, and Ms. Wang Min, Dean of the Fisheries College, Ocean University of China,"
            " spoke.",
            [
                ("Li Ping", ["Head of the IP Department"], "JETRO Beijing Office"),
                ("Sean Burke", ["Director of the International Office"], "NLU"),
                ("Wang Min", ["Dean of the Fisheries College"], "Ocean University of China"),
            ],
        ),
        (
            "The guests heard Mr. Peter Hall, Manager of Arbo Ltd., China, on Monday morning.",
            [("Peter Hall", ["Manager"], "Arbo Ltd., China")],
        ),
        (
            "Guests met Mayor Anna Holm, Norland Academy of Marine Research President Chen Jian and Lee Chun, Deputy"
            " Director-General of the Energy Administration, Ministry of Economic Affairs. Cai Wei, General Manager of"
            " Arbo Bank, donated books to a school.",
            [
                ("Anna Holm", ["Mayor"], ""),
                ("Chen Jian", ["President"], "Norland Academy of Marine Research"),
                ("Lee Chun", ["Deputy Director-General"], "Energy Administration, Ministry of Economic Affairs"),
                ("Cai Wei", ["General Manager"], "Arbo Bank"),
            ],
        ),
        (
            "Wu Ning, Member of the Party Leadership Group and Vice President of Northport Maritime Court, spoke.",
            [("Wu Ning", ["Member of the Party Leadership Group", "Vice President"], "Northport Maritime Court")],
        ),
        (
            "In attendance were Hou Yue, Ambassador of China to Norland; and Marit Holm, then Mayor of Lund.",
            [("Hou Yue", ["Ambassador of China to Norland"], ""), ("Marit Holm", ["then Mayor of Lund"], "")],
        ),
        (
            "The roundtable was joined by Cai Wen, tenured Associate Professor at the Department of Earth System"
            " Science, Lund University; and Lily Chan, Senior Manager, Asia-Pacific Section, Norland Bureau of"
            " Meteorology.",
            [
                (
                    "Cai Wen",
                    ["tenured Associate Professor at the Department of Earth System Science"],
                    "Lund University",
                ),
                ("Lily Chan", ["Senior Manager, Asia-Pacific Section"], "Norland Bureau of Meteorology"),
            ],
        ),
        (
            "Ambassador Zhou Wei Visits the Norland School\nAmbassador Zhou Wei visited the school on Monday.",
            [("Zhou Wei", ["Ambassador"], "")],
        ),
    ],
)
def test_units_in_english_offices(text: str, people: list[Person]) -> None:
    assert people_in(text, "en") == people
