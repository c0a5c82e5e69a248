"""Whole sentences from which the place is read: datelines in brackets, books launched at a building, schools."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("（香港，2022年9月28日）岭东大学今日为新中心举行典礼。", "香港"),
        ("(香港讯,9月28日)明湖商会欢迎新会员。", "香港"),
        ("【奥斯陆5月3日电】明湖商会今日举办年会。", "奥斯陆"),
        ("橡树会馆于2021年5月3日在市立图书馆大厦发布新书《盐路》。", "市立图书馆大厦"),
        ("橡樹會館今日在濱海藝術中心推出新書《鹽路》，近百人出席。", "濱海藝術中心"),
        ("研究院在官网发布《报告》。", ""),
        ("论坛于5月3日在海滨城市厦门举行。", "厦门"),
        ("论坛于5月3日在成都城市规划馆举行。", "成都城市规划馆"),
        ("The forum opened in the old port city of Bergen on 3 May.", "Bergen"),
        ("(Oslo, 3 May 2022) Fjord University today held an opening ceremony for its new Polar Institute.", "Oslo"),
        ("PORTO, June 18 – The forum was held by the City and the Consulate General of Norway in Lisbon.", "PORTO"),
        ("【2023年11月8日，澳门】澳门保险学会今日举办论坛，逾400人出席。", "澳门"),
        ("(Hong Kong, September 28) The Lund Society welcomed new members.", "Hong Kong"),
        ("[Kuala Lumpur, 3 May 2022] - The Lund Society welcomed new members.", "Kuala Lumpur"),
        ("On May 16, a delegation visited Fjord University of Technology.", "Fjord University of Technology"),
        ("The Cedar Foundation gave pianos to Lund College at a ceremony held at the College on 3 May.", ""),
        ("(London, Ontario) is a city.", ""),
    ],
)
def test_where_it_was(text: str, place: str) -> None:
    assert "".join(reading.text for reading in read_facts(text).places.values()) == place
