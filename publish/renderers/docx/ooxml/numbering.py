"""Numbered lists, which python-docx reads but does not make."""

from typing import Any

from docx.document import Document
from docx.text.paragraph import Paragraph

from publish.renderers.docx.ooxml import markup


def define_lists(document: Document, count: int, indent: int) -> None:
    """Numbered lists, one for each column or language. Lists that share a definition count on from each other in some
    programs, so each has its own. `indent` in twentieths of a point."""
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:tabs>'
        f'<w:tab w:val="num" w:pos="{indent}"/></w:tabs><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
        "</w:abstractNum>"
        for number in range(count)
    )
    document.part.numbering_part.element.extend(markup.elements(definitions))
    for number in range(count):
        document.part.numbering_part.element.add_num(number)


def number(paragraph: Paragraph, list_: int) -> None:
    """Makes a paragraph an item of a list; lists count from 0."""
    properties: Any = paragraph._p.get_or_add_pPr()
    item = properties.get_or_add_numPr()
    item.get_or_add_ilvl().val = 0
    item.get_or_add_numId().val = list_ + 1
