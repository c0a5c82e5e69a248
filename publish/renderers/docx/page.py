"""The sheet, and what stands above and below the text on every page."""

from collections.abc import Iterable
from pathlib import Path

from docx.document import Document
from docx.enum.section import WD_HEADER_FOOTER
from docx.section import Section, _BaseHeaderFooter
from docx.shared import Mm

from publish.house_style.release import Page
from publish.renderers.docx import running
from publish.renderers.docx.flow import Paragraph
from publish.renderers.docx.photos import draw
from publish.renderers.docx.pictures import load
from publish.renderers.docx.speaker import Speaker
from publish.renderers.docx.style_names import style_id
from publish.renderers.docx.writer import Writer

_LOGO_PIXELS = 1200


def set_up(document: Document, page: Page) -> Section:
    """The only section of a document: the sheet, a first page with a letterhead, a footer common to all pages."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(page.width_mm), Mm(page.height_mm)
    section.top_margin, section.bottom_margin = Mm(page.top_mm), Mm(page.bottom_mm)
    section.left_margin, section.right_margin = Mm(page.left_mm), Mm(page.right_mm)
    section.header_distance, section.footer_distance = Mm(page.header_mm), Mm(page.footer_mm)
    section.gutter = Mm(0)
    section.different_first_page_header_footer = True
    for story in (section.first_page_header, section.header, section.footer):
        story.is_linked_to_previous = False
        for paragraph in story.paragraphs:
            paragraph._p.getparent().remove(paragraph._p)
    shared = section._sectPr.get_footerReference(WD_HEADER_FOOTER.PRIMARY)
    assert shared is not None
    section._sectPr.add_footerReference(WD_HEADER_FOOTER.FIRST_PAGE, shared.rId)
    return section


def run(section: Section, speaker: Speaker, writer: Writer, pages: int) -> None:
    """Fills letterhead, running head and footer."""
    _logo(section.first_page_header, speaker)
    _fill(section.first_page_header, running.letterhead(speaker), writer)
    _fill(section.header, running.running_head(speaker), writer)
    _fill(section.footer, running.footer(speaker, pages), writer)


def _fill(story: _BaseHeaderFooter, paragraphs: Iterable[Paragraph], writer: Writer) -> None:
    for paragraph in paragraphs:
        writer.paragraph(story, paragraph)


def _logo(story: _BaseHeaderFooter, speaker: Speaker) -> None:
    letterhead, languages = speaker.style.letterhead, speaker.event.languages
    file = load(Path(speaker.style.folder) / letterhead.logo, _LOGO_PIXELS) if letterhead.logo else None
    if file is None:
        return
    told = letterhead.logo_alt.best(languages[0], languages)
    paragraph = story.add_paragraph()
    paragraph._p.style = style_id("letterhead")
    height = speaker.style.release.logo_height_mm
    draw(paragraph, file, height * file.ratio, 1, "logo", told[1] if told else running.office(speaker, languages[0]))
