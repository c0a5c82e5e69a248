"""The bodies after `hosted by` in English text."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.parties.body_lists_english import listed
from publish.readers.press_text.parties.two_bodies_english import SPOKEN_OF
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.roles_english import is_role

_MISSION = re.compile(
    r"(?:Embassy|Consulate|Consulate General|Office|Mission|Representation|Chamber of Commerce(?! of (?!the ))"
    r"|Delegation|Cultural Cent(?:er|re)|Confucius Institute|Liaison Office)(?:"
    r" of (?:the )?(?:(?:Republic|Kingdom|People's Republic|Federal Republic|Grand Duchy) of )?[A-Z]\w+(?: [A-Z]\w+)?)?"
    r" (?:in|to) (?=(?:the )?[A-Z])"
)


_IN_LAND = re.compile(
    r"(?:System|Team|Club|Society|Association|Alumni|Community|Union|Federation|Network|Foundation|Institute|Group)"
    r" in (?=[A-Z]\w+(?:, | and )(?:the )?[A-Z])"
)
"""`the UN System in China, B and C`: where a body of a list is."""
_SOCIETIES = words.alternation("en-occasion", "bodies", "societies")
_RELATIONS = words.alternation("en-occasion", "bodies", "relations")
_HEADS = words.alternation("en-occasion", "bodies", "heads")
_FOR = re.compile(
    rf"\b(?:{_SOCIETIES})\sfor\s"
    rf"(?:[A-Z][\w-]*,?\s|and\s){{1,5}}?(?:{_RELATIONS})"
    r" with (?=(?:the )?[A-Z])"
    rf"|\b(?:{_HEADS})"
    r"(?: for| on)(?: [A-Z]\w+)? (?:with )?(?=(?:the )?[A-Z])"
    r"|\bUNESCO Chair (?:on|for) (?=[A-Z])"
    r"|\bCouncil for (?=the Promotion|International|[A-Z]\w+ Trade)"
)
"""Association for Friendship with Foreign Countries: words within a name that end a list elsewhere."""


def _mere_place(name: str) -> bool:
    if compiled(r"(?:[A-Z][\w'-]*\s){1,3}(?:Province|Prefecture|County|Municipality|City)$").match(name):
        return False
    if compiled("(?:City|Town|State|Government|Municipality|Canton|Province) of [A-Z]").match(name):
        return False
    return is_place(name) and not compiled(r"\s[a-z]{4,}$").search(name)  # Guangdong provincial government


_STARTS = (
    "The|It|They|He|She|We|This|These|An?|In|On|At|More|Over|Nearly|About|Around|Almost|Some|Close|Up|During|With|After"
    r"|M[rs]s?\.?|Dr\.?|Prof\w*"
)
_THEN = words.alternation("en-occasion", "hosts", "then")
_DOES = rf"(?:{_THEN}|co-\w+)"
_DONE_BY = words.phrase_alternation("en-occasion", "hosts", "done_by")
_ALSO = rf"(?:co-?|jointly\s|generously\s|kindly\s|also\s|fully\s)*(?:{_DONE_BY}|co-\w+)"
_STOP = re.compile(
    rf"(?<!Ltd)(?<!Inc)(?<!\bCo)(?<!Corp)\.\s|(?<=[dcop]\.)\s(?=(?:{_STARTS})\s)|;\s"
    r"|\s(?:[–—]|--?)\s|\s(?:from|in|on|at|was|were|is|has|took|which|with|under|during|to|attracted|brought|for|as|successfully"
    r"|who|that|while|where|together|alongside)\s"
    rf"|,\s+(?:in|on|at|with|together|along|alongside|as|which|while|who|under|for)\s"
    rf"|,\s+(?=(?:the\s)?(?:(?!and\s{_DOES}\b)[\w'&()-]+\s){{1,12}}?{_DOES}\b)"
    rf"|,?\s+(?:and\s+)?{_ALSO}\b|,?\s+and\s+{_DOES}\b|\s{_DOES}\s|,?\s+(?:and\s+)?(?:its|support|sponsorship|funding)\s|\(?[\"'](?=[A-Z])|$"
)
_PERSON = re.compile(
    r"(?:H\.?\s?E\.?|M[rs]s?|Dr|Prof|Ir|Professor|Sir|Dame|Lord|Lady|Madam|Ambassador|President|Minister|Consul"
    r"|Chairman"
    r"|Director|Mayor|Governor|Rector|Vice|Party\sSecretary|Deputy\s[A-Z]\w+\s[A-Z]|Dean|Provost|His|Her)\b\.?(?!\s(?:Council|Office|Fund|Foundation|University|Hotel))"
)


def bodies_after(
    run: Run, text: str, start: int, role: str, known: Collection[str], sure: bool = True, opening: bool = False
) -> tuple[list[Held], int]:
    """`A, B and C` from `start` on, and where they end; unless `sure`, only what is named as bodies are.

    `opening`: `Organized by` opens the sentence, and what is organized stands behind the comma.
    """
    text = _MISSION.sub(lambda m: m[0].replace(" in ", " xx ").replace(" to ", " xx "), text)
    text = _FOR.sub(lambda m: m[0].replace(" for ", " xxx ").replace(" on ", " xx ").replace(" with ", " xxxx "), text)
    text = _IN_LAND.sub(lambda m: m[0].replace(" in ", " xx "), text)
    text = text.replace(" as well as of ", " and           ").replace(" as well as ", " and        ")
    text = compiled(r"\([^()]*\)").sub(lambda m: "(" + "x" * (len(m[0]) - 2) + ")", text)
    stop = _STOP.search(text, start)
    end = stop.start() if stop else len(text)
    if opening and (last := _LAST.search(text, start, end)) and ", and " not in text[last.end() : end]:
        end = last.start("comma")  # Organized by A and B, the show
    region = compiled(r"[\s,]+(?:and|[–—-]+)\s*$").sub("", text[start:end])
    held = []
    for a, b in _last_apart(region, listed(region, known), sure):
        name = _BESIDES.sub("", short_removed(region[a:b]))
        again = _spoken_of(text[:start], name)
        if again:
            held.append(Held(run.text[again[0] : again[1]], again[0], role, run, 0.8))
        elif is_named(name) and (sure or is_body(name, known) or _OFFICE.match(name)):
            held.append(Held(run.text[start + a : start + a + len(name)].strip(), start + a, role, run, 0.9))
    return held, end


def _last_apart(region: str, pieces: list[tuple[int, int]], sure: bool) -> list[tuple[int, int]]:
    """`A, B, C and D`, where neither of the last two says what body it is."""
    if not pieces or not sure or (len(pieces) < 3 and not region[: pieces[-1][0]].rstrip().endswith(",")):
        return pieces
    a, b = pieces[-1]
    both = compiled(rf"{_BRAND}(?P<joint>\sand\s){_BRAND}").fullmatch(region, a, b)
    if both is None or is_body(region[a:b], ()):
        return pieces
    return [*pieces[:-1], (a, both.start("joint")), (both.end("joint"), b)]


_BRAND = r"[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*){0,3}"
_LAST = re.compile(
    r"(?<=\sand\s)[^,;]{2,80}?(?P<comma>,\s)(?!and\s|Ltd|Inc|Co\b|(?:[A-Z][\w-]*,?\s){1,4}and\s[A-Z][\w-]*(?=[,.]|$|\s(?:and|in|on|with)\b))"
)
_BESIDES = re.compile(
    r"\s(?:besides|too|also|alone|together|again|respectively|jointly|itself|themselves|here|alike|today|yesterday|tonight)$"
)
_OFFICE = re.compile(r"(?:[A-Z]\w+ ){0,2}(?:Department|Ministry|Government|City|Province|State) of [A-Z]")


def is_named(name: str) -> bool:
    """Whether the words can be the name of a body: no place, no office, no person by title."""
    return (
        len(name) > 1
        and name[:1].isupper()
        and "$" not in name
        and (not is_role(name) or name.startswith("UNESCO Chair"))
        and not _UNNAMED.fullmatch(name)
        and not _mere_place(name)
        and not _PERSON.match(name)
    )


_UNNAMED = re.compile(
    rf"(?:[A-Z][a-z]+\s){{1,2}}(?:{words.alternation('en-occasion', 'bodies', 'kinds')}|firm|group)s?"
)
"""`Chinese company`: what it is, and no name."""


_SHORT = re.compile(
    r"\s*\([^)]{1,30}\)(?:\s(?:of|in|at|under)\s(?:the\s)?[A-Z][\w\s-]*|,\s(?:the\s|The\s)?[A-Z][\w\s-]*)?$"
)
"""`Lund Gardens (LG) of NAS`, `the Gallery (UG), Lund University`: the name is whole before its short form."""


def short_removed(name: str) -> str:
    """The name without its short form in brackets and what stands behind it."""
    return _SHORT.sub("", name)


def _spoken_of(before: str, name: str) -> tuple[int, int] | None:
    """`… at Lund General Hospital, hosted by the Foundation and the hospital`: the last such body named before."""
    if not SPOKEN_OF.fullmatch(name.lower()):
        return None
    word = rf"(?:[A-Z][\w'&-]*\s(?:(?:of|and|for)\s)?)*{name.capitalize()}\b(?:\sof(?:\s[A-Z][\w'&-]*)+)?"
    named = list(compiled(word).finditer(before))
    return (named[-1].start(), named[-1].end()) if named and named[-1][0].lower() != name else None
