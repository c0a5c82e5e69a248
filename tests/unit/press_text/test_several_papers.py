"""Papers counted first and told behind, by their parties or titles; papers of which one language says little."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_chinese, agreements_english
from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Two cooperation agreements were then signed: one between the Alder Chamber and the Reed Association, and"
            " one between Alder Trading Co., Ltd. and the Morvane Port Authority.",
            [("cooperation agreement", ("Alder Chamber", "Reed Association")),
             ("cooperation agreement", ("Alder Trading Co., Ltd.", "Morvane Port Authority"))],
        ),
        (
            "The following documents were signed during the visit: the Memorandum of Understanding on Kilns, the"
            " Protocol on Export of Pears, and the Work Plan on Glass for 2024-2026.",
            [("Memorandum of Understanding on Kilns", ()), ("Protocol on Export of Pears", ()),
             ("Work Plan on Glass for 2024-2026", ())],
        ),
        (
            "Agreements on vocational training and on visas were signed.",
            [("agreement on vocational training", ()), ("agreement on visas", ())],
        ),
        ("The Hall was opened and a number of agreements were signed along with it.", []),
        ("More than 20 agreements were signed.", []),
        (
            "Also signed at the ceremony was a Memorandum between the Reed Museum and the Alder Gallery.",
            [("Memorandum", ("Reed Museum", "Alder Gallery"))],
        ),
        (
            "A cooperation agreement between Reed University and Alder College followed.",
            [("cooperation agreement", ("Reed University", "Alder College"))],
        ),
        ("During the visit a memorandum of intent was signed.", [("memorandum of intent", ())]),
        ("Papers for the Alder Exchange Center of the Reed Federation were signed here.", []),
        ("They exchanged a signed letter of intent on kilns here.", [("letter of intent on kilns", ())]),
        ("The guests signed the visitors' book.", []),
        ("The agreement was reached after two years of talks.", []),
        ("He suggested that the two universities sign an agreement on degrees.", []),
        ("Alder and Reed had already signed a Co-operation Arrangement years before.", []),
    ],
)  # fmt: skip
def test_english(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    items = agreements_english.named_things(Run(1, 0, text, "en"))
    assert [(i.title, i.parties) for i in items if i.kind == "signing"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "2份合作协议签署，签约方包括云泽商会与南屏联合会、云泽港务局与岚山港务局。",
            [("合作协议", ("云泽商会", "南屏联合会")), ("合作协议", ("云泽港务局", "岚山港务局"))],
        ),
        (
            "云泽大学与南屏大学、岚山集团与云泽公司分别签署合作协议。",
            [("合作协议", ("云泽大学", "南屏大学")), ("合作协议", ("岚山集团", "云泽公司"))],
        ),
        ("云泽大学、南屏研究所全面合作协议签约仪式举行。", [("全面合作协议", ("云泽大学", "南屏研究所"))]),
        ("两位市长签署了两市关于建立友好关系谅解备忘录。", [("关于建立友好关系谅解备忘录", ())]),
        ("其中与云泽大学的协议由某甲和某乙签署。", []),
        (
            "云泽大学与南屏研究所（NPI）今（26）日合办合作协议签署仪式。",
            [("合作协议", ("云泽大学", "南屏研究所"))],
        ),
        ("奠基之后，战略合作签约仪式移至酒店举行。", []),
        ("甲方签署了两家机构的合作谅解备忘录。", [("合作谅解备忘录", ())]),
        ("李栋总裁、戎勤副主任和柯克博士代表三方在合作备忘录上签字。", [("合作备忘录", ())]),
        ("来宾在留言簿上签名。", []),
        ("仪式上签署了3份合作协议。", []),
        ("他建议两校签署双学位协议。", []),
        ("他回顾说，两市四十年前签署了友好城市协议。", []),
    ],
)
def test_chinese(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(i.title, i.parties) for i in agreements_chinese.named_things(Run(1, 0, text, "zh-Hans"))] == found


def test_a_paper_that_one_language_only_mentions() -> None:
    text = (
        "云泽大学访问南屏\n\n来宾首先参观了校园，听取了介绍。会上，云泽大学与南屏大学签署合作协议。\n\n"
        "The guests first toured the campus. All came on Tuesday, when collaboration agreements were signed.\n"
    )
    told = read_facts(text).agreements
    assert [{tag: r.text for tag, r in each.titles.items()} for each in told] == [
        {"zh": "合作协议", "en": "collaboration agreements"}
    ]


def test_a_paper_that_the_headline_names_in_full() -> None:
    text = (
        "云泽市访问南屏大学 签署《捐赠意向备忘录》\nCity of Reed visits, memorandum of intent for donation signed\n\n"
        "来宾首先参观了校园，听取了介绍。会上签署了《捐赠意向备忘录》。\n\n"
        "The guests first toured the campus and its halls. A memorandum of intent was signed by both sides.\n"
    )
    (told,) = read_facts(text).agreements
    assert told.titles["en"].text == "memorandum of intent for donation"


def test_a_paper_of_three_and_one_of_another_day() -> None:
    told = agreements_english.named_things(
        Run(1, 0, "An agreement on kilns between the Alder Council, the Reed Chamber and the Morvane Chamber was then"
            " signed by Mr Li.", "en")
    )  # fmt: skip
    assert [item.kind for item in told] == ["signing"]
    told = agreements_chinese.named_things(Run(1, 0, "副院长某某随后发布《诉调对接工作办法》。", "zh-Hans"))
    assert [(item.kind, item.title) for item in told] == [("launch", "诉调对接工作办法")]
