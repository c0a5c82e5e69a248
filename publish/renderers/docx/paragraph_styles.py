"""A paragraph style for each look of the house, and a variant of it for each language that uses it."""

from collections.abc import Iterable

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from publish.house_style.release import Alignment, BodySetting, Look
from publish.model.languages import fallbacks, is_east_asian, is_right_to_left
from publish.renderers.docx.ooxml import formats, markup
from publish.renderers.docx.sheet import Sheet, colour
from publish.renderers.docx.style_names import BUILT_IN, LEVELS, style_id, style_name

_ALIGN = {
    Alignment.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Alignment.CENTER: WD_ALIGN_PARAGRAPH.CENTER,
    Alignment.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Alignment.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}

#: Points between a paragraph and the bar beside it.
_BAR = 8


def add_paragraph_styles(document: Document, sheet: Sheet, used: Iterable[tuple[str, str | None]]) -> None:
    """All looks, and what `used` needs: looks with the language they are used in."""
    looks = sheet.style.release.looks.__struct_fields__
    body_text = {("text", language) for language in sheet.languages}
    variants = {(look, language) for look, language in used if language} | body_text
    styles = {(look, ""): _base_style(document, sheet, look) for look in looks}
    for look, language in sorted(variants, key=lambda pair: (looks.index(pair[0]), pair[1])):
        styles[look, language] = _variant(document, sheet, styles[look, ""], look, language)
    for (look, language), style in styles.items():
        style.priority = looks.index(look) + 1
        style.quick_style = True
        if not language and look != "normal":
            style.base_style = styles["text" if look in ("quote", "attribution") else "normal", ""]
        if look in LEVELS:
            style.next_paragraph_style = styles.get(("text", language), styles["text", ""])


def _add(document: Document, sheet: Sheet, look: str, language: str | None = None) -> ParagraphStyle:
    name = markup.clean(style_name(look, sheet.translations, sheet.languages[0], language))
    identifier, built_in = style_id(look, language), look in BUILT_IN and not language
    # Names are unique in a document; labels of a language of one's own may not be.
    name = identifier if name in document.styles else name
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, built_in)
    style.style_id = identifier
    return style


def _base_style(document: Document, sheet: Sheet, name: str) -> ParagraphStyle:
    look: Look = getattr(sheet.style.release.looks, name)
    style = _add(document, sheet, name)
    if name == "normal":
        style.element.default = True
    _set_paragraph(sheet, look, style)
    _set_font(sheet, look, style)
    if name in LEVELS:
        formats.outline_level(style, LEVELS[name])
    return style


def _set_paragraph(sheet: Sheet, look: Look, style: ParagraphStyle) -> None:
    setting = style.paragraph_format
    if look.keep_with_next:
        setting.keep_with_next = True
    if look.keep_lines:
        setting.keep_together = True
    sides = (("top", look.rule_above, 4), ("left", look.rule_left, _BAR), ("bottom", look.rule_below, 3))
    drawn = ((side, space, colour(sheet, name)) for side, name, space in sides if name)
    formats.rules(style, drawn, round(look.rule_pt * 8))
    if look.ground:
        formats.ground(style, colour(sheet, look.ground))
    if look.before_pt is not None:
        setting.space_before = Pt(look.before_pt)
    if look.after_pt is not None:
        setting.space_after = Pt(look.after_pt)
    if look.line is not None:
        setting.line_spacing = look.line
    if look.indent_mm is not None:
        setting.left_indent = Mm(look.indent_mm)
    if look.hanging_mm:
        setting.first_line_indent = Mm(-look.hanging_mm)
    if look.align:
        setting.alignment = _ALIGN[look.align]


def _set_font(sheet: Sheet, look: Look, style: ParagraphStyle) -> None:
    font = style.font
    if look.font:
        formats.fonts(style, *sheet.fonts(look.font))
    if look.bold is not None:
        font.bold = font.cs_bold = look.bold
    if look.italic is not None:
        font.italic = font.cs_italic = look.italic
    if look.capitals is not None:
        font.all_caps = look.capitals
    if look.colour:
        font.color.rgb = RGBColor.from_string(colour(sheet, look.colour))
    if look.tracking_pt:
        formats.tracking(style, round(look.tracking_pt * 20))
    if look.size_pt is not None:
        _set_size(style, look.size_pt)


def _set_size(style: ParagraphStyle, points: float) -> None:
    style.font.size = Pt(points)
    formats.complex_size(style, round(points * 2))


def _variant(document: Document, sheet: Sheet, base: ParagraphStyle, name: str, language: str) -> ParagraphStyle:
    """The look in one language: its proofing language, its East Asian font, its indent."""
    look: Look = getattr(sheet.style.release.looks, name)
    style = _add(document, sheet, name, language)
    style.base_style = base
    own, asian = sheet.locales.by_tag[language], is_east_asian(language)
    if asian:
        formats.fonts(style, *sheet.fonts(look.font or "text", language))
    if asian and look.italic:
        style.font.italic = style.font.cs_italic = False
    settings = sheet.style.release.body_by_language
    setting = next((settings[tag] for tag in fallbacks(language) if tag in settings), None)
    if name == "text" and setting is not None:
        _set_body(sheet, setting, style)
    if is_right_to_left(language):
        formats.right_to_left(style)
        if look.rule_left:
            formats.bar_on_the_right(style, _BAR, colour(sheet, look.rule_left), round(look.rule_pt * 8))
    latin, east = (sheet.locales.latin, own) if asian else (own, sheet.locales.asian)
    formats.language(style, latin, east)
    return style


def _set_body(sheet: Sheet, setting: BodySetting, style: ParagraphStyle) -> None:
    looks = sheet.style.release.looks
    if setting.line:
        style.paragraph_format.line_spacing = setting.line
    if setting.first_line_em:
        size = setting.size_pt or looks.text.size_pt or looks.normal.size_pt or 10.5
        formats.first_line(style, round(setting.first_line_em * 100), round(setting.first_line_em * size * 20))
    if setting.align:
        style.paragraph_format.alignment = _ALIGN[setting.align]
    if setting.size_pt is not None:
        _set_size(style, setting.size_pt)
