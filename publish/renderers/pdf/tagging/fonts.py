"""Fonts in the file: a CFF or TrueType program as a composite font, with what its glyphs say.

Codes are two bytes and mean the glyph's number in the whole font (Identity-H), so that drawing
needs no table and the subset is made once, at the end, from the glyphs that were drawn
(ISO 32000-1, 9.7; PDF/A-3, 6.2.11).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Literal, Protocol

from publish.renderers.pdf.tagging.objects import Objects, Stream, stream
from publish.renderers.pdf.tagging.syntax import dictionary, name, number, numbers, reference

_SYMBOLIC, _ITALIC = 4, 64
_TEXTLESS = "\u200b"  # a glyph that only ever continues a cluster, such as a combining mark


class FontProgram(Protocol):
    """What a font must say of itself. Lengths are font units; `units_per_em` of them make an em."""

    weight: int
    units_per_em: int
    to_unicode: dict[int, str]
    """Every glyph that may have been drawn, and what it says; '' where it only continues a cluster."""

    @property
    def key(self) -> str:
        """The PostScript name; no two fonts of a document share one."""

    @property
    def program_kind(self) -> Literal["cff", "truetype"]:
        """Which of the two `cutting` makes."""

    @property
    def ascent(self) -> int:
        """Height above the baseline."""

    @property
    def descent(self) -> int:
        """Depth below the baseline, negative."""

    @property
    def cap_height(self) -> int:
        """Height of the capitals."""

    @property
    def italic_angle(self) -> float:
        """Degrees anticlockwise from the vertical; 0 for upright."""

    @property
    def bbox(self) -> tuple[int, int, int, int]:
        """Left, bottom, right, top of all glyphs."""

    def advance(self, gid: int, /) -> int:
        """How far the pen moves for a glyph."""

    def cutting(self, gids: Iterable[int], /) -> Callable[[], bytes]:
        """What makes the program with these glyphs under the numbers they have in the whole font; whoever writes the
        file calls it, perhaps in another process. It can be hashed; two that are equal make the same.

        For `cff` the bare CFF table, CID-keyed with CID = glyph number; for `truetype` a font file.
        """


class EmbeddedFont:
    """A font of one document: its name in the pages' resources now, its dictionaries at the end."""

    __slots__ = ("_object_number", "program", "resource")

    def __init__(self, program: FontProgram, resource: str, object_number: int) -> None:
        self.program = program
        self.resource = resource
        self._object_number = object_number

    @property
    def reference(self) -> str:
        """The reference by which the pages' resources name it."""
        return reference(self._object_number)

    def write(self, document: Objects) -> None:
        """Put the font dictionary, its descriptor, widths, program and text map into the document."""
        program = self.program
        glyphs = _glyphs(program)
        base = _name_of_subset(program.key, glyphs)
        is_cff = program.program_kind == "cff"
        scale = 1000 / program.units_per_em
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if is_cff else "/CIDFontType2",
            "BaseFont": name(base),
            "CIDSystemInfo": "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
            "FontDescriptor": reference(_write_descriptor(document, program, base, glyphs, scale)),
            "DW": str(_USUAL_WIDTH),
            "W": _widths({glyph: program.advance(glyph) * scale for glyph in glyphs}),
            "CIDToGIDMap": None if is_cff else "/Identity",
        }
        text_map = partial(_text_map_file, base, program.to_unicode)
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name(f"{base}-Identity-H" if is_cff else base),
            "Encoding": "/Identity-H",
            "DescendantFonts": f"[{reference(document.add(dictionary(descendant)))}]",
            "ToUnicode": reference(document.add_stream(text_map)),
        }
        document.put(self._object_number, dictionary(font))


def _glyphs(program: FontProgram) -> list[int]:
    return sorted({0, *program.to_unicode})


def _write_descriptor(document: Objects, program: FontProgram, base: str, glyphs: Sequence[int], scale: float) -> int:
    is_cff = program.program_kind == "cff"
    file = document.add_stream(partial(_font_file, program.cutting(glyphs), is_cff))
    descriptor = {
        "Type": "/FontDescriptor",
        "FontName": name(base),
        "Flags": str(_SYMBOLIC | (_ITALIC if program.italic_angle else 0)),
        "FontBBox": f"[{numbers(edge * scale for edge in program.bbox)}]",
        "ItalicAngle": number(program.italic_angle),
        "Ascent": number(program.ascent * scale),
        "Descent": number(program.descent * scale),
        "CapHeight": number(program.cap_height * scale),
        "StemV": number(_stem(program.weight)),
        "FontFile3" if is_cff else "FontFile2": reference(file),
    }
    return document.add(dictionary(descriptor))


