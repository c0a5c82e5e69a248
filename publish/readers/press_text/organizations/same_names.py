"""Whether two names are those of one organization: short forms, company forms, what brackets add."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Readings
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import place_pattern
from publish.readers.press_text.text.folding import HAN, HAN_ONLY, comparable, in_order


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """The name for comparing, without an article and without what a bracket adds."""
    return comparable(_SHORT_WITHIN.sub("", _bare(name)))


_SHORT_WITHIN = re.compile(r"\s?[(（][A-Z]{3,10}[)）](?=\s?\w)")
"""`World Fjord Organization (WFO) Norland Office`: the short form of a part of the name."""


def same_organization(one: str, other: str, aliases: Sequence[tuple[str, str]]) -> bool:
    """Whether two names of one language name one organization; `aliases` are pairs of comparable names."""
    a, b = plain_name(one), plain_name(other)
    if a == b or without_form(a) == without_form(b) or _of_country(a, b) or _of_country(b, a):
        return True
    for full, short in aliases:
        if not (short in a or short in b):
            continue
        if {a, b} == {full, short} or a.replace(short, full) == b or b.replace(short, full) == a:
            return True
    return _shortened(a, b) if len(a) < len(b) else _shortened(b, a)


def _of_country(short: str, long: str) -> bool:
    """`ministry of culture` of `norland's ministry of culture`, `chinese embassy`: of state, with the country."""
    if not short.startswith(_OFFICES) or not long.endswith(" " + short):
        return False
    country = long.removesuffix(short).rstrip()
    return country.endswith("'s") or country in _of_countries()


_OFFICES = ("ministry", "embassy", "parliament", "supreme", "central bank", "department of", "national assembly")


@lru_cache(maxsize=1)
def _of_countries() -> frozenset[str]:
    """Names and adjectives of countries, in small letters."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return frozenset(name.lower() for names in listed.values() for name in names.split("|"))


def same_in_a_language(one: Readings, other: Readings, aliases: Sequence[tuple[str, str]]) -> bool:
    """Whether the names in a language that both have are one organization's."""
    return any(same_organization(one[tag].text, other[tag].text, aliases) for tag in one.keys() & other.keys())


def _bare(name: str) -> str:
    return compiled(r"\s*[(（][^()（）]*[)）]\s*$").sub("", compiled(r"^(?:the|The)\s+").sub("", name))


_TOWN = re.compile(f"[{HAN}]{{2,4}}[市省区县州]")
_COMPANY_FORM = re.compile("(?:集团|控股|股份|有限|责任|总)*公司|集团")
_UNION = Pattern("^联合国(?!大会|总部|秘书处)(?=.{4})", needs="联合国")
"""世粮署 of 联合国世界粮食计划署."""
_LEGAL_FORM = re.compile(
    r"(?:,?\s(?:co\.?|company|corporation|corp\.?|incorporated|inc\.?|ltd\.?|limited|llc|plc|pte\.?|pty\.?|gmbh|ag|kgaa|n\.v\.|b\.v\."
    r"|s\.a\.|oyj|ab|asa|a/s|holdings?|of companies))+$"
)
_BRACKETED = re.compile(r"\s?\((group|holdings?|集团|控股|股份)\)", re.I)


@lru_cache(maxsize=4096)
def without_form(plain: str) -> str:
    """`nord shipping group` of `nord shipping (group) co., ltd.`; a name that has no such form as it is."""
    opened = _BRACKETED.sub(lambda found: found[1] if HAN_ONLY.fullmatch(found[1]) else " " + found[1], plain)
    core = _LEGAL_FORM.sub("", opened)
    return core if len(core) >= 4 or HAN_ONLY.fullmatch(core) else plain


def _group(short: str, long: str) -> bool:
    """海隆集团 of 海隆石油工业集团有限公司, 上航工业集团 of 上海航天工业集团有限公司: one group under two names."""
    whole = compiled("(?P<name>.{4,}?)集团(?:股份|控股|有限|责任)*公司").fullmatch(long)
    own = short.removesuffix("集团")
    if whole is None or own == short or not 2 <= len(own) < len(whole["name"]):
        return False
    if place_pattern().fullmatch(own):
        return False
    in_full = own[0] == whole["name"][0] and own[-2:] == whole["name"][-2:] and in_order(own, whole["name"])
    return whole["name"].startswith(own) or (len(own) >= 3 and in_full)


@lru_cache(maxsize=8192)
def _shortened(short: str, long: str) -> bool:
    """澳大 of 澳门大学, 产权组织 of 世界知识产权组织, 贸仲委上海分会 of 中国国际经济贸易仲裁委员会上海分会."""
    short, long = without_form(short), _UNION.sub("", without_form(long))
    whole = long.removesuffix("员会") if short[-1:] == "委" else long
    if (short[-1:], long[-2:]) == ("协", "协会") or (short[-1:], long[-3:]) == ("联", "联合会"):
        long = long[: -1 if short[-1] == "协" else -2]  # 中国科协, 广东侨联
    if short[:1] in tuple("市省区县州") and len(short) >= 3 and whole.endswith(short) and len(short) < len(whole):
        return _TOWN.fullmatch(whole, 0, len(whole) - len(short) + 1) is not None  # 市国资委 of 上海市国资委
    if len(short) == len(long) or not (short[:1] == long[:1] or (len(short) >= 4 and long.endswith(short))):
        return False
    if not HAN_ONLY.fullmatch(short) or not HAN_ONLY.fullmatch(long):
        return False
    if len(short) >= 3 and long.startswith(short) and _COMPANY_FORM.fullmatch(long[len(short) :]):
        return True  # 蓝湾科技 of 蓝湾科技股份有限公司
    if short[-1] == "团" and _group(short, long):
        return True
    if (
        long.endswith(short)
        and len(short) >= 4
        and compiled("世界|国际|中国|全国|国家|中华|[国市省县私]立").match(long)
    ):
        return True
    if (
        len(short) >= 4
        and short[0] not in "驻的"
        and long.removesuffix(short) in words.word_set("zh", "places", "countries")
    ):
        return True  # 爱尔兰科克大学
    if long == short + "学" and short.endswith("大"):
        return True
    core = compiled("(?:大学|学院|研究院|医院|公司)$").sub("", long)
    if 3 <= len(short) < len(core) and (short[0], short[-1]) == (core[0], core[-1]) and in_order(short, core):
        return True  # 澳理工 of 澳门理工学院
    ends = short[-1] == long[-1] or len(short) == 2
    return (
        in_order(short, long)
        and short[0] == long[0]
        and ends
        and len(short) <= 8
        and len(short) * 2 <= len(long) + 4
        and (len(short) == 2 or short[-2:] == long[-2:] or len(short) <= 4)
    )
