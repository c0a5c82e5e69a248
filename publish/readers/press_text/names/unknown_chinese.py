"""Names of no known form in Chinese text, which only a partner in the other language bears out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.chinese import Name, acts, heads_pattern, not_names, spelling_characters
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


_STATE = (
    "(?:总统|总理|首相|国王|女王|王子|公主|亲王|总督|大臣|部长|外长|议长|大使|领事|公使|参赞"
    "|[署厅局司省州市]长|司令|主席|秘书长|大法官)$"
)


@lru_cache(maxsize=1)
def _abroad() -> re.Pattern[str]:
    countries = "|".join(sorted(words.word_set("zh", "places", "countries") - {"中国", "香港", "澳门", "台湾"}))
    return re.compile(f"(?:{countries})[^，。；、与]{{0,14}}{_STATE}")


@lru_cache(maxsize=1)
def _next_abroad() -> re.Pattern[str]:
    countries = "|".join(sorted(words.word_set("zh", "places", "countries") - {"中国", "香港", "澳门", "台湾"}))
    return re.compile(f"(?:{countries})(?:(?!中国|国务院|[省我本])[^。；，]){{2,40}}、[^，。；、]{{0,10}}{_STATE}")


_FOREIGN = re.compile(
    f"(?!夫人|大[选学厦会使]|选[举战]|内阁|特使|特别|任[期命]|候选|[馆级府团办官邸处署])[{HAN}]{{2,6}}?"
    "(?=[、，。（]|和|与|及|等|先后|分别|出席|参加|到场|一行|陪同|致辞|致词|主持|警?[上中少]将|阁下|先生|女士|博士)"
)


def of_foreign_office(text: str, start: int, confirmed: Mapping[int, int]) -> Name | None:
    """奥地利外交部长|克奈斯尔, 泰国商务部长甲、劳工部长|阿顿: there a name may have characters that few have."""
    found = _FOREIGN.match(text, start) if start not in confirmed else None
    if found is None or _NO_NAME.search(found[0]) or not_names().match(text, start) or acts(text, start):
        return None
    known = sum(character in spelling_characters() for character in found[0])
    if known < max(1, len(found[0]) - 2) or heads_pattern().search(found[0]):
        return None
    near = text[max(0, start - 64) : start]
    if _abroad().search(near) or _next_abroad().search(near):
        return Name(start, found.end(), 0.75, "behind the office of a foreign state")
    return None
