"""Places photos, or the room kept for them."""

import io
from functools import cached_property
from pathlib import Path
from typing import Any

from docx.shared import Mm
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from publish.house_style import HouseStyle
from publish.picture_looks import look_of
from publish.renderers.docx.flow import Picture
from publish.renderers.docx.ooxml import markup
from publish.renderers.docx.pictures import PictureFile, load, placeholder
from publish.snapshot import PictureShown

#: Numbers of drawings are unique in the whole document; the first ones are for the letterhead.
_FIRST = 11


class Photos:
    """The photos of one release, numbered as they come."""

    def __init__(self, style: HouseStyle, folder: Path) -> None:
        self._style, self._folder = style, folder
        self._count = 0
        self.shown: dict[str, PictureShown] = {}

    def place(self, paragraph: Paragraph, picture: Picture) -> Run:
        """A photo at the end of a paragraph, as wide as the style says but never taller than two thirds of a page."""
        release, page = self._style.release, self._style.release.page
        width = (page.width_mm - page.left_mm - page.right_mm) * release.photo_width_percent / 100
        file = self._photo(picture, width) or self._placeholder
        width = min(width, (page.height_mm - page.top_mm - page.bottom_mm) * 2 / 3 * file.ratio)
        if picture.photo.photo is not None:
            alts = self.shown[picture.path].alts if picture.path in self.shown else ()
            alt = markup.clean(picture.alt).replace("\n", " ")
            self.shown[picture.path] = PictureShown(look_of(file.data), (*alts, alt))
        number = _FIRST + self._count
        self._count += 1
        return draw(paragraph, file, width, number, f"photo{picture.number}", picture.alt)

    @cached_property
    def _placeholder(self) -> PictureFile:
        colours = self._style.colours
        return placeholder(self._style.release.photo_ratio, colours.tint, colours.rule)

    def _photo(self, picture: Picture, width_mm: float) -> PictureFile | None:
        if picture.photo.photo is None:
            return None
        pixels = round(width_mm / 25.4 * self._style.release.photo_dpi)
        return load(self._folder / picture.photo.photo, pixels)


def draw(paragraph: Paragraph, file: PictureFile, width_mm: float, number: int, name: str, alt: str) -> Run:
    """A picture at the end of a paragraph. python-docx counts drawings in one part only, so `number` is given; and it
    has no alternative text."""
    run = paragraph.add_run()
    inline: Any = run.add_picture(io.BytesIO(file.data), Mm(width_mm), Mm(width_mm / file.ratio))._inline
    for drawing in (inline.docPr, inline.graphic.graphicData.pic.nvPicPr.cNvPr):
        drawing.id, drawing.name = number, name
        drawing.set("descr", markup.clean(alt).replace("\n", " "))
    return run
