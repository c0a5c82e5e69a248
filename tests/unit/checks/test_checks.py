"""What does not hang together in an event is found, placed and worded; what hangs together is left in peace."""

from pathlib import Path

import pytest

from publish import checks
from publish.diagnostics import Diagnostic
from publish.readers.event_file import read_event, read_event_text

HEAD = """
languages: [zh, en]
title: {zh: 会, en: Meeting}
date: 2026-05-18
time_zone: Asia/Shanghai
venue: {rooms: {hall: {name: {zh: 厅, en: Hall}}}}
organizations:
  office: {name: {zh: 办公室, en: Office}}
people:
  wang-ming: {name: {zh: 王明, en: Wang Ming}, positions: [{organization: office}]}
  li-fang: {name: {zh: 李芳, en: Li Fang}}
"""


def found(text: str) -> list[Diagnostic]:
    reading = read_event_text(text, "event.yaml")
    assert reading.event is not None and not reading.diagnostics, reading.diagnostics
    return list(checks.check(reading.event))


def only(text: str) -> Diagnostic:
    (each,) = found(text)
    return each


def line_of(each: Diagnostic) -> str:
    assert each.location is not None and each.location.excerpt is not None
    return each.location.excerpt.strip()


def test_a_sound_event_has_nothing_to_complain_of() -> None:
    assert found(HEAD) == []


@pytest.mark.parametrize(
    ("more", "words", "remedy"),
    [
        ("sessions: [{title: {zh: 甲, en: A}, speakers: [wang-min]}]", "no person “wang-min”", "“wang-ming”"),
        ("sessions: [{title: {zh: 甲, en: A}, room: hal}]", "no room “hal”", "“hall”"),
        ("hosts: [ofice]", "no organization “ofice”", "“office”"),
        ("release: {body: [{quote: {zh: 甲, en: A}, person: nobody}]}", "no person “nobody”", "Known ids"),
        (
            "agreements: [{title: {zh: 甲, en: A}, signatories: [{person: li-fang, party: x}]}]",
            "organization “x”",
            "office",
        ),
    ],
)
def test_an_id_that_refers_to_nobody_names_the_nearest(more: str, words: str, remedy: str) -> None:
    each = only(f"{HEAD}{more}\n")
    assert each.code == "unknown-id" and each.severity == "error"
    assert words in each.message and remedy in str(each.remedy)
    assert line_of(each) == more


def test_times_and_days_that_cannot_be() -> None:
    text = HEAD + (
        "sessions:\n"
        "  - {id: a, title: {zh: 甲, en: A}, start: 10:00, end: 9:00}\n"
        "  - {id: b, title: {zh: 乙, en: B}, end: 9:00}\n"
        "  - {id: c, title: {zh: 丙, en: C}, date: 2026-05-19}\n"
    )
    assert [(each.code, each.severity) for each in found(text)] == [
        ("ends-before-start", "error"),
        ("no-start", "warning"),
        ("outside-event", "warning"),
    ]
    assert only(HEAD.replace("Asia/Shanghai", "Asia/Shangai")).code == "bad-time-zone"
    assert only(HEAD + "end: 2026-05-17\n").code == "ends-before-start"


def test_rooms_and_people_in_two_places_at_once() -> None:
    text = HEAD + (
        "sessions:\n"
        "  - {id: a, title: {zh: 甲, en: A}, start: 9:00, end: 10:00, room: hall, speakers: [li-fang]}\n"
        "  - {id: b, title: {zh: 乙, en: B}, start: 9:30, end: 11:00, room: hall, speakers: [li-fang]}\n"
        "  - {id: c, title: {zh: 丙, en: C}, start: 10:00, end: 10:30, speakers: [wang-ming]}\n"
    )
    taken = found(text)
    assert [each.code for each in taken] == ["room-taken", "person-taken"]
    assert "“甲” (`a`)" in taken[0].message and "李芳" in taken[1].message
    assert all(line_of(each).startswith("- {id: b") for each in taken)


