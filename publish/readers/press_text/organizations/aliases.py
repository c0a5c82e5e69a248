"""Organizations under all their names: full, short, abbreviated, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, HostFact, OrganizationFact, PersonFact, Reading, Readings
from publish.readers.press_text.organizations.initialisms import bodies_called_by_letters
from publish.readers.press_text.organizations.short_names_english import coined, meant, spelled
from publish.readers.press_text.organizations.universities import universities_called_short
from publish.readers.press_text.text.folding import HAN, HAN_ONLY, comparable, fold_han, fold_latin, in_order
from publish.readers.press_text.text.languages import is_han_language

_ABBREVIATION_LATIN = re.compile(
    r"((?:[A-Z][\w&'.-]*|of|for|and|the|in|on|to|de|&)(?:(?:\s|/\s?)(?:[A-Z][\w&'.-]*|of|for|and|the|in|on|to|de"
    r"|&))*)\s*\(\s*(?:hereinafter,?\s(?:referred\sto\sas\s)?|the\s)*\"?(?:the\s)?([A-Z][\w&./ -]{1,24}?)\"?\s*\)"
)
_WITH_PARENT = re.compile(
    r"((?:[A-Z][\w-]*\s){0,3}(?:Institute|School|Faculty|College|Department|Cent(?:er|re)|Division|Bureau"
    r"|Observatory|Laboratory"
    r"|Gardens?)(?:\s(?:of|for|and|[A-Z][\w-]*))*), ((?:[A-Z][\w'-]*|of|for|and|the)(?:\s(?:[A-Z][\w'-]*|of|for"
    r"|and|the))*)\s*\(([A-Z][A-Z-]{2,9})\)"
)
"""`the Institute of Rivers, Norland Academy of Sciences (IRNAS)`: the short name is of both together."""
_ABBREVIATION_HAN = re.compile(
    rf"((?:[{HAN}]{{2,16}}[会院所社局]/)?[{HAN}A-Za-z]{{4,40}})"
    rf"（(?:{words.alternation('zh', 'organizations', 'abbreviating')})?[“\"]?"
    rf"([{HAN}A-Za-z&. -]{{2,24}}?)[”\"]?\s?）"
)

_HOSTED_BY = re.compile(
    f"[{HAN}]*?(?:主办|主辦|承办|承辦|协办|協辦|合办|合辦|支持|组织|組織|举办|舉辦)(?:单位|單位|机构|機構|方|者)(?:分别|分別)?(?:[为為是有由]|包括)"
)
"""主办单位为某某局（简称）: what leads in to the name."""
_BRANCH = re.compile(
    r"((?:[A-Z][\w&'.-]*|of|for|and|the)(?:\s(?:[A-Z][\w&'.-]*|of|for|and|the|&))*,\s(?:[A-Z][\w-]*\s){1,3}"
    r"(?:Branch|Sub-[Bb]ranch|Office|Chapter|Sub-[Cc]ommission|Subsidiary|Section))"
    r"\s*\(\"?(?:the\s)?([A-Z][\w&. -]{2,24}?)\"?\)"
)
"""`Alder Bank Limited, Morvane Branch (AB Morvane)`."""


def find_aliases(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """(full name, short name) pairs that the text itself gives in brackets."""
    found: list[tuple[str, str]] = []
    for block in blocks:
        if block.kind in ("chrome", "blank"):
            continue
        for run in block.runs:
            if is_han_language(run.language):
                for m in _ABBREVIATION_HAN.finditer(fold_han(run.text)):
                    lead = _HOSTED_BY.match(m[1])
                    start = m.start(1) + (lead.end() if lead and len(m[1]) - lead.end() >= 4 else 0)
                    found.append((run.text[start : m.end(1)], run.text[m.start(2) : m.end(2)].strip()))
            else:
                for m in _WITH_PARENT.finditer(fold_latin(run.text)):
                    if _initials(f"{m[1]} {m[2]}", m[3]) and not _initials(m[2], m[3]):
                        found.append((f"{m[1]}, {m[2]}", m[3]))
                for m in _BRANCH.finditer(fold_latin(run.text)):
                    if _initials(m[1], m[2]):
                        found.append((m[1], m[2].strip()))
                for m in _ABBREVIATION_LATIN.finditer(fold_latin(run.text)):
                    full = re.sub(
                        r"^(?:(?:The|In|At|On|Of|And|the|of|and|at|in|on|for|to|Ltd\.?|Inc\.?|Corp\.?|Co\.)\s)+",
                        "",
                        m[1],
                    )
                    full = meant(_second_of_two(full, m[2]), m[2])
                    if _initials(full, m[2]) or coined(full, m[2].strip()) or spelled(full, m[2].strip()):
                        found.append((full, m[2].strip()))
    given = {short for _, short in found}
    told = [(full, short) for full, short in bodies_called_by_letters(blocks) if short not in given]
    return found + told + universities_called_short(blocks)


def _second_of_two(full: str, short: str) -> str:
    """B of `A and the B`, where the short form is made of the first letters of B alone."""
    letters = re.sub("[^A-Za-z]", "", short).upper()
    for joint in reversed(list(re.finditer(r"\sand\s(?:the\s)?", full))):
        if "".join(word[0] for word in full[joint.end() :].split() if word[0].isupper()) == letters:
            return full[joint.end() :]
    return full


def _initials(full: str, short: str) -> bool:
    """Whether the short name is made of the full one: initials, or its words."""
    return len(full) > len(short) and in_order(re.sub("[^A-Za-z]", "", short).upper(), full.upper())


def merge_organizations(
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    extra: Iterable[dict[str, Reading]],
    aliases: Sequence[tuple[str, str]],
) -> tuple[OrganizationFact, ...]:
    """One fact for each organization; names that abbreviate one another, or belong to one person, are one."""
    bodies = _Bodies([(comparable(full), comparable(short)) for full, short in aliases])
    sources = [dict(p.organizations) for p in people] + [dict(h.names) for h in hosts] + [dict(e) for e in extra]
    for number, source in enumerate(sources):
        names = {tag: reading for tag, reading in source.items() if reading.text}
        same = bodies.named(names)
        target = same[0] if same else number
        for other in same[1:]:
            bodies.join(other, target)
        for tag, reading in names.items():
            bodies.add(target, tag, reading)
    return tuple(
        OrganizationFact({tag: tuple(sorted(rs, key=lambda r: -len(r.text))) for tag, rs in names.items()})
        for names in bodies.names.values()
    )


@dataclass(slots=True)
class _Bodies:
    """Organizations by number, each with its names; found by what two names of one organization share."""

    aliases: Sequence[tuple[str, str]]
    names: dict[int, dict[str, list[Reading]]] = field(default_factory=dict)
    index: dict[tuple[str, str], dict[int, None]] = field(default_factory=dict)

    def named(self, names: Mapping[str, Reading]) -> list[int]:
        """The organizations that bear one of the names, the one named first leading."""
        found = {
            number
            for tag, reading in names.items()
            for number in self._near(tag, reading)
            if any(same_organization(reading.text, r.text, self.aliases) for r in self.names[number].get(tag, ()))
        }
        return sorted(found)

    def add(self, number: int, tag: str, reading: Reading) -> None:
        """A further name; the same one again is left out."""
        readings = self.names.setdefault(number, {}).setdefault(tag, [])
        if all(comparable(r.text) != comparable(reading.text) for r in readings):
            readings.append(reading)
            for key in self._keys(tag, reading):
                self.index.setdefault(key, {})[number] = None

    def join(self, other: int, target: int) -> None:
        """Two that turn out to be one."""
        for tag, readings in self.names.pop(other).items():
            self.names[target].setdefault(tag, []).extend(readings)
            for key in (key for reading in readings for key in self._keys(tag, reading)):
                self.index[key].pop(other, None)
                self.index[key][target] = None

    def _near(self, tag: str, reading: Reading) -> set[int]:
        return {number for key in self._keys(tag, reading) for number in self.index.get(key, ())}

    def _keys(self, tag: str, reading: Reading) -> Iterator[tuple[str, str]]:
        """Without one of these in common two names are never of one organization."""
        name = _plain_name(reading.text)
        yield tag, name
        if HAN_ONLY.fullmatch(name):
            yield tag, name[:1]
            yield tag, name[-4:]
        for full, short in self.aliases:
            if short in name or full in name:
                yield tag, f"{short}\n{full}"


@lru_cache(maxsize=4096)
def _plain_name(name: str) -> str:
    return comparable(_SHORT_WITHIN.sub("", _bare(name)))


_SHORT_WITHIN = re.compile(r"\s?[(（][A-Z]{3,10}[)）](?=\s?\w)")
"""`World Fjord Organization (WFO) Norland Office`: the short form of a part of the name."""


def same_organization(one: str, other: str, aliases: Sequence[tuple[str, str]]) -> bool:
    """Whether two names of one language name one organization; `aliases` are pairs of comparable names."""
    a, b = _plain_name(one), _plain_name(other)
    if a == b:
        return True
    for full, short in aliases:
        if not (short in a or short in b):
            continue
        if {a, b} == {full, short} or a.replace(short, full) == b or b.replace(short, full) == a:
            return True
    return _shortened(a, b) if len(a) < len(b) else _shortened(b, a)


def same_in_a_language(one: Readings, other: Readings, aliases: Sequence[tuple[str, str]]) -> bool:
    """Whether the names in a language that both have are one organization's."""
    return any(same_organization(one[tag].text, other[tag].text, aliases) for tag in one.keys() & other.keys())


