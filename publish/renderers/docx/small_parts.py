"""The small parts of the package: settings, fonts, numbering, properties."""

from collections.abc import Iterable

from publish import __version__
from publish.house_style import HouseStyle
from publish.renderers.docx import xml
from publish.renderers.docx.runs import Locales

#: Word 2013 and later, the layout of today; the others are how Word lays out East Asian text.
_COMPATIBILITY = {
    "compatibilityMode": "15",
    "overrideTableStyleFontSizeAndJustification": "1",
    "enableOpenTypeFeatures": "1",
    "doNotFlipMirrorIndents": "1",
    "differentiateMultirowTableHeaders": "1",
}


def settings(locales: Locales, track_changes: bool) -> str:
    """word/settings.xml: punctuation compressed, changes tracked from the start if so wished."""
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in _COMPATIBILITY.items()
    )
    track = "<w:trackRevisions/>" if track_changes else ""
    return (
        f'{xml.DECLARATION}<w:settings {xml.NAMESPACES}><w:zoom w:percent="100"/>{track}<w:defaultTabStop w:val="420"/>'
        '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:balanceSingleByteDoubleByteWidth/>'
        f"<w:doNotExpandShiftReturn/><w:useFELayout/>{compat}</w:compat>"
        f'<w:themeFontLang w:val="{locales.latin}" w:eastAsia="{locales.asian}"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def fonts(style: HouseStyle, named: Iterable[str]) -> str:
    """word/fontTable.xml: for each font what to take where it is missing."""
    entries = ""
    for name in sorted(set(named)):
        facts = style.release.font_facts.get(name)
        if facts is None:
            continue
        others = f'<w:altName w:val="{xml.attribute(",".join(facts.alternates))}"/>' if facts.alternates else ""
        entries += (
            f'<w:font w:name="{xml.attribute(name)}">{others}<w:charset w:val="{xml.attribute(facts.charset)}"/>'
            f'<w:family w:val="{facts.family}"/><w:pitch w:val="variable"/></w:font>'
        )
    return f"{xml.DECLARATION}<w:fonts {xml.NAMESPACES}>{entries}</w:fonts>"


def numbering(style: HouseStyle, lists: int) -> str:
    """word/numbering.xml: the numbered list, begun anew for each column or language."""
    indent = xml.twips(style.release.looks.agreement.indent_mm or 0)
    # A definition for each list: lists that share one count on from each other in some programs.
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:tabs>'
        f'<w:tab w:val="num" w:pos="{indent}"/></w:tabs><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
        "</w:abstractNum>"
        for number in range(lists)
    )
    numbers = "".join(
        f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(lists)
    )
    return f"{xml.DECLARATION}<w:numbering {xml.NAMESPACES}>{definitions}{numbers}</w:numbering>"


def core_properties(title: str, subject: str, creator: str, language: str, identifier: str, date: str | None) -> str:
    """docProps/core.xml. Dates are those of the release, so that the same event gives the same file."""
    stamps = ""
    if date:
        stamps = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{date}</dcterms:{name}>' for name in ("created", "modified")
        )
    return (
        f"{xml.DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml.text(title)}</dc:title><dc:subject>{xml.text(subject)}</dc:subject>"
        f"<dc:creator>{xml.text(creator)}</dc:creator><cp:lastModifiedBy>{xml.text(creator)}</cp:lastModifiedBy>{stamps}"
        f"<dc:language>{xml.text(language)}</dc:language><dc:identifier>{xml.text(identifier)}</dc:identifier>"
        "</cp:coreProperties>"
    )


def app_properties(pages: int) -> str:
    """docProps/app.xml: the program that wrote the file."""
    return (
        f'{xml.DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Pages>{pages}</Pages><Application>publish-events {__version__}</Application></Properties>"
    )
