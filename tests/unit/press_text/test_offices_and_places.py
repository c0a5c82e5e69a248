"""Bodies and offices that begin or end where a place, a fair, a title or a verb stands beside them."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "园博会浅海馆政府总代表、中国航标学会副会长张慎言出席仪式。",
            ("张慎言", "政府总代表、副会长 @ 中国航标学会", "园博会浅海馆"),
        ),
        (
            "浅海商业律师公会(Norland Commercial Bar Association)主席陆明致辞。",
            ("陆明", "主席", "浅海商业律师公会"),
        ),
        (
            "浅海市驻华办公室Global Tide行政主任陈翠微到场见证。",
            ("陈翠微", "行政主任", "浅海市驻华办公室Global Tide"),
        ),
        (
            "4月2日，教育厅厅长陈宝率团来访，同韩国副总理兼环境部长官金相民会谈。",
            ("金相民", "韩国副总理、环境部长官", ""),
        ),
        (
            "Speeches were made by Mr. Lin Shen, Commissioner General of the Norland Pavilion at Expo 2031.",
            ("Lin Shen", "Commissioner General", "Norland Pavilion at Expo 2031"),
        ),
        (
            "Among the guests was Mr. Ali Obaid, the UAE Ambassador to China.",
            ("Ali Obaid", "UAE Ambassador to China", ""),
        ),
        (
            "LUND, July 24 -- Lund Mayor London Harkin signed the memorandum.",
            ("London Harkin", "Lund Mayor", ""),
        ),
        (
            "The panel was moderated by Lord David Harkin, a former judge of the High Court of Norland.",
            ("David Harkin", "former judge", "High Court of Norland"),
        ),
        (
            "Tide Museum was represented at the ceremony by Keith Harkin, Governor; and Anna Holm, Vice President,"
            " World Cultures.",
            ("Anna Holm", "Vice President, World Cultures", "Tide Museum"),
        ),
    ],
)
def test_body_and_office(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices_of(text)


def test_town_behind_in_is_nobody() -> None:
    text = (
        "Also present were Mr. Liu Quan, Chinese Consul General in Kuching, Mdm Chen Peijie, Chinese Consul General"
        " in Alor Setar, Dato' Ahmad Ismail, Executive Councillor of Kedah."
    )
    names = [name for name, _, _ in offices_of(text)]
    assert names == ["Liu Quan", "Chen Peijie", "Ahmad Ismail"]


def test_title_in_quotation_marks_is_nobody() -> None:
    text = "“法老·王——古河文明的故事”展在浅海博物院开幕。馆长李强主持。"
    assert [name for name, _, _ in offices_of(text)] == ["李强"]


def test_deeds_name_no_delegation() -> None:
    text = "参与接待的还有校友办公室主任林钰、全球事务总监王瑞等。"
    assert [body for _, _, body in offices_of(text)] == ["", ""]


def test_office_of_a_list_before_that_of_a_neighbour() -> None:
    text = (
        "浅海大学党委书记舒歌，副校长朱长、杨金、杜江等参加。\n其中与浅海大学的协议由潮汐实验室执行主任杨辉和杜江签署。"
    )
    held = {person.names["zh"].text: person.positions["zh"][0].text for person in read_facts(text).people}
    assert held["杜江"] == "副校长"
