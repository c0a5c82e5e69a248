"""The workbook as a zip of parts (ECMA-376 part 2), written sheet after sheet, the same bytes every time."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from publish.renderers.xlsx.spreadsheet.chart import drawing_xml
from publish.renderers.xlsx.spreadsheet.formats import FormatBook
from publish.renderers.xlsx.spreadsheet.sheet import Sheet, State, TableRange
from publish.renderers.xlsx.spreadsheet.strings import Strings
from publish.renderers.xlsx.spreadsheet.text import attribute, column_letters, quoted_sheet, xml_text
from publish.renderers.xlsx.spreadsheet.theme import Theme
from publish.renderers.xlsx.spreadsheet.worksheet import SheetRelations, sheet_xml

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument"
#: How much of a part is gathered before it is compressed.
_BATCH = 1 << 17
#: Compression: half the time of zlib's default for files a twentieth larger.
_EFFORT = 4


@dataclass(frozen=True, slots=True)
class Properties:
    """Document properties. `moment` stands for both dates, so that the same event gives the same bytes."""

    title: str
    subject: str
    author: str
    application: str
    version: str
    language: str
    moment: dt.datetime


@dataclass(frozen=True, slots=True)
class DefinedName:
    """A name for a range; `sheet` is the index of the sheet it is local to."""

    name: str
    target: str
    sheet: int | None = None
    hidden: bool = False


def write_workbook(
    sheets: Sequence[Sheet],
    formats: FormatBook,
    theme: Theme,
    names: Sequence[DefinedName],
    properties: Properties,
) -> bytes:
    """The finished file. Rows of the sheets are taken one at a time."""
    out = io.BytesIO()
    strings = Strings()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_EFFORT) as archive:
        package = _Package(archive)
        tables = charts = drawings = 0
        for number, sheet in enumerate(sheets, 1):
            relations = SheetRelations()
            selected = number == 1
            path = f"xl/worksheets/sheet{number}.xml"
            package.part(path, sheet_xml(sheet, strings, selected=selected, relations=relations), "worksheet")
            targets = [(each_id, "hyperlink", url) for url, each_id in relations.links.items()]
            if sheet.charts:
                drawings += 1
                targets.append((relations.drawing, "drawing", f"../drawings/drawing{drawings}.xml"))
                package.part(f"xl/drawings/drawing{drawings}.xml", [drawing_xml(sheet.charts)], "drawing")
                chart_targets = []
                for order, chart in enumerate(sheet.charts, 1):
                    charts += 1
                    package.part(f"xl/charts/chart{charts}.xml", [chart.xml()], "chart")
                    chart_targets.append((f"rChart{order}", "chart", f"../charts/chart{charts}.xml"))
                package.relations(f"xl/drawings/_rels/drawing{drawings}.xml.rels", chart_targets)
            if sheet.table:
                tables += 1
                targets.append((relations.table, "table", f"../tables/table{tables}.xml"))
                package.part(f"xl/tables/table{tables}.xml", [_table_xml(tables, sheet.table)], "table")
            if targets:
                package.relations(f"xl/worksheets/_rels/sheet{number}.xml.rels", targets)
        package.part("xl/sharedStrings.xml", strings.xml(), "sharedStrings")
        package.part("xl/styles.xml", [formats.xml()], "styles")
        package.part("xl/theme/theme1.xml", [theme.xml()], "theme")
        package.part("xl/workbook.xml", [_workbook_xml(sheets, names)], "workbook")
        package.relations("xl/_rels/workbook.xml.rels", _workbook_targets(len(sheets)))
        package.part("docProps/core.xml", [_core_xml(properties)], "core")
        package.part("docProps/app.xml", [_app_xml(properties)], "app")
        package.relations("_rels/.rels", _package_targets())
        package.part("[Content_Types].xml", [package.content_types()], None)
    return out.getvalue()


_CONTENT_TYPES = {
    "worksheet": f"{_TYPE}.spreadsheetml.worksheet+xml",
    "drawing": f"{_TYPE}.drawing+xml",
    "chart": f"{_TYPE}.drawingml.chart+xml",
    "table": f"{_TYPE}.spreadsheetml.table+xml",
    "sharedStrings": f"{_TYPE}.spreadsheetml.sharedStrings+xml",
    "theme": f"{_TYPE}.theme+xml",
    "styles": f"{_TYPE}.spreadsheetml.styles+xml",
    "workbook": f"{_TYPE}.spreadsheetml.sheet.main+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
    "app": f"{_TYPE}.extended-properties+xml",
}


class _Package:
    """Parts and their content types. The archive gives each part the time 1980-01-01, whenever it is written."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._types: list[tuple[str, str]] = []

    def part(self, path: str, pieces: Iterable[str], kind: str | None) -> None:
        if kind:
            self._types.append((path, _CONTENT_TYPES[kind]))
        with self._archive.open(path, "w") as stream:
            batch: list[str] = []
            size = 0
            for piece in pieces:
                batch.append(piece)
                size += len(piece)
                if size > _BATCH:
                    stream.write("".join(batch).encode())
                    batch, size = [], 0
            stream.write("".join(batch).encode())

    def relations(self, path: str, targets: Iterable[tuple[str, str, str]]) -> None:
        items = "".join(_relation(*target) for target in targets)
        self.part(path, [f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'], None)

    def content_types(self) -> str:
        items = "".join(f'<Override PartName="/{path}" ContentType="{kind}"/>' for path, kind in self._types)
        return (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{items}</Types>'
        )


def _relation(each_id: str, kind: str, target: str) -> str:
    base = f"{_PACKAGE}/relationships/metadata" if kind == "core-properties" else f"{_OFFICE}/relationships"
    outside = ' TargetMode="External"' if kind == "hyperlink" else ""
    return f'<Relationship Id="{each_id}" Type="{base}/{kind}" Target="{attribute(target)}"{outside}/>'


def _package_targets() -> list[tuple[str, str, str]]:
    return [
        ("rId1", "officeDocument", "xl/workbook.xml"),
        ("rId2", "core-properties", "docProps/core.xml"),
        ("rId3", "extended-properties", "docProps/app.xml"),
    ]


def _workbook_targets(count: int) -> list[tuple[str, str, str]]:
    sheets = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, count + 1)]
    return [
        *sheets,
        ("rTheme", "theme", "theme/theme1.xml"),
        ("rStyles", "styles", "styles.xml"),
        ("rStrings", "sharedStrings", "sharedStrings.xml"),
    ]


