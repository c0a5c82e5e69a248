"""The body that launches, founds or publishes, in English text: `A launched X`, `A held a forum and released X`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.parties.english import subjects
from publish.readers.press_text.parties.signers_english import may_sign
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_unit
from publish.readers.press_text.phrases.local_offices_english import is_territorial
from publish.readers.press_text.phrases.roles_english import is_role

_GOES_ON = re.compile(r"(?:,|\band)\s(?:(?:also|then|jointly|officially|formally|later|together)\s)*$")
_VERBS = words.phrase_alternation("en-programme", "parties", "first_verbs")
_FIRST_VERB = re.compile(
    rf"\s(?:(?:today|yesterday|jointly|also|recently|officially|formally|has|have)\s)*(?:{_VERBS})\b"
)
_EVENTS = words.alternation("en-programme", "parties", "events")
_EVENT = re.compile(rf"(?:{_EVENTS})$")


def starters(before: str, known: Collection[str]) -> tuple[str, ...]:
    """Who starts it: the body before the verb, or before the first verb of a clause that goes on."""
    found = _bodies(before, known, 1)
    first = _FIRST_VERB.search(before)
    if not found and first and _GOES_ON.search(before):
        found = _bodies(before[: first.start()], known, 1)
    return found


_NO_NAME = re.compile(
    r"(?:At|On|In|During|After|Before|Following|With|Under|As|For|By|To|From)\s(?:the|a|an|this|that|its|their)\s[a-z]"
)
_LEADS_IN = re.compile(
    r"(?:.*(?:\s[–—-]+|--|:|\)|[.!?])\s+)?(?:[A-Z][a-z]+(?:ly)?,\s|(?:At|On|In|During|After|Following|As|To|With|Under|For|By"
    r"|Along|Together|Earlier|Besides|Also|Founded|Established|Building|Supported|Backed)\b[^;]*,\s)?(?:and\s)?(?:[Tt]he\s)?",
    re.S,
)


_ADVERBS = re.compile(r"(?:[\s,]+(?:today|yesterday|jointly|formally|officially|also|then|recently|have|has|later))+$")


JOINED = "partnership|collaboration|cooperation|co-operation|conjunction|association"
"""In … with: how two do a thing together."""
_PARTNER = re.compile(
    rf"^(?:With(?=\s(?:the\s)?[A-Z])|In\s(?:{JOINED})\swith|Together\swith|Jointly\swith|Alongside)"
    r"\s(?P<partner>(?:the\s)?[A-Z][^,]{2,90}),\s"
)


def with_partner(before: str, known: Collection[str]) -> tuple[str, ...]:
    """A and B of `In partnership with B, A` launched, `With B, A` signed."""
    partner = _PARTNER.match(before)
    first = _bodies(before[partner.end() :], known, 1) if partner else ()
    second = compiled(r"^the\s").sub("", partner["partner"]) if partner else ""
    return (*first, second) if first and may_sign(second, known) else ()


def _bodies(before: str, known: Collection[str], least: int) -> tuple[str, ...]:
    found = subjects(before, known, least)
    if not found and (opening := _LEADS_IN.match(before)):
        alone = _ADVERBS.sub("", before[opening.end() :].strip(" ,"))
        found = (alone,) if may_sign(alone, known) and not compiled(r"\sand\s|,\s(?!Ltd|Inc)").search(alone) else ()
    if not found or any(_EVENT.search(name) or not name[:1].isupper() for name in found):
        return ()
    if any(_NO_NAME.match(name) for name in found):
        return ()  # At the opening the partners
    lead = before[: before.index(found[0])] if found[0] in before else ""
    if not _LEADS_IN.fullmatch(lead) or any(is_role(piece.strip()) for piece in lead.split(",")):
        return ()  # Professor A, Director of B, Lund University, released
    sure = all(may_sign(name, known) and (not is_unit(name) or is_territorial(name)) for name in found)
    return found if sure else ()


def bodies_alone(text: str, known: Collection[str]) -> tuple[str, ...]:
    """The bodies of `A and B`, where the text is nothing else."""
    found = _bodies(text, known, 1)
    said = sum(len(name) for name in found)
    return found if found and said + 24 * len(found) >= len(text) else ()
