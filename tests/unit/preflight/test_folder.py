"""A folder of finished files is sound, or each thing wrong with it is named."""

import json
from pathlib import Path

import pytest

from publish import output
from publish.artifact import Artifact
from publish.errors import UsageError
from publish.preflight.folder import check_folder


def build(folder: Path, *names: str, event: str = "e") -> None:
    output.write(
        folder, [Artifact(name, "text/plain", name.encode()) for name in names], {"event": event, "style": "s"}
    )


def codes(folder: Path) -> list[str]:
    return [each.code for each in check_folder(folder)]


def test_a_fresh_build_has_nothing_wrong(tmp_path: Path) -> None:
    build(tmp_path, "a.ics", "b.ics")
    assert codes(tmp_path) == []


def test_edited_and_missing_files_are_named(tmp_path: Path) -> None:
    build(tmp_path, "a.ics", "b.ics")
    (tmp_path / "a.ics").write_text("edited")
    (tmp_path / "b.ics").unlink()
    assert codes(tmp_path) == ["file-edited", "file-missing"]


def test_files_of_different_states_of_the_event_disagree(tmp_path: Path) -> None:
    build(tmp_path, "a.ics")
    build(tmp_path, "b.ics", event="later")
    assert codes(tmp_path) == ["files-disagree"]


def test_a_damaged_document_is_an_error(tmp_path: Path) -> None:
    output.write(tmp_path, [Artifact("a.pdf", "application/pdf", b"%PDF-1.7 cut off")], {"event": "e", "style": "s"})
    assert [each.severity for each in check_folder(tmp_path)] == ["error"]


def test_a_folder_without_manifest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no readable manifest"):
        check_folder(tmp_path)
    (tmp_path / "manifest.json").write_text(json.dumps([]))
    with pytest.raises(UsageError, match="no readable manifest"):
        check_folder(tmp_path)
