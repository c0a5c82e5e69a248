"""Three ways to place the languages: pair by pair, side by side, one after the other."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from msgspec.structs import replace

from publish.house_style.release import Arrangement
from publish.renderers.docx.flow import Block, Pair, Paragraph, Row, Scope, Table
from publish.renderers.docx.style_names import LEVELS

#: Looks of the same thing said again in the next language.
_FURTHER = {"entry": "entry_more"}


def arrange(rows: Sequence[Row], languages: tuple[str, ...], arrangement: Arrangement) -> tuple[Block, ...]:
    """The document from top to bottom."""
    if arrangement is Arrangement.SIDE_BY_SIDE and len(languages) > 1:
        return tuple(_side_by_side(rows, languages))
    if arrangement is Arrangement.SEQUENTIAL:
        return tuple(_sequential(rows, languages))
    return tuple(paragraph for row in rows for paragraph in _together(row, languages))


def _together(row: Row, languages: tuple[str, ...]) -> list[Paragraph]:
    """A row pair by pair: short texts stay on one page with their translations, and close to them."""
    told = list(row.build(Scope(languages)))
    if not row.loose:
        told = [replace(each, keep=True) for each in told[:-1]] + told[-1:]
    return told[:1] + [replace(each, look=_FURTHER.get(each.look, each.look)) for each in told[1:]]


def _sequential(rows: Sequence[Row], languages: tuple[str, ...]) -> Iterable[Paragraph]:
    for number, language in enumerate(languages):
        told = [paragraph for row in rows for paragraph in row.build(Scope((language,)))]
        last = len(told) - 1 if number < len(languages) - 1 else None
        for position, paragraph in enumerate(told):
            in_list = paragraph.numbered if paragraph.numbered is None else number
            yield replace(paragraph, ends_section=position == last, numbered=in_list)


def _side_by_side(rows: Sequence[Row], languages: tuple[str, ...]) -> Iterable[Block]:
    """Headings and photos run across; what stands between two of them is one table with a row for each pair."""
    for whole, group in groupby(rows, key=lambda row: row.whole):
        if whole:
            yield from (paragraph for row in group for paragraph in _together(row, languages))
            continue
        pairs = [Pair(_cells(row, languages), row.loose) for row in group]
        filled = tuple(pair for pair in pairs if any(pair.cells))
        if filled:
            yield Table(languages, filled)


def _cells(row: Row, languages: tuple[str, ...]) -> tuple[tuple[Paragraph, ...], ...]:
    return tuple(
        tuple(_in_cell(each, number) for each in row.build(Scope((language,), alone=False)))
        for number, language in enumerate(languages)
    )


def _in_cell(paragraph: Paragraph, column: int) -> Paragraph:
    """Each column counts for itself. To keep a paragraph with the next is to keep its row with the next row, which
    is for headings alone: else the whole table would have to stand on one page."""
    numbered = paragraph.numbered if paragraph.numbered is None else column
    return replace(paragraph, numbered=numbered, keep=None if paragraph.look in LEVELS else False)
