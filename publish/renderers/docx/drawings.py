"""Pictures in the text: DrawingML inlines (ECMA-376 part 1, 20.4.2.8)."""

from publish.renderers.docx import xml

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def inline(relation: str, number: int, name: str, alt: str, width_mm: float, height_mm: float) -> str:
    """A run with a picture. `number` is unique in the whole document, header included."""
    cx, cy = xml.emu(width_mm), xml.emu(height_mm)
    words = f'id="{number}" name="{xml.attribute(name)}" descr="{xml.attribute(alt)}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr {words}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic><pic:nvPicPr><pic:cNvPr {words}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
