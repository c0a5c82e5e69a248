import io
from collections.abc import Callable

import pikepdf
import pytest

from publish.artifact import Artifact
from publish.preflight.pdf import check_pdf
from publish.renderers.pdf.imposition import impose
from publish.renderers.pdf.tagging import TaggedDocument
from tests.unit.tagging.plain_font import PlainFont
from tests.unit.tagging.test_document import A6, CLOCK

Spoil = Callable[[pikepdf.Pdf], None]


def booklet() -> bytes:
    document = TaggedDocument(title="标题 “Title”", language="zh", created=CLOCK, author="A", keywords=("k", "l"))
    font = document.register_font(PlainFont())
    for number in range(3):
        page = document.begin_page(A6)
        page.destination(f"p{number}", 0, 420)
        page.mark(document.root.add("P"))
        page.show(font, 10, 20, 20, "[<00010002>]", actual_text="(BDC")
        link = document.root.add("P").add("Link")
        page.mark(link)
        page.show(font, 10, 20, 50, "[<00010002>]")
        page.link(link, (0, 0, 9, 9), "first", destination="p0")
        document.end_page()
    return document.save()


def codes(data: bytes, count: int | None = 3) -> list[str]:
    found = check_pdf(Artifact("booklet.pdf", "application/pdf", data, count))
    assert all(each.message.startswith("booklet.pdf") and each.location for each in found)
    return [each.code for each in found]


def spoiled(spoil: Spoil) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(booklet())) as pdf:
        spoil(pdf)
        pdf.save(out)
    return out.getvalue()


def replaced(old: bytes, new: bytes, page: int = 1) -> Spoil:
    def spoil(pdf: pikepdf.Pdf) -> None:
        contents = pdf.pages[page].Contents
        assert old in contents.read_bytes()
        contents.write(contents.read_bytes().replace(old, new, 1))

    return spoil


def without(*path: str) -> Spoil:
    def spoil(pdf: pikepdf.Pdf) -> None:
        holder = pdf.Root
        for key in path[:-1]:
            holder = holder[key]
        del holder[path[-1]]

    return spoil


def unembed(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Resources.Font["/F1"].DescendantFonts[0].FontDescriptor["/FontFile2"]


def unmap(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Resources.Font["/F1"]["/ToUnicode"]


def retitle(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Another"


def redate(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/ModDate"] = "D:20240915000000Z"


def untitle(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = " "


def forget_place(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].Annots[0].Dest = pikepdf.String("gone")


def test_a_sound_booklet_and_its_print_file_pass() -> None:
    assert codes(booklet()) == []
    assert codes(impose(booklet()), 2) == []


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (replaced(b"EMC", b""), ["pdf-unbalanced-tags"]),
        (replaced(b"EMC", b"EMC EMC"), ["pdf-unbalanced-tags"]),
        (replaced(b"<00010002>", b"<00010000>"), ["pdf-missing-glyph"]),
        (replaced(b"/MCID 1", b"/MCID 7"), ["pdf-tags-disagree"]),
        (without("/MarkInfo"), ["pdf-untagged"]),
        (without("/StructTreeRoot"), ["pdf-untagged"]),
        (without("/ViewerPreferences"), ["pdf-title-hidden"]),
        (without("/Lang"), ["pdf-no-language"]),
        (without("/Metadata"), ["pdf-no-metadata"]),
        (without("/Names", "/Dests"), ["pdf-dead-link"]),
        (unembed, ["pdf-font-not-embedded"]),
        (unmap, ["pdf-font-without-text"]),
        (retitle, ["pdf-metadata-disagree"]),
        (redate, ["pdf-metadata-disagree"]),
        (untitle, ["pdf-no-title", "pdf-metadata-disagree"]),
        (forget_place, ["pdf-dead-link"]),
    ],
)
def test_each_fault_is_named(spoil: Spoil, expected: list[str]) -> None:
    assert codes(spoiled(spoil)) == expected


def test_pages_are_counted() -> None:
    assert codes(booklet(), 4) == ["pdf-page-count"]
    assert codes(booklet(), None) == []


def test_what_is_no_pdf_is_named() -> None:
    assert codes(b"no pdf") == ["pdf-unreadable"]


def test_codes_across_two_glyphs_are_no_missing_glyph() -> None:
    assert codes(spoiled(replaced(b"<00010002>", b"<10000001>"))) == []
