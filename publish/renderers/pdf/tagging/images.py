"""Pictures made fit for an archivable file: RGB or grey, upright, in sRGB, no larger than needed."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from publish.renderers.pdf.tagging.objects import Objects, stream
from publish.renderers.pdf.tagging.syntax import reference

if TYPE_CHECKING:
    from PIL.Image import Image

_ORIENTATION = 0x0112
_SPACES = {"L": "/DeviceGray", "RGB": "/DeviceRGB"}


class RasterImage(Struct, frozen=True):
    """A picture ready for the file: size in pixels, encoded samples, optional 8-bit mask (deflated)."""

    width: int
    height: int
    space: str
    filter: str
    samples: bytes
    mask: bytes | None = None

    def write(self, document: Objects) -> int:
        """Put the image, and its mask, into the document; returns its object number."""
        entries = self._entries(self.space)
        if self.mask is not None:
            mask = stream(self.mask, self._entries("/DeviceGray"), filtered="FlateDecode")
            entries["SMask"] = reference(document.add_stream(mask))
        return document.add_stream(stream(self.samples, entries, filtered=self.filter))

    def _entries(self, space: str) -> dict[str, str]:
        return {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": str(self.width),
            "Height": str(self.height),
            "BitsPerComponent": "8",
            "ColorSpace": space,
        }


def load_image(
    source: Path | bytes, *, most_pixels: tuple[int, int] | None = None, quality: int = 85, is_cropped: bool = False
) -> RasterImage:
    """Read a picture of any format Pillow knows.

    A JPEG that is upright, RGB or grey, and not larger than `most_pixels` (width, height) is taken
    byte for byte; everything else is turned upright, converted to sRGB, scaled down and encoded
    again: photographs as JPEG of `quality` (1 to 95), pictures with transparency or few colours without loss.
    `is_cropped` says that it will fill a box of the shape of `most_pixels`: what lies outside is cut off first.
    Nothing is ever scaled up. Raises OSError where the source is not a picture.
    """
    from PIL import Image as Pillow
    from PIL import ImageOps

    data = source if isinstance(source, bytes) else source.read_bytes()
    with Pillow.open(io.BytesIO(data)) as picture:
        fits = most_pixels is None or _fits(picture.size, most_pixels, is_cropped)
        upright = picture.getexif().get(_ORIENTATION, 1) == 1
        plain = picture.mode in _SPACES and not picture.info.get("icc_profile")
        if picture.format == "JPEG" and fits and upright and plain:
            return RasterImage(picture.width, picture.height, _SPACES[picture.mode], "DCTDecode", data)
        was_photograph = picture.format in ("JPEG", "WEBP", "MPO", "TIFF")
        turned = _in_srgb(ImageOps.exif_transpose(picture))
        if most_pixels is not None:
            turned = turned.crop(_middle(turned.size, most_pixels)) if is_cropped else turned
            turned.thumbnail(most_pixels, Pillow.Resampling.LANCZOS)
        return _encoded(turned, photograph=was_photograph, quality=quality)


def is_drawing(source: Path) -> bool:
    """Whether a picture stands on white or on nothing: logos, emblems, diagrams, which lose by being cropped.

    Raises OSError where the source is not a picture.
    """
    from PIL import Image as Pillow

    with Pillow.open(source) as picture:
        small = picture.convert("RGBA").resize((_GRID, _GRID))
    edge = [
        small.getpixel((x, y)) for x in range(_GRID) for y in range(_GRID) if {x, y} & {0, _GRID - 1}
    ]  # fmt: skip
    return all(isinstance(each, tuple) and (each[3] < _FAINT or min(each[:3]) > _WHITE) for each in edge)


_GRID = 32
"""Points on a side at which the edge of a picture is looked at."""
_FAINT, _WHITE = 8, 247
"""Opacity below which a point is nothing, and brightness above which it is white, of 255."""


def _fits(size: tuple[int, int], most: tuple[int, int], is_cropped: bool) -> bool:
    """Whether a picture is small enough as it is, and no more than an eighth of it would be cut off."""
    left, top, right, bottom = _middle(size, most) if is_cropped else (0, 0, *size)
    shown = (right - left, bottom - top)
    return shown[0] <= most[0] and shown[1] <= most[1] and shown[0] * shown[1] * 8 >= size[0] * size[1] * 7


def _middle(size: tuple[int, int], shape: tuple[int, int]) -> tuple[int, int, int, int]:
    """The largest box (left, top, right, bottom) of a shape in the middle of a picture."""
    width, height = size
    wide = min(width, round(height * shape[0] / shape[1]))
    high = min(height, round(width * shape[1] / shape[0]))
    left, top = (width - wide) // 2, (height - high) // 2
    return left, top, left + wide, top + high


def _in_srgb(picture: Image) -> Image:
    """Grey, RGB or RGBA, colours converted by the picture's own profile if it has one."""
    profile = picture.info.get("icc_profile")
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    if profile and not has_alpha and picture.mode in ("RGB", "CMYK", "L"):
        from PIL import ImageCms

        try:
            converted = ImageCms.profileToProfile(
                picture, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except ImageCms.PyCMSError:
            converted = None
        if converted is not None:
            return converted
    if has_alpha:
        return picture.convert("RGBA")
    return picture if picture.mode in _SPACES else picture.convert("L" if picture.mode in ("1", "LA") else "RGB")


def _encoded(picture: Image, *, photograph: bool, quality: int) -> RasterImage:
    mask = None
    if picture.mode == "RGBA":
        alpha = picture.getchannel("A")
        if alpha.getextrema() != (255, 255):
            mask = zlib.compress(alpha.tobytes(), 9)
        picture = picture.convert("RGB")
    if photograph and mask is None:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, optimize=True)
        return RasterImage(picture.width, picture.height, _SPACES[picture.mode], "DCTDecode", buffer.getvalue())
    samples = zlib.compress(picture.tobytes(), 9)
    return RasterImage(picture.width, picture.height, _SPACES[picture.mode], "FlateDecode", samples, mask)
