"""Two people whose two offices follow in the same order: `A and B, Director and Deputy Director of X`."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.mentions import Mention

_DEPUTY = re.compile(r"(?:(?:Deputy|Vice|Associate|Assistant|Co|Executive|First)[\s-])+", re.I)


def in_parallel(mentions: list[Mention], text: str) -> list[Mention]:
    """`A and B, Director and Deputy Director of X`: the one and the other, though no word says so."""
    changed = list(mentions)
    for number, (first, last) in enumerate(itertools.pairwise(mentions)):
        held = last.office.positions
        plain = text[first.end : last.begin if first.end <= last.begin <= last.start else last.start].strip()
        if len(held) != 2 or first.office.positions or plain not in ("and", "&") or held[0][1] < last.end:
            continue
        head, deputy = (compiled(r"\s(?:of|at|for)\s").split(position)[0] for position, _ in held)
        ranks = {_DEPUTY.sub("", head).lower(), _DEPUTY.sub("", deputy).lower()}
        if head.lower() == deputy.lower() or (len(ranks) > 1 and not ranks <= _EACH):
            continue
        body = last.office.organization
        for index, position in ((number, held[0]), (number + 1, held[1])):
            changed[index] = replace(changed[index], office=Office((position,), body))
    return changed


_EACH = frozenset(
    ("president", "secretary general", "secretary-general", "treasurer", "secretary", "registrar", "rector")
)
"""Offices that one person seldom unites."""
