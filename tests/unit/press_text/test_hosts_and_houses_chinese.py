"""Chinese sentences: who guides, whose guests came, in whose own house; where a ceremony was set; lines of pages."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "论坛由海川科协、北陆科学院任指导单位，海川学会主办，并由北陆工程师学会联合主办。",
            [
                ("海川科协", "supporter"),
                ("北陆科学院", "supporter"),
                ("海川学会", "co-host"),
                ("北陆工程师学会", "co-host"),
            ],
        ),
        ("李安感谢北陆市政府的热情接待。", [("北陆市政府", "host")]),
        ("海川博物馆与北陆文物局就共同举办“大河文明展”签署合作协议。", []),
        ("由海川文化和美高梅合办的展览在天幕广场开幕。", [("海川文化", "co-host"), ("美高梅", "co-host")]),
        ("5月3日，海川博物馆报告厅内举行了该馆与北陆博物馆的签约仪式。", [("海川博物馆", "host")]),
        ("大使林默一行莅临海川集团总部参观指导。", [("海川集团", "host")]),
        ("海川商会与北陆工业联合会签约仪式在市政厅举办。", []),
        ("海川總商會昨假富豪酒店設午宴款待北陸商會訪問團，賓主盡歡。", [("海川總商會", "host")]),
        ("北陸大學校長林默早前率團到訪澳大，獲校長李安等接待。", [("澳大", "host")]),
        (
            "签署活动得到经贸部门以及北陆商会主席单位海川银行的支持。论坛由海川商会主办。",
            [("海川商会", "host"), ("海川银行", "supporter")],
        ),
        ("展览由海川博物馆联合全国十二家文博单位主办。", [("海川博物馆", "host")]),
    ],
)
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    found = [(r.text, host.role) for host in read_facts(text).hosts for r in host.names.values()]
    assert sorted(found) == sorted(hosts)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5月3日，双方签署了意向书。签约仪式设在海南会馆天后宫。", "海南会馆天后宫"),
        ("两家商会5月3日在位于北京的海川银行总行签署备忘录。", "海川银行总行"),
        ("商会5月3日在悉尼唐人街皇冠海鲜酒家设纪念晚宴。", "悉尼唐人街皇冠海鲜酒家"),
        ("总领事馆5月3日晚假座海川大酒店举行国庆招待会。", "海川大酒店"),
        ("5月3日，“海川图片展”亮相北陆市政厅。", "北陆市政厅"),
        ("揭牌仪式在北陆民主共和国（简称北陆）议会大厦举行。", "议会大厦"),
        ("双方在北陆王宫就共同办学签署协议。", "北陆王宫"),
    ],
)
def test_places(text: str, place: str) -> None:
    assert [reading.text for reading in read_facts(text).places.values()] == [place]


def test_no_place_here() -> None:
    assert not read_facts("5月3日，第三届河湾论坛在此间开幕。").places


@pytest.mark.parametrize(
    "above",
    [
        "新闻热线:0123-4567890 手机触摸版 搜索",
        "Website\nBACK 返回",
        "如未能閱讀此電郵,請按 此處\nIf you cannot read this message, please click here",
        "交流与合作",
        "LU e-Newsletter",
        "中华人民共和国驻北陆共和国大使馆经济商务处",
    ],
)
def test_lines_above_the_title(above: str) -> None:
    text = f"{above}\n海川大学北陆大学签署合作协议\n5月3日，海川大学校长林默率团访问北陆大学，双方签署协议。\n"
    both = "President of Haichuan visits Beilu University\nOn May 3, the president of Haichuan University came here.\n"
    titles = {reading.text for reading in read_facts(text + both).titles.values()}
    assert titles == {"海川大学北陆大学签署合作协议", "President of Haichuan visits Beilu University"}
