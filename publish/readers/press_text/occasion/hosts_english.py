"""Who is said to hold the event in English text: hosted by, organized by, A and B co-hosted X."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.bodies_after_by import bodies_after, is_named, short_removed
from publish.readers.press_text.occasion.datelines_english import DAY_SAID
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.hosting_words_english import latin_active, latin_by
from publish.readers.press_text.occasion.hosts_in_roles_english import in_roles
from publish.readers.press_text.occasion.hosts_told_english import told_otherwise
from publish.readers.press_text.parties.body_lists_english import bodies_before, listed
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.text.folding import fold_latin


def stated_hosts(run: Run, known: Collection[str], told: bool = False) -> list[Held]:
    """The hosts the run names, after `hosted by` or before `co-hosted`; who else has a part in the same event.

    `told`: an earlier paragraph names the hosts already.
    """
    text = fold_latin(run.text)
    held = _after_by(run, text, known, told)
    held += _new(in_roles(run, text, known), held)
    held = _joined(held, told_otherwise(run, text, known))
    if not told and not any(h.role in ("host", "co-host") for h in held):
        acting = _acting(run, text, known, any(h.role == "organizer" for h in held))
        held = acting + _new(held, acting)
    held += _new([h for h in _supporting(run, text, known) if h.role != "organized" or held], held)
    if told:
        held = [replace(h, role="supporter") if h.role == "sponsored" else h for h in held]
        held = [h for h in held if h.role not in ("host", "co-host")]
    return held


def _joined(held: list[Held], otherwise: list[Held]) -> list[Held]:
    """Who is said to hold it in another way, too; `sponsored by` then only pays."""
    if any(h.role == "co-host" for h in otherwise):
        held = [replace(h, role="supporter") if h.role == "sponsored" else h for h in held]
    return held + _new(otherwise, held)


def _new(found: list[Held], held: list[Held]) -> list[Held]:
    return [h for h in found if all(h.name != k.name for k in held)]


_WEAK = re.compile(
    r"(?:presented|run|arranged|put|mounted|assisted|backed|made|funded|subsid|co-funded|is|was|a)\b", re.I
)
_LONGEST_SURE = 36
_TOGETHER = re.compile(r"\b(?:jointly|together)\b")


def _says_so(words_: str) -> bool:
    """Whether the words can only stand before who holds it: not `run by`, not `held at … by`."""
    return (not _WEAK.match(words_) or _TOGETHER.search(words_) is not None) and len(words_) <= _LONGEST_SURE


_BETWEEN = re.compile(
    r"^a joint |^a (?:collaboration|partnership|cooperation|co-production|joint project) (?:between|of|by)", re.I
)
_GROUP = re.compile(
    r"\b(?:delegation|group|party|mission|team|entourage)(?:\s(?:of|from)\s[^,.;]{1,40})?,?\s(?:\w+ly\s)?$"
)
_RUN = re.compile(r"\b(?:run|set up|produced|launched|planned|prepared)(?: jointly| together)? by\b", re.I)
_IS_RUN = re.compile(r"(?:\b(?:was|were|is|are|been|and|also|jointly)\s|,\s|\.\s|^)$")
_MONEY = re.compile(r"(?:\w+-?)?(?:funded|funding|grants?|subsidi[sz]ed)\b", re.I)


def _after_by(run: Run, text: str, known: Collection[str], told: bool) -> list[Held]:
    held: list[Held] = []
    reached = -1
    for found in latin_by().finditer(text):
        begin = max(text.rfind(mark, 0, found.start()) for mark in (". ", "! ", "? ")) + 1
        if found.start() < reached or (told and not _of_event(text, begin, found.start())):
            continue
        if _BETWEEN.search(found[0]) and not _of_event(text, begin, found.start()):
            continue  # the laboratory, a collaboration between A and B
        if found[0].lower().startswith("given") and not _given_event(text, begin, found.start()):
            continue  # the vehicles given by A
        if _GROUP.search(text[begin : found.start()]):
            continue  # a delegation organized by A
        if _RUN.search(found[0]) and not (
            _of_event(text, begin, found.start()) and _IS_RUN.search(text[: found.start()])
        ):
            continue  # the institute run by A
        if _MONEY.search(found[0]) and not _of_event(text, begin, found.start()):
            continue  # the project, funded by A
        role = (found.lastgroup or "host").replace("_", "-")
        opens = not text[begin : found.start()].strip()
        named, end = bodies_after(run, text, found.end(), role, known, _says_so(found[0]), opens)
        beside = _WITH.match(text, end)
        if named and beside:
            more, end = bodies_after(run, text, beside.end(), role, known, False)
            role = "co-host" if more and role in ("host", "organized") else role
            named = [replace(h, role=role) for h in (*named, *more)]
        if len([h for h in held if h.role == "host"]) and found[0].lower().startswith("initiated"):
            continue
        if named and any(h.role == "host" and _INITIATED.search(text, 0, h.start) for h in held):
            held = [h for h in held if not (role in ("host", "co-host") and _INITIATED.search(text, 0, h.start))]
        held += _new(named, held)
        reached = max(end, found.end()) if named else reached
    return held


_INITIATED = re.compile(r"initiated by (?:the )?$")
"""Who initiates an event holds it only where nobody else does."""


_OTHER_EVENTS = words.phrase_alternation("en-occasion", "hosts", "events")


_BRAND = r"[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*){0,3}"


@lru_cache(maxsize=1)
def _event() -> re.Pattern[str]:
    nouns = words.alternation("en-events", "events", "nouns")
    return re.compile(
        rf"\b(?:{_OTHER_EVENTS}|{nouns})s?\b|^\s*(?:It|This)\b",
        re.I,
    )


_OPENS_WITH_EVENT = re.compile(r"\s*(?:[\"']|(?:An?|The|This)\s|[A-Z][\w'-]*\s){0,4}(?:[\w'-]+\s){0,3}$")


def _given_event(text: str, begin: int, at: int) -> bool:
    """`A dinner in honour of the guests was given by`: an event just before, or at the head of the sentence."""
    if _event().search(text[max(begin, at - 40) : at]):
        return True
    first = _event().search(text, begin, at)
    return first is not None and _OPENS_WITH_EVENT.match(text[begin : first.start()]) is not None


def _of_event(text: str, begin: int, end: int) -> bool:
    """Whether the sentence up to here speaks of the event, and not of a project or a building."""
    return _event().search(text[begin:end]) is not None and not compiled(
        r"\b(?:project|institute|laboratory|fund)\b"
    ).search(text[begin:end])


def _acting(run: Run, text: str, known: Collection[str], carried_out: bool) -> list[Held]:
    for found in latin_active().finditer(text):
        if carried_out and found.lastgroup not in ("host", "co_host", "host2"):
            continue
        if found.lastgroup != "given" and _COUNTED.match(text, found.end()):
            continue  # the Chamber had organised 60 activities: others, and many
        begin = max(text.rfind(mark, 0, found.start()) for mark in (". ", "! ", "? ")) + 1
        if found[0].lower().startswith(("will", "is to")) and _ANOTHER.search(text[begin : found.start()]):
            continue  # next month B will host the same show
        role = "co-host" if found.lastgroup == "co_host" else found.lastgroup or "host"
        role = {"given": "host", "co_organizer": "co-organizer"}.get(role, role)
        acting = subject_hosts(run, text, found.start(), role, known)
        if not acting and role == "co-host":
            acting = _two_brands(run, text, found.start())
        if acting:
            return acting
    return []


_TWO_BRANDS = re.compile(
    rf"(?:^|[.;]\s|,\s)(?:On\s{DAY_SAID},?\s)?(?P<a>{_BRAND})\sand\s(?P<b>{_BRAND})\s(?:today\s|yesterday\s|recently\s)?$"
)


def _two_brands(run: Run, text: str, verb: int) -> list[Held]:
    """`Poly Holm and LGM jointly held`: two names that need not say what bodies they are."""
    found = _TWO_BRANDS.search(text[max(0, verb - 120) : verb])
    if not found or not all(is_named(found[key]) for key in "ab"):
        return []
    at = max(0, verb - 120)
    spans = [(at + found.start(key), at + found.end(key)) for key in "ab"]
    return [Held(run.text[a:b], a, "co-host", run, 0.8) for a, b in spans]


_ANOTHER = re.compile(r"\b(?:[Nn]ext|[Ll]ater|[Tt]hen|[Aa]fterwards|[Ii]n\s20\d\d)\b")
_COUNTED = re.compile(r"(?:over\s|more than\s|nearly\s|some\s|about\s)?\d{1,3}\s(?!anniversary)[a-z]+s\b")
_SUPPORTED = re.compile(
    r"(?:^|[.;]\s|,\s(?:and|while)\s)(?P<names>(?:[Tt]he\s)?[A-Z][\w&'-]*(?:,?\s(?:[A-Z(][\w&'().-]*|government|of|and|for"
    r"|the|in)){0,20}?)"
    r"(?:\s(?:also|generously|kindly|fully|jointly|both|all))*\s(?P<how>supported|co-organi[sz]ed|sponsored"
    r"|co-sponsored|funded|provided\s(?:\w+\s){0,2}(?:support|sponsorship|funding)\s(?:for|to)"
    r"|(?:lent|gave|offered)\s(?:its|their)\ssupport\sto|organi[sz]ed|arranged|ran)\s(?:(?:the|this)\s(?P<what>(?:[\w-]+\s){0,3}?[\w-]+)|(?:it|them)(?=[.;,]|\sand\b))"
    r"|(?:^|[.;]\s|,\s(?:and|while)\s)(?P<names2>(?:[Tt]he\s)?[A-Z][\w&'-]*(?:,?\s(?:[A-Z(][\w&'().-]*|of|and|for|the|in)){0,20}?)"
    r"\s(?:lent|gave|offered|provided)\s(?:(?:its|their|strong|full|generous)\s){0,2}support(?=[.;,]|$)"
)
"""`Business Norland supported the event.`"""


_DONE = (("co-org", "co-organizer"), ("org", "organized"), ("arr", "organized"), ("ran", "organized"), ("host", "host"))


def _supporting(run: Run, text: str, known: Collection[str]) -> list[Held]:
    held: list[Held] = []
    for found in _SUPPORTED.finditer(text):
        if found["what"] and not _event().search(found["what"]):
            continue
        how = found["how"] or ""
        role = next((role for start, role in _DONE if how.startswith(start)), "supporter")
        names, begin = found["names"] or found["names2"], found.start("names" if found["names"] else "names2")
        for a, b in listed(names, known):
            name = short_removed(names[a:b])
            at = begin + a
            if is_named(name):
                held.append(Held(run.text[at : at + len(name)], at, role, run, 0.85))
    return held


_WITH = re.compile(
    r",?\s(?:together|jointly|along|in (?:close |joint |strategic )?(?:partnership|collaboration|cooperation"
    r"|co-operation|conjunction|association)) with\s"
    r"|,?\salongside\s"
)


def subject_hosts(run: Run, text: str, verb: int, role: str, known: Collection[str]) -> list[Held]:
    """`…, A and B co-hosted X`, `A, together with B, held X`, `A held X together with B`."""
    plain = _WITH.sub(lambda m: ", " + " " * (len(m[0]) - 2), text[:verb])
    named = ((a, short_removed(run.text[a:b])) for a, b in bodies_before(plain, verb, known))
    held = [Held(name, a, role, run, 0.85) for a, name in named]
    held = [
        replace(h, name=full, start=h.start + at) for h in held for at, full in [_in_full(run.text[h.start :], h.name)]
    ]
    together = plain != text[:verb]
    end = next((m.start() for m in compiled(r"[.;]\s|$").finditer(text[verb:])), 0) + verb
    other = _WITH.search(text, verb, end)
    if not other and role == "co-host" and len(held) == 1:
        other = re.compile(r"\swith\s(?=(?:the\s)?[A-Z])").search(text, verb, end)
    if held and other:
        more = [h for h in bodies_after(run, text, other.end(), role, known)[0] if is_body(h.name, known)]
        held, together = [*held, *more], together or bool(more)
    if role == "host" and len(held) > 1:
        held = [replace(h, role="co-host") for h in held]
    return held


def _in_full(text: str, name: str) -> tuple[int, str]:
    """`LGA, the Lund Gardens Academy, held`: the full name, where it stands behind the short one."""
    found = compiled(rf"{re.escape(name)}, (?:the )?([A-Z][^,.;]{{6,80}}),\s").match(text)
    if not found or not compiled("[A-Z][A-Z&]{1,9}").fullmatch(name):
        return 0, name
    initials = "".join(word[0] for word in compiled(r"[A-Z]\w*").findall(found[1]))
    return (found.start(1), found[1]) if initials.startswith(name[:2]) else (0, name)
