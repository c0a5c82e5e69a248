"""`Song said`, `詹校长表示`, where two have the surname: whom of them the text means, else nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from publish.readers.press_text.facts import Pair, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.matching_signs import Match
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin


def settle_ambiguous(people: Sequence[Named], matches: Sequence[Match], pairs: Sequence[Pair]) -> None:
    """Leaves a surname to the one whose title stands beside it, or whom the paragraph or its partner names."""
    claims: dict[tuple[int, int, int], list[tuple[Named, Run, int]]] = {}
    for person in people:
        full = {comparable(m.name) for m in person.mentions} | {comparable(person.name)}
        for run, start, end in person.later:
            if comparable(run.text[start:end]) not in full:
                claims.setdefault((run.line, run.start, start), []).append((person, run, end))
    partner = {id(m.han): m.latin for m in matches} | {id(m.latin): m.han for m in matches}
    for (line, begin, start), claimed in claims.items():
        if len(claimed) < 2:
            continue
        claimants = [person for person, _, _ in claimed]
        _, run, end = claimed[0]
        chosen = (
            _titled(claimants, run, start, end)
            or _named_in_pair(claimants, partner, pairs, line)
            or _named_before(claimants, run, start)
        )
        for person in claimants:
            if person is not chosen:
                person.later = [(r, a, b) for r, a, b in person.later if (r.line, r.start, a) != (line, begin, start)]


def _only(found: Sequence[Named]) -> Named | None:
    return found[0] if len(found) == 1 else None


def _titled(claimants: Sequence[Named], run: Run, start: int, end: int) -> Named | None:
    """The one who is 校长, `President`, as the words beside the surname say."""
    if claimants[0].han:
        after = fold_han(run.text)[end : end + 5]
        return _only([p for p in claimants if any(_begins(after, office) for office in _offices(p))])
    address = compiled(r"(?:(?:Vice|Deputy)\s)?[A-Z][a-z]+(?=\s)").match(fold_latin(run.text)[start:end])
    if address is None:
        return None
    return _only([p for p in claimants if any(office.startswith(address[0]) for office in _offices(p))])


def _begins(after: str, office: str) -> bool:
    """Whether `校长表示` goes on with the title 校长, and not with less of 副校长."""
    return any(after.startswith(office[-size:]) and office[-size - 1 : -size] != "副" for size in (2, 3))


def _offices(person: Named) -> list[str]:
    fold = fold_han if person.han else fold_latin
    return [fold(text) for mention in person.mentions for text, _ in mention.office.positions]


def _named_in_pair(
    claimants: Sequence[Named], partner: Mapping[int, Named], pairs: Sequence[Pair], line: int
) -> Named | None:
    lines = {
        run.line for pair in pairs if any(r.line == line for r in pair.runs.values()) for run in pair.runs.values()
    }
    return _only(
        [p for p in claimants if id(p) in partner and any(r.line in lines - {line} for r, _, _ in partner[id(p)].later)]
    )


def _named_before(claimants: Sequence[Named], run: Run, start: int) -> Named | None:
    """The only one whom the same paragraph has named in full."""
    named = [p for p in claimants if any(m.run == run and m.start < start for m in p.mentions)]
    return _only(named)
