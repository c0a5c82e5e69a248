"""A finished booklet laid out for printing: two pages beside each other on the next larger sheet.

Print both sides, flip on the short edge, fold, staple through the fold. The print file is PDF/A-2b:
it keeps fonts and colours, and drops what only a screen needs (tags, links, bookmarks, attachments).
"""

import io
from collections.abc import Sequence

import pikepdf
from msgspec import Struct
from pikepdf import Array, Dictionary, Name

from publish.renderers.pdf.tagging.metadata import PRINT_STANDARD, DocumentInformation, xmp_packet
from publish.renderers.pdf.tagging.syntax import numbers
from publish.renderers.pdf.typesetting.languages import is_right_to_left

MILLIMETRE = 72 / 25.4

_SHEETS = tuple(
    (long * MILLIMETRE, short * MILLIMETRE)
    for long, short in (
        (210, 148), (279.4, 215.9), (297, 210), (420, 297), (431.8, 279.4), (594, 420), (841, 594),
    )  # A5, Letter, A4, A3, Tabloid, A2, A1
)  # fmt: skip
_TOLERANCE = 0.5 * MILLIMETRE
_MOST_WASTE = 1.2


class Imposition(Struct, frozen=True):
    """How to lay out the sheets; lengths in millimetres.

    `creep` is the paper's allowance for each sheet inside the outermost: its pages move that much
    further towards the fold. `crop_marks` puts marks around the pages, for which the sheet grows by
    `mark_margin` on every side. `keep_last` leaves the last page on the back cover when blank pages are added.
    `bleed` is how far beyond the cut colour is printed that a page draws over its edges.
    """

    creep: float = 0.0
    crop_marks: bool = False
    mark_margin: float = 10.0
    mark_length: float = 5.0
    keep_last: bool = False
    bleed: float = 0.0


Side = tuple[int | None, int | None]


