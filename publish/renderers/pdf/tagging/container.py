"""The finished file: reportlab's document, written with object streams and a cross-reference stream.

reportlab writes each object in the open, which is what makes a tagged file four times as large
as it need be: the structure tree is thousands of small dictionaries. This subclass keeps
reportlab's objects and numbering, takes objects that are already written, and packs all
that is not a stream into object streams (ISO 32000-1, 7.5.7 and 7.5.8; PDF/A-2 and later).
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from reportlab.pdfbase import pdfdoc

from publish.renderers.pdf.tagging.objects import Objects, Stream, stream
from publish.renderers.pdf.tagging.syntax import byte_string, name, number

_OBJECTS_IN_A_STREAM = 4000  # the more, the better they pack; a reader unpacks all of a stream to see one
_PDF_1_7 = (1, 7)


def written_file(objects: Objects, catalogue: str, information: str) -> bytes:
    """The file of these objects, with its catalogue and its information dictionary, both written."""
    return CompactDocument(objects, catalogue, information).format()


class Written(pdfdoc.PDFObject):
    """A PDF object that is written already: its text goes into the file as it is."""

    __RefOnly__ = 1

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """What reportlab asks of each of its objects."""
        return self.text.encode("latin-1")


class CompactDocument(pdfdoc.PDFDocument):
    """A PDFDocument whose small objects are packed into object streams."""

    Catalog: Any
    info: Any

    def __init__(self, objects: Objects, catalogue: str, information: str) -> None:
        super().__init__(dummyoutline=1, compression=1, invariant=1, pdfVersion=_PDF_1_7)
        self._objects_given = objects
        self.objectcounter: int = objects.count
        self.Catalog = Written(catalogue)
        self.info = Written(information)

    def Reference(self, obj: Any, name: str | None = None) -> Any:
        """reportlab's reference to an object, which is registered if it is new."""
        return super().Reference(obj, name)  # type: ignore[no-untyped-call]

    def format(self) -> bytes:
        """The finished file. Its identifier is a digest of its content (14.4)."""
        self.Reference(self.Catalog)
        self.Reference(self.info)
        file = pdfdoc.PDFFile(_PDF_1_7)
        packed: dict[int, tuple[int, int]] = {}
        offsets: dict[int, int] = {}
        waiting: list[tuple[int, bytes]] = []
        for object_number, body, is_stream in self._objects():
            if is_stream:
                offsets[object_number] = file.add(b"%d 0 obj\n%sendobj\n" % (object_number, body))
            else:
                waiting.append((object_number, body))
        for start in range(0, len(waiting), _OBJECTS_IN_A_STREAM):
            chunk = waiting[start : start + _OBJECTS_IN_A_STREAM]
            stream_number = self._next_number()
            body = _formatted(_object_stream(chunk))
            offsets[stream_number] = file.add(b"%d 0 obj\n%sendobj\n" % (stream_number, body))
            packed.update({number: (stream_number, index) for index, (number, _) in enumerate(chunk)})
        self._add_cross_references(file, offsets, packed)
        whole: bytes = file.format(self)
        return whole

    def _objects(self) -> Iterator[tuple[int, bytes, bool]]:
        """Number, text and whether it is a stream: what we were given, and what reportlab has beside it."""
        given = self._objects_given
        for object_number in range(1, self.objectcounter + 1):
            if object_number in given.written:
                yield object_number, given.written[object_number].encode("latin-1"), False
            elif object_number in given.streams:
                found = given.streams[object_number]
                yield object_number, _formatted(found() if callable(found) else found), True
            elif object_number in self.numberToId:
                thing = self.idToObject[self.numberToId[object_number]]
                yield object_number, pdfdoc.format(thing, self, toplevel=1), False
            else:
                raise ValueError(f"object {object_number} was reserved and never written")

    def _next_number(self) -> int:
        self.objectcounter += 1
        return self.objectcounter

    def _add_cross_references(
        self, file: pdfdoc.PDFFile, offsets: dict[int, int], packed: dict[int, tuple[int, int]]
    ) -> None:
        own_number = self._next_number()
        own_offset = file.offset
        offsets[own_number] = own_offset
        rows = [b"\x00" + bytes(4) + b"\xff\xff"]
        for object_number in range(1, own_number + 1):
            if object_number in offsets:
                rows.append(b"\x01" + offsets[object_number].to_bytes(4, "big") + bytes(2))
            else:
                stream_number, index = packed[object_number]
                rows.append(b"\x02" + stream_number.to_bytes(4, "big") + index.to_bytes(2, "big"))
        identifier = byte_string(sha256(b"".join(file.strings)).digest()[:16])
        table = stream(
            _differences(rows),
            {
                "Type": "/XRef",
                "Size": number(own_number + 1),
                "W": "[1 4 2]",
                "DecodeParms": "<</Predictor 12/Columns 7>>",
                "Root": self.Reference(self.Catalog).format(self).decode(),
                "Info": self.Reference(self.info).format(self).decode(),
                "ID": f"[{identifier} {identifier}]",
            },
        )
        file.add(b"%d 0 obj\n%sendobj\n" % (own_number, _formatted(table)))
        file.add(b"startxref\n%d\n%%%%EOF\n" % own_offset)


def _formatted(given: Stream) -> bytes:
    """The dictionary and the data, with the end of line before `endstream` that PDF/A asks for."""
    entries = {**given.entries, "Length": str(len(given.data))}
    head = "<<" + "".join(f"{name(key)} {value}" for key, value in entries.items()) + ">>"
    return b"%s\nstream\n%s\nendstream\n" % (head.encode("latin-1"), given.data)


def _differences(rows: list[bytes]) -> bytes:
    """The rows as PNG's Up filter has them (7.4.4.4): each byte less the one above it, which packs far better."""
    width = len(rows[0])
    own = b"".join(rows)
    above = bytes(width) + own
    less = bytes([(byte - upper) & 255 for byte, upper in zip(own, above, strict=False)])
    return b"".join([b"\x02" + less[start : start + width] for start in range(0, len(less), width)])


def _object_stream(objects: list[tuple[int, bytes]]) -> Stream:
    heads, bodies, offset = [], [], 0
    for object_number, body in objects:
        heads.append(f"{object_number} {offset}")
        bodies.append(body)
        offset += len(body) + 1
    head = (" ".join(heads) + "\n").encode()
    entries = {"Type": "/ObjStm", "N": str(len(objects)), "First": str(len(head))}
    return stream(head + b"\n".join(bodies), entries)
