import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion import hosts_english, implied_hosts_english
from publish.readers.press_text.occasion.hosts import find_hosts
from publish.readers.press_text.occasion.hosts_chinese import stated_hosts
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.document_languages import in_languages


def _chinese(text: str) -> list[tuple[str, str]]:
    return [(each.name, each.role) for each in stated_hosts(Run(1, 0, text, "zh"))]


def _english(text: str) -> list[tuple[str, str]]:
    return [(each.name, each.role) for each in hosts_english.stated_hosts(Run(1, 0, text, "en"), ())]


@pytest.mark.parametrize("dateline", ["（洛桑，2026年6月3日）", "（本报洛桑6月3日讯）", "【洛桑6月3日电】", ""])
def test_a_dateline_is_no_part_of_the_host(dateline: str) -> None:
    text = f"{dateline}瑞士联邦钟表工业联合会与上海市知识产权局于6月3日在洛桑共同举办圆桌会。"
    found = stated_hosts(Run(1, 0, text, "zh"))
    assert [each.name for each in found] == ["瑞士联邦钟表工业联合会", "上海市知识产权局"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("为便于师生了解海洋，展示新面貌，海棠大学于2025年3月19日举办分享会。", [("海棠大学", "host")]),
        (
            "东湾商会消息：青泽同学会主办、海外联谊会承办的论坛在东湾举行。",
            [("青泽同学会", "host"), ("海外联谊会", "organizer")],
        ),
        (
            "海洋署（OAS）驻华办公室与渔业部在东湾共同举办了研讨会。",
            [("海洋署（OAS）驻华办公室", "co-host"), ("渔业部", "co-host")],
        ),
        (
            "驻东湾经济贸易办事处（驻湾办）和东湾市人民政府事务办公室（市事务办）联合主办的展览开幕。",
            [("驻东湾经济贸易办事处", "co-host"), ("东湾市人民政府事务办公室", "co-host")],
        ),
        ("海棠大学与云台研究所今（26）日举行签约仪式。", [("海棠大学", "co-host"), ("云台研究所", "co-host")]),
        (
            "甲大学、乙大学牵头成立的湾区高校联盟召开年会。是次会议由丙大学承办。",
            [("湾区高校联盟", "host"), ("丙大学", "organizer")],
        ),
        ("海棠大学昨日（4月9日）举办讲座。", [("海棠大学", "host")]),
        (
            "2021年10月14日，在国家海洋局指导下，由东湾市人民政府主办的论坛举行。",
            [("国家海洋局", "guide"), ("东湾市人民政府", "host")],
        ),
        ("由海棠音乐厅与维谢音乐节合办的音乐会举行。", [("海棠音乐厅", "co-host"), ("维谢音乐节", "co-host")]),
        (
            "中国驻东湾总领馆携手海棠大学孔子学院举办中文日活动。",
            [("中国驻东湾总领馆", "co-host"), ("海棠大学孔子学院", "co-host")],
        ),
        (
            "由政策组联同海棠大学、伦湾大学国王学院合办的研讨会揭幕。",
            [("政策组", "co-host"), ("海棠大学", "co-host"), ("伦湾大学国王学院", "co-host")],
        ),
        (
            "活动由北澳商会-华西与西南英商会主办，加乐驻东湾总领馆协办。",
            [("北澳商会-华西", "co-host"), ("西南英商会", "co-host"), ("加乐驻东湾总领馆", "co-organizer")],
        ),
        (
            "由学者协会承办，甲大学、乙大学联合参与的“国庆晚宴”于2017年9月25日在帝京酒店举办。",
            [("学者协会", "organizer")],
        ),
        ("该校2016年起与云台大学合办暑期课程。", []),
        ("绿洲基金由云台研究院发起设立，用于支持学科建设。", []),
        ("东湾市、西湾市于19日共同发起，联合首批城市成立铁路城市联盟。", []),
    ],
)
def test_who_holds_it_in_chinese(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _chinese(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The forum, jointly held by the Norland Association for Friendship with Foreign Countries, the Eastland"
            " provincial government and the Sudland Society, opened on Monday.",
            [
                ("Norland Association for Friendship with Foreign Countries", "co-host"),
                ("Eastland provincial government", "co-host"),
                ("Sudland Society", "co-host"),
            ],
        ),
        (
            "The opening ceremony of the Silk School at Harbour University jointly established by Silk Society and"
            " Harbour University was held at the campus.",
            [],
        ),
        (
            "A training course sponsored by the Norland Arbitration Chamber was held.",
            [("Norland Arbitration Chamber", "sponsored")],
        ),
        (
            "The Norland Embassy, together with the Silk Institute at Harbour University, held the Language Day.",
            [("Norland Embassy", "co-host"), ("Silk Institute at Harbour University", "co-host")],
        ),
        (
            "The Museum of Clay held the show in partnership with the Museum of Lacquer Arts from Eastport.",
            [("Museum of Clay", "co-host"), ("Museum of Lacquer Arts", "co-host")],
        ),
        (
            "Under the guidance of the Ocean Administration, the Fourth Wind Forum was held. It was hosted by the"
            " Eastport Municipal Government.",
            [("Ocean Administration", "guide"), ("Eastport Municipal Government", "host")],
        ),
        (
            "Feather boas were all the rage when the Norland Chamber of Commerce held its annual ball.",
            [("Norland Chamber of Commerce", "host")],
        ),
        ("The session of the Commission on Technical and Trade Cooperation which was held this week ended.", []),
        ("Group photo of representatives of the organizer, co-organizers and supporting organizations.", []),
    ],
)
def test_who_holds_it_in_english(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _english(text) == hosts


def test_hosts_on_lines_of_their_own() -> None:
    blocks, _ = in_languages(
        parse_lines(
            "Maritime Forum\n\nOrganizer: Harbour University\n\nCo-organizers: Dock Society, Cloud Terrace Institute"
        )
    )
    hosts = find_hosts(blocks, {"han": set(), "latin": set()})
    assert [(h.names["en"].text, h.role) for h in hosts] == [
        ("Harbour University", "host"),
        ("Dock Society", "co-organizer"),
        ("Cloud Terrace Institute", "co-organizer"),
    ]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (
            "The Norland Chamber (NorCham), the oldest in town, celebrated its 110th anniversary at the hotel.",
            "Norland Chamber",
        ),
        ("NorCham Southwest's 20th Anniversary Celebration took place at the hotel.", "NorCham Southwest"),
        ("Mozart's 250th birthday was marked at the hotel.", None),
    ],
)
def test_who_celebrates_is_the_host(text: str, host: str | None) -> None:
    found = implied_hosts_english.implied_host(Run(1, 0, text, "en"), ())
    assert [each.name for each in found] == ([host] if host else [])
