"""The zip container: parts, content types, relationships (ECMA-376 part 2). Same parts, same bytes."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from publish.renderers.docx import xml

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MAIN = "word/document.xml"
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
}
_KINDS = {
    "document": f"{_WORD}document.main+xml",
    "styles": f"{_WORD}styles+xml",
    "settings": f"{_WORD}settings+xml",
    "fontTable": f"{_WORD}fontTable+xml",
    "numbering": f"{_WORD}numbering+xml",
    "comments": f"{_WORD}comments+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "header": f"{_WORD}header+xml",
    "footer": f"{_WORD}footer+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
    "app": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "itemProps": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
}


@dataclass
class Package:
    """Parts by name, and for each part its relationships: id -> (type, target, external)."""

    parts: dict[str, bytes] = field(default_factory=dict)
    relations: dict[str, dict[str, tuple[str, str, bool]]] = field(default_factory=dict)

    def add(self, name: str, content: str | bytes) -> None:
        """Adds a part."""
        self.parts[name] = content.encode() if isinstance(content, str) else content

    def relate(self, source: str, identifier: str, kind: str, target: str, external: bool = False) -> None:
        """Relates a part (or the package, ``) to another part or an address."""
        full = f"{_PACKAGE}relationships/metadata/core-properties" if kind == "core-properties" else _OFFICE + kind
        self.relations.setdefault(source, {})[identifier] = (full, target, external)

    def to_bytes(self) -> bytes:
        """The finished file. Entries have no time of their own."""
        files = {"[Content_Types].xml": _content_types(self.parts).encode()}
        for source, relations in self.relations.items():
            folder, _, name = source.rpartition("/")
            files[f"{folder}/_rels/{name}.rels" if source else "_rels/.rels"] = _relations(relations).encode()
        files |= self.parts
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files.items():
                entry = zipfile.ZipInfo(name)
                packed = name.endswith((".png", ".jpeg"))
                entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
                archive.writestr(entry, data)
        return out.getvalue()


def _content_types(parts: Mapping[str, bytes]) -> str:
    endings = {"rels", "xml"} | {name.rpartition(".")[2] for name in parts}
    out = "".join(f'<Default Extension="{end}" ContentType="{_DEFAULTS[end]}"/>' for end in sorted(endings))
    for name in parts:
        kind = name.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
        if name.endswith(".xml") and kind in _KINDS:
            out += f'<Override PartName="/{name}" ContentType="{_KINDS[kind]}"/>'
    return f'{xml.DECLARATION}<Types xmlns="{_PACKAGE}content-types">{out}</Types>'


def _relations(relations: Mapping[str, tuple[str, str, bool]]) -> str:
    out = "".join(
        f'<Relationship Id="{identifier}" Type="{kind}" Target="{xml.attribute(target)}"'
        + (' TargetMode="External"/>' if external else "/>")
        for identifier, (kind, target, external) in relations.items()
    )
    return f'{xml.DECLARATION}<Relationships xmlns="{_PACKAGE}relationships">{out}</Relationships>'
