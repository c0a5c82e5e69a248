"""The languages of a whole text: single lines are too short to tell Chinese varieties or French from English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.text.japanese_and_chinese import told_apart
from publish.readers.press_text.text.languages import LATIN_LANGUAGES, is_han_language, is_japanese, language_of

_ALIKE = LATIN_LANGUAGES - {"en"}
_LEAST_SHARE = 1 / 20
"""A language with less of the text than this is a quotation, or a slip of the detection."""
_LEAST_OF_ITS_SCRIPT = 2 / 5
"""The same for a language beside another in its script: names and places (Palais des Nations) are taken for one."""


def told_by_letters(lines: Sequence[str]) -> dict[int, str]:
    """The languages of lines, by their number from 1, that have letters which Western Europe does not use (đ, ł, ș):
    such a line shows its language better than its plain letters."""
    found = ((number, language_of(line)) for number, line in enumerate(lines, 1) if _OWN_LETTERS.search(line))
    return {number: tag for number, tag in found if tag in _ALIKE}


_OWN_LETTERS = re.compile("[\u0100-\u0151\u0154-\u0177\u0179-\u024fḀ-ỿ]")


def in_languages(
    blocks: Sequence[Block], said: Sequence[str] = (), told: Mapping[int, str] = MappingProxyType({})
) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """(blocks whose runs are all in one of the languages, the languages, first the one that the body begins with).

    `said` are the languages in their order where the document names them itself; `told` those of lines that their
    letters tell.
    """
    if said:
        return tuple(replace(block, runs=_settled(block.runs, said)) for block in blocks), tuple(said)
    blocks = _one_romance(blocks, told)
    if is_japanese(block.text for block in blocks):
        blocks = [_in_japanese(block) for block in blocks]
    runs = [run for block in blocks for run in block.runs]
    languages = _languages(runs, [run for block in blocks if block.kind == "body" for run in block.runs])
    if not languages:
        return tuple(blocks), ()
    settled = [replace(block, runs=_settled(block.runs, languages)) for block in blocks]
    if len([tag for tag in languages if tag in LATIN_LANGUAGES]) > 1:
        settled = _titles_beside(_by_their_words(settled, languages))
    return tuple(told_apart(settled, languages)), languages


def _in_japanese(block: Block) -> Block:
    """Names, dates and headings without kana are Japanese in a Japanese text."""
    runs = tuple(replace(r, language="ja") if r.language.startswith("zh") else r for r in block.runs)
    return replace(block, runs=runs)


def _one_romance(blocks: Sequence[Block], told: Mapping[int, str]) -> Sequence[Block]:
    """Languages in Latin letters beside English: short lines of one are easily taken for another."""
    blocks = [
        replace(b, runs=tuple(replace(r, language=told[b.number]) if r.language in _ALIKE else r for r in b.runs))
        if b.number in told
        else b
        for b in blocks
    ]
    found = [r for b in blocks for r in b.runs if r.language in _ALIKE]
    if len({run.language for run in found}) < 2:
        return blocks
    counted = Counter({tag: 0 for tag in told.values()})
    counted.update({tag: sum(len(run.text) for run in found if run.language == tag) for tag in counted})
    whole = counted.most_common(1)[0][0] if counted else language_of(" ".join(run.text for run in found))
    return [
        replace(b, runs=tuple(replace(r, language=whole) if r.language in _ALIKE else r for r in b.runs))
        for b in blocks
    ]


_WORD = re.compile(r"[^\W\d_]{3,}")


def _by_their_words(blocks: Sequence[Block], languages: Sequence[str]) -> list[Block]:
    """Headlines and captions of few words are in the language whose paragraphs have those words."""
    words: dict[str, set[str]] = {tag: set() for tag in languages if tag in LATIN_LANGUAGES}
    for run in (run for block in blocks if block.kind == "body" for run in block.runs):
        if run.language in words:
            words[run.language] |= {word.lower() for word in _WORD.findall(run.text)}

    def told(run: Run) -> Run:
        if run.language not in words:
            return run
        own = {word.lower() for word in _WORD.findall(run.text)}
        score = {tag: len(own & known) for tag, known in words.items()}
        best = max(score, key=lambda tag: score[tag])
        return replace(run, language=best) if score[best] > score[run.language] else run

    return [
        block if block.kind in ("body", "bullet") else replace(block, runs=tuple(told(run) for run in block.runs))
        for block in blocks
    ]


def _titles_beside(blocks: list[Block]) -> list[Block]:
    """A heading directly below the title is the title once more, if its language has no other."""
    titled = {run.language for block in blocks if block.kind == "title" for run in block.runs}
    for i, (above, block) in enumerate(pairwise(blocks), 1):
        if above.kind == "title" and block.kind == "heading" and not {run.language for run in block.runs} & titled:
            blocks[i] = replace(block, kind="title")
    return blocks


def _languages(runs: Iterable[Run], bodies: Sequence[Run]) -> tuple[str, ...]:
    counted: dict[str, int] = {}
    for run in runs:
        if run.language != "und":
            counted[run.language] = counted.get(run.language, 0) + len(run.text)
    variety = max((tag for tag in counted if tag.startswith("zh")), key=lambda tag: counted[tag], default="")
    for tag in [tag for tag in counted if tag.startswith("zh") and tag != variety]:
        counted[variety] += counted.pop(tag)
    total = sum(counted.values()) or 1
    latin = max((count for tag, count in counted.items() if tag in LATIN_LANGUAGES), default=0) * _LEAST_OF_ITS_SCRIPT
    kept = [
        tag
        for tag, count in counted.items()
        if count >= max(total * _LEAST_SHARE, latin if tag in LATIN_LANGUAGES else 0)
    ]
    first = [run.language.split("-")[0] for run in bodies]
    order = {tag: first.index(tag.split("-")[0]) if tag.split("-")[0] in first else len(first) for tag in kept}
    return tuple(sorted(kept, key=lambda tag: order[tag]))


def _settled(runs: Sequence[Run], languages: Sequence[str]) -> tuple[Run, ...]:
    return tuple(run if run.language in languages else replace(run, language=_nearest(run, languages)) for run in runs)


def _nearest(run: Run, languages: Sequence[str]) -> str:
    """The language of the text that a stretch in another one is counted to: of the same script if there is one."""
    han = is_han_language(run.language)
    same = [tag for tag in languages if is_han_language(tag) == han and run.language != "und"]
    return (same or list(languages))[0]
