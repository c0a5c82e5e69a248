"""Who signs where an English sentence goes on with `It`: `A signed X with B. It also renewed its pact with C`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text.parties.english import sides
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import fold_latin

_GOES_ON = re.compile(
    r"(?:^|[.!?]\s+)(?:(?:On|At|In|During|After)\s[^,.;]{3,60},\s"
    r"|(?:Separately|Also|Meanwhile|Later|Earlier|In\saddition|Besides"
    r"|Afterwards),?\s)?(?:[Ii]t|[Tt]he\s(?P<kind>[A-Za-z]+))\s(?:(?:has|also|then|later|further|additionally|[a-z]+ly)\s)*"
    r"(?:signed|renewed|extended|concluded|inked|sealed|entered\sinto|exchanged|reached|initialled)\s"
    r"(?:(?:an?|the|its|another|one)\s)?(?:(?:new|second|third|similar|further)\s)*$"
)
_WITH = re.compile(
    r"(?:\s\([^()]*\))?\s(?:(?:today|yesterday|on\s[^,.;]{3,24}|in\s[A-Z]\w+)\s)?"
    r"with\s(?:the\s)?(?P<who>[A-Z][^;]*?)(?=[.;](?:\s|$)|$)"
)


def with_same_signer(found: Sequence[Named], text: str, known: Collection[str]) -> list[Named]:
    """The items; one whose sentence goes on with `It` is of the first who signed the one before, and of the other."""
    made: list[Named] = []
    for item in found:
        before = next((i for i in reversed(made) if i.kind == "signing" and len(i.parties) > 1), None)
        if before and item.kind == "signing" and not item.parties:
            item = replace(item, parties=_of_it(item, before.parties[0], text, known))
        made.append(item)
    return made


def _of_it(item: Named, first: str, text: str, known: Collection[str]) -> tuple[str, ...]:
    told = _GOES_ON.search(text, 0, item.start)
    whom = _WITH.match(text, item.start + len(item.title)) if told else None
    if told is None or whom is None:
        return ()
    if told["kind"] and not compiled(rf"\b{told['kind']}\b", re.I).search(fold_latin(first)):
        return ()
    who = compiled(r",\s(?:which|and|who|while|to|under)\s|\sand\s(?:also\s|then\s|[a-z]+ly\s)?[a-z]+ed\s").split(
        whom["who"]
    )[0]
    return sides(f"{first} ", who, known)
