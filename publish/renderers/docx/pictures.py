"""Picture files made fit for Word: upright, RGB, of sensible size, without the photographer's whereabouts."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL import Image


#: Pixels of a placeholder and of the sign in its middle.
_PLATE_HEIGHT, _SIGN_WIDTH, _SIGN_HEIGHT = 180, 40, 30
_SUN = ((7, 6), (13, 12))
_HILLS = ((3, 27), (13, 17), (16, 20), (26, 10), (37, 21), (37, 27))


class PictureFile(Struct, frozen=True):
    """A picture as it goes into the document. Size in pixels."""

    data: bytes
    width: int
    height: int

    @property
    def ratio(self) -> float:
        """Width to height."""
        return self.width / self.height


def load(path: Path, max_width: int) -> PictureFile | None:
    """The picture normalised: EXIF rotation applied, CMYK and palette made RGB, scaled down to `max_width` pixels,
    WebP and the like made PNG, all metadata dropped (photos carry GPS positions). None if it is no picture."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as opened:
            opened.load()
            if opened.width <= max_width and _is_plain(opened, data):
                return PictureFile(data, opened.width, opened.height)
            format_, image = opened.format, ImageOps.exif_transpose(opened)
            image = _flat(image)
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError):
        return None
    if image.width > max_width:
        height = max(1, round(image.height * max_width / image.width))
        image = image.resize((max_width, height), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    photo = format_ in ("JPEG", "WEBP", "MPO") and "A" not in image.mode
    if photo:
        image.save(out, "JPEG", quality=90, optimize=True)
    else:
        image.save(out, "PNG", optimize=True)
    return PictureFile(out.getvalue(), image.width, image.height)


def _is_plain(image: "Image.Image", data: bytes) -> bool:
    """Whether a picture can go into the document as it is. python-docx knows a JPEG by its JFIF mark."""
    plain = image.format == "PNG" or (image.format == "JPEG" and data[6:10] == b"JFIF")
    return plain and image.mode in ("RGB", "L") and not image.getexif() and not image.info.get("xmp")


def _flat(image: "Image.Image") -> "Image.Image":
    transparent = "A" in image.mode or "transparency" in image.info
    wanted = "RGBA" if transparent else "RGB"
    return image if image.mode in (wanted, "L") else image.convert(wanted)


def placeholder(ratio: float, ground: str, ink: str) -> PictureFile:
    """A plate with the sign for a picture on it: sun and hills in a frame. Colours are `#RRGGBB`."""
    from PIL import Image, ImageDraw

    width, height = max(_SIGN_WIDTH + 8, round(_PLATE_HEIGHT * ratio)), _PLATE_HEIGHT
    left, top = (width - _SIGN_WIDTH) // 2, (height - _SIGN_HEIGHT) // 2
    plate = Image.new("P", (width, height))
    plate.putpalette(bytes.fromhex(ground.lstrip("#") + ink.lstrip("#")))
    pen = ImageDraw.Draw(plate)
    pen.rectangle((0, 0, width - 1, height - 1), outline=1)
    pen.rectangle((left, top, left + _SIGN_WIDTH - 1, top + _SIGN_HEIGHT - 1), outline=1)
    pen.ellipse([(left + x, top + y) for x, y in _SUN], fill=1)
    pen.polygon([(left + x, top + y) for x, y in _HILLS], fill=1)
    out = io.BytesIO()
    plate.save(out, "PNG", optimize=True)
    return PictureFile(out.getvalue(), width, height)