def _workbook_xml(sheets: Sequence[Sheet], names: Sequence[DefinedName]) -> str:
    items = "".join(
        f'<sheet name="{attribute(sheet.name)}" sheetId="{n}"'
        f'{"" if sheet.state is State.VISIBLE else f" state={chr(34)}{sheet.state}{chr(34)}"} r:id="rId{n}"/>'
        for n, sheet in enumerate(sheets, 1)
    )
    printed = [name for index, sheet in enumerate(sheets) for name in _print_names(index, sheet)]
    defined = "".join(map(_defined_name, [*printed, *names]))
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}/relationships"><workbookPr defaultThemeVersion="124226"/>'
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" tabRatio="800"/>'
        f"</bookViews><sheets>{items}</sheets>"
        + (f"<definedNames>{defined}</definedNames>" if defined else "")
        + '<calcPr calcId="191029"/></workbook>'
    )


def _print_names(index: int, sheet: Sheet) -> Iterator[DefinedName]:
    """The names that carry the print area and what repeats on each page."""
    page, place = sheet.page, quoted_sheet(sheet.name)
    if page is None:
        return
    if page.print_columns:
        yield DefinedName("_xlnm.Print_Area", f"{place}!$A:${column_letters(page.print_columns)}", index)
    if page.title_rows:
        rows = f"{place}!${page.title_rows[0]}:${page.title_rows[1]}"
        columns = f"{place}!$A:${column_letters(page.title_columns)}," if page.title_columns else ""
        yield DefinedName("_xlnm.Print_Titles", columns + rows, index)


def _defined_name(name: DefinedName) -> str:
    local = f' localSheetId="{name.sheet}"' if name.sheet is not None else ""
    hidden = ' hidden="1"' if name.hidden else ""
    return f'<definedName name="{attribute(name.name)}"{local}{hidden}>{xml_text(name.target)}</definedName>'


def _table_xml(number: int, table: TableRange) -> str:
    columns = "".join(
        f'<tableColumn id="{n}" name="{attribute(heading)}"/>' for n, heading in enumerate(table.headings, 1)
    )
    return (
        f'{_HEAD}<table xmlns="{_MAIN}" id="{number}" name="{table.name}" displayName="{table.name}" ref="{table.ref}"'
        f' totalsRowShown="0"><autoFilter ref="{table.ref}"/><tableColumns count="{len(table.headings)}">{columns}'
        f'</tableColumns><tableStyleInfo name="{table.style}" showFirstColumn="0" showLastColumn="0"'
        ' showRowStripes="1" showColumnStripes="0"/></table>'
    )


def _core_xml(properties: Properties) -> str:
    moment = properties.moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml_text(properties.title)}</dc:title><dc:subject>{xml_text(properties.subject)}</dc:subject>"
        f"<dc:creator>{xml_text(properties.author)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<dc:language>{xml_text(properties.language)}</dc:language></cp:coreProperties>"
    )


def _app_xml(properties: Properties) -> str:
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>{xml_text(properties.application)}</Application><AppVersion>{properties.version}</AppVersion>"
        "</Properties>"
    )
