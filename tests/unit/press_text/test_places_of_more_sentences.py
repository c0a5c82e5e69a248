"""Places of Chinese sentences with other verbs than 举行, twin towns, and events that met on no spot."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts


def _place(text: str) -> str | None:
    return next((reading.text for reading in read_facts(text).places.values()), None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5月8日，海川商会在南湾商务中心会议室办了一场座谈，听众是中学生。", "南湾商务中心会议室"),
        ("5月8日，海川玻璃公司在俄亥俄州莫雷恩为新厂办落成庆典。", "俄亥俄州莫雷恩"),
        ("八百名仲裁员汇聚前海会议中心。海川仲裁院在此办启用仪式和首场培训。", "前海会议中心"),
        ("新华社芝加哥12月5日电 海川县代表团走访友城印第安纳州巴茨维尔。", "印第安纳州巴茨维尔"),
        ("九国23位市长于5月19日至26日访问北京、天津。", "北京、天津"),
        ("1月14日至17日，研讨班在渝开办，资深媒体人授课。", "渝"),
        ("6月28日，左邻右舍约80人做客总领事官邸。", "总领事官邸"),
        ("5月6日，答辩在海川大学图书馆进行，委员五人。", "海川大学图书馆"),
        ("海川大学今日于校本部大会堂升旗，同庆国庆。", "校本部大会堂"),
        ("5月6日晚，北陆驻海川使馆张灯结彩，招待会在此举行。", "北陆驻海川使馆"),
        ("国际马拉松5月12日在滨江广场鸣枪。", "滨江广场"),
        ("Presented by the Lund Arts Council, the show runs at the Lund Gallery until 20 June.", "Lund Gallery"),
        ("来宾在大屏幕前收看运动会开幕式的画面。", None),
        ("副市长在市长宴会厅设欢迎仪式。仪式之前，访问团先到海川大学出席简介会。", "市长宴会厅"),
    ],
)
def test_where_it_was(text: str, place: str | None) -> None:
    assert _place(text + "\n") == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5月8日，论坛以线上直播方式举行。", "线上"),
        ("5月8日，研讨会在线上举行，百人参加。", "线上"),
        ("5月8日，论坛以线上线下结合方式举行。", None),
        ("5月8日，两校通过线上方式签署协议。", None),
        ("5月8日，论坛在海川大学举行，百人在线上参加。", "海川大学"),
        ("The forum was successfully held online on 8 May.", "online"),
        ("The forum was held online and in person on 8 May.", None),
        ("Format: online\nOrganiser: Tide Foundation\nMr Holm will share his thoughts on trade in Norland.", "online"),
    ],
)
def test_events_that_met_on_no_spot(text: str, place: str | None) -> None:
    assert _place(text) == place


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "[Supported Webinar] Foreign Business by the Tide\n\nMr Holm will share his thoughts with all on 3 May.",
            0,
        ),
        ("Event Review: Foreign Business by the Tide\n\nMr Holm shared his thoughts with members on 3 May.", 0),
        (
            "Library News | 图书馆消息\nForeign Business by the Tide\n潮汐边的生意\n"
            "On 3 May the exhibition opened with many guests from Lund in attendance, and all are welcome.\n"
            "5月3日，展览揭幕，来宾众多，展出新书逾二百册，欢迎各位同学前来参观。",
            0,
        ),
        ("Foreign Business Goes to the U.S.\n\nMr Holm shared his thoughts with members on 3 May.", 1),
    ],
)
def test_titles(text: str, title: int) -> None:
    titles = ["Foreign Business by the Tide", "Foreign Business Goes to the U.S."]
    assert read_facts(text).titles["en"].text == titles[title]
