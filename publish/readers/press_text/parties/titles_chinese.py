"""Whose paper it is, in its Chinese title: A与B合作协议, A—B校地合作协议."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han

_SAYS_WHAT_FOR = re.compile(words.alternation("zh-programme", "parties", "purposes"))
"""推动A中心、B中心建设合作协议: no parties."""


@lru_cache(maxsize=1)
def _two_in_title() -> tuple[str, ...]:
    """Each compiled when those before it found nothing."""
    bodies = words.alternation("zh", "organizations", "bodies")
    one = rf"(.{{2,24}}?(?:{bodies}|部))(?:与|和|、|—|-)"
    offices = "厅|局|委|署|办|处|院|所|馆|会|司|社|校"
    return (
        (
            rf"{one}(.{{2,10}}?[市县区省州盟旗镇])(?=文化|科技|教育|经济|经贸|产业|旅游|农业|战略|全面|合作|校地|政校|人才|医疗)(?!.{{0,8}}(?:{offices}|政府|中心|公司|集团|银行))"
        ),
        (
            rf"{one.replace('|部', '|部|' + offices)}(.{{3,20}}?(?:{offices}|部))"
            "(?=战略|全面|深化|友好|合作|框架|校地|校企|局校|厅校|共建|联合|学术|交流|谅解)"
        ),
        rf"{one}(.{{2,30}}?(?:{bodies}|部))(?=就|关于|有关|之间|建立|缔结|结为|结成|(?:合作|联合|共同)?(?:共建|合建|合办|联办|共办))",
        rf"{one}(.{{2,30}}(?:{bodies}))(?![议定])(?=.)",
        "(.{2,20}?[市省县区州国])[与和](.{2,20}?[市省县区州国])(?=\\d{4}|政府间|建立|缔结|结为|关于|就|友好|合作)",
    )


@lru_cache(maxsize=1)
def _several_in_title() -> str:
    """`A、B、C战略合作备忘录`: three or more."""
    bodies = words.alternation("zh", "organizations", "bodies")
    name = f"[^、与和]{{2,22}}?(?:{bodies})"
    ends = "战略|全面|深化|友好|合作|框架|共建|联合|三方|四方|多方|学术|交流|关于|就"
    return f"({name}(?:、{name})+(?:、|与|和){name})(?={ends})"


@lru_cache(maxsize=256)
def title_parties(title: str) -> tuple[str, ...]:
    """`A与B……协议`: both bodies in the title."""
    folded = fold_han(title)
    if _SAYS_WHAT_FOR.match(folded) or not compiled("[与和、—-]").search(folded[2:60]):
        return ()
    several = compiled(_several_in_title()).match(folded) if "、" in folded else None
    if several:
        names = compiled("[、与和]").split(several[1])
        at = [sum(len(n) + 1 for n in names[:rank]) for rank in range(len(names))]
        return tuple(title[a : a + len(n)] for a, n in zip(at, names, strict=True))
    found = next((m for pattern in _two_in_title() if (m := compiled(pattern).match(folded))), None)
    if found is None:
        return ()
    second = _BEFORE_TOPIC.match(found[2])
    end = found.start(2) + (second.end() if second else len(found[2]))
    return (title[: len(found[1])], title[found.start(2) : end])


_BEFORE_TOPIC = re.compile(".{2,24}?[厅局委署部处院所馆会司社行团心学](?=就(?!业)|关于|有关)")
"""某某管理局 of 与某某管理局就兴建某某博物馆合作备忘录."""
