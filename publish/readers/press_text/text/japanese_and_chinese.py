"""Japanese beside simplified Chinese: lines without kana, told apart by their characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.text.folding import simplify

_BESIDE = re.compile(r"\s*[／/|｜]\s*")


def told_apart(blocks: Sequence[Block], languages: Sequence[str]) -> Sequence[Block]:
    """Blocks whose lines in Han characters alone are in the language that writes these, in texts in both.

    大連市外事弁公室 is Japanese, as no simplified text writes 連; a line `友好都市提携／缔结友好城市` is two runs.
    """
    if "ja" not in languages or "zh" not in languages:
        return blocks
    return [replace(block, runs=tuple(run for each in block.runs for run in _runs(each))) for block in blocks]


def _runs(run: Run) -> tuple[Run, ...]:
    for cut in _BESIDE.finditer(run.text):
        one, two = run.text[: cut.start()], run.text[cut.end() :]
        japanese_first, chinese_first = _simplifies(one, two), _simplifies(two, one)
        if japanese_first != chinese_first:
            tags = ("ja", "zh") if japanese_first else ("zh", "ja")
            return (
                replace(run, text=one, language=tags[0]),
                replace(run, text=two, start=run.start + cut.end(), language=tags[1]),
            )
    return (replace(run, language="ja") if run.language == "zh" and simplify(run.text) != run.text else run,)


def _simplifies(one: str, two: str) -> bool:
    """Whether the second text writes simplified what the first does not."""
    return any(a != b and a not in two and b in two for a, b in zip(one, simplify(one), strict=True))
