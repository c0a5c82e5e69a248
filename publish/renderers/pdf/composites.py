"""Letters that a font draws with several glyphs, put into its TrueType program as one glyph each.

Fonts of Arabic draw the skeleton of a letter with one glyph and its dots with another, and the skeleton is that of many
letters. Those who read a PDF turn a line that runs from right to left round by its glyphs, so each glyph must say its
own letter, whole. A composite glyph (OpenType, glyf) is a list of glyphs and their places: nothing is drawn twice.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from msgspec import Struct

_WORDS, _OFFSETS, _MORE = 0x0001, 0x0002, 0x0020
_COMPOSITE_POINTS, _COMPOSITE_CONTOURS, _ELEMENTS, _DEPTH = 2000, 200, 8, 3
"""What maxp promises of composites; more than any letter has."""
_CHECKSUM_OF_ALL = 0xB1B0AFBA


class Composite(Struct, frozen=True):
    """A glyph made of others: each with its place. All in font units."""

    parts: tuple[tuple[int, int, int], ...]
    """Glyph, x and y."""
    advance: int
    box: tuple[int, int, int, int]
    """Left, bottom, right, top of the ink."""


def with_composites(program: bytes, first: int, composites: Sequence[Composite]) -> bytes:
    """The TrueType font with further glyphs from number ``first`` on, after all it has."""
    tables = _tables(program)
    long = tables["head"][50:52] == b"\x00\x01"
    loca = struct.unpack(f">{len(tables['loca']) // (4 if long else 2)}{'I' if long else 'H'}", tables["loca"])
    ends = [end if long else end * 2 for end in loca]
    ends += [ends[-1]] * (first + 1 - len(ends))
    metrics = _metrics(tables, first)
    glyf = bytearray(tables["glyf"])
    for each in composites:
        glyf += _outline(each)
        ends.append(len(glyf))
        metrics.append((each.advance, each.box[0]))
    count = first + len(composites)
    maxp = bytearray(tables["maxp"])
    struct.pack_into(">H", maxp, 4, count)
    for at, least in ((10, _COMPOSITE_POINTS), (12, _COMPOSITE_CONTOURS), (28, _ELEMENTS), (30, _DEPTH)):
        struct.pack_into(">H", maxp, at, max(least, *struct.unpack_from(">H", maxp, at)))
    head, hhea = bytearray(tables["head"]), bytearray(tables["hhea"])
    struct.pack_into(">I", head, 8, 0)
    struct.pack_into(">H", head, 50, 1)
    struct.pack_into(">H", hhea, 34, count)
    tables |= {
        "glyf": bytes(glyf),
        "loca": struct.pack(f">{len(ends)}I", *ends),
        "hmtx": b"".join([struct.pack(">Hh", *each) for each in metrics]),
        "maxp": bytes(maxp),
        "head": bytes(head),
        "hhea": bytes(hhea),
    }
    return _font(program[:4], tables)


def _outline(composite: Composite) -> bytes:
    if not composite.parts:
        return b""
    data = struct.pack(">hhhhh", -1, *composite.box)
    for n, (glyph, x, y) in enumerate(composite.parts):
        flags = _WORDS | _OFFSETS | (_MORE if n < len(composite.parts) - 1 else 0)
        data += struct.pack(">HHhh", flags, glyph, x, y)
    return data + b"\0" * (-len(data) % 4)


def _metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    """Advance and left side bearing of every glyph."""
    (stated,) = struct.unpack_from(">H", tables["hhea"], 34)
    hmtx = tables["hmtx"]
    found = [struct.unpack_from(">Hh", hmtx, 4 * n) for n in range(stated)]
    bearings = struct.unpack(f">{(len(hmtx) - 4 * stated) // 2}h", hmtx[4 * stated :])
    found += [(found[-1][0], bearing) for bearing in bearings]
    return found[:count] + [(0, 0)] * (count - len(found))


def _tables(program: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", program, 4)
    found = {}
    for n in range(count):
        tag, _, start, length = struct.unpack_from(">4sIII", program, 12 + 16 * n)
        found[tag.decode("ascii")] = program[start : start + length]
    return found


def _font(version: bytes, tables: dict[str, bytes]) -> bytes:
    """The tables in the order of their tags, with their check sums (OpenType, “Organization of an OpenType Font”)."""
    power = len(tables).bit_length() - 1
    header = version + struct.pack(">HHHH", len(tables), 16 << power, power, len(tables) * 16 - (16 << power))
    start = len(header) + 16 * len(tables)
    directory, body = bytearray(), bytearray()
    places = {}
    for tag, data in sorted(tables.items()):
        places[tag] = start + len(body)
        directory += struct.pack(">4sIII", tag.encode("ascii"), _sum(data), places[tag], len(data))
        body += data + b"\0" * (-len(data) % 4)
    font = bytearray(header + bytes(directory) + bytes(body))
    struct.pack_into(">I", font, places["head"] + 8, (_CHECKSUM_OF_ALL - _sum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def _sum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    return int(sum(struct.unpack(f">{len(padded) // 4}I", padded))) & 0xFFFFFFFF
