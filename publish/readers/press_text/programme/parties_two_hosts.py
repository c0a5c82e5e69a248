"""What 双方, `the two sides`, the two partners sign or bring out, where two bodies held the event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, Block, HostFact, no_surer
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han

_HOSTING = ("host", "co-host")
_TWO_SIDES = re.compile(
    r"双方|两[校国地市院馆司会局所家](?!学术)|\bthe two (?:sides|parties)\b|\bboth (?:sides|parties)\b", re.I
)


def with_two_hosts(
    agreements: Sequence[AgreementFact], hosts: Sequence[HostFact], blocks: Sequence[Block]
) -> tuple[AgreementFact, ...]:
    """The agreements; one of `双方` that names no parties is the two hosts', where two held the event."""
    held = [host for host in hosts if host.role in _HOSTING]
    if len(held) != 2:
        return tuple(agreements)
    sides = tuple(no_surer(host.names, 0.8, "the two who held the event") for host in held)
    by_line = {block.number: block.text for block in blocks}
    return tuple(
        replace(each, parties=sides)
        if not each.parties and _says_two_sides(each, by_line, _TWO_SIDES if each.kind == "signing" else _TWO_HOSTS)
        else each
        for each in agreements
    )


_TWO_HOSTS = re.compile(
    r"(?:主办|合办|举办)(?:双方|方|单位|机构)|双方(?:[共联][同合])?(?:还|也|一同)?(?:发布|推出|启动|揭)"
    r"|\b(?:the|both|two)\s(?:two\s)?(?:partners|(?:co-)?hosts|(?:co-)?organi[sz]ers|sides|parties)\s(?:\w+ly\s|also\s|then\s)?"
    r"(?:launched|released|unveiled|published|presented|issued)\b",
    re.I,
)
"""At the opening the partners launched the report."""


def _says_two_sides(agreement: AgreementFact, by_line: Mapping[int, str], said: re.Pattern[str]) -> bool:
    for reading in agreement.titles.values():
        before = by_line.get(reading.line, "")[: reading.start]
        sentence = compiled(r"[。！？]|[.!?]\s").split(before)[-1]
        if said.search(fold_han(sentence)):
            return True
    return False
