"""The calendar beside the booklet: timed sessions at their hours, others on their days."""

import datetime as dt

import icalendar
import pytest
from msgspec.structs import replace

from publish import house_style, translations
from publish.model import Event, LocalizedText, PartialDate, Session, SessionKind
from publish.renderers.pdf.companions import calendar_of

STAMP = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)
TWO_DAYS = Event(
    id="forum",
    languages=("en", "zh"),
    title=LocalizedText({"en": "Forum"}),
    date=PartialDate(2026, 5, 11),
    end=PartialDate(2026, 5, 13),
    time_zone="Asia/Shanghai",
)
ONE_DAY = replace(TWO_DAYS, end=None)


def session(name="show", **more):
    return Session(id=name, kind=SessionKind.EXHIBITION, title=LocalizedText({"en": name.title()}), **more)


def calendar(event, *sessions):
    """The entries as another program reads them: uid, first moment, end."""
    words = translations.load(event.languages, house_style.load())
    made = calendar_of(replace(event, sessions=sessions), words, STAMP, "test")
    if made is None:
        return None
    entries = icalendar.Calendar.from_ical(made.data).walk("VEVENT")
    return [(str(each["UID"]), each["DTSTART"].dt, each.get("DTEND") and each["DTEND"].dt) for each in entries]


def test_an_exhibition_without_hours_is_there_on_all_its_days():
    """RFC 5545, 3.6.1: of two dates the end is the day after."""
    found = calendar(TWO_DAYS, session(date=dt.date(2026, 5, 11), until=dt.date(2026, 5, 13)))
    assert found == [("show@forum", dt.date(2026, 5, 11), dt.date(2026, 5, 14))]


def test_it_begins_with_the_event_where_it_has_no_first_day_of_its_own():
    found = calendar(TWO_DAYS, session(until=dt.date(2026, 5, 12)))
    assert found == [("show@forum", dt.date(2026, 5, 11), dt.date(2026, 5, 13))]


def test_nobody_is_busy_on_whole_days():
    words = translations.load(("en",), house_style.load())
    event = replace(TWO_DAYS, sessions=(session(until=dt.date(2026, 5, 12)),))
    made = calendar_of(event, words, STAMP, "test")
    text = made.data.decode().replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20260511\r\nDTEND;VALUE=DATE:20260513\r\nTRANSP:TRANSPARENT\r\n" in text
    assert "VTIMEZONE" not in text


def test_a_session_with_a_day_and_no_time_is_there_on_that_day_beside_timed_ones():
    dinner = session("dinner", date=dt.date(2026, 5, 12))
    opening = session("opening", date=dt.date(2026, 5, 11), start=dt.time(9), end=dt.time(10))
    found = calendar(TWO_DAYS, opening, dinner)
    assert [(uid, type(start)) for uid, start, _ in found] == [
        ("opening@forum", dt.datetime),
        ("dinner@forum", dt.date),
    ]
    assert found[1][1:] == (dt.date(2026, 5, 12), dt.date(2026, 5, 13))


@pytest.mark.parametrize(
    ("event", "one", "is_there"),
    [
        (ONE_DAY, {}, False),
        (ONE_DAY, {"date": dt.date(2026, 5, 11)}, False),
        (ONE_DAY, {"date": dt.date(2026, 5, 10)}, True),
        (TWO_DAYS, {}, False),
        (TWO_DAYS, {"date": dt.date(2026, 5, 11)}, True),
        (replace(ONE_DAY, date=None), {"until": dt.date(2026, 5, 11)}, False),
        (replace(ONE_DAY, date=None), {"date": dt.date(2026, 5, 11)}, True),
    ],
)
def test_a_day_is_told_where_it_is_more_than_that_of_the_event(event, one, is_there):
    assert (calendar(event, session(**one)) is not None) is is_there


def test_hours_on_several_days_come_back_each_day():
    words = translations.load(("en",), house_style.load())
    show = session(start=dt.time(9), end=dt.time(17), until=dt.date(2026, 5, 13))
    made = calendar_of(replace(TWO_DAYS, sessions=(show,)), words, STAMP, "test")
    assert b"RRULE:FREQ=DAILY;COUNT=3" in made.data
    assert b"TRANSP" not in made.data
