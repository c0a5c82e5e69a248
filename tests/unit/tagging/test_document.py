import io
from datetime import UTC, datetime

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publish.renderers.pdf.tagging import Attachment, StructureElement, TaggedDocument, TaggingError
from tests.golden.pdf_structure import dump_structure
from tests.unit.tagging.plain_font import PlainFont

CLOCK = datetime(2024, 9, 14, tzinfo=UTC)
A6 = (298.0, 420.0)


def make_document() -> TaggedDocument:
    return TaggedDocument(title="Title", language="en", created=CLOCK)


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def outline_of(document: TaggedDocument) -> list[str]:
    return dump_structure(document.save()).splitlines()


def test_inline_elements_fall_where_they_are_drawn() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    paragraph = document.root.add("P")
    foreign = paragraph.span("fr")
    page = document.begin_page(A6)
    for owner, glyph in ((paragraph, "0001"), (foreign, "0002"), (paragraph, "0001")):
        page.mark(owner)
        page.show(font, 10, 20, 20, f"[<{glyph}>]")
    document.end_page()
    assert outline_of(document) == ["Document [en] (Title)", "  P: a", "    Span [fr]: b", "    : a"]


def test_block_elements_are_read_in_the_order_they_were_made() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    left, right = document.root.add("P"), document.root.add("P", lang="fr")
    page = document.begin_page(A6)
    for owner, glyph in ((right, "0002"), (left, "0001"), (right, "0002"), (left, "0001")):
        page.mark(owner)
        page.show(font, 10, 20, 20, f"[<{glyph}>]")
    document.end_page()
    assert outline_of(document) == ["Document [en] (Title)", "  P: aa", "  P [fr]: bb"]


def test_what_is_last_is_read_last() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    paragraph = document.root.add("P")
    number, foreign = paragraph.add("Span", last=True), paragraph.add("Span", lang="fr")
    page = document.begin_page(A6)
    for owner, glyph in ((paragraph, "0001"), (number, "0002"), (foreign, "0001")):
        page.mark(owner)
        page.show(font, 10, 20, 20, f"[<{glyph}>]")
    document.end_page()
    assert outline_of(document)[1:] == ["  P: a", "    Span [fr]: a", "    Span: b"]


def test_an_element_goes_on_over_pages() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    paragraph = document.root.add("P")
    for _ in range(3):
        page = document.begin_page(A6)
        page.mark(paragraph)
        page.show(font, 10, 20, 20, "[<00010002>]")
        document.end_page()
    assert outline_of(document)[1:] == ["  P: ababab"]


def test_what_was_not_drawn_is_left_out_but_cells_stay() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    document.root.add("Sect").add("P")
    row = document.root.add("Table").add("TR")
    cell, _ = row.add("TD"), row.add("TD")
    cell.add("P").add("Span", lang="fr")
    page = document.begin_page(A6)
    page.mark(cell)
    page.show(font, 10, 20, 20, "[<0001>]")
    document.end_page()
    assert outline_of(document)[1:] == ["  Table", "    TR", "      TD: a", "      TD"]


def test_artifacts_are_not_in_the_tree() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    paragraph = document.root.add("P")
    page = document.begin_page(A6)
    page.artifact("Pagination", "Header")
    page.show(font, 10, 20, 400, "[<0002>]", actual_text="never heard")
    page.mark(paragraph)
    page.show(font, 10, 20, 20, "[<0001>]")
    document.end_page()
    assert outline_of(document)[1:] == ["  P: a"]


def test_actual_text_stands_for_its_run_only() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    paragraph = document.root.add("P")
    page = document.begin_page(A6)
    page.mark(paragraph)
    page.show(font, 10, 20, 20, "[<0001>]")
    page.show(font, 10, 30, 20, "[<0002>]", actual_text="（")
    page.show(font, 10, 40, 20, "[<0001>]")
    page.show_placed(font, 10, [(1, 50, 20), (3, 50, 24)], actual_text="á")
    document.end_page()
    assert outline_of(document)[1:] == ["  P: a（aá"]


def test_lines_share_a_text_object_and_stand_where_they_were_put() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    page = document.begin_page(A6)
    places = [(20, 300.25), (20, 286.5), (33.337, 286.5), (20, 200)]
    for n, (x, y) in enumerate(places):
        page.mark(document.root.add("P"))
        page.show(font, 10, x, y, "[<0001>]", actual_text="ab" if n == 1 else None)
        if n == 2:
            page.line(0, 0, 10, 0)
    document.end_page()
    found, at, depth = [], (0.0, 0.0), []
    with opened(document.save()) as pdf:
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            name = str(operator)
            if name in ("BT", "BDC"):
                depth.append(name)
                at = (0.0, 0.0) if name == "BT" else at
            elif name in ("ET", "EMC"):
                assert depth.pop() == {"ET": "BT", "EMC": "BDC"}[name]
            elif name == "Td":
                at = (at[0] + float(operands[0]), at[1] + float(operands[1]))
                found.append(at)
            elif name in ("m", "re"):
                assert "BT" not in depth
    assert depth == []
    assert [(round(x, 2), round(y, 2)) for x, y in found] == [(20, 300.25), (20, 286.5), (33.34, 286.5), (20, 200)]


def test_drawing_needs_an_owner() -> None:
    page = make_document().begin_page(A6)
    with pytest.raises(TaggingError, match="neither content"):
        page.rectangle(0, 0, 1, 1, fill=(0, 0, 0))


