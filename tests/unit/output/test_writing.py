"""Finished files: all or nothing, and never over an edit."""

import json
from pathlib import Path

import pytest

from publish import output
from publish.artifact import Artifact
from publish.errors import OutputError

DIGESTS = {"event": "e", "style": "s"}


def document(data: bytes, name: str = "a.docx") -> Artifact:
    return Artifact(name, "application/x", data, 3, (Artifact("a.ics", "text/calendar", b"BEGIN"),))


def test_files_and_manifest_are_written(tmp_path: Path) -> None:
    written = output.write(tmp_path / "out", [document(b"one")], DIGESTS)
    assert [each.path.name for each in written] == ["a.docx", "a.ics"]
    manifest = json.loads((tmp_path / "out/manifest.json").read_text())
    entry = manifest["files"][0]
    assert entry["name"] == "a.docx" and entry["size"] == 3 and entry["count"] == 3
    assert entry["made_from"] == DIGESTS and len(entry["sha256"]) == 64
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.docx", "a.ics", "manifest.json"]


def test_a_new_build_replaces_what_a_build_wrote(tmp_path: Path) -> None:
    output.write(tmp_path, [document(b"one")], DIGESTS)
    output.write(tmp_path, [document(b"two")], DIGESTS)
    assert (tmp_path / "a.docx").read_bytes() == b"two"


def test_an_edited_file_is_refused_and_all_stays(tmp_path: Path) -> None:
    output.write(tmp_path, [document(b"one"), Artifact("b.pdf", "x", b"1")], DIGESTS)
    (tmp_path / "a.docx").write_bytes(b"edited")
    with pytest.raises(OutputError, match="publish pull"):
        output.write(tmp_path, [Artifact("b.pdf", "x", b"2"), document(b"two")], DIGESTS)
    assert (tmp_path / "a.docx").read_bytes() == b"edited"
    assert (tmp_path / "b.pdf").read_bytes() == b"1"


def test_force_keeps_a_copy(tmp_path: Path) -> None:
    output.write(tmp_path, [document(b"one")], DIGESTS)
    for number in (1, 2):
        (tmp_path / "a.docx").write_bytes(b"edited %d" % number)
        output.write(tmp_path, [document(b"two")], DIGESTS, force=True)
        assert (tmp_path / f"a.edited-{number}.docx").read_bytes() == b"edited %d" % number
    assert (tmp_path / "a.docx").read_bytes() == b"two"


def test_a_document_open_in_word_is_named(tmp_path: Path) -> None:
    output.write(tmp_path, [document(b"one", "programme.docx")], DIGESTS)
    (tmp_path / "~$ogramme.docx").write_bytes(b"owner")
    with pytest.raises(OutputError, match=r"programme\.docx is open in another program"):
        output.write(tmp_path, [document(b"two", "programme.docx")], DIGESTS)
    assert (tmp_path / "programme.docx").read_bytes() == b"one"


def test_a_folder_that_cannot_be_written_leaves_no_half_file(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(OutputError, match="cannot be written"):
        output.write(blocked, [document(b"one")], DIGESTS)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_cannot_be_written_is_called_by_its_own_name(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        output.write(tmp_path, [document(b"one", "missing/a.docx")], DIGESTS)
    assert str(caught.value).startswith(f"{tmp_path / 'missing/a.docx'} cannot be written: ")


@pytest.mark.parametrize("length", [240, 250, 255])
def test_a_long_name_is_no_hindrance(length: int, tmp_path: Path) -> None:
    name = "a" * (length - 5) + ".docx"
    for data in (b"one", b"two"):
        output.write(tmp_path, [document(data, name)], DIGESTS)
    assert (tmp_path / name).read_bytes() == b"two"


def test_a_name_that_no_disk_takes_is_said(tmp_path: Path) -> None:
    name = "a" * 251 + ".docx"
    with pytest.raises(OutputError) as caught:
        output.write(tmp_path, [document(b"one", name)], DIGESTS)
    assert str(caught.value) == f"{tmp_path / name} cannot be written: its name is too long. Nothing was changed."
    assert list(tmp_path.iterdir()) == []
