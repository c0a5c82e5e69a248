from pathlib import Path

import pytest

from publish.renderers.pdf.imposition import Imposition, impose
from tests.conformance.sample_pdf import sample_book
from tests.conformance.test_pdf_sample import complaints
from tests.conformance.verapdf import IMPOSED, VeraPDF


@pytest.mark.parametrize("imposition", [Imposition(), Imposition(creep=0.2, crop_marks=True)], ids=["plain", "marks"])
def test_the_print_file_keeps_pdf_a(imposition: Imposition, tmp_path: Path, verapdf: VeraPDF) -> None:
    path = tmp_path / "print.pdf"
    path.write_bytes(impose(sample_book(), imposition))
    assert verapdf.broken_rules(path, IMPOSED) == []
    assert complaints("qpdf", "--check", str(path)) == ""
    assert complaints("pdftoppm", "-r", "20", str(path), str(tmp_path / "page")) == ""
