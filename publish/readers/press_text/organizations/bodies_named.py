"""The organizations that a stretch of text names, in order, told by the kind of body they are."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import head_nouns, is_body, is_unit
from publish.readers.press_text.text.folding import HAN

_LATIN = re.compile(
    r"(?:[A-Z][\w'&-]*|[A-Z]\.)(?:\s(?:(?:of|for|and|in|the|on|de|&)\s(?:the\s)?)?[A-Z][\w'&-]*)*(?:\sCo\., Ltd)?"
)
_DOES_WORDS = words.alternation("zh", "organizations", "visiting")
_DOES = re.compile(rf"{_DOES_WORDS}|[与及到赴在于]|(?<!人民共)和(?![平谐])|由(?!大)|向(?!阳)|对(?!外)|为(?!民)")
Found = list[tuple[str, int]]
"""(name, offset) of each."""


@lru_cache(maxsize=64)
def _han(kinds: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(sorted(kinds, key=len, reverse=True))
    return re.compile(rf"[{HAN}]{{2,24}}?(?:{listed})(?!长|员|(?<=最高法)院|(?<=最高检)[院察])")


@lru_cache(maxsize=1)
def _two_fields() -> re.Pattern[str]:
    """`教育及青年发展局`, `劳工及福利局`: the mark stands between two fields of one office."""
    fields = "|".join(sorted({*words.words("zh", "titles", "cabinet"), "劳工", "发展", "民政", "保安", "房屋", "市政"}))
    return re.compile(f"(?:{fields})[与和及](?:{fields})")


@lru_cache(maxsize=1)
def _two_islands() -> re.Pattern[str]:
    """圣多美和普林西比: countries whose names are two."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return re.compile("|".join(sorted(name for name in listed if set(name) & set("与和及"))))


def _joined(text: str, at: int) -> bool:
    """Whether the mark of joining stands within one name."""
    if _two_fields().match(text, max(0, at - 2)):
        return True
    return any(country.start() < at < country.end() for country in _two_islands().finditer(text))


def han_bodies(folded: str, kinds: tuple[str, ...]) -> Found:
    """Bodies of the given kinds in folded Chinese text: 协会, 大学."""
    found = []
    for clause in compiled(r"[^，。；：、！？（）“”《》\s\n]+").finditer(folded):
        for place in _han(kinds).finditer(clause[0]):
            verbs = [
                verb
                for verb in _DOES.finditer(place[0], 0, len(place[0]) - 2)
                if verb[0] not in "与和及" or not _joined(place[0], verb.start())
            ]
            begin = verbs[-1].end() if verbs else 0
            begin += strip_lead_in(place[0][begin:])
            begin += place[0][begin:].rfind("的") + 1
            begin += strip_lead_in(place[0][begin:])
            name = place[0][begin:]
            if len(name) >= 4 and not compiled(
                "[该本我两各]|第.{1,3}[所家个座]|新一届|首届|历届|多[家所]"
                r"|(?:[一二三四五六七八九十]+|[\d,.]+)[多余]?[家所个间大名位方地校院馆会级国支批座届]|\d"
            ).match(name):
                found.append((name, clause.start() + place.start() + begin))
    return found


def latin_bodies(text: str, kind: str = "") -> Found:
    """Bodies in English text; of one kind (`university`) if it is given."""
    found = []
    for place in _LATIN.finditer(text):
        opening = compiled(r"(?:The|At|In|On|From|With|By)\s").match(place[0])
        name = place[0][opening.end() :] if opening else place[0]
        told = kind in [noun.lower() for noun in head_nouns(name)] if kind else is_body(name, ()) and not is_unit(name)
        if told and " " in name:
            found.append((name, place.start() + (opening.end() if opening else 0)))
    return found
