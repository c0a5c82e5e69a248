"""Files inside the document, each with its relationship to it (ISO 19005-3, 6.8; the calendar, say)."""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from publish.renderers.pdf.tagging.objects import Objects, stream
from publish.renderers.pdf.tagging.syntax import byte_string, date, dictionary, name, reference, text_string

Relationship = Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"]


class Attachment(Struct, frozen=True):
    """A file inside the document, and what it is to the document (ISO 19005-3, 6.8)."""

    file_name: str
    media_type: str
    data: bytes
    description: str
    relationship: Relationship = "Supplement"


def write_attachment(document: Objects, attachment: Attachment, created: datetime) -> int:
    """Put the file and its specification into the document; returns the specification's object number."""
    from hashlib import md5

    moment = date(created)
    checksum = byte_string(md5(attachment.data, usedforsecurity=False).digest())
    parameters = {
        "Size": str(len(attachment.data)),
        "CreationDate": moment,
        "ModDate": moment,
        "CheckSum": checksum,
    }
    entries = {"Type": "/EmbeddedFile", "Subtype": name(attachment.media_type), "Params": dictionary(parameters)}
    added = document.add_stream(stream(attachment.data, entries))
    return document.add(
        dictionary(
            {
                "Type": "/Filespec",
                "F": text_string(attachment.file_name),
                "UF": text_string(attachment.file_name),
                "Desc": text_string(attachment.description),
                "AFRelationship": name(attachment.relationship),
                "EF": dictionary({"F": reference(added), "UF": reference(added)}),
            }
        )
    )
