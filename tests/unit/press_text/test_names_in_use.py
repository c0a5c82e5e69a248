"""Hosts by the name the text uses, with words within it that end a list elsewhere; columns before headlines; houses."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The forum was co-hosted by the Embassy of Norland and the Oak Association for Economic and Technical"
            " Cooperation with Europe (OAETCE) and supported by Business Norland.",
            [
                "Embassy of Norland",
                "Oak Association for Economic and Technical Cooperation with Europe",
                "Business Norland",
            ],
        ),
        (
            "由东湾艺术博物馆与峡湾瓷砖博物馆合办的「蓝白艺术展」,昨日(5月17日)下午六時半于东湾艺术博物馆举行开幕仪式。",
            ["东湾艺术博物馆", "峡湾瓷砖博物馆"],
        ),
        ("应市政府邀请，峡湾市副市长率代表团于9月19日至21日访问东湾。代表团还走访了东湾大学。", ["市政府"]),
        ("东湾经贸对接会举行\n主办单位：东湾市政府\n协办单位：东湾贸促会 峡湾贸易发展局", None),
        (
            "Fjord Office in Norland Launches Toolkit\n\nThe World Fjord Organization (WFO) Office in Norland and the"
            " Oak Institute jointly launched the toolkit. The WFO Office in Norland was pleased.",
            ["WFO Office in Norland", "Oak Institute"],
        ),
    ],
)
def test_hosts_as_the_text_names_them(text: str, hosts: list[str] | None) -> None:
    found = [next(iter(host.names.values())).text for host in read_facts(text + "\n").hosts]
    assert found == (hosts or ["东湾市政府", "东湾贸促会", "峡湾贸易发展局"])


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("研究院新闻 | 东湾研究院与峡湾中心签署备忘录", "东湾研究院与峡湾中心签署备忘录"),
        ("商会动态｜东湾商会举办年会", "东湾商会举办年会"),
        ("Chamber News | Norland Chamber Holds Its Dinner", "Norland Chamber Holds Its Dinner"),
    ],
)
def test_the_column_of_a_house_is_no_part_of_the_headline(line: str, title: str) -> None:
    titles = read_facts(line + "\n\n2021年5月6日，东湾商会在东湾举行活动。\n").titles
    assert title in [reading.text for reading in titles.values()]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Embassy held a dinner at the Ambassador's Residence in Beijing on 6 May 2018.", "Residence in Beijing"),
        ("The Chamber held its meeting at the Garden Hotel in Guangzhou.", "Garden Hotel"),
        (
            "Beijing, May 6, 2021 – The two signed a Memorandum on Cooperation in the Field of Water Management.",
            "Beijing",
        ),
    ],
)
def test_a_house_is_told_with_its_city(text: str, place: str) -> None:
    assert read_facts(text + "\n").places["en"].text.endswith(place)
