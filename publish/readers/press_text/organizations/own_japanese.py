"""Whose president 本学の山田学長 is: of the body that writes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.names.japanese import body_end
from publish.readers.press_text.patterns import compiled

_KINDS = {
    "学": "大学",
    "学院": "学院",
    "校": "学校",
    "社": "社",
    "館": "館",
    "会": "会",
    "協会": "協会",
    "財団": "財団",
    "院": "院",
    "園": "園",
    "行": "銀行",
    "研究所": "研究所",
    "センター": "センター",
    "機構": "機構",
    "市": "市",
    "県": "県",
}
"""What is called 本学 or 当館, by the ends of names."""
_OWN = re.compile(f"[本当弊](?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))})(?:の|側の|から(?:は)?)")
_LISTED = re.compile(r"(?:[^。はがを、と]{2,24}(?:、|と|及び|および|ならびに|並びに))*")
"""`本学のA学長、B学部長`: who stands between."""


def with_own(people: Sequence[PersonFact], hosts: Sequence[HostFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people with the one Japanese host where the words before them point at the body that writes."""
    ours = [host.names["ja"] for host in hosts if "ja" in host.names]
    if not ours or not any(_OWN.search(run.text) for run in runs if run.language == "ja"):
        return list(people)
    return [_with(person, ours, runs) for person in people]


def _with(person: PersonFact, ours: Sequence[Reading], runs: Sequence[Run]) -> PersonFact:
    if "ja" in person.organizations or not person.positions.get("ja"):
        return person
    held = person.positions["ja"][0]
    run = next((r for r in runs if r.line == held.line and 0 <= held.start - r.start < len(r.text)), None)
    own = run and _pointing(compiled("[。\n]").split(run.text[: held.start - run.start])[-1])
    told = [r for r in ours if own and r.text.endswith(_KINDS[own])]
    if len(told) != 1:
        return person
    body = replace(told[0], confidence=0.75, reason="the one that writes")
    return replace(person, organizations={**person.organizations, "ja": body})


def _pointing(before: str) -> str:
    """The kind of body that is pointed at before a position, if only other people of it stand between."""
    found = [*_OWN.finditer(before)]
    if not found:
        return ""
    between = before[found[-1].end() :]
    parts = compiled("、|と|及び|および|ならびに|並びに").split(between)
    others = any(compiled(rf"(?:{body_end().pattern})の").search(part) for part in parts)
    listed = len(parts) == 1 or _LISTED.fullmatch(between[: len(between) - len(parts[-1])])
    return "" if others or not listed or len(parts[-1]) > 12 else found[-1]["kind"]
