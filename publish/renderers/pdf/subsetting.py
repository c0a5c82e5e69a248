"""The part of a font that a document uses, ready to embed. Asked for by file and glyphs, any process can cut it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import uharfbuzz as hb
from msgspec import Struct

if TYPE_CHECKING:
    from publish.renderers.pdf.composites import Composite

ProgramKind = Literal["cff", "truetype"]

CHARSET, ROS = 15, 1230
"""Operators of a Top DICT; 12 30 is written 1230."""
_NOT_IN_A_PDF = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"STAT", b"VORG", b"vhea", b"vmtx", b"gasp")
_BESIDE_CFF = (b"cmap", b"name", b"post", b"DSIG", b"VVAR")
"""Not needed where the CFF table alone is taken, and slow to cut."""


class Subset(Struct, frozen=True):
    """Some glyphs of a face of a file, at a place on its axes, as outlines of a kind; and glyphs put together of them,
    numbered from the one after the face's last on."""

    path: Path
    index: int
    location: tuple[tuple[str, float], ...]
    gids: frozenset[int]
    kind: ProgramKind
    composites: tuple[Composite, ...] = ()
    characters: frozenset[int] = frozenset()
    """Code points that call for these glyphs and no others; none where some glyph has no character of its own."""

    def __call__(self) -> bytes:
        """The program; see ``cut``."""
        return cut(self)


@lru_cache(maxsize=64)
def opened(path: Path, index: int) -> hb.Face:
    """A face of a file, opened once: what HarfBuzz finds out about it serves every weight."""
    return hb.Face(hb.Blob.from_file_path(str(path)), index)


def cut(wanted: Subset) -> bytes:
    """The program of a subset; see ``Font.subset`` for what it is."""
    if wanted.kind == "truetype":
        program = bytes(_subset(wanted, hb.SubsetFlags.RETAIN_GIDS, _NOT_IN_A_PDF).blob.data)
        return _with_composites(program, wanted) if wanted.composites else program
    dropped = _NOT_IN_A_PDF + _BESIDE_CFF
    cff = bytes(_subset(wanted, hb.SubsetFlags.DEFAULT, dropped).reference_table("CFF ").data)
    if _operand(_top_dict(cff)[1], ROS) is None:
        # Not CID-keyed: the glyph's place in the table is its CID (ISO 32000-1, 9.7.4.2).
        return bytes(_subset(wanted, hb.SubsetFlags.RETAIN_GIDS, dropped).reference_table("CFF ").data)
    return with_charset(cff, sorted(wanted.gids))


def _with_composites(program: bytes, wanted: Subset) -> bytes:
    from publish.renderers.pdf.composites import with_composites  # few scripts need it

    return with_composites(program, int(opened(wanted.path, wanted.index).glyph_count), wanted.composites)


def _subset(subset: Subset, flags: Any, dropped: Iterable[bytes]) -> Any:
    face = opened(subset.path, subset.index)
    wanted = hb.SubsetInput()
    if subset.characters and subset.kind == "cff":
        # Asked for glyphs, HarfBuzz goes through all characters of the face, half of the time for a small event.
        wanted.unicode_set.update(subset.characters)
    else:
        wanted.glyph_set.update(subset.gids)
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in dropped)
    wanted.flags = (
        flags | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.DOWNGRADE_CFF2
    )  # fmt: skip
    for tag, value in subset.location:
        wanted.pin_axis_location(face, tag, value)
    return hb.subset(face, wanted)


def with_charset(cff: bytes, gids: list[int]) -> bytes:
    """Let glyph n of a CID-keyed CFF answer to CID ``gids[n]`` (Adobe TN 5176, section 13)."""
    start, top_dict = _top_dict(cff)
    place = _operand(top_dict, CHARSET)
    if place is None or place[1] != 5:
        raise ValueError("charset offset of the CFF subset is not a five-byte integer")
    charset = bytearray([2])
    for first, left in _ranges(gids[1:]):
        charset += first.to_bytes(2, "big") + left.to_bytes(2, "big")
    patched = bytearray(cff)
    at = start + place[0]
    patched[at : at + 5] = b"\x1d" + len(cff).to_bytes(4, "big")
    return bytes(patched + charset)


def _top_dict(cff: bytes) -> tuple[int, bytes]:
    """Where the first Top DICT lies, and the DICT: it follows the header and the Name INDEX."""
    start, end = _first_object(cff, _index_end(cff, cff[2]))
    return start, cff[start:end]


def _ranges(gids: list[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for gid in gids:
        if ranges and sum(ranges[-1]) + 1 == gid:
            ranges[-1] = (ranges[-1][0], ranges[-1][1] + 1)
        else:
            ranges.append((gid, 0))
    return ranges


def _index_end(data: bytes, at: int) -> int:
    count = int.from_bytes(data[at : at + 2], "big")
    if count == 0:
        return at + 2
    size = data[at + 2]
    last = at + 3 + count * size
    return last + size - 1 + int.from_bytes(data[last : last + size], "big")


def _first_object(data: bytes, at: int) -> tuple[int, int]:
    count, size = int.from_bytes(data[at : at + 2], "big"), data[at + 2]
    base = at + 3 + (count + 1) * size - 1
    first = int.from_bytes(data[at + 3 : at + 3 + size], "big")
    second = int.from_bytes(data[at + 3 + size : at + 3 + 2 * size], "big")
    return base + first, base + second


def _operand(top_dict: bytes, operator: int) -> tuple[int, int] | None:
    """Where the last operand before ``operator`` lies in a Top DICT: (offset, length)."""
    at, operand = 0, (0, 0)
    while at < len(top_dict):
        byte = top_dict[at]
        if byte <= 21:
            escaped = byte == 12
            if (1200 + top_dict[at + 1] if escaped else byte) == operator:
                return operand
            at += 2 if escaped else 1
            continue
        length = {28: 3, 29: 5}.get(byte, 1 if byte <= 246 else 2)
        if byte == 30:
            length = 1 + next(i + 1 for i, b in enumerate(top_dict[at + 1 :]) if b & 15 == 15 or b >> 4 == 15)
        operand = (at, length)
        at += length
    return None
