"""The event file on disk."""

from pathlib import Path

import pytest

from publish.errors import OutputError
from publish.merge.store import Stored, read


def _stored(path: Path, data: bytes) -> Stored:
    path.write_bytes(data)
    stored, faults = read(path, str(path))
    assert stored is not None and not faults
    return stored


def test_byte_order_mark_line_ends_and_mode_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "event.yaml"
    stored = _stored(path, "\ufefftitle: a\r\nid: b\r\n".encode())
    path.chmod(0o640)
    assert stored.text == "title: a\r\nid: b\r\n"
    backup = stored.replace(stored.text.replace("title: a", "title: x"))
    assert path.read_bytes() == "\ufefftitle: x\r\nid: b\r\n".encode()
    assert backup.read_bytes() == stored.data
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(each.name for each in tmp_path.iterdir()) == ["event.yaml", "event.yaml.bak"]


def test_no_backup_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "event.yaml"
    for number in range(3):
        _stored(path, b"n: %d\n" % number).replace("n: new\n")
    texts = {each.name: each.read_text() for each in tmp_path.iterdir() if each != path}
    assert texts == {"event.yaml.bak": "n: 0\n", "event.yaml.bak-2": "n: 1\n", "event.yaml.bak-3": "n: 2\n"}
    _stored(path, b"n: 1\n").replace("n: new\n")
    assert len(list(tmp_path.iterdir())) == 4


def test_what_somebody_else_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "event.yaml"
    stored = _stored(path, b"n: 1\n")
    path.write_bytes(b"n: theirs\n")
    with pytest.raises(OutputError, match="changed meanwhile"):
        stored.replace("n: mine\n")
    assert path.read_bytes() == b"n: theirs\n" and list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.yaml", tmp_path / "event.yaml"
    real.write_bytes(b"n: 1\n")
    link.symlink_to(real)
    stored, _ = read(link, str(link))
    assert stored is not None
    stored.replace("n: 2\n")
    assert link.is_symlink() and real.read_bytes() == b"n: 2\n"


def test_a_file_that_is_no_text_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "event.yaml"
    path.write_bytes("标题: 会议\n".encode("gbk"))
    stored, faults = read(path, "event.yaml")
    assert stored is None and [each.code for each in faults] == ["wrong-encoding"]
