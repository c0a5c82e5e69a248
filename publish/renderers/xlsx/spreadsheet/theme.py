"""The theme part (ECMA-376 part 1, 20.1.6.9), so that what people add in Excel takes the house's colour and fonts."""

from collections.abc import Mapping

from msgspec import Struct

from publish.renderers.xlsx.spreadsheet.text import attribute

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


class Theme(Struct, frozen=True):
    """Colours as `#RRGGBB`, the Latin typeface, and typefaces by ISO 15924 script."""

    name: str
    ink: str
    ground: str
    tint: str
    accents: tuple[str, ...]
    latin: str
    scripts: Mapping[str, str]

    def xml(self) -> str:
        """The part."""
        accents = [self.accents[n % len(self.accents)] for n in range(6)]
        named = {
            "dk1": self.ink,
            "lt1": self.ground,
            "dk2": self.accents[0],
            "lt2": self.tint,
            **{f"accent{n}": colour for n, colour in enumerate(accents, 1)},
            "hlink": self.accents[0],
            "folHlink": self.accents[-1],
        }
        colours = "".join(
            f'<a:{name}><a:srgbClr val="{colour.lstrip("#").upper()}"/></a:{name}>' for name, colour in named.items()
        )
        scripts = "".join(
            f'<a:font script="{script}" typeface="{attribute(face)}"/>' for script, face in self.scripts.items()
        )
        fonts = f'<a:latin typeface="{attribute(self.latin)}"/><a:ea typeface=""/><a:cs typeface=""/>{scripts}'
        line = f'<a:ln w="9525">{_PLACEHOLDER}</a:ln>'
        effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<a:theme xmlns:a="{_A}" name="{attribute(self.name)}"><a:themeElements>'
            f'<a:clrScheme name="{attribute(self.name)}">{colours}</a:clrScheme>'
            f'<a:fontScheme name="{attribute(self.name)}"><a:majorFont>{fonts}</a:majorFont>'
            f"<a:minorFont>{fonts}</a:minorFont></a:fontScheme>"
            f'<a:fmtScheme name="{attribute(self.name)}"><a:fillStyleLst>{_PLACEHOLDER * 3}</a:fillStyleLst>'
            f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
            f"<a:bgFillStyleLst>{_PLACEHOLDER * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
        )
