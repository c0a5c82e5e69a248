"""Whether Chinese words before a verb of hosting can be the name of a body: no event, no office, nobody unnamed."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN

_OTHERS = words.alternation("zh-occasion", "hosts", "not_hosts")
_NOT_HOSTS = re.compile(rf"^(?:{_OTHERS}|第.{{1,3}}届)")
BODY = re.compile(
    "(?:"
    + words.alternation("zh", "organizations", "bodies")
    + "|"
    + words.alternation("zh", "organizations", "proper")
    + r"|系统|使团|教席|部|省|市|馆|学部|院|(?<![关联体派星])系|办公室|办|社|(?<![此何随到各好益害用出])处|司"
    r"|(?:人文|文教|慈善|发展|公益)?基金" + r"|(?<![餐大展客歌舞门前])厅)(?:（[^）]+）)?$"
)
"""What the name of a body ends in."""
_EVENT = re.compile("(?:" + words.alternation("zh-events", "events", "nouns") + ")$")
_KIND_ALONE = re.compile(f"(?!政府)(?:{words.alternation('zh', 'organizations', 'bodies')})")
"""学校, 协会: spoken of before, and no name."""
_SHORT_UNIVERSITY = Pattern(f"[{HAN}]{{1,2}}(?<![扩重巨加盛广强伟远壮最放正])大", needs="大")
"""浸大, 港大: a university for short."""


_UNNAMED = re.compile(
    "的[约近逾超]?(?:\\d+|[一二三四五六七八九十百两]+)余?多?[家所个]|^(?:各?国际|各?社会|各?民间|各?行业|专业)(?:组织|机构|团体)$|(?:部门|各界|人士)$"
)
"""拉美的10家机构和国际组织: who they are is not said."""


_SOMEBODY_AT = re.compile(rf"(?:{words.alternation('zh', 'titles', 'heads')}|大使|领事)[{HAN}·]{{2,8}}[在于]")
"""驻某国大使某某在使馆: who does it where, and no name."""


def plausible(name: str, by: bool) -> bool:
    """Whether it is a name; `by`: behind 由, where a name need not say what body it is."""
    if name in words.word_set("zh", "organizations", "proper"):
        return True
    if not 2 <= len(name) <= 36 or _NOT_HOSTS.match(name) or ends_in_title(name) or _KIND_ALONE.fullmatch(name):
        return False
    if (
        compiled(
            "[“”《》：；]|(?<![自存内所])在(?!线)|表示|共同|任[^，]{2,6}(?:单位|机构|方)$|\\d日|首[所家个座间]|提供|策[划展]$|仪式|典礼|主持$|致[辞词]$|讲话$|继续|明年|今后|执导$|负责|展品|承担"
        ).search(name)
        or compiled("代表团|访问团|参访团|考察团|团队").fullmatch(name)
        or (
            _EVENT.search(name)
            and not name.endswith("理事会")
            and not (by and compiled(f"[{HAN}]{{3,10}}节").fullmatch(name))
        )
    ):
        return False
    if _UNNAMED.search(name) or _SOMEBODY_AT.search(name):
        return False
    if compiled(
        "当地|有关|相关|多家|各界|(?:全国|全省|全市|其他|另外|等)?[一二三四五六七八九十百两\\d]+余?多?[家所个]"
    ).match(name):
        return False
    return bool(BODY.search(name) or _SHORT_UNIVERSITY.fullmatch(name)) or (
        by and len(name) <= 16 and not compiled("[了的是在]").search(name)
    )
