"""What is signed as a list: under headings in two languages, items in both, `A — B: title`."""

import pytest

from publish.readers.press_text.facts import Facts
from publish.readers.press_text.programme.agreement_lists import listed_agreements
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.blocks import parse_lines

_OPENING = """沙洲农业对话会举行
Shazhou Farming Dialogue Held

2025年5月9日，沙洲农业对话会在银川举行，由沙洲农科院主办。
The Shazhou Farming Dialogue, hosted by the Shazhou Academy of Farming, was held in Yinchuan on 9 May 2025.

"""


def _titles(facts: Facts) -> list[dict[str, str]]:
    return [{tag: r.text for tag, r in a.titles.items()} for a in facts.agreements]


def _parties(facts: Facts) -> list[list[dict[str, str]]]:
    return [[{tag: r.text for tag, r in p.items()} for p in a.parties] for a in facts.agreements]


_ITEMS = [
    ("Memorandum of Understanding on Dryland Seeds", "旱地种子谅解备忘录"),
    ("Agreement on Sharing Soil Maps", "土壤地图共享协议"),
]


@pytest.mark.parametrize("heading", ["签约成果 / Outcomes", "Outcomes 签约成果", "成果清单 | List of outcomes"])
@pytest.mark.parametrize("english_first", [True, False])
def test_one_item_in_both_languages_is_one_agreement(heading: str, english_first: bool) -> None:
    pairs = _ITEMS if english_first else [(zh, en) for en, zh in _ITEMS]
    lines = [f"{number}. {one}\n   {other}" for number, (one, other) in enumerate(pairs, 1)]
    facts = read_facts(_OPENING + heading + "\n\n" + "\n".join(lines) + "\n")
    heads = [block for block in facts.blocks if block.kind == "heading"]
    assert [{run.language for run in block.runs} for block in heads] == [{"zh", "en"}]
    assert not facts.captions
    assert _titles(facts) == [{"en": en, "zh": zh} for en, zh in _ITEMS]


def test_a_caption_in_two_languages_stays_one() -> None:
    facts = read_facts(_OPENING + "签约仪式 / Signing ceremony\n")
    assert [list(caption.texts) for caption in facts.captions] == [["zh", "en"]]


def test_who_signs_before_and_behind_a_title() -> None:
    facts = read_facts(
        _OPENING
        + "Agreements signed:\n"
        + "- Oasis Institute — Dune Seeds Ltd.: Agreement on Millet Trials\n"
        + "- Memorandum of Understanding on Windbreaks (Oasis Institute, Norland University)\n"
    )
    assert _parties(facts) == [
        [{"en": "Oasis Institute"}, {"en": "Dune Seeds Ltd."}],
        [{"en": "Oasis Institute"}, {"en": "Norland University"}],
    ]


@pytest.mark.parametrize(
    "line",
    [
        "绿洲研究院、沙丘种业公司：《谷子试验协议》",
        "绿洲研究院 — 沙丘种业公司：谷子试验协议",
        "谷子试验协议（绿洲研究院、沙丘种业公司）",
    ],
)
def test_who_signs_in_chinese_lines(line: str) -> None:
    blocks = parse_lines(f"对话会举行。\n\n签约清单\n\n- {line}\n\n会议结束。")
    assert [(n.title, n.parties) for n in listed_agreements(blocks, {})] == [
        ("谷子试验协议", ("绿洲研究院", "沙丘种业公司"))
    ]


def test_a_list_under_another_heading_is_none() -> None:
    assert not _titles(read_facts(_OPENING + "背景 / Background\n\n1. Agreement on Sharing Soil Maps of 2019\n"))


def test_a_heading_of_the_other_language_below_a_list_stays_a_heading() -> None:
    kinds = [b.kind for b in parse_lines("会议举行。\n\n1. 土壤\n2. 种子\nSoil and Seeds\n\nThe meeting was held.")]
    assert kinds == ["body", "blank", "bullet", "bullet", "title", "blank", "body"]
