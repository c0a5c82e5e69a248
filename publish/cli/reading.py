"""`publish read`: press texts into an event folder."""

import argparse
from pathlib import Path

from publish import pipeline
from publish.binding.plain import to_plain
from publish.cli.console import Console, counted

_SHOWN = 12


def read(call: argparse.Namespace, console: Console) -> int:
    """Reads the texts; writes event.yaml and the report, or prints the model as JSON. Returns 0."""
    folder = None if call.json and call.output is None else Path(call.output or _folder(call.sources[0]))
    console.progress(f"Reading {', '.join(call.sources)}")
    taken = pipeline.read(call.sources, folder, update=call.update)
    if call.json:
        console.data(to_plain(taken.event))
        return 0
    doubts = [each for each in taken.diagnostics if each.code == "check-reading"]
    console.diagnostics([each for each in taken.diagnostics if each.code != "check-reading"])
    doubts.sort(key=lambda each: (each.location.file, each.location.line or 0) if each.location else ("", 0))
    console.to_check(doubts[:_SHOWN])
    if len(doubts) > _SHOWN:
        console.say(f"… and {len(doubts) - _SHOWN} more; the report lists them all.")
    for remark in taken.remarks:
        console.say(remark)
    for path in taken.files:
        console.say(str(path))
    found = (counted(len(taken.event.people), "person", "people"), counted(len(taken.event.agreements), "agreement"))
    new = "new " if call.update else ""
    console.say(", ".join((*found, f"{len(taken.doubts) or 'nothing'} {new}to check")))
    return 0


def _folder(source: str) -> str:
    return "seeds/event" if source == "-" else f"seeds/{Path(source).stem}"
