"""A release in a language that is written from right to left, as Word reads it."""

import io
import re
import zipfile

import pytest
from msgspec.structs import replace

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


def _package(tree: str) -> tuple[str, str]:
    event = read_event_text(tree, "event.yaml").event
    assert event is not None
    (release,) = pipeline.render(event, house_style.load(), ["docx"])
    with zipfile.ZipFile(io.BytesIO(release.data)) as package:
        body, styles = (package.read(f"word/{part}.xml").decode("utf-8") for part in ("document", "styles"))
    return body, styles


CONTACT = """
languages: [LANGUAGES]
title: {ar: منتدى, fr: Forum, en: Forum}
contacts: [{name: {fr: Presse}, phone: 514 555-0199}]
release:
  body: [{quote: {ar: كلمة, fr: Mot}}]
"""


@pytest.mark.parametrize("languages", ["fr, en, ar", "ar, fr, en"])
def test_the_groups_of_a_telephone_number_keep_their_order_behind_an_arabic_word(languages: str) -> None:
    body, _ = _package(CONTACT.replace("LANGUAGES", languages))
    before = body[: body.index("514 555-0199")]
    assert re.findall(r"<w:t[^>]*>([^<]*)</w:t>", before)[-1].endswith("\u200e")


def test_a_figure_keeps_its_order_in_arabic() -> None:
    tree = (
        "languages: [ar, en]\ntitle: {ar: منتدى, en: F}\nfigures: [{value: 1.25 M, label: {ar: دولار, en: dollars}}, "
    )
    body, _ = _package(tree + "{value: '412', label: {ar: عضو, en: members}}]\n")
    first = body[: body.index("1.25 M")]
    assert re.findall(r"<w:t[^>]*>([^<]*)</w:t>", first)[-1] == "\u200e"
    assert "<w:rtl/>" not in first[first.rindex("<w:r>") :]
    assert "<w:rtl/>" in body[: body.index(">412<")].rpartition("<w:r>")[2]


def test_ways_to_call_stand_at_the_right_in_a_release_in_arabic_alone() -> None:
    alone = CONTACT.replace("LANGUAGES", "ar").replace(", fr: Forum, en: Forum", "").replace(", fr: Mot", "")
    body, _ = _package(alone.replace("{fr: Presse}", "{ar: صحافة}"))
    style = re.findall(r'<w:pStyle w:val="([^"]+)"/>', body[: body.index("514 555-0199")])[-1]
    assert style.endswith("-ar")


def test_a_name_in_one_language_is_said_once() -> None:
    body, _ = _package(CONTACT.replace("LANGUAGES", "fr, en, ar"))
    assert body.count(">Presse<") == 1


def test_the_bar_of_a_quotation_stands_where_its_lines_begin() -> None:
    _, styles = _package(CONTACT.replace("LANGUAGES", "fr, en, ar"))
    quote = styles.split('w:styleId="Quote-ar"')[1].split("</w:style>")[0]
    assert '<w:left w:val="none"' in quote and '<w:right w:val="single"' in quote


def test_titles_in_another_language_and_page_numbers_run_as_the_rest_of_an_arabic_release_does() -> None:
    tree = "languages: [ar]\ntitle: {ar: منتدى}\nsessions: [{kind: other, title: {fr: Conte}}]\n"
    event = read_event_text(tree.replace("[ar]", "[ar, fr]"), "event.yaml").event
    assert event is not None
    (release,) = pipeline.render(replace(event, languages=("ar",)), house_style.load(), ["docx"])
    with zipfile.ZipFile(io.BytesIO(release.data)) as package:
        body = package.read("word/document.xml").decode("utf-8")
        named = [each for each in package.namelist() if re.fullmatch(r"word/footer\d*\.xml", each)]
        feet = [package.read(each).decode("utf-8") for each in named]
    assert re.findall(r'<w:pStyle w:val="([^"]+)"/>', body[: body.index("Conte")])[-1].endswith("-ar")
    assert feet and all("Footer-ar" in each and "\u200f" in each for each in feet)
