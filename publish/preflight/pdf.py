"""A finished PDF, opened again: fonts, characters, tags, links and metadata (ISO 14289-1, ISO 19005)."""

import io
import re
from collections.abc import Callable, Iterator, Mapping

import pikepdf

from publish.artifact import Artifact
from publish.diagnostics import Diagnostic, error
from publish.model.provenance import Location
from publish.preflight.finding import Finding

_MARK = re.compile(rb"\b(?:BDC|BMC|EMC)\b")
_MCID = re.compile(rb"/MCID\s+(\d+)")
_LITERAL = re.compile(rb"\((?:[^\\()]|\\.)*\)", re.DOTALL)
_MISSING_GLYPH = re.compile(rb"<(?:[0-9A-Fa-f]{4})*?0000(?:[0-9A-Fa-f]{4})*>")
_PRINT_PART = "2"


def check_pdf(artifact: Artifact) -> list[Diagnostic]:
    """Everything that is wrong with the file, as errors that name it. An empty list means that it may go out.

    A print file (PDF/A-2b) is not held to what only readers on a screen need.
    """
    where = Location(artifact.name)
    try:
        pdf = pikepdf.open(io.BytesIO(artifact.data))
    except pikepdf.PdfError as fault:
        return [error("pdf-unreadable", f"{artifact.name} cannot be opened: {fault}.", where)]
    with pdf:
        found = [*_check_pages(pdf, artifact.count), *_check_metadata(pdf), *_check_fonts(pdf)]
        if _standard(pdf) != _PRINT_PART:
            found += [*_check_reading(pdf), *_check_links(pdf)]
    return [error(code, f"{artifact.name}: {message}", where) for code, message in found]


def _check_pages(pdf: pikepdf.Pdf, expected: int | None) -> Iterator[Finding]:
    if expected is not None and len(pdf.pages) != expected:
        yield "pdf-page-count", f"the file has {len(pdf.pages)} pages, {expected} were set."
    for number, page in enumerate(pdf.pages, 1):
        for content in _contents(page):
            if b"(" in content:
                content = _LITERAL.sub(b"()", content)
            if b"0000" in content and _MISSING_GLYPH.search(content):
                yield "pdf-missing-glyph", f"page {number} shows a character that its font does not have."
            if not _balanced(content):
                yield "pdf-unbalanced-tags", f"page {number} opens and closes marked content unequally."


def _contents(page: pikepdf.Page) -> Iterator[bytes]:
    """The page's own content and that of the forms it draws, each by itself."""
    if "/Contents" in page:
        contents = page.Contents
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        yield b"\n".join(stream.read_bytes() for stream in streams)
    for thing in _resources(page.obj, "/XObject").values():
        if thing.get("/Subtype") == "/Form":
            yield thing.read_bytes()


def _resources(holder: pikepdf.Object, kind: str) -> Mapping[str, pikepdf.Object]:
    resources = holder.get("/Resources")
    found = None if resources is None else resources.get(kind)
    return {} if found is None else dict(found.items())


def _part(holder: pikepdf.Object, key: str) -> pikepdf.Object:
    """A dictionary within another, or an empty one."""
    found = holder.get(key)
    return pikepdf.Dictionary() if found is None else found


def _balanced(content: bytes) -> bool:
    depth = 0
    for mark in _MARK.findall(content):
        depth += -1 if mark == b"EMC" else 1
        if depth < 0:
            return False
    return depth == 0


def _check_fonts(pdf: pikepdf.Pdf) -> Iterator[Finding]:
    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        forms = [thing for thing in _resources(page.obj, "/XObject").values() if thing.get("/Subtype") == "/Form"]
        for holder in (page.obj, *forms):
            for font in _resources(holder, "/Font").values():
                if font.objgen not in seen:
                    seen.add(font.objgen)
                    yield from _check_font(font)


def _check_font(font: pikepdf.Object) -> Iterator[Finding]:
    name = str(font.get("/BaseFont", "a font")).lstrip("/")
    described = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    descriptor = _part(described, "/FontDescriptor")
    if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
        yield "pdf-font-not-embedded", f"the font {name} is not in the file."
    if "/ToUnicode" not in font:
        yield "pdf-font-without-text", f"text in the font {name} cannot be copied or read aloud."


def _check_metadata(pdf: pikepdf.Pdf) -> Iterator[Finding]:
    if pdf.is_encrypted:
        yield "pdf-encrypted", "the file is encrypted."
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield "pdf-no-title", "the file has no title."
    if not str(pdf.Root.get("/Lang", "")):
        yield "pdf-no-language", "the file does not say its language."
    if "/Metadata" not in pdf.Root:
        yield "pdf-no-metadata", "the file has no XMP metadata."
        return
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        for key, (path, plain) in _AGREEING.items():
            if plain(xmp.get(path, "")) != plain(str(pdf.docinfo.get(key, ""))):
                yield (
                    "pdf-metadata-disagree",
                    f"{key[1:]} differs between the document information and the XMP metadata.",
                )


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _moment(value: object) -> str:
    """A date's digits; both forms write them in the same order, UTC as Z or as zero hours."""
    return re.sub(r"\D", "", re.sub(r"Z$", "+0000", str(value)))


_AGREEING: dict[str, tuple[str, Callable[[object], str]]] = {
    "/Title": ("dc:title", _plain),
    "/Author": ("dc:creator", _plain),
    "/Subject": ("dc:description", _plain),
    "/Keywords": ("pdf:Keywords", _plain),
    "/Creator": ("xmp:CreatorTool", _plain),
    "/Producer": ("pdf:Producer", _plain),
    "/CreationDate": ("xmp:CreateDate", _moment),
    "/ModDate": ("xmp:ModifyDate", _moment),
}


def _standard(pdf: pikepdf.Pdf) -> str:
    """The part of PDF/A that the file claims."""
    return str(pdf.open_metadata().get("pdfaid:part", "")) if "/Metadata" in pdf.Root else ""


def _check_reading(pdf: pikepdf.Pdf) -> Iterator[Finding]:
    root = pdf.Root
    if "/StructTreeRoot" not in root or not _part(root, "/MarkInfo").get("/Marked", False):
        yield "pdf-untagged", "the file is not tagged, so it cannot be read aloud in order."
        return
    if not _part(root, "/ViewerPreferences").get("/DisplayDocTitle", False):
        yield "pdf-title-hidden", "the window would show the file's name in place of its title."
    parents = pikepdf.NumberTree(root.StructTreeRoot.ParentTree)
    for number, page in enumerate(pdf.pages, 1):
        marks = {int(mark) for content in _contents(page) for mark in _MCID.findall(content)}
        key = page.get("/StructParents")
        known = len(parents[int(key)]) if key is not None and int(key) in parents else 0
        if marks != set(range(known)):
            yield "pdf-tags-disagree", f"page {number} has content that the structure does not know, or the reverse."


def _check_links(pdf: pikepdf.Pdf) -> Iterator[Finding]:
    names = _part(pdf.Root, "/Names").get("/Dests")
    known = set() if names is None else set(pikepdf.NameTree(names))
    lost = set()
    for page in pdf.pages:
        for annotation in list(page.Annots) if "/Annots" in page else []:
            goal = annotation.get("/Dest")
            if isinstance(goal, pikepdf.String) and str(goal) not in known:
                lost.add(str(goal))
    for name in sorted(lost):
        yield "pdf-dead-link", f"a link leads to “{name}”, which is not in the file."
