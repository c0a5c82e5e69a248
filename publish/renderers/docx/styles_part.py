"""word/styles.xml: a paragraph style for each look, a variant of it for each language that uses it."""

from collections.abc import Iterable
from dataclasses import fields

from publish.house_style.release import Look
from publish.model.languages import fallbacks, is_east_asian
from publish.renderers.docx import xml
from publish.renderers.docx.other_styles import other_styles
from publish.renderers.docx.sheet import Sheet, colour
from publish.renderers.docx.style_names import BUILT_IN, LEVELS, style_id, style_name

_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "both"}


def styles(sheet: Sheet, used: Iterable[tuple[str, str | None]]) -> str:
    """The part. `used` are the looks and languages that the document needs."""
    looks = [each.name for each in fields(sheet.style.release.looks)]
    body_text = {("text", language) for language in sheet.languages}
    variants = sorted({pair for pair in used if pair[1]} | body_text, key=lambda pair: (looks.index(pair[0]), pair[1]))
    body = "".join(_base_style(sheet, look) for look in looks)
    body += "".join(_variant(sheet, look, language) for look, language in variants if language)
    return (
        f"{xml.DECLARATION}<w:styles {xml.NAMESPACES}>{_defaults(sheet)}{_LATENT}{body}{other_styles(sheet)}</w:styles>"
    )


def _look(sheet: Sheet, name: str) -> Look:
    look: Look = getattr(sheet.style.release.looks, name)
    return look


def _defaults(sheet: Sheet) -> str:
    """What everything starts from; East Asian line breaking and spacing are switched on for all paragraphs."""
    size = round((_look(sheet, "normal").size_pt or 10.5) * 2)
    lang = f'<w:lang w:val="{sheet.locales.latin}" w:eastAsia="{sheet.locales.asian}" w:bidi="ar-SA"/>'
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(sheet, "text", None)}<w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/>{lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:kinsoku/>'
        "<w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/></w:pPr></w:pPrDefault></w:docDefaults>"
    )


#: Word's other styles stay out of sight until someone wants them.
_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
    ' w:defQFormat="0" w:count="376"><w:lsdException w:name="Strong" w:semiHidden="0" w:uiPriority="22" w:qFormat="1"/>'
    '<w:lsdException w:name="Emphasis" w:semiHidden="0" w:uiPriority="20" w:qFormat="1"/></w:latentStyles>'
)


def _base_style(sheet: Sheet, name: str) -> str:
    based = "" if name == "normal" else f'<w:basedOn w:val="{_parent(name)}"/>'
    after = f'<w:next w:val="{style_id("text")}"/>' if name in LEVELS else ""
    default = ' w:default="1"' if name == "normal" else ""
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    look = _look(sheet, name)
    title = xml.attribute(style_name(name, sheet.translations, sheet.languages[0]))
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{style_id(name)}"><w:name w:val="{title}"/>'
        f'{based}{after}<w:uiPriority w:val="{_priority(sheet, name)}"/><w:qFormat/>'
        f"{_paragraph(sheet, look, name)}{_run(sheet, look)}</w:style>"
    )


def _variant(sheet: Sheet, name: str, language: str) -> str:
    """The look in one language: its proofing language, its East Asian font, its indent."""
    title = xml.attribute(style_name(name, sheet.translations, sheet.languages[0], language))
    own = sheet.locales.by_tag[language]
    asian = is_east_asian(language)
    look = _look(sheet, name)
    upright = '<w:i w:val="0"/><w:iCs w:val="0"/>' if asian and look.italic else ""
    latin_own, asian_own = (sheet.locales.latin, own) if asian else (own, sheet.locales.asian)
    lang = f'<w:lang w:val="{latin_own}" w:eastAsia="{asian_own}"/>'
    font = _fonts(sheet, look.font or "text", language) if asian else ""
    size = _body_size(sheet, language) if name == "text" else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id(name, language)}">'
        f'<w:name w:val="{title}"/><w:basedOn w:val="{style_id(name)}"/>'
        f'<w:next w:val="{style_id("text", language) if name in LEVELS else style_id(name, language)}"/>'
        f'<w:uiPriority w:val="{_priority(sheet, name)}"/><w:qFormat/>{_body_paragraph(sheet, name, language)}'
        f"<w:rPr>{font}{upright}{size}{lang}</w:rPr></w:style>"
    )


def _parent(name: str) -> str:
    return style_id("text" if name in ("quote", "attribution") else "normal")


