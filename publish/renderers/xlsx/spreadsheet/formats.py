"""Cell formats, and the styles part that numbers them (ECMA-376 part 1, 18.8)."""

from dataclasses import dataclass, field, replace

from publish.renderers.xlsx.spreadsheet.text import attribute

#: First number for formats of one's own; those below are built in.
_CUSTOM_FORMATS = 164
_BUILT_IN = {"": 0, "0": 1, "@": 49}


@dataclass(frozen=True, slots=True)
class Font:
    """Typeface, size in points, colour as `#RRGGBB`."""

    name: str
    size: float
    colour: str = "#000000"
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False

    def xml(self, tag: str = "font", name_tag: str = "name") -> str:
        """The element, in a run of text `rPr` with `rFont`; children in the order the schema wants them."""
        flags = "".join(
            f"<{flag}/>" for flag, on in (("b", self.bold), ("i", self.italic), ("strike", self.strike)) if on
        )
        colour = f'<color rgb="{argb(self.colour)}"/>'
        line = "<u/>" if self.underline else ""
        name = f'<{name_tag} val="{attribute(self.name)}"/>'
        size = f'<sz val="{self.size:g}"/>'
        return f"<{tag}>{flags}{line}{size}{colour}{name}</{tag}>"


@dataclass(frozen=True, slots=True)
class Format:
    """How a cell looks. `fill` and `rule` (hairline below) are colours; `number` is a number format code."""

    font: Font
    fill: str | None = None
    rule: str | None = None
    number: str = ""
    horizontal: str | None = None
    vertical: str = "top"
    wrap: bool = True
    quoted: bool = False
    unlocked: bool = False

    def with_quote(self) -> "Format":
        """The same with Excel's mark for text that looks like a formula."""
        return replace(self, quoted=True)


@dataclass(frozen=True, slots=True)
class Mark:
    """A differential format, for conditional formatting and table styles."""

    fill: str | None = None
    colour: str | None = None
    bold: bool = False
    strike: bool = False
    rule: str | None = None

    def xml(self) -> str:
        """The `dxf` element."""
        inner = ""
        if self.colour or self.bold or self.strike:
            colour = f'<color rgb="{argb(self.colour)}"/>' if self.colour else ""
            inner += f"<font>{'<b/>' * self.bold}{'<strike/>' * self.strike}{colour}</font>"
        if self.fill:
            rgb = argb(self.fill)
            inner += _solid(rgb, f'rgb="{rgb}"')
        if self.rule:
            edge = f'<color rgb="{argb(self.rule)}"/>'
            sides = "".join(f'<{side} style="thin">{edge}</{side}>' for side in ("top", "bottom"))
            inner += f"<border>{sides}</border>"
        return f"<dxf>{inner}</dxf>"


@dataclass
class FormatBook:
    """Numbers formats, fonts, fills and borders as cells ask for them."""

    base: Font
    table_style: tuple[str, dict[str, Mark]] | None = None
    _formats: dict[Format, int] = field(default_factory=dict)
    _fonts: dict[Font, int] = field(default_factory=dict)
    _fills: dict[str, int] = field(default_factory=dict)
    _borders: dict[str, int] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _marks: dict[Mark, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._fonts[self.base] = 0
        self.number(Format(self.base, vertical="bottom", wrap=False))
        if self.table_style:
            for mark in self.table_style[1].values():
                self.mark(mark)

    def number(self, wanted: Format) -> int:
        """Index of a cell format (`s` attribute)."""
        return self._formats.setdefault(wanted, len(self._formats))

    def mark(self, wanted: Mark) -> int:
        """Index of a differential format (`dxfId`)."""
        return self._marks.setdefault(wanted, len(self._marks))

    def xml(self) -> str:
        """The whole part; call it when every cell has been written."""
        cells = "".join(self._cell(each) for each in self._formats)
        numbers = "".join(f'<numFmt numFmtId="{n}" formatCode="{attribute(c)}"/>' for c, n in self._numbers.items())
        fonts = "".join(font.xml() for font in self._fonts)
        fills = "".join(_solid(argb(fill), 'indexed="64"') for fill in self._fills)
        borders = "".join(
            f'<border><left/><right/><top/><bottom style="thin"><color rgb="{argb(rule)}"/></bottom><diagonal/>'
            "</border>"
            for rule in self._borders
        )
        marks = "".join(mark.xml() for mark in self._marks)
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            + (f'<numFmts count="{len(self._numbers)}">{numbers}</numFmts>' if numbers else "")
            + f'<fonts count="{len(self._fonts)}">{fonts}</fonts>'
            f'<fills count="{len(self._fills) + 2}"><fill><patternFill patternType="none"/></fill>'
            f'<fill><patternFill patternType="gray125"/></fill>{fills}</fills>'
            f'<borders count="{len(self._borders) + 1}"><border><left/><right/><top/><bottom/><diagonal/></border>'
            f"{borders}</borders>"
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="{len(self._formats)}">{cells}</cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
            f'<dxfs count="{len(self._marks)}">{marks}</dxfs>{self._table_styles()}</styleSheet>'
        )

    def _cell(self, each: Format) -> str:
        font = self._fonts.setdefault(each.font, len(self._fonts))
        fill = self._fills.setdefault(each.fill, len(self._fills)) + 2 if each.fill else 0
        border = self._borders.setdefault(each.rule, len(self._borders)) + 1 if each.rule else 0
        code = _BUILT_IN.get(each.number)
        if code is None:
            code = self._numbers.setdefault(each.number, _CUSTOM_FORMATS + len(self._numbers))
        across = f' horizontal="{each.horizontal}"' if each.horizontal else ""
        wrap = ' wrapText="1"' if each.wrap else ""
        quote = ' quotePrefix="1"' if each.quoted else ""
        alignment = f'<alignment{across} vertical="{each.vertical}"{wrap}/>'
        protection = '<protection locked="0"/>' if each.unlocked else ""
        return (
            f'<xf numFmtId="{code}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"'
            f'{quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
            f' applyProtection="1">{alignment}{protection}</xf>'
        )

    def _table_styles(self) -> str:
        if not self.table_style:
            return ""
        name, elements = self.table_style
        inner = "".join(
            f'<tableStyleElement type="{kind}" dxfId="{self.mark(mark)}"/>' for kind, mark in elements.items()
        )
        return (
            f'<tableStyles count="1" defaultTableStyle="{name}" defaultPivotStyle="PivotStyleLight16">'
            f'<tableStyle name="{name}" pivot="0" count="{len(elements)}">{inner}</tableStyle></tableStyles>'
        )


def _solid(rgb: str, background: str) -> str:
    return f'<fill><patternFill patternType="solid"><fgColor rgb="{rgb}"/><bgColor {background}/></patternFill></fill>'


def argb(colour: str) -> str:
    """`#1F4E79` -> `FF1F4E79`."""
    return "FF" + colour.lstrip("#").upper()
