"""Who is said to hold the event in Chinese text: 主办, 承办, 协办, 支持; labels, 由…主办, A举办B."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held, is_told
from publish.readers.press_text.occasion.hosting_words_chinese import held_words
from publish.readers.press_text.occasion.labelled_hosts_chinese import LABELS
from publish.readers.press_text.occasion.members_chinese import before, members
from publish.readers.press_text.occasion.named_as_hosts_chinese import BODY
from publish.readers.press_text.occasion.plainly_chinese import BLANK, plainly
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han


def stated_hosts(run: Run, known: Collection[str] = (), told: bool = False) -> list[Held]:
    """The hosts that the first sentence with a word of hosting names, and who else has a part in the same event.

    `told`: an earlier paragraph names the hosts already.
    """
    text = plainly(fold_han(run.text))
    held: list[Held] = []
    since = 0
    for sentence in compiled("[^。！？]+").finditer(text):
        if _OTHER_TIME.search(sentence[0]):
            continue
        main = told or is_told(held)
        since += main
        same = _SAME_EVENT.match(sentence[0]) is not None
        if main and not same:
            beside = _as_units(run, sentence[0], sentence.start(), known)
            held += _new([h for h in beside if h.role not in ("host", "co-host")], held)
            continue
        if since > _SOON:
            break
        found = _in_sentence(run, text, sentence, known, bool(held))
        if main and same and _EITHER.search(sentence[0]):
            found = [replace(h, role="co-organizer") if h.role == "co-host" else h for h in found]
        if main:
            found = [h for h in found if h.role not in ("host", "co-host", "organized")]
        elif not same and not is_told(found):
            held += _new(_partners(run, sentence[0], sentence.start(), known), held)
            continue
        held += _new(found, held)
    return held + _new(_thanked(run, text, known), held) if told or held else held


_PARTNERS = re.compile(
    r"(?:合作|支持|协办|战略合作|官方合作)(?:伙伴|单位|机构)(?:共(?:计|有)?[^，]{1,5}[家个]，?)?(?:即|计有|分别为|分别是|包括|有|为|：)"
    r"(?P<names>[^，。；：“”]{2,30}、[^，。；：“”]{2,90}?)(?:等[^，。]{0,8})?(?=[，。；]|$)"
)


def _partners(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Held]:
    """`合作伙伴共6家，即A、B`: a list of those who support, whoever holds it."""
    found = _PARTNERS.search(sentence)
    if not found:
        return []
    named = members(run, found["names"], base + found.start("names"), "supporter", True, known)
    return named if len(named) > 1 else []


_NOUN = words.alternation("zh-events", "events", "nouns")
_BODY = words.alternation("zh", "organizations", "bodies")
_THANKED = re.compile(
    r"(?:^|(?<=[。，；]))(?:特别|衷心|诚挚|在此|谨此|活动|主办方|并|也|同时|我们)*(?:感谢|鸣谢)"
    r"(?P<names>[^。，；“]{2,80}?)(?:对|为)(?:本次|此次|这次|本届|是次|今次|该)"
    f"(?:{_NOUN})[^。，；]{{0,10}}?(?:支持|赞助|资助)"
)
"""`感谢A、B对本次活动的支持`."""


def _thanked(run: Run, text: str, known: Collection[str]) -> list[Held]:
    thanks = _THANKED.search(text)
    return members(run, thanks["names"], thanks.start("names"), "supporter", True, known) if thanks else []


_SOON = 4
"""Sentences after the one that names the hosts."""


_OWN = re.compile(
    f"(?:^|，|{BLANK})(?:我|本|该)(?P<kind>[校馆院会所行司社团局部]|中心|公司|学院|大学)(?=[{HAN}]{{0,6}}$|{BLANK})"
)


def _spoken_of(run: Run, text: str, begin: int, verb: int, role: str) -> list[Held]:
    """`在海川美术馆成立。我馆同日|举办论坛`: the house of that kind that was named last."""
    own = _OWN.search(text[begin:verb])
    if not own or role not in ("host", "co-host"):
        return []
    named = [
        found.span("name")
        for found in compiled(
            rf"(?:^|[，。由在与和于、到{BLANK}])(?P<name>(?:(?![由在与和于到我本该])[{HAN}]){{2,20}}{own['kind']})(?![长员])"
        ).finditer(text, 0, begin)
    ]
    start, end = next((span for span in reversed(named) if BODY.search(text[slice(*span)])), (0, 0))
    return [Held(run.text[start:end], start, "host", run, 0.75)] if end else []


_EITHER = re.compile("合办|联办")
"""`某馆举行典礼。典礼由A与B|合办`: who made it with the host."""


def _new(found: list[Held], held: list[Held]) -> list[Held]:
    return [h for h in found if all(fold_han(h.name) != fold_han(k.name) for k in held)]


def _in_sentence(run: Run, text: str, sentence: re.Match[str], known: Collection[str], later: bool) -> list[Held]:
    """Who the sentence says holds, carries out or supports the event, by the words of hosting in their order."""
    held = _under(run, sentence[0], sentence.start())
    floor = max((h.start + len(h.name) for h in held), default=sentence.start())
    units = _as_units(run, sentence[0], sentence.start(), known)
    spoken = bool(held or units) or later
    for word in held_words().finditer(text, sentence.start(), sentence.end()):
        role = (word.lastgroup or "host").strip("_").replace("_", "-")
        organized = _ORGANIZED.search(text, floor, min(word.start() + 1, sentence.end()))
        floor = organized.end() if organized and organized.end() <= word.start() else floor
        region = text[floor : word.start()]
        had = _HAD.search(region) if role in ("supporter", "guide", "co-organizer") else None
        if "资助" in word[0] and not spoken and not _EVENT_HERE.search(text, sentence.start(), word.start()):
            floor = word.end()
            continue  # 研究由基金会资助: what is not an event
        if _WISHED.search(text, sentence.start(), word.start()):
            floor = word.end()
            continue
        found = before(run, text, floor + (had.end() if had else 0), word, role, spoken or had is not None, known)
        found = found or _spoken_of(run, text, floor, word.start(), role)
        held += _new(found, [*held, *units])
        spoken = spoken or bool(found)
        floor = word.end()
    return held + _new(units, held)


_WISHED = re.compile("(?:盼|希望|期待|愿|期望|建议|争取|今后|日后|接下来|下一步)(?!能够?成功)[^，“”。]*$")
"""`盼日后同贵会|合办`: an event to come."""
_ORGANIZED = re.compile(
    "由(?P<names>[^，。；“”由]{3,60}?)(?:等(?:单位|机构|团体)?)?(?:负责|具体|统一|共同|联合|精心|牵头)*"
    "(?<=[局会院学校司部心构处团所府馆业社署厅办系）》责体一同合等头位团])"
    "组织(?:实施|开展)?(?=[，。；])"
)
"""`活动由A组织，|B支持`."""
_HAD = re.compile("(?:^|(?<=[，；]))[^，；]{0,10}?(?:得到|获得|获|受到|承蒙|蒙)(?:了)?(?=[^，；得]{3,60}$)")
"""活动得到某某中心的|支持."""
_EVENT_HERE = re.compile("(?:" + words.alternation("zh-events", "events", "nouns") + ")")
_OTHER_TIME = re.compile(
    r"(?:表示|指出|说|认为|强调|谈到)[，：]?[^。]{0,20}?(?:第.{1,4}届|下一?届|明年|后年)[^。]{0,20}?将[由在于]"
    r"|(?:自|从)?\d{4}年起|年来|年以来|每年|历年|去年|此前|曾(?:经|于|多次)?(?:举办|主办|合办)"
)
_UNDER = Pattern(
    rf"(?:^|，|{BLANK})在(?P<name>[{HAN}（）{BLANK}、]{{3,40}}?)(?:的)?(?:大力|鼎力|指导和|悉心|共同|全力)*(?P<how>指导|支持|资助|赞助"
    rf"|关心)(?:[和与、](?:支持|指导))?下",
    needs="下",
)
_GRADES = words.alternation("zh-occasion", "hosts", "grades")
_KIND = (
    f"(?:{_GRADES})*"
    "(?P<how>联合主办|主办|合办|支持|协办|承办|指导|赞助|冠名|资助|发起|联办|协力|合作(?=伙伴|单位|机构))"
)
_UNIT = "(?:单位|方|机构|商|者|伙伴|团体|部门)"
_AS_UNIT = re.compile(
    "(?:^|[，；])(?:并|同时)?由?(?P<names>[^，。；“”：]{2,60}?)(?:则|分别|均|也|亦|是|)"
    f"(?:为|作为|担任|系|出任|任|是)(?:本次|此次|本届|是次|该|这次)?(?:{_NOUN}|项目)?的?{_KIND}(?:{_UNIT}|(?=[，。；]|$))"
)
"""`……，某某中心为支持单位`."""
_UNIT_IS = re.compile(
    f"{_KIND}{_UNIT}(?:分别|则|还|亦)?(?:为|是|包括|有|系|：|由)(?:了)?(?P<names>[^，。；：“”]{{2,90}}?)(?:担任|出任)?(?=[，。；]|$)"
)
"""`主办方为某某大学，支持单位包括A、B等`."""
_WHO_IS_HOST = re.compile(
    rf"(?:作为|^|[。，；]){BLANK}*(?:(?:本次|此次|本届|是次|该|这次)?(?:{_NOUN}|展)?的?){_KIND}(?:单位|方)(?:之一)?的?，?"
    rf"(?P<names>(?!代表|负责|为|有|是|将|还|在|向)[{HAN}]{{2,22}}?(?:{_BODY}))"
    rf"(?=邀请|组织|提供|承担|安排|派|充分|全程|连续|欢迎|在|于|将|对|表示|与|向|为|精心|还|高度|代表|特别|今|希望|，|的|{BLANK}"
    rf"|{words.alternation('zh', 'titles', 'heads')})"
)
"""`主办方某某商会邀请了`, `作为活动的承办单位，某某大学……`."""


def _as_units(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Held]:
    held: list[Held] = []
    for unit in (*_AS_UNIT.finditer(sentence), *_UNIT_IS.finditer(sentence), *_WHO_IS_HOST.finditer(sentence)):
        role = LABELS.get(unit["how"], "supporter")
        named = members(run, unit["names"], base + unit.start("names"), role, True, known)
        held += _new([h for h in named if BODY.search(fold_han(h.name)) or fold_han(h.name) in known], held)
    organized = _ORGANIZED.search(sentence)
    if organized and _EVENT_HERE.search(sentence, 0, organized.start()):
        named = members(run, organized["names"], base + organized.start("names"), "organized", True, known)
        held += _new([h for h in named if BODY.search(fold_han(h.name)) or _PAPER.search(fold_han(h.name))], held)
    return held


_PAPER = re.compile(f"(?:{words.alternation('zh-occasion', 'hosts', 'papers')})$")


def _under(run: Run, sentence: str, base: int) -> list[Held]:
    """`在某局指导下`: who guides or supports it."""
    found = _UNDER.search(sentence)
    if not found:
        return []
    role = "guide" if found["how"] == "指导" else "supporter"
    named = members(run, found["name"], base + found.start("name"), role, True, ())
    return [h for h in named if BODY.search(fold_han(h.name))]


_SAME_EVENT = re.compile(
    rf"[。！？\s]*(?:本次|此次|是次|本届|该|这次|今次|整个|上述|此|同场|两天|为期[一二三四五六七八九十\d]+天的)*[{HAN}]{{0,6}}?(?:"
    + words.alternation("zh-events", "events", "nouns")
    + rf"|项目启动会|周|节|展|赛|奖|年会|典礼)(?:[{BLANK}]*)(?:由|得到|获|还得到|亦获|并获|承蒙"
    rf"|的?{_KIND.replace('?P<how>', '?:')}{_UNIT})"
    rf"|[。！？\s]*[^。，；]{{4,60}}?[为对](?:本次|此次|是次|本届|这次|该)(?:{_NOUN})(?:提供|给予|予以)"
)
