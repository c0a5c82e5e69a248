"""Booklets of shipped and made-up events, in every page format and arrangement, before all judges."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from publish import house_style, preparation, sources, translations
from publish.artifact import Artifact
from publish.house_style.booklet import Arrangement
from publish.preflight.pdf import check_pdf
from publish.renderers.pdf.imposition import Imposition, impose
from publish.renderers.pdf.rendering import render
from tests.conformance.generated_events import write_event
from tests.conformance.test_pdf_sample import complaints
from tests.conformance.verapdf import IMPOSED, PRINTED, VeraPDF

SIDE_BY_SIDE, STACKED = Arrangement.SIDE_BY_SIDE, Arrangement.STACKED


@dataclass(frozen=True, slots=True)
class Edition:
    """Of which event, in which form."""

    event: str
    format: str
    arrangement: Arrangement
    languages: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "-".join([self.event, self.format, self.arrangement, *self.languages])


EDITIONS = [
    Edition("ciftis-2024", "a5", STACKED),
    Edition("ciftis-2024", "a4", SIDE_BY_SIDE),
    Edition("ciftis-2024", "letter", STACKED, ("en",)),
    Edition("harbour-forum-2026", "a5", SIDE_BY_SIDE),
    Edition("harbour-forum-2026", "a4", STACKED),
    Edition("harbour-forum-2026", "letter", SIDE_BY_SIDE, ("zh-Hant",)),
    Edition("ja-en", "a5", SIDE_BY_SIDE),
    Edition("fr-en", "letter", STACKED),
    Edition("ar-en", "a5", SIDE_BY_SIDE),
    Edition("ko-th", "a5", STACKED),
    Edition("zh-en-fr", "a4", SIDE_BY_SIDE),
]
MADE_UP = {
    "ja-en": {"languages": ("ja", "en"), "people": 3, "sessions": 2, "timed": False},
    "fr-en": {"languages": ("fr", "en"), "people": 60, "sessions": 12, "days": 2, "rooms": 3},
    "ar-en": {"languages": ("ar", "en"), "people": 6, "sessions": 4, "rooms": 2},
    "ko-th": {"languages": ("ko", "th"), "people": 6, "sessions": 4, "timed": False},
    "zh-en-fr": {"languages": ("zh", "en", "fr"), "people": 12, "sessions": 6, "days": 2},
}


def booklet(edition: Edition, seeds: Path, folder: Path) -> Artifact:
    shape = MADE_UP.get(edition.event)
    path = seeds / edition.event if shape is None else write_event(folder, **shape)  # type: ignore[arg-type]
    opened = sources.open_event(str(path))
    assert opened.sound, opened.diagnostics
    assert opened.event is not None
    event = preparation.edition(opened.event, edition.languages)
    style = house_style.load(house_style.DEFAULT_STYLE)
    style = replace(style, booklet=replace(style.booklet, format=edition.format, arrangement=edition.arrangement))
    return render(event, style, translations.load(event.languages, style))


@pytest.mark.parametrize("edition", EDITIONS, ids=str)
def test_booklets_and_their_print_files_conform(
    edition: Edition, seeds: Path, tmp_path: Path, verapdf: VeraPDF
) -> None:
    artifact = booklet(edition, seeds, tmp_path)
    assert check_pdf(artifact) == []
    path, imposed = tmp_path / "booklet.pdf", tmp_path / "print.pdf"
    path.write_bytes(artifact.data)
    imposed.write_bytes(impose(artifact.data, Imposition(creep=0.1, crop_marks=True)))
    assert verapdf.broken_rules(path, PRINTED) == []
    assert verapdf.broken_rules(imposed, IMPOSED) == []
    for file in (path, imposed):
        assert complaints("qpdf", "--check", str(file)) == ""
        assert complaints("pdftotext", str(file), str(tmp_path / "text.txt")) == ""