def test_an_exhibition_over_several_days_leaves_room_for_others_and_ends_after_it_begins() -> None:
    head = HEAD.replace("date: 2026-05-18\n", "date: 2026-05-18\nend: 2026-05-20\n")
    show = "{id: a, kind: exhibition, title: {zh: 甲, en: A}, date: 2026-05-18, until: 2026-05-20, start: 9:00"
    show += ", end: 18:00"
    tea = "{id: b, title: {zh: 乙, en: B}, date: 2026-05-19, start: 9:30, end: 10:00, room: hall, speakers: [li-fang]}"
    assert found(f"{head}sessions:\n  - {show}, room: hall}}\n  - {tea}\n") == []
    busy = f"{head}sessions:\n  - {show}, speakers: [li-fang]}}\n  - {tea}\n"
    assert only(busy).code == "person-taken"
    backwards = show.replace("until: 2026-05-20", "until: 2026-05-17")
    assert only(f"{head}sessions:\n  - {backwards}}}\n").code == "ends-before-start"


def test_a_last_day_without_a_first() -> None:
    head = HEAD.replace("date: 2026-05-18", "date: 2026-05")
    show = "{id: a, kind: exhibition, title: {zh: 甲, en: A}, until: 2026-05-20}"
    each = only(f"{head}sessions:\n  - {show}\n")
    assert (each.code, each.path, each.remedy) == ("no-date", "sessions/a/until", "Add `date:` to the session.")


@pytest.mark.parametrize("written", ["forum.example.org", "://forum.example.org", "https:/forum.example.org"])
def test_a_web_address_that_leads_nowhere(written: str) -> None:
    each = only(f"{HEAD}url: '{written}'\n")
    assert (each.code, each.severity, each.path) == ("bad-address", "warning", "url")
    assert each.remedy == "Write it out: https://forum.example.org"
    assert found(f"{HEAD}url: https://forum.example.org/2026\ncalendar_url: webcal://forum.example.org/a.ics\n") == []


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("ftp://example.org/a", "Write it out: https://example.org/a"),
        ("htttps://example.org", "Write it out: https://example.org"),
        ("https：//example.org", "Write it out: https://example.org"),
        ("press@example.org", "Write mailto:press@example.org"),
        ("https://", "Write an address such as https://example.org/event, or leave the line out."),
        ("待定", "Write an address such as https://example.org/event, or leave the line out."),
        ("https://exa mple.org/a b", "Write an address such as https://example.org/event, or leave the line out."),
    ],
)
def test_the_remedy_for_a_web_address_is_one_that_opens(written: str, remedy: str) -> None:
    assert only(f"{HEAD}url: '{written}'\n").remedy == remedy


def test_what_meets_on_several_days_is_told_once() -> None:
    head = HEAD.replace("date: 2026-05-18\n", "date: 2026-05-18\nend: 2026-05-20\n")
    rows = "".join(
        f"  - {{id: {name}, title: {{zh: {zh}, en: {name.upper()}}}, date: 2026-05-18, until: 2026-05-20, start: 9:00,"
        " end: 10:00, room: hall, speakers: [li-fang]}\n"
        for name, zh in (("a", "甲"), ("b", "乙"))
    )
    assert [each.code for each in found(f"{head}sessions:\n{rows}")] == ["room-taken", "person-taken"]


def test_people_who_cannot_be_printed_as_they_stand() -> None:
    internal = HEAD.replace("li-fang: {", "li-fang: {visibility: internal, dietary: vegan, ")
    speaking = internal + "sessions: [{title: {zh: 甲, en: A}, speakers: [li-fang]}]\n"
    assert [each.code for each in found(speaking)] == ["hidden-speaker", "hidden-guest"]
    assert only(HEAD.replace("{zh: 李芳, en: Li Fang}", "{}")).code == "no-name"
    assert only(HEAD + "  li-fang-2: {name: {zh: 李芳, en: Li Fang}}\n").code == "listed-twice"


def test_missing_translations_are_warnings_but_names_serve_their_script() -> None:
    each = only(HEAD + "city: {zh: 北京}\n")
    assert (each.code, each.severity) == ("missing-translation", "warning")
    assert "no text in en" in each.message and "`en:`" in str(each.remedy)
    three = HEAD.replace("[zh, en]", "[zh, en, fr]").replace("Meeting}", "Meeting, fr: Réunion}")
    assert [each.path for each in found(three)] == ["venue/rooms/hall/name", "organizations/office/name"]


def test_shipped_events_have_no_errors(shipped_events: list[Path]) -> None:
    for path in shipped_events:
        event = read_event(path).event
        assert event is not None
        assert [each for each in checks.check(event) if each.severity == "error"] == []


KHMER = "សន្និសីទអន្តរជាតិស្តីពីកម្មសិទ្ធិបញ្ញា"


