"""A release in a language that is written from right to left, as Word reads it."""

import io
import re
import zipfile

from publish import house_style, pipeline
from publish.readers.event_file import read_event_text


def test_a_release_in_arabic_runs_from_right_to_left() -> None:
    tree = "languages: [ar, en]\ntitle: {ar: منتدى, en: F}\nrelease: {headline: {ar: افتتاح ISO 9001, en: Opening}}\n"
    event = read_event_text(tree, "event.yaml").event
    assert event is not None
    (release,) = pipeline.render(event, house_style.load(), ["docx"])
    with zipfile.ZipFile(io.BytesIO(release.data)) as package:
        body, styles = (package.read(f"word/{part}.xml").decode("utf-8") for part in ("document", "styles"))
    run = next(each for each in body.split("<w:r>") if "افتتاح" in each)
    assert '<w:rtl/><w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' in run
    named = re.findall(r'<w:pStyle w:val="([^"]+)"/>', body[: body.index("افتتاح")])[-1]
    assert "<w:bidi/>" in styles.split(f'w:styleId="{named}"')[1].split("</w:style>")[0]
    assert "<w:rtl/>" not in next(each for each in body.split("<w:r>") if "Opening" in each)
