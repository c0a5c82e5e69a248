"""The words by which Chinese text says who holds an event: 主办, 合办, 设宴, 办 of what one puts on."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.occasion.hosting import ROLES
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

_FEASTS = words.alternation("zh-occasion", "hosts", "dinners")
_DINNER = (
    rf"(?:[设摆备](?:下|了|有)?|办起|摆开)(?=[^，。；]{{0,12}}?(?:{_FEASTS}))"
    rf"(?![^，。；]{{0,12}}?(?:{_FEASTS})，?(?:招待|款待|宴请|欢迎|答谢))"
    r"|设(?:下|了)?[午晚早茶家国]?宴(?=[，。；]|$)"
)
"""`商会在京|设国庆招待晚宴`."""
_PUT_ON_WHAT = (
    f"{words.alternation('zh-events', 'events', 'nouns')}|{words.alternation('zh-occasion', 'hosts', 'put_on')}"
)
PUT_ON = (
    r"(?:开办|办(?<![主承协举合联创申兴停试侨外台委府省市国县区经贸易务闻法信宣港澳管能金财体教文环人纪改安组参侨]办))(?:起|起了|了)?"
    rf"(?=[“《]|(?:(?!主[办持]|[承协]办|举|召开|出席|参加|[与和、])[^，。；“”]){{0,14}}?(?:{_PUT_ON_WHAT})(?![{HAN}]{{0,4}}(?:[主室]任|[处科]长|室)))"
)
"""`公司在新厂|办落成庆典`: 办 alone, of something that is held."""


_MADE_AND_OPENED = (
    r"(?:(?:共同|联合|携手|合力|合作)(?:打造|兴建|建设|创[建办])|共建)(?=的[^，。；]{2,30}?"
    r"(?:[开揭启]幕|开馆|启用|亮相|开业|开园))"
)
"""由A与B|共同打造的博物馆开幕."""


@lru_cache(maxsize=1)
def held_words() -> re.Pattern[str]:
    """Every word of hosting, each kind a group by its role."""
    named = [f"(?P<{r.replace('-', '_')}>{words.alternation('zh-events', 'hosting', r)})" for r in ROLES]
    named = [compiled("(提供|给予|予以)").sub("\\1了?", word) for word in named]
    named.append(f"(?P<host_>{_DINNER}|{PUT_ON})|(?P<co_host_>{_MADE_AND_OPENED})")
    return re.compile(
        f"(?<!就)(?<!关于)(?<!就共同)(?<!就联合)(?<!就合作)(?<!关于共同)(?<!关于联合)(?:{'|'.join(named)})(?!单位|方(?!案|面|法|式|便)|机构|商|者|伙伴)"
    )
