"""What was told when a further text was read before, so that it is not told again when nothing has changed."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from zlib import crc32

from publish.update.reconcile import Merged
from publish.update.three_way import Deed, Happening
from publish.update.trees import ABSENT

_TOLD = re.compile(r"(?m)^# Told of further texts: (.*)$")
_STAYS = frozenset({Deed.KEPT, Deed.KEPT_GONE, Deed.STAYS_OUT})


def not_told_before(merged: Merged, base: str) -> tuple[Sequence[Happening], Sequence[str]]:
    """What became of the reading without what was told when the same further text was read before; and marks of
    everything that has been told of further texts, by which that is known."""
    found = _TOLD.search(base)
    told = found[1].split() if found else []
    if not merged.addition:
        return merged.happenings, told
    left = [each for each in merged.happenings if each.deed not in _STAYS or _mark(each) not in told]
    return left, list(dict.fromkeys((*told, *(_mark(each) for each in left if each.deed in _STAYS))))


def _mark(each: Happening) -> str:
    now = None if each.now is ABSENT else each.now
    said = json.dumps([each.deed.name, each.path, now], ensure_ascii=False, sort_keys=True, default=str)
    return f"{crc32(said.encode('utf-8', 'replace')):08x}"


def comment(marks: Sequence[str]) -> str:
    """The marks as a line of the last reading."""
    return f"# Told of further texts: {' '.join(marks)}\n" if marks else ""
