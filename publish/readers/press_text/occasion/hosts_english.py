"""Who is said to hold the event in English text: hosted by, organized by, A and B co-hosted X."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.body_lists_english import SPOKEN_OF, bodies_before, listed
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.offices.bodies_english import is_body, is_place
from publish.readers.press_text.offices.roles_english import is_role
from publish.readers.press_text.text.folding import fold_latin


@lru_cache(maxsize=1)
def _latin_by() -> re.Pattern[str]:
    named = []
    for role in ("co-host", "co-organizer", "supporter", "guide", "organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if p.endswith((" by", " of", " from"))]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(map(_with_day, listed)) + ")")
    return re.compile(r"\b(?:" + "|".join(named) + r")\s+", re.I)


def _with_day(phrase: str) -> str:
    """`held by`, and `held today by`, `held here on Friday by`."""
    verb, _, last = phrase.rpartition(" ")
    day = r"(?:\s(?:today|yesterday|here|recently|on\s(?:\w+\s){1,2}?\w+))*" if last == "by" else ""
    return re.escape(verb) + day + r"\s" + last


@lru_cache(maxsize=1)
def _latin_active() -> re.Pattern[str]:
    named = []
    for role in ("co-host", "co-organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if not p.endswith((" by", " of", " from"))]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(re.escape(p) for p in listed) + ")")
    passive = "".join(rf"(?<!\b{word}\s)" for word in ("was", "were", "is", "be", "been", "being"))
    return re.compile(
        r"\b" + passive + "(?i:" + "|".join(named) + r")\b(?!\s+by)\s+(?=(?:an?|the|its|this|their)\s|[\"'A-Z\d])"
    )


_LABEL = re.compile(
    r"(?:^|[;|]\s*)(?P<role>(?:co-?)?organi[sz]ers?|organi[sz]ed by|co-organi[sz]ed by|(?:co-?)?hosts?"
    r"|(?:co-|jointly )?hosted by"
    r"|sponsors?|sponsored by|supporters?|supported by|supporting (?:organi[sz]ations?|units?|institutions?)|guided by"
    r"|guiding (?:organi[sz]ations?|units?))\s*:\s*(?P<names>[^|\n]+)$",
    re.I,
)


def labelled_hosts(run: Run, known: Collection[str]) -> list[Held]:
    """`Organizer: A; Co-organizers: B, C`, each on a line of its own."""
    text = fold_latin(run.text)
    label = _LABEL.search(text)
    if not label:
        return []
    word = label["role"].lower()
    role = next((role for start, role in _LABELS if word.startswith(start)), "host")
    found = []
    for piece in re.finditer(r"[^;]+", label["names"]):
        for a, b in listed(piece[0], known):
            name, at = piece[0][a:b], label.start("names") + piece.start() + a
            if name[:1].isupper():
                found.append(Held(run.text[at : at + len(name)].strip(" .;"), at, role, run, 0.95))
    return found


_LABELS = (
    ("co-host", "co-host"),
    ("cohost", "co-host"),
    ("jointly", "co-host"),
    ("host", "host"),
    ("co-org", "co-organizer"),
    ("coorg", "co-organizer"),
    ("org", "organizer"),
    ("guid", "guide"),
    ("s", "supporter"),
)


def stated_hosts(run: Run, known: Collection[str]) -> list[Held]:
    """The hosts the run names, after `hosted by` or before `co-hosted`."""
    text = fold_latin(run.text)
    held: list[Held] = []
    for found in _latin_by().finditer(text):
        role = (found.lastgroup or "host").replace("_", "-")
        if not held or all(found.start() > h.start for h in held):
            role = "host" if found[0].lower().startswith("sponsored by") and not held else role
            held += _bodies_latin(run, text, found.end(), role, known)
    for found in _AS_ROLE.finditer(text):
        word = found["role"].lower()
        role = next((role for start, role in _LABELS if word.startswith(start)), "host")
        for a, b in listed(found["names"], known):
            at = found.start("names") + a
            held.append(Held(run.text[at : found.start("names") + b], at, role, run, 0.9))
    if any(h.role in ("host", "co-host") for h in held):
        return held
    carried_out = any(h.role == "organizer" for h in held)
    for found in _latin_active().finditer(text):
        if carried_out and found.lastgroup not in ("host", "co_host"):
            continue
        if _COUNTED.match(text, found.end()):
            continue  # the Chamber had organised 60 activities: others, and many
        role = (found.lastgroup or "host").replace("_", "-")
        acting = subject_hosts(run, text, found.start(), role, known)
        if acting:
            return acting + [h for h in held if all(h.name != a.name for a in acting)]
    return held


_AS_ROLE = re.compile(
    r"\bwith\s+(?P<names>(?:the\s)?[A-Z][^.;]{3,160}?)\s(?:serving\s|acting\s)?as\s(?:an?\s|the\s|its\s)?"
    r"(?:main\s|local\s|event\s)?(?P<role>(?:co-?)?(?:organi[sz]er|host)s?|(?:supporter|sponsor)s?"
    r"|supporting\s(?:organi[sz]ation|unit|partner|institution)s?)\b"
)
"""`Co-hosted by A and B, with the C as co-organizer`."""
_COUNTED = re.compile(r"(?:over\s|more than\s|nearly\s|some\s|about\s)?\d{1,3}\s(?!anniversary)[a-z]+s\b")


_MISSION = re.compile(
    r"(?:Embassy|Consulate|Consulate General|Office|Mission|Representation|Chamber of Commerce|Delegation"
    r"|Cultural Cent(?:er|re)|Confucius Institute|Liaison Office)(?:"
    r" of [A-Z]\w+)? (?:in|to) (?=[A-Z])"
)


_FOR = re.compile(
    r"\b(?:Association|Society|Institute|Cent(?:er|re)|Foundation|Federation|Academy|Agency|Alliance|Union|Committee"
    r"|Commission|School|College|Department|Office|Organi[sz]ation|Fund|Board|Bureau|Network|Ministry|Administration|Authority|Council|Directorate|Division|Bank)"
    r"(?: for| on)(?: [A-Z]\w+)? (?:with )?(?=(?:the )?[A-Z])"
    r"|\bCouncil for (?=the Promotion|International|[A-Z]\w+ Trade)"
)
"""Association for Friendship with Foreign Countries: words within a name that end a list elsewhere."""


def _mere_place(name: str) -> bool:
    return is_place(name) and not re.search(r"\s[a-z]{4,}$", name)  # Guangdong provincial government


def _bodies_latin(run: Run, text: str, start: int, role: str, known: Collection[str]) -> list[Held]:
    """`A, B and C` after `hosted by`."""
    text = _MISSION.sub(lambda m: m[0].replace(" in ", " xx ").replace(" to ", " xx "), text)
    text = _FOR.sub(lambda m: m[0].replace(" for ", " xxx ").replace(" on ", " xx ").replace(" with ", " xxxx "), text)
    text = re.sub(r"\([^()]*\)", lambda m: "(" + "x" * (len(m[0]) - 2) + ")", text)
    stop = re.compile(
        r"(?<!Ltd)(?<!Inc)(?<!\bCo)(?<!Corp)\.\s|(?<=[dcop]\.)\s(?=(?:The|It|They|He|She|We|This|These|An?|In|On|At|More"
        r"|Over|Nearly|About|Around|Almost|Some|Close|Up|During|With|After|M[rs]s?\.?|Dr\.?|Prof\w*)\s)|;\s|\s(?:from|in|on|at|was|were|is|has|took|which|with|under|during|to|attracted|brought|for|as"
        r"|successfully)\s|,\s+(?:in|on|at|the\s(?:[\w-]+\s){1,9}?(?:was|were|took|opened)|with|and\s(?:co-organi|organi|supported"
        r"|sponsored)|organi|co-organi|supported)|\s+and\s+(?:co-|jointly\s)?(?:organi[sz]ed|supported"
        r"|sponsored|hosted)\b|\(?[\"'](?=[A-Z])|$"
    ).search(text, start)
    end = stop.start() if stop else len(text)
    region = text[start:end]
    held = []
    for a, b in listed(region, known):
        name = re.sub(r"\s*\([^)]{1,30}\)$", "", region[a:b])
        again = _spoken_of(text[:start], name)
        if again:
            held.append(Held(run.text[again[0] : again[1]], again[0], role, run, 0.8))
        elif name[:1].isupper() and not is_role(name) and not _mere_place(name) and len(name) > 1:
            held.append(Held(run.text[start + a : start + a + len(name)].strip(), start + a, role, run, 0.9))
    return held


def _spoken_of(before: str, name: str) -> tuple[int, int] | None:
    """`… at Lund General Hospital, hosted by the Foundation and the hospital`: the last such body named before."""
    if not SPOKEN_OF.fullmatch(name):
        return None
    word = rf"(?:[A-Z][\w'&-]*\s(?:(?:of|and|for)\s)?)*{name.capitalize()}\b(?:\sof(?:\s[A-Z][\w'&-]*)+)?"
    named = list(re.finditer(word, before))
    return (named[-1].start(), named[-1].end()) if named and named[-1][0].lower() != name else None


_WITH = re.compile(
    r",?\s(?:together|jointly|along"
    r"|in (?:close )?(?:partnership|collaboration|cooperation|conjunction|association)) with\s"
)


def subject_hosts(run: Run, text: str, verb: int, role: str, known: Collection[str]) -> list[Held]:
    """`…, A and B co-hosted X`, `A, together with B, held X`, `A held X together with B`."""
    plain = _WITH.sub(lambda m: ", " + " " * (len(m[0]) - 2), text[:verb])
    held = [Held(run.text[a:b], a, role, run, 0.85) for a, b in bodies_before(plain, verb, known)]
    together = plain != text[:verb]
    end = next((m.start() for m in re.finditer(r"[.;]\s|$", text[verb:])), 0) + verb
    other = _WITH.search(text, verb, end)
    if held and other:
        more = [h for h in _bodies_latin(run, text, other.end(), role, known) if is_body(h.name, known)]
        held, together = [*held, *more], together or bool(more)
    if role == "host" and len(held) > 1:
        held = [replace(h, role="co-host") for h in held]
    return held
