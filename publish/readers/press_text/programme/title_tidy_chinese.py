"""What stands around a Chinese title and is no part of it: marks of quotation, a kind said twice, a short form."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import HAN, fold_han

_SHORT_FORM = re.compile(r"（(?:[A-Za-z][A-Za-z&./ -]{1,12}|(?:以下)?简称[^（）]*|下称[^（）]*)）$")


@lru_cache(maxsize=1)
def _named_kind() -> re.Pattern[str]:
    """“清流地图”在线平台, “活水：河流与人”项目: the quoted name says what it is, or is a whole title."""
    instruments = words.alternation("zh-events", "ceremonies", "instruments")
    started = words.alternation("zh-events", "ceremonies", "undertakings")
    return re.compile(rf"“([^“”]{{5,60}}(?:{instruments}|{started})|[^“”]+：[^“”]+)”[{HAN}]{{0,10}}(?<!协议)")


_APP = re.compile("“([^“”]{2,60})”(?:微信|线上|手机|移动)?(?:小程序|公众号|APP|App|应用程序|应用)")


def curled(text: str) -> str:
    """Folded Chinese text with straight marks of quotation as curled ones, opening and closing in turn."""
    if '"' in text and "“" in text:
        text = compiled('“([^“”"，。；]{2,40})"').sub("“\\1”", text)
    if '"' not in text or text.count('"') % 2:
        return text
    return compiled('"([^"]*)"').sub("“\\1”", text)


_NEW = re.compile(
    "(?:\\d{4}年(?:首次|初次|第一次)?签[署订]的|未来[一二两三四五六七八九十\\d]+年的?|新一轮的?|新版的?|(?:最新|新)?(?:修订|更新|升级)版?的?|新一期的?|新的|首[份个项]|首期|又一[份个项]|第[一二三四五六七八九十]+[份个项]|另一?[份项]|校级|院级)(?=[^，。；]{0,20}(?:协议|备忘录|意向书|协定|合同|议定书))"
)
"""新一轮的校地合作协议: how new it is does not belong to its name."""
_FIRST_OF_KIND = re.compile(
    f"(?:[我本该][校院馆司市省区国]|全国|中国|国内|全球|世界|亚洲)?的?(?:首|第[一二三四五六七八九十]+|又一|唯一一?)[个家所间座](?:[{HAN}]{{2,16}}?)?(?:机构|组织|单位|办学实体)(?=[{HAN}A-Za-z“—–-]{{4}})"
)
"""我校首个中外合作办学机构某某学院: which of its kind it is does not belong to its name."""
_ONE_OF = re.compile("(?:其中|此外|另外|当中)?[，：]?[与和同][^，。；的]{2,40}的(?=.)|其中(?:一份|一项)?")
_COUNT = re.compile("(?:多|数|若干|[两二三四五六七八九十几百\\d]+余?多?)(?:份|项|个|单)")
_WORD = re.compile("(?:[该此本]|上述|有关|相关|这份|双方|合作)?(?:协议书?|协定|备忘录|意向书|合同|文件)")


def with_owners(item: Named) -> Named | None:
    """A title without marks as what it is: whose paper it is stands before it, so many papers are none."""
    if item.kind != "signing" or item.run.text[max(0, item.start - 1) : item.start] in tuple('《〈「『“"'):
        return item
    folded = fold_han(item.title)
    if folded[:1] in "《“":
        return item
    one = _ONE_OF.match(folded)
    both = compiled(
        "(?:双方|两[校院国市地馆局会所家]|三方)(?:之间)?的?(?=关于|有关|就|新版|新一轮|新的|新[^，。]{0,6}合作)|(?:双方|三方|各方"
        "|两[家个所国校院]?[^的]{0,4})(?:之间)?的(?=.{4})"
    ).match(
        folded,
    )
    if both:
        item = replace(item, title=item.title[both.end() :], start=item.start + both.end())
        folded = folded[both.end() :]
    if one and _WORD.fullmatch(folded[one.end() :]):
        return None  # 其中与A的协议由……签署: one of those told before
    if _COUNT.match(folded):
        return None
    owners = title_parties(item.title)
    rest = folded[sum(len(name) + 1 for name in owners) - 1 :] if owners else ""
    of = compiled("(?:双方|三方|两校|两[院馆地市])?(?:之间|间)?的?").match(rest)
    rest = rest[of.end() :] if of else rest
    if not owners or len(rest) < 4 or item.title[len(owners[0]) + 1 :][: len(owners[1])] != owners[1]:
        return item
    at = len(item.title) - len(rest)
    return replace(item, title=item.title[at:], start=item.start + at, parties=item.parties or owners)


def tidied(item: Named) -> Named:
    """The title alone."""
    title = item.title
    if title[:1] == '"' and title[-1:] == '"':
        title = title[1:-1]
    folded = curled(fold_han(title))
    new = _NEW.match(folded)
    if new and item.kind == "signing":
        title, folded = title[new.end() :], folded[new.end() :]
    first = _FIRST_OF_KIND.match(folded) if item.kind != "signing" else None
    if first:
        title, folded = title[first.end() :], folded[first.end() :]
    named = _named_kind().fullmatch(folded) or _APP.fullmatch(folded)
    if named:
        title = title[named.start(1) : named.end(1)]
    short = _SHORT_FORM.search(fold_han(title))
    title = title[: short.start()] if short else title
    return replace(item, title=title, start=item.start + item.title.index(title)) if title != item.title else item
