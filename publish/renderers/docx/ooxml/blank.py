"""An empty Word document to start from.

python-docx's own template is Japanese for East Asia, brings some 160 styles, a thumbnail and effects that Office's
schemas refuse. This one has the parts that a release needs and nothing in them.
"""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.oxml.coreprops import CT_CoreProperties
from docx.oxml.parser import parse_xml
from docx.package import Package
from docx.parts.document import DocumentPart
from docx.parts.numbering import NumberingPart
from docx.parts.settings import SettingsPart
from docx.parts.styles import StylesPart

from publish.renderers.docx.ooxml.markup import NAMESPACES

#: Part, root element, content type, relationship type, class of python-docx.
_PARTS: tuple[tuple[str, str, str, str, type[XmlPart]], ...] = (
    ("styles", "styles", CT.WML_STYLES, RT.STYLES, StylesPart),
    ("settings", "settings", CT.WML_SETTINGS, RT.SETTINGS, SettingsPart),
    ("numbering", "numbering", CT.WML_NUMBERING, RT.NUMBERING, NumberingPart),
    ("fontTable", "fonts", CT.WML_FONT_TABLE, RT.FONT_TABLE, XmlPart),
)


def blank_document() -> Document:
    """A document without text, styles or author."""
    package = Package()
    body = "<w:body><w:sectPr/></w:body>"
    main = DocumentPart(
        PackURI("/word/document.xml"),
        CT.WML_DOCUMENT_MAIN,
        parse_xml(f"<w:document {NAMESPACES}>{body}</w:document>"),
        package,
    )
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    for name, root, content_type, relation, kind in _PARTS:
        element = parse_xml(f"<w:{root} {NAMESPACES}/>")
        main.relate_to(kind(PackURI(f"/word/{name}.xml"), content_type, element, package), relation)
    core = CorePropertiesPart(PackURI("/docProps/core.xml"), CT.OPC_CORE_PROPERTIES, CT_CoreProperties.new(), package)
    package.relate_to(core, RT.CORE_PROPERTIES)
    document: Document = main.document
    return document


def add_part(source: Part | Package, name: str, content_type: str, relation: str, content: str | bytes) -> Part:
    """Adds a part that python-docx has no class for, and relates the source to it."""
    package = source if isinstance(source, Package) else source.package
    part = Part(PackURI(name), content_type, content.encode() if isinstance(content, str) else content, package)
    source.relate_to(part, relation)
    return part
