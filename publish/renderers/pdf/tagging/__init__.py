"""Tagged, archivable PDF: structure tree, marked content, navigation, metadata. Knows PDF, not events.

How it is used::

    document = TaggedDocument(title="…", language="zh", created=clock, author="…", producer="…")
    section = document.root.add("Sect", title="Programme")        # built with the story, in reading order
    heading = section.add("H1")
    paragraph = section.add("P")                                  # language: inherited, here zh
    english = paragraph.span("en")                                # a Span where the language changes, else itself
    font = document.register_font(program)                        # a typesetting Font (see FontProgram)

    page = document.begin_page((420, 595))
    page.artifact("Background"); page.rectangle(0, 0, 420, 595, fill=(0.9, 0.9, 1))
    page.destination("programme", 0, 560)
    page.mark(heading); page.show(font, 16, 40, 540, run.tj(), colour=(0, 0, 0.5), actual_text=run.actual_text)
    page.mark(paragraph); page.show(…)                            # several pieces, several pages: just mark it again
    page.mark(english); page.show(…)
    page.link(link_element, (40, 500, 200, 512), "To the programme", destination="programme")
    page.artifact("Pagination", "Footer"); page.show(…)           # running heads, page numbers, repeated table heads
    document.end_page()

    document.bookmark("Programme", "programme").add("Opening", "opening")
    document.page_labels.append(PageLabel(0, "none", prefix="Cover"))
    document.attach(Attachment("programme.ics", "text/calendar", data, "Calendar", "Supplement"))
    data = document.save()

Marking switches: what is drawn belongs to whatever was marked last, and the page closes what it
opens. Block elements are read in the order in which they were added; inline ones (Span, Link,
Reference, Note, …) fall where they are first drawn among their parent's own text, or after all of it
with `last=True`. Elements of which nothing was drawn are left out, except table cells.

Rules to keep: table → TR → TH with `attributes={"Scope": "Column"}` / TD, as many cells in each
row; L with `attributes={"ListNumbering": "Disc"}` → LI → Lbl, LBody; TOC → TOCI → Reference → Link;
Figure with `alt` and `attributes={"BBox": (left, bottom, right, top)}`; Note with `identifier`;
H1, H2, H3 without skipping a level; a link's text is marked with its Link element and its boxes are
given by `page.link`, one for each line.
"""

from publish.renderers.pdf.tagging.attachments import Attachment
from publish.renderers.pdf.tagging.document import TaggedDocument
from publish.renderers.pdf.tagging.fonts import EmbeddedFont, FontProgram, begin_font
from publish.renderers.pdf.tagging.images import RasterImage, is_drawing, load_image
from publish.renderers.pdf.tagging.navigation import Bookmark, PageLabel
from publish.renderers.pdf.tagging.page import Page
from publish.renderers.pdf.tagging.structure import StructureElement
from publish.renderers.pdf.tagging.syntax import TaggingError

__all__ = [
    "Attachment",
    "Bookmark",
    "EmbeddedFont",
    "FontProgram",
    "Page",
    "PageLabel",
    "RasterImage",
    "StructureElement",
    "TaggedDocument",
    "TaggingError",
    "begin_font",
    "is_drawing",
    "load_image",
]