_MADE: dict[Callable[[], bytes] | str, Stream] = {}
"""Files of fonts, and text maps by the names of the subsets, that were made before the file that they go into."""


def begin_font(program: FontProgram, hand_over: Callable[[Callable[[], None]], object]) -> None:
    """Has the process that will write the file make the font's now, with the glyphs it has so far, and its text map;
    where more glyphs come after, it makes others."""
    glyphs = _glyphs(program)
    hand_over(partial(_make_font, program.cutting(glyphs), program.program_kind == "cff"))
    hand_over(partial(_make_text_map, program.key, glyphs, program.to_unicode))


def _make_font(cutting: Callable[[], bytes], is_cff: bool) -> None:
    _MADE[cutting] = _font_file(cutting, is_cff)


def _make_text_map(key: str, glyphs: Sequence[int], texts: Mapping[int, str]) -> None:
    base = _name_of_subset(key, glyphs)
    _MADE[base] = _text_map_file(base, texts)


def _name_of_subset(key: str, glyphs: Sequence[int]) -> str:
    return f"{_subset_tag(key, glyphs)}+{key}"


def _font_file(cutting: Callable[[], bytes], is_cff: bool) -> Stream:
    if cutting in _MADE:
        return _MADE.pop(cutting)
    data = cutting()
    return stream(data, {"Subtype": "/CIDFontType0C"} if is_cff else {"Length1": str(len(data))})


def _stem(weight: float) -> float:
    """Thickness of vertical stems, which no font says; the usual estimate from its weight."""
    return round(50 + (weight / 65) ** 2)


def _subset_tag(key: str, glyphs: Sequence[int]) -> str:
    """Six capitals that differ for each subset of a font (9.6.4)."""
    from hashlib import sha256  # takes a while to load, and is wanted when all is drawn

    digest = sha256(f"{key} {glyphs}".encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


#: An em: how wide a glyph is that the W array does not name.
_USUAL_WIDTH = 1000


def _widths(advances: Mapping[int, float]) -> str:
    """The W array: runs of glyphs that follow one another and are not of the usual width (9.7.4.3)."""
    runs: list[str] = []
    expected = None
    for glyph, advance in advances.items():
        if advance == _USUAL_WIDTH:
            continue
        if glyph != expected:
            runs.append(("]" if runs else "") + f"{glyph}[")
        runs.append(number(advance) + " ")
        expected = glyph + 1
    return f"[{''.join(runs)}{']' if runs else ''}]"


def _text_map_file(base: str, texts: Mapping[int, str]) -> Stream:
    return _MADE.pop(base) if base in _MADE else stream(_text_map(base, texts))


def _text_map(base: str, texts: Mapping[int, str]) -> bytes:
    """The ToUnicode CMap (9.10.3): at most a hundred entries in each block; ranges of glyphs that say characters in a
    row, of which only the last byte differs."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        f"/CMapName /{base}-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    said = {glyph: (text or _TEXTLESS).encode("utf-16-be").hex().upper() for glyph, text in texts.items() if glyph}
    ranges = list(_in_a_row({glyph: int(code, 16) for glyph, code in sorted(said.items()) if len(code) == 4}))
    single = [f"<{first:04X}> <{code:04X}>" for first, last, code in ranges if first == last]
    longer = [f"<{glyph:04X}> <{code}>" for glyph, code in sorted(said.items()) if len(code) != 4]
    lines += _blocks("bfchar", single + longer)
    lines += _blocks("bfrange", [f"<{a:04X}> <{z:04X}> <{code:04X}>" for a, z, code in ranges if a != z])
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def _in_a_row(codes: Mapping[int, int]) -> Iterator[tuple[int, int, int]]:
    """First glyph, last glyph, and the code of the first."""
    first = last = code = -1
    for glyph, own in codes.items():
        if first >= 0 and glyph == last + 1 and own == code + glyph - first and glyph & 255 and own & 255:
            last = glyph
            continue
        if first >= 0:
            yield first, last, code
        first, last, code = glyph, glyph, own
    if first >= 0:
        yield first, last, code


def _blocks(kind: str, entries: Sequence[str]) -> list[str]:
    lines: list[str] = []
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        lines += [f"{len(block)} begin{kind}", *block, f"end{kind}"]
    return lines
