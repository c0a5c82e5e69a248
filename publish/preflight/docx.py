"""A finished Word file, opened again: parts, relationships, ids, languages, alternative texts, private data.

What the Office schemas say is the business of the conformance tests; this is what can go wrong from one event to the
next, and it takes milliseconds.
"""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree

from publish.artifact import Artifact
from publish.diagnostics import Diagnostic, error
from publish.model.provenance import Location
from publish.preflight.finding import Finding
from publish.preflight.package import check_relations

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MAIN = "word/document.xml"


def check_docx(artifact: Artifact) -> list[Diagnostic]:
    """Everything that is wrong with the file, as errors that name it. An empty list means that it may go out."""
    where = Location(artifact.name)
    try:
        with zipfile.ZipFile(io.BytesIO(artifact.data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        trees = {name: ElementTree.fromstring(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}
    except (zipfile.BadZipFile, ElementTree.ParseError) as fault:
        return [error("docx-unreadable", f"{artifact.name} cannot be opened: {fault}.", where)]
    if _MAIN not in trees:
        return [error("docx-unreadable", f"{artifact.name} has no text.", where)]
    found = [
        *check_relations("docx", "word/", parts, trees),
        *_check_text(trees),
        *_check_styles(trees),
        *_check_pictures(trees),
    ]
    return [error(code, f"{artifact.name}: {message}", where) for code, message in found]


def _check_text(trees: dict[str, ElementTree.Element]) -> Iterator[Finding]:
    """Every run has a language, no paragraph is empty, controls and bookmarks have names of their own."""
    document = trees[_MAIN]
    for run in document.iter(f"{_W}r"):
        if run.find(f"{_W}t") is not None and run.find(f"{_W}rPr/{_W}lang") is None:
            words = "".join(each.text or "" for each in run.iter(f"{_W}t"))
            yield "docx-no-language", f"“{words[:40]}” has no language."
    cells = {each for cell in document.iter(f"{_W}tc") for each in cell.findall(f"{_W}p") if len(cell) == 2}
    for paragraph in document.iter(f"{_W}p"):
        if paragraph not in cells and not any(paragraph.iter(f"{_W}r")):
            yield "docx-empty-paragraph", "an empty paragraph makes space where the style should."
    for tag, what in ((f"{_W}id", "control"), (f"{_W}bookmarkStart", "bookmark")):
        ids = Counter(_identifier(each) for each in document.iter(tag) if _identifier(each))
        for identifier, count in ids.items():
            if count > 1:
                yield f"docx-double-{what}", f"{count} {what}s are called {identifier}."
    if not any(document.iter(f"{_W}sdt")):
        yield "docx-no-controls", "no text stands in a content control; edits could not come back."


def _identifier(element: ElementTree.Element) -> str:
    return element.get(f"{_W}name") or element.get(f"{_W}val") or ""


def _check_styles(trees: dict[str, ElementTree.Element]) -> Iterator[Finding]:
    """Every style that is used is defined, and names are not given twice."""
    styles = list(trees["word/styles.xml"].iter(f"{_W}style"))
    defined = {each.get(f"{_W}styleId") for each in styles}
    names = Counter(
        (name.get(f"{_W}val") or "").casefold() for each in styles if (name := each.find(f"{_W}name")) is not None
    )
    for title, count in names.items():
        if count > 1:
            yield "docx-double-style", f"{count} styles are called “{title}”."
    for part, tree in trees.items():
        if not part.startswith("word/"):
            continue
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            used = {each.get(f"{_W}val") for each in tree.iter(f"{_W}{tag}")}
            for unknown in sorted(each for each in used - defined if each):
                yield "docx-missing-style", f"{part} uses the style {unknown}, which is not defined."


def _check_pictures(trees: dict[str, ElementTree.Element]) -> Iterator[Finding]:
    """Every picture has an alternative text and a number of its own."""
    numbers: Counter[str] = Counter()
    for part, tree in trees.items():
        if not part.startswith("word/"):
            continue
        for picture in tree.iter(f"{_WP}docPr"):
            numbers[picture.get("id", "")] += 1
            if not picture.get("descr"):
                yield "docx-no-alt", f"the picture “{picture.get('name')}” has no alternative text."
    for number, count in numbers.items():
        if count > 1:
            yield "docx-double-picture", f"{count} pictures have the number {number}."
