"""The two sides of a visit or a signing: `双方签署`, `the two sides signed` name nobody."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.parties.signers_chinese import is_body as may_sign
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN_VISITOR = Pattern(
    rf"(?:^|[，。：—日])(?P<body>[{HAN}]{{3,26}}?)(?:代表团|访问团|考察团|参访团)(?:一行)?[^，。；]{{0,24}}?"
    "(?:访问|到访|来访|访|走访|参访|造访|来到|做客)",
    needs="做客|来到|访",
)
_LATIN_VISITOR = Pattern(
    r"\bdelegation (?:of|from) (?:the )?(?P<body>[A-Z][\w'&-]*(?:\s(?:[A-Z][\w'&-]*|of|for|and|the|in))*?)"
    r"(?:,[^,.]{3,80},)?\s(?:recently\s|today\s)?(?:visited|came to|paid a visit|arrived|called on|toured)\b",
    needs="delegation",
)


def two_sides(
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    runs: Sequence[Run],
    known: Mapping[str, Collection[str]],
) -> list[dict[str, Reading]]:
    """The organizations of the two who sign; else the visitor's and the host's; nothing where they are not told."""
    signed = [p for p in people if any(part.kind == "signatory" for part in p.parts) and p.organizations]
    if len(signed) == 2 and not _one(signed[0].organizations, signed[1].organizations):
        return [dict(person.organizations) for person in signed]
    if not hosts:
        return []
    heads = [p for p in people if any(part.kind == "delegation_head" for part in p.parts) and p.organizations]
    visitor = dict(heads[0].organizations) if heads else _visitor(runs, known)
    return [visitor, dict(hosts[0].names)] if visitor and not _one(visitor, hosts[0].names) else []


def _one(left: Mapping[str, Reading], right: Mapping[str, Reading]) -> bool:
    return any(tag in right and comparable(left[tag].text) == comparable(right[tag].text) for tag in left)


def _visitor(runs: Sequence[Run], known: Mapping[str, Collection[str]]) -> dict[str, Reading]:
    """Whose delegation it is, in each language."""
    found: dict[str, Reading] = {}
    for run in runs:
        if run.language in found:
            continue
        han = is_han_language(run.language)
        visit = (_HAN_VISITOR if han else _LATIN_VISITOR).search(fold_han(run.text) if han else fold_latin(run.text))
        named = visit["body"] if visit else ""
        if visit and (may_sign(named, known.get("han", ())) if han else is_body(named, known.get("latin", ()))):
            start, end = visit.span("body")
            found[run.language] = Reading(
                run.text[start:end], run.line, run.start + start, 0.8, "whose delegation came"
            )
    return found
