"""Visits of officials from abroad, as their offices tell of them: foreign names, verbs behind offices, pages."""

from __future__ import annotations

from publish.readers.press_text.reading import read_facts
from tests.people_read import people

VISIT = """要闻   2021-03-04 09:15   南京

3月2日，海洋气象组织助理总干事贾马尔·克瓦完成对江苏的访问，克瓦先生还参观了气象台。

On 2 March, Mr. Jamal Kwa, Assistant Director General, Ocean Weather Organization (OWO) wrapped up his visit.
"""


def test_a_foreign_name_ends_before_what_its_bearer_completes() -> None:
    facts = read_facts(VISIT)
    (person,) = facts.people
    assert {tag: name.text for tag, name in person.names.items()} == {"zh": "贾马尔·克瓦", "en": "Jamal Kwa"}
    assert person.organizations["en"].text == "Ocean Weather Organization"


def test_the_line_of_a_posting_with_its_column_and_time_gives_the_year() -> None:
    facts = read_facts(VISIT)
    assert facts.date is not None
    assert facts.date.iso == "2021-03-02"


def test_a_name_that_begins_like_a_word_stands_behind_an_office() -> None:
    assert people("校党委书记成长林、副校长关键文会见了来宾。") == [
        ("成长林", ["党委书记"], ""),
        ("关键文", ["副校长"], ""),
    ]


def test_an_event_behind_a_dateline_has_no_dash_before_its_name() -> None:
    facts = read_facts(
        "杭州,5月8日-“河流与创新论坛”在杭州成功举办。\n\n"
        'Hangzhou, May 8 - The "Rivers and Innovation Forum" was held in Hangzhou.\n'
    )
    assert {tag: name.text for tag, name in facts.event_names.items()} == {
        "zh": "河流与创新论坛",
        "en": "Rivers and Innovation Forum",
    }
