"""Who came and who received them, as news items of Chinese-speaking universities and offices list them."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "《捐贈備忘錄》由河大副校長莫文明與東江市人民政府副市長陳涵杰簽署,河大校長宋永林在場見證。",
            [("莫文明", "副校長", "河大"), ("陳涵杰", "副市長", "東江市人民政府"), ("宋永林", "校長", "河大")],
        ),
        (
            "在場接待的還有河口大學校長辦公室主任汪淇、校友事務辦公室主任林鈺儀等。",
            [("汪淇", "校長辦公室主任", "河口大學"), ("林鈺儀", "校友事務辦公室主任", "河口大學")],
        ),
        (
            "同行者有外交部駐河口特派員公署政策研究室主任馬乃文、副主任張以安。",
            [
                ("馬乃文", "政策研究室主任", "外交部駐河口特派員公署"),
                ("張以安", "副主任", "外交部駐河口特派員公署"),
            ],
        ),
        (
            "駐河口經濟文化辦事處賴銘安處長到場。",
            [("賴銘安", "處長", "駐河口經濟文化辦事處")],
        ),
        (
            "东江市人民政府外事办公室主任郑志安、东江轻工职业学院副校长李艳文出席。",
            [("郑志安", "主任", "东江市人民政府外事办公室"), ("李艳文", "副校长", "东江轻工职业学院")],
        ),
        (
            "河理工方面在座的有健康科学高等学校副校长刘明、旅游教学及研究中心主任王长文。",
            [("刘明", "健康科学高等学校副校长", "河理工"), ("王长文", "旅游教学及研究中心主任", "河理工")],
        ),
    ],
)
def test_lists_of_hosts_and_guests(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == expected


def full_names(text: str) -> set[str]:
    return {names[0].text for body in read_facts(text).organizations for names in body.names.values()}


def test_a_school_is_named_in_full_where_the_text_names_it_in_full() -> None:
    text = "河口理工学院院长王肇林来到东江。\n\n河理工院长王肇林致辞。\n"
    assert full_names(text) == {"河口理工学院"}


def test_first_letters_stand_for_the_one_body_that_has_them() -> None:
    text = (
        "Wang Li, President of North Chester Harbour University, welcomed the guests.\n\n"
        "NCHU Vice President Chen Hong spoke.\n"
    )
    assert full_names(text) == {"North Chester Harbour University"}
