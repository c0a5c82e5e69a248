"""The event file: YAML as people type it, into the model."""

from publish.readers.event_file.normalize import EventReading, read_event, read_event_text

__all__ = ["EventReading", "read_event", "read_event_text"]
