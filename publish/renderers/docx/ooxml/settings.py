"""Settings and document defaults: how Word lays out East Asian text, and whether it tracks changes."""

from docx.document import Document

from publish.renderers.docx.ooxml import markup
from publish.renderers.docx.ooxml.runs import Locales

#: Word 2013 and later, the layout of today; the others are how Word lays out East Asian text.
_COMPATIBILITY = {
    "compatibilityMode": "15",
    "overrideTableStyleFontSizeAndJustification": "1",
    "enableOpenTypeFeatures": "1",
    "doNotFlipMirrorIndents": "1",
    "differentiateMultirowTableHeaders": "1",
}


def settle(document: Document, locales: Locales, track_changes: bool) -> None:
    """Punctuation compressed; changes tracked from the start if so wished."""
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in _COMPATIBILITY.items()
    )
    track = "<w:trackRevisions/>" if track_changes else ""
    document.settings.element.extend(
        markup.elements(
            f'<w:zoom w:percent="100"/>{track}<w:defaultTabStop w:val="420"/>'
            '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:balanceSingleByteDoubleByteWidth/>'
            f"<w:doNotExpandShiftReturn/><w:useFELayout/>{compat}</w:compat>"
            f'<w:themeFontLang w:val="{locales.latin}" w:eastAsia="{locales.asian}"/>'
            '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
        )
    )


def defaults(document: Document, latin: str, asian: str, half_points: int, locales: Locales) -> None:
    """What everything starts from; East Asian line breaking is switched on for all paragraphs, and white
    between the scripts where the language has it."""
    spacing = "<w:autoSpaceDE/><w:autoSpaceDN/>" if locales.spaced else _UNSPACED
    first, second = markup.attribute(latin), markup.attribute(asian)
    document.styles.element.insert(
        0,
        markup.element(
            f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{first}" w:hAnsi="{first}" w:eastAsia="{second}"'
            f' w:cs="{first}"/><w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
            f'<w:lang w:val="{locales.latin}" w:eastAsia="{locales.asian}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
            f"<w:pPrDefault><w:pPr><w:widowControl/><w:kinsoku/><w:overflowPunct/>{spacing}"
            "</w:pPr></w:pPrDefault></w:docDefaults>"
        ),
    )


_UNSPACED = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
