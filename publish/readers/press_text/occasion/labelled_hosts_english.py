"""Hosts on lines of their own in English text: `Organizers: A, B`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.parties.body_lists_english import listed
from publish.readers.press_text.parties.two_bodies_english import without_abbreviation
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.text.folding import fold_latin

_LABEL = Pattern(
    r"(?:^|[;|/]\s*|\s{2,}|(?<=\w[.;])\s(?=[A-Z]))(?:[•·●◆■]\s*)?(?P<role>(?:joint |lead |main |local |event"
    r" )?(?:co-?)?organi[sz](?:ers?|ing (?:unit|organi[sz]ation|body|partner|committee)s?)"
    r"|(?:jointly |co-)?(?:organi[sz]ed|presented|hosted|held|staged|convened) by|(?:(?:joint )?(?:co-?)?hosts?"
    r"|hosting (?:unit|organi[sz]ation)s?)"
    r"|undertaken by|implemented by|undertaking (?:unit|organi[sz]ation)s?"
    r"|(?:title |gold |platinum |main |official )?sponsors?|sponsored by|supporters?|supported by|with (?:the"
    r" )?support (?:of|from)"
    r"|(?:media |academic |strategic |official )?(?:support(?:ing)?|partners?)(?: (?:organi[sz]ations?|units?"
    r"|institutions?|partners?|bod(?:y|ies)))?|guided by"
    r"|guid(?:ing|ance) (?:organi[sz]ations?|units?))\s*:\s*(?P<names>(?:(?![|;/]?\s*(?:[Cc]o-?)?(?:[Oo]rgani[sz]"
    r"|[Ss]upport|[Ss]ponsor|[Hh]ost)\w*(?: \w+)?\s*:)"
    r"(?!(?<!Ltd)(?<!Inc)(?<!Co)(?<!Corp)(?<!\b[A-Z])\.\s+(?-i:[A-Z]))[^|\n])+)",
    re.I,
    needs=":",
)


def labelled_hosts(run: Run, known: Collection[str]) -> list[Held]:
    """`Organizer: A; Co-organizers: B, C`, each on a line of its own."""
    text = fold_latin(run.text)
    found = []
    for label in _LABEL.finditer(text):
        role = role_of(label["role"])
        for piece in compiled(r"[^;]+").finditer(label["names"]):
            for a, b in listed(piece[0], known):
                name, at = without_abbreviation(piece[0][a:b]), label.start("names") + piece.start() + a
                if name[:1].isupper() or is_body(name, known):
                    found.append(Held(run.text[at : at + len(name)].strip(" ;"), at, role, run, 0.95))
    return found


def role_of(word: str) -> str:
    """The kind of hosting that a label or a noun states: `Co-organizers`, `title sponsor`."""
    plain = compiled(r"^(?:(?:an?|the|its|main|local|event|lead|official|exclusive|sole|principal) )+").sub(
        "", word.lower()
    )
    return next((role for start, role in _LABELS if compiled(start).match(plain)), "host")


_LABELS = (
    ("co-?host|joint(?:ly)? |co-present", "co-host"),
    ("host|present|held|stag|conven", "host"),
    ("co-?org", "co-organizer"),
    ("organi[sz]", "organized"),
    ("undertak|implement", "organizer"),
    ("guid", "guide"),
    ("sponsored by", "sponsored"),
    ("", "supporter"),
)
