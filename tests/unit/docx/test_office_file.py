"""Files that cannot be used are refused with a sentence, never with a traceback."""

import io
import zipfile

import pytest

from publish.errors import UnreadableError
from publish.readers import office_file
from publish.readers.word_edits import read, read_bytes
from tests.word_files import MAIN, WordFile, release, shipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return out.getvalue()


@pytest.fixture(scope="module")
def good(seeds):
    return release(shipped(seeds / "ciftis-2024" / "event.yaml"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"Dear colleague,", "is not a Word file"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
        (OLE + b"\0" * 600, "old format"),
        (b"PK\x03\x04 and then nothing", "is damaged"),
        (packed(xl__workbook_dot_xml="<x/>"), "is not a Word file"),
        (packed(word__document_dot_xml="<x/>"), "does not say which event"),
    ],
)
def test_bad_files_get_a_sentence(data, words):
    with pytest.raises(UnreadableError, match=words) as caught:
        read_bytes("returned.docx", data)
    assert str(caught.value).startswith("returned.docx ")
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("text", "words"),
    [(b"<w:document", "damaged inside"), (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "no office program writes")],
)
def test_bad_xml_in_a_file_of_ours(good, text, words):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, text if name == MAIN else source.read(name))
    with pytest.raises(UnreadableError, match=words):
        read_bytes("returned.docx", out.getvalue())


def test_endless_nesting_is_refused(good):
    deep = b"<w:sdt><w:sdtContent>" * 20_000 + b"</w:sdtContent></w:sdt>" * 20_000
    namespace = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    file = WordFile(good)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, data in file.parts.items():
            text = b"<w:document " + namespace + b"><w:body>" + deep + b"</w:body></w:document>"
            target.writestr(name, text if name == MAIN else data)
    with pytest.raises(UnreadableError, match="nested deeper"):
        read_bytes("deep.docx", out.getvalue())


def test_half_a_file_is_damaged(good):
    with pytest.raises(UnreadableError, match="damaged"):
        read_bytes("returned.docx", good[: len(good) // 2])


@pytest.mark.parametrize("at", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_flipped_bytes_never_break_the_reader(good, at):
    data = bytearray(good)
    for offset in range(40):
        data[int(len(data) * at) + offset] ^= 0xFF
    try:
        read_bytes("returned.docx", bytes(data))
    except UnreadableError as refused:
        assert "returned.docx" in str(refused)


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(UnreadableError, match="There is no file"):
        read(tmp_path / "nowhere.docx")
    with pytest.raises(UnreadableError, match="cannot be read"):
        read(tmp_path)


def test_a_zip_bomb_is_not_unpacked(monkeypatch):
    bomb = packed(word__document_dot_xml=b"0" * 60_000_000)
    with pytest.raises(UnreadableError, match="absurd size"):
        read_bytes("bomb.docx", bomb)
    monkeypatch.setattr(office_file, "MAX_UNPACKED", 1000)
    with pytest.raises(UnreadableError, match="absurd size"):
        read_bytes("large.docx", packed(word__document_dot_xml=bytes(range(256)) * 10))


def test_a_newer_version_says_so(good):
    file = WordFile(good)
    file.parts["customXml/item1.xml"] = file.parts["customXml/item1.xml"].replace(b'format="1"', b'format="99"')
    with pytest.raises(UnreadableError, match="newer version"):
        read_bytes("returned.docx", file.save())


def test_a_strict_file_is_read_all_the_same(good):
    """Word can save as "Strict Open XML Document", with other namespaces."""
    file = WordFile(good)
    saved = WordFile(file.save())
    strict = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
            b"http://purl.oclc.org/ooxml/officeDocument/relationships"
        ),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved.data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            for plain, other in strict.items():
                data = data.replace(plain, other) if name in (MAIN, "word/styles.xml") else data
            target.writestr(name, data)
    edits = read_bytes("strict.docx", out.getvalue())
    assert not (edits.fields or edits.added or edits.removed or edits.remarks)
