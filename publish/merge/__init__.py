"""Edits that come back: base, theirs, ours, field by field; and the event file with the taken ones written in."""
