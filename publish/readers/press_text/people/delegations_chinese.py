"""Whose delegation a Chinese sentence lists: 某某大学代表团成员包括……, 海原商会方面有……."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

_DELEGATION = re.compile(
    rf"([{HAN}（）]{{2,24}}?)(?:(?:代表团|访问团|考察团|参访团|访团|一行|一方|方面|团队)(?:的)?(?:其他|主要|随行)?(?:成员|人员)?|的?成员|的?代表"
    "|(?:方面|一方)?(?:出席|参加|参与|陪同|接待|与会|到场|列席|在座|在场|同行|到会|作陪|随行|迎接)(?:会见|座谈|会谈|活动|仪式|接待|会议|交流)?的(?:人员|嘉宾|代表|领导)?)"
    "(?:还|主要|亦|也|另|尚|分别|仍|则)*(?:包括|有|由|为(?!期|民|此|了|主[题线体要])|是)"
)


def delegation(run: Run, folded: str, sentence: int, end: int) -> tuple[str, int] | None:
    """The organization whose delegation the sentence lists, if nothing ends the list before `end`."""
    if all(
        folded.find(word, sentence, end) < 0
        for word in ("包括", "有", "由", "代表为", "代表是", "代表仍为", "代表则为", "成员为", "成员是")
    ):
        return None
    opening = [*_DELEGATION.finditer(folded, sentence, end)]
    if not opening or compiled("[。；！？]").search(folded[opening[-1].end() : end]):
        return None
    begin = opening[-1].start(1) + strip_lead_in(opening[-1][1])
    begin += folded[begin : opening[-1].end(1)].rfind("的") + 1
    if opening[-1].end(1) - begin < 2 or compiled(
        "^.{1,2}方$|^会[见谈]时$|^(?:在|到|现)场|^当[日天]|^(?:与会|出席|随行|同行|通过|以视频|在线|线上|线下|远程|视频|亲自|应邀|现场)|^(?:新一届|本届|新任|第.{1,3}届)|其他|代表|团|嘉宾|主要|部分"
    ).search(
        folded[begin : opening[-1].end(1)],
    ):
        return None
    if _only_deeds().fullmatch(folded, begin, opening[-1].end(1)):
        return None  # 参与接待的还有: no delegation of anybody
    return run.text[begin : opening[-1].end(1)], begin


@lru_cache(maxsize=1)
def _only_deeds() -> re.Pattern[str]:
    """Matches words that say what people do or what people they are: 参与接待, 陪同人员."""
    listed = (("list_members", "list_adverbs", "doer_acts", "doer_kinds"), words.words("zh", "names", "followers"))
    deeds = {*(word for key in listed[0] for word in words.words("zh", "organizations", key)), *listed[1]}
    longer = "|".join(sorted((re.escape(word) for word in deeds if len(word) > 1), key=lambda word: (-len(word), word)))
    return re.compile(f"(?:{longer}|[的了还另亦也尚])+")
