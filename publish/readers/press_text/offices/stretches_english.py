"""How a stretch between the commas behind an English name goes on: a preposition before it, commas in its name."""

from __future__ import annotations

from collections.abc import Collection

from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, proper
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import not_names


def preposition(piece: str, known: Collection[str]) -> int:
    """`…, dean, of X`, `…, head, both of the Y`: the words before the organization of the list."""
    found = compiled(r"\s*(?:(?:both|all)\s+)?(?:of|from|at)\s+(?:the\s+)?(?=[A-Z])").match(piece)
    if found is None:
        return 0
    name = piece[found.end() :].strip()
    unlisted = len(name.split()) >= 2 and name.split()[0] not in not_names() and proper(name) and not is_place(name)
    return found.end() if is_body(name, known) or (unlisted and not is_role(name)) else 0


def extended(region: str, pieces: list[tuple[int, int]], number: int, known: Collection[str]) -> int | None:
    """`Foreign, Commonwealth & Development Office`: a name that has commas in itself."""
    if number + 1 < len(pieces) and not is_role(region[slice(*pieces[number + 1])]):
        a, b = pieces[number][0], pieces[number + 1][1]
        if compiled(r"&|\band\b").search(region[pieces[number][1] : b]) and is_body(region[a:b], known):
            return b
    return None


_AT_EVENT = Pattern(
    r"\b(?:Guests?|Speakers?|Patrons?|Masters?|Mistress) of (?:Hono|Ceremon)"
    r"|\b(?:Guest|Speaker|Host|Moderator|Emcee|MC)s?$",
    needs="Guest|Speaker|Patron|Master|Mistress|Host|Moderator|Emcee|MC",
)


def of_the_event(bare: str) -> bool:
    """`our Guest of Honour`: what somebody is at the event, and no body."""
    return _AT_EVENT.search(bare) is not None
