"""A host that only one language calls so is named in the other by the body that means the same."""

import pytest

from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("han", "latin"),
    [
        ("海川医学院", "Haichuan Medical College"),
        ("海川市司法局", "Haichuan Municipal Bureau of Justice"),
        ("中华人民共和国驻林港总领事馆", "Consulate-General of the People's Republic of China in Lingang"),
        ("中國貿促會", "China Council for the Promotion of International Trade"),
        ("世界知识产权组织中国办事处", "WIPO Office in China"),
        ("广州仲裁委员会", "Guangzhou Arbitration Commission"),
        ("清华大学", "Tsinghua University"),
        ("中国驻英国大使馆", "Chinese Embassy in London"),
        ("重庆图书馆", "Chongqing Library"),
        ("兰卡斯特大学", "Lancaster University"),
        ("德國康斯坦茨應用技術大學", "Konstanz University of Applied Sciences"),
        ("福建省农业科学院水稻研究所", "Rice Research Institute of the Fujian Academy of Agricultural Sciences"),
        ("最高人民法院", "Supreme People's Court"),
        ("中共海川市委", "CPC Haichuan Municipal Committee"),
        ("俄中文化与教育基金会", "Russian-Chinese Foundation for Culture and Education"),
    ],
)
def test_the_same_body(han: str, latin: str) -> None:
    assert likeness(han, latin) > 0.9


@pytest.mark.parametrize(
    ("han", "latin"),
    [
        ("海川医学院", "Haichuan Normal University"),
        ("海川市司法局", "Haichuan Municipal Bureau of Commerce"),
        ("中国驻英国大使馆", "Chinese Embassy in France"),
        ("清华大学", "Peking University"),
        ("广州仲裁委员会", "Shenzhen Arbitration Commission"),
        ("兰卡斯特大学", "Manchester University"),
        ("最高人民法院", "High Court"),
        ("国家卫生健康委员会", "National Development and Reform Commission"),
    ],
)
def test_another_body(han: str, latin: str) -> None:
    assert likeness(han, latin) < 0.72


def _hosts(text: str) -> list[dict[str, str]]:
    return [{tag[:2]: reading.text for tag, reading in host.names.items()} for host in read_facts(text).hosts]


def test_the_language_that_tells_of_no_host() -> None:
    text = (
        "5月8日,海川律师协会与东山仲裁院联合举办研讨会。\n\n"
        "Lawyers met on May 8 to talk about arbitration. The Haichuan Lawyers Association and the Dongshan Court of "
        "Arbitration had invited them.\n"
    )
    assert _hosts(text) == [
        {"zh": "海川律师协会", "en": "Haichuan Lawyers Association"},
        {"zh": "东山仲裁院", "en": "Dongshan Court of Arbitration"},
    ]


def test_labels_speak_for_their_own_language() -> None:
    text = (
        "主办单位:海川律师协会\n\n5月8日,研讨会在海川举行。\n\n"
        "A seminar took place in Haichuan on May 8. Li Ming of the Haichuan Lawyers Association spoke.\n"
    )
    assert _hosts(text) == [{"zh": "海川律师协会"}]


def test_an_envoy_gives_a_dinner_at_the_seat_of_the_mission() -> None:
    text = "3月17日,中国驻英国大使刘大明在中国驻英国大使馆宴请友好人士一行。\n"
    assert _hosts(text) == [{"zh": "中国驻英国大使馆"}]


def test_who_moderates_hosts_nothing() -> None:
    text = (
        "The forum opened in Haichuan on 8 May. Xu Hui, Deputy Director of the Haichuan Municipal Bureau of Commerce, "
        "was the host of the ceremony.\n\nCo-hosts of the forum were the Haichuan Lawyers Association and the Dongshan "
        "Court of Arbitration.\n"
    )
    assert _hosts(text) == [{"en": "Haichuan Lawyers Association"}, {"en": "Dongshan Court of Arbitration"}]


def test_a_ceremony_at_which_others_sign() -> None:
    text = "10月30日,东山仲裁院与北华大学在北京举行的签字仪式上签署备忘录。\n"
    assert _hosts(text) == []
