"""Full names of organizations with the short ones that the text itself gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.organizations.before_brackets_chinese import name_begins
from publish.readers.press_text.organizations.initialisms import bodies_called_by_letters, of_other_language
from publish.readers.press_text.organizations.owned_english import bodies_with_owner
from publish.readers.press_text.organizations.short_names_english import branded, coined, meant, spelled
from publish.readers.press_text.organizations.universities import universities_called_short
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin, in_order
from publish.readers.press_text.text.languages import is_han_language

_ABBREVIATION_LATIN = Pattern(
    r"((?:[A-Z][\w&'.-]*|of|for|and|the|in|on|to|de|&)(?:(?:\s|/\s?)(?:[A-Z][\w&'.-]*|of|for|and|the|in|on|to|de"
    r"|&))*)\s*\(\s*(?:hereinafter,?\s(?:referred\sto\sas\s)?|the\s)*\"?(?:the\s)?"
    r"([A-Z][\w&./ -]{1,24}?|[a-z]{1,3}\d?[A-Z]\w{0,10})\"?\s*\)",
    needs=")",
)
_WITH_PARENT = Pattern(
    r"((?:[A-Z][\w-]*\s){0,3}(?:Institute|School|Faculty|College|Department|Cent(?:er|re)|Division|Bureau"
    r"|Observatory|Laboratory"
    r"|Gardens?)(?:\s(?:of|for|and|[A-Z][\w-]*))*), ((?:[A-Z][\w'-]*|of|for|and|the)(?:\s(?:[A-Z][\w'-]*|of|for"
    r"|and|the))*)\s*\(([A-Z][A-Z-]{2,9})\)",
    needs="(",
)
"""`the Institute of Rivers, Norland Academy of Sciences (IRNAS)`: the short name is of both together."""
_ABBREVIATION_HAN = Pattern(
    rf"((?:[{HAN}]{{2,16}}[会院所社局]/)?[{HAN}A-Za-z]{{4,40}})"
    rf"（(?:{words.alternation('zh', 'organizations', 'abbreviating')})?[“\"]?"
    rf"([{HAN}A-Za-z&. -]{{2,24}}?)[”\"]?\s?）",
    needs="（",
)

_BRANCH = Pattern(
    r"((?:[A-Z][\w&'.-]*|of|for|and|the)(?:\s(?:[A-Z][\w&'.-]*|of|for|and|the|&))*,\s(?:[A-Z][\w-]*\s){1,3}"
    r"(?:Branch|Sub-[Bb]ranch|Office|Chapter|Sub-[Cc]ommission|Subsidiary|Section))"
    r"\s*\(\"?(?:the\s)?([A-Z][\w&. -]{2,24}?)\"?\)",
    needs=")",
)
"""`Alder Bank Limited, Morvane Branch (AB Morvane)`."""


_WITH_FIELDS = Pattern(
    r"((?:[A-Z][\w'-]*\s){1,6}(?:of|for)\s(?:[A-Z][\w-]*,\s){1,3}[A-Z][\w-]*,?\s(?:and|&)\s[A-Z][\w-]*)\s\(\"?([A-Z]{2,10})\"?\)",
    needs=")",
)
"""`Norland Chamber of Commerce, Industry and Tourism (NCCIT)`: the commas are within the name."""


_SEATED = Pattern(
    r"((?:[A-Z][\w'-]*\s){1,6}(?:Association|Society|Institute|Federation|Chamber|Council|Academy|Union)),\s"
    r"((?:[A-Z][a-z]+\s?){1,2}?)\s?\(\"?([A-Z]{2,8})\"?\)",
    needs=")",
)
"""`Norland Arbitration Association, Porthaven (NAA)`: where it sits is part of its name."""


_FRENCH = re.compile(
    r"(?:\b[Ll]'|\b(?:[Ll]e|[Ll]a|[Ll]es|du|au)\s)(?P<full>(?=[A-ZÀ-Þ])(?:(?!\s(?:et|a|ont)\s(?:le|la|l'))[^,;.()«»\"]){6,90}?)"
    r"\s\((?P<short>[A-ZÉ]{2,8})\)"
)
"""`le Nouvel institut franco-chinois (NIFC)`: French names go on in small letters."""


def find_aliases(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """(full name, short name) pairs that the text itself gives in brackets."""
    found: list[tuple[str, str]] = []
    for run in (run for block in blocks if block.kind not in ("chrome", "blank") for run in block.runs):
        found += _in_han(run) if is_han_language(run.language) else _in_latin(run, blocks)
    given = {short for _, short in found}
    told = [(full, short) for full, short in bodies_called_by_letters(blocks) if short not in given]
    return found + told + universities_called_short(blocks) + bodies_with_owner(blocks)


def _in_han(run: Run) -> Iterator[tuple[str, str]]:
    for m in _ABBREVIATION_HAN.finditer(fold_han(run.text)):
        start = m.start(1) + name_begins(m[1], m[2].strip())
        start += _edition(m.string, start)
        yield run.text[start : m.end(1)], run.text[m.start(2) : m.end(2)].strip()


_IN_TOWN = Pattern(
    r"((?:[A-Z][\w&'.-]*\s(?:(?:of|for|and|the|&)\s){0,2}){2,8}in\s[A-Z][\w-]+),\s([A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s\(\"?([A-Z]{3,8})\"?\)",
    needs=")",
)
"""`Research Institute of Tide University in Linden, Norland (TULIN)`: the country is part of its name."""


def _in_latin(run: Run, blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    text = fold_latin(run.text)
    for m in _WITH_PARENT.finditer(text):
        if _initials(f"{m[1]} {m[2]}", m[3]) and not _initials(m[2], m[3]):
            yield f"{m[1]}, {m[2]}", m[3]
    for m in _BRANCH.finditer(text):
        if _initials(m[1], m[2]):
            yield m[1], m[2].strip()
    for m in _FRENCH.finditer(text) if run.language == "fr" else ():
        if m["full"][0].upper() in (m["short"][0], "É" if m["short"][0] == "E" else ""):
            yield m["full"], m["short"]
    for m in _SEATED.finditer(text):
        if is_place(m[2]) and "".join(compiled("[A-Z]").findall(m[1].removeprefix("The "))) == m[3]:
            yield f"{m[1].removeprefix('The ')}, {m[2]}", m[3]
    for m in _IN_TOWN.finditer(text):
        if is_place(m[2]) and _initials(m[1], m[3]):
            yield f"{_LEADS_IN.sub('', m[1])}, {m[2]}", m[3]
    for m in _WITH_FIELDS.finditer(text):
        if _initials(_LEADS_IN.sub("", m[1]), m[2]) or coined(_LEADS_IN.sub("", m[1]), m[2]):
            yield _LEADS_IN.sub("", m[1]), m[2]
    for m in _ABBREVIATION_LATIN.finditer(text):
        full, short = meant(_second_of_two(_LEADS_IN.sub("", m[1]), m[2]), m[2]), m[2].strip()
        quoted = _QUOTED.search(m[0]) is not None
        full = _last_body(full) if quoted else full
        if _stands_for(short, full, blocks) or (quoted and is_body(full, ())):
            yield full, short


_LEADS_IN = re.compile(r"^(?:(?:The|In|At|On|Of|And|the|of|and|at|in|on|for|to|Ltd\.?|Inc\.?|Corp\.?|Co\.)\s)+")


def _stands_for(short: str, full: str, blocks: Sequence[Block]) -> bool:
    return (
        _initials(full, short)
        or coined(full, short)
        or spelled(full, short)
        or branded(full, short)
        or _same_fair(full, short)
        or of_other_language(full, short, blocks)
    )


def _edition(text: str, start: int) -> int:
    """第129|届中国某某交易会: the number is no part of the name."""
    return 1 if text.startswith("届", start) and text[start - 1 : start].isdigit() else 0


_FAIR = Pattern(
    r"\s(Fair|Expo|Exposition|Festival|Biennale|Show|Games)$", needs="Fair|Expo|Festival|Biennale|Show|Games"
)


def _same_fair(full: str, short: str) -> bool:
    """`China Import and Export Fair (Canton Fair)`."""
    one, other = _FAIR.search(full), _FAIR.search(short)
    return one is not None and other is not None and one[1] == other[1] and len(short) < len(full)


_QUOTED = re.compile(r"\((?:the\s)?\"[A-Z]{3,8}\"\s*\)$")
"""(“ANADE”): letters in quotation marks are said to be the short name, of whatever language."""


def _last_body(full: str) -> str:
    """B of `A and the B`, where both are bodies."""
    one, _, other = full.rpartition(" and the ")
    return other if one and is_body(one, ()) and is_body(other, ()) else full


def _second_of_two(full: str, short: str) -> str:
    """B of `A and the B`, where the short form is made of the first letters of B alone."""
    letters = compiled("[^A-Za-z]").sub("", short).upper()
    for joint in reversed(list(compiled(r"\sand\s(?:the\s)?").finditer(full))):
        if "".join(word[0] for word in full[joint.end() :].split() if word[0].isupper()) == letters:
            return full[joint.end() :]
    return full


def _initials(full: str, short: str) -> bool:
    """Whether the short name is made of the full one: initials, or its words."""
    return len(full) > len(short) and in_order(compiled("[^A-Za-z]").sub("", short).upper(), full.upper())
