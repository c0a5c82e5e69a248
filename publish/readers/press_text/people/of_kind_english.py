"""Whose office it is where only the kind of body is said: `the Centre's Director`, `the University's Rector`."""

from __future__ import annotations

import re
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.organizations.bodies_named import latin_bodies
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.phrases.roles_english import is_role

_KIND = re.compile(rf"(?:the\s)?(?P<kind>{words.alternation('en', 'organizations', 'kinds_alone')})'s\s", re.I)
_BEFORE = re.compile(_KIND.pattern + "$", re.I)


def of_kind(mention: Mention, text: str) -> tuple[Mention, bool]:
    """The mention without the kind in its position, of the body of that kind named last before; whether one was."""
    position, at = mention.office.positions[0]
    whose = _KIND.match(position)
    directly = _BEFORE.search(text, max(0, at - 24), at) if whose is None else None
    if directly:
        body = _last_of_kind(text[: directly.start()], directly["kind"].lower())
        held = replace(mention, office=Office(mention.office.positions, body, inherited=True))
        return (held, True) if body else (mention, False)
    if whose is None:
        return mention, False
    positions = ((position[whose.end() :], at + whose.end()), *mention.office.positions[1:])
    body = _last_of_kind(text[:at], whose["kind"].lower())
    if body is None:
        return replace(mention, office=replace(mention.office, positions=positions)), False
    return replace(mention, office=Office(positions, body, inherited=True)), True


def is_of_kind(position: str) -> bool:
    """Whether the position begins with a mere kind of body that it belongs to."""
    return _KIND.match(position) is not None


def _last_of_kind(before: str, kind: str) -> tuple[str, int] | None:
    named = [(name, at) for name, at in latin_bodies(before, kind) if not is_place(name) and not is_role(name)]
    return named[-1] if named else None
