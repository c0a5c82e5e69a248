"""The Office schemas have nothing against the workbook, in any view, any language and before and after an edit."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from publish import sources
from publish.readers.sheet_edits import read_edits_from
from tests.conformance.generated_events import write_event
from tests.property.whole_events import whole_events
from tests.workbooks import SEEDS, shipped, shipped_workbook, style, workbook

SHIPPED = sorted(each.name for each in SEEDS.iterdir())
VIEWS = tuple(style().workbook.views)
LANGUAGES = [("zh", "en"), ("en", "zh-Hant"), ("ja", "en"), ("fr", "en"), ("zh", "en", "fr"), ("en",)]


def faults(folder, data):
    path = folder / "workbook.xlsx"
    path.write_bytes(data)
    result = OpenXmlValidator().validate(path)
    return [str(each) for each in getattr(result, "errors", [])] if not result.is_valid else []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", SHIPPED)
def test_no_error_in_the_schema(tmp_path, name, view):
    assert faults(tmp_path, shipped_workbook(name, view)) == []


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_no_error_in_other_languages(tmp_path, languages):
    event = sources.open_event(str(write_event(tmp_path, languages, people=20, sessions=5, days=2))).event
    assert faults(tmp_path, workbook(event)) == []


def test_no_error_with_changes(tmp_path):
    before = read_edits_from("w", shipped_workbook(SHIPPED[0])).snapshot.values
    before = {path: text + "?" for path, text in before.items() if "/su-jing/" not in path}
    assert faults(tmp_path, workbook(shipped(SHIPPED[0]), previous=before)) == []


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(event=whole_events(), view=st.sampled_from(VIEWS))
def test_no_error_for_events_of_any_shape(tmp_path, event, view):
    assert faults(tmp_path, workbook(event, view)) == []
