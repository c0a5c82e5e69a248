"""What names with 计划 and 组织 in them sign, ground that is broken, plates of offices, events behind a house."""

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
            "云泽省粮食局20日下午在云泽与联合国世界粮食计划署（WFP）签订南南合作谅解备忘录。",
            [("signing", "南南合作谅解备忘录", ("云泽省粮食局", "联合国世界粮食计划署"))],
        ),
        ("云泽大学计划与北岭大学签订合作谅解备忘录。", []),
        (
            "当天，云泽大学、联合国教科文组织岚山办事处合作谅解备忘录签约仪式在线举行。",
            [
                (
                    "signing",
                    "合作谅解备忘录",
                    ("云泽大学", "联合国教科文组织岚山办事处"),
                )
            ],
        ),
        ("5月3日，云泽大学北岭中心奠基仪式在云泽举行。", []),
        (
            "On May 3, the ground-breaking ceremony for the Yunze North Sea Centre took place in Lund.",
            [],
        ),
        (
            "During the ceremony, Ann Lee, Director of Commerce, unveiled the nameplate for ADVANTAGE REED Lund.",
            [("establishment", "ADVANTAGE REED Lund", ())],
        ),
        (
            "Austrian Consulate General Shanghai held its Opening Ceremony in Shanghai on the afternoon of April 11.",
            [("establishment", "Austrian Consulate General Shanghai", ())],
        ),
        (
            "The inauguration ceremony of the Reed Joint Arbitration Centre Lund (RJAC Lund) and a round table on new "
            "ways to settle disputes were held at the Lund Court on 29 March.",
            [("establishment", "Reed Joint Arbitration Centre Lund", ())],
        ),
        (
            "合作协议在云泽大学校长宋明见证下，由云泽大学副校长马原与北岭研究所副主任安娜签署。",
            [("signing", "合作协议", ("云泽大学", "北岭研究所"))],
        ),
    ],
)
def test_told(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


def test_a_town_is_told_without_its_province() -> None:
    text = "8月5日，云泽市与广东省台山市签署合作备忘录，结为友好城市。台山市市长一行在线上参加。"
    assert [parties for _, _, parties in agreements(text)] == [("云泽市", "台山市")]
