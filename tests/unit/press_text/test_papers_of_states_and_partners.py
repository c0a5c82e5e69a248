"""Papers of two states, of couples, with partners; told by their topics, after a ceremony, by what they are for."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_chinese, agreements_english
from publish.readers.press_text.reading import read_facts

Told = list[tuple[str, tuple[str, ...]]]


def english(text: str) -> Told:
    return [(n.title, n.parties) for n in agreements_english.named_things(Run(1, 0, text, "en"))]


def chinese(text: str) -> Told:
    return [(n.title, n.parties) for n in agreements_chinese.named_things(Run(1, 0, text, "zh"))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thorne and Reed Harbour Group today announced the signing of an agreement on kilns, designed for schools.",
            [("agreement on kilns", ("Thorne", "Reed Harbour Group"))],
        ),
        (
            "A memorandum of understanding was signed (MoU) between ALTU and Reed University (RU) on 7 November.",
            [("memorandum of understanding", ("ALTU", "Reed University"))],
        ),
        (
            "The Reed Museum is delighted to announce that it has today signed an agreement with the Lund Institute.",
            [("agreement", ("Reed Museum", "Lund Institute"))],
        ),
        (
            "A new agreement to strengthen old ties was signed today by the Reed Institute and the Lund Museum.",
            [("agreement", ("Reed Institute", "Lund Museum"))],
        ),
        (
            "On 8 March in Oslo the World Food Programme (WFP) launched its Norland Plan (2031–2035) together with "
            "partners including the Ministry of Fish.",
            [("Norland Plan (2031–2035)", ("World Food Programme", "Ministry of Fish"))],
        ),
        (
            "Lund and Alder (Norland), and Reed and Oslo, signed agreements on sister cities.",
            [("agreements on sister cities", ("Lund", "Alder")), ("agreements on sister cities", ("Reed", "Oslo"))],
        ),
        (
            "The certificate of handover was signed by Ann Reed on behalf of the Governments of Norway and Guinea.",
            [("certificate of handover", ("Norway", "Guinea"))],
        ),
        (
            "The two presidents signed a treaty of friendship, as well as a joint statement on ports.",
            [("treaty of friendship", ()), ("joint statement on ports", ())],
        ),
        (
            "In May the delegation of Alder University (AU) signed a “3+1” training agreement with Reed University.",
            [("“3+1” training agreement", ("Alder University", "Reed University"))],
        ),
        (
            "Alder University and the Reed Institute held a collaboration agreement signing ceremony.",
            [("collaboration agreement", ("Alder University", "Reed Institute"))],
        ),
        (
            "The agreement, the first of its kind between them, was signed by the Reed Institute and the Lund Museum.",
            [("agreement", ("Reed Institute", "Lund Museum"))],
        ),
        (
            "A total of six agreements were signed, including one between Lund Hospital and Reed Clinic.",
            [("agreement", ("Lund Hospital", "Reed Clinic"))],
        ),
        ("They went over the progress made since the Memorandum of Understanding was signed in London.", []),
        ("They agreed on it in October 2016, and a joint statement was signed then.", []),
    ],
)
def test_english(text: str, told: Told) -> None:
    assert english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "3月28日,芦州大学联合芦州市商会等单位发布《芦州港口报告》。",
            [("芦州港口报告", ("芦州大学", "芦州市商会"))],
        ),
        (
            "其间,芦州大学与白港大学签署了关于陶瓷修复和港口研究两份合作谅解备忘录。",
            [("合作谅解备忘录", ("芦州大学", "白港大学"))] * 2,
        ),
        (
            "芦州中医药大学及其附属第二医院与白港医疗集团合作框架协议签约仪式在校内举行。",
            [("合作框架协议", ("芦州中医药大学", "附属第二医院", "白港医疗集团"))],
        ),
        ("双方回顾今年5月签署备忘录以来的进展。", []),
        (
            "5月3日,大使刘某同部长王某分别代表中国和叙利亚两国政府,签署《关于共建港口的谅解备忘录》。",
            [("关于共建港口的谅解备忘录", ("中国", "叙利亚"))],
        ),
        (
            "芦州大学与白港大学签订第二份战略合作伙伴关系协议备忘录。",
            [("战略合作伙伴关系协议备忘录", ("芦州大学", "白港大学"))],
        ),
    ],
)
def test_chinese(text: str, told: Told) -> None:
    assert chinese(text) == told


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "5月3日,巴西总统甲某同法国总统乙某会谈。会谈后,两国元首签署了《森林保护协定》。",
            [{"zh": "巴西"}, {"zh": "法国"}],
        ),
        (
            "5月3日,双方在明斯克签署中白友好合作条约。中国与白俄罗斯是友好国家。",
            [{"zh": "中国"}, {"zh": "白俄罗斯"}],
        ),
        (
            "Foreign Minister Ann Reed of Norway and the Foreign Minister of Japan met on 3 May. The two ministers "
            "signed a memorandum of understanding on fish.",
            [{"en": "Norway"}, {"en": "Japan"}],
        ),
    ],
)
def test_states(text: str, parties: list[dict[str, str]]) -> None:
    found = [{t: r.text for t, r in p.items()} for a in read_facts(text).agreements for p in a.parties]
    assert found == parties


def test_house_named_alike_in_the_other_language() -> None:
    text = (
        "芦州签约\n5月3日,芦州大学与白港大学签署合作备忘录,共同成立精准医学实验室。\n"
        "Under an MoU signed in Luzhou on 3 May, the two will jointly run a Laboratory for Precision Medicine."
    )
    [paper, house] = read_facts(text).agreements
    assert {t: r.text for t, r in paper.titles.items()} == {"zh": "合作备忘录", "en": "MoU"}
    assert {t: r.text for t, r in house.titles.items()} == {
        "zh": "精准医学实验室",
        "en": "Laboratory for Precision Medicine",
    }


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("5月3日,芦州港务局还与奥斯陆港务局缔结为友好港口,并签署了合作意向书。", ["芦州港务局", "奥斯陆港务局"]),
        ("芦州市与瑞德市5月3日结为友好城市,两市市长签署了建立友好城市关系协议书。", ["芦州市", "瑞德市"]),
        ("芦州大学校长王明、瑞德大学校长马丁·科尔代表两校续签了校际合作协议。", ["芦州大学", "瑞德大学"]),
        ("芦州文旅集团携手白港旅游协会签订战略合作协议。", ["芦州文旅集团", "白港旅游协会"]),
        ("经协商,芦州电视台与瑞德广播公司就互换节目达成一致并签订备忘录。", ["芦州电视台", "瑞德广播公司"]),
        ("5月3日,中国驻巴西大使李明与巴西外交部长马丁·科尔代表各自政府签署合作协定。", ["中国", "巴西"]),
        (
            "With the signing of a sister-city agreement, Lund and Reed Bay became sister cities.",
            ["Lund", "Reed Bay"],
        ),
        (
            "Reed University became a partner of the Lund Museum after both sides signed a cooperation agreement.",
            ["Reed University", "Lund Museum"],
        ),
        (
            "The agreement was inked by Reed Group CEO Martin Cole and Luzhou University President Wang Ming.",
            ["Reed Group", "Luzhou University"],
        ),
    ],
)
def test_who_signs_is_told_otherwise(text: str, parties: list[str]) -> None:
    assert [r.text for a in read_facts(text).agreements for p in a.parties for r in p.values()] == parties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "这三个文件包括:芦州商务局与白港贸易部关于论坛的谅解备忘录,芦州海关和白港海关署关于行政互助的协议。",
            [
                ("关于论坛的谅解备忘录", ("芦州商务局", "白港贸易部")),
                ("关于行政互助的协议", ("芦州海关", "白港海关署")),
            ],
        ),
        (
            "芦州大学软实力研究院东南亚基地与林源基金签署战略合作备忘录。",
            [("战略合作备忘录", ("芦州大学软实力研究院东南亚基地", "林源基金"))],
        ),
        (
            "王明和李雷分别代表两国政府在关于钢铁合作谅解备忘录和关于植物检疫的协议上签了字。",
            [("关于钢铁合作谅解备忘录", ()), ("关于植物检疫的协议", ())],
        ),
    ],
)
def test_lists_of_papers(text: str, told: Told) -> None:
    assert chinese(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Alder University (AU) and the University of Reed (UR) held a virtual signing ceremony of a cooperation "
            "agreement and a scholarship agreement between Mebo Group and UR.",
            [
                ("cooperation agreement", ("Alder University", "University of Reed")),
                ("scholarship agreement", ("Mebo Group", "UR")),
            ],
        ),
        (
            "A Memorandum of Understanding (MOU) Signing Ceremony was held to seal a pact between Alder University "
            "and the Lund Institute.",
            [("Memorandum of Understanding", ("Alder University", "Lund Institute"))],
        ),
        (
            "Reed University and the Alder Institute have taken their work further by signing a Memorandum of "
            "Understanding (MoU) focusing on student mobility.",
            [("Memorandum of Understanding", ("Reed University", "Alder Institute"))],
        ),
    ],
)
def test_ceremonies_of_papers(text: str, told: Told) -> None:
    assert english(text) == told
