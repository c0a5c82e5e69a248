"""Types in LibreOffice as a person would: run by the system's Python with the profile folder and what to do.

PROFILE writer FILE OLD NEW AUTHOR    with changes tracked, replaces words in a paragraph
PROFILE calc FILE SHEET ID|NAME...    sorts the sheet backwards by its second column, types a new row below
"""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField


def main() -> None:
    profile, kind, file, *rest = sys.argv[1:]
    pipe = f"publish{abs(hash(profile)) % 10**9}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        desktop = _desktop(pipe)
        document = desktop.loadComponentFromURL(
            Path(file).resolve().as_uri(), "_blank", 0, (_property("Hidden", True),)
        )
        (_write if kind == "writer" else _calculate)(document, *rest)
        document.store()
        document.close(True)
        with suppress(Exception):
            desktop.terminate()
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()


def _desktop(pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def _write(document: Any, old: str, new: str) -> None:
    document.RecordChanges = True
    search = document.createSearchDescriptor()
    search.SearchString = old
    search.SearchCaseSensitive = True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit(f"“{old}” is not in the document")
    cursor = found.Text.createTextCursorByRange(found)
    cursor.String = new


def _calculate(document: Any, sheet_word: str, *cells: str) -> None:
    sheet = next(each for each in document.Sheets if sheet_word in each.Name)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last_row, last_column = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
    header = next(row for row in range(12) if sheet.getCellByPosition(1, row).String in ("姓名", "Name"))
    while last_row > header and not sheet.getCellByPosition(1, last_row).String:
        last_row -= 1
    block = sheet.getCellRangeByPosition(0, header + 1, last_column, last_row)
    field = TableSortField()
    field.Field = 2
    field.IsAscending = False
    block.sort((_property("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),))
    for number, text in enumerate(cells, 1):
        sheet.getCellByPosition(number, last_row + 1).String = text


def _property(name: str, value: Any) -> PropertyValue:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main()
