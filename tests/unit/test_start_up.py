"""A command loads what it needs and no more: the libraries of the readers and of each renderer wait until they are
wanted."""

import subprocess
import sys

import pytest

_READING = {"yaml", "tomllib", "publish.binding", "publish.checks", "publish.readers"}
_WORD, _EXCEL, _PDF = {"docx", "lxml"}, {"openpyxl"}, {"reportlab", "uharfbuzz", "pikepdf"}


@pytest.mark.parametrize(
    ("module", "waiting"),
    [
        ("publish.cli.main", _READING | _WORD | _EXCEL | _PDF | {"PIL"}),
        ("publish.cli", {"argparse", "msgspec", "publish.model"}),
        ("publish.renderers.pdf.subsetting", {"publish.renderers.pdf.typesetting", "reportlab"}),
        ("publish.renderers.pdf.tagging.container", {"publish.renderers.pdf.typesetting", "uharfbuzz"}),
        (
            "publish.renderers.pdf.rendering",
            {"reportlab", "yaml", "publish.readers", "pikepdf", "segno"} | _WORD | _EXCEL,
        ),
        ("publish.renderers.docx", {"yaml", "publish.readers"} | _EXCEL | _PDF),
        ("publish.renderers.xlsx", {"yaml", "publish.readers", "docx"} | _PDF),
    ],
)
def test_what_a_module_does_not_load(module: str, waiting: set[str]) -> None:
    code = f"import sys, {module}; print(*sorted({waiting!r} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert loaded == []
