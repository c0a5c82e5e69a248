"""Makes an event of the facts: ids, parties, programme, release; each value keeps its place in the text."""

from publish.readers.press_text.normalize.event import Normalized, to_event

__all__ = ["Normalized", "to_event"]
