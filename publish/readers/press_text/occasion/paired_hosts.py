"""The hosts of the languages put together: by the kind of hosting and by rank, or by the sort of body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from publish.readers.press_text.facts import HostFact
from publish.readers.press_text.occasion.hosting import ROLES, Held
from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.occasion.sorts_of_body import sort_of
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language


def paired_hosts(found: Mapping[str, list[Held]], labelled: bool) -> tuple[HostFact, ...]:
    """One fact for each host, in the order of the language that names most of them."""
    tags = list(found)
    if not tags:
        return ()
    lead = max(tags, key=lambda tag: (len(found[tag]), is_han_language(tag)))
    found = {tag: [replace(h, role=_AS_SAID.get(h.role, h.role)) for h in held] for tag, held in found.items()}
    found = _joint(found)
    hosts = [HostFact({lead: held.reading}, held.role) for held in found[lead]]
    for tag in tags:
        if tag != lead:
            hosts = _joined(hosts, found[tag], tag)
    return tuple(_co_hosts(hosts, labelled))


def _joint(found: Mapping[str, list[Held]]) -> dict[str, list[Held]]:
    """`co-organised by A and B`, which in the other language are said to hold it: 合办 is either, 共同主办 is not."""
    made = dict(found)
    for tag, held in found.items():
        ours = [h.role for h in held if h.role != "supporter"]
        if len(ours) < 2 or set(ours) != {"co-organizer"}:
            continue
        for other, theirs in found.items():
            if [h.role for h in theirs if h.role != "supporter"] != ["co-host"] * len(ours):
                continue
            either = any(_EITHER.search(fold_han(h.run.text)) for h in theirs)
            change, to = (other, "co-organizer") if either else (tag, "co-host")
            made[change] = [replace(h, role=to if h.role != "supporter" else h.role) for h in made[change]]
    return made


_VISITED = 0.75
_EITHER = re.compile("合办|联办")
_AS_SAID = {"guide": "supporter"}
"""Who guides an event (指导单位) stands with those who support it."""


def _joined(hosts: list[HostFact], others: list[Held], tag: str) -> list[HostFact]:
    """Lists of one role and equal length are partners in order; where they differ in length nobody is."""
    result = list(hosts)
    ours, theirs = [_kind(host.role) for host in hosts], [_kind(held.role) for held in others]
    in_order = ours == theirs or sorted(ours) != sorted(theirs)
    others = _by_name(hosts, others)
    if len(hosts) == len(others) and in_order and all(tag not in host.names for host in hosts):
        return [
            HostFact(
                {**host.names, tag: held.reading},
                "co-host" if host.role == "host" and held.role == "co-host" else host.role,
            )
            for host, held in zip(hosts, others, strict=True)
        ]
    for role in {_kind(r) for r in ROLES}:
        mine = [i for i, host in enumerate(result) if _kind(host.role) == role]
        same = [held for held in others if _kind(held.role) == role]
        if len(mine) != len(same):  # a language that names those who host, and not those who co-host
            mine = [i for i in mine if same and all(result[i].role == held.role for held in same)]
        if len(mine) == len(same):
            for i, held in zip(mine, same, strict=True):
                together = "co-host" if "co-host" in (result[i].role, held.role) else result[i].role
                result[i] = HostFact({**result[i].names, tag: held.reading}, together)
        else:
            mine = [i for i, host in enumerate(result) if _kind(host.role) == role]
            if not mine:  # named in this language only
                result += [HostFact({tag: held.reading}, held.role) for held in same]
            for i, held in _of_one_sort(result, mine, same):
                result[i] = HostFact({**result[i].names, tag: held.reading}, result[i].role)
    return result


_ALIKE = 0.72
"""So much of two names must say the same for them to be one host's."""


def _by_name(hosts: list[HostFact], others: list[Held]) -> list[Held]:
    """The others in the order of the hosts whose names mean the same, of one kind of hosting; else by their sorts."""
    if len(hosts) != len(others) or len(others) < 2 or len({is_han_language(t) for h in hosts for t in h.names}) > 1:
        return _by_sort(hosts, others)
    like = {(i, j): _like(host, held) for i, host in enumerate(hosts) for j, held in enumerate(others)}
    taken: dict[int, int] = {}
    for (i, j), worth in sorted(like.items(), key=lambda each: (-each[1], each[0])):
        if worth >= _ALIKE and i not in taken and j not in taken.values():
            taken[i] = j
    if not taken or any(_kind(hosts[i].role) != _kind(others[j].role) for i, j in taken.items()):
        return _by_sort(hosts, others)
    rest = [j for j in range(len(others)) if j not in taken.values()]
    return [others[taken[i]] if i in taken else others[rest.pop(0)] for i in range(len(hosts))]


def _like(host: HostFact, held: Held) -> float:
    name = next(iter(host.names.values())).text
    if is_han_language(held.run.language) == is_han_language(next(iter(host.names))):
        return 0.0
    return likeness(held.name, name) if is_han_language(held.run.language) else likeness(name, held.name)


def _by_sort(hosts: list[HostFact], others: list[Held]) -> list[Held]:
    """The others in the order of the hosts, where all have one role and each is the only one of its sort."""
    ours = [sort_of(next(iter(host.names.values())).text) for host in hosts]
    theirs = {sort_of(held.name): held for held in others}
    kinds = {_kind(role) for role in (*(h.role for h in hosts), *(h.role for h in others))}
    apart = len(set(ours)) == len(ours) == len(theirs) == len(others) and len(kinds) == 1
    return [theirs[sort] for sort in ours] if apart and set(ours) == set(theirs) and "" not in theirs else others


def _of_one_sort(hosts: list[HostFact], ours: list[int], theirs: list[Held]) -> list[tuple[int, Held]]:
    """Partners in lists of different length: the only one of its sort (an association, a mission) in either."""
    mine = Counter(sort_of(next(iter(hosts[i].names.values())).text) for i in ours)
    others = Counter(sort_of(held.name) for held in theirs)
    return [
        (i, held)
        for i in ours
        for held in theirs
        for sort in [sort_of(held.name)]
        if sort and sort_of(next(iter(hosts[i].names.values())).text) == sort and mine[sort] == others[sort] == 1
    ]


def _kind(role: str) -> str:
    return "host" if role == "co-host" else role


def _co_hosts(hosts: list[HostFact], labelled: bool) -> list[HostFact]:
    """Several who host are co-hosts, whatever the word; so are all where the text calls one of them so."""
    roles = [host.role for host in hosts]
    if all(reading.confidence <= _VISITED for host in hosts for reading in host.names.values()):
        return hosts  # visited one after the other
    if roles.count("host") < 2 and (labelled or "co-host" not in roles):
        return hosts  # a line for the host and another for the co-host say what they mean
    return [HostFact(host.names, "co-host") if host.role == "host" else host for host in hosts]
