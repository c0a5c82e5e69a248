"""Works released, lines and weeks started, prizes and groups founded, in either language."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "The Delta Centre was unveiled there, and the Guide to Reeds for Schools with Gardens was published.",
            [("Delta Centre", "establishment"), ("Guide to Reeds for Schools with Gardens", "launch")],
        ),
        (
            "At the fair, the Dutch edition of the novel “Letters from the Weir” was released.",
            [("Letters from the Weir", "launch")],
        ),
        (
            "At the forum, the Lund-Oslo Parcel Express was launched, and the Delta Cold Chain Alliance was set up.",
            [("Lund-Oslo Parcel Express", "launch"), ("Delta Cold Chain Alliance", "establishment")],
        ),
        ("会上，东港—北滨冷藏快线开通。", [("东港—北滨冷藏快线", "launch")]),
        ("“北湾青年文学奖”设立，小说《渡口来信》首发。", [("北湾青年文学奖", "establishment"), ("渡口来信", "launch")]),
        ("「2023海嶺電影週」也同步啟動。", [("2023海嶺電影週", "launch")]),
        ("“极地冬令营”启动，北湾气候数据中心成立。", [("极地冬令营", "launch"), ("北湾气候数据中心", "establishment")]),
        ("雙方隨後簽署備忘錄，並成立海嶺旅遊聯絡小組。", [("海嶺旅遊聯絡小組", "establishment")]),
    ],
)
def test_what_is_opened(text: str, named: list[tuple[str, str]]) -> None:
    found = [
        (next(iter(agreement.titles.values())).text, agreement.kind)
        for agreement in read_facts(text + "\n").agreements
        if agreement.kind != "signing"
    ]
    assert sorted(found) == sorted(named)
