"""Whose president: a position without an organization belongs to the one that the sentence is about.

`访问某大学，校长……接待`, `visited X and was received by its Director`, `The delegation included …`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import PersonFact, Reading, Readings, Run
from publish.readers.press_text.organizations.bodies_named import latin_bodies
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.acting_chinese import by_whom
from publish.readers.press_text.people.leaders_chinese import body_led, sent_by
from publish.readers.press_text.people.received_english import BODY, received_there
from publish.readers.press_text.people.sides_english import sided
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN_VISITS = re.compile(
    r"(?:访问|到访|来到|走访|参访|造访|拜访|拜会|来访)(?:了)?(?:位于[^，。]{2,12}的)?"
    rf"(?P<body>[{HAN}]{{2,20}}?(?:（[A-Za-z{HAN}]{{2,12}}）[{HAN}]{{0,12}}?)?"
    rf"(?:{words.alternation('zh', 'organizations', 'bodies')}))(?:（[^（）]{{1,24}}）)?"
    rf"(?:，|并|，并)(?:由|获|受到|受到了|与|会见了|得到)?(?:该[校院馆会司局所]|其)?(?:[{HAN}·]{{4,9}}[、和与])?$"
)
_LATIN_VISITS = re.compile(
    r"\b(?:visited|came to|paid a visit to|toured|led a delegation to)\s+(?:the\s+)?"
    r"(?P<body>[A-Z][\w'&-]*(?:\s(?:[A-Z][\w'&-]*|of|for|and|in)(?=[\s,]))*)"
    r"(?:,|\son\s(?:Lake|Mount)\s\w+|\son\s[\w\s,]{3,20}|\syesterday|\stoday)*\s?"
    r"(?:where\s\w+\s|and\s|,\s)(?:was|were)?\s?(?:warmly\s)?"
    r"(?:received by|welcomed by|met with|met)\s(?:the\s|its\s)?$"
)
_WHOSE = re.compile(
    r"\b(?:the|its)\s(?P<kind>university|college|museum|library|hospital|bank|association|institute)'s\s$"
)
_REPRESENTED = re.compile(
    r"(?P<body>[A-Z][\w'&-]*(?:\s(?:(?:of|for|and|the|&)\s)*[A-Z][\w'&-]*)*),?\s(?:was\s|were\s)?represented by\s"
    r"(?:its\s|their\s|the\s)?(?:[\w. '-]{3,40},\s(?:its\s|the\s)?)?$"
)
_HAN_MEMBERS = re.compile(
    r"代表团(?:的)?(?:其他|主要)?(?:成员|人员)?(?:还|亦|也)?(?:包括|有)[^。；]*$|(?:团员|随员|随行|随团|同行)(?:人员|者)?的?(?:还|另|亦|主要|分别)*(?:包括|有|为)[^。；]*$"
)
_LATIN_MEMBERS = re.compile(
    r"(?:\bdelegation(?:'s members)?(?:,\s(?:led|headed)\sby\s[^.;]{3,160},"
    r"|\swas\s(?:led|headed)\sby\s[^.;]{3,160}?\sand)?"
    r"|\bmembers of the delegation|\bits members|\bdelegates)\s(?:also\s)?"
    r"(?:included?|includes|including|comprised|consisted of|are"
    r"|were(?!\s(?:\w+ly\s)?\w+ed\sby|\s\w*\s?met\b))\s(?:[^.]|\b(?:Prof|Mr|Ms|Mrs|Dr|Hon|Ir)\.)*$",
    re.I,
)


_SENT = re.compile(rf"\bdelegation\s(?:from|of)\s(?:the\s)?(?P<body>{BODY})")
_LED_BY = re.compile(
    rf"\bdelegation\s(?:from|of)\s(?:the\s)?(?P<body>{BODY}(?:\([A-Z]\w*\))?)(?:[^.;]{{0,40}}\s)?(?:led|headed)\sby\s"
    r"(?:(?:its|the)\s)?(?:(?:Mr|Ms|Mrs|Dr|Prof)\.\s)?[^.;]{0,60}$"
)
"""`a delegation of X led by Ann Lee, |Vice-President`."""
_RECEIVING = re.compile(
    rf"(?:^|[.;]\s)(?:[Tt]he\s)?(?P<body>{BODY})\s(?:today\s|yesterday\s|warmly\s)*(?:hosted|received|welcomed)\s(?:an?|the)\s"
    r"[^.]{0,60}?\b(?:delegation|group|visitors|mission|guests|team)\b(?:[^.]|\.(?=,|\s[A-Z][a-z]+,?\s\d))*\.\s[^.]*$"
)
"""`A hosted a delegation from B. |President C welcomed the visitors`."""
_RECEIVES = re.compile(
    r"[^.]{0,80}?\b(?:welcomed|received|greeted|met|showed|briefed|guided)\s(?:the|them|its|with|around|all)\b"
)
_UNIT = re.compile(r"[处室庭院系部厅科办会中心所馆]\S*[长任]$")
"""What a position with a unit belongs to is left open where another body is named: the unit may be anybody's."""
_OUR_MEMBERS = re.compile(
    r"(?:^|[.;]\s)(?P<body>[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*){0,4})\s(?:members|representatives|participants|attendees)\b"
    r"[^.;]{0,60}?\s(?:included?|includes|were)\s[^.]*$"
)
"""`UM members who attended also included …`: all of the list are of that body."""


