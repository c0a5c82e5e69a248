"""Trails of pages, datelines in brackets, years that stand only in a title, captions that speak of a photo."""

import pytest

from publish.readers.press_text.facts import Facts
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.captions import credit_of
from publish.readers.press_text.text.furniture import is_furniture


@pytest.mark.parametrize(
    "line", ["首页 » 校园动态 » 正文", "当前位置：首页 > 新闻 > 详情", "Home › News › Events", "首頁 > 消息 > 正文"]
)
def test_the_way_to_a_page_is_no_title(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["首页设计大赛举行", "Le festival « Ombres » ouvre", "Home Textiles Fair Opens"])
def test_a_title_is_no_way_to_a_page(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Group photo of the delegates", None),
        ("Aerial photo of the new harbour", None),
        ("The signing table (Photo by Lu Ning)", "Lu Ning"),
        ("The signing table. Photo: Harbour Daily", "Harbour Daily"),
    ],
)
def test_a_photo_of_somebody_is_no_credit(caption: str, credit: str | None) -> None:
    found = credit_of(caption)
    assert (found[1] if found else None) == credit


def _iso(facts: Facts) -> str:
    return facts.date.iso if facts.date else ""


@pytest.mark.parametrize(
    "text",
    [
        "2021苏州(昆山)—巴伐利亚经贸推介会举行\n\n9月7日，推介会在慕尼黑举行，由昆山市人民政府主办。\n",
        "2021苏港双城論壇開幕\n\n9月7日，論壇在香港舉行，由香港總商會主辦。\n",
        "2021 Kunshan (Suzhou)-Bavaria Trade Promotion Conference Held\n\nThe conference was held in Munich on 7"
        " September. It was hosted by Kunshan Municipal Government.\n",
    ],
)
def test_a_year_that_only_the_title_states(text: str) -> None:
    assert _iso(read_facts(text)) == "2021-09-07"


def test_a_goal_is_no_year_of_the_event() -> None:
    assert _iso(read_facts("2030议程研讨会举行\n\n9月7日，研讨会在慕尼黑举行，由昆山市人民政府主办。\n")) == ""


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "(澳門,2020年3月9日)澳門中華總商會與里斯本商會今日在澳門簽署《貿易合作備忘錄》。",
            ("澳門中華總商會", "里斯本商會"),
        ),
        ("（青岛，3月9日）青岛港集团与汉堡港务局签署《航线合作协议》。", ("青岛港集团", "汉堡港务局")),
    ],
)
def test_a_dateline_in_brackets_is_no_part_of_a_party(text: str, parties: tuple[str, ...]) -> None:
    (agreement,) = read_facts(text).agreements
    assert tuple(r.text for told in agreement.parties for r in told.values()) == parties
