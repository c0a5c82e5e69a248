"""Any changes to any event file, however it is typed, are written in as they were meant."""

from typing import Any

import yaml
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from publish.binding import places
from publish.binding.places import Shape
from publish.binding.plain import to_plain
from publish.merge.writing import EventText
from publish.model import Event
from publish.model.paths import walk
from publish.readers.event_file import read_event_text
from tests.property.whole_events import TEXTS, whole_events
from tests.written_events import write_event

DUMPS: dict[str, dict[str, Any]] = {
    "narrow": {"width": 50, "indent": 4},
    "braces": {"default_flow_style": True, "width": 90},
    "mixed": {"default_flow_style": None},
    "quotes": {"default_style": '"', "width": 60},
    "literal": {"default_style": "|"},
    "folded": {"default_style": ">", "width": 40},
}
NEW_FIELDS = (
    "subtitle/{tag}",
    "city/{tag}",
    "venue/name/{tag}",
    "venue/rooms/main/name/{tag}",
    "parent/short_name/{tag}",
    "release/headline/{tag}",
    "people/{person}/honorific/{tag}",
    "people/{person}/seat",
    "people/{person}/extra/T-shirt: size",
    "people/{person}/positions/0/department/{tag}",
    "organizations/{organization}/short_name/{tag}",
    "organizations/{organization}/about/{tag}",
)
ADDED = (
    (
        "people",
        {"name": {"en": "New Person"}, "positions": [{"title": {"en": "a: b"}, "organization": "x"}], "rank": 3},
    ),
    ("organizations", {"name": {"zh": "新", "en": "New, Ltd."}}),
    ("agreements", {"title": {"en": "MoU"}, "parties": ["x", "y"], "signed": "2026-01-01"}),
    ("release/body", {"text": {"en": "Para " * 40, "zh": "段落" * 60}}),
)


def _typed(data: st.DataObject, made: Event) -> str:
    form = data.draw(st.sampled_from(["written", *DUMPS]))
    if form == "written":
        return write_event(made, {path: "a note" for path, _ in list(walk(made))[::5]})
    return str(yaml.dump(to_plain(made), allow_unicode=True, sort_keys=False, **DUMPS[form]))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(made=whole_events(), data=st.data())
def test_any_changes_to_any_event(made: Event, data: st.DataObject) -> None:
    before = _typed(data, made)
    if data.draw(st.booleans()):
        before = before.replace("\n", "\r\n")
    work = EventText(before)
    for _ in range(data.draw(st.integers(1, 5))):
        _change(work, made, data)
    after = work.read_anew()
    assert after is not None
    assert ("\r\n" in before) == ("\r\n" in after.text) or "\n" not in before


def _change(work: EventText, made: Event, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["put", "new", "clear", "add", "remove"]))
    event(kind)
    texts = [path for path, _ in walk(made) if _is_text(path) and work.holds(path)]
    if kind in ("put", "clear") and texts:
        path = data.draw(st.sampled_from(texts))
        work.put(path, data.draw(TEXTS)) if kind == "put" else work.clear(path)
    elif kind == "new":
        person = data.draw(st.sampled_from(work.names("people") or [""]))
        body = data.draw(st.sampled_from(work.names("organizations") or [""]))
        template = data.draw(st.sampled_from(NEW_FIELDS))
        if ("{person}" in template and not person) or ("{organization}" in template and not body):
            return
        tag = data.draw(st.sampled_from(made.languages))
        work.put(template.format(tag=tag, person=person, organization=body), data.draw(TEXTS))
    elif kind == "add":
        collection, entry = data.draw(st.sampled_from(ADDED))
        names = work.names(collection)
        after = data.draw(st.sampled_from([None, *names]))
        work.add(collection, f"new-{len(names)}", entry, after=after, first=data.draw(st.booleans()))
    elif kind == "remove":
        collection = data.draw(st.sampled_from(["people", "organizations", "agreements", "release/body", "sessions"]))
        if names := work.names(collection):
            work.remove(f"{collection}/{data.draw(st.sampled_from(names))}")


def _is_text(path: str) -> bool:
    found = places.places(path, Event)
    return bool(found and found[-2:-1] and found[-2].shape is Shape.TEXT)


def test_what_is_written_reads_without_faults() -> None:
    text = "languages: [zh, en]\ntitle: {zh: 会}\n"
    work = EventText(text)
    for collection, entry in ADDED:
        work.add(collection, "new", entry)
    after = work.read_anew()
    assert after is not None
    reading = read_event_text(after.text, "event.yaml")
    assert reading.event is not None and not reading.diagnostics
