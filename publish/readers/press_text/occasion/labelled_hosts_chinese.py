"""Hosts on lines of their own in Chinese text: `主办单位：A、B`."""

from __future__ import annotations

import re

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.text.folding import fold_han

LABELS = {
    "主办": "host",
    "承办": "organizer",
    "协办": "co-organizer",
    "支持": "supporter",
    "指导": "guide",
    "联合主办": "co-host",
}
_LABEL = re.compile(r"(联合主办|主办|承办|协办|支持|指导)(?:单位|方|机构)?\s*：\s*([^；\n。]+)")


def labelled_hosts(run: Run) -> list[Held]:
    """`主办单位：A、B`."""
    found = []
    for label in _LABEL.finditer(fold_han(run.text)):
        for name in re.finditer(r"[^、，\s]+", label[2]):
            start = label.start(2) + name.start()
            found.append(Held(run.text[start : start + len(name[0])], start, LABELS[label[1]], run, 0.95))
    return found
