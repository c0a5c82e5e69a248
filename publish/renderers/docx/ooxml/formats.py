"""Formatting that python-docx's Font and ParagraphFormat have no attribute for, East Asian type above all.

Lengths are Word's own: twentieths of a point for spacing and indents, half points for sizes, eighths for rules.
"""

from collections.abc import Iterable, Mapping
from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import CharacterStyle, ParagraphStyle

#: Order of children in the schema (CT_RPr, CT_PPr, CT_TblPr), as far as something of ours stands before them.
_AFTER = {
    "spacing": "w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout",
    "szCs": "highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "lang": "eastAsianLayout specVanish oMath",
    "pBdr": "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl",
    "bidi": "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl",
    "shd": "tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl",
    "tblW": "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
}


def put(parent: BaseOxmlElement, name: str, **attributes: object) -> BaseOxmlElement:
    """Puts `w:name` with `w:` attributes at its place in a properties element; at the end where nothing follows it."""
    child = cast(BaseOxmlElement, OxmlElement(f"w:{name}"))
    _set(child, attributes)
    if name in _AFTER:
        parent.insert_element_before(child, *(f"w:{each}" for each in _AFTER[name].split()))
    else:
        parent.append(child)
    return child


def _set(element: BaseOxmlElement, attributes: Mapping[str, object]) -> None:
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), str(value))


def fonts(style: CharacterStyle, latin: str, asian: str) -> None:
    """The fonts of a style, East Asian and Latin set apart; `font.name` sets Latin alone."""
    rfonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    _set(rfonts, {"ascii": latin, "hAnsi": latin, "eastAsia": asian, "cs": latin})


def language(style: CharacterStyle, latin: str, asian: str) -> None:
    """The proofing languages of a style."""
    put(style.element.get_or_add_rPr(), "lang", val=latin, eastAsia=asian)


def right_to_left(style: ParagraphStyle) -> None:
    """Lines that begin at the right (ECMA-376-1, 17.3.1.6); alignment and indents count from there."""
    put(style.element.get_or_add_pPr(), "bidi")


def complex_size(style: CharacterStyle, half_points: int) -> None:
    """The size of Arabic, Hebrew and the like, which Word keeps apart."""
    put(style.element.get_or_add_rPr(), "szCs", val=half_points)


def tracking(style: CharacterStyle, twentieths: int) -> None:
    """Extra space between letters."""
    put(style.element.get_or_add_rPr(), "spacing", val=twentieths)


def rules(style: ParagraphStyle, sides: Iterable[tuple[str, int, str]], eighths: int) -> None:
    """Lines beside paragraphs: each a side, its distance in points and its colour."""
    drawn = list(sides)
    if drawn:
        box = put(style.element.get_or_add_pPr(), "pBdr")
        for side, space, colour in drawn:
            put(box, side, val="single", sz=eighths, space=space, color=colour)


def bar_on_the_right(style: ParagraphStyle, space: int, colour: str, eighths: int) -> None:
    """Moves the bar of the base style to where lines from right to left begin: unlike indents, borders keep to the
    side of the page they are named after (ECMA-376-1, 17.3.1.17)."""
    box = put(style.element.get_or_add_pPr(), "pBdr")
    put(box, "left", val="none", sz=0, space=0, color="auto")
    put(box, "right", val="single", sz=eighths, space=space, color=colour)


def ground(style: ParagraphStyle, colour: str) -> None:
    """A colour behind paragraphs."""
    put(style.element.get_or_add_pPr(), "shd", val="clear", color="auto", fill=colour)


def outline_level(style: ParagraphStyle, level: int) -> None:
    """Makes a style a heading; levels count from 0."""
    style.element.get_or_add_pPr().get_or_add_outlineLvl().val = level


def first_line(style: ParagraphStyle, hundredths: int, twentieths: int) -> None:
    """First-line indent in hundredths of a character, so that it follows the type size; its width today beside it."""
    _set(style.element.get_or_add_pPr().get_or_add_ind(), {"firstLineChars": hundredths, "firstLine": twentieths})
