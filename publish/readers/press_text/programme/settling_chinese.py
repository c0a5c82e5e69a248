"""Bodies that settle at another, in Chinese text: 某某实验室落户某某大学，并举行揭牌仪式."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.openings_chinese import bodies_made, is_bare, past
from publish.readers.press_text.programme.signers_chinese import is_body
from publish.readers.press_text.text.folding import HAN


@lru_cache(maxsize=1)
def _settled() -> re.Pattern[str]:
    bodies = words.alternation("zh", "organizations", "bodies")
    return re.compile(
        rf"(?:^|[，。；])[^，。；“]{{0,8}}?“?(?P<title>[{HAN}A-Za-z0-9·]{{3,30}}?(?:{bodies_made()}))”?"
        rf"(?:[今昨][天日]|当[天日]|同日|也|还|成功)*(?P<now>正式|宣布)?落户(?:于|在)?(?P<by>[{HAN}]{{2,20}}?(?:{bodies}))"
        r"(?P<then>，[^。]{0,20}?(?:揭牌|挂牌|启用|启动|成立))?(?=[，。；举仪并]|$)"
    )


def settling(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`某某中心落户某某大学，并举行揭牌仪式`: founded at the body it settles at."""
    found: list[Named] = []
    if "落户" not in sentence:
        return found
    for m in _settled().finditer(sentence):
        if (m["now"] or m["then"]) and not past(m[0]) and not is_bare(m["title"]) and is_body(m["by"], known):
            at, by = base + m.start("title"), run.text[base + m.start("by") : base + m.end("by")]
            title = run.text[at : at + len(m["title"])]
            found.append(Named(title, at, "establishment", run, (by,), 0.8))
    return found
