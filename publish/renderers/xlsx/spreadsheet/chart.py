"""Bar charts on a sheet, with their values cached so that they show before any calculation."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from openpyxl.chart import BarChart as OpenpyxlBarChart
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout
from openpyxl.chart.series import Series
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText as ChartText
from openpyxl.chart.text import Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, SpreadsheetDrawing, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.drawing.text import Font as TypeFace

#: Thickness of outlines in EMU: three quarters of a point.
_HAIRLINE = 9525


class BarChart(Struct, frozen=True):
    """Horizontal bars over a range of labels and one of numbers. `place` is its first and last cell as column and
    row from 0; `alt` is what it shows, for those who cannot see it; `typeface` serves Latin and East Asian text;
    colours are `#RRGGBB`, `size` in points."""

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

    def drawn(self) -> Any:
        """The chart as openpyxl writes it."""
        chart: Any = OpenpyxlBarChart()
        chart.type, chart.grouping, chart.gapWidth, chart.varyColors = "bar", "clustered", 60, False
        chart.legend = None
        chart.title = self._title()
        chart.series.append(self._series())
        self._set_axes(chart)
        chart.layout = Layout()
        chart.graphical_properties = GraphicalProperties(solidFill="FFFFFF", ln=self._line(self.rule))
        chart.plot_area.graphicalProperties = GraphicalProperties(noFill=True)
        left, top, right, bottom = self.place
        chart.anchor = TwoCellAnchor("twoCell", AnchorMarker(left, 0, top, 0), AnchorMarker(right, 0, bottom, 0))
        chart.alt = self.alt
        return chart

    def _series(self) -> Series:
        labels = [StrVal(idx=number, v=label) for number, label in enumerate(self.labels)]
        values = [NumVal(idx=number, v=str(value)) for number, value in enumerate(self.values)]
        series = Series(
            idx=0,
            order=0,
            cat=AxDataSource(strRef=StrRef(self.labels_ref, StrData(ptCount=len(labels), pt=labels))),
            val=NumDataSource(numRef=NumRef(self.values_ref, NumData(formatCode="0", ptCount=len(values), pt=values))),
            spPr=GraphicalProperties(solidFill=_rgb(self.colour)),
            invertIfNegative=False,
        )
        shown = {name: name == "showVal" for name in _LABEL_PARTS}
        plain = GraphicalProperties(noFill=True, ln=LineProperties(noFill=True))
        series.dLbls = DataLabelList(spPr=plain, txPr=self._text(), **shown)
        return series

    def _set_axes(self, chart: Any) -> None:
        names, numbers = chart.x_axis, chart.y_axis
        names.scaling.orientation = "maxMin"
        names.delete, names.axPos = False, "l"
        names.graphicalProperties = GraphicalProperties(ln=self._line(self.rule))
        names.txPr = self._text()
        numbers.scaling.min = 0
        numbers.delete, numbers.axPos, numbers.majorGridlines, numbers.number_format = True, "t", None, "0"
        for axis in (names, numbers):
            axis.majorTickMark = axis.minorTickMark = "none"

    def _title(self) -> Title:
        look = self._characters(self.size * 1.2, bold=True)
        run = RegularTextRun(rPr=look, t=self.title)
        words = ChartText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])])
        return Title(tx=Text(rich=words), overlay=False)

    def _text(self) -> ChartText:
        look = self._characters(self.size)
        return ChartText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=CharacterProperties())])

    def _characters(self, size: float, *, bold: bool = False) -> CharacterProperties:
        face = TypeFace(typeface=self.typeface)
        return CharacterProperties(sz=round(size * 100), b=bold, solidFill=_rgb(self.ink), latin=face, ea=face)

    @staticmethod
    def _line(colour: str) -> LineProperties:
        return LineProperties(w=_HAIRLINE, solidFill=_rgb(colour))


_LABEL_PARTS = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")


def drawing(charts: Sequence[Any]) -> Any:
    """openpyxl's drawing of charts, with what each shows said for those who cannot see it."""
    made: Any = SpreadsheetDrawing()
    frame = made._chart_frame

    def described(number: int) -> Any:
        framed = frame(number)
        framed.nvGraphicFramePr.cNvPr.descr = charts[number - 1].alt
        return framed

    made.charts, made._chart_frame = charts, described
    return made


def _rgb(colour: str) -> str:
    return colour.lstrip("#").upper()
