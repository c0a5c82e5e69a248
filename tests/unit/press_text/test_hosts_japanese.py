import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion import hosts_english, hosts_european, hosts_japanese
from publish.readers.press_text.occasion.hosting import Held


def _said(text: str, held: list[Held]) -> list[tuple[str, str]]:
    assert all(text[each.start :].startswith(each.name) for each in held)
    return [(each.name, each.role) for each in held]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "「集い」（主催：湊川市、公益社団法人東協会/共催:東海運輸局/後援:海洋協会）において協定を結んだ。",
            [("湊川市", "host"), ("公益社団法人東協会", "host"), ("東海運輸局", "co-host"), ("海洋協会", "supporter")],
        ),
        ("主催　湾岸大学", [("湾岸大学", "host")]),
        ("【主催】外務省、【協力】株式会社北斗", [("外務省", "host"), ("株式会社北斗", "supporter")]),
        ("主催者：湾岸大学、東湖市　後援：文部科学省",
         [("湾岸大学", "host"), ("東湖市", "host"), ("文部科学省", "supporter")]),
    ],
)  # fmt: skip
def test_hosts_behind_labels(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _said(text, hosts_japanese.labelled_hosts(Run(1, 0, text, "ja"))) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "在日ノルウェー大使館は、2024年11月14日（木）、港区で「海運フォーラム」を開催しました。"
            "環境省および一般社団法人海運機構が共催し、北斗委員会が後援しました。",
            [("在日ノルウェー大使館", "host"), ("環境省", "co-host"), ("一般社団法人海運機構", "co-host"),
             ("北斗委員会", "supporter")],
        ),
        ("6日から7日まで、農業省と国際機関（IMO）駐日事務所は、つくばで会合を共同で開催しました。",
         [("農業省", "co-host"), ("国際機関（IMO）駐日事務所", "co-host")]),
        (
            "東湖博物館では、10月5日、特別展の開会式を行いました。本展は当館と国立絹美術館が主催し、"
            "東湖県、東湖市教育委員会の後援、東湖海運株式会社の協賛を得て開催するものです。",
            [("東湖博物館", "host"), ("国立絹美術館", "host"), ("東湖県", "supporter"),
             ("東湖市教育委員会", "supporter"), ("東湖海運株式会社", "supporter")],
        ),
        ("2022年10月5日、湾岸大学は東湖会館で講演会を開催しました。", [("湾岸大学", "host")]),
        ("本学は5月1日、湾岸大学と学術交流協定を締結しました。", []),
    ],
)  # fmt: skip
def test_hosts_as_told(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _said(text, hosts_japanese.stated_hosts(Run(1, 0, text, "ja"))) == hosts


@pytest.mark.parametrize(
    ("language", "text", "hosts"),
    [
        (
            "fr",
            "La cérémonie était organisée par l'Office de la mer et la Fondation Morel, avec le soutien de la Ville de"
            " Brest et de l'Agence de coopération (ADC).",
            [("Office de la mer", "host"), ("Fondation Morel", "host"), ("Ville de Brest", "supporter"),
             ("Agence de coopération", "supporter")],
        ),
        (
            "fr",
            "Brest (Finistère), le 16 octobre 2023 – Le Musée naval de Brest (MNB) a accueilli cent invités pour"
            " l'exposition Vagues, organisée de concert avec le Musée des ports de Gênes et réalisée avec l'appui du"
            " ministère de la Mer.",
            [("Musée naval de Brest", "host"), ("Musée des ports de Gênes", "co-organizer"),
             ("ministère de la Mer", "supporter")],
        ),
        (
            "de",
            "Die Hafenuniversität Bremen und die Nationaluniversität Pusan haben am Freitag ein Labor eröffnet. Gäste"
            " kamen zur Feier, die von der Handelskammer Bremen unterstützt wurde.",
            [("Hafenuniversität Bremen", "co-host"), ("Nationaluniversität Pusan", "co-host"),
             ("Handelskammer Bremen", "supporter")],
        ),
        ("fr", "La directrice de la culture a accueilli les invités.", []),
    ],
)  # fmt: skip
def test_hosts_of_european_sentences(language: str, text: str, hosts: list[tuple[str, str]]) -> None:
    assert _said(text, hosts_european.stated_hosts(Run(1, 0, text, language))) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "It was co-hosted by the Ministry of Economy, Trade and Industry (METI) and the Hydrogen Organization.",
            ["Ministry of Economy, Trade and Industry", "Hydrogen Organization"],
        ),
        (
            "On Monday, the Ministry of Land of Norland and the Ministry of Water, Sanitation and Irrigation of"
            " Southland held the dialogue in Lund.",
            ["Ministry of Land of Norland", "Ministry of Water, Sanitation and Irrigation of Southland"],
        ),
    ],
)
def test_ministries_of_several_fields_are_one(text: str, hosts: list[str]) -> None:
    assert [each.name for each in hosts_english.stated_hosts(Run(1, 0, text, "en"), set(), False)] == hosts
