"""The structure tree of a PDF as text: what a listener hears, for goldens that people can read.

One line an element: type, [language], (title), "alt", attributes; its own text after a colon; text
that follows a child on a line of its own. The text is taken from the file as any reader would take
it: marked content, character codes, ToUnicode maps, ActualText.
"""

import io
import re
from collections.abc import Iterator

import pikepdf

Texts = dict[tuple[int, int], str]

_ENTRY = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def dump_structure(data: bytes) -> str:
    """The whole tree, two spaces of indent a level."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        texts: Texts = {}
        for page in pdf.pages:
            _read_page(page, texts)
        root = pdf.Root.StructTreeRoot.K
        roots = list(root) if isinstance(root, pikepdf.Array) else [root]
        return "\n".join(line for each in roots for line in _element(each, 0, None, texts)) + "\n"


def _element(element: pikepdf.Object, depth: int, page: int | None, texts: Texts) -> Iterator[str]:
    page = element.Pg.objgen[0] if "/Pg" in element else page
    pieces: list[str | pikepdf.Object] = [""]
    for kid in _kids(element):
        if isinstance(kid, int):
            text = texts[page, kid]
        elif "/MCID" in kid:
            text = texts[kid.Pg.objgen[0] if "/Pg" in kid else page, int(kid.MCID)]
        else:
            pieces.append(kid)
            continue
        if isinstance(pieces[-1], str):
            pieces[-1] += text
        else:
            pieces.append(text)
    own = f": {pieces[0]}" if pieces[0] else ""
    yield "  " * depth + _head(element) + own
    for piece in pieces[1:]:
        if isinstance(piece, str):
            yield "  " * (depth + 1) + f": {piece}"
        elif piece.get("/Type") == "/OBJR":
            yield "  " * (depth + 1) + _annotation(piece.Obj)
        else:
            yield from _element(piece, depth + 1, page, texts)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    if "/K" not in element:
        return []
    kids = element.K
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]  # type: ignore[list-item]


def _head(element: pikepdf.Object) -> str:
    parts = [str(element.S)[1:]]
    if "/Lang" in element:
        parts.append(f"[{element.Lang}]")
    if "/T" in element:
        parts.append(f"({element.T})")
    if "/Alt" in element:
        parts.append(f'"{element.Alt}"')
    if "/ActualText" in element:
        parts.append(f"= {element.ActualText}")
    if "/ID" in element:
        parts.append(f"#{element.ID}")
    if "/A" in element:
        groups = list(element.A) if isinstance(element.A, pikepdf.Array) else [element.A]
        for group in groups:
            parts += [
                f"{key[1:]}={_value(value)}" for key, value in sorted(group.items()) if key not in ("/O", "/BBox")
            ]
    return " ".join(parts)


def _value(value: object) -> str:
    if isinstance(value, pikepdf.Array):
        return ",".join(map(_value, value))  # type: ignore[arg-type]
    return str(value).removeprefix("/")


def _annotation(link: pikepdf.Object) -> str:
    goal = str(link.A.URI) if "/A" in link else f"#{link.Dest}"
    return f"-> {goal} ({link.Contents})"


def _read_page(page: pikepdf.Page, texts: Texts) -> None:
    fonts = {key: _text_map(font) for key, font in page.Resources.get("/Font", {}).items()}
    open_marks: list[tuple[int | None, str | None]] = []
    current: dict[int, str] = {}
    own = page.obj.objgen[0]
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                properties = operands[1]
                mark = int(properties.MCID) if "/MCID" in properties else None
                said = str(properties.ActualText) if "/ActualText" in properties else None
                open_marks.append((mark, said))
                if mark is not None:
                    texts[own, mark] = said or ""
            case "EMC":
                open_marks.pop()
            case "Tf":
                current = fonts[str(operands[0])]
            case "Tj" | "TJ":
                mark = next((mark for mark, _ in reversed(open_marks) if mark is not None), None)
                if mark is not None and not any(said is not None for _, said in open_marks):
                    texts[own, mark] += _shown(operands[0], current)
    assert not open_marks, f"marked content is still open at the end of page object {own}"


def _shown(operand: pikepdf.Object, text_map: dict[int, str]) -> str:
    strings = operand if isinstance(operand, pikepdf.Array) else [operand]
    codes = b"".join(bytes(string) for string in strings if isinstance(string, pikepdf.String))
    return "".join(text_map[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))


def _text_map(font: pikepdf.Object) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes().decode("ascii")
    texts = {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL)
        for code, text in _ENTRY.findall(block)
    }
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for row in re.findall(r"<(\w+)> <(\w+)> <(\w{4})>", block):
            first, last, code = (int(number, 16) for number in row)
            texts |= {glyph: chr(code + glyph - first) for glyph in range(first, last + 1)}
    return texts
