"""Every kind of bad event file gets one located diagnostic, with the line and a remedy."""

import re
from pathlib import Path

import pytest

from publish.readers.event_file import read_event, read_event_text

CASES = re.findall(
    r"^--- (.+?)\n<<<\n(.*?)===\n(.*?)(?=\n--- |\Z)",
    (Path(__file__).parent / "faults.txt").read_text("utf-8"),
    re.S | re.M,
)


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fault_is_located_and_worded(text: str, expected: str) -> None:
    found = read_event_text(text, "event.yaml").diagnostics
    wanted = expected.strip().splitlines()
    assert len(found) == len(wanted), [each.message for each in found]
    for each, line in zip(found, wanted, strict=True):
        place_and_code, *words = [part.strip() for part in line.split(" | ")]
        place = each.location
        assert place is not None
        assert f"{place.line}:{place.column} {each.code}" == place_and_code
        assert place.excerpt == text.split("\n")[(place.line or 1) - 1].rstrip()
        for said, word in zip((each.message, each.remedy), words, strict=False):
            assert word in str(said)


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "empty-file", "empty"),
        (b"  \n\n", "empty-file", "empty"),
        ("languages: [zh]\ntitle: {zh: 会议}".encode("gbk"), "wrong-encoding", "GBK"),
        ("languages: [zh]\ntitle: {zh: 会议}".encode("utf-16"), "wrong-encoding", "UTF-16"),
        (b"languages: [zh]\n" + b"# padding padding\n" * 600_000, "file-too-large", "11 MB"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", "not-text", "not a text file"),
    ],
)
def test_bytes_that_are_no_event_file(tmp_path: Path, data: bytes, code: str, words: str) -> None:
    path = tmp_path / "event.yaml"
    path.write_bytes(data)
    reading = read_event(path, "event.yaml")
    assert reading.event is None
    assert [each.code for each in reading.diagnostics] == [code]
    assert words in reading.diagnostics[0].message


def test_gbk_fault_shows_the_line_as_it_reads() -> None:
    from publish.readers.event_file.parse import decode

    text, found = decode("languages: [zh]\ntitle: {zh: 会议}".encode("gbk"), "event.yaml")
    assert text is None
    assert found[0].location is not None
    assert found[0].location.line == 2
    assert found[0].location.excerpt == "title: {zh: 会议}"


def test_byte_order_mark_and_windows_line_ends_are_read() -> None:
    from publish.readers.event_file.parse import decode

    text, found = decode(b"\xef\xbb\xbflanguages: [zh]\r\ntitle: {zh: A}\r\n", "event.yaml")
    assert not found
    assert text == "languages: [zh]\ntitle: {zh: A}\n"
