"""Days whose year or month another line completes: when the text was put out, 今（14）日, a weekday before that."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("发佈日期: 14/11/2023 | 新聞處 | 瀏覽次數: 1,326\n海川大學今(14)日舉辦論壇。", "2023-11-14"),
        ("發布日期:113-09-04  發布單位:國際事務司\n農業部昨(3)日晚間在台北舉辦晚宴。", "2024-09-03"),
        ("海川大学举办论坛\n发布时间：2022年1月4日\n12月30日，洽谈会在海川开幕。", "2021-12-30"),
        ("海川大学举办论坛\n2023-05-16 16:42  来源：市商务局\n5月16日上午，洽谈会在海川开幕。", "2023-05-16"),
        ("【本報訊】海川大學昨日於大會堂舉行典禮。\n\n2023年10月1日（星期日）", "2023-09-30"),
        ("海川大學本（11）月14日舉辦論壇。\n發布日期：2023-11-15", "2023-11-14"),
        ("海川大學於民國113年5月6日舉行校慶。", "2024-05-06"),
        ("本报讯（记者 王明）昨天，海川大学举行论坛。", ""),
        ("海川大学论坛5月6日举行，下届论坛将于2026年5月8日举行。", "-05-06"),
        ("Centre set up\nDate: 2022-10-21  Hits: 356\nOn October 19, a delegation visited Lund College.", "2022-10-19"),
        ("Oslo, Sept. 4, 2024 -- The Institute signed a letter of intent with Lund on Tuesday evening.", "2024-09-03"),
        ("Macao, 1 October 2023 – Fifteen agreements were concluded yesterday at the ceremony.", "2023-09-30"),
        ("Lund University held its forum yesterday.\nEnds/Thursday, May 16, 2024", "2024-05-15"),
        ("Between 30 April and 2 May 2022 the forum was held in Lund.", "2022-04-30"),
        (
            "By the Lund Gallery. Exhibition period: 3 September – 27 November 2022.\nThe reception was held on the"
            " evening of 2 September.",
            "2022-09-02",
        ),
        ("Lund University held a forum on 6 May. It was founded on 3 June 1901.", "-05-06"),
    ],
)  # fmt: skip
def test_the_day_of_the_event(text: str, day: str) -> None:
    date = read_facts(text).date
    assert (date.iso or f"-{date.month:02d}-{date.day:02d}" if date else "") == day


def test_a_year_by_the_day_of_posting_is_less_sure() -> None:
    date = read_facts("论坛\n发布时间：2022-01-04\n1月3日，论坛在海川开幕。").date
    assert date and max(reading.confidence for reading in date.as_stated) <= 0.8
