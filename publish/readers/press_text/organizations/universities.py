"""Universities under their short names: 农大 where the text speaks of one 农业大学, 北师大, 港科大."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.facts import Block
from publish.readers.press_text.organizations.bodies_named import han_bodies
from publish.readers.press_text.text.folding import HAN, fold_han, in_order
from publish.readers.press_text.text.languages import is_han_language

_SHORT = re.compile(
    rf"(?:^|[^{HAN}]|[和与及由对向到在于同赴为给请是受经]|[访问到][访问到]|参[访观]|代表|一行|来自|以及|包括)"
    r"(?P<short>[^\W\d_A-Za-z和与及的]{1,3}大)(?![学会使厦楼道街型量力家约部多批都幅事臣脑赛奖师陆桥湾洋厅堂片海众地半队])(?=\w)",
    re.M,
)


def universities_called_short(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """(full name, short name), where only one university that the text names can be meant by the short name."""
    runs = [run for b in blocks if b.kind not in ("chrome", "blank") for run in b.runs if is_han_language(run.language)]
    folded = "\n".join(fold_han(run.text) for run in runs)
    text = "\n".join(run.text for run in runs)
    shorts = {hit["short"]: hit.start("short") for hit in _SHORT.finditer(folded)}
    if not shorts:
        return []
    fulls = {name: at for name, at in han_bodies(folded, ("大学",)) if not name.endswith("大大学")}
    found = []
    for short, at in shorts.items():
        meant = {name for name in fulls if _fits(short[:-1], name[:-2])}
        longest = {n for n in meant if not any(n != other and other.endswith(n) for other in meant)}
        if len(longest) == 1:
            full = longest.pop()
            found.append((text[fulls[full] : fulls[full] + len(full)], text[at : at + len(short)]))
    return found


def _fits(short: str, core: str) -> bool:
    """Whether the characters stand in the name in that order, the name no longer than they may shorten."""
    return len(core) > len(short) and in_order(short, core)
