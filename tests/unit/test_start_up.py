"""A command loads what it needs and no more: the libraries of the readers and of each renderer wait until they are
wanted."""

import subprocess
import sys

import pytest

_READING = {"yaml", "tomllib", "rtoml", "publish.binding", "publish.checks", "publish.readers"}
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


_WHOLE_AFTER_ALL = """
from publish import start_up
start_up.load_datetime()
start_up.load_msgspec()
start_up.load_pathlib()
start_up.load_yaml()
start_up.load_harfbuzz()
start_up.load_argparse()
start_up.load_zoneinfo()
start_up.load_reportlab()
start_up.load_docx()
start_up.load_openpyxl()
start_up.load_hashlib()
import hashlib, _hashlib
assert hashlib.sha256(b"a").hexdigest() == _hashlib.openssl_sha256(b"a").hexdigest()
assert hashlib.md5(b"a", usedforsecurity=False).hexdigest() == hashlib.new("md5", b"a").hexdigest()
from PIL import Image
import io, openpyxl.drawing.image, lxml.etree
assert openpyxl.drawing.image.PILImage.Image is Image.Image
book, file = openpyxl.Workbook(), io.BytesIO()
book.active["A1"], book.active["A1"].style = 7, "Comma"
book.save(file)
assert openpyxl.load_workbook(file).active["A1"].style == "Comma"
class Target:
    def start(self, tag, attributes): pass
    def close(self): return "closed"
assert lxml.etree.fromstring("<a/>", lxml.etree.XMLParser(target=Target())) == "closed"
import argparse, datetime, enum, decimal, gettext, inspect, pathlib, platform, re, sysconfig
import ast, pickle, urllib.parse, uuid, zoneinfo
import msgspec, typing_extensions, uharfbuzz, yaml
assert pathlib.Path("/a b").as_uri() == "file:///a%20b"
assert yaml.safe_load("- 2026-09-01\\n- 0x1F\\n- yes\\n- ~") == [datetime.date(2026, 9, 1), 31, True, None]
assert list(yaml.SafeLoader("a: 1").get_data()) == ["a"]
assert isinstance(re.compile("a"), re.Pattern)
assert uuid.UUID(int=1).int == 1 and decimal.Decimal("0.1") + 0 and inspect.signature(len) and urllib.parse.quote(" ")
assert msgspec.json.decode(b"[1]", type=list[int]) == [1]
day = datetime.datetime.strptime("2026-09-01", "%Y-%m-%d").date()
assert day == pickle.loads(pickle.dumps(datetime.date(2026, 9, 1)))
assert uharfbuzz.Buffer() is not None and uharfbuzz.SubsetFlags.RETAIN_GIDS == 2
assert issubclass(enum.IntEnum, enum.Enum)
assert Image.new("RGB", (1, 1)).size == (1, 1)
assert gettext.ngettext("a", "b", 2) == "b" and "usage" in argparse.ArgumentParser().format_help()
assert pickle.loads(pickle.dumps(ast.literal_eval("[1]"))) == [1]
assert platform.python_version() and sysconfig.get_paths() and zoneinfo.ZoneInfo("Asia/Shanghai").key == "Asia/Shanghai"
"""


def test_what_is_left_out_while_loading_is_there_for_whoever_asks_later() -> None:
    done = subprocess.run([sys.executable, "-c", _WHOLE_AFTER_ALL], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_library_that_asks_for_more_is_loaded_whole() -> None:
    code = (
        "import sys; from publish.start_up import _load; _load('wave', {'struct': {}}); _load('csv', {'_csv': None});"
        "import csv, struct, wave; assert struct.calcsize('<I') == 4 and csv.reader and wave.open"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
