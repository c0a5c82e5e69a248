"""Where comments stand in a paragraph. python-docx marks runs, and ours are inside controls."""

import datetime as dt

from docx.comments import Comment
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from publish.renderers.docx.ooxml import markup

_REFERENCE = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{}"/></w:r>'


def around(paragraph: Paragraph, identifier: int) -> None:
    """Comments all of a paragraph."""
    start, *end = markup.elements(
        f'<w:commentRangeStart w:id="{identifier}"/><w:commentRangeEnd w:id="{identifier}"/>'
        + _REFERENCE.format(identifier)
    )
    paragraph._p.get_or_add_pPr().addnext(start)
    paragraph._p.extend(end)


def after(paragraph: Paragraph, identifier: int) -> None:
    """Comments the end of a paragraph."""
    paragraph._p.extend(markup.elements(_REFERENCE.format(identifier)))


def stamp(comment: Comment, date: dt.datetime | None) -> None:
    """The time of the release in place of the clock's; none where the release has none."""
    element = comment._comment_elm
    if date is None:
        del element.attrib[qn("w:date")]
    else:
        element.date = date
