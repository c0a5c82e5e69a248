"""The year of a day that is stated without one: by the name of the event, its sentence, the exhibition it opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.occasion.headlines import headlines
from publish.readers.press_text.occasion.stated_dates import StatedDate, stated_dates
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN
from publish.readers.press_text.text.languages import language_of

PERIOD = re.compile(
    r"展期|会期|展览时间|展出|[Ee]xhibition [Pp]eriod|[Oo]n view|[Oo]n display"
    r"|[Rr]uns? (?:until|through|from)|will run|[Oo]pen to the public"
)


def year_of_period(bodies: Sequence[Run], date: StatedDate) -> int:
    """The year of the exhibition that the event opens: `展期：9月3日至2022年11月27日`."""
    years = set()
    for run in bodies:
        if PERIOD.search(run.text):
            for stated in stated_dates(run):
                ahead = (stated.month - date.month) * 31 + stated.day - date.day
                if stated.year and 0 <= ahead <= _OPENS_BEFORE:
                    years.add(stated.year)
    return years.pop() if len(years) == 1 else 0


_OPENS_BEFORE = 21


@lru_cache(maxsize=1)
def _year_of_event() -> Pattern:
    """`2019年联合国日`, `2018 Appreciation Dinner`, `Symposium 2022`; not a mere number in a theme."""
    nouns = "|".join(word.capitalize() for word in words.words("en-events", "events", "nouns"))
    return Pattern(
        rf"(?<!\d)(20\d\d)年(?!\d|以来|起|底|末)"
        rf"|\b(20\d\d)(?=\s(?:(?:[A-Z(][\w()'’–—-]*|of|and|for|on|the|&)\s){{0,8}}(?:{nouns})\b)"
        rf"|\b(?:{nouns})\s(20\d\d)\b"
        rf"|(?<![\d—–~至-])(20\d\d)(?!议程|目标|愿景)(?=[{HAN}“”「」（）()—–·-]{{2,30}}?(?:会|會|展|论坛|論壇|节|節|周|週|赛|賽))",
        needs="20|年",
    )


def _event_years(title: str) -> set[int]:
    return {int(next(group for group in m.groups() if group)) for m in _year_of_event().finditer(title)}


_NAMED_YEAR = Pattern(
    r"(?<![\d—–~至-])(20\d{2})(?!年?\s*[—–~至-]+\s*(?:20)?\d\d)"
    rf"(?:年(?!\d|以来|起|底|末|的(?:合作|协议|备忘录|框架)|签|成立|建立|缔结|建交|结好)|\s+[A-Z]|(?=[{HAN}“「]{{2,20}}(?:会|展|论坛|节|周|赛)))",
    needs="20",
)
"""`2021驻渝机构联谊会`; no span of years, which a plan is for."""


def year_elsewhere(blocks: Sequence[Block], date: StatedDate, sentences: Sequence[str]) -> int:
    """A year that a title, or a sentence that dates the event, states for the event by name."""
    titles = [run.text for run in headlines(blocks)]
    posted = {int(y) for b in blocks if b.kind == "chrome" for y in compiled(r"(?<!\d)(20\d{2})(?!\d)").findall(b.text)}
    years = {year for text in titles for year in _event_years(text)}
    if len(years) == 1 and (not posted or years & posted):
        return years.pop()
    whole = [Run(b.number, 0, b.text, language_of(b.text)) for b in blocks if b.kind != "blank"]
    stated = {d.year for run in whole for d in stated_dates(run) if (d.month, d.day) == (date.month, date.day)} - {0}
    if len(stated) == 1:
        return stated.pop()
    named = {int(year) for sentence in sentences for year in _NAMED_YEAR.findall(sentence)}
    return named.pop() if len(named) == 1 else 0
