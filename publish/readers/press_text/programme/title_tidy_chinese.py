"""What stands around a Chinese title and is no part of it: marks of quotation, a kind said twice, a short form."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import HAN, fold_han

_SHORT_FORM = re.compile(r"（(?:[A-Za-z][A-Za-z&./ -]{1,12}|(?:以下)?简称[^（）]*|下称[^（）]*)）$")


@lru_cache(maxsize=1)
def _named_kind() -> re.Pattern[str]:
    """“清流地图”在线平台, “活水：河流与人”项目: the quoted name says what it is, or is a whole title."""
    instruments = words.alternation("zh-events", "ceremonies", "instruments")
    started = words.alternation("zh-events", "ceremonies", "undertakings")
    return re.compile(rf"“([^“”]{{5,60}}(?:{instruments}|{started})|[^“”]+：[^“”]+)”[{HAN}]{{0,10}}(?<!协议)")


def curled(text: str) -> str:
    """Folded Chinese text with straight marks of quotation as curled ones, opening and closing in turn."""
    if '"' not in text or text.count('"') % 2:
        return text
    return re.sub('"([^"]*)"', "“\\1”", text)


def tidied(item: Named) -> Named:
    """The title alone."""
    title = item.title
    if title[:1] == '"' and title[-1:] == '"':
        title = title[1:-1]
    folded = curled(fold_han(title))
    named = _named_kind().fullmatch(folded)
    if named:
        title = title[named.start(1) : named.end(1)]
    short = _SHORT_FORM.search(fold_han(title))
    title = title[: short.start()] if short else title
    return replace(item, title=title, start=item.start + item.title.index(title)) if title != item.title else item
