"""Who receives: where a delegation came, whoever bids it welcome on behalf of the house."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import Part, PersonFact
from publish.readers.press_text.text.folding import comparable, fold_han

_WELCOMES = re.compile(
    "(?:代表(?:学校|学院|医院|公司|集团|协会|商会|研究院|博物馆|单位|我[校院馆会局司]|该?[校院馆会局司])|对|向)[^，。；]{0,24}?"
    "(?:来宾|客人|一行|来访|到访|到来|代表团|访问团|考察团|访客)[^，。；]{0,10}?(?:表示|致以)[^，。；]{0,8}?欢迎"
)
"""`代表学校对来宾表示欢迎`."""
_SPEECHES = frozenset(("opening", "welcome", "address", "closing", "keynote", "moderator", "panel", "host_reception"))


def with_receivers(people: Sequence[PersonFact]) -> list[PersonFact]:
    """The people; where somebody led a delegation, those of others who bade it welcome received it."""
    guests = [p for p in people if any(part.kind == "delegation_head" for part in p.parts)]
    away = {comparable(body.text) for guest in guests for body in guest.organizations.values()}
    return [_received(person, away) if away else person for person in people]


def _received(person: PersonFact, away: set[str]) -> PersonFact:
    """The person with the part of a host, where the words of a speech say that guests are welcome."""
    own = {comparable(body.text) for body in person.organizations.values()}
    if not own or own & away or any(part.kind in _SPEECHES for part in person.parts):
        return person
    told = next((p for p in person.parts if p.kind == "remarks" and _WELCOMES.search(fold_han(p.reading.text))), None)
    return replace(person, parts=(Part("host_reception", told.reading), *person.parts)) if told else person