def test_state_is_as_before_after_a_group() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    page = document.begin_page(A6)
    page.mark(document.root.add("P"))
    page.show(font, 10, 0, 0, "[<0001>]", colour=(1, 0, 0))
    with page.group(clip=(0, 0, 10, 10), shift=(1, 2)):
        page.show(font, 12, 0, 0, "[<0001>]", colour=(0, 1, 0))
    page.show(font, 10, 0, 0, "[<0001>]", colour=(1, 0, 0))
    document.end_page()
    with opened(document.save()) as pdf:
        operators = [str(operator) for _, operator in pikepdf.parse_content_stream(pdf.pages[0])]
    assert operators.count("rg") == operators.count("Tf") == 2
    assert operators.count("BDC") == operators.count("EMC") == 3
    assert operators.index("EMC") < operators.index("q")


def test_a_link_over_two_lines_is_read_in_one_piece() -> None:
    document = make_document()
    font = document.register_font(PlainFont())
    link, idle = document.root.add("P").add("Link"), document.root.add("P").add("Link")
    page = document.begin_page(A6)
    for glyph in ("0001", "0002"):
        page.mark(link)
        page.show(font, 10, 20, 20, f"[<{glyph}>]")
        page.link(link, (0, 0, 10, 10), "on", uri="https://example.org")
    page.mark(idle)
    page.show(font, 10, 20, 50, "[<0001>]")
    document.end_page()
    goal = "      -> https://example.org (on)"
    assert outline_of(document)[1:] == ["  P", "    Link: ab", goal, goal, "  P", "    Span: a"]


def test_links_and_bookmarks_must_lead_somewhere() -> None:
    document = make_document()
    page = document.begin_page(A6)
    page.link(document.root.add("Link"), (0, 0, 10, 10), "on", destination="nowhere")
    document.end_page()
    document.bookmark("Lost", "lost")
    with pytest.raises(TaggingError, match="lost, nowhere"):
        document.save()


def test_a_link_has_one_goal_and_a_link_element() -> None:
    document = make_document()
    page = document.begin_page(A6)
    link = document.root.add("Link")
    with pytest.raises(TaggingError, match="either"):
        page.link(link, (0, 0, 1, 1), "x", destination="a", uri="b:")
    with pytest.raises(TaggingError, match="not to P"):
        page.link(document.root.add("P"), (0, 0, 1, 1), "x", uri="b:")


def test_unknown_types_and_attributes_are_refused() -> None:
    with pytest.raises(TaggingError, match="Paragraph"):
        StructureElement("Paragraph", None)
    with pytest.raises(TaggingError, match="Colour"):
        StructureElement("P", None, attributes={"Colour": "red"})


def test_identifiers_are_unique_and_found() -> None:
    document = make_document()
    page = document.begin_page(A6)
    for _ in range(2):
        page.mark(document.root.add("Note", identifier="n1"))
        page.rectangle(0, 0, 1, 1, fill=(0, 0, 0))
    document.end_page()
    with pytest.raises(TaggingError, match="n1"):
        document.save()


def test_a_figure_needs_words() -> None:
    document = make_document()
    page = document.begin_page(A6)
    page.mark(document.root.add("Figure"))
    page.rectangle(0, 0, 1, 1, fill=(0, 0, 0))
    document.end_page()
    with pytest.raises(TaggingError, match="alternative text"):
        document.save()


def test_one_font_for_a_name() -> None:
    document, program = make_document(), PlainFont()
    assert document.register_font(program) is document.register_font(program)
    with pytest.raises(TaggingError, match="Plain-400"):
        document.register_font(PlainFont())


def test_pages_must_be_ended_and_there_must_be_one() -> None:
    document = make_document()
    with pytest.raises(TaggingError):
        document.save()
    document.begin_page(A6)
    with pytest.raises(TaggingError):
        document.begin_page(A6)
    with pytest.raises(TaggingError):
        document.save()


def test_attachments_come_out_as_they_went_in() -> None:
    document = make_document()
    document.begin_page(A6)
    document.end_page()
    for name, data in (("é.ics", b"one"), ("a.csv", bytes(range(256)))):
        document.attach(Attachment(name, "text/calendar", data, "…"))
    with opened(document.save()) as pdf:
        assert {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments} == {
            "é.ics": b"one",
            "a.csv": bytes(range(256)),
        }


def test_the_identifier_follows_from_the_content() -> None:
    def identifier(width: float) -> bytes:
        document = make_document()
        page = document.begin_page(A6)
        page.artifact()
        page.rectangle(0, 0, width, 1, fill=(0, 0, 0))
        document.end_page()
        with opened(document.save()) as pdf:
            first, second = (bytes(each) for each in pdf.trailer.ID)
        assert first == second
        return first

    assert identifier(1) == identifier(1) != identifier(2)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=40))
def test_any_number_of_elements_and_pages_is_read_back(pieces: list[int]) -> None:
    """Trees, number trees, name trees and object streams hold at sizes that fill several leaves."""
    document = make_document()
    font = document.register_font(PlainFont())
    for number, count in enumerate(pieces):
        page = document.begin_page(A6)
        page.destination(f"page {number}", 0, 420)
        for _ in range(count):
            link = document.root.add("P").add("Link")
            page.mark(link)
            page.show(font, 10, 20, 20, "[<0001>]")
            page.link(link, (0, 0, 10, 10), "goal", destination=f"page {len(pieces) - number - 1}")
        document.end_page()
    data = document.save()
    with opened(data) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == len(pieces)
        tree = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for number, page in enumerate(pdf.pages):
            assert len(tree[number]) == pieces[number]
            for annotation in page.get("/Annots", []):
                assert tree[int(annotation.StructParent)].S == "/Link"
        names = pikepdf.NameTree(pdf.Root.Names.Dests)
        assert sorted(names) == sorted(f"page {number}" for number in range(len(pieces)))
    assert dump_structure(data).count("Link: a") == sum(pieces)
