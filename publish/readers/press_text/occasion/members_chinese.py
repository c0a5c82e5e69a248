"""The bodies in the words before a verb of hosting: `由A、B|主办`, `A与B5月8日在某地联合|举办`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.body_cut_chinese import ADVERBS, IN_QUOTES, LATIN, cut_member
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.named_as_hosts_chinese import BODY
from publish.readers.press_text.occasion.plainly_chinese import BLANK
from publish.readers.press_text.occasion.subject_chinese import AND_THEN, subject_alone
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN

_CHAPTER = Pattern(
    rf"(?:{words.alternation('zh', 'organizations', 'bodies')})[-—·（][{HAN}]{{2,6}}）?$", needs="-|·|—|（"
)
"""中国澳大利亚商会-华西: the chapter of a body."""
_FIELDS = Pattern(
    rf"(?:大学|学院)(?P<fields>(?![^、]{{0,8}}(?:学院|系|中心|所|院"
    rf"|部)、)[{HAN}]{{1,6}}(?:、[{HAN}]{{1,6}}){{1,3}}[与和及][{HAN}]{{1,8}}?(?:学院|系|学部))",
    needs="大学|学院",
)
"""北方大学护理、助产与社会工作系: one school, named by its fields."""
_FIELD = words.alternation("zh", "titles", "cabinet")
_MINISTRY = Pattern(
    rf"(?:^|(?<=[、，与和及]))(?P<fields>(?:(?![与和及])[{HAN}]){{0,8}}?(?:{_FIELD}|商业|渔业|产业|创新|区域|欧洲|气候)(?:、(?:(?!部|局)[{HAN}]){{2,6}}){{0,3}}"
    rf"[与和及以]+(?:(?![部局司厅委])[{HAN}]){{1,8}}(?:部|厅|局|署|委员会|委))(?=$|[、，与和及{BLANK}共联合携在于的])",
    needs="与|以|及|和",
)
"""丹麦气候、能源和公用事业部: one ministry, named by its fields."""
_JOINT = re.compile(
    r"、|(?:和|与|及|以及|暨|联合(?!国|会)|携手|携(?![手带程])|偕(?!同)|(?<![商协学员联总公工友议大促研基])会同|联袂|联同|偕同|同(?![济仁方]))(?=[^，、]{2,40}?(?:"
    + words.alternation("zh", "organizations", "bodies")
    + f"|教席)|[^，、]{{1,16}}[部厅委办处司]{BLANK}*$|[^，]{{2,24}}(?<![关联体派星])系{BLANK}*$)|，"
    r"|(?:和|与|及|同)(?=[A-Z][A-Za-z&.\s-]{1,40}(?:[，、（]|\x01|$))"
)
_WHERE = re.compile(
    f"(?<=[局会院学校司部心构处团所府馆系统业署社行集庭台联队园站厅券险资股技源运车媒药投办委）{BLANK}A-Za-z])(?:首[度次]|再[度次]|也|亦|则|共同|联合)*(?:在|于|假)(?![职岗线]|校(?![园内区本友]))[^，、]{{1,60}}?(?=与|同(?!济|仁)"
    f"|和(?![平谐])|联合|携手|会同|$)"
)
"""`A在某地|与B联合举办`."""
_AT_LAST = re.compile("，(?:在|于|假)(?![职岗线])[^，]{1,30}$")
"""`A携手B，|在某地举办`."""
_SOME_WAY = re.compile("(?:以|通过|采用|采取)[^，、]{1,10}(?:方式|形式|连线|平台|结合)$")
_TOGETHER_AT = re.compile("(?:共同|联合|合作|携手)(?=(?:在|于|假)[^，、]{1,30}$)")
_HAND_IN_HAND = re.compile(f"(?:携手|联手|联袂|合力|共同|联合|合作)(?:隆重|成功|倾力|精心|{BLANK})*$")
_MADE = re.compile(".{2,}(?:牵头|共同|联合|发起)?(?:成立|组成|发起|创立|组建)的(?=.{4})")
"""A、B成立的联盟: the alliance, not A and B."""
_COUNTED = re.compile("了?(?:近|超过?|约|逾)?(?:\\d{2,}|[2-9]|[二三四五六七八九十百两数多]+)余?多?[场次期届项]")
_THE_EVENT = re.compile(
    f"了?(?:本次|此次|这次|本届|该|是次|今次)?(?:{words.alternation('zh-events', 'events', 'nouns')})(?=[，。；]|$)"
)
"""A、B赞助|本次活动."""
_IT_IS = re.compile(
    f"(?:{words.alternation('zh-events', 'events', 'nouns')}|展|赛|^[这此])"
    "(?:也|又|均|亦)?(?:系(?![列统])|乃|是(?!由))(?![我本该])"
)
"""讲座系|A与B联合举办, 这是|A首度举办."""
_AT_WHICH = re.compile(
    f"的[^，。]{{0,24}}?(?:{words.alternation('zh-events', 'events', 'nouns')}|仪式|典礼)(?:上|中|期间|现场)"
)
_GIVEN = re.compile("支持|指导|赞助|资助|冠名|协助|补助")


def before(
    run: Run, text: str, floor: int, word: re.Match[str], role: str, later: bool, known: Collection[str]
) -> list[Held]:
    """The organizations in the words of the plain text between the last word of hosting and this one."""
    rest = text[word.end() : word.end() + 2]
    if _GIVEN.search(word[0]) and not (compiled("[，。的、下；]|$").match(rest) or _THE_EVENT.match(text, word.end())):
        return []
    if word[0] in ("举行", "召开") and not compiled(f"了?[{HAN}“《\\d]").match(rest):
        return []
    if _COUNTED.match(text, word.end()):
        return []  # 两年间商会举办了60场活动: others, and many
    region = text[floor : word.start()]
    role = "co-host" if role == "host" and (_HAND_IN_HAND.search(region) or _TOGETHER_AT.search(region)) else role
    by = [m for m in compiled("由(?![于此]|[^，、]{2,24}?(?:率领|率团|带领|带队|陪同|为团长|组成))").finditer(region)]
    by = [m for m in by if not region[: m.start()].endswith(tuple("理自缘来"))] or [*_IT_IS.finditer(region)]
    if not by and _AT_WHICH.match(text, word.end()) and compiled("(?:在|于)[^，。]{2,30}$").search(region):
        return []  # A与B在某地举行的|签字仪式上签署: what they signed, at whosever ceremony
    if word[0].endswith("发起") and compiled("成立|设立|组建" if by else "[，。；]|成立|设立|组建").match(rest):
        return []
    if by:
        start = by[-1].end()
    elif later:
        start = _last_clause(region)
    else:
        start = _subject(region)
    dash = compiled("[—–-]+").match(region[start:])
    start += dash.end() if dash else 0
    clause = region[start:]
    clause = clause if by else subject_alone(clause)
    clause = _TOGETHER_AT.sub(lambda m: BLANK * len(m[0]), _SOME_WAY.sub("", ADVERBS.sub("", clause)))
    clause = _AT_LAST.sub("", clause)
    clause = ADVERBS.sub("", _WHERE.sub(lambda m: BLANK * len(m[0]), ADVERBS.sub("", clause)))
    if later and not by and compiled("[“”《》]").search(clause):
        return []  # B参与的“……”于某酒店举办: the event itself
    made = _MADE.match(clause)
    at = made.end() if made else 0
    return members(run, clause[at:], floor + start + at, role, bool(by) or later, known)


def _last_clause(region: str) -> int:
    """After `A主办的年会在某地开幕，`: the last clause, unless those before it are bodies too."""
    start = len(region) - len(region.lstrip(f"，、的和与及由在；。{BLANK}"))
    pieces = region[start:].split("，")
    if len(pieces) > 1 and not all(BODY.search(ADVERBS.sub("", piece)) for piece in pieces[:-1]):
        return len(region) - len(pieces[-1])
    return start


def _subject(region: str) -> int:
    """Where the subject of `A举办B` begins: the last clause that is more than an adverb or a date."""
    starts = [0, *(m.end() for m in compiled("[，：]").finditer(region))]
    for start in reversed(starts):
        clause = ADVERBS.sub("", region[start:].strip(f"， {BLANK}"))
        if clause and not compiled("(?:在|于)[^，]*$").match(clause) and not AND_THEN.fullmatch(clause):
            return start
    return 0


def members(run: Run, clause: str, at: int, role: str, by: bool, known: Collection[str]) -> list[Held]:
    """`A、B和C` as what the run has of it, from `at` on; nothing where the first is no body."""
    clause = _AND_OTHERS.sub("", clause)
    pieces, start = [], 0
    both = [m for m in compiled("[与和及]").finditer(clause) if clause[m.end() :] in known]
    if by and not both and not _JOINT.search(clause):
        both = [m for m in compiled("[与和]").finditer(clause) if BODY.search(clause[: m.start()].strip(BLANK))][:1]
    if by and not both and role == "co-host" and not _JOINT.search(clause):
        both = [m for m in compiled("[与和]").finditer(clause) if _TWO_BRANDS.fullmatch(clause)]
    last = _last_of_list(clause) if by and not both else None
    both += [last] if last else []
    fields = [m.span("fields") for kind in (_FIELDS, _MINISTRY) for m in kind.finditer(clause)]
    for joint in (*_JOINT.finditer(clause), *both):
        if joint.start() < start or any(a <= joint.start() < b for a, b in fields):
            continue
        left = clause[start : joint.start()].strip(BLANK)
        if joint[0] in "和与及以及暨联合携手会同联袂联同偕同同" and not (
            BODY.search(left)
            or _CHAPTER.search(left)
            or left in known
            or LATIN.fullmatch(left)
            or joint is last
            or IN_QUOTES.fullmatch(left)
            or (by and len(joint[0]) > 1 and 3 <= len(left) <= 8)
            or (by and role == "co-host" and _TWO_BRANDS.fullmatch(clause))
        ):
            continue
        pieces.append((start, joint.start()))
        start = joint.end()
    pieces.append((start, len(clause)))
    if len(pieces) > 1 and role == "host" and compiled("联合|携手|会同|联袂|联同|偕同").search(clause):
        role = "co-host"
    if not by and _CEREMONY.search(clause[slice(*pieces[-1])]):
        return []  # A与B签约仪式在某地|举行
    found: list[Held] = []
    for a, b in pieces:
        held = cut_member(run, clause[a:b], at + a, role, by, known, len(pieces) > 1)
        if held:
            found.append(held)
        elif not by and not found:
            return []
    if role == "host" and len(found) > 1:  # A与B举行签约仪式
        return [replace(held, role="co-host") for held in found]
    return found


def _last_of_list(clause: str) -> re.Match[str] | None:
    """Where the last two of `A、B、C以及D` part, though D does not say what body it is."""
    begin = clause.rfind("、") + 1
    if not begin or _JOINT.search(clause, begin):
        return None
    found = compiled(f"(?:以及|[和与及])(?=[{HAN}A-Za-z]{{2,10}}{BLANK}*$)").search(clause, begin + 2)
    left = clause[begin : found.start()] if found else ""
    return found if BODY.search(left) or IN_QUOTES.fullmatch(left) or 2 <= len(left) <= _SHORT_NAME else None


_SHORT_NAME = 6
"""Characters of a brand in such a list."""
_TWO_BRANDS = re.compile(f"(?:(?![与和])[{HAN}A-Za-z]){{2,8}}[与和](?:(?![与和])[{HAN}A-Za-z]){{2,8}}{BLANK}*")
"""由保利文化和美高梅|合办: two names, though neither says what body it is."""
_AND_OTHERS = re.compile(
    f"(?:联合|携手|会同|与|和|及)(?:全国|全省|全市|其他|另外)?[一二三四五六七八九十百两\\d]+余?多?[家所个][{HAN}]{{0,12}}{BLANK}*$"
)
"""某某博物馆联合全国十二家单位: the others, who are not named."""
_CEREMONY = re.compile(f"(?:仪式|典礼)(?:[在于][^，]*)?{BLANK}*$")
