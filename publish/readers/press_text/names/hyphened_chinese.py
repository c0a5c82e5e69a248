"""Foreign names in Chinese text with a hyphen between their parts: 克莱门特-琼斯勋爵, 冯德-莱恩."""

from __future__ import annotations

import re

from publish.readers.press_text.names.chinese_name import Name
from publish.readers.press_text.names.followers_chinese import acts, followed, hard_stop
from publish.readers.press_text.names.lists_chinese import not_names, spelling_characters
from publish.readers.press_text.text.folding import HAN

_HYPHENED = re.compile(rf"[{HAN}]{{1,6}}(?:[-－][{HAN}]{{1,6}})+")
_BEFORE = re.compile(rf"[{HAN}]{{1,6}}(?:[-－][{HAN}]{{1,6}})+$")
_SPELLS_NONE = frozenset("中美英法德俄日韩朝印巴欧非亚京沪港澳台")
"""中-德, 京-沪: places that a hyphen joins."""


def hyphened_at(text: str, start: int) -> Name | None:
    """The name with a hyphen that begins at `start`, as far as its characters spell foreign names."""
    if text.find("-", start, start + 7) < 0 and text.find("－", start, start + 7) < 0:
        return None
    whole = _HYPHENED.match(text, start)
    if whole is None:
        return None
    last = max(whole[0].rfind("-"), whole[0].rfind("－")) + start + 1
    for end in range(whole.end(), last, -1):
        if _spelled(text[start:end]) and (hard_stop(text, end) or (followed(text, end) and acts(text, end))):
            return Name(start, end, 0.85, "foreign name with a hyphen")
    return None


def hyphened_before(text: str, end: int) -> int:
    """Where the words joined by hyphens that end at `end` begin to spell a foreign name; `end` where they do not."""
    floor = max(0, end - 20)
    if text.find("-", floor, end) < 0 and text.find("－", floor, end) < 0:
        return end
    whole = _BEFORE.search(text, floor, end)
    if whole is None:
        return end
    first = min(at for at in (whole[0].find("-"), whole[0].find("－")) if at >= 0) + whole.start()
    for start in range(whole.start(), first):
        if _spelled(text[start:end]):
            return start
    return end


def _spelled(name: str) -> bool:
    parts = re.split("[-－]", name)
    if sum(map(len, parts)) < 3 or all(part in _SPELLS_NONE for part in parts) or not_names().match(name):
        return False
    return all(part and spelling_characters().issuperset(part) for part in parts)
