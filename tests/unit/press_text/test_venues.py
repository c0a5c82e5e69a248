"""Where an event was: the venue of the verb before the city of a dateline, kinds of venue, headlines, hosts visited."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("(海川,2020年10月17日) 颁奖典礼今晚在海川音乐学院大剧院举行.", "海川音乐学院大剧院"),
        ("12月5日,北京初雪。南湾驻华大使馆与供热协会在使馆联合举办对话会。", "北京"),
        ("5月24日,国际竹藤组织在北京总部举办开放日。", "北京"),
        ("2022年6月6日,呼和浩特 —— 世界粮食组织今天启动“草原”项目。", "呼和浩特"),
        ("(德国杜塞尔多夫,2024年3月14日)海川科技股份有限公司今日发布新一代系统。", "德国杜塞尔多夫"),
        ("第七届对话以线上线下相结合的方式举行,线下会场设在西安.", "西安"),
        ("旅游办事处在柏林旅游交易会(TBB Berlin)期间于柏林立方会展中心举行晚宴。", "柏林立方会展中心"),
        ("“晨光”展在海川省博物馆开幕\n2019年9月26日,由文物局主办的展览在沈阳开幕.", "海川省博物馆"),
        ("水利部副部长田伯渊在北京宣布项目启动并致开幕辞。", None),
        ("公司总部位于深圳,员工1900人。5月8日,公司发布新品。", None),
        ("英国南湾大学代表团访问位于成都的海川大学。", "成都"),
        ("海川大学接待南湾大学代表团\n海川大学校长王国辉接待了南湾大学代表团一行。", "海川大学"),
        (
            "LIM held its Forum at the Anna K. Holm Auditorium, Science Park. It was long.",
            "Anna K. Holm Auditorium, Science Park",
        ),
        ("Lund University held the ceremony on campus on Wednesday. He once lived in Oslo.", "campus"),
        (
            "The Arrangement was signed at Parliament Buildings, Wellington, by the Minister.",
            "Parliament Buildings, Wellington",
        ),
        ("OSLO, Norway, 14 March 2024 /NewsLine/ -- Holm Ltd. launched a pump, at WaterTec.", "OSLO, Norway"),
        ("Nairobi/Hangzhou, 22 June 2020 – The phase was launched today at a virtual ceremony.", "Nairobi/Hangzhou"),
        ("Oslo, 5 March 2019 - A workshop opened on Tuesday at the Madinat al Bahr Hotel.", "Madinat al Bahr Hotel"),
        (
            "Taipei, Sept. 4 -- A letter was signed at the dinner of Agritech 2024 in Taipei's Harbour Hall.",
            "Harbour Hall",
        ),
        ("Seventh Dialogue held in Oslo\nOn 8 November, the Dialogue was held in hybrid form.", "Oslo"),
        ("Professor Helen Holm visited Southwest University (SWU) in Chengdu.", "Chengdu"),
        ("The partners signed an agreement and will set up a laboratory in Oslo.", None),
        ("A first agreement was signed in 2003, when the two mayors first met in Oslo.", None),
    ],
)  # fmt: skip
def test_where_it_was(text: str, place: str | None) -> None:
    assert next((reading.text for reading in read_facts(text).places.values()), None) == place


def test_a_label_in_two_languages_names_the_place_and_the_hosts() -> None:
    facts = read_facts(
        "海川论坛 Lund Forum\n地点 Venue:海川临港中心 Harbour Centre, Lund\n主办 Host:海川学会 Lund Society (LS)\n"
        "协办 Co-organizers:南湾协会 Delta Association;东山法学院 School of Law, Delta University\n"
        "王国辉主持论坛。Guohui Wang presided over the forum.\n"
    )
    assert {reading.text for reading in facts.places.values()} == {"海川临港中心", "Harbour Centre, Lund"}
    assert [(host.role, sorted(reading.text for reading in host.names.values())) for host in facts.hosts] == [
        ("host", ["Lund Society", "海川学会"]),
        ("co-organizer", ["Delta Association", "南湾协会"]),
        ("co-organizer", ["School of Law, Delta University", "东山法学院"]),
    ]
