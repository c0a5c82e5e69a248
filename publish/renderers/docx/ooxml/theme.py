"""The theme: the house colours and fonts for whatever a user adds. Our own styles never refer to it."""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from publish.house_style import HouseStyle
from publish.renderers.docx.ooxml import markup
from publish.renderers.docx.ooxml.blank import add_part

#: Theme colour -> colour of the house (ECMA-376 part 1, 20.1.6.2).
_COLOURS = {
    "dk1": "ink",
    "lt1": "on_accent",
    "dk2": "accent",
    "lt2": "tint",
    "accent1": "accent",
    "accent2": "muted",
    "accent3": "rule",
    "accent4": "warning",
    "accent5": "ink",
    "accent6": "tint",
    "hlink": "accent",
    "folHlink": "muted",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def add_theme(document: Document, style: HouseStyle) -> None:
    """Adds the theme part."""
    add_part(document.part, "/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME, _theme(style))


def _theme(style: HouseStyle) -> str:
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{getattr(style.colours, ours).lstrip("#").upper()}"/></a:{name}>'
        for name, ours in _COLOURS.items()
    )
    name = markup.attribute(style.name)
    return (
        f'{markup.DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        f' name="{name}"><a:themeElements><a:clrScheme name="{name}">{colours}'
        f'</a:clrScheme><a:fontScheme name="{name}"><a:majorFont>{_fonts(style, "display")}'
        f'</a:majorFont><a:minorFont>{_fonts(style, "text")}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain">'
        f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )


def _fonts(style: HouseStyle, purpose: str) -> str:
    font = style.release.fonts.get(purpose) or next(iter(style.release.fonts.values()))
    scripts = "".join(
        f'<a:font script="{markup.attribute(script)}" typeface="{markup.attribute(name)}"/>'
        for script, name in font.scripts.items()
    )
    return f'<a:latin typeface="{markup.attribute(font.latin)}"/><a:ea typeface=""/><a:cs typeface=""/>{scripts}'
