"""A press release that came back from Word: what was changed in it, field by field."""

from publish.readers.word_edits.parse import Tracked
from publish.readers.word_edits.read import read, read_bytes, snapshot_of

__all__ = ["Tracked", "read", "read_bytes", "snapshot_of"]
