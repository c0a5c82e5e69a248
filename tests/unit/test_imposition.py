import io
from datetime import UTC, datetime

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.renderers.pdf.imposition import MILLIMETRE, Imposition, Side, impose, sheet_size, sides
from publish.renderers.pdf.tagging import TaggedDocument

A4, A5 = (595.28, 841.89), (419.53, 595.28)
LETTER, HALF_LETTER = (612.0, 792.0), (396.0, 612.0)


def booklet(pages: int, size: tuple[float, float] = A5, language: str = "zh") -> bytes:
    document = TaggedDocument(title="A & B", language=language, created=datetime(2024, 9, 14, tzinfo=UTC), author="Me")
    for number in range(pages):
        page = document.begin_page(size)
        page.mark(document.root.add("P"))
        page.rectangle(number, 0, 10, 10, fill=(0, 0, 0))
        document.end_page()
    return document.save()


def folded(printed: list[Side]) -> list[int | None]:
    """The pages in the order in which a reader turns them: sheets stacked, folded, stapled in the fold."""
    sheets = list(zip(printed[::2], printed[1::2], strict=True))
    first_half = [page for front, back in sheets for page in (front[1], back[0])]
    second_half = [page for front, back in reversed(sheets) for page in (back[1], front[0])]
    return first_half + second_half


@given(st.integers(1, 200))
def test_folded_and_stapled_the_pages_follow_one_another(count: int) -> None:
    read = folded(sides(count))
    assert len(read) % 4 == 0
    assert len(read) - count < 4
    assert [page for page in read if page is not None] == list(range(count))
    assert read[:count] == list(range(count))


@given(st.integers(2, 200))
def test_the_last_page_can_stay_on_the_back(count: int) -> None:
    read = folded(sides(count, keep_last=True))
    assert read[-1] == count - 1
    assert [page for page in read if page is not None] == list(range(count))


def test_eight_pages() -> None:
    assert sides(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]


@pytest.mark.parametrize(
    ("page", "sheet"),
    [
        (A5, (841.89, 595.28)),
        (A4, (1190.55, 841.89)),
        (HALF_LETTER, (792, 612)),
        (LETTER, (1224, 792)),
        ((300, 300), (600, 300)),
    ],
)
def test_pages_go_onto_the_next_larger_sheet(page: tuple[float, float], sheet: tuple[float, float]) -> None:
    assert sheet_size(page) == pytest.approx(sheet, abs=0.1)


def placements(data: bytes) -> list[list[tuple[str, float, float]]]:
    """For each side the pages on it: name, how far right, how far up."""
    found = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            side, at = [], (0.0, 0.0)
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "cm":
                    at = (float(operands[4]), float(operands[5]))
                elif str(operator) == "Do":
                    side.append((str(operands[0]), *at))
            found.append(side)
    return found


def test_inner_sheets_creep_towards_the_fold() -> None:
    fold = 297 * MILLIMETRE / 2
    front, back, inner, _ = placements(impose(booklet(8), Imposition(creep=0.5)))
    assert [name for name, _, _ in front] == ["/P0", "/P1"]
    assert [x for _, x, _ in front] == pytest.approx([fold - A5[0], fold], abs=0.01)
    assert [y for _, _, y in front] == pytest.approx([0, 0], abs=0.01)
    assert back == front
    assert inner[0][1] - front[0][1] == pytest.approx(0.5 * MILLIMETRE, abs=0.01)
    assert inner[1][1] - front[1][1] == pytest.approx(-0.5 * MILLIMETRE, abs=0.01)


def test_blank_pages_are_blank() -> None:
    assert [len(side) for side in placements(impose(booklet(5)))] == [1, 1, 1, 2]


