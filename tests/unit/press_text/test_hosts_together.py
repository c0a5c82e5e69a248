"""Hosts whose names have commas, fields or a company's form in themselves; those who hold an event together."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The workshop was jointly run by the Department of Film, Media and Design, the University of Norland, and"
            " the Oak Institute.",
            ["Department of Film, Media and Design, the University of Norland", "Oak Institute"],
        ),
        (
            "It was co-hosted by the School of Law, Fjord University and the Division of Ports, Shipping and Trade,"
            " Delta University.",
            ["School of Law, Fjord University", "Division of Ports, Shipping and Trade, Delta University"],
        ),
        (
            "It was jointly hosted by Delta Import & Export (Group) Co., Ltd. and Casa de Letras (CL) in Oslo.",
            ["Delta Import & Export (Group) Co., Ltd.", "Casa de Letras"],
        ),
        (
            "OSLO, 3 May 2019 – Purple Hill Gardens, Royal Academy of Arts (PHG) and the Oak Institute jointly held a"
            " seminar in Oslo.",
            ["Purple Hill Gardens, Royal Academy of Arts", "Oak Institute"],
        ),
        ("Nanyang Gardens and the Oak Institute held a seminar in Oslo.", ["Nanyang Gardens", "Oak Institute"]),
        (
            "研讨会由北方大学电影、传媒与设计系携手峡湾艺术中心举办。",
            ["北方大学电影、传媒与设计系", "峡湾艺术中心"],
        ),
        (
            "5月6日，東嶺氣象台與橡樹研究所攜手主辦的研討會在昆明舉行。",
            ["東嶺氣象台", "橡樹研究所"],
        ),
        (
            "2021年5月6日，国家天文学院南山天文台与北方大学海洋、环境与地理学院共同主办的论坛在奥斯陆举行。",
            ["国家天文学院南山天文台", "北方大学海洋、环境与地理学院"],
        ),
    ],
)
def test_who_hold_an_event_together(text: str, hosts: list[str]) -> None:
    found = read_facts(text + "\n").hosts
    assert [next(iter(host.names.values())).text for host in found] == hosts
    assert {host.role for host in found} == {"co-host"}
