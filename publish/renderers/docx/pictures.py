"""Picture files made fit for Word: upright, RGB, of sensible size, without the photographer's whereabouts."""

import io
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image


#: Pixels of a placeholder and of the sign in its middle.
_PLATE_HEIGHT, _SIGN_WIDTH, _SIGN_HEIGHT = 180, 40, 30


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as it goes into the package. Size in pixels."""

    name: str
    data: bytes
    width: int
    height: int

    @property
    def ratio(self) -> float:
        """Width to height."""
        return self.width / self.height


def load(path: Path, name: str, max_width: int) -> PictureFile | None:
    """The picture normalised: EXIF rotation applied, CMYK and palette made RGB, scaled down to `max_width` pixels,
    WebP and the like made PNG, all metadata dropped (photos carry GPS positions). None if it is no picture."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as opened:
            keep = opened.format in ("JPEG", "PNG") and opened.mode in ("RGB", "L") and not opened.getexif()
            if keep and opened.width <= max_width and not opened.info.get("xmp"):
                return PictureFile(f"{name}.{_ending(opened.format)}", data, opened.width, opened.height)
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
    return PictureFile(f"{name}.{'jpeg' if photo else 'png'}", out.getvalue(), image.width, image.height)


def _flat(image: "Image.Image") -> "Image.Image":
    transparent = "A" in image.mode or "transparency" in image.info
    wanted = "RGBA" if transparent else "RGB"
    return image if image.mode in (wanted, "L") else image.convert(wanted)


def _ending(format_: str | None) -> str:
    return "jpeg" if format_ == "JPEG" else "png"


def placeholder(name: str, ratio: float, ground: str, ink: str) -> PictureFile:
    """A plate with the sign for a picture on it: sun and hills in a frame. Colours are `#RRGGBB`."""
    height = _PLATE_HEIGHT
    width = max(_SIGN_WIDTH + 8, round(height * ratio))
    rows = b"".join(b"\0" + _packed([_is_ink(x, y, width, height) for x in range(width)]) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)
    palette = bytes.fromhex(ground.lstrip("#") + ink.lstrip("#"))
    chunks = _chunk(b"IHDR", header) + _chunk(b"PLTE", palette) + _chunk(b"IDAT", zlib.compress(rows, 9))
    data = b"\x89PNG\r\n\x1a\n" + chunks + _chunk(b"IEND", b"")
    return PictureFile(f"{name}.png", data, width, height)


def _is_ink(x: int, y: int, width: int, height: int) -> bool:
    if x < 1 or y < 1 or x >= width - 1 or y >= height - 1:
        return True
    left, top = x - (width - _SIGN_WIDTH) // 2, y - (height - _SIGN_HEIGHT) // 2
    if not (0 <= left < _SIGN_WIDTH and 0 <= top < _SIGN_HEIGHT):
        return False
    frame = left in (0, _SIGN_WIDTH - 1) or top in (0, _SIGN_HEIGHT - 1)
    sun = (left - 10) ** 2 + (top - 9) ** 2 <= 12
    hills = top >= 10 + abs(left - 26) or top >= 17 + abs(left - 13)
    return frame or sun or (hills and 2 <= left < _SIGN_WIDTH - 2 and top < _SIGN_HEIGHT - 2)


def _packed(bits: list[bool]) -> bytes:
    """Eight pixels a byte, the first in the highest bit."""
    bits = bits + [False] * (-len(bits) % 8)
    number = int("".join("1" if bit else "0" for bit in bits), 2)
    return number.to_bytes(len(bits) // 8, "big")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
