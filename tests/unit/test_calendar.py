from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publish.renderers.calendar import CalendarEntry, calendar_text

STAMP = datetime(2024, 9, 1, 10, tzinfo=timezone(timedelta(hours=8)))
OPENING = CalendarEntry(
    "opening@forum", datetime(2024, 9, 14, 9), datetime(2024, 9, 14, 9, 30), "Asia/Shanghai", "开幕 Opening"
)


def written(*entries: CalendarEntry, **changes: str) -> bytes:
    return calendar_text(entries, name="论坛; Forum", producer="-//publish//EN", stamp=STAMP, **changes)


def read_back(*entries: CalendarEntry) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(written(*entries)).walk("VEVENT")


def entry(**changes: object) -> CalendarEntry:
    values = {
        "uid": "a",
        "start": datetime(2024, 9, 14, 9),
        "end": datetime(2024, 9, 14, 10),
        "time_zone": "Asia/Shanghai",
        "summary": "x",
    }
    return CalendarEntry(**(values | changes))  # type: ignore[arg-type]


def test_the_text_of_one_entry() -> None:
    assert written(OPENING).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//publish//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:论坛\\; Forum",
        "X-WR-CALNAME:论坛\\; Forum",
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Shanghai",
        "BEGIN:STANDARD",
        "DTSTART:20240101T080000",
        "TZOFFSETFROM:+0800",
        "TZOFFSETTO:+0800",
        "TZNAME:CST",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:opening@forum",
        "DTSTAMP:20240901T020000Z",
        "DTSTART;TZID=Asia/Shanghai:20240914T090000",
        "DTEND;TZID=Asia/Shanghai:20240914T093000",
        "SUMMARY:开幕 Opening",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_summer_time_begins_and_ends_when_it_does() -> None:
    text = written(entry(time_zone="Europe/Paris")).decode()
    assert "BEGIN:DAYLIGHT\r\nDTSTART:20240331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST" in text
    assert "BEGIN:STANDARD\r\nDTSTART:20241027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET" in text


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns"]
)
@pytest.mark.parametrize("month", [1, 4, 7, 11])
def test_other_programs_find_the_same_moment(zone: str, month: int) -> None:
    """From the VTIMEZONE alone, as if the reader had never heard of the zone."""
    start = datetime(2024, month, 20, 9)
    nowhere = f"Nowhere/{zone[-6:]}{month}".encode()
    renamed = written(entry(time_zone=zone, start=start, end=start)).replace(zone.encode(), nowhere)
    event = icalendar.Calendar.from_ical(renamed).walk("VEVENT")[0]
    assert event.start.utcoffset() == start.replace(tzinfo=ZoneInfo(zone)).utcoffset()


def test_whole_days_end_the_day_after_the_last() -> None:
    (event,) = read_back(entry(start=date(2024, 9, 14), end=date(2024, 9, 16)))
    assert (event.start, event.end) == (date(2024, 9, 14), date(2024, 9, 17))
    assert b"VTIMEZONE" not in written(entry(start=date(2024, 9, 14), end=None))


def test_utc_needs_no_zone() -> None:
    text = written(entry(time_zone="UTC"))
    assert b"VTIMEZONE" not in text
    assert b"DTSTART:20240914T090000Z" in text


def test_without_a_zone_the_time_is_the_readers() -> None:
    text = written(entry(time_zone=""))
    assert b"VTIMEZONE" not in text
    assert b"DTSTART:20240914T090000\r\n" in text


def test_language_is_told() -> None:
    assert b"SUMMARY;LANGUAGE=zh-Hans:x" in written(entry(), language="zh-Hans")


@settings(deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\u2028\u2029"), min_size=1))
def test_texts_come_back_and_lines_are_short(text: str) -> None:
    data = written(entry(summary=text, location=text, description=f"{text}\n{text}"))
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    event = icalendar.Calendar.from_ical(data).walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == str(event["LOCATION"]) == text
    assert str(event["DESCRIPTION"]) == f"{text}\n{text}"


def test_line_ends_and_controls_cannot_break_out() -> None:
    (event,) = read_back(entry(summary="a\r\nEND:VEVENT\rb\x00\x1bc"))
    assert str(event["SUMMARY"]) == "a\nEND:VEVENT\nbc"


def test_what_cannot_be() -> None:
    with pytest.raises(ValueError, match="ends before"):
        written(entry(end=datetime(2024, 9, 14, 8)))
    with pytest.raises(ValueError, match="two calendar entries"):
        written(entry(), entry())
    with pytest.raises(ValueError, match="needs a time zone"):
        calendar_text([], name="", producer="", stamp=datetime(2024, 1, 1))
    with pytest.raises(ZoneInfoNotFoundError):
        written(entry(time_zone="Mars/Olympus"))


def test_an_empty_programme_is_an_empty_calendar() -> None:
    assert icalendar.Calendar.from_ical(written()).walk("VEVENT") == []
    assert calendar_text([OPENING], name="", producer="p", stamp=STAMP.astimezone(UTC)) == calendar_text(
        [OPENING], name="", producer="p", stamp=STAMP
    )


def test_what_is_open_on_several_days_comes_back_each_day() -> None:
    (event,) = read_back(entry(days=3))
    assert event["RRULE"].to_ical() == b"FREQ=DAILY;COUNT=3"
    assert event["DTEND"].dt == datetime(2024, 9, 14, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
    (once,) = read_back(entry())
    assert "RRULE" not in once
