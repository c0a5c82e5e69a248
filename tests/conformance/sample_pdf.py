"""A generated document that uses everything the tagging room offers; the conformance tests judge it."""

import io
from datetime import UTC, datetime

from PIL import Image

from publish.renderers.pdf.tagging import Attachment, Page, PageLabel, StructureElement, TaggedDocument, load_image
from publish.renderers.pdf.typesetting import FontSet, Line, ParagraphStyle, Span, typeset

A5 = (419.53, 595.28)
LEFT, RIGHT, TOP, BOTTOM = 45.0, 375.0, 540.0, 60.0
CLOCK = datetime(2024, 9, 14, 8, 30, tzinfo=UTC)


class SampleBook:
    """Sets text down the page, begins pages as it goes; a small stand-in for a real layout."""

    def __init__(self) -> None:
        self.document = TaggedDocument(
            title="数字文明论坛 · Digital Civilization Forum",
            language="zh-Hans",
            created=CLOCK,
            author="组委会 & <Secretariat>",
            subject="Programme, 节目单",
            keywords=("programme", "节目单"),
            creator="sample",
            producer="sample producer",
        )
        self.fonts = FontSet()
        self.page = self._begin_page()
        self.y = TOP

    def _begin_page(self) -> Page:
        page = self.document.begin_page(A5)
        page.artifact("Background")
        page.rectangle(0, 570, A5[0], 25, fill=(0.1, 0.2, 0.5))
        return page

    def turn_page(self) -> None:
        self.page.artifact("Pagination", "Footer")
        for line in self.lines([Span(str(self.page.index + 1), "en", size=8)], "center").lines:
            self._draw_line(line, None, [], LEFT, 30)
        self.document.end_page()

    def new_page(self) -> None:
        self.turn_page()
        self.page = self._begin_page()
        self.y = TOP

    def lines(self, spans: list[Span], alignment: str = "justify", width: float = RIGHT - LEFT):
        style = ParagraphStyle(leading=15, alignment=alignment)  # type: ignore[arg-type]
        return typeset(spans, width, style, self.fonts)

    def text(
        self, element: StructureElement, *spans: tuple[str, str], size: float = 10, x: float = LEFT,
        destination: str | None = None, width: float | None = None,
    ) -> None:  # fmt: skip
        """A paragraph of (language, text) spans, broken over pages where it must be."""
        typed = [Span(text, language, size=size) for language, text in spans]
        owners = [element.span(language) for language, _ in spans]
        for line in self.lines(typed, width=width or RIGHT - x).lines:
            if self.y < BOTTOM:
                self.new_page()
            if destination is not None:
                self.page.destination(destination, x, self.y + size + 4)
            self._draw_line(line, owners, typed, x, self.y)
            self.y -= 15
        self.y -= 4

    def _draw_line(
        self, line: Line, owners: list[StructureElement] | None, typed: list[Span], x: float, y: float
    ) -> None:
        for run in line.runs:
            if owners is not None:
                self.page.mark(owners[run.span])
            font = self.document.register_font(run.font)
            self.page.show(font, run.size, x + run.x, y + run.rise, run.tj(), actual_text=run.actual_text)

    def link(self, parent: StructureElement, language: str, text: str, **goal: str) -> None:
        link = parent.add("Link")
        x, y, page = LEFT, self.y, self.page
        self.text(link, (language, text))
        page.link(link, (x, y - 3, RIGHT, y + 10), text, **goal)


def picture() -> bytes:
    """A small PNG with transparency."""
    image = Image.new("RGBA", (40, 20), (200, 30, 30, 128))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def sample_book() -> bytes:
    """The document's bytes."""
    book = SampleBook()
    root = book.document.root
    cover = root.add("Sect", title="封面")
    book.text(cover.add("H1"), ("zh-Hans", "数字文明论坛"), size=24, destination="cover")
    book.text(cover.add("P", lang="en"), ("en", "Digital Civilization Forum"), size=16)
    _figure(book, cover)
    book.new_page()
    _contents(book, root.add("Sect", title="目录"))
    book.new_page()
    _programme(book, root.add("Sect", title="日程"))
    _people(book, root.add("Sect", title="嘉宾"))
    book.turn_page()
    _navigation(book)
    return book.document.save()


def _figure(book: SampleBook, parent: StructureElement) -> None:
    box = (LEFT, 300.0, LEFT + 200, 400.0)
    figure = parent.add("Figure", alt="红色的徽标", attributes={"BBox": box, "Placement": "Block"})
    book.page.mark(figure)
    image = load_image(picture())
    with book.page.group(clip=(LEFT, 300, 200, 100)):
        book.page.image(image, LEFT, 300, 200, 100)
    book.page.path(
        [("move", (LEFT, 300)), ("curve", (90, 320, 100, 320, 140, 300)), ("close", ())],
        fill=(1, 1, 0),
        stroke=(0, 0, 0),
    )
    book.y = 280
    book.text(figure.add("Caption"), ("zh-Hans", "论坛徽标"))


