"""Who is said to hold the event in Chinese text: 主办, 承办, 协办, 支持; labels, 由…主办, A举办B."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import ROLES, Held
from publish.readers.press_text.occasion.labelled_hosts_chinese import LABELS
from publish.readers.press_text.occasion.subject_chinese import AND_THEN, subject_alone
from publish.readers.press_text.offices.chinese import ends_in_title
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.text.folding import HAN, fold_han

_NOT_HOSTS = re.compile(
    r"^(?:会议|活动|论坛|仪式|大会|本次|此次|双方|近日|日前|第.{1,3}届|该|我们|他|她|当天|两国|本届|今年|去年)"
)
_BODY = re.compile(
    "(?:"
    + words.alternation("zh", "organizations", "bodies")
    + r"|系统|使团|部|省|市|馆|学部|(?<![关联体派星])系|办公室|办|社"
    r"|(?<![餐大展客歌舞门前])厅)(?:（[^）]+）)?$"
)
_CHAPTER = re.compile(rf"(?:{words.alternation('zh', 'organizations', 'bodies')})[-—·（][{HAN}]{{2,6}}）?$")
"""中国澳大利亚商会-华西: the chapter of a body."""
_FIELDS = re.compile(
    rf"(?:大学|学院)(?P<fields>(?![^、]{{0,8}}(?:学院|系|中心|所|院|部)、)[{HAN}]{{1,6}}(?:、[{HAN}]{{1,6}}){{1,3}}[与和及][{HAN}]{{1,8}}?(?:学院|系|学部))"
)
"""北方大学护理、助产与社会工作系: one school, named by its fields."""
_EVENT = re.compile("(?:" + words.alternation("zh-events", "events", "nouns") + ")$")
_JOINT = re.compile(
    r"、|(?:和|与|及|以及|暨|联合|携手|会同|联袂|联同|偕同)(?=[^，、]{2,40}?(?:"
    + words.alternation("zh", "organizations", "bodies")
    + ")|[^，、]{1,8}[部厅委]$|[^，]{2,24}(?<![关联体派星])系$)|，"
)
_ADVERBS = re.compile(
    "(?:共同|联合|合作|倾力|携手|成功|隆重|大力|鼎力|特别|精心|正式|圆满|如期|顺利|的|等|等单位|等机构|全额|独家|冠名|全程|分别|主|共|还|将|首次|再次|倡议|倡导)+$"
)


@lru_cache(maxsize=1)
def _roles() -> re.Pattern[str]:
    named = [f"(?P<{r.replace('-', '_')}>{words.alternation('zh-events', 'hosting', r)})" for r in ROLES]
    return re.compile("|".join(named))


def stated_hosts(run: Run, known: Collection[str] = ()) -> list[Held]:
    """The hosts that the first sentence with a word of hosting names."""
    text = fold_han(run.text)
    for sentence in re.finditer("[^。！？]+", text):
        if _OTHER_TIME.search(sentence[0]):
            continue
        held = _under(run, sentence[0], sentence.start())
        floor = held[-1].start + len(held[-1].name) if held else sentence.start()
        for word in _roles().finditer(text, sentence.start(), sentence.end()):
            role = (word.lastgroup or "host").replace("_", "-")
            had = _HAD.search(text, floor, word.start()) if role in ("supporter", "guide") else None
            found = before(run, text, had.end() if had else floor, word, role, bool(held), known)
            held += [h for h in found if all(fold_han(h.name) != fold_han(k.name) for k in held)]
            floor = word.end()
        held += [h for h in _as_unit(run, sentence[0], sentence.start()) if all(h.name != k.name for k in held)]
        if any(h.role not in ("guide", "supporter") for h in held):
            return held + _further(run, text, sentence.end(), held, known)
    return []


_HAD = re.compile("(?:^|(?<=[，；]))[^，；]{0,10}?(?:得到|获得|获|受到)(?:了)?(?=[^，；得]{3,40}$)")
"""活动得到某某中心的|支持."""
_OTHER_TIME = re.compile(
    r"(?:表示|指出|说|认为|强调|谈到)[，：]?[^。]{0,20}?(?:第.{1,4}届|下一?届|明年|后年)[^。]{0,20}?将[由在于]"
    r"|(?:自|从)?\d{4}年起|年来|年以来|每年|历年|去年|此前|曾(?:经|于|多次)?(?:举办|主办|合办)"
)
_UNDER = re.compile(
    rf"(?:^|，)在(?P<name>[{HAN}（）]{{3,30}}?)(?:的)?(?:大力|鼎力|指导和|悉心)*(?P<how>指导|支持|资助|赞助)(?:[和与]支持)?下"
)


_AS_UNIT = re.compile(
    "，(?:并)?由?(?P<name>[^，。；“”、]{3,30}?)(?:为|作为|担任|系)(?:本次|此次)?(?:活动|论坛|会议|大会)?"
    "(?P<how>支持|协办|承办|指导)(?:单位|方|机构)"
)
"""`……，某某中心为支持单位`."""


def _as_unit(run: Run, sentence: str, base: int) -> list[Held]:
    unit = _AS_UNIT.search(sentence)
    if not unit or not _BODY.search(unit["name"]):
        return []
    start = base + unit.start("name")
    return [Held(run.text[start : start + len(unit["name"])], start, LABELS[unit["how"]], run, 0.9)]


def _under(run: Run, sentence: str, base: int) -> list[Held]:
    """`在某局指导下`: who guides or supports it."""
    found = _UNDER.search(sentence)
    if not found or not _BODY.search(found["name"]):
        return []
    start = base + found.start("name")
    role = "guide" if found["how"] == "指导" else "supporter"
    return [Held(run.text[start : start + len(found["name"])], start, role, run, 0.9)]


_SAME_EVENT = re.compile(
    "[。！？]*(?:本次|此次|是次|本届|该|这次)?(?:活动|论坛|会议|大会|研讨会|展览|仪式|比赛|讲座|峰会|沙龙|晚宴|典礼|年会)(?:由|得到|获)"
)


_COUNTED = re.compile("了?(?:近|超过?|约|逾)?(?:\\d{2,}|[2-9]|[二三四五六七八九十百两数多]+)余?多?[场次期届项]")


def _further(run: Run, text: str, start: int, held: list[Held], known: Collection[str]) -> list[Held]:
    """`本次论坛由A承办，B协办`: the next sentence, where it names others for the same event."""
    end = next((at for at in (text.find(mark, start + 1) for mark in "。！？") if at >= 0), len(text))
    if not _SAME_EVENT.match(text, start):
        return []
    found: list[Held] = []
    floor = start
    for word in _roles().finditer(text, start, end):
        role = (word.lastgroup or "host").replace("_", "-")
        if role != "host":
            had = _HAD.search(text, floor, word.start()) if role in ("supporter", "guide") else None
            named = before(run, text, had.end() if had else floor, word, role, bool(found), known)
            found += [h for h in named if all(fold_han(h.name) != fold_han(k.name) for k in (*held, *found))]
        floor = word.end()
    return found


_DATELINE = re.compile("[（【\\[][^（）【】\\[\\]]{2,30}[）】\\]]")
_HAND_IN_HAND = re.compile("(?:携手|联手|联袂|合力|共同|联合|合作)(?:隆重|成功|倾力|精心)?$")
_WHEN = re.compile("(?:昨日|今日|今天|昨天|昨晚|日前|近日)?(?:（[^（）]{2,12}日[^（）]{0,5}）)?$")


def before(
    run: Run, text: str, floor: int, word: re.Match[str], role: str, later: bool, known: Collection[str]
) -> list[Held]:
    """The organizations in the words between the last word of hosting and this one."""
    dateline = _DATELINE.match(text, floor) if floor == 0 else None
    floor = dateline.end() if dateline else floor
    rest = text[word.end() : word.end() + 2]
    if word[0] in ("支持", "指导", "赞助") and not re.match("[，。的、下；]|$", rest):
        return []
    if word[0] in ("举行", "召开") and not re.match(f"了?[{HAN}“《\\d]", rest):
        return []
    if _COUNTED.match(text, word.end()):
        return []  # 两年间商会举办了60场活动: others, and many
    region = text[floor : word.start()]
    role = "co-host" if role == "host" and _HAND_IN_HAND.search(region) else role
    by = [m for m in re.finditer("由(?![于此])", region) if not region[: m.start()].endswith(tuple("理自缘来"))]
    if word[0].endswith("发起") and re.match("成立|设立|组建" if by else "[，。；]|成立|设立|组建", rest):
        return []
    start = by[-1].end() if by else 0
    if later and not by:
        start = len(region) - len(region.lstrip("，、的和与及由在；"))
    elif not by:
        start = _subject(region)
    dash = re.match("[—–-]+", region[start:])
    start += dash.end() if dash else 0
    clause = region[start:]
    clause = clause if by else subject_alone(clause)
    clause = _ADVERBS.sub("", clause)
    clause = re.sub("(?:以|通过|采用|采取)[^，、]{1,10}(?:方式|形式|连线|平台)$", "", clause)
    clause = re.sub(r"今（\d{1,2}）日$", "", clause)
    clause = _WHEN.sub("", clause)
    clause = re.sub(r"(?:于|在)(?:\d{1,4}[年月]|[^，、]{0,12}\d{1,2}日).*$", "", clause)
    clause = re.sub(r"(?<=[局会院学司部心构处团所府馆系统业署社校厅）])\d{1,4}[年月].*$", "", clause)
    clause = re.sub(r"(?<=[局会院学校司部心构处团所府馆系统业署社）])(?:在|于).*$", "", clause)
    clause = re.sub(r"(?:今天|今日|昨日|昨天|近日|日前)(?:在|于)[^，、]{2,12}$", "", clause)
    clause = re.sub(r"（[^（）]{1,24}）$", "", _WHEN.sub("", clause))
    clause = _ADVERBS.sub("", clause)
    if later and not by and re.search("[“”《》]", clause):
        return []  # B参与的“……”于某酒店举办: the event itself
    made = re.match(".{2,}(?:牵头|共同|联合|发起)?(?:成立|组成|发起|创立|组建)的(?=.{4})", clause)
    at = made.end() if made else 0  # A、B成立的联盟: the alliance, not A and B
    return _members(run, clause[at:], floor + start + at, role, bool(by) or later, known)


def _subject(region: str) -> int:
    """Where the subject of `A举办B` begins: the last clause that is more than an adverb or a date."""
    starts = [0, *(m.end() for m in re.finditer("[，：]", region))]
    for start in reversed(starts):
        opening = re.match(r"[^，\d]*?(?=(?:[今昨][日天晚]?)?[于在（]?\d)", region[start:])
        if opening and _BODY.search(opening[0]):
            return start  # 某某商会于5月23日……: the body stands before the date
        clause = _ADVERBS.sub("", region[start:].strip("， "))
        clause = re.sub(r"^(?:于|在)?[^，]{0,16}?日(?:上午|下午|晚上|晚|至\d+日)?(?:在[^，]*)?$", "", clause)
        if clause and not re.match("(?:在|于)[^，]*$", clause) and not AND_THEN.fullmatch(clause):
            dated = re.match(r"[^，]{0,16}\d日(?:上午|下午|晚上|晚)?(?:[）】]|电|電|讯|訊)*", region[start:])
            return start + (dated.end() if dated else 0)
    return 0


def _members(run: Run, clause: str, at: int, role: str, by: bool, known: Collection[str]) -> list[Held]:
    pieces, start = [], 0
    both = [m for m in re.finditer("[与和及]", clause) if clause[m.end() :] in known]
    if by and not both and not _JOINT.search(clause):
        both = [m for m in re.finditer("[与和]", clause) if _BODY.search(clause[: m.start()])][:1]
    fields = [m.span("fields") for m in _FIELDS.finditer(clause)]
    for joint in (*_JOINT.finditer(clause), *both):
        if any(a < joint.start() < b for a, b in fields):
            continue
        if joint[0] in "和与及以及暨联合携手会同联袂联同偕同" and not (
            _BODY.search(left := clause[start : joint.start()])
            or _CHAPTER.search(left)
            or left in known
            or (by and len(joint[0]) > 1 and 3 <= len(left) <= 8)
        ):
            continue
        pieces.append((start, joint.start()))
        start = joint.end()
    pieces.append((start, len(clause)))
    if len(pieces) > 1 and role == "host" and re.search("联合|携手|会同|联袂|联同|偕同", clause):
        role = "co-host"
    found: list[Held] = []
    for a, b in pieces:
        piece = clause[a:b]
        lead = strip_lead_in(piece) if piece else 0
        lead += len(piece[lead:]) - len(piece[lead:].lstrip("，、 和与及—–-"))
        name = _ADVERBS.sub("", piece[lead:]).strip()
        name = re.sub("（(?:“[^”]{1,16}”|(?:以下)?(?:简称|下称)[^）]{1,20})）$", "", name)
        short = re.search("（[^（）]{2,12}）$", name)
        name = name[: short.start()] if short and _BODY.search(name[: short.start()]) else name
        if name in known or _plausible(name, by):
            found.append(
                Held(
                    run.text[at + a + lead : at + a + lead + len(name)], at + a + lead, role, run, 0.95 if by else 0.85
                )
            )
        elif not by and not found:
            return []
    if role == "host" and not by and len(found) > 1:  # A与B举行签约仪式
        return [replace(held, role="co-host") for held in found]
    return found


def _plausible(name: str, by: bool) -> bool:
    if not 2 <= len(name) <= 36 or _NOT_HOSTS.match(name) or ends_in_title(name):
        return False
    if re.search("[“”《》：；]|表示|共同|\\d日", name) or (
        _EVENT.search(name) and not name.endswith("理事会") and not (by and re.fullmatch(f"[{HAN}]{{3,10}}节", name))
    ):
        return False
    return bool(_BODY.search(name)) or (by and len(name) <= 16 and not re.search("[了的是在]", name))
