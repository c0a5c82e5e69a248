"""One document with every feature of the tagging room, judged by everything that reads PDF here."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.conformance.sample_pdf import CLOCK, sample_book
from tests.conformance.verapdf import PRINTED, VeraPDF
from tests.golden.pdf_structure import dump_structure

GOLDEN = Path(__file__).parents[1] / "golden" / "sample_pdf.structure.txt"


@pytest.fixture(scope="module")
def sample() -> bytes:
    return sample_book()


@pytest.fixture(scope="module")
def sample_path(sample: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.pdf"
    path.write_bytes(sample)
    return path


def complaints(program: str, *arguments: str) -> str:
    """What a program says against a file; the test is skipped where the program is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    run = subprocess.run([program, *arguments], capture_output=True, text=True, errors="replace", timeout=60)
    return run.stderr if run.returncode == 0 else f"exit {run.returncode}: {run.stdout}{run.stderr}"


def test_keeps_pdf_ua_and_pdf_a(sample_path: Path, verapdf: VeraPDF) -> None:
    assert verapdf.broken_rules(sample_path, PRINTED) == []


def test_the_validator_sees_faults(sample: bytes, tmp_path: Path, verapdf: VeraPDF) -> None:
    """A document that does not say it is tagged must be found out, or the test above says nothing."""
    path = tmp_path / "faulty.pdf"
    broken, count = re.subn(rb"/MarkInfo <<", b"/MarkInfx <<", in_the_open(sample))
    assert count == 1
    path.write_bytes(broken)
    assert verapdf.broken_rules(path, PRINTED)


def in_the_open(data: bytes) -> bytes:
    """The file with its objects in the open, so that a test can spoil one."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return out.getvalue()


def test_qpdf_has_no_complaint(sample_path: Path) -> None:
    assert complaints("qpdf", "--check", str(sample_path)) == ""


def test_poppler_has_no_complaint(sample_path: Path, tmp_path: Path) -> None:
    assert complaints("pdftotext", str(sample_path), str(tmp_path / "out.txt")) == ""
    assert complaints("pdftoppm", "-r", "20", str(sample_path), str(tmp_path / "page")) == ""
    assert complaints("pdfinfo", "-struct-text", str(sample_path)) == ""


def test_pdfium_reads_text_bookmarks_and_labels(sample_path: Path) -> None:
    pdf = pypdfium2.PdfDocument(sample_path)
    try:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        outline = [(entry.level, entry.get_title()) for entry in pdf.get_toc()]
        labels = [pdf.get_page_label(index) for index in range(3)]
        title = pdf.get_metadata_value("Title")
    finally:
        pdf.close()
    assert "数字文明论坛" in text
    assert "the naïve café owner agrees with Łukasz" in text
    assert "�" not in text
    assert outline == [
        (0, "封面"), (0, "日程"), (1, "开幕致辞"), (2, "Opening remarks"), (0, "嘉宾"), (1, "People"),
    ]  # fmt: skip
    assert labels == ["Cover", "i", "1"]
    assert title == "数字文明论坛 · Digital Civilization Forum"


def test_structure_is_the_golden_one(sample: bytes) -> None:
    assert dump_structure(sample) == GOLDEN.read_text("utf-8")


def test_metadata_agree_and_calendar_is_attached(sample_path: Path) -> None:
    with pikepdf.open(sample_path) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == str(pdf.docinfo["/ModDate"]) == "D:20240914083000Z"
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            assert xmp["dc:title"] == str(pdf.docinfo["/Title"])
            assert xmp["dc:creator"] == [str(pdf.docinfo["/Author"])]
            assert xmp["dc:description"] == str(pdf.docinfo["/Subject"])
            assert xmp["pdf:Keywords"] == str(pdf.docinfo["/Keywords"])
            assert xmp["pdf:Producer"] == str(pdf.docinfo["/Producer"])
            assert xmp["xmp:CreateDate"] == xmp["xmp:ModifyDate"] == CLOCK.isoformat()
        assert pdf.attachments["日程.ics"].get_file().read_bytes().startswith(b"BEGIN:VCALENDAR")
        assert pdf.Root.AF[0].AFRelationship == "/Supplement"
        assert pdf.Root.AF[0].EF.F.Subtype == "/text/calendar"


def test_same_calls_give_the_same_bytes(sample: bytes) -> None:
    assert sample_book() == sample
