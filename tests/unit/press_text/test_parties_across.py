"""Parties in both languages, where only one tells who signs: by what the names mean, by who stands beside."""

import pytest

from publish.readers.press_text.reading import read_facts


def parties(text: str) -> list[dict[str, str]]:
    return [{t: r.text for t, r in p.items()} for a in read_facts(text).agreements for p in a.parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # by the meaning of the names
            "芦州签约\n5月3日,国际劳工组织中国和蒙古局与芦州市残疾人联合会签署谅解备忘录。\n"
            "Work for all\nThe ILO Country Office for China and Mongolia and the Luzhou Disabled Persons' Federation "
            "work together.",
            [
                {"zh": "国际劳工组织中国和蒙古局", "en": "ILO Country Office for China and Mongolia"},
                {"zh": "芦州市残疾人联合会", "en": "Luzhou Disabled Persons' Federation"},
            ],
        ),
        (  # the one alike, the other beside it
            "5月3日,特恩美术馆与上海芦家集团签订合作备忘录。\n"
            "On May 3 Thorne and Shanghai Lujia Group spoke of the new museum.",
            [{"zh": "特恩美术馆", "en": "Thorne"}, {"zh": "上海芦家集团", "en": "Shanghai Lujia Group"}],
        ),
        (  # countries
            "China and Angola signed an agreement on fisheries on May 3.\n5月3日,中国与安哥拉在罗安达会谈。",
            [{"en": "China", "zh": "中国"}, {"en": "Angola", "zh": "安哥拉"}],
        ),
        (  # towns
            "5月3日,黑龙江省大庆市与韩国忠州市签署友好城市协议书。\n"
            "On May 3 Daqing and Chungju (ROK) became sister cities.",
            [{"zh": "黑龙江省大庆市", "en": "Daqing"}, {"zh": "韩国忠州市", "en": "Chungju"}],
        ),
    ],
)
def test_named_in_the_other_language(text: str, expected: list[dict[str, str]]) -> None:
    assert parties(text) == expected


def test_nobody_beside_is_no_name() -> None:
    text = "5月3日,中国环境部与绿河基金会签署合作协议。\nOn May 3 China and the Green River Foundation met."
    assert parties(text)[0] == {"zh": "中国环境部"}  # the country is no ministry