def with_visited(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people with the organization that a position without one belongs to, where the text tells it."""
    heads = [p for p in people if any(part.kind == "delegation_head" for part in p.parts) and p.organizations]
    sender: Readings = heads[0].organizations if len(heads) == 1 else {}
    return [_placed(person, runs, sender) for person in people]


def _placed(person: PersonFact, runs: Sequence[Run], sender: Readings) -> PersonFact:
    organizations = dict(person.organizations)
    held = dict(person.positions)
    for tag, positions in person.positions.items():
        part = positions and tag in organizations and _part(positions[-1], organizations[tag], tag)
        if part:
            sender_named = _sender(part, tag, runs, sender)
            if sender_named:
                held[tag], organizations[tag] = (*positions[:-1], part), sender_named
        if tag in organizations or not positions:
            continue
        told = _naming(person, positions[0], tag)
        body = sided(positions[0], tag, runs) or _body_of(told, tag, runs, sender)
        if body:
            organizations[tag] = body
    if organizations == person.organizations:
        return person
    return replace(person, positions=held, organizations=organizations)


def _naming(person: PersonFact, position: Reading, tag: str) -> Reading:
    """Where the naming begins: at the name, where the office stands directly behind it (刘华主任)."""
    name = person.names.get(tag)
    behind = name is not None and name.line == position.line and name.start + len(name.text) == position.start
    return replace(position, start=name.start) if name and behind and is_han_language(tag) else position


_OFFICE = re.compile(r"(?:[A-Z][\w&'-]*\s(?:and\s)?){1,5}(?:Office|Department|Division|Section|Unit)")
"""Strategic Planning Office: of those who sent the delegation."""


def _part(position: Reading, body: Reading, tag: str) -> Reading | None:
    """`Director of the Library`, whole: the only body named is a kind, and a part of the one that sent them."""
    joint = " of the "
    near = body.line == position.line and body.start == position.start + len(position.text) + len(joint)
    if is_han_language(tag) or not near or not (is_generic_body(body.text) or _OFFICE.fullmatch(body.text)):
        return None
    return replace(position, text=position.text + joint + body.text)


def _sender(position: Reading, tag: str, runs: Sequence[Run], sender: Readings) -> Reading | None:
    """The body whose delegation is listed where the position stands."""
    for run in runs:
        at = position.start - run.start
        if run.line == position.line and run.language == tag and 0 <= at < len(run.text):
            text = fold_latin(run.text)
            return _of_delegation(run, text, at, tag, sender) if _LATIN_MEMBERS.search(text[:at]) else None
    return None


def _of_delegation(run: Run, text: str, at: int, tag: str, sender: Readings) -> Reading | None:
    if tag in sender:
        return replace(sender[tag], confidence=0.75, reason="of the delegation that is listed")
    sent = _SENT.search(text[:at])
    if sent is None or not is_body(sent["body"], ()):
        return None
    start, name = run.start + sent.start("body"), sent["body"]
    return Reading(name, run.line, start, 0.75, "of the delegation that is listed")


def _body_of(position: Reading, tag: str, runs: Sequence[Run], sender: Readings) -> Reading | None:
    """What the words before the position tell: a delegation, a visit, a body of the kind it leads."""
    han = is_han_language(tag)
    for run in runs:
        at = position.start - run.start
        if run.line != position.line or run.language != tag or not 0 <= at < len(run.text):
            continue
        text = fold_han(run.text) if han else fold_latin(run.text)
        members = (_HAN_MEMBERS if han else _LATIN_MEMBERS).search(text[:at])
        own = members and (not han or _UNIT.search(fold_han(position.text)) is None or not _names_another(members[0]))
        if own and tag in sender:
            return replace(sender[tag], confidence=0.75, reason="of the delegation that is listed")
        other = _of_delegation(run, text, at, tag, sender) if members and not han else None
        if other:
            return other
        home = None if han else _RECEIVING.search(text[:at])
        if home and is_body(home["body"], ()) and _RECEIVES.match(text, at):
            return Reading(home["body"], run.line, run.start + home.start("body"), 0.75, "of those who received them")
        led = None if han else _LED_BY.search(text[:at])
        if led and is_body(compiled(r"\([A-Z]+\)$").sub("", led["body"]), ()):
            return Reading(led["body"], run.line, run.start + led.start("body"), 0.75, "of the delegation led")
        ours = None if han else _OUR_MEMBERS.search(text[:at])
        if ours and (is_body(ours["body"], ()) or ours["body"].isupper()):
            return Reading(
                ours["body"], run.line, run.start + ours.start("body"), 0.8, "of the members that are listed"
            )
        there = None if han else received_there(run, text, at)
        if there:
            return there
        acting = by_whom(run, text, at) if han and text[max(0, at - 2) : at].endswith(("由", "由其")) else None
        if acting:
            return acting
        if han and (_LEADS_GROUP.match(text, at) or _LEADER_IS.search(text[:at])):
            return sent_by(run, text, at)
        found = (_HAN_VISITS if han else _LATIN_VISITS).search(text[:at])
        each = han or compiled(r"^[^.]*\brespectively\b").search(text[at:])
        found = found or (None if each else _REPRESENTED.search(text[:at]))
        if found and (han or is_body(_trimmed(found["body"]), ())):
            name = _above(_trimmed(run.text[found.start("body") : found.end("body")]), position.text)
            return Reading(
                name, run.line, run.start + found.start("body"), 0.75, "the organization named directly before"
            )
        return body_led(position, run, text, at) if han else _possessed(run, text, at)
    return None


def _names_another(listed: str) -> bool:
    """Whether the list of a delegation's members names a body: then a unit after it may be of that one."""
    return compiled("大学|公司|集团|协会|商会|政府|委员会|公会|总会").search(listed) is not None


def _above(name: str, position: str) -> str:
    """`到访某大学教育学院，获教育学院院长……`: the university, for the position says the school itself."""
    unit = next((name[at:] for at in range(3, len(name) - 2) if position.startswith(name[at:])), "")
    return name.removesuffix(unit) if unit else name


def _trimmed(name: str) -> str:
    return compiled(r"\s(?:and|of|for|in)$").sub("", name)


_LEADS_GROUP = re.compile("[^，。；、]{2,24}?(?:带队|率队|率团|领队|带领|率领|率)(?!访问的)")
_LEADER_IS = re.compile("(?:率团|带队|率队|领队|带团|领衔)的?(?:是|为)$|团长(?:是|为)?$")


def _possessed(run: Run, text: str, at: int) -> Reading | None:
    """`visited the University of X, where the university's vice-chancellor …`: the nearest of that kind."""
    whose = _WHOSE.search(text[:at])
    found = latin_bodies(text[: whose.start()], whose["kind"]) if whose else []
    if not found:
        return None
    name, start = found[-1]
    return Reading(run.text[start : start + len(name)], run.line, run.start + start, 0.75, "the one named before it")
