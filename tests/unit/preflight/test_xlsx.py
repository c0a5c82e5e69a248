"""Preflight of workbooks: sound files pass, each kind of damage is named."""

import io
import zipfile
from collections.abc import Callable

import pytest

from publish.artifact import Artifact
from publish.preflight.xlsx import check_xlsx
from tests.workbooks import shipped_workbook, style

Parts = dict[str, bytes]


def artifact(data: bytes, count: int | None = None) -> Artifact:
    return Artifact("guests.xlsx", "", data, count)


def damaged(change: Callable[[Parts], None]) -> Artifact:
    with zipfile.ZipFile(io.BytesIO(shipped_workbook("ciftis-2024"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return artifact(out.getvalue(), 5)


def swap(name: str, old: bytes, new: bytes) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new, 1)

    return change


@pytest.mark.parametrize("view", list(style().workbook.views))
@pytest.mark.parametrize("name", ["ciftis-2024", "harbour-forum-2026"])
def test_shipped_workbooks_pass(name: str, view: str) -> None:
    assert check_xlsx(artifact(shipped_workbook(name, view))) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda parts: parts.pop("xl/charts/chart1.xml"), "xlsx-missing-part"),
        (swap("xl/worksheets/sheet1.xml", b'r:id="rId1"', b'r:id="rNone"'), "xlsx-missing-relation"),
        (swap("xl/workbook.xml", b' state="hidden"', b""), "xlsx-sheet-count"),
        (swap("xl/workbook.xml", b" Participants", b"/Participants"), "xlsx-sheet-name"),
        (swap("xl/tables/table1.xml", b'name="Name"', 'name="姓名"'.encode()), "xlsx-table-headings"),
        (swap("xl/worksheets/sheet1.xml", b't="s"><v>1<', b't="s"><v>999999<'), "xlsx-missing-text"),
        (swap("xl/worksheets/sheet5.xml", b"</f><v>13</v>", b"</f>"), "xlsx-formula-without-value"),
        (swap("xl/worksheets/sheet1.xml", b"</row>", b""), "xlsx-unreadable"),
        (swap("xl/sharedStrings.xml", b"</t>", b"x" * 40_000 + b"</t>"), "xlsx-long-text"),
    ],
)
def test_damage_is_named(change: Callable[[Parts], None], code: str) -> None:
    found = check_xlsx(damaged(change))
    assert code in [each.code for each in found]
    assert all("guests.xlsx" in each.message for each in found)


def test_not_a_workbook_at_all() -> None:
    assert [each.code for each in check_xlsx(artifact(b"PK"))] == ["xlsx-unreadable"]
