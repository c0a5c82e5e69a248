"""Character, table and comment styles, and Word's defaults for them."""

from publish.renderers.docx import xml
from publish.renderers.docx.sheet import Sheet, colour
from publish.renderers.docx.style_names import style_name


def other_styles(sheet: Sheet) -> str:
    """Character, table and comment styles."""
    accent, rule = colour(sheet, "accent"), colour(sheet, "rule")
    columns = xml.attribute(style_name("columns", sheet.translations, sheet.languages[0]))
    half = xml.twips(sheet.style.release.column_gap_mm / 2)
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="90"/><w:unhideWhenUsed/>'
        f'<w:rPr><w:color w:val="{accent}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
        '<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>'
        '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="ReleaseColumns">'
        f'<w:name w:val="{columns}"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="80"/><w:qFormat/><w:tblPr>'
        f'<w:tblBorders><w:insideV w:val="single" w:sz="4" w:space="0" w:color="{rule}"/></w:tblBorders>'
        f'<w:tblCellMar><w:top w:w="40" w:type="dxa"/>'
        f'<w:left w:w="{half}" w:type="dxa"/><w:right w:w="{half}" w:type="dxa"/></w:tblCellMar>'
        '</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>'
        "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
    )
