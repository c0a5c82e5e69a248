"""Changes written into an event file: the stretches of text that say something new, and no others."""

from publish.merge.writing.event_text import EventText

__all__ = ["EventText"]
