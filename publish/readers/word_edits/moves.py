"""Paragraphs and agreements that stand in another order than they did."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product

from msgspec import Struct

from publish.readers.word_edits import sentences
from publish.readers.word_edits.findings import BODY, Comparison, Findings, language_of
from publish.readers.word_edits.lines import Line

#: Collections whose order in the release is that of the event file.
_IN_ORDER = (BODY, "agreements/")


class _Standing(Struct, frozen=True):
    """A line of an entry, where its paragraph stood, and in which language it is; pictures are in none."""

    line: Line
    place: int
    entry: str
    language: str


def find_moves(comparison: Comparison, findings: Findings) -> None:
    """Notes the entries that must have been moved for the order to become what it is: as few as possible, each once."""
    standing = list(_standing(comparison))
    told: set[str] = set()
    for kind, language in product(_IN_ORDER, comparison.languages):
        lines = [each for each in standing if each.entry.startswith(kind) and each.language in (language, "")]
        staying = set(_longest_in_order([each.place for each in lines]))
        for each in lines:
            if each.place not in staying and each.entry not in told:
                told.add(each.entry)
                findings.remark(sentences.moved(each.line.text, each.entry), each.line)


def _standing(comparison: Comparison) -> Iterator[_Standing]:
    for index, line in enumerate(comparison.lines):
        template = comparison.template(index)
        picture = template.picture.path if template and template.picture else None
        path = picture or next(iter(template.paths if template else ()), "")
        for kind in _IN_ORDER:
            if path.startswith(kind):
                entry = kind + path[len(kind) :].partition("/")[0]
                yield _Standing(line, comparison.pairs[index], entry, "" if picture else language_of(path))


def _longest_in_order(places: Sequence[int]) -> list[int]:
    """The longest run of places that rises, others in between left out (patience sorting)."""
    ends: list[int] = []
    before: list[int | None] = []
    piles: list[int] = []
    for n, place in enumerate(places):
        pile = bisect_left(ends, place)
        ends[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [n]
        before.append(piles[pile - 1] if pile else None)
    at = piles[-1] if piles else None
    found = []
    while at is not None:
        found.append(places[at])
        at = before[at]
    return found[::-1]
