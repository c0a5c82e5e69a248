from datetime import UTC, datetime, timedelta, timezone

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.renderers.pdf.tagging.syntax import TaggingError, byte_string, date, name, number, text_string


def read_back(written: str) -> pikepdf.Object:
    return pikepdf.Object.parse(written.encode("latin-1"))


@given(st.text(st.characters(blacklist_categories=["Cs"])))
def test_text_strings_come_back(text: str) -> None:
    assert str(read_back(text_string(text))) == text


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=1, max_size=30))
def test_names_come_back(text: str) -> None:
    assert str(read_back(name(text))) == "/" + text


@given(st.floats(-30000, 30000))
def test_numbers_come_back_to_a_thousandth(value: float) -> None:
    assert float(read_back(number(value))) == pytest.approx(value, abs=0.00051)


@given(st.binary())
def test_byte_strings_come_back(data: bytes) -> None:
    assert bytes(read_back(byte_string(data))) == data


def test_a_slash_in_a_name_is_escaped() -> None:
    assert name("text/calendar") == "/text#2Fcalendar"


@pytest.mark.parametrize(
    ("value", "written"), [(1.0, "1"), (-0.0001, "0"), (0.5, "0.5"), (1e-9, "0"), (12345678, "12345678")]
)
def test_numbers_are_short(value: float, written: str) -> None:
    assert number(value) == written


def test_dates_carry_their_offset() -> None:
    moment = datetime(2024, 9, 14, 8, 30)
    assert date(moment.replace(tzinfo=UTC)) == "(D:20240914083000Z)"
    assert date(moment.replace(tzinfo=timezone(timedelta(hours=8)))) == "(D:20240914083000+08'00')"
    assert date(moment.replace(tzinfo=timezone(timedelta(hours=-3, minutes=-30)))) == "(D:20240914083000-03'30')"
    with pytest.raises(TaggingError):
        date(moment)
