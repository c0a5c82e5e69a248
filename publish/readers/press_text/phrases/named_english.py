"""Bodies that no word of their names tells, and what looks like a body and is a field of work at one."""

from __future__ import annotations

from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern


@lru_cache(maxsize=1)
def named_bodies() -> frozenset[str]:
    """Bodies that no word of their names tells: UN Women, Save the Children."""
    return frozenset(words.phrases("en", "organizations", "named"))


_WORK = Pattern(
    r"(?:University|School|College|Museum|Hospital)\s(?:Advancement|Relations|Development|Affairs|Communications|Outreach"
    r"|Admissions|Marketing|Administration|Engagement|Partnerships|Collections|Programmes|Programs)\b",
    needs="University|School|College|Museum|Hospital",
)


def work_of_university(bare: str) -> bool:
    """`Director of University Advancement`: a field of work, told without an article."""
    return _WORK.match(bare) is not None
