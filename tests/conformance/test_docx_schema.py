"""The Office schemas and another Word library have nothing against the release."""

import io
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from publish import sources
from tests.conformance.generated_events import write_event
from tests.word_files import release, shipped, style

ROOT = Path(__file__).parents[2]
SOURCES = [*sorted((ROOT / "seeds").glob("*/event.yaml")), *sorted((ROOT / "tests/golden/docx").glob("*.yaml"))]
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")
LANGUAGES = [("zh", "en"), ("en", "zh-Hant"), ("ja", "en"), ("fr", "en"), ("zh", "en", "fr"), ("en",), ("ar", "en")]


def faults(tmp_path, data):
    path = tmp_path / "release.docx"
    path.write_bytes(data)
    result = OpenXmlValidator().validate(path)
    return [str(each) for each in getattr(result, "errors", [])] if not result.is_valid else []


@pytest.mark.parametrize("look", ["institution", "vermilion"])
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_error_in_the_schema(tmp_path, source, arrangement, look):
    assert faults(tmp_path, release(shipped(source), style(arrangement, look))) == []


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_no_error_in_other_languages(tmp_path, languages, arrangement):
    path = write_event(tmp_path, languages, people=20, sessions=5, days=2)
    event = sources.open_event(str(path)).event
    assert faults(tmp_path, release(event, style(arrangement))) == []


def test_no_error_in_a_review_copy(tmp_path):
    look = style()
    remarks = (("release/body/lead/text/zh", "Too long?"), ("people/liu-hua", "Check"), ("", "In general"))
    look = replace(look, release=replace(look.release, track_changes=True, remarks=remarks))
    assert faults(tmp_path, release(shipped(SOURCES[0]), look)) == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_python_docx_opens_it(source):
    document = docx.Document(io.BytesIO(release(shipped(source))))
    assert document.core_properties.title
    assert document.core_properties.author
    names = {each.name for each in document.styles}
    assert {"Normal", "Body Text", "Heading 1", "Heading 2", "Caption", "Header", "Footer"} <= names
    assert document.styles["Heading 1"].base_style.name == "Normal"
    assert not any("rFonts" in name and "Theme" in name for name in names)
