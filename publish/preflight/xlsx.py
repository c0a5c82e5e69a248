"""A finished workbook, opened again: parts, relations, tables, formulas, the record, and what must not be in it.

What the Office schemas say is the business of the conformance tests; this is what can go wrong from one event to the
next, and it takes milliseconds.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from publish.artifact import Artifact
from publish.diagnostics import Diagnostic, error
from publish.model.provenance import Location
from publish.preflight.finding import Finding
from publish.preflight.package import check_relations

_MAIN = "xl/workbook.xml"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRING_CELL = re.compile(rb't="s"><v>(\d+)</v>')
_BARE_FORMULA = re.compile(rb"<f>[^<]*</f></c>")
_CELL_LIMIT = 32_767
_NAME_LIMIT = 31


def check_xlsx(artifact: Artifact) -> list[Diagnostic]:
    """Everything that is wrong with the file, as errors that name it. An empty list means that it may go out."""
    where = Location(artifact.name)
    try:
        with zipfile.ZipFile(io.BytesIO(artifact.data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        trees = {name: ElementTree.fromstring(data) for name, data in parts.items() if not _is_sheet(name)}
        for name in filter(_is_sheet, parts):
            ElementTree.fromstring(parts[name])
    except (zipfile.BadZipFile, ElementTree.ParseError) as fault:
        return [error("xlsx-unreadable", f"{artifact.name} cannot be opened: {fault}.", where)]
    if _MAIN not in trees:
        return [error("xlsx-unreadable", f"{artifact.name} has no sheets.", where)]
    found = [
        *check_relations("xlsx", "xl/", parts, trees),
        *_check_sheets(trees, artifact.count),
        *_check_tables(trees),
        *_check_cells(parts, trees),
    ]
    return [error(code, f"{artifact.name}: {message}", where) for code, message in found]


def _is_sheet(name: str) -> bool:
    return name.startswith("xl/worksheets/sheet")


def _check_sheets(trees: Mapping[str, ElementTree.Element], expected: int | None) -> Iterator[Finding]:
    sheets = list(trees[_MAIN].iter(f"{_S}sheet"))
    visible = [each for each in sheets if each.get("state", "visible") == "visible"]
    if expected is not None and len(visible) != expected:
        yield "xlsx-sheet-count", f"the file shows {len(visible)} sheets, {expected} were made."
    names = [each.get("name", "") for each in sheets]
    for name in names:
        if len(name) > _NAME_LIMIT or not name or re.search(r"[\[\]:*?/\\]", name):
            yield "xlsx-sheet-name", f"Excel does not take “{name}” for the name of a sheet."
    if len({name.casefold() for name in names}) < len(names):
        yield "xlsx-sheet-name", "two sheets have the same name."


def _check_tables(trees: Mapping[str, ElementTree.Element]) -> Iterator[Finding]:
    """Excel repairs a file whose table has two columns of one name, or another number of them than cells."""
    for name, tree in trees.items():
        if not name.startswith("xl/tables/"):
            continue
        headings = [each.get("name", "").casefold() for each in tree.iter(f"{_S}tableColumn")]
        if len(set(headings)) < len(headings):
            yield "xlsx-table-headings", f"the table {tree.get('name')} has two columns of the same name."
        if "" in headings:
            yield "xlsx-table-headings", f"the table {tree.get('name')} has a column without a name."


def _check_cells(parts: Mapping[str, bytes], trees: Mapping[str, ElementTree.Element]) -> Iterator[Finding]:
    shared = trees.get("xl/sharedStrings.xml")
    texts = ["".join(each.itertext()) for each in shared] if shared is not None else []
    for text in texts:
        if len(text.encode("utf-16-le")) // 2 > _CELL_LIMIT:
            yield "xlsx-long-text", f"a cell holds more than Excel can: “{text[:40]}…”."
    for name in filter(_is_sheet, parts):
        data = parts[name]
        if any(int(index) >= len(texts) for index in _STRING_CELL.findall(data)):
            yield "xlsx-missing-text", f"{name} refers to a text that is not there."
        if _BARE_FORMULA.search(data):
            yield "xlsx-formula-without-value", f"{name} has a formula without its value; viewers would show nothing."
