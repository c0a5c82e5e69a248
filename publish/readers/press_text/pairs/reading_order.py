"""One order of the lines however a text arranges its languages: pair by pair, the languages in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import Block, Pair, Run
from publish.readers.press_text.names.spelled_alike import SoundMatches


def reading_order(blocks: Sequence[Block], pairs: Sequence[Pair], languages: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the lines: the headlines, then pair by pair.

    What is neither stays behind the paragraph that it follows in the text.
    """
    tags = {tag: number for number, tag in enumerate(languages)}
    ranks = {(run.line, run.start): rank for rank, pair in enumerate(pairs) for run in pair.runs.values()}
    order: dict[int, tuple[int, int, int]] = {}
    titled: set[str] = set()
    before = -1
    for block in blocks:
        places = [(ranks[run.line, run.start], run) for run in block.runs if (run.line, run.start) in ranks]
        if places:
            rank, run = min(places, key=lambda place: place[0])
            order[block.number] = (rank, tags.get(run.language, 0), block.number)
            before = max(place[0] for place in places)
        elif block.kind == "title" and (found := {run.language for run in block.runs} - titled):
            order[block.number] = (-2, min(tags.get(tag, 0) for tag in found), block.number)
            titled |= found
        else:
            order[block.number] = (before, len(languages), block.number)
    return tuple(sorted(order, key=order.__getitem__))


class Renumbering:
    """Lines by their place in an order of lines, from 1."""

    def __init__(self, order: Sequence[int]) -> None:
        self._new = {line: number for number, line in enumerate(order, 1)}

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks in the order."""
        moved = [
            replace(block, number=self._new[block.number], runs=tuple(map(self._run, block.runs))) for block in blocks
        ]
        return tuple(sorted(moved, key=lambda block: block.number))

    def pairs(self, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
        """The pairs, whose own order stays."""
        return tuple(Pair({tag: self._run(run) for tag, run in pair.runs.items()}, pair.confidence) for pair in pairs)

    def sounds(self, sounds: SoundMatches) -> SoundMatches:
        """The names found by sound."""
        return replace(sounds, spans={(self._new[line], at): spans for (line, at), spans in sounds.spans.items()})

    def _run(self, run: Run) -> Run:
        return replace(run, line=self._new[run.line])
