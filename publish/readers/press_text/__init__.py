"""Reads a bilingual press text: faithfully first (`read_facts`), then as an event (`read_files`)."""

from publish.readers.press_text.event_yaml import event_yaml as written
from publish.readers.press_text.files import TextReading, read_documents, read_files
from publish.readers.press_text.reading import read_facts

__all__ = ["TextReading", "read_documents", "read_facts", "read_files", "written"]
