"""A folder of finished files: that they are whole, sound, as they were built, and made from the same event."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from publish import preflight
from publish.artifact import MANIFEST, Artifact
from publish.diagnostics import Diagnostic, error, warning
from publish.errors import UsageError
from publish.model import Location


def check_folder(folder: Path) -> list[Diagnostic]:
    """Everything wrong with the files that the manifest of a folder names. Raises UsageError where it has none."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        entries: list[dict[str, Any]] = manifest["files"]
    except (OSError, ValueError, KeyError, TypeError):
        message = f"{folder} has no readable {MANIFEST}; “publish build” writes one beside the documents."
        raise UsageError(message) from None
    found = [each for entry in entries for each in _check_file(folder, entry)]
    return [*found, *_check_agreement(folder, entries)]


def _check_file(folder: Path, entry: dict[str, Any]) -> Iterator[Diagnostic]:
    path = folder / str(entry["name"])
    place = Location(str(path))
    if not path.is_file():
        yield error("file-missing", "The manifest names this file, but it is not there.", place, "Build again.")
        return
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != entry["sha256"]:
        remedy = "Bring the changes into the event with “publish pull”, then build again."
        yield warning("file-edited", "This file was changed after it was built.", place, remedy)
    yield from preflight.check(Artifact(path.name, str(entry["media_type"]), data, entry.get("count")))


def _check_agreement(folder: Path, entries: list[dict[str, Any]]) -> Iterator[Diagnostic]:
    """Whether all files tell of the same state of the event."""
    states = {entry["made_from"]["event"] for entry in entries}
    if len(states) > 1:
        names = ", ".join(str(entry["name"]) for entry in entries)
        remedy = "Build all of them again, so that they agree."
        message = f"These files were made from different states of the event: {names}."
        yield error("files-disagree", message, Location(str(folder)), remedy)
