"""Picture files that an event names: that they are there, and are pictures."""

from collections.abc import Iterator
from pathlib import Path

from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, Photo

#: Larger pictures are refused before anything is decoded. Bytes.
MAX_BYTES = 100 * 1024 * 1024


def check_photos(event: Event) -> Iterator[Diagnostic]:
    """A fault for each picture that is missing or is none."""
    named = [(f"release/body/{photo.id}", photo) for photo in event.photos]
    if event.cover:
        named.append(("cover", event.cover))
    for path, photo in named:
        if photo.photo:
            fault = _fault(event, photo)
            if fault:
                message, remedy = fault
                where = event.provenance.locate(f"{path}/photo")
                yield Diagnostic("bad-photo", Severity.ERROR, message, where, remedy, f"{path}/photo")


def _fault(event: Event, photo: Photo) -> tuple[str, str] | None:
    file = Path(event.base) / str(photo.photo)
    if not file.is_file():
        remedy = "Put it there, correct the name, or leave `photo:` empty to keep a place for it."
        return f"The picture {photo.photo} is not there.", remedy
    if file.stat().st_size > MAX_BYTES:
        return f"The picture {photo.photo} is larger than 100 MB.", "Save it smaller."
    return _unreadable(file, str(photo.photo))


def _unreadable(file: Path, name: str) -> tuple[str, str] | None:
    from PIL import Image

    try:
        with Image.open(file) as picture:
            picture.verify()
    except Image.DecompressionBombError:
        return f"The picture {name} has too many pixels.", "Save it smaller."
    except Exception:  # Pillow raises many kinds for damaged files
        return f"{name} is not a picture that can be opened.", "Save it as JPEG or PNG."
    return None
