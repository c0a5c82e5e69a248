"""Text copied out of a set paragraph is what was typed, blank for blank: read by poppler and by pdfium.

White that nobody typed (between Han and Latin, in a loose line) must not become a space, typed
spaces must stay, half-width marks that are drawn full-width come back half-width, and words divided
at a line's end come back whole.
"""

import io
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from publish.renderers.pdf.tagging import TaggedDocument
from publish.renderers.pdf.typesetting import FontSet, Line, ParagraphStyle, Span, typeset

SOURCES = Path(__file__).parents[1] / "golden" / "typesetting"
CASES = [
    (path.stem, width)
    for path in sorted(SOURCES.glob("*.txt"))
    for width in (360.0, 210.0, 150.0)
    if "long-words" not in path.stem
]


def set_lines(case: str, width: float, fonts: FontSet) -> tuple[Line, ...]:
    head, _, text = (SOURCES / f"{case}.txt").read_text("utf-8").partition("\n\n")
    language = dict(line.split(": ", 1) for line in head.splitlines())["language"]
    return typeset([Span(text.strip(), language)], width, ParagraphStyle(leading=16), fonts).lines


def drawn(lines: Sequence[Line], language: str) -> bytes:
    document = TaggedDocument(
        title="Lines", language=language, created=datetime(2026, 1, 1, tzinfo=UTC), author="a", producer="p"
    )
    paragraph = document.root.add("P")
    page = document.begin_page((460, 1200))
    for n, line in enumerate(lines):
        for run in line.runs:
            page.mark(paragraph)
            font = document.register_font(run.font)
            page.show(font, run.size, 40 + run.x, 1150 - 16 * n, run.tj(), actual_text=run.actual_text)
    document.end_page()
    return document.save()


def read_by_poppler(data: bytes, folder: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler) is not installed")
    path = folder / "lines.pdf"
    path.write_bytes(data)
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


def typed(lines: Sequence[Line]) -> list[str]:
    return [line.text.rstrip() for line in lines]


@pytest.mark.parametrize(("case", "width"), CASES)
def test_poppler_reads_the_lines_as_they_were_typed(case: str, width: float, tmp_path: Path) -> None:
    lines = set_lines(case, width, FontSet())
    read = read_by_poppler(drawn(lines, "en"), tmp_path)
    found = [each.rstrip("\u00ad\u200b ") for each in read.replace("\f", "").splitlines() if each.strip()]
    assert found == typed(lines)


@pytest.mark.parametrize(("case", "width"), CASES)
def test_pdfium_reads_the_text_as_it_was_typed(case: str, width: float) -> None:
    lines = set_lines(case, width, FontSet())
    page = pypdfium2.PdfDocument(io.BytesIO(drawn(lines, "en")))[0]
    read = page.get_textpage().get_text_range()
    for mark in ("\r\n", "\ufffe", "\u200b", "\u00ad"):
        read = read.replace(mark, "")
    assert read.rstrip() == "".join(line.text for line in lines).rstrip()


RIGHT_TO_LEFT = [
    ("ar", "تعرض هذه الجلسة اتجاهات إيداع البراءات في مجال التقنيات الخضراء"),
    ("ar", "وعمّان والمكتب الأوروبي للبراءات الأساسية لا غير"),
    ("fa", "این نشست روند ثبت اختراع را بررسی می\u200cکند و گفت\u200cوگو"),
    ("ur", "یہ اجلاس پیٹنٹ کے رجحانات پیش کرتا ہے"),
    ("he", "המושב מציג את מגמות רישום הפטנטים בטכנולוגיה ירוקה"),
]
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))


@pytest.mark.parametrize(("language", "text"), RIGHT_TO_LEFT)
def test_text_from_right_to_left_is_read_letter_by_letter(language: str, text: str, tmp_path: Path) -> None:
    lines = typeset([Span(text, language)], 120.0, ParagraphStyle(leading=16), FontSet()).lines
    assert len(lines) > 1
    data = drawn(lines, language)
    pages = pypdfium2.PdfDocument(io.BytesIO(data))
    read = pages[0].get_textpage().get_text_range()
    assert " ".join(read.split()) == text
    printed = read_by_poppler(data, tmp_path)
    assert " ".join(printed.translate(_DIRECTIONS).split()) == text


MIXED = [
    ("ar", "يسر الهيئة (النسخة الثالثة). تهدف"),
    ("ar", "تسجيل البراءات (PCT) في 45 دولة، بنسبة 12.5% سنويا"),
    ("ar", "اتفاقية «الحرير» (3 اتفاقيات) [أولية] للعام 2027"),
    ("fa", "ثبت 45 اختراع (PCT)، در سال 2027."),
    ("he", "תערוכה (2026) של WIPO בישראל, מס׳ 12."),
]
_SWAPPED = str.maketrans("()[]«»", ")(][»«")


@pytest.mark.parametrize(("language", "text"), MIXED)
def test_marks_beside_numbers_and_names_are_read_where_they_stand(language: str, text: str, tmp_path: Path) -> None:
    data = drawn(typeset([Span(text, language)], 400.0, ParagraphStyle(leading=16), FontSet()).lines, language)
    read = pypdfium2.PdfDocument(io.BytesIO(data))[0].get_textpage().get_text_range()
    # pdfium expects brackets to say what they look like, poppler what they mean; the latter is what ISO 32000 asks for.
    assert " ".join(read.translate(_DIRECTIONS).split()).translate(_SWAPPED) == text
    printed = read_by_poppler(data, tmp_path)
    assert " ".join(printed.translate(_DIRECTIONS).split()) == text


@pytest.mark.parametrize(
    "text", ["The word «שלום» (peace) is old.", "Doha الدوحة, Qatar", "see والمكتب (now) 45 times"]
)
def test_what_follows_arabic_and_hebrew_words_is_read_behind_them(text: str, tmp_path: Path) -> None:
    data = drawn(typeset([Span(text, "en")], 400.0, ParagraphStyle(leading=16), FontSet()).lines, "en")
    read = pypdfium2.PdfDocument(io.BytesIO(data))[0].get_textpage().get_text_range()
    assert " ".join(read.translate(_DIRECTIONS).split()) == text
    printed = read_by_poppler(data, tmp_path)
    assert " ".join(printed.translate(_DIRECTIONS).split()) == text


WITH_MARKS = [
    ("th", "การประชุมวิชาการว่าด้วยทรัพย์สินทางปัญญา น้ำ ที่นี่ ผู้ใหญ่"),
    ("lo", "ການປະຊຸມຊັບສິນທາງປັນຍາ"),
    ("km", "កម្មសិទ្ធិបញ្ញា"),
    ("my", "ဉာဏပစ္စည်း မူပိုင်ခွင့်"),
    ("hi", "अंतर्राष्ट्रीय बौद्धिक संपदा"),
    ("bn", "আন্তর্জাতিক মেধাস্বত্ব"),
    ("ta", "அறிவுசார் சொத்து"),
    ("vi", "Nguyễn Thị Minh Khai"),
]


@pytest.mark.parametrize(("language", "text"), WITH_MARKS)
def test_letters_with_marks_are_read_as_they_were_typed(language: str, text: str, tmp_path: Path) -> None:
    data = drawn(typeset([Span(text, language)], 600.0, ParagraphStyle(leading=16), FontSet()).lines, language)
    assert pypdfium2.PdfDocument(io.BytesIO(data))[0].get_textpage().get_text_range().strip() == text
    printed = read_by_poppler(data, tmp_path)
    assert printed.strip() == text
