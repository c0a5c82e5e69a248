"""`publish read`: press texts into an event folder."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from publish import pipeline
from publish.binding.plain import to_plain
from publish.cli.console import Console, counted
from publish.diagnostics import Diagnostic
from publish.model import Location
from publish.model.paths import walk

if TYPE_CHECKING:
    from publish.intake import Intake

_SHOWN = 12


def read(call: argparse.Namespace, console: Console) -> int:
    """Reads the texts; writes event.yaml and the report, or prints the model as JSON. Returns 0."""
    folder = None if call.json and call.output is None else Path(call.output or _folder(call.sources[0]))
    console.progress(f"Reading {', '.join(call.sources)}")
    taken = pipeline.read(call.sources, folder, update=call.update)
    if call.json:
        console.data({**to_plain(taken.event), "reading": _of_reading(taken, call.sources)})
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


def _of_reading(taken: "Intake", sources: list[str]) -> dict[str, Any]:
    """What a program should know beside the event: where its values stand in the texts, what is doubtful, remarks."""
    from publish.readers.press_text.called import called

    locate = taken.event.provenance.locate
    places = {path: _place(locate(path)) for path, _ in walk(taken.event)}
    doubts = [
        {"path": path, "about": called(path, taken.event), "message": said, "place": _place(locate(path))}
        for path, said in taken.doubts.items()
    ]
    remarks = [_remark(each) for each in taken.diagnostics if each.code != "check-reading"]
    said = {"changes": list(taken.remarks), "files": [str(path) for path in taken.files]}
    return {
        "sources": sources,
        "provenance": {path: place for path, place in places.items() if place},
        "doubts": [_stated(each) for each in doubts],
        "remarks": remarks,
        **_stated(said),
    }


def _remark(each: Diagnostic) -> dict[str, Any]:
    said = {"code": each.code, "severity": each.severity.value, "message": each.message, "remedy": each.remedy}
    return _stated({**said, "path": each.path, "place": _place(each.location)})


def _place(place: Location | None) -> dict[str, Any]:
    fields = ("file", "line", "column", "sheet", "cell")
    return _stated({name: getattr(place, name) for name in fields}) if place else {}


def _stated(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value not in (None, "", [], {})}


def _folder(source: str) -> str:
    return "seeds/event" if source == "-" else f"seeds/{Path(source).stem}"
