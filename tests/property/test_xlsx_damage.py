"""A workbook damaged at random is read, or refused with a sentence; nothing else happens."""

import io
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publish.errors import UnreadableError
from publish.readers.sheet_edits import read_edits_from
from tests.workbooks import shipped_workbook


def _parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(shipped_workbook("ciftis-2024"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PARTS = _parts()
NAMES = sorted(name for name in PARTS if name.startswith("xl/"))
VALUES = st.sampled_from([b"-1", b"99999999", b"1e400", b"nan", b"x", b""])
ATTRIBUTE = re.compile(rb' (r|s|t|ref|name|numFmtId|state)="[^"]*"')


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """One part with bytes changed, cut out, values or attributes replaced; or without the part."""
    name = draw(st.sampled_from(NAMES))
    data = PARTS[name]
    kind = draw(st.sampled_from(["byte", "cut", "value", "attribute", "gone"]))
    place = draw(st.integers(0, len(data) - 1))
    if kind == "byte":
        data = data[:place] + bytes([draw(st.integers(0, 255))]) + data[place + 1 :]
    elif kind == "cut":
        data = data[:place] + data[place + draw(st.integers(1, 300)) :]
    elif kind == "value":
        value = draw(VALUES)
        data = re.sub(rb"(?<=<v>)[^<]+", lambda _: value, data, count=draw(st.integers(1, 9)))
    elif kind == "attribute":
        value = draw(VALUES)
        data = ATTRIBUTE.sub(lambda found: b" " + found.group(1) + b'="' + value + b'"', data, count=9)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for each, content in {**PARTS, name: data}.items():
            if kind != "gone" or each != name:
                archive.writestr(each, content)
    return out.getvalue()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=damaged())
def test_read_or_refused(data: bytes) -> None:
    try:
        read_edits_from("guests.xlsx", data)
    except UnreadableError as refused:
        assert "guests.xlsx" in str(refused)


@pytest.mark.parametrize("place", [b"-1", b"0", b"-19"])
def test_cells_that_no_sheet_has_are_damage(place: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in PARTS.items():
            if name.startswith("xl/worksheets/sheet"):
                content = re.sub(rb' r="[^"]*"', b' r="' + place + b'"', content)
            archive.writestr(name, content)
    with pytest.raises(UnreadableError, match="damaged"):
        read_edits_from("guests.xlsx", out.getvalue())