def _priority(sheet: Sheet, name: str) -> int:
    return [each.name for each in fields(sheet.style.release.looks)].index(name) + 1


def _body_paragraph(sheet: Sheet, name: str, language: str) -> str:
    settings = sheet.style.release.body_by_language
    setting = next((settings[tag] for tag in fallbacks(language) if tag in settings), None)
    if name != "text" or setting is None:
        return ""
    line = f'<w:spacing w:line="{round(setting.line * 240)}" w:lineRule="auto"/>' if setting.line else ""
    indent = ""
    if setting.first_line_em:
        size = setting.size_pt or _look(sheet, "text").size_pt or _look(sheet, "normal").size_pt or 10.5
        # In hundredths of a character, so that it follows the type size, with its width today beside it.
        chars, width = round(setting.first_line_em * 100), round(setting.first_line_em * size * 20)
        indent = f'<w:ind w:firstLineChars="{chars}" w:firstLine="{width}"/>'
    align = f'<w:jc w:val="{_ALIGN[setting.align]}"/>' if setting.align else ""
    return f"<w:pPr>{line}{indent}{align}</w:pPr>" if line or indent or align else ""


def _body_size(sheet: Sheet, language: str) -> str:
    settings = sheet.style.release.body_by_language
    setting = next((settings[tag] for tag in fallbacks(language) if tag in settings), None)
    if setting is None or setting.size_pt is None:
        return ""
    size = round(setting.size_pt * 2)
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _paragraph(sheet: Sheet, look: Look, name: str) -> str:
    """Paragraph properties in the order of the schema (CT_PPr)."""
    out = "<w:keepNext/>" if look.keep_with_next else ""
    out += "<w:keepLines/>" if look.keep_lines else ""
    out += _borders(sheet, look)
    out += f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(sheet, look.ground)}"/>' if look.ground else ""
    spacing = ""
    if look.before_pt is not None:
        spacing += f' w:before="{round(look.before_pt * 20)}"'
    if look.after_pt is not None:
        spacing += f' w:after="{round(look.after_pt * 20)}"'
    if look.line is not None:
        spacing += f' w:line="{round(look.line * 240)}" w:lineRule="auto"'
    out += f"<w:spacing{spacing}/>" if spacing else ""
    if look.indent_mm is not None:
        hanging = f' w:hanging="{xml.twips(look.hanging_mm)}"' if look.hanging_mm else ""
        out += f'<w:ind w:left="{xml.twips(look.indent_mm)}"{hanging}/>'
    out += f'<w:jc w:val="{_ALIGN[look.align]}"/>' if look.align else ""
    out += f'<w:outlineLvl w:val="{LEVELS[name]}"/>' if name in LEVELS else ""
    return f"<w:pPr>{out}</w:pPr>" if out else ""


def _borders(sheet: Sheet, look: Look) -> str:
    sides = (("top", look.rule_above, 4), ("left", look.rule_left, 8), ("bottom", look.rule_below, 3))
    width = round(look.rule_pt * 8)
    drawn = "".join(
        f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="{colour(sheet, name)}"/>'
        for side, name, space in sides
        if name
    )
    return f"<w:pBdr>{drawn}</w:pBdr>" if drawn else ""


def _run(sheet: Sheet, look: Look) -> str:
    """Run properties in the order of the schema (CT_RPr)."""
    out = _fonts(sheet, look.font, None) if look.font else ""
    for tag, value in (("b", look.bold), ("i", look.italic), ("caps", look.capitals)):
        if value is not None:
            off = "" if value else ' w:val="0"'
            out += "".join(f"<w:{each}{off}/>" for each in _both(tag))
    out += f'<w:color w:val="{colour(sheet, look.colour)}"/>' if look.colour else ""
    out += f'<w:spacing w:val="{round(look.tracking_pt * 20)}"/>' if look.tracking_pt else ""
    if look.size_pt is not None:
        out += f'<w:sz w:val="{round(look.size_pt * 2)}"/><w:szCs w:val="{round(look.size_pt * 2)}"/>'
    return f"<w:rPr>{out}</w:rPr>" if out else ""


def _both(tag: str) -> tuple[str, ...]:
    return (tag,) if tag == "caps" else (tag, f"{tag}Cs")


def _fonts(sheet: Sheet, purpose: str, language: str | None) -> str:
    font = sheet.style.release.fonts[purpose]
    asian = font.scripts.get(sheet.script(language), font.latin)
    latin = xml.attribute(font.latin)
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{xml.attribute(asian)}" w:cs="{latin}"/>'
