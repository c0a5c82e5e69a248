"""Names of no known form in Chinese text, which only a partner in the other language bears out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from publish.readers.press_text.names.chinese import Name, acts, heads_pattern, not_names
from publish.readers.press_text.text.folding import HAN

_NO_NAME = re.compile(
    "[的了是在有为与和及等将已被把对向从于由不就都也还并更最很这那其此该本各每某第一二三四五六七八九十百千万年月日时会议人们部门单位公司企业机构代表团]"
)


def unknown_form(text: str, start: int, confirmed: Mapping[int, int]) -> Name | None:
    """福希玥: two to four characters of no known form between a position and a mark; only a partner in the
    other language makes it a name."""
    found = re.compile(rf"[{HAN}]{{2,4}}(?=[、，。（]|和|与|及|等|先后|分别|出席)").match(text, start)
    if not found or start in confirmed or _NO_NAME.search(found[0]) or not_names().match(text, start):
        return None
    if heads_pattern().search(found[0]) or acts(text, start):
        return None  # 总统|访华
    return Name(start, found.end(), 0.5, "between a position and a mark")
