"""What people type becomes the model."""

import datetime as dt

from publish.model import PartialDate, Photo, Role, SessionKind
from publish.readers.event_file import read_event_text

TEXT = """
languages: [zh, en]
title: {zh: 会, en: Meeting}
date: 2024-09-14
hosts: [a, {organization: b, kind: co-host}]
organizations:
  a: {name: {zh: 甲, en: Alpha}}
  b: {name: {zh: 乙, en: Beta}}
people:
  liu-hua: {name: {zh: 刘华}, positions: [{title: {zh: 主任}, organization: a}], email: l@example.org}
sessions:
  - {id: opening, kind: opening, start: 9:30, speakers: [liu-hua, {person: liu-hua, role: chair}]}
  - {kind: panel, date: 2024-09-14}
release:
  body:
    - {text: {zh: 一, en: One}}
    - {photo: , caption: {zh: 图}}
    - {text: {zh: 二, en: Two}}
"""


def test_shorthand_and_ids_made_up() -> None:
    reading = read_event_text(TEXT, "event.yaml", default_id="meeting")
    assert not reading.diagnostics
    event = reading.event
    assert event is not None
    assert event.id == "meeting"
    assert event.date == PartialDate(2024, 9, 14)
    assert [host.organization for host in event.hosts] == ["a", "b"]
    opening, panel = event.sessions
    assert opening.start == dt.time(9, 30)
    assert [opening.role_of(each) for each in opening.speakers] == [Role.ADDRESS, Role.CHAIR]
    assert panel.id == "session-2" and panel.kind is SessionKind.PANEL
    assert [block.id for block in event.release.body] == ["p1", "photo-1", "p2"]
    photo = event.release.body[1]
    assert isinstance(photo, Photo) and photo.photo is None


def test_words_that_yaml_would_turn_into_something_else_stay_text() -> None:
    text = "languages: [no, en]\ntitle: {no: yes, en: 1.10}\nedition: 012\n"
    event = read_event_text(text, "event.yaml").event
    assert event is not None
    assert dict(event.title.items()) == {"no": "yes", "en": "1.10"}
    assert event.edition == "012"


def test_provenance_finds_fields_by_id() -> None:
    event = read_event_text(TEXT, "event.yaml").event
    assert event is not None
    where = event.provenance.locate("people/liu-hua/positions/0/title/zh")
    assert where is not None and where.line == 10 and where.excerpt and "主任" in where.excerpt
    session = event.provenance.locate("sessions/opening/start")
    assert session is not None and session.line == 12
