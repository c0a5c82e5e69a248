"""The smallest font program the tagging room accepts, so that its tests need no typesetting."""

from collections.abc import Callable, Iterable
from io import BytesIO

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


class PlainFont:
    """A TrueType font whose letters a, b, c are boxes, glyphs 1 to 3."""

    weight = 400
    units_per_em = 500
    key = "Plain-400"
    program_kind = "truetype"
    ascent, descent, cap_height, italic_angle = 400, -100, 350, 0.0
    bbox = (0, 0, 300, 350)

    def __init__(self) -> None:
        self.to_unicode = {1: "a", 2: "b", 3: ""}

    def advance(self, gid: int, /) -> int:
        return 250

    def cutting(self, gids: Iterable[int], /) -> Callable[[], bytes]:
        return self._program

    def _program(self) -> bytes:
        pen = TTGlyphPen(None)
        for at, point in enumerate([(0, 0), (0, 350), (200, 350), (200, 0)]):
            (pen.lineTo if at else pen.moveTo)(point)
        pen.closePath()
        box = pen.glyph()
        builder = FontBuilder(self.units_per_em)
        order = [".notdef", "a", "b", "c"]
        builder.setupGlyphOrder(order)
        builder.setupCharacterMap({97: "a", 98: "b", 99: "c"})
        builder.setupGlyf(dict.fromkeys(order, box))
        builder.setupHorizontalMetrics(dict.fromkeys(order, (250, 0)))
        builder.setupHorizontalHeader(ascent=400, descent=-100)
        builder.setupNameTable({"familyName": "Plain", "psName": self.key})
        builder.setupOS2()
        builder.setupPost()
        builder.updateHead(created=0, modified=0)
        builder.font.recalcTimestamp = False
        out = BytesIO()
        builder.save(out)
        return out.getvalue()
