"""Hosts of English sentences that name the role beside the body: `with C as co-organizer`, `The A is the organiser`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.bodies_after_by import is_named, short_removed
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.hosts_told_english import ROLE_NOUN
from publish.readers.press_text.occasion.labelled_hosts_english import role_of
from publish.readers.press_text.parties.body_lists_english import listed

_ADJECTIVE = r"(?:an?\s|the\s|its\s)?(?:main\s|local\s|event\s|joint\s|official\s|principal\s|key\s)?"
_AS_ROLE = re.compile(
    r"(?:\b(?:with|while|joined\sby)|(?:(?<=host|iser|izer|rter|nsor|tner)|(?<=isation|ization|itution)|(?<=hosts|isers|izers|rters|nsors|tners))\sand)\s(?:the\s)?(?:(?:law\sfirm|company|bank"
    r"|consultancy|airline|charity|carmaker|insurer)\s)?"
    rf"(?P<names>(?:the\s)?[A-Z](?:[^.;]|(?:(?<=\bCo)|(?<=Ltd)|(?<=Inc))\.){{3,160}}?)\s(?:(?:serving|acting|served|acted"
    rf"|participating|joining)\s)?as\s{_ADJECTIVE}{ROLE_NOUN}\b"
)
"""`Co-hosted by A and B, with the C as co-organizer`."""
_IS_ROLE = re.compile(
    rf"(?:^|[.;]\s|,\s(?:and\s|while\s))(?P<names>(?:[Tt]he\s)?[A-Z][^.;]{{2,160}}?)\s(?:is|are|was|were"
    rf"|served\sas|acted\sas|serves\sas|acts\sas)\s{_ADJECTIVE}{ROLE_NOUN}(?=[.,;]|\sof\b|\sand\b|$)"
)
"""`The A is the organiser, and B and C are the supporting organisations`."""

_THE_OTHER = re.compile(
    rf"(?<=\s)(?:host|organi[sz]er|sponsor)s?,?\sand\s(?P<names>(?:the\s)?[A-Z][^.;,]{{2,90}}?)\s(?:\([^)]*\)\s)?the\s{ROLE_NOUN}(?=[.,;]|$)"
)
"""`A was the host and|B the organizer`."""
_LEADS_IN = re.compile(
    r"(?:[a-z]+\s){1,3}(?=[A-Z])|[A-Z][\w&]*'s\s"
    r"(?=(?:Faculty|School|Department|College|Institute|Library|Office)\b)"
)
"""`the law firm|Holm LLP`, `LU's|School of Law`."""


def in_roles(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`with C as co-organizer`, `The A is the organiser`: each with the role that the sentence gives."""
    held: list[Held] = []
    for found in (*_AS_ROLE.finditer(text), *_IS_ROLE.finditer(text), *_THE_OTHER.finditer(text)):
        for a, b in listed(found["names"], known):
            kind = _LEADS_IN.match(found["names"][a:b])  # the law firm Holm LLP
            a += kind.end() if kind else 0
            name = short_removed(found["names"][a:b])
            at = found.start("names") + a
            if is_named(name):
                held.append(Held(run.text[at : at + len(name)], at, role_of(found["role"]), run, 0.9))
    return held
