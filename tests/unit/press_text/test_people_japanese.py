"""People in Japanese text whose names have a space, no listed surname, or the office behind them."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.people import japanese
from publish.readers.press_text.reading import read_facts

Said = tuple[str, str, tuple[str, ...], str]


def _people(text: str) -> list[Said]:
    found = []
    for mention in japanese.find_people(Run(1, 0, text, "ja")):
        office = mention.office
        assert all(text[at:].startswith(position) for position, at in office.positions)
        assert office.organization is None or text[office.organization[1] :].startswith(office.organization[0])
        body = office.organization[0] if office.organization else ""
        found.append((mention.honorific, mention.name, tuple(position for position, _ in office.positions), body))
    return found


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "環境省水・大気環境局の鏑木 悠斗 次長が述べました。",
            [("", "鏑木 悠斗", ("次長",), "環境省")],
        ),
        (
            "湾岸大学大学院工学研究科の鏑木 由紀子 教授と東湖市の西村 さやか 環境局長が登壇した。",
            [("", "鏑木 由紀子", ("教授",), "湾岸大学"), ("", "西村 さやか", ("環境局長",), "東湖市")],
        ),
        (
            "エリック・ハンセン駐日ノルウェー大使、アンナ・リンド駐日スウェーデン大使館文化参事官が出席した。",
            [
                ("", "エリック・ハンセン", ("駐日ノルウェー大使",), ""),
                ("", "アンナ・リンド", ("文化参事官",), "駐日スウェーデン大使館"),
            ],
        ),
        (
            "株式会社北海技研（本社：札幌市、代表取締役社長：鏑木 健一、以下「北海」）は発表した。",
            [("", "鏑木 健一", ("代表取締役社長",), "株式会社北海技研")],
        ),
        (
            "北斗電子取締役技術本部長の鏑木 亮は、こう述べた。",
            [("", "鏑木 亮", ("取締役技術本部長",), "北斗電子")],
        ),
        ("東湖大学（学長：吉村恵理子）", [("", "吉村恵理子", ("学長",), "東湖大学")]),
        ("千葉和彦理事・副学長（国際担当）ほか", [("", "千葉和彦", ("理事・副学長（国際担当）",), "")]),
        ("吉村美智子海洋学部長、中村健次官が来た。",
         [("", "吉村美智子", ("海洋学部長",), ""), ("", "中村健", ("次官",), "")]),
        ("基調講演：許 志遠 氏（台湾自転車基金会 執行長）", [("氏", "許 志遠", ("執行長",), "台湾自転車基金会")]),
        ("開会挨拶　在日ノルウェー大使館 公使　ヨン・リー", [("", "ヨン・リー", ("公使",), "在日ノルウェー大使館")]),
        ("湊川県知事 鏑木 正人 氏、三好 俊 湊川市長", [("氏", "鏑木 正人", ("湊川県知事",), ""),
                                         ("", "三好 俊", ("湊川市長",), "")]),
        ("豪企業サザン・スター社のピーター・ホワイト最高経営責任者",
         [("", "ピーター・ホワイト", ("最高経営責任者",), "サザン・スター社")]),
        (
            "西岸大学からはヨン・リー学長、アンナ・リンド部長が来学し、東湖大学側からは千葉和彦理事が出席した。",
            [
                ("", "ヨン・リー", ("学長",), "西岸大学"),
                ("", "アンナ・リンド", ("部長",), "西岸大学"),
                ("", "千葉和彦", ("理事",), "東湖大学"),
            ],
        ),
        ("外務省の鈴木欧州局長が述べた。東京外国語大学学長は欠席した。日本 台湾 交流 の部長会議 開催", []),
    ],
)  # fmt: skip
def test_who_is_named_with_what_office(text: str, people: list[Said]) -> None:
    assert _people(text) == people


def test_a_name_spaced_once_is_known_without_the_space_and_by_the_surname() -> None:
    facts = read_facts(
        "東湖大学が協定を締結\nLake East University signs agreement\n"
        "東湖大学（学長：鏑木 恵理子）は2021年4月20日、西岸大学と学術交流協定を締結した。\n"
        "Lake East University (President: Eriko Kaburagi) signed an academic exchange agreement with West Coast"
        " University on April 20, 2021.\n"
        "式典には鏑木恵理子学長が出席した。鏑木学長は握手を交わした。\n"
        "President Eriko Kaburagi attended the ceremony. President Kaburagi shook hands.\n"
    )
    assert [[r.text for r in p.names.values()] for p in facts.people] == [["鏑木 恵理子", "Eriko Kaburagi"]]


def test_a_guest_from_taiwan_is_matched_by_the_sound_of_the_characters() -> None:
    facts = read_facts(
        "サイクリングの集い\nCycling Meeting\n"
        "2021年4月20日、林 建宏 台南市副市長と何 淑美 台北文化処処長が式典に出席した。\n"
        "On April 20, 2021, Ho Shu-mei, Director of the Taipei Culture Office, and Lin Chien-hung, Deputy Mayor of"
        " Tainan, attended the ceremony.\n"
    )
    assert {tuple(r.text for r in p.names.values()) for p in facts.people} == {
        ("林 建宏", "Lin Chien-hung"),
        ("何 淑美", "Ho Shu-mei"),
    }


def test_one_person_in_japanese_and_chinese_has_the_office_of_both() -> None:
    facts = read_facts(
        "日中環境交流会が南湾で開催\n中日环境交流会在南湾举行\n"
        "2023年6月8日、日中環境交流会が南湾市で開かれ、環境省の大沢晴子参事官が挨拶した。\n"
        "2023年6月8日，中日环境交流会在南湾市举行，日本环境省处长大泽晴子致辞。\n"
    )
    (person,) = facts.people
    assert {tag: r.text for tag, r in person.names.items()} == {"ja": "大沢晴子", "zh": "大泽晴子"}
    assert person.positions.keys() == {"ja", "zh"}


def test_a_surname_is_no_second_person() -> None:
    facts = read_facts(
        "懇親会を開催\nReception Held\n"
        "2021年4月20日、湾岸銀行の能登谷 剛 頭取が乾杯の音頭をとった。\n"
        "On April 20, 2021, Go Notoya, President of Wangan Bank, proposed the toast.\n"
        "写真：乾杯する能登谷頭取\nPhoto: President Notoya\n"
    )
    assert [[r.text for r in person.names.values()] for person in facts.people] == [["能登谷 剛", "Go Notoya"]]
