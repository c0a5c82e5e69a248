"""The words of a Word file, paragraph by paragraph, with what its styles say of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

from publish.readers.office_file import OfficeFile
from publish.readers.press_text.facts import Mark
from publish.readers.press_text.text.hours import HOUR

MAIN = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_SKIPPED = ("del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "rt")
_LONGEST_CELL = 60
_LONGEST_ENTRY = 160
"""Characters of a cell that is no sentence: a guest with two offices in English."""
_LEAST_ROWS = 2
_CELLS = " | "
_HEADINGS = re.compile(r"(title|heading \d|标题( \d)?|標題( \d)?|titre( \d)?|überschrift \d|見出し \d)", re.I)


def lines_of(file: OfficeFile) -> list[tuple[str, Mark | None]]:
    """Every paragraph with its mark, those in content controls, tables, text boxes and insertions among them."""
    root = file.xml(MAIN)
    assert root is not None  # the file was opened as one that has this part
    styles = _style_names(file)
    notes = [part for name in _NOTES if (part := file.xml(name)) is not None]
    return [line for part in (root, *notes) for line in _paragraphs(part, styles)]


def tables_of(file: OfficeFile) -> list[dict[int, dict[int, str]]]:
    """The tables of the body, cell by cell: rows by number from 1, each a map from column from 1 to words."""
    root = file.xml(MAIN)
    found = []
    for table in root.iter() if root is not None else ():
        if _local(table.tag) == "tbl":
            rows = [[cell for cell in row if _local(cell.tag) == "tc"] for row in table if _local(row.tag) == "tr"]
            found.append({number: _row(cells) for number, cells in enumerate(rows, 1)})
    return found


def _row(cells: Iterable[Element]) -> dict[int, str]:
    said = (_joint_of(_words(p)[0] for p in cell.iter() if _local(p.tag) == "p") for cell in cells)
    return {column: " ".join(words.split()) for column, words in enumerate(said, 1) if words}


def _style_names(file: OfficeFile) -> Mapping[str, str]:
    """Style id -> name; Word translates ids, not the names of built-in styles (ECMA-376 part 1, 17.7.4.9)."""
    root = file.xml("word/styles.xml")
    found: dict[str, str] = {}
    for style in root if root is not None else ():
        name = next((child for child in style if _local(child.tag) == "name"), None)
        if _local(style.tag) == "style" and name is not None:
            found[_attribute(style, "styleId")] = _attribute(name, "val")
    return found


def _paragraphs(element: Element, styles: Mapping[str, str]) -> Iterator[tuple[str, Mark | None]]:
    for child in element:
        tag = _local(child.tag)
        if tag in _SKIPPED or _is_separator(child):
            continue
        if tag == "p":
            words, boxes = _words(child)
            mark = _mark(child, styles)
            yield from ((line, mark) for line in words.split("\n"))
            for box in boxes:
                yield from _paragraphs(box, styles)
        elif tag == "tbl" and (rows := _programme(child)):
            yield from ((row, Mark("body")) for row in rows)
        elif tag == "tbl" and _holds_data(child):
            yield from ((line, mark or Mark("body")) for line, mark in _paragraphs(child, styles))
        else:
            yield from _paragraphs(child, styles)


def _is_separator(note: Element) -> bool:
    """The lines that Word draws above footnotes are kept as notes of their own (ECMA-376 part 1, 17.11.9)."""
    return _local(note.tag) in ("footnote", "endnote") and "eparator" in _attribute(note, "type")


def _holds_data(table: Element) -> bool:
    """Whether a table lists short things, and is no frame for the paragraphs of a release."""
    cells = ["".join(cell.itertext()).strip() for cell in table.iter() if _local(cell.tag) == "tc"]
    if any(_local(inner.tag) in ("drawing", "pict") for inner in table.iter()):
        return all(len(cell) <= _LONGEST_CELL for cell in cells)
    return all(len(cell) <= (_LONGEST_CELL if cell[-1:] in "。.!?！？" else _LONGEST_ENTRY) for cell in cells)


def _programme(table: Element) -> list[str]:
    """The rows of a table whose lines begin with a time, each as one line; nothing where the table is another."""
    rows: list[list[str]] = []
    for row in (each for each in table if _local(each.tag) == "tr"):
        cells = [cell for cell in row if _local(cell.tag) == "tc"]
        if any(_local(inner.tag) in ("tbl", "txbxContent", *_SKIPPED[:2]) for inner in row.iter()):
            return []
        rows.append([_joint_of(_words(p)[0] for p in cell.iter() if _local(p.tag) == "p") for cell in cells])
    timed = sum(1 for row in rows if row and HOUR.match(row[0]))
    if timed < _LEAST_ROWS or timed < len(rows) - 2:
        return []
    return [_CELLS.join(cell for cell in row if cell) for row in rows if any(row)]


def _joint_of(paragraphs: Iterable[str]) -> str:
    return " / ".join(line.strip() for words in paragraphs for line in words.split("\n") if line.strip())


def _mark(paragraph: Element, styles: Mapping[str, str]) -> Mark | None:
    properties = next((child for child in paragraph if _local(child.tag) == "pPr"), None)
    if properties is None:
        return None
    said = {_local(child.tag): child for child in properties}
    style = _attribute(said["pStyle"], "val") if "pStyle" in said else ""
    name = styles.get(style, style).lower()
    if _HEADINGS.fullmatch(name):
        return Mark("short")
    if name == "caption":
        return Mark("caption")
    return Mark("bullet") if "numPr" in said or name.startswith("list ") else None


def _words(paragraph: Element) -> tuple[str, list[Element]]:
    """The text of one paragraph with what is inserted and without what is deleted; text boxes apart."""
    pieces: list[str] = []
    boxes: list[Element] = []

    def walk(element: Element) -> None:
        for child in element:
            tag = _local(child.tag)
            if tag in _SKIPPED:
                continue
            if tag == "txbxContent":
                boxes.append(child)
            elif tag == "t":
                pieces.append(child.text or "")
            elif tag in ("br", "cr"):
                pieces.append("\n")
            elif tag == "tab":
                pieces.append("\t")
            elif tag == "noBreakHyphen":
                pieces.append("-")
            else:
                walk(child)

    walk(paragraph)
    return "".join(pieces), boxes


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if _local(key) == name), "")
