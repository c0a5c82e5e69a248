"""Hosts on lines of their own in Chinese text: `主办单位：A、B`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han

LABELS = {
    "联合主办": "co-host",
    "共同主办": "co-host",
    "联合举办": "co-host",
    "合办": "co-host",
    "联办": "co-host",
    "主办": "host",
    "举办": "host",
    "发起": "host",
    "承办": "organizer",
    "执行": "organizer",
    "协办": "co-organizer",
    "协力": "co-organizer",
    "支持": "supporter",
    "赞助": "supporter",
    "资助": "supporter",
    "冠名": "supporter",
    "指导": "guide",
}
_GRADES = words.alternation("zh-occasion", "hosts", "label_grades")
_LABEL = re.compile(
    rf"(?:^|[。；|｜/／]|(?<!\s)\s)\s*(?:[●•·◆■□○]\s*)?(?:{_GRADES})*"
    rf"(?P<role>{'|'.join(LABELS)})(?:单位|方|机构|商|者|团体|部门)?\s*[：|｜]\s*"
    r"(?P<names>(?:(?![；|｜/／][^；|｜/／：]{0,4}(?:办|持|助|导)[^：]{0,4}：)[^；\n。])+)"
)


_BODY = words.alternation("zh", "organizations", "bodies")
_ALIAS = re.compile(rf"(?P<name>[^（）]{{2,30}}(?:{_BODY}))（[^（）]{{2,16}}(?:{_BODY})）")
"""某某仲裁委员会（某某仲裁中心）: two names of one body."""


def labelled_hosts(run: Run) -> list[Held]:
    """`主办单位：A、B`."""
    found = []
    for label in _LABEL.finditer(fold_han(run.text)):
        for name in compiled(r"[^、，\s|｜]+").finditer(label["names"]):
            start = label.start("names") + name.start()
            alias = _ALIAS.fullmatch(name[0])
            end = start + len(alias["name"] if alias else name[0])
            found.append(Held(run.text[start:end], start, LABELS[label["role"]], run, 0.95))
    return found