def test_crop_marks_lie_outside_the_pages() -> None:
    with pikepdf.open(io.BytesIO(impose(booklet(4), Imposition(crop_marks=True)))) as pdf:
        side = pdf.pages[0]
        trim, media = [float(x) for x in side.trimbox], [float(x) for x in side.mediabox]
        lines = []
        for operands, operator in pikepdf.parse_content_stream(side):
            if str(operator) in ("m", "l"):
                lines.append((float(operands[0]), float(operands[1])))
    assert trim[2] - trim[0] == pytest.approx(2 * A5[0], abs=0.01)
    assert media[2:] == pytest.approx(
        [297 * MILLIMETRE + 20 * MILLIMETRE, 210 * MILLIMETRE + 20 * MILLIMETRE], abs=0.01
    )
    assert len(lines) == 20
    for x, y in lines:
        assert not (trim[0] + 1 < x < trim[2] - 1 and trim[1] + 1 < y < trim[3] - 1)
        assert media[0] <= x <= media[2]
        assert media[1] <= y <= media[3]
    outside = [(x < trim[0] - 1, x > trim[2] + 1, y < trim[1] - 1, y > trim[3] + 1) for x, y in lines]
    assert [sum(beyond) for beyond in zip(*outside, strict=True)] == [4, 4, 6, 6]


def test_colour_over_the_edge_is_printed_beyond_the_cut_but_not_over_the_fold() -> None:
    document = TaggedDocument(title="Bleed", language="zh", created=datetime(2024, 9, 14, tzinfo=UTC))
    for _ in range(4):
        page = document.begin_page(A5)
        page.artifact("Background")
        page.rectangle(-20, -20, A5[0] + 40, A5[1] + 40, fill=(0, 0, 0))
        document.end_page()
    over = 3 * MILLIMETRE
    with pikepdf.open(io.BytesIO(impose(document.save(), Imposition(crop_marks=True, bleed=3)))) as pdf:
        side = pdf.pages[0]
        left, bottom, right, top = (float(edge) for edge in side.trimbox)
        assert [float(edge) for edge in side.obj.BleedBox] == pytest.approx(
            [left - over, bottom - over, right + over, top + over], abs=0.01
        )
        clips, lines = [], []
        for operands, operator in pikepdf.parse_content_stream(side):
            if str(operator) == "re":
                clips.append([float(each) for each in operands])
            if str(operator) in ("m", "l"):
                lines.append((float(operands[0]), float(operands[1])))
    fold = (left + right) / 2
    assert clips[0][0] == pytest.approx(left - over, abs=0.01)
    assert clips[0][0] + clips[0][2] == pytest.approx(fold, abs=0.01)
    assert clips[1][0] == pytest.approx(fold, abs=0.01)
    assert clips[1][0] + clips[1][2] == pytest.approx(right + over, abs=0.01)
    for x, y in lines:
        assert not (left - over + 0.1 < x < right + over - 0.1 and bottom - over + 0.1 < y < top + over - 0.1)


def test_only_what_paper_can_hold_is_kept() -> None:
    with pikepdf.open(io.BytesIO(impose(booklet(6)))) as pdf:
        assert {"/StructTreeRoot", "/MarkInfo", "/Outlines", "/Names", "/AF"}.isdisjoint(pdf.Root.keys())
        assert str(pdf.docinfo["/Title"]) == "A & B"
        assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipShortEdge"
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("2", "B")
            assert "pdfuaid:part" not in xmp


def test_the_same_bytes_in_give_the_same_bytes_out() -> None:
    data = booklet(6)
    assert impose(data) == impose(data)


def test_a_booklet_from_right_to_left_is_folded_at_its_right() -> None:
    for language, first_side in (("en", [3, 0]), ("ar", [0, 3])):
        with pikepdf.open(io.BytesIO(impose(booklet(4, language=language)))) as pdf:
            resources = pdf.pages[0].obj.Resources.XObject
            shown = [resources[f"/P{place}"].read_bytes().decode("ascii") for place in (0, 1)]
        assert [int(text.split(" re ")[0].split()[-4].split(".")[0]) for text in shown] == first_side
