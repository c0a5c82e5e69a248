"""The cover: colour over the edges for the cut, a picture of no more pixels than are printed."""

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import yaml
from PIL import Image

from publish import house_style, translations
from publish.artifact import Artifact
from publish.readers.event_file import read_event
from publish.renderers.pdf.booklet.facts import edition_number, series
from publish.renderers.pdf.layout.geometry import MILLIMETRE
from publish.renderers.pdf.rendering import render
from tests.unit.booklet.test_lines import desk_of


def cover(folder: Path, size: tuple[int, int], **more: Any) -> pikepdf.Pdf:
    """The booklet of an event with a picture of that many pixels on its cover."""
    Image.effect_noise(size, 60).convert("RGB").save(folder / "cover.jpg", quality=95)
    return pikepdf.open(io.BytesIO(booklet(folder, **more).data))


def booklet(folder: Path, **more: Any) -> Artifact:
    """The booklet of an event with the picture `cover.jpg` on its cover."""
    tree = {"id": "x", "languages": ["en"], "title": {"en": "Forum"}, "sessions": [{"id": "a", "title": {"en": "A"}}]}
    tree |= {"cover": {"id": "cover", "photo": "cover.jpg", "alt": {"en": "Noise"}}, **more}
    (folder / "event.yaml").write_text(yaml.safe_dump(tree), "utf-8")
    event = read_event(folder / "event.yaml").event
    assert event is not None
    style = house_style.load()
    return render(event, style, translations.load(event.languages, style))


def picture_of(pdf: pikepdf.Pdf) -> pikepdf.Object:
    (image,) = pdf.pages[0].Resources.XObject.values()
    return image


def test_the_picture_has_the_pixels_of_its_box_and_no_more(tmp_path: Path) -> None:
    look = house_style.load().booklet.cover
    pdf = cover(tmp_path, (3000, 2400))
    image = picture_of(pdf)
    widest = (148 + 2 * house_style.load().booklet.print.bleed) / 25.4 * look.picture_ppi
    assert image.Width == pytest.approx(widest, abs=2)
    assert image.Height == pytest.approx(210 * look.picture / 25.4 * look.picture_ppi, abs=2)
    assert len(image.read_raw_bytes()) < 0.25 * (tmp_path / "cover.jpg").stat().st_size


def test_a_small_picture_stays_as_small_as_it_is(tmp_path: Path) -> None:
    pdf = cover(tmp_path, (300, 240))
    assert picture_of(pdf).Width == 300


def test_field_and_picture_go_over_the_edges_of_the_page(tmp_path: Path) -> None:
    over = house_style.load().booklet.print.bleed * MILLIMETRE
    pdf = cover(tmp_path, (900, 700))
    width, height = (float(edge) for edge in list(pdf.pages[0].mediabox)[2:])
    boxes = [
        [float(each) for each in operands]
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
        if str(operator) == "re"
    ]
    field, picture = boxes[0], boxes[-1]
    assert (field[0], field[0] + field[2]) == pytest.approx((-over, width + over), abs=0.01)
    assert field[1] + field[3] == pytest.approx(height + over, abs=0.01)
    assert (picture[0], picture[0] + picture[2]) == pytest.approx((-over, width + over), abs=0.01)


def test_emblems_on_white_are_shown_whole_within_the_margins(tmp_path: Path) -> None:
    emblems = Image.new("RGB", (1600, 500), "white")
    emblems.paste((20, 90, 160), (60, 60, 1540, 440))
    emblems.save(tmp_path / "cover.jpg")
    with pikepdf.open(io.BytesIO(booklet(tmp_path).data)) as pdf:
        (placed,) = (
            [float(each) for each in operands]
            for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
            if str(operator) == "cm" and float(operands[0]) > 50
        )
        page = float(pdf.pages[0].mediabox[2])
    assert placed[0] / placed[3] == pytest.approx(1600 / 500, rel=0.02)
    assert 20 < placed[4] < placed[4] + placed[0] < page - 20


def _supporters(count: int) -> dict[str, Any]:
    names = {f"body-{n}": {"name": {"en": f"Association of Supporting Bodies of District {n}"}} for n in range(count)}
    return {"organizations": names, "hosts": [{"organization": each, "kind": "supporter"} for each in names]}


def test_many_hosts_stand_in_one_paragraph_rather_than_take_the_picture_away(tmp_path: Path) -> None:
    with cover(tmp_path, (900, 700), **_supporters(16)) as pdf:
        assert picture_of(pdf).Width == 900
    made = booklet(tmp_path, **_supporters(60))
    assert [each.code for each in made.remarks] == ["no-room"]


@pytest.mark.parametrize(("edition", "is_told"), [("2026", False), ("40", True), ("12th edition", True), ("3e", True)])
def test_a_year_is_no_edition(edition: str, is_told: bool, tmp_path: Path) -> None:
    runs = []
    for more in ({}, {"edition": edition}):
        with cover(tmp_path, (90, 70), **more) as pdf:
            runs.append(pdf.pages[0].Contents.read_bytes().count(b"TJ"))
    assert (runs[1] > runs[0]) is is_told


@pytest.mark.parametrize(
    ("stated", "number"),
    [
        *[("3e", 3), ("12th", 12), ("第十二届", 12), ("第二屆", 2), ("二十", 20), ("제7회", 7), ("40", 40), ("1.ª", 1)],
        *[("2026", None), ("édition spéciale", None), ("3e édition", None), ("", None)],
    ],
)
def test_which_time_an_event_is_held(stated: str, number: int | None) -> None:
    assert edition_number(stated) == number


def test_the_edition_is_said_in_each_language_unless_the_title_says_it() -> None:
    told: dict[str, Any] = {"edition": "3e", "title": {"fr": "Dîner", "zh": "晚宴"}}
    assert dict(series(desk_of("fr zh", **told)).items()) == {"fr": "3e édition", "zh": "第3届"}
    assert not series(desk_of("fr zh", **{**told, "title": {"fr": "3e Dîner", "zh": "晚宴"}}))
    named = series(desk_of("fr zh", **told, series={"fr": "Dîners de Tunis", "zh": "突尼斯晚宴"}))
    assert series(desk_of("zh fr", **{**told, "edition": "第二十届"}))["zh"] == "第二十届"
    assert named["fr"] == "Dîners de Tunis · 3e édition"
