"""An event written out reads back as the same event, with notes where they were wanted."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publish.model import Event
from publish.model.paths import walk
from publish.readers.event_file import read_event_text
from tests.property.whole_events import whole_events
from tests.written_events import MODELINE, write_event

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*/event.yaml"))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(event=whole_events(), data=st.data())
def test_any_event_reads_back_with_notes_at_any_path(event: Event, data: st.DataObject) -> None:
    paths = [path for path, _ in walk(event)]
    notes = {path: "check: see above" for path in data.draw(st.lists(st.sampled_from(paths), max_size=4))}
    text = write_event(event, notes)
    reading = read_event_text(text, "event.yaml")
    assert not reading.diagnostics
    assert reading.event == event
    assert text.count("# check: see above") == len(notes)


def test_shipped_events_read_back() -> None:
    for path in SEEDS:
        event = read_event_text(path.read_text("utf-8"), "event.yaml", default_id=path.parent.name).event
        assert event is not None
        text = write_event(event)
        assert text.startswith(MODELINE)
        assert read_event_text(text, "event.yaml").event == event


def test_a_note_stands_above_its_value() -> None:
    event = read_event_text(SEEDS[0].read_text("utf-8"), "event.yaml").event
    assert event is not None
    lines = write_event(
        event, {"people/liu-hua/positions/0/title/en": "check: 主任?", "": "made from release.txt"}
    ).splitlines()
    assert lines[1] == "# made from release.txt"
    assert lines[lines.index("          # check: 主任?") + 1] == "          en: Director"
