"""Signed after talks, several told before the verb, names of papers that begin with a year, what is only counted."""

import pytest

from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """(kind, title, parties) of each agreement, of the first language of each."""
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
            "当日，陈周与诺兰商会会长萨洛·洛佩在圣港市举行会谈，双方交换了意见。会谈后，双方签署了合作谅解备忘录。"
            "海西贸促会副会长陈周致辞。",
            [("signing", "合作谅解备忘录", ("海西贸促会", "诺兰商会"))],
        ),
        (
            "Chen Zhou, Vice Chair of the Alder Council of Trade, met Salo Lopez, President of the Norland Chamber of"
            " Commerce, on 12 October. After the talks, the two sides signed a memorandum of understanding.",
            [("signing", "memorandum of understanding", ("Alder Council of Trade", "Norland Chamber of Commerce"))],
        ),
        ("The delegation signed nearly 50 memorandums of understanding and cooperation agreements on 3 June.", []),
        (
            "Alder International Arbitration Centre launched its 2025 Administered Arbitration Rules and published a"
            " Practice Guide on Funding on 3 June.",
            [
                ("launch", "2025 Administered Arbitration Rules", ("Alder International Arbitration Centre",)),
                ("launch", "Practice Guide on Funding", ("Alder International Arbitration Centre",)),
            ],
        ),
        (
            "A friendship agreement between Alder Ballet and the Reed Opera House, and a loan agreement for the"
            ' exhibition "Gold of Lund", were signed at the embassy on 3 June.',
            [
                ("signing", "friendship agreement", ("Alder Ballet", "Reed Opera House")),
                ("signing", 'loan agreement for the exhibition "Gold of Lund"', ()),
            ],
        ),
        (
            "6月3日，海西芭蕾舞团与里德歌剧院友好合作协议、“隆德之金”展览借展协议在使馆签署。",
            [
                ("signing", "友好合作协议", ("海西芭蕾舞团", "里德歌剧院")),
                ("signing", "“隆德之金”展览借展协议", ()),
            ],
        ),
        (
            "海西港与隆德港6月3日缔结友好港，签署《友好港协议书》。",
            [("signing", "友好港协议书", ("海西港", "隆德港"))],
        ),
        (
            "Alder Port and Lund Port became sister ports on 3 June with the signing of a Sister Port Agreement.",
            [("signing", "Sister Port Agreement", ("Alder Port", "Lund Port"))],
        ),
        (
            "6月3日，“感知海西”图片展在里德图书馆开幕，海西图书角揭牌。",
            [("establishment", "海西图书角", ())],
        ),
    ],
)
def test_talks_and_lists(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found
