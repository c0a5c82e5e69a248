"""The workbook: openpyxl's, written sheet after sheet, the same bytes every time."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec import Struct
from openpyxl import Workbook
from openpyxl.packaging.extended import ExtendedProperties
from openpyxl.packaging.manifest import Override
from openpyxl.packaging.relationship import Relationship
from openpyxl.styles.stylesheet import write_stylesheet
from openpyxl.workbook._writer import WorkbookWriter
from openpyxl.workbook.defined_name import DefinedName as OpenpyxlName
from openpyxl.workbook.views import BookView
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import (
    ARC_APP,
    ARC_CORE,
    ARC_ROOT_RELS,
    ARC_SHARED_STRINGS,
    ARC_STYLE,
    ARC_THEME,
    ARC_WORKBOOK,
    ARC_WORKBOOK_RELS,
    SHARED_STRINGS,
)
from openpyxl.xml.functions import tostring

from publish.renderers.xlsx.spreadsheet.chart import drawing
from publish.renderers.xlsx.spreadsheet.formats import FormatBook, Stylesheet
from publish.renderers.xlsx.spreadsheet.sheet import Sheet
from publish.renderers.xlsx.spreadsheet.strings import Strings
from publish.renderers.xlsx.spreadsheet.text import column_letters, quoted_sheet
from publish.renderers.xlsx.spreadsheet.theme import Theme
from publish.renderers.xlsx.spreadsheet.worksheet import SheetWriter, lay_out

#: Time of every entry of the file: the first that a zip can hold.
_MOMENT = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o600 << 16
#: Compression: half the time of zlib's default for files a twentieth larger.
_EFFORT = 4
#: Characters of a part that are gathered before they are compressed.
_BATCH = 1 << 17


class Properties(Struct, frozen=True):
    """Document properties. `moment` stands for both dates, so that the same event gives the same bytes."""

    title: str
    subject: str
    author: str
    application: str
    version: str
    language: str
    moment: dt.datetime


class DefinedName(Struct, frozen=True):
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
    workbook: Any = Workbook()
    workbook.remove(workbook.active)
    targets = [workbook.create_sheet(sheet.name) for sheet in sheets]
    stylesheet = Stylesheet(formats, workbook)
    for target, sheet in zip(targets, sheets, strict=True):
        lay_out(target, sheet, stylesheet)
    workbook.loaded_theme = theme.xml().encode()
    workbook.views = [BookView(xWindow=0, yWindow=0, windowWidth=28800, windowHeight=16000, tabRatio=800)]
    workbook.active = 0
    _set_names(workbook, sheets, names)
    _set_properties(workbook, properties)
    out = io.BytesIO()
    with _Archive(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_EFFORT) as archive:
        _Writer(workbook, archive, sheets, stylesheet).write_parts(properties)
    return out.getvalue()


def _set_names(workbook: Any, sheets: Sequence[Sheet], names: Sequence[DefinedName]) -> None:
    for each in (*_print_names(sheets), *names):
        made = OpenpyxlName(each.name, attr_text=each.target, hidden=each.hidden or None)
        holder = workbook if each.sheet is None else workbook.worksheets[each.sheet]
        holder.defined_names[each.name] = made


def _print_names(sheets: Sequence[Sheet]) -> list[DefinedName]:
    """The names that carry the print areas and what repeats on each page. openpyxl's own print areas end at a row."""
    made = []
    for index, sheet in enumerate(sheets):
        page, place = sheet.page, quoted_sheet(sheet.name)
        if page and page.print_columns:
            first, last = ("$1", f"${page.print_rows}") if page.print_rows else ("", "")
            area = f"{place}!$A{first}:${column_letters(page.print_columns)}{last}"
            made.append(DefinedName("_xlnm.Print_Area", area, index))
        if page and page.title_rows:
            rows = f"{place}!${page.title_rows[0]}:${page.title_rows[1]}"
            columns = f"{place}!$A:${column_letters(page.title_columns)}," if page.title_columns else ""
            made.append(DefinedName("_xlnm.Print_Titles", columns + rows, index))
    return made


def _set_properties(workbook: Any, properties: Properties) -> None:
    core = workbook.properties
    core.title, core.subject, core.creator = properties.title, properties.subject, properties.author
    core.language, core.created, core.modified = properties.language, properties.moment, properties.moment


class _Writer(ExcelWriter):
    """openpyxl's writer, with sheets that stream, shared strings, charts that say what they show, and the name of the
    program that really made the file."""

    _archive: "_Archive"
    _write_worksheets: Callable[[], None]
    _write_charts: Callable[[], None]
    manifest: Any

    def __init__(self, workbook: Any, archive: "_Archive", sheets: Sequence[Sheet], stylesheet: Stylesheet) -> None:
        super().__init__(workbook, archive)
        self._sheets = {sheet.name: sheet for sheet in sheets}
        self._stylesheet = stylesheet
        self._strings = Strings()

    def write_parts(self, properties: Properties) -> None:
        """All parts of the package."""
        archive, workbook = self._archive, self.workbook
        program: Any = ExtendedProperties()
        program.Application, program.AppVersion = properties.application, properties.version
        archive.writestr(ARC_APP, tostring(program.to_tree()))
        archive.writestr(ARC_CORE, tostring(workbook.properties.to_tree()))
        archive.writestr(ARC_THEME, workbook.loaded_theme)
        self._write_worksheets()
        self._write_charts()
        archive.write_pieces(ARC_SHARED_STRINGS, self._strings.xml())
        archive.writestr(ARC_STYLE, tostring(write_stylesheet(workbook)))
        book: Any = WorkbookWriter(workbook)
        archive.writestr(ARC_ROOT_RELS, book.write_root_rels())
        archive.writestr(ARC_WORKBOOK, book.write())
        book.rels.append(Relationship(type="sharedStrings", Target="sharedStrings.xml"))  # type: ignore[call-overload]
        archive.writestr(ARC_WORKBOOK_RELS, book.write_rels())
        self.manifest.Override.append(Override(f"/{ARC_SHARED_STRINGS}", SHARED_STRINGS))
        self.manifest._write(archive, workbook)

    def write_worksheet(self, ws: Any) -> None:
        """One sheet, streamed into the archive."""
        ws._drawing = drawing(ws._charts)
        writer = SheetWriter(ws, self._sheets[ws.title], self._stylesheet, self._strings)
        self._archive.write_pieces(ws.path[1:], writer.pieces())
        ws._rels = writer._rels
        self.manifest.append(ws)


class _Archive(zipfile.ZipFile):
    """A zip whose entries have no time of their own."""

    def writestr(self, name: Any, data: Any, *_: Any) -> None:
        """An entry from memory."""
        super().writestr(_entry(name), data)

    def write_pieces(self, name: str, pieces: Iterable[str]) -> None:
        """An entry from pieces of text, gathered to what is worth compressing at a time."""
        with self.open(_entry(name), "w") as target:
            batch: list[str] = []
            size = 0
            for piece in pieces:
                batch.append(piece)
                size += len(piece)
                if size > _BATCH:
                    target.write("".join(batch).encode())
                    batch, size = [], 0
            target.write("".join(batch).encode())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, _READABLE
    entry._compresslevel = _EFFORT  # type: ignore[attr-defined]
    return entry
