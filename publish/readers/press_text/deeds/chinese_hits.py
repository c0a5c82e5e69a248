"""The words of a Chinese sentence that say what somebody did."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import MASK, Hit
from publish.readers.press_text.patterns import compiled

_GAP = 24
"""How many characters may stand between the pieces of a word: `率…代表团`."""
_CLAUSE_END = re.compile(f"[，。；：并致{MASK}]")
_PARTY = re.compile(
    "[^，。；]{0,18}?(?:团(?!队)|(?<!团)队|一行|师生|学生|企业|成员|代表|人员|名|位"
    "|批|青年|教师|专家|学者|干部|骨干|负责人|企业家|商人|记者|高管|同事|员工|选手|艺术家)"
)
_SPEECH_SORT = re.compile("主旨|主题|特邀|基调|开幕|开场|欢迎|闭幕|总结|题为|致")
_LINK = re.compile(
    "(?:们|亦|也|还|尚|另|主要|当中|其中|分别|同时|计|现场|共)*(?:包括|包含|有|为|是|：|有，|包括|另有)(?:了)?"
    "|(?:分别|均)?(?:为|是|：)|\\s*[A-Za-z][A-Za-z ]{1,30}[:：]"
)
_CEREMONY = re.compile(
    f"(?:(?:了)?(?:(?:(?!主持|宣布)[^，。；并致{MASK}]){{0,20}}?(?:签约|签署|签字|签订|揭牌|揭幕|启动|颁奖|开幕)(?:仪式|典礼|式)?)"
    "(?:[和及与、](?:签约|揭牌|揭幕|启动))*)?"
)
"""What somebody attends or witnesses, and does not do."""
_GENERIC = frozenset(("attendee", "address", "delegation_head"))


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """First character -> words (in pieces where something may stand between) with kind and form."""
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for form in ("does", "are"):
        for kind in words.table("zh-deeds")[form]:
            for word in words.words("zh-deeds", form, kind):
                found.setdefault(word[0], []).append((tuple(word.split("…")), kind, form))
    return found


@lru_cache(maxsize=1)
def _beginnings() -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(_lexicon()))}]")


def hits_in(text: str) -> list[Hit]:
    """Deeds in the order of the text, none within another; people are masked."""
    found: list[Hit] = []
    lexicon, beginnings, at = _lexicon(), _beginnings(), 0
    while first := beginnings.search(text, at):
        at = first.start()
        best, highest = None, (0, False, 0)
        for pieces, kind, form in lexicon[text[at]]:
            if text.startswith(pieces[0], at):
                hit = _hit(text, at, pieces, kind, form)
                rank = (hit.end, form == "are", -len(pieces)) if hit else (0, False, 0)
                if rank > highest:
                    best, highest = hit, rank
        if best:
            found.append(best)
        at = best.end if best else at + 1
    return found


def _hit(text: str, at: int, pieces: tuple[str, ...], kind: str, form: str) -> Hit | None:
    end = at + len(pieces[0])
    for piece in pieces[1:]:
        gap = text[end : end + _GAP + len(piece)].partition(piece)
        if not gap[1] or _CLAUSE_END.search(gap[0]) or (kind == "speaker" and _SPEECH_SORT.search(gap[0])):
            return None
        end += len(gap[0]) + len(piece)
    if form == "does":
        if kind in ("witness", "attendee"):
            end = _CEREMONY.match(text, end).end()  # type: ignore[union-attr]
        return Hit(kind, form, at, end) if _done(text, at, end, kind) else None
    link = _LINK.match(text, end)
    if link:
        return Hit(kind, form, at, link.end())
    if kind not in _GENERIC and (text[end : end + 1] == MASK or text[end : end + 2] == "、" + MASK):
        return Hit(kind, form, at, end)
    return None


def _done(text: str, at: int, end: int, kind: str) -> bool:
    """Whether the word is a deed here: `签约仪式`, `主持人为`, `致辞环节` and `见证了两国友谊` are none."""
    word, after, earlier = text[at:end], text[end : end + 24], text[max(0, at - 8) : at]
    if kind == "remarks":
        part = word in ("说", "称") and compiled("[小学传解据听来再话图名简俗职统号对堪合人]$").search(earlier)
        pointing = word == "指" and after[:1] in "导定挥数南引标"
        return not (part or pointing or compiled("(?:高度|广泛|公开|被|大会|会议)$").search(earlier))
    if kind == "moderator" and word == "主持" and after[:1] == "下":
        return True
    if kind == "delegation_head" and word.endswith("团") and after.startswith("队"):
        return False  # 带领团队研发
    if word in ("率领", "带领"):
        return (
            compiled(_PARTY).match(after) is not None
            or after.startswith("下")
            or compiled("[团队]由?[^，。]*$").search(text[max(0, at - 60) : at]) is not None
        )
    if kind == "signatory" and text[:at].endswith("的") and not text[:at].endswith(MASK + "的"):
        return False  # 对协议的签订表示祝贺
    if word == "欢迎":
        return _GREETED.match(after) is not None and not earlier.endswith(("受到", "受", "表示"))
    if kind == "attendee" and compiled("(?:未能|未克|未曾|无法|不能|没有)(?:亲自|到场)?$").search(earlier):
        return False
    if word.startswith("共同"):
        return True
    if kind == "panel" and word[0] in "参展进加开担出":
        return True
    if kind in ("speaker", "briefing") and word not in ("主讲", "授课"):
        return True
    if kind == "witness" and word not in ("见证", "见证了"):
        return True
    return kind not in _NO_DEED or _NO_DEED[kind].match(after) is None


_GREETED = re.compile(
    f"(?:了)?(?:{MASK}|各位|大家|与会"
    "|(?!代表团|访问团|考察团|来宾|客人|贵宾)[^，。；]{2,14}?(?:一行|来访|到访|大使|[会校院局司部市省]长|秘书长|主席|主任|教授|先生|女士)"
    "|[^，。；]{2,20}?的(?:到来|到访|来访|光临|莅临))"
)
_SPEECH = re.compile("(?:环节|嘉宾|后)")
_OF_EVENT = words.alternation("zh-deeds", "plain", "no_deed")
_NO_DEED = {
    "signatory": re.compile(f"(?:{_OF_EVENT})"),
    "address": _SPEECH,
    "welcome": _SPEECH,
    "opening": _SPEECH,
    "closing": _SPEECH,
    "officiating": re.compile("(?:仪式|典礼|式|活动|环节)"),
    "moderator": re.compile("(?:人?[为是：由]|词|下由)"),
    "panel": re.compile("(?:环节)?(?:由|中|上|[为是：]|，)"),
    "award": re.compile(
        "(?:仪式|典礼|环节|嘉宾|名单|感言|作品|学生|选手|团队|项目)|了?[^，。]{0,10}(?:成功|好评|认可|支持|进展|肯定|赞誉|机会|经验)"
    ),
    "keynote": re.compile("(?:环节|嘉宾|人|者)"),
    "speaker": re.compile("[嘉人者教专]"),
    "host_reception": re.compile("(?:室|厅|中心|能力|方|量)"),
    "witness": re.compile("[^，。；]{0,16}(?:发展|历程|友谊|变化|成长|历史|进程|情谊)"),
}
"""What follows a word that names a thing or an hour, no deed."""