def _bare(name: str) -> str:
    return re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", re.sub(r"^(?:the|The)\s+", "", name))


_COMPANY_FORM = re.compile("(?:集团|控股|股份|有限|责任|总)*公司|集团")


def _shortened(short: str, long: str) -> bool:
    """澳大 of 澳门大学, 产权组织 of 世界知识产权组织, 贸仲委上海分会 of 中国国际经济贸易仲裁委员会上海分会."""
    if len(short) == len(long) or not (short[:1] == long[:1] or (len(short) >= 4 and long.endswith(short))):
        return False
    if not HAN_ONLY.fullmatch(short) or not HAN_ONLY.fullmatch(long):
        return False
    if len(short) >= 3 and long.startswith(short) and _COMPANY_FORM.fullmatch(long[len(short) :]):
        return True  # 蓝湾科技 of 蓝湾科技股份有限公司
    if long.endswith(short) and len(short) >= 4 and re.match("世界|国际|中国|全国|国家|中华|[国市省县私]立", long):
        return True
    if (
        len(short) >= 4
        and short[0] not in "驻的"
        and long.removesuffix(short) in words.word_set("zh", "places", "countries")
    ):
        return True  # 爱尔兰科克大学
    if long == short + "学" and short.endswith("大"):
        return True
    core = re.sub("(?:大学|学院|研究院|医院|公司)$", "", long)
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
