"""Divisions of ministries under short names, offices told by their place, posts said once more in letters."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "诺国库部外国投资司司长廷宁、环能部国际能源司副司长希金斯、诺贸委政府和政策部总经理怀特到会致辞。",
            [
                ("廷宁", "外国投资司司长", "诺国库部"),
                ("希金斯", "国际能源司副司长", "环能部"),
                ("怀特", "政府和政策部总经理", "诺贸委"),
            ],
        ),
        ("外交贸易部东亚司代理副司长科恩与会。", [("科恩", "东亚司代理副司长", "外交贸易部")]),
        ("英外交部亚太司副司长约翰·史密斯出席。", [("约翰·史密斯", "亚太司副司长", "英外交部")]),
        ("商务部西部开发司处长李明出席会议。", [("李明", "西部开发司处长", "商务部")]),
        (
            "联合国水利组织技术促进办公室(中国·北京)主任武雅斌揭牌。",
            [("武雅斌", "主任", "联合国水利组织技术促进办公室(中国·北京)")],
        ),
        (
            "诺兰展览公司董事局主席柯克勒博士、首席财务官CFO沃夫曼﹒弗哈克、高级副总裁阿诺﹒海希出席。",
            [
                ("柯克勒", "董事局主席", "诺兰展览公司"),
                ("沃夫曼﹒弗哈克", "首席财务官CFO", "诺兰展览公司"),
                ("阿诺﹒海希", "高级副总裁", "诺兰展览公司"),
            ],
        ),
        (
            "东山合作区商事服务局邱润华副局长、综合执法处文小发处长、综合执法处黄娅副处长出席会议。",
            [
                ("邱润华", "副局长", "东山合作区商事服务局"),
                ("文小发", "处长", "东山合作区商事服务局"),
                ("黄娅", "副处长", "东山合作区商事服务局"),
            ],
        ),
        (
            "大合照 (左至右)- 希望醫療中心行政總裁譚君傑先生、東山醫院院長衞炳江教授",
            [("譚君傑", "行政總裁", "希望醫療中心"), ("衞炳江", "院長", "東山醫院")],
        ),
        (
            "Ms. Anna Holm, General Manager of Government and Policy of Norbiz, and Dr. Karl Nord, Chairman of the"
            " Board of Management of Fjord Messe AG, spoke.",
            [
                ("Anna Holm", "General Manager of Government and Policy", "Norbiz"),
                ("Karl Nord", "Chairman of the Board of Management", "Fjord Messe AG"),
            ],
        ),
        (
            "Ms. Anna Holm, Regional Director for Greater China of Normine, attended the dinner.",
            [("Anna Holm", "Regional Director for Greater China", "Normine")],
        ),
        (
            "Ms. Anna Holm, Chairwoman of the Board of Supervisors of Nordbank, attended the dinner.",
            [("Anna Holm", "Chairwoman of the Board of Supervisors", "Nordbank")],
        ),
        (
            "Ms. Anna Holm, Head of Government Relations of Woodmark, attended the dinner.",
            [("Anna Holm", "Head of Government Relations", "Woodmark")],
        ),
    ],
)
def test_people_with_what_they_are_head_of(text: str, people: list[tuple[str, str, str]]) -> None:
    assert offices_of(text + "\n") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "北大法学院院长李明、港大李嘉誠醫學院副院長張華出席。",
            [("李明", "法学院院长", "北大"), ("張華", "李嘉誠醫學院副院長", "港大")],
        ),
        (
            "浸大副校长吕爱平教授、中大医学院院长赵伟仁教授见证。",
            [("吕爱平", "副校长", "浸大"), ("赵伟仁", "医学院院长", "中大")],
        ),
        (
            "韩产业通商资源部通商交涉室室长金昌出席论坛。",
            [("金昌", "通商交涉室室长", "韩产业通商资源部")],
        ),
        (
            "市商务委副主任张国华、区投促办主任李明参加。",
            [("张国华", "副主任", "市商务委"), ("李明", "主任", "区投促办")],
        ),
        (
            "圖右二為浸大校長衞炳江、右三為港大副校長王強。",
            [("衞炳江", "校長", "浸大"), ("王強", "副校長", "港大")],
        ),
        (
            "Dr. Karl Nord, Member of the Executive Committee of Norcim, attended the dinner.",
            [("Karl Nord", "Member of the Executive Committee", "Norcim")],
        ),
    ],
)
def test_short_names_before_units(text: str, people: list[tuple[str, str, str]]) -> None:
    assert offices_of(text + "\n") == people
