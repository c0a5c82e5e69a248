"""Which agreement in one language is which in the other."""

from __future__ import annotations

from collections.abc import Sequence

from publish.readers.press_text.facts import Pair, Run
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.pairs.likeness import features, worth
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.languages import is_han_language

_BEGUN = {"launch", "establishment"}
"""揭牌 in the one language, `was launched` in the other."""
_CLEARLY = 0.08
"""By so much must a title be more like another than the next one is."""


def paired(found: Sequence[Named], pairs: Sequence[Pair]) -> list[dict[str, Named]]:
    """Items of paired paragraphs in the same order and of the same kind are one; the likest where one side has more."""
    by_tag: dict[str, list[Named]] = {}
    for item in found:
        by_tag.setdefault(item.run.language, []).append(item)
    if not by_tag:
        return []
    lead = max(by_tag, key=lambda tag: (len(by_tag[tag]), is_han_language(tag)))
    groups = [{lead: item} for item in by_tag[lead]]
    partner = {(a.line, b.line) for p in pairs for a in p.runs.values() for b in p.runs.values()}
    for tag, items in by_tag.items():
        if tag == lead:
            continue
        free = list(groups)
        others: list[Named] = []
        for number, item in enumerate(items):
            near = [g for g in free if (g[lead].run.line, item.run.line) in partner]
            kinds = [g for g in near if g[lead].kind == item.kind] or [g for g in free if g[lead].kind == item.kind]
            if kinds:
                left = sum(1 for other in items[number:] if other.kind == item.kind)
                chosen = kinds[0] if len(kinds) <= left else _likest(item, kinds, lead)
                chosen[tag] = item
                free.remove(chosen)
            else:
                others.append(item)
        for item in others:
            near = [g for g in free if (g[lead].run.line, item.run.line) in partner]
            begun = [g for g in near if {g[lead].kind, item.kind} == _BEGUN]
            if begun:
                begun[0][tag] = item
                free.remove(begun[0])
            else:
                groups.append({tag: item})
    return groups


def _likest(item: Named, groups: Sequence[dict[str, Named]], lead: str) -> dict[str, Named]:
    """The group whose title says the same; the first where none does so clearly."""
    titles = [item, *(group[lead] for group in groups)]
    own, *others = features([Run(0, 0, t.title, t.run.language) for t in titles], SoundMatches((), {}, frozenset()))
    scored = sorted(((worth(own, other), -rank) for rank, other in enumerate(others)), reverse=True)
    (best, rank), (second, _) = scored[0], scored[1]
    return groups[-rank] if best - second >= _CLEARLY else groups[0]
