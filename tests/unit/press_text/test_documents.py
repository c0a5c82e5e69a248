import io
import zipfile
from pathlib import Path

from publish import pipeline
from publish.binding import to_plain
from publish.readers.press_text import read_documents
from publish.readers.press_text.text.documents import document_of, open_document

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SEED = Path(__file__).parents[2] / "golden" / "press_text" / "ciftis-2024.txt"


def _word(body: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(
            "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        )
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    return packed.getvalue()


def test_a_word_file_is_read_with_controls_and_insertions_and_without_deletions() -> None:
    body = (
        "<w:p><w:r><w:t>One </w:t></w:r><w:ins><w:r><w:t>two </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>gone </w:delText></w:r></w:del>"
        "<w:sdt><w:sdtContent><w:r><w:t>three</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>四</w:t><w:br/><w:t>五</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>in a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    assert document_of(_word(body), "release.docx").text == "One two three\n四\n五\nin a table"


def test_reading_is_stable_through_word(tmp_path: Path) -> None:
    source = tmp_path / "release.txt"
    source.write_bytes(SEED.read_bytes())
    first = read_documents([open_document(source)], "x")
    built = pipeline.build(str(source), tmp_path / "out", pipeline.BuildOptions(only=("docx",)), lambda _: None)
    word = next(each.path for each in built.files if each.path.suffix == ".docx")
    again = read_documents([open_document(word)], "x")
    assert first.event is not None and again.event is not None
    assert to_plain(again.event) == to_plain(first.event)


def test_footnotes_and_tables_of_a_word_file_are_text() -> None:
    cells = "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in ("签约", "Signing"))
    body = (
        "<w:p><w:r><w:t>正文。</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
        f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    notes = (
        "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        "<w:footnote w:id='1'><w:p><w:r><w:t>资料来源：秘书处。</w:t></w:r></w:p></w:footnote>"
    )
    packed = io.BytesIO(_word(body))
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("word/footnotes.xml", f"<w:footnotes {W}>{notes}</w:footnotes>")
    document = document_of(packed.getvalue(), "release.docx")
    assert document.text == "正文。\n签约\nSigning\n资料来源：秘书处。"
    assert {number: mark.kind for number, mark in document.marks.items()} == {2: "body", 3: "body"}
