"""Places that no verb of holding names: whom guests went to, what a city saw, at whose house; whose day is told."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5月16日,海川大学校长林默一行来到北陆书院,与师生座谈。", "北陆书院"),
        ("5月16日,海川大学副校长林默带领学生走访世界河流组织(WRO)北陆办事处。", "世界河流组织(WRO)北陆办事处"),
        ("5月16日,海川商会会长林默率团赴海门科技馆参观。", "海门科技馆"),
        ("5月16日,由会长林默率领的访问团到北陆研究院交流。", "北陆研究院"),
        ("5月16日,中国—北陆中心秘书长林默到访西岭研究所。", "西岭研究所"),
        ("5月16日,两会在海川大厦多功能厅与北陆商会签署备忘录。", "海川大厦多功能厅"),
        ("5月16日,商会在长城饭店为代表团举行宴会。", "长城饭店"),
        ("海川中心于5月16日在北陆仲裁院(又称“北仲”)挂牌。", "北陆仲裁院"),
        ("昨天下午,北陆饭店内,第三届潮汐论坛举行。", "北陆饭店"),
        ("5月16日,海川科技园迎来一场签约仪式。", "海川科技园"),
        ("5月16日,十国律师云集杭州,共话海洋。", "杭州"),
        ("5月16日,救援物资在内罗毕交接。", "内罗毕"),
        (
            "On 16 May, Ms Lin Mo went to the Institute of Rivers of the Lund Academy (LA).",
            "Rivers of the Lund Academy",
        ),
        ("On 16 May, they were welcomed at the Lund Centre at the University of Norland.", "University of Norland"),
        ("On 16 May, Lin Mo toured the World River Organization (WRO) Lund Office.", "Organization (WRO) Lund Office"),
        ("An agreement was signed on 16 May at the Association's head office in Lisbon.", "Lisbon"),
        ("Lisbon – An agreement between the two chambers was signed today.", "Lisbon"),
        ("On 16 May, Lisbon saw the signing of an agreement between two universities.", "Lisbon"),
        ("On 16 May, the Chamber opened the doors of the Lujiang Hotel for its dinner.", "Lujiang Hotel"),
        ("It was at the Lujiang Hotel that the two signed an agreement on 16 May.", "Lujiang Hotel"),
        ("The two put their names to it at the Tide Forum in Lisbon, in the presence of the Mayor.", "Lisbon"),
        ("Lund and Hill signed an agreement online on 10 May 2021 (9 May in Mexico).", None),
        ("Lisbon was the scene, on May 25th and 26th, 2024, of the 10th Tide Forum.", "Lisbon"),
        ("In Lisbon, Portugal, the two committees signed their agreement on 29 May 2020.", "Lisbon, Portugal"),
        (
            "An opening ceremony on 23 May, in the Hall for Rest of the Palace Museum, marked its start.",
            "Palace Museum",
        ),
        (
            "On 16 May, Lin Mo brought a group of young envoys to the University of Norland (UN).",
            "University of Norland",
        ),
        ("9月29日,海川大学副校长林默率团赴英国访问,先后到访东岸大学和西岸大学。", "英国"),
        ("画展5月16日揭幕,展场设在海川博物馆东展厅。", "海川博物馆东展厅"),
        ("林默致辞说:“研究院会在南湾及三角洲积极开展教育工作。”", None),
        ("5月16日,“海川之夜”音乐会在北陆大剧院奏响。", "北陆大剧院"),
        ("The 3rd Tide Forum wrapped up in Oslo on Friday, 16 May 2025.", "Oslo"),
        ("The fair drew 3,000 visitors to the Harbour Hall over three days.", "Harbour Hall"),
        ("Their delegation was in Lisbon from 16 to 20 May at the invitation of the Norland Chamber.", "Lisbon"),
        ("Guests filled the ballroom of the Lujiang Hotel for the annual gala.", "Lujiang Hotel"),
        ("The new office, on the 12th floor of the Harbour Tower, was opened by the Mayor.", "Harbour Tower"),
        ("Earlier today, in Brussels, the Chamber and the Council launched their report.", "Brussels"),
        ("Lisbon, 16 May 2025. The Lund Chamber and Hill University have news.", "Lisbon"),
        ("海川贸易局与北陆商会5月16日在深圳合办“潮汐论坛”。", "深圳"),
        ("海川副市长陈静今日率团来港,与商会代表会面。", "港"),
        ("5月16日,海川银行上海分行在沪开业。", "沪"),
        ("海川国际机场5月16日迎来首架直飞北陆的航班。", "海川国际机场"),
        ("Lin Mo officiated at the opening of the Science Festival at the Lund Science Museum.", "Lund Science Museum"),
        ("Lund Law Firm opened its Oslo office on 16 May with a cocktail reception.", "Oslo"),
        ("The Chamber had signed such an agreement with its partners in the Lake Region earlier.", None),
    ],
)
def test_where_it_was_told_to_be(text: str, place: str | None) -> None:
    found = next((reading.text for reading in read_facts(text + "\n").places.values()), None)
    assert found is None if place is None else found is not None and found.endswith(place)


def test_the_house_goes_before_its_city() -> None:
    facts = read_facts("签约场合是在香港举行的潮汐论坛。\n论坛于5月16日在湾仔香港会议展览中心举行。\n")
    assert facts.places["zh"].text == "湾仔香港会议展览中心"


def test_the_city_that_the_other_language_names() -> None:
    facts = read_facts(
        "5月16日,两会的协议日前在后者会址签订。中心会派员到珠海讲课。\n"
        "On 16 May, the two signed an agreement at the Association's premises in Zhuhai.\n"
    )
    assert {tag: reading.text for tag, reading in facts.places.items()} == {"zh": "珠海", "en": "Zhuhai"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("海川局今日(十二月八日)与北陆局签订备忘录。论坛十二月七日至八日在海川举行。\n2023年12月8日\n", "2023-12-08"),
        ("The memorandum was signed today (8 December) at the Forum, held from 7 to 10 December 2023.\n", "2023-12-08"),
        ("9月17日,《友好合作意向书(2025年—2028年)》签约仪式在海川举行。\n", ""),
        (
            "发布时间:2013-08-13\n9月13日晚,2013海川联谊会举行。\n"
            "On September 13, Hill Chamber held the 2013 fellowship.\n",
            "2013-09-13",
        ),
        (
            "Today, Thursday, 18 April 2024, the show opens. The Foundation came into being on 28 May 2012.\n",
            "2024-04-18",
        ),
        ("The exhibition runs from 16 May to 30 June 2025 at the Culture Centre.\n", "2025-05-16"),
        ("2022年9月30日发布\n日前,海川商会与北陆商会签署协议。\n", ""),
    ],
)
def test_the_day_itself(text: str, day: str) -> None:
    date = read_facts(text).date
    assert (date.iso if date else "") == day
