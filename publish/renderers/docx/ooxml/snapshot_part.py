"""The custom XML part that tells the reader of an edited file how it was, and the properties of the program."""

import hashlib

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from publish.renderers.docx.ooxml import markup
from publish.renderers.docx.ooxml.blank import add_part
from publish.snapshot import NAMESPACE, Snapshot, write_xml

_CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def enclose(document: Document, snapshot: Snapshot) -> None:
    """Puts the snapshot into the file."""
    item = add_part(document.part, "/customXml/item1.xml", CT.XML, RT.CUSTOM_XML, write_xml(snapshot))
    properties = _properties(snapshot)
    add_part(item, "/customXml/itemProps1.xml", CT.OFC_CUSTOM_XML_PROPERTIES, RT.CUSTOM_XML_PROPS, properties)


def _properties(snapshot: Snapshot) -> str:
    """Properties of the custom XML part; its id follows from what it holds."""
    seed = hashlib.sha256(f"{snapshot.event}\0{snapshot.digest}".encode()).hexdigest().upper()
    identifier = "{" + "-".join((seed[:8], seed[8:12], seed[12:16], seed[16:20], seed[20:32])) + "}"
    return (
        f'{markup.DECLARATION}<ds:datastoreItem ds:itemID="{identifier}" xmlns:ds="{_CUSTOM_XML}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def sign(document: Document, program: str, pages: int) -> None:
    """Names the program that wrote the file, and how many pages it may have."""
    package = document.part.package
    assert package is not None
    content = (
        f'{markup.DECLARATION}<Properties xmlns="{_EXTENDED}"><Pages>{pages}</Pages>'
        f"<Application>{markup.text(program)}</Application></Properties>"
    )
    add_part(package, "/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, content)
