"""Who is said to hold the event in English text: hosted by, organized by, A and B co-hosted X."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.offices.roles_english import chunks, is_body, is_place, is_role
from publish.readers.press_text.text.folding import fold_latin


@lru_cache(maxsize=1)
def _latin_by() -> re.Pattern[str]:
    named = []
    for role in ("co-host", "co-organizer", "supporter", "guide", "organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if p.endswith((" by", " of", " from"))]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(re.escape(p) for p in listed) + ")")
    return re.compile(r"\b(?:" + "|".join(named) + r")\s+", re.I)


@lru_cache(maxsize=1)
def _latin_active() -> re.Pattern[str]:
    named = []
    for role in ("co-host", "co-organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if not p.endswith((" by", " of", " from"))]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(re.escape(p) for p in listed) + ")")
    return re.compile(r"\b(?:" + "|".join(named) + r")\b(?!\s+by)\s+(?=(?:a|an|the|its|this|their|[\"'A-Z\d]))", re.I)


def stated_hosts(run: Run, known: Collection[str]) -> list[Held]:
    """The hosts the run names, after `hosted by` or before `co-hosted`."""
    text = fold_latin(run.text)
    held: list[Held] = []
    for found in _latin_by().finditer(text):
        role = (found.lastgroup or "host").replace("_", "-")
        if not held or all(found.start() > h.start for h in held):
            held += _bodies_latin(run, text, found.end(), role, known)
    if held:
        return held
    for found in _latin_active().finditer(text):
        role = (found.lastgroup or "host").replace("_", "-")
        held = _subject(run, text, found.start(), role, known)
        if held:
            return held
    return []


_MISSION = re.compile(
    r"(?:Embassy|Consulate|Consulate General|Office|Mission|Representation|Chamber of Commerce|Delegation"
    r"|Cultural Cent(?:er|re)|Confucius Institute|Liaison Office)(?:"
    r" of [A-Z]\w+)? (?:in|to) (?=[A-Z])"
)


def _bodies_latin(run: Run, text: str, start: int, role: str, known: Collection[str]) -> list[Held]:
    """`A, B and C` after `hosted by`."""
    text = _MISSION.sub(lambda m: m[0].replace(" in ", " xx ").replace(" to ", " xx "), text)
    text = re.sub(r"\([^()]*\)", lambda m: "(" + "x" * (len(m[0]) - 2) + ")", text)
    stop = re.compile(
        r"[.;]\s|\s(?:in|on|at|was|were|is|has|took|which|with|under|during|to|attracted|brought|for|as"
        r"|successfully)\s|,\s+(?:in|on|at|the\s\w+\s(?:was|took)|with|and\s(?:co-organi|organi|supported"
        r"|sponsored)|organi|co-organi|supported)|\s+and\s+(?:co-|jointly\s)?(?:organi[sz]ed|supported"
        r"|sponsored|hosted)\b|\(?[\"'](?=[A-Z])|$"
    ).search(text, start)
    end = stop.start() if stop else len(text)
    region = text[start:end]
    held = []
    for a, b in _listed(region, known):
        name = re.sub(r"\s*\([^)]{1,30}\)$", "", region[a:b])
        if name[:1].isupper() and not is_role(name) and not is_place(name) and len(name) > 1:
            held.append(Held(run.text[start + a : start + a + len(name)].strip(), start + a, role, run, 0.9))
    return held


def _listed(region: str, known: Collection[str] = ()) -> list[tuple[int, int]]:
    """The members of `the A of B and C, D and E`: a list whose members are names of organizations."""
    pieces: list[tuple[int, int]] = []
    start = 0
    for joint in re.finditer(r",\s+and\s+|,\s+(?!Ltd|Inc|LLC|Limited|Co\b)|\s+and\s+|\s+&\s+(?=the\s)", region):
        if joint[0].strip() == "and" and not _name_on_both_sides(
            region[start : joint.start()], region[joint.end() :], known
        ):
            continue
        pieces.append((start, joint.start()))
        start = joint.end()
    pieces.append((start, len(region)))
    result = []
    for a, b in pieces:
        skipped = re.match(r"\s*(?:both\s+)?(?:jointly\s+)?(?:and\s+)?(?:the\s+)?", region[a:b], re.I)
        a += skipped.end() if skipped else 0
        while b > a and region[b - 1] in " ,;.":
            b -= 1
        if b > a:
            result.append((a, b))
    return result


def _name_on_both_sides(left: str, right: str, known: Collection[str]) -> bool:
    """`Ministry of Science and Technology` stays whole; `the A Office and the B Centre` are two."""
    if re.match(r"(?:the|its)\s+[A-Z]", right):
        return True
    following = re.split(r",|\sand\s", right)[0]
    if re.sub(r"^(?:The|the)\s", "", left.strip()) in known and (following in known or is_body(following, ())):
        return True
    if is_body(left, ()) and re.search(
        r"^[A-Z]\S* .*(?:Government|University|Association|Federation|Ltd)\b", following
    ):
        return True
    return is_body(left, ()) and is_body(following, ()) and not re.search(r"\b(?:of|for)\s+[\w\s-]{0,24}$", left)


def _subject(run: Run, text: str, verb: int, role: str, known: Collection[str]) -> list[Held]:
    """`…, A and B co-hosted X`: the organizations directly before the verb."""
    begin = max((m.end() for m in re.finditer(r"[.!?]\s+(?=[A-Z])|\n", text[:verb])), default=0)
    region = re.sub(
        r"(?:\s+(?:jointly|successfully|together|recently|also|proudly|has|have|had|officially|today))+\s*$",
        "",
        text[begin:verb].rstrip(),
    )
    dateline = re.match(r"\W*[A-Z][\w\s,.'-]{2,40}\d{4}\s*[-–—:]+\s*", region)
    begin, region = (begin + dateline.end(), region[dateline.end() :]) if dateline else (begin, region)
    pieces = [(a, b) for a, b in chunks(region)]
    start = len(region)
    for a, b in reversed(pieces):
        piece = region[a:b].strip()
        if re.match(r"(?:On|In|At|During|For|To|With|As|From|After|at|on|in|during)\b", piece) or not re.search(
            "[A-Z]", piece
        ):
            break
        opening = re.split(r"\s(?:and|&)\s", re.sub(r"^(?:and\s+)?(?:the\s+)?", "", piece, flags=re.I))[0]
        if not (is_body(opening, known) or re.fullmatch(r"[A-Z][A-Z&]+(?:\s\w+)*", opening)) or is_role(opening):
            break
        start = a
    held = []
    for a, b in _listed(region[start:], known):
        name = re.sub(r"\s*\([^)]{1,20}\)$", "", region[start + a : start + b])
        if name[:1].isupper() and not is_role(name):
            at = begin + start + a
            held.append(Held(run.text[at : at + len(name)], at, role, run, 0.85))
    return held


_VISIT = re.compile(
    r"\b(?:visited|to visit|came to|led a delegation to|paid a visit to|toured|called on|visits)\s+(?:the\s+)?("
    r"(?:[A-Z][\w'&-]*)(?:\s"
    r"(?:[A-Z][\w'&-]*|of|and|for|in)(?=\s[A-Z]|[\s,.;(]))*)"
)
_INVITED = re.compile(
    r"\b[Aa]t the (?:kind )?invitation of\s+(?:the\s+)?"
    r"((?:[A-Z][\w'&-]*)(?:\s(?:[A-Z][\w'&-]*|of|and|for|in)(?=\s[A-Z]|[\s,.;(]))*)"
)
_OPENS = re.compile(
    r"\b(?:opened|launched|inaugurated|unveiled)\s(?:\w+ly\s|today\s|online\s)?(?:its|their|the|an?)\s(?!first\sday|door)"
)
"""`A and B opened the depot`: what a body opens it holds."""
_RECEIVES = re.compile(
    r"\b(?:received|welcomed|welcomes|receives)\s(?:an?|the)\s[^.,;]{0,30}?\b(?:delegation|group|mission|visitors)\b"
)
_MARK = re.compile(r"(?:^|[,.]\s)((?:[A-Z][\w&-]*\s)+)(?:celebrated|commemorated|marked)\b")


def implied_host(run: Run, known: Collection[str]) -> list[Held]:
    """Where nobody is said to hold the event: who was visited, or who celebrated."""
    text = fold_latin(run.text)
    for act in (*_OPENS.finditer(text), *_RECEIVES.finditer(text)):
        held = _subject(run, text, act.start(), "host", known)
        if held and all(is_body(h.name, known) for h in held):
            return [replace(h, role="co-host") for h in held] if len(held) > 1 else held
    found = _INVITED.search(text) or _VISIT.search(text) or _MARK.search(text)
    if not found:
        return []
    start, name = found.start(1), re.sub(r"(?:\s(?:and|of|for|in))+$", "", found[1].strip())
    if not is_body(name, known) and not re.search(r"\b[A-Z]{2,}\b", name):
        return []
    return [Held(run.text[start : start + len(name)], start, "host", run, 0.75)]
