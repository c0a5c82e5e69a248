"""Saves a document so that the same document gives the same bytes."""

import io
import zipfile
from typing import cast

from docx.document import Document
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.phys_pkg import PhysPkgWriter
from docx.opc.pkgwriter import PackageWriter


class _Timeless:
    """Takes the place of python-docx's zip writer, which stamps each entry with the clock."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def write(self, uri: PackURI, blob: bytes | str) -> None:
        """Adds an entry; pictures are packed already."""
        entry = zipfile.ZipInfo(uri.membername)
        packed = uri.ext in ("png", "jpg", "jpeg")
        entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        self._archive.writestr(entry, blob)


class _Writer(PackageWriter):
    """python-docx's package writer on that zip."""

    @classmethod
    def pack(cls, package: OpcPackage, archive: zipfile.ZipFile) -> None:
        entries, parts = cast(PhysPkgWriter, _Timeless(archive)), package.parts
        for part in parts:
            part.before_marshal()
        cls._write_content_types_stream(entries, parts)
        cls._write_pkg_rels(entries, package.rels)
        cls._write_parts(entries, parts)


def to_bytes(document: Document) -> bytes:
    """The finished file."""
    package = document.part.package
    assert package is not None
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _Writer.pack(package, archive)
    return out.getvalue()
