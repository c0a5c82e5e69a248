"""A Word file as text for goldens: one line a paragraph, `style | text`, with fields, controls and languages shown.

Text in a content control stands in «…»; a field shows its instruction, `{SEQ Photo_zh:1}`; cells of a row are joined
by ‖; a change of language is marked `zh-CN:` where it begins.
"""

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def outline(data: bytes) -> str:
    """Letterhead, body and footer."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = ("word/header1.xml", "word/header2.xml", "word/document.xml", "word/footer1.xml")
        trees = [(name, ElementTree.fromstring(archive.read(name))) for name in parts]
    lines: list[str] = []
    for name, tree in trees:
        body = tree.find(f"{W}body")
        lines += [f"--- {name}", *_blocks(tree if body is None else body)]
    return "\n".join(lines) + "\n"


def _blocks(parent: Element) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{W}p":
            yield _paragraph(child)
        elif child.tag == f"{W}tbl":
            yield "--- table"
            for row in child.iter(f"{W}tr"):
                head = "= " if row.find(f"{W}trPr/{W}tblHeader") is not None else ""
                yield head + " ‖ ".join(" / ".join(_blocks(cell)) for cell in row.iter(f"{W}tc"))
            yield "---"


def _paragraph(paragraph: Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    name = (style.get(f"{W}val") or "") if style is not None else "(none)"
    marks = f" #{number.get(f'{W}val')}" if number is not None else ""
    return f"{name}{marks} | " + "".join(_pieces(paragraph, [""]))


def _pieces(parent: Element, language: list[str]) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{W}sdt":
            yield "«" + "".join(_pieces(child.find(f"{W}sdtContent") or child, language)) + "»"
        elif child.tag == f"{W}hyperlink":
            yield "[" + "".join(_pieces(child, language)) + "]"
        elif child.tag == f"{W}r":
            yield from _run(child, language)


def _run(run: Element, language: list[str]) -> Iterator[str]:
    found = run.find(f"{W}rPr/{W}lang")
    here = (found.get(f"{W}val") or "") if found is not None else language[0]
    text = "".join(each.text or "" for each in run.iter(f"{W}t"))
    if text.strip() and here != language[0]:
        language[0] = here
        yield f"⟨{here}⟩"
    look = "**" if run.find(f"{W}rPr/{W}b") is not None and text else ""
    yield look + text + look
    for instruction in run.iter(f"{W}instrText"):
        yield "{" + (instruction.text or "").strip() + "}"
    for picture in run.iter(f"{WP}docPr"):
        yield f"(picture: {picture.get('descr')})"