def test_texts_in_which_no_line_can_end_between_words_are_named_once_a_language() -> None:
    head = "languages: [en, km]\ntitle: {en: Meeting, km: TEXT}\nsubtitle: {en: Meeting, km: TEXT}\n"
    broken = [each for each in found(head.replace("TEXT", KHMER)) if each.code == "no-word-breaks"]
    assert len(broken) == 1
    assert "Khmer" in broken[0].message and "U+200B" in (broken[0].remedy or "")
    spaced = KHMER[:10] + "\u200b" + KHMER[10:20] + "\u200b" + KHMER[20:]
    assert not [each for each in found(head.replace("TEXT", f'"{spaced}"')) if each.code == "no-word-breaks"]


AGREEMENTS = HEAD + "agreements:\n  - {id: memorandum, title: {zh: 备忘录, en: Memorandum}, signed: 2026-05-18%s}\n"


def test_a_day_of_signing_without_a_status_is_asked_about() -> None:
    each = only(AGREEMENTS % "")
    assert each.code == "no-status" and "status: signed" in (each.remedy or "")
    assert "signed: 2026-05-18" in line_of(each)


@pytest.mark.parametrize("status", ["signed", "planned", "released"])
def test_a_day_of_signing_with_any_status_is_left_in_peace(status: str) -> None:
    assert not found(AGREEMENTS % f", status: {status}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("city: {zh: 北京, en: '*Beijing*'}", "what stands around “Beijing” is printed as it is"),
        ("welcome: {zh: 欢迎, en: 'Please **do come*'}", "Two stars open or close bold"),
        ("welcome: {zh: 欢迎, en: '[Map](www.example.org/map)'}", "“www.example.org/map” is not the address of a link"),
    ],
)
def test_markup_that_would_be_printed_is_named(text: str, words: str) -> None:
    each = only(HEAD + text + "\n")
    assert each.code == "literal-markup" and words in each.message


@pytest.mark.parametrize(
    "text", ["**all** of it", "55*40*20 cm", r"\*\*", "[1](see below)", "[map](https://example.org)"]
)
def test_markup_and_what_only_looks_like_it_are_left_in_peace(text: str) -> None:
    assert found(f"{HEAD}welcome: {{zh: 欢迎, en: '{text}'}}\n") == []


def test_sessions_without_a_date_are_named_where_others_have_one() -> None:
    days = HEAD.replace("date: 2026-05-18", "date: 2026-05-18\nend: 2026-05-20")
    undated = "sessions:\n  - {id: a, title: {zh: 甲, en: A}}\n"
    assert found(days + undated) == []
    each = only(days + undated + "  - {id: b, title: {zh: 乙, en: B}, date: 2026-05-19}\n")
    assert each.code == "no-date" and "the first day, 2026-05-18" in each.message
    assert line_of(each).startswith("- {id: a")


def test_one_wrong_date_of_the_event_does_not_draw_one_for_each_session() -> None:
    text = HEAD.replace("date: 2026-05-18", "date: 2026-05-18\nend: 2025-05-19")
    assert only(text + "sessions: [{title: {zh: 甲, en: A}, date: 2026-05-18}]\n").code == "ends-before-start"


def test_a_language_without_any_text_is_named_once() -> None:
    each = only(HEAD.replace("[zh, en]", "[zh, en, ar]"))
    assert each.code == "missing-translation" and "No text of the event is in ar yet." in each.message


@pytest.mark.parametrize(
    ("zone", "remedy"),
    [("Asia/Taibei", "“Asia/Taipei”"), ("New York", "“America/New_York”"), ("Beijing", "Asia/Shanghai")],
)
def test_a_time_zone_that_is_none_is_told_the_nearest(zone: str, remedy: str) -> None:
    assert remedy in str(only(HEAD.replace("Asia/Shanghai", zone)).remedy)


@pytest.mark.parametrize("address", ["wang", "wang@office", "wang@example.org; li@"])
def test_an_address_that_no_mail_reaches_is_named(address: str) -> None:
    each = only(HEAD.replace("wang-ming: {", f"wang-ming: {{email: '{address}', "))
    assert (each.code, each.path) == ("bad-address", "people/wang-ming/email")


def test_several_addresses_in_one_field_are_left_in_peace() -> None:
    assert found(HEAD.replace("wang-ming: {", "wang-ming: {email: 'wang@example.org; li@example.org', ")) == []
