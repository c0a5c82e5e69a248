"""Event files before and after changes, side by side: NAME.before.yaml, NAME.changes, NAME.after.yaml.

PUBLISH_UPDATE_GOLDENS=1 writes the after files anew; look at them before they are kept.
"""

import json
import os
from pathlib import Path

import pytest

from publish.merge.writing import EventText
from publish.readers.event_file import read_event_text

HERE = Path(__file__).parent
CASES = sorted(path.name.removesuffix(".changes") for path in HERE.glob("*.changes"))


def _changed(text: str, changes: str) -> str:
    work = EventText(text)
    for line in changes.splitlines():
        verb, rest = line.split(" ", 1)
        if verb == "put":
            path, value = rest.split(" = ", 1)
            work.put(path, json.loads(value) if value.startswith('"') else value)
        elif verb == "add":
            head, entry = rest[: rest.index("{")].split(), json.loads(rest[rest.index("{") :])
            after = head[3] if len(head) > 3 else None
            work.add(head[0], head[1], entry, after=after, first=head[2:] == ["first"])
        else:
            getattr(work, verb)(rest)
    after = work.read_anew()
    assert after is not None
    return after.text


@pytest.mark.parametrize("name", CASES)
def test_changes_are_written_as_people_would_have(name: str) -> None:
    before = (HERE / f"{name}.before.yaml").read_text("utf-8")
    after = _changed(before, (HERE / f"{name}.changes").read_text("utf-8"))
    expected = HERE / f"{name}.after.yaml"
    if "PUBLISH_UPDATE_GOLDENS" in os.environ:
        expected.write_text(after, "utf-8")
    assert after == expected.read_text("utf-8")
    assert read_event_text(after, "event.yaml").event is not None


@pytest.mark.parametrize("name", CASES)
def test_line_ends_of_the_file_are_kept(name: str) -> None:
    before = (HERE / f"{name}.before.yaml").read_text("utf-8").replace("\n", "\r\n")
    after = _changed(before, (HERE / f"{name}.changes").read_text("utf-8"))
    assert after == (HERE / f"{name}.after.yaml").read_text("utf-8").replace("\n", "\r\n")
