"""Reads a bilingual press text: faithfully first (`read_facts`), then as an event."""