def sides(count: int, *, keep_last: bool = False) -> list[Side]:
    """Which pages (from 0, None for blank) stand left and right on each side: front, back, front, … from outside in."""
    blanks: list[int | None] = [None] * (-count % 4)
    pages: list[int | None] = list(range(count))
    at = count - 1 if keep_last and count > 1 else count
    pages[at:at] = blanks
    last = len(pages) - 1
    return [
        (pages[last - outer], pages[outer]) if outer % 2 == 0 else (pages[outer], pages[last - outer])
        for outer in range(len(pages) // 2)
    ]


def sheet_size(page: tuple[float, float]) -> tuple[float, float]:
    """The smallest usual sheet, lying, that holds two pages beside each other; without one, just the two pages.

    All in points: A5 goes onto A4, A4 onto A3, half a Letter onto Letter, Letter onto Tabloid.
    """
    width, height = 2 * page[0], page[1]
    for long, short in _SHEETS:
        if long >= width - _TOLERANCE and short >= height - _TOLERANCE and long * short < width * height * _MOST_WASTE:
            return long, short
    return width, height


def impose(data: bytes, imposition: Imposition | None = None) -> bytes:
    """The print file for a booklet. The same bytes in give the same bytes out.

    Raises pikepdf.PdfError where `data` is no PDF.
    """
    settings = imposition or Imposition()
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as source, pikepdf.new() as target:
        information = _information(source)
        size = _largest(source)
        turned = is_right_to_left(information.language)
        forms = [_with_bleed(target.copy_foreign(page.as_form_xobject()), settings) for page in source.pages]
        for number, side in enumerate(sides(len(forms), keep_last=settings.keep_last)):
            left, right = reversed(side) if turned else side
            placed = [None if page is None else forms[page] for page in (left, right)]
            _add_side(target, placed, size, number // 2, settings)
        _describe(target, source, information)
        target.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return out.getvalue()


def _with_bleed(form: pikepdf.Object, settings: Imposition) -> pikepdf.Object:
    """The page with what it draws over its edges."""
    over, (left, bottom, right, top) = settings.bleed * MILLIMETRE, map(float, form.BBox)
    form.BBox = Array([left - over, bottom - over, right + over, top + over])
    return form


def _largest(source: pikepdf.Pdf) -> tuple[float, float]:
    boxes = [[float(edge) for edge in page.mediabox] for page in source.pages]
    return max(box[2] - box[0] for box in boxes), max(box[3] - box[1] for box in boxes)


def _add_side(
    target: pikepdf.Pdf,
    forms: Sequence[pikepdf.Object | None],
    page: tuple[float, float],
    sheet: int,
    settings: Imposition,
) -> None:
    margin = settings.mark_margin * MILLIMETRE if settings.crop_marks else 0.0
    width, height = sheet_size(page)
    fold, bottom = margin + width / 2, margin + (height - page[1]) / 2
    shift, over = settings.creep * MILLIMETRE * sheet, settings.bleed * MILLIMETRE
    content, resources = [], Dictionary()
    for index, form in enumerate(forms):
        if form is None:
            continue
        left, outwards = (fold - page[0], -1) if index == 0 else (fold, 1)
        resources[f"/P{index}"] = form
        box = [float(edge) for edge in form.BBox]
        moved = (left - outwards * shift - box[0] - over, bottom - box[1] - over)
        shown = (left - over if outwards < 0 else left, bottom - over, page[0] + over, page[1] + 2 * over)
        content.append(f"q {numbers(shown)} re W n 1 0 0 1 {numbers(moved)} cm /P{index} Do Q")
    trim = (fold - page[0], bottom, fold + page[0], bottom + page[1])
    if settings.crop_marks:
        content.append(_marks(trim, fold, settings.mark_length * MILLIMETRE, over))
    target.add_blank_page(page_size=(width + 2 * margin, height + 2 * margin))
    side = target.pages[-1]
    side.obj.Resources = Dictionary(XObject=resources)
    side.obj.Contents = target.make_stream("\n".join(content).encode())
    side.trimbox = Array(trim)
    if settings.crop_marks:
        side.obj.BleedBox = Array([trim[0] - over, trim[1] - over, trim[2] + over, trim[3] + over])


def _marks(trim: tuple[float, float, float, float], fold: float, length: float, bleed: float) -> str:
    """Thin lines outside the corners of the trimmed sheet and its bleed, dashed ones at the fold."""
    left, bottom, right, top = trim
    gap = max(length / 2, bleed)
    below, above = (bottom - gap, bottom - gap - length), (top + gap, top + gap + length)
    before, after = (left - gap, left - gap - length), (right + gap, right + gap + length)
    uprights = [_stroke(x, ends[0], x, ends[1]) for x in (left, right) for ends in (below, above)]
    levels = [_stroke(ends[0], y, ends[1], y) for y in (bottom, top) for ends in (before, after)]
    folds = [_stroke(fold, ends[0], fold, ends[1]) for ends in (below, above)]
    return " ".join(["q 0 0 0 RG 0.25 w", *uprights, *levels, "[2 1] 0 d", *folds, "Q"])


def _stroke(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"{numbers((x1, y1))} m {numbers((x2, y2))} l S"


def _information(source: pikepdf.Pdf) -> DocumentInformation:
    info = source.docinfo
    texts = {key: str(info.get(f"/{key.capitalize()}", "")) for key in ("author", "subject", "creator", "producer")}
    return DocumentInformation(
        title=str(info.get("/Title", "")),
        language=str(source.Root.get("/Lang", "")),
        created=pikepdf.models.metadata.decode_pdf_date(str(info["/CreationDate"])),
        keywords=tuple(filter(None, str(info.get("/Keywords", "")).split(", "))),
        **texts,
    )


def _describe(target: pikepdf.Pdf, source: pikepdf.Pdf, information: DocumentInformation) -> None:
    """Metadata, colour space, and how to print."""
    root = target.Root
    target.trailer.Info = target.copy_foreign(source.docinfo)
    root.Metadata = target.make_stream(
        xmp_packet(information, PRINT_STANDARD).encode(), Type=Name.Metadata, Subtype=Name.XML
    )
    root.Lang = information.language
    root.OutputIntents = target.copy_foreign(source.make_indirect(source.Root.OutputIntents))
    root.ViewerPreferences = Dictionary(
        DisplayDocTitle=True, Duplex=Name.DuplexFlipShortEdge, PrintScaling=Name("/None")
    )