def _contents(book: SampleBook, parent: StructureElement) -> None:
    book.text(parent.add("H1"), ("zh-Hans", "目录"), size=18)
    toc = parent.add("TOC")
    for title, goal in (("日程", "programme"), ("嘉宾", "people")):
        item = toc.add("TOCI")
        book.link(item.add("Reference"), "zh-Hans", title, destination=goal)
    book.link(parent.add("P"), "en", "https://example.org/?q=a(b)", uri="https://example.org/?q=a(b)")


def _programme(book: SampleBook, parent: StructureElement) -> None:
    book.text(parent.add("H1"), ("zh-Hans", "日程"), size=18, destination="programme")
    book.text(parent.add("H2"), ("zh-Hans", "开幕致辞"), ("en", "Opening remarks"), size=13, destination="opening")
    for _ in range(3):
        paragraph = parent.add("P")
        book.text(
            paragraph,
            ("zh-Hans", "世界知识产权组织（WIPO）中国办事处举行主题活动,约300人参加——“数字文明”。" * 3),
            ("en", "The Office’s theme is “digital civilization”; the naïve café owner agrees with Łukasz."),
            ("zh-Hans", "会议在北京举行。"),
        )
    book.text(parent.add("H3"), ("zh-Hans", "议题"), size=11)
    outer = parent.add("L", attributes={"ListNumbering": "Disc"})
    for topic in ("版权保护", "数字阅读"):
        entry = outer.add("LI")
        label, body = entry.add("Lbl"), entry.add("LBody")
        book.page.mark(label)
        book._draw_line(book.lines([Span("•", "zh-Hans")]).lines[0], [label], [], LEFT, book.y)
        book.text(body, ("zh-Hans", topic), x=LEFT + 15)
        inner = body.add("L", attributes={"ListNumbering": "None"})
        book.text(inner.add("LI").add("LBody"), ("zh-Hans", "细则"), x=LEFT + 30)
    note = parent.add("P").add("Note", identifier="note-1")
    book.text(note, ("en", "A note at the foot of the page."), size=8)


def _people(book: SampleBook, parent: StructureElement) -> None:
    book.text(parent.add("H1"), ("zh-Hans", "嘉宾"), size=18, destination="people")
    table = parent.add("Table", attributes={"Summary": "嘉宾名单"})
    head = table.add("THead").add("TR")
    cells = [head.add("TH", attributes={"Scope": "Column"}) for _ in range(3)]
    body = table.add("TBody")
    columns = (LEFT, LEFT + 90, LEFT + 200)

    def row(owners: list[StructureElement], texts: tuple[tuple[str, str], ...]) -> None:
        start, lowest = book.y, book.y
        for owner, x, (language, text) in zip(owners, columns, texts, strict=True):
            book.y = start
            if text:
                book.text(owner, (language, text), x=x, width=85)
            lowest = min(lowest, book.y)
        book.y = lowest

    titles = (("zh-Hans", "姓名"), ("en", "Name"), ("zh-Hans", "职务"))
    row(cells, titles)
    for number in range(26):
        if book.y < BOTTOM + 30:
            book.new_page()
            book.page.artifact("Pagination")
            for x, (language, text) in zip(columns, titles, strict=True):
                book._draw_line(book.lines([Span(text, language)]).lines[0], None, [], x, book.y)
            book.y -= 20
        line = body.add("TR")
        owners = [line.add("TH", attributes={"Scope": "Row"}), line.add("TD", lang="en"), line.add("TD")]
        row(
            owners,
            (("zh-Hans", f"刘华{number}"), ("en", f"Liu Hua {number}"), ("zh-Hans", "" if number % 7 else "主任")),
        )
    last = body.add("TR")
    total, count = last.add("TD", attributes={"ColSpan": 2}), last.add("TD")
    start = book.y
    book.text(total, ("zh-Hans", "合计"))
    book.y = start
    book.text(count, ("zh-Hans", "26"), x=columns[2])


def _navigation(book: SampleBook) -> None:
    document = book.document
    document.bookmark("封面", "cover")
    programme = document.bookmark("日程", "programme")
    programme.add("开幕致辞", "opening").add("Opening remarks", "opening")
    document.bookmark("嘉宾", "people", is_open=False).add("People", "people")
    document.page_labels += [PageLabel(0, "none", prefix="Cover"), PageLabel(1, "roman"), PageLabel(2)]
    calendar = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    document.attach(Attachment("日程.ics", "text/calendar", calendar, "Calendar of the programme", "Supplement"))
