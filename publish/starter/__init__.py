"""The event a user starts from, and the schema that editors check it with."""

import json
from pathlib import Path

from publish.binding.schema import schema_of
from publish.errors import OutputError, UsageError
from publish.model import Event
from publish.readers.event_file.normalize import READING

SCHEMA_FILE = "event.schema.json"
EVENT_FILE = "event.yaml"
_PLACE = {
    "type": "object",
    "description": "A place in a text: line and column from 1; or in a list: sheet and cell.",
    "properties": {
        "file": {"type": "string"},
        "line": {"type": "integer"},
        "column": {"type": "integer"},
        "sheet": {"type": "string"},
        "cell": {"type": "string"},
    },
    "required": ["file"],
    "additionalProperties": False,
}


def schema() -> str:
    """The JSON Schema of the event file, and of what `publish read --json` prints."""
    found = schema_of(Event, "Event file of publish", optional=frozenset({"id"}))
    found["properties"][READING] = json.loads((Path(__file__).parent / "reading.schema.json").read_text("utf-8"))
    found["$defs"] |= {"ReadingPlace": _PLACE}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def write_starter(folder: Path) -> list[Path]:
    """Writes a commented event that builds as it stands, with its schema; returns the files written.

    Raises UsageError rather than touch an event that is already there.
    """
    event, schema_file = folder / EVENT_FILE, folder / SCHEMA_FILE
    if event.exists():
        raise UsageError(f"{event} is already there and is left as it is. Name another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        event.write_bytes((Path(__file__).parent / EVENT_FILE).read_bytes())
        schema_file.write_text(schema(), "utf-8")
    except OSError as fault:
        raise OutputError(f"{folder} cannot be written: {fault.strerror or fault}.") from None
    return [event, schema_file]
