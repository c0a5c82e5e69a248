"""Bar charts on a sheet (ECMA-376 part 1, 21.2), with their values cached so that they show before any calculation."""

from dataclasses import dataclass

from publish.renderers.xlsx.spreadsheet.text import attribute, xml_text

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars over a range of labels and one of numbers. `place` is its first and last cell as column and
    row from 0; `alt` is what it shows, for those who cannot see it; `typeface` serves Latin and East Asian text."""

    title: str
    alt: str
    labels_ref: str
    values_ref: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    place: tuple[int, int, int, int]
    colour: str
    ink: str
    rule: str
    typeface: str
    size: float

    def xml(self) -> str:
        """The chart part."""
        points = "".join(f'<c:pt idx="{n}"><c:v>{xml_text(t)}</c:v></c:pt>' for n, t in enumerate(self.labels))
        numbers = "".join(f'<c:pt idx="{n}"><c:v>{v}</c:v></c:pt>' for n, v in enumerate(self.values))
        fill = f'<a:solidFill><a:srgbClr val="{self.colour.lstrip("#").upper()}"/></a:solidFill>'
        return (
            f'{_HEAD}<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}"><c:roundedCorners val="0"/><c:chart>'
            f"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>{self._text(self.size * 1.2, bold=True)}</a:pPr>"
            f"<a:r>{self._text(self.size * 1.2, bold=True, tag='rPr')}<a:t>{xml_text(self.title)}</a:t></a:r></a:p>"
            '</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>'
            '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
            f'<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>'
            f"<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{self._properties()}"
            '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
            '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
            f"<c:cat><c:strRef><c:f>{xml_text(self.labels_ref)}</c:f><c:strCache>"
            f'<c:ptCount val="{len(self.labels)}"/>{points}</c:strCache></c:strRef></c:cat>'
            f"<c:val><c:numRef><c:f>{xml_text(self.values_ref)}</c:f><c:numCache><c:formatCode>0</c:formatCode>"
            f'<c:ptCount val="{len(self.values)}"/>{numbers}</c:numCache></c:numRef></c:val></c:ser>'
            '<c:gapWidth val="60"/><c:axId val="50010001"/><c:axId val="50010002"/></c:barChart>'
            '<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
            '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
            '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
            f'<c:spPr><a:ln w="9525">{self._colour(self.rule)}</a:ln></c:spPr>{self._properties()}'
            '<c:crossAx val="50010002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>'
            '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
            '<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
            '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="0" sourceLinked="0"/>'
            '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
            '<c:crossAx val="50010001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
            "<c:spPr><a:noFill/></c:spPr></c:plotArea>"
            '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f'<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525">{self._colour(self.rule)}'
            f"</a:ln></c:spPr>{self._properties()}</c:chartSpace>"
        )

    def _properties(self) -> str:
        return f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{self._text(self.size)}</a:pPr></a:p></c:txPr>"

    def _text(self, size: float, *, bold: bool = False, tag: str = "defRPr") -> str:
        face = attribute(self.typeface)
        return (
            f'<a:{tag} sz="{round(size * 100)}" b="{int(bold)}">{self._colour(self.ink)}<a:latin typeface="{face}"/>'
            f'<a:ea typeface="{face}"/></a:{tag}>'
        )

    @staticmethod
    def _colour(colour: str) -> str:
        return f'<a:solidFill><a:srgbClr val="{colour.lstrip("#").upper()}"/></a:solidFill>'


def drawing_xml(charts: tuple[BarChart, ...]) -> str:
    """The drawing part that puts charts on their sheet; relation `rChartN` leads to the Nth."""
    frames = "".join(_frame(number, chart) for number, chart in enumerate(charts, 1))
    return f'{_HEAD}<xdr:wsDr xmlns:xdr="{_XDR}" xmlns:a="{_A}">{frames}</xdr:wsDr>'


def _frame(number: int, chart: BarChart) -> str:
    left, top, right, bottom = chart.place
    return (
        f"<xdr:twoCellAnchor>{_corner('from', left, top)}{_corner('to', right, bottom)}"
        f'<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="{number + 1}"'
        f' name="{attribute(chart.title)}" descr="{attribute(chart.alt)}"/><xdr:cNvGraphicFramePr/>'
        '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>'
        f'<a:graphicData uri="{_C}"><c:chart xmlns:c="{_C}" xmlns:r="{_R}" r:id="rChart{number}"/></a:graphicData>'
        "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    )


def _corner(tag: str, column: int, row: int) -> str:
    return (
        f"<xdr:{tag}><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row>"
        f"<xdr:rowOff>0</xdr:rowOff></xdr:{tag}>"
    )
