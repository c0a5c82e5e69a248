"""What the file says of itself: document information, XMP, the standards it claims, its colour space."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from publish.renderers.pdf.tagging.objects import Objects, stream
from publish.renderers.pdf.tagging.syntax import date, dictionary, reference, text_string


class DocumentInformation(Struct, frozen=True):
    """Title, people and tools behind the document; `created` is used for both dates and needs a time zone."""

    title: str
    language: str
    created: datetime
    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    creator: str = ""
    producer: str = ""


def information_dictionary(information: DocumentInformation) -> str:
    """The Info dictionary, written; it says what the XMP says (14.3.3)."""
    texts = {
        "Title": information.title,
        "Author": information.author,
        "Subject": information.subject,
        "Keywords": ", ".join(information.keywords),
        "Creator": information.creator,
        "Producer": information.producer,
    }
    entries: dict[str, str | None] = {key: text_string(text) for key, text in texts.items() if text}
    entries["CreationDate"] = entries["ModDate"] = date(information.created)
    return dictionary(entries)


def write_metadata(document: Objects, information: DocumentInformation) -> int:
    """Put the XMP packet into the document, unfiltered as PDF/A-1 readers like it; returns its object number."""
    entries = {"Type": "/Metadata", "Subtype": "/XML"}
    return document.add_stream(stream(xmp_packet(information).encode(), entries, filtered=""))


def write_output_intent(document: Objects) -> int:
    """Say that the colours are sRGB (ISO 19005-3, 6.2.3); returns the intent's object number."""
    profile = Path(__file__).with_name("srgb.icc").read_bytes()
    added = document.add_stream(stream(profile, {"N": "3"}))
    return document.add(
        dictionary(
            {
                "Type": "/OutputIntent",
                "S": "/GTS_PDFA1",
                "OutputConditionIdentifier": "(sRGB IEC61966-2.1)",
                "Info": "(sRGB IEC61966-2.1)",
                "DestOutputProfile": reference(added),
            }
        )
    )


class Standard(Struct, frozen=True):
    """What a file claims to keep: part and level of PDF/A, and whether PDF/UA-1 as well."""

    part: int
    conformance: str
    accessible: bool


BOOKLET_STANDARD = Standard(3, "A", True)
PRINT_STANDARD = Standard(2, "B", False)


def xmp_packet(information: DocumentInformation, standard: Standard = BOOKLET_STANDARD) -> str:
    """The XMP packet: the same as the Info dictionary, the standards kept, the extension schema PDF/UA's needs."""
    moment = information.created.isoformat(timespec="seconds")
    body = [
        _alternatives("dc:title", information.title),
        _sequence("dc:creator", information.author),
        _alternatives("dc:description", information.subject),
        f"<dc:language><rdf:Bag><rdf:li>{_escaped(information.language)}</rdf:li></rdf:Bag></dc:language>",
        "<dc:format>application/pdf</dc:format>",
        _simple("xmp:CreatorTool", information.creator),
        _simple("xmp:CreateDate", moment),
        _simple("xmp:ModifyDate", moment),
        _simple("xmp:MetadataDate", moment),
        _simple("pdf:Producer", information.producer),
        _simple("pdf:Keywords", ", ".join(information.keywords)),
        _simple("pdfaid:part", str(standard.part)),
        _simple("pdfaid:conformance", standard.conformance),
    ]
    if standard.accessible:
        body += ["<pdfuaid:part>1</pdfuaid:part>", _UA_EXTENSION]
    return _PACKET.format(body="\n".join(part for part in body if part))


def _escaped(text: str) -> str:
    """Text within an element. (`xml.sax.saxutils` would load the network libraries for this, `html` all entities.)"""
    return text.translate(_ENTITIES)


def _simple(element: str, text: str) -> str:
    return f"<{element}>{_escaped(text)}</{element}>" if text else ""


def _alternatives(element: str, text: str) -> str:
    if not text:
        return ""
    return f'<{element}><rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt></{element}>'


def _sequence(element: str, text: str) -> str:
    return f"<{element}><rdf:Seq><rdf:li>{_escaped(text)}</rdf:li></rdf:Seq></{element}>" if text else ""


_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
{body}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_UA_EXTENSION = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
