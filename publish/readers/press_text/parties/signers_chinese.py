"""What may sign or launch, in Chinese text: a body, a country, a place; never a person or an office."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.chinese import common_surnames
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

_MAKING = words.alternation("zh-programme", "parties", "making")
BY_BOTH = "(?:院校|校地|校企|政企|政校|双方|两校|三方|馆校|院地)(?:共建|合建|合作共建|联合共建)的?(?=.{4})"
"""校企共建的…: what is made, by both sides."""
MAKING = f"(?:共同|联合|合作|携手|联手)*(?:{_MAKING})(?!区|商|银行|总公司|集团|公司|者|中心)"
"""What those who founded or made something did."""
_OURS = "[我该本](?:校|院|司|市|省|区|县|会|所|馆|局|部|公司|集团|行|中心)"


@lru_cache(maxsize=1)
def _country() -> re.Pattern[str]:
    countries = words.alternation("zh", "places", "countries")
    state = f"(?:中华人民共和国|中国|(?P<abroad>[{HAN}]{{2,8}}?(?:共和国|联邦|王国|合众国)|{countries}))"
    return re.compile(
        rf"{state}(?P<province>[{HAN}]{{1,8}}?[州省](?=[{HAN}]{{2,8}}市))?(?=[{HAN}]{{2,12}}[省市县区州]$)"
    )


def without_country(name: str) -> int:
    """How much of 中国重庆市丰都县, 墨西哥瓜纳华托州瓜纳华托市 says only in what country the place is."""
    told = _country().match(name)
    if told is None:
        return 0
    if told["abroad"]:
        return told.end() if told["province"] else 0
    return told.start("province") if told["province"] else told.end()


COUNTED = re.compile(r"(?:另外|其他|多达|共)?(?:[两三四五六七八九十几数多]|\d+)余?多?[个家名所间](?!人)|先后|分别|各方")
"""两个海外组织, 六家网站: so many, without a name."""


@lru_cache(maxsize=1)
def _ends() -> re.Pattern[str]:
    bodies = words.alternation("zh", "organizations", "bodies")
    countries = words.alternation("zh", "places", "countries")
    return re.compile(
        rf"(?:{bodies}|博览会|交易会|洽谈会|艺术节|电影节|音乐节|双年展|[市省县区州盟镇乡部厅委办校院所馆社行署]|(?<!香)港|(?<=.{{4}})(?:办公室|代表处|办事处|联络处)|(?<=.{{3}})基地|(?<=.{{2}})基金|(?:^|[、与和])(?:{countries}))$|^{_OURS}$"
    )


def is_body(name: str, known: Collection[str]) -> bool:
    """Whether the folded name is that of an organization, a country or a place that signs."""
    if name in known:
        return True
    if compiled(
        "代表团|访问团|考察团|参访团|^(?:[校院馆会司厂]方|对方|我方)$|(?:战略|友好|校企|校地|框架|全面|签约)$|^(?:参会|与会|参展|出席|到场|各|全体|参加)|的|[^为]了|举[行办]|签[署订约]|揭牌|见证|[两多几\\d]所|双方|^(?:院校|校企|校地|政企|银企|政校|高校|企校|局校|省校|市校)$|两[校国地市院馆司会局所]"
    ).search(
        name,
    ) or COUNTED.match(name):
        return False
    name = compiled("（[^）]{1,14}）$").sub("", name)
    return 2 <= len(name) <= 34 and _ends().search(name) is not None and not ends_in_title(name)


_OFFICER = re.compile(f"(?:长|主席|主任|总裁|经理|书记|大使|总领事|代表|会长|教授|博士|先生|女士)[{HAN}]{{2,4}}$")
"""白港大学校长王磊: somebody, and no body."""


_LED = words.alternation("zh", "titles", "of_heads")
_SOMEBODY = re.compile(f"[{HAN}·]{{2,12}}?(?:副?(?:{_LED})|博士|教授|先生|女士|大使|院士|律师|医生)(?:代表)?$")
"""李栋总裁: somebody by name and office."""


def is_somebody(name: str) -> bool:
    """Whether the folded words name a person by the office held."""
    return _SOMEBODY.fullmatch(name) is not None


def acts(name: str, known: Collection[str]) -> bool:
    """A body, or a short name that is no person's: one of the two is a body anyhow."""
    if (
        compiled(
            "代表团|访问团|考察团|参访团|^(?:[校院馆会司厂]方|对方|我方)$|(?:战略|友好|校企|校地|框架|全面|签约)$|双方|签[署订]|举[办行]|两[校国地市院馆司会局所]|各方|各[国地界]|(?:代表|嘉宾|来宾)$|[三四五]方|[，的了]"
        ).search(name)
        or ends_in_title(name)
        or COUNTED.match(name)
    ):
        return False
    if is_body(name, known):
        return True
    if _OFFICER.search(name) or is_somebody(name):
        return False
    person = len(name) <= 4 and name[:1] in common_surnames()
    return (
        compiled(f"[{HAN}A-Za-z0-9&]{{2,12}}(?:（[{HAN}A-Za-z]{{2,14}}）)?").fullmatch(name) is not None
        and not person
        and "·" not in name
    )
