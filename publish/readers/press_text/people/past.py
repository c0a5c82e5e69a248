"""People whom a text merely recalls: founders, predecessors, authors of an initiative, the late; they take no part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.tokens import sentence_spans

_LATE = Pattern(
    r"\b(?:the late|(?:great-)?grand(?:father|mother)|ancestor|in (?:memory|honou?r) of|named after|then[- ]\w+)"
    r",?\s(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Professor)\.?\s)*$",
    re.I,
    needs="ancestor|father|in hono|in memory of|mother|named after|the late|then",
)
_NEAR = 160
"""Words of the past stand directly before a name and its office."""
_AUTHOR = Pattern(
    r"\b(?:put forward|proposed|initiated|advocated|envisioned|first raised)\sby\s(?:the\s)?(?:Chinese\s|then\s)?"
    r"(?:President|Premier|Chairman|General Secretary|Prime Minister|Chancellor)\s$",
    needs="by",
)
_STOOD_FOR = Pattern(
    r"\b(?:represent(?:ed|ing|s)?|[Oo]n behalf of|[Ii]n the name of"
    r"|(?:greetings|regards|thanks|wishes|condolences)\s(?:of|from))\s"
    r"(?:and\s\w+\sof\s)?(?:the\s|its\s|his\s|her\s|their\s)?$",
    needs="n the name|n behalf|condolences|greetings|regards|represent|thanks|wishes",
)
"""`who represented President Conte`, `conveyed the greetings of Premier Ohm`: somebody who is not there."""
_SPOKE_FOR = Pattern(
    r"\b(?:[Ss]peaking|[Ss]tanding\sin|[Ff]illing\sin|[Dd]eputi[sz]ing)\s(?:for|on\sbehalf\sof)\s(?:the\s|his\s|her\s)?"
    r"(?:(?:[A-Z][a-z]+\s){0,2}(?:Minister|President|Premier|Governor|Mayor|King|Queen|Chancellor|Director|Chairman)\s)?$",
    needs="peaking|tanding|illing|eputi",
)
"""`Speaking for Prime Minister |Tuilaepa, Minister X gave the address`."""
_HAD_FROM = Pattern(
    r"\bhad\s(?:earlier\s|already\s|previously\s|first\s)?[a-z]+(?:ed|en|wn|t)\s[^.;,]{0,60}?"
    r"\b(?:from|by)\s(?:the\s|its\s)?$",
    needs="had",
)
"""`had received its plaque from Vice Premier Ohm at the 12th Conference`."""
_WHOSE_FAMILY = re.compile(
    r"\b(?:wife|husband|widow|widower|spouse|daughter|son|mother|father|family|office|cabinet|portrait|statue|government"
    r"|legacy|memory) of (?:the )?(?:late |former |then )?$",
    re.I,
)
"""`led by the wife of President Conte`: he himself takes no part."""
_HAD_DONE = re.compile(
    r"\s(?:had|has)\s(?:just\s|already\s|also\s)?(?:visited|been|come|paid|met|said|announced|sent)\b"
)
_YEARS = Pattern(
    r"\b(?:in|of|since|as early as|back in|until|from)\s(?:the year\s)?(?P<year>1[0-8]\d\d|19[0-4]\d)\b", needs="1"
)
_OF_THE_STATE = re.compile(r"^(?:Chinese |Former |then )?(?:President|Premier|Prime Minister|Chancellor|King|Queen)$")
_LEADS_STATE = re.compile(
    r"^(?:[A-Z]\w+\s){0,2}(?:Premier|Prime Minister|King|Queen|Emperor)\b|" + _OF_THE_STATE.pattern
)
_HAD = Pattern(
    r"\brecalled that\b.*?\b(?:as early as|back in|in)\s(?:1\d\d\d)\b|\bas early as (?:in )?1\d\d\d\b",
    needs="as early as|recalled that",
)
_SAYS = re.compile(
    r"\s(?:also\s|then\s)?(?:recalled|said|noted|told|pointed|added|traced|mentioned|explained|recounted)\b"
)
_READ_OUT = re.compile(
    r"\b(?:read|reads|reading|read out|conveyed|conveying|relayed|passed on)\s(?:out\s)?"
    r"(?:an?\s|the\s|his\s|her\s)?(?:[\w-]+\s){0,2}?"
    r"(?:message|letter|note|greetings?|statement|remarks|wishes|congratulations|speech|telegram)\s"
    r"(?:of\s(?!the\s)\w+(?:\sand\s\w+)?\s)?(?:from|by|of)\s(?:the\s)?$"
)
"""`read out a message from Prime Minister Ohm`: who wrote it is not there."""
_RECALLED_MEETING = Pattern(
    r"\brecall(?:ed|ing)\s(?:(?:his|her|their|the|a)\s|[A-Z][\w-]+'s\s)(?:\w+\s)?(?:meeting|meetings|talks?|visit|conversation|discussions?)"
    r"\s(?:with|to|by|of)\s(?:the\s)?$",
    needs="recall",
)
"""`He recalled Dung's meeting with Anna Ohm, |Mayor of X`."""
_RECALLED_THAT = Pattern(r"\b(?:recalled|recalling|remembered)\sthat\s(?:the\s)?$", needs="recall|remember")
_HAD_SIGNED = Pattern(r"(?:\sand\s[^,.;]{3,60}?)?\shad\s(?:(?:just|recently|already|earlier)\s)?[a-z]+", needs="had")
"""`recalled that |Director General Karl Ohm had recently signed …`."""
_ON_A_VISIT = re.compile(r"\bduring\s(?:the|an?)\s(?:[\w-]+\s){0,2}?visit\s(?:of|by)\s(?:the\s)?$")
_WHOSE_VISIT = Pattern(
    r"'s?\s(?:[\w-]+\s){0,3}?(?:visit|trip|tour|stay|speech|address|vision|initiative|proposal|remarks)\b",
    needs="visit|trip|tour|stay|speech|address|vision|initiative|proposal|remarks",
)
"""`during Chancellor Ohm's first visit`: a mark of the time."""
_EARLIER = re.compile(
    r"\b(?:last\s(?:year|month|[A-Z]\w+)|(?:years?|months?)\s(?:ago|earlier)|previous|in\s(?:[A-Z]\w+\s)?(?:19|20)\d\d)\b"
)
"""`signed in November last year, during the visit of President Ohm`."""
_HAN_READ = re.compile("(?:宣读|转达|宣讀|转交|带来|念了?)[^，。；]{0,20}$")
_HAN_LETTER = re.compile(
    "(?:先生|女士|阁下|博士)?(?:在|发来|亲笔|专门|为[^，。；]{0,12})?的?(?:贺词|贺信|贺电|贺辞|口信|亲署函|书面致辞|书面讲话|祝贺信|信函|问候)"
)
_HAN_BEFORE = re.compile(
    "(?:时任|已故|先父|先母|祖父|祖母|外祖父|爷爷|当时的)[^，。；、]{0,12}$|纪念$|(?:缅怀|怀念|追思|悼念|追忆)[^，。；、]{0,20}$"
)
_HAN_WROTE = re.compile("(?:先生|女士)?在(?:贺词|贺信|贺电|贺辞|信|函|书面致辞)[里中]")
_HAN_PUT = re.compile("(?:国家)?(?:主席|总书记|总理)?(?:在.{2,20})?(?:提出|倡导|倡议)")
_HAN_AUTHOR = re.compile(
    "(?:诗人|作家|词人|作曲家|画家|书法家|剧作家|文学家|小说家|音乐家|哲学家|思想家|导演|编剧|散文家)$"
)
_HAN_WORK = re.compile("(?:先生|女士)?(?:的[^，。；、《]{0,10}|[^，。；、《]{0,6}作品)《")
"""朗诵诗人徐立的《生日》: who wrote what is read or sung."""
_HAN_STOOD_FOR = re.compile("代表$")
_HEAD_OF_STATE = re.compile("(?:总统|总理|首相|国王|女王|元首|总督|王储|国家主席)$")
"""帕赛尔代表|萨摩亚总理图伊拉埃帕作主题发言: who is not there."""
_HAN_YEARS = Pattern("(?:公元)?(?<!\\d)(?:1[0-8]\\d\\d|19[0-4]\\d)年", needs="年")


def without_the_past(people: Sequence[Named]) -> list[Named]:
    """Those of whom some mention speaks of the event itself."""
    return [person for person in people if not all(_recalled(mention) for mention in person.mentions)]


_HAN_ABSENT = Pattern(
    "(?:先生|女士|博士|教授)?[^。；！？说称示指]{0,16}?(?:原定|原拟|原本|本应|因故|因病|因事|因公|因疫情|因身体|因行程|因另有|因临时|由于)"
    "[^。；！？说称示指]{0,24}?(?:未能|无法|不克|未克|缺席|不能)(?!忘)",
    needs="未能|无法|不克|未克|缺席|不能",
)
_LATIN_ABSENT = Pattern(
    r"(?:\s[A-Z]{2,4}\b)?(?:,[^.;]{3,70},)?\s(?:was to\s(?:be|have|attend|speak|open|come)\b[^.;]{0,60}?\bbut\b"
    r"|was\sunable\sto\s(?:attend|come|be|join|travel)|could\snot\s(?:attend|come|be\s(?:there|present)|join|travel)"
    r"|did\snot\s(?:attend|come)|sent\s(?:his|her|their)\s(?:apologies|regrets)\b(?!\sand\sa\s))",
    needs="was to|unable|not|apologies|regrets",
)
"""Who was expected and did not come."""


def _is_absent(mention: Mention) -> bool:
    if is_han_language(mention.run.language):
        return _HAN_ABSENT.match(fold_han(mention.run.text), mention.end) is not None
    return _LATIN_ABSENT.match(fold_latin(mention.run.text), mention.end) is not None


def _recalled(mention: Mention) -> bool:
    """Whether the mention is of somebody absent, or of another time."""
    if _is_absent(mention):
        return True
    if mention.parts or mention.run.language not in ("en", "zh", "zh-Hant", "zh-Hans"):
        return False
    begin = mention.begin if 0 <= mention.begin < mention.start else mention.start
    return (_recalled_in_han if is_han_language(mention.run.language) else _recalled_in_latin)(mention, begin)


def _recalled_in_han(mention: Mention, begin: int) -> bool:
    text = fold_han(mention.run.text)
    before, after = text[max(0, mention.start - 24) : mention.start], text[mention.end : mention.end + 30]
    held = [fold_han(position) for position, _ in mention.office.positions]
    heard = _HAN_STOOD_FOR.search(text[:begin]) or (_HAN_READ.search(before) and _HAN_LETTER.match(after))
    if heard and held and _HEAD_OF_STATE.search(held[0]):
        return True
    if _HAN_WROTE.match(after) or _HAN_PUT.match(after):
        return True
    if _HAN_WORK.match(after) and _HAN_AUTHOR.search(before):
        return True
    if _HAN_BEFORE.search(compiled("[，。；]").split(before)[-1]):
        return True
    clause = compiled("[。；]").split(text[: mention.start])[-1] + compiled("[。；]").split(text[mention.start :])[0]
    return _HAN_YEARS.search(clause) is not None and not mention.office.positions


def _recalled_in_latin(mention: Mention, begin: int) -> bool:
    text = fold_latin(mention.run.text)
    if _SPOKE_FOR.search(text, max(0, begin - _NEAR), begin):
        return True
    told_before = (_STOOD_FOR, _HAD_FROM, _RECALLED_MEETING)
    if mention.office.positions and any(pattern.search(text[:begin]) for pattern in told_before):
        return True
    if (
        mention.office.positions
        and _OF_THE_STATE.search(mention.office.positions[0][0])
        and _HAD_DONE.match(text, mention.end)
    ):
        return True
    if _RECALLED_THAT.search(text[:begin]) and _HAD_SIGNED.match(text, mention.end):
        return True
    near = max(0, begin - _NEAR)
    if mention.office.positions and _LEADS_STATE.search(mention.office.positions[0][0]):
        visited = _ON_A_VISIT.search(text[near:begin]) and _EARLIER.search(text[near:begin])
        if visited or _READ_OUT.search(text[near:begin]) or _WHOSE_VISIT.match(text, mention.end):
            return True
    if any(pattern.search(text[near : mention.start]) for pattern in (_LATE, _AUTHOR)):
        return True
    if begin != mention.start and (_LATE.search(text[near:begin]) or _WHOSE_FAMILY.search(text[near:begin])):
        return True
    start, end = next((s for s in sentence_spans(text) if s[0] <= mention.start < s[1]), (0, len(text)))
    sentence = text[start:end]
    if _SAYS.match(text, mention.end):
        return False
    return _HAD.search(sentence) is not None or (_YEARS.search(sentence) is not None and not mention.office.positions)
