"""`Under an agreement signed today`, declarations made known, one paper with each of several, works by their kind."""

import pytest

from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """(kind, title, parties) of each agreement, each in the first language that has it."""
    return [
        (
            each.kind,
            next(iter(each.titles.values())).text,
            tuple(next(iter(party.values())).text for party in each.parties),
        )
        for each in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Under the terms of a partnership agreement signed yesterday, Reed Children's Hospital and Lund General "
            "Hospital will train nurses together.",
            [("signing", "partnership agreement", ("Reed Children's Hospital", "Lund General Hospital"))],
        ),
        (
            "Under the agreement signed in 2009, Reed University and Lund University will exchange students.",
            [],
        ),
        (
            "Reed University signed exchange agreements with Alder College and Holm College.",
            [
                ("signing", "exchange agreement", ("Reed University", "Alder College")),
                ("signing", "exchange agreement", ("Reed University", "Holm College")),
            ],
        ),
        (
            "Reed University and Lund University signed exchange agreements with Alder College.",
            [("signing", "exchange agreements", ("Reed University", "Lund University", "Alder College"))],
        ),
        (
            "The National Library of Reed today inked a memorandum of understanding with Lund University Library "
            "covering digitisation.",
            [("signing", "memorandum of understanding", ("National Library of Reed", "Lund University Library"))],
        ),
        (
            "The Reed Chamber of Commerce today released its Reed Business Confidence Survey 2023.",
            [("launch", "Reed Business Confidence Survey 2023", ("Reed Chamber of Commerce",))],
        ),
        ("Reed University and Lund University launched a joint PhD programme on 3 May.", []),
        ("5月3日，友城大会在云泽开幕。与会城市一同发表了“云泽倡议”。", [("launch", "云泽倡议", ())]),
        ("代表们建议通过《云泽宣言》。", []),
        (
            "云泽大学、北岭大学和岚山大学并签署三方合作备忘录。",
            [("signing", "三方合作备忘录", ("云泽大学", "北岭大学", "岚山大学"))],
        ),
        (
            "云泽大学与北岭大学签订合作备忘录及设立“未来教育中心”的意向书。",
            [
                ("signing", "合作备忘录", ("云泽大学", "北岭大学")),
                ("signing", "设立“未来教育中心”的意向书", ("云泽大学", "北岭大学")),
            ],
        ),
        (
            "云泽州博物馆与北岭华人博物馆签订了《云泽州博物馆与北岭华人博物馆建立友好博物馆协议书》。",
            [("signing", "云泽州博物馆与北岭华人博物馆建立友好博物馆协议书", ("云泽州博物馆", "北岭华人博物馆"))],
        ),
    ],
)
def test_told(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


def test_the_other_language_only_mentions_the_papers() -> None:
    text = (
        "云泽调解中心与北岭调解中心在云泽订立谅解备忘录及合作协议。\n"
        "The Yunze Mediation Centre is now bound to the Beiling Mediation Centre by a Memorandum of Understanding and "
        "a Cooperation Agreement.\n"
    )
    titles = [{tag: r.text for tag, r in each.titles.items()} for each in read_facts(text).agreements]
    assert titles == [
        {"zh": "谅解备忘录", "en": "Memorandum of Understanding"},
        {"zh": "合作协议", "en": "Cooperation Agreement"},
    ]
