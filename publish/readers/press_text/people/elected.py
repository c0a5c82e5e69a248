"""Officers whom a meeting elects: `Dr Lowe was elected Chair`, `甲当选会长，乙、丙当选副会长`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.behind_chinese import FILLED
from publish.readers.press_text.people.elected_chinese import body_of, elections
from publish.readers.press_text.phrases.roles_english import is_role, singular
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN = Pattern(
    rf"(?:一致|全票|再次|分别|共同|均|正式|成功|顺利)*(?:被?(?:推)?选举?(?:为|出任|担任)|当选(?:为)?|获选(?:为)?|连任)(?:了)?(?:新[一任]?届?|[本该]会|第.{{1,4}}届)*(?:的)?"
    rf"(?P<office>[{HAN}]{{2,12}}?)(?=[，。；、]|$)"
    rf"|(?<=[{HAN}）])(?:出任|获任|获委任为|就任)(?P<first>(?:首任|首届|创始|创会|新任)[{HAN}]{{2,8}}?)(?=[，。；]|$)"
    rf"|(?<=[{HAN}])(?:出任|担任|任|为)(?:新任|新一届|下届|首任)?(?P<then>副?(?:会长|理事长|主席|秘书长|司库|监事长|主任委员|常务理事|理事))(?=[，。；]|$)",
    needs="为|任|当选|获选",
)
_LABELLED = Pattern(
    rf"(?:^|[。；，：]\s*)(?P<office>(?:名誉|荣誉|常务|执行)?副?(?:会长|理事长|主席|秘书长|司库|监事长|院长|主任))：(?P<who>[{HAN}·、（）\s]{{2,60}})(?=[；。，]|$)",
    needs="：",
)
_LABELLED_LATIN = Pattern(
    r"(?:^|[:;.,]\s+)(?P<office>(?:Honorary\s|Executive\s|Deputy\s|Vice[\s-])*(?:Chair(?:man|men|woman|person)?|President"
    r"|Secretary(?:[\s-]General)?|Treasurer)s?):\s(?P<who>[A-Z][^;:]{2,90}?)(?=[;:]|\.\s|\.?$)",
    needs=":",
)
"""`会长：甲；副会长：乙、丙`, `Chair: A; Vice-Chairs: B and C`."""
_BODY = (
    r"(?:\sof\s(?=(?:[Tt]he\s)?[A-Z])(?:the\s)?(?P<body>(?:The\s)?[A-Z][\w'’&-]*"
    r"(?:\s(?:(?:of|for|and|in|on)\s(?:the\s)?)?[A-Z][\w'’&-]*)*))?"
)
_LATIN = Pattern(
    r"\b(?:(?:was|were|is|are|has been|have been)\s(?:also\s|unanimously\s|duly\s|re-?|newly\s)*elected"
    r"|(?:has\sbeen|have\sbeen|is|are)\s(?:also\s|newly\s)?(?:re-?)?appointed|(?:stays?\son|continues?|joins?|comes?\sin|returns?)(?=\sas\s))\s"
    r"(?:as\s|to\sserve\sas\s|to\sbe\s)?"
    r"(?:its\s|the\s|an?\s)?(?:new\s|next\s|\d+(?:st|nd|rd|th)\s)?"
    r"(?P<office>(?:[A-Z][\w-]*\s)*[A-Z][\w-]*|(?:vice[\s-]|deputy\s|non-executive\s)?(?:chair(?:man|woman|person)?|president|members?|directors?))"
    rf"{_BODY}(?=[\s,.;]|$)",
    needs="elected|appointed|stay|continue|join|come|return",
)


_INVERTED = Pattern(
    r"(?:^|[.;]\s|\s)(?:[Rr]e-?)?(?:[Ee]lected|[Aa]ppointed)\s(?:as|to\sserve\sas)\s(?P<office>(?:[A-Z][\w-]*\s)*[A-Z][\w-]*)\s"
    r"(?:is|are|was|were)\s(?P<who>[^;:.]{3,240})",
    needs="lected|ppointed",
)
"""`Re-elected as Vice-Chairmen are A, B and C`."""


_HONORED = r"(?:(?:Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Professor)\.?\s)*"
_ACTIVE = re.compile(
    r"(?:\b(?:re-?)?elected\s|\bappointed\s|\binstalled\s|\bwith\s|\band\s|,\s)(?:lawyer\s|businessman\s|businesswoman\s)?"
    rf"(?P<who>{_HONORED}[A-Z][\w'’-]*(?:\s[\w'’-]+){{1,4}}?)\s(?:as|to be|to serve as)\s(?:its\s|the\s|their\s|an?\s)?"
    r"(?P<office>(?:(?:first|new|next|inaugural|founding|honorary|deputy|vice|executive)[\s-])*[A-Za-z][\w-]*(?:\s[A-Z][\w-]*)*)"
    r"(?=[\s,.;]|$)"
)
_GIVEN = re.compile(
    rf"\b(?:re-?)?elected\s(?P<who>{_HONORED}[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){{1,3}}?)\s"
    r"(?P<office>(?:Honorary\s|Vice[\s-]|Deputy\s)?(?:Chair(?:man|woman|person)?|President|Treasurer|Secretary(?:[\s-]General)?))"
    r"(?=[\s,.;]|$)"
)
_STEMS = ("elect", "appoint", "install", "set up", "establish", "found", "open", "launch")
_CHOOSES = re.compile(r"\b(?:re-?elect|elect|appoint|install|set up|establish|found|open|launch)(?:s|ed)?\b")
"""`elected Ms A as Chairman and Mr B as Treasurer`, `with A as its first director`, `elected A President`."""


_AS = re.compile(
    r"\s(?:as|to be|to serve as)\s(?:its\s|the\s|their\s|an?\s)?"
    r"(?P<office>(?:(?:first|new|next|inaugural|founding|honorary|deputy|vice|executive)[\s-])*[A-Za-z][\w-]*(?:\s(?:and\s(?!M[rs]|Dr|Prof)(?=[A-Z]\w+(?:[,;.]|$)))?[A-Z][\w-]*)*)"
    r"(?=[\s,.;]|$)"
)
_FIRST = re.compile(rf"{_HONORED}[A-Z][\w'’-]*\s")


def _chosen(run: Run, text: str) -> list[_Choice]:
    found: list[_Choice] = []
    if not any(stem in text for stem in _STEMS):
        return found
    for hit in [*_ACTIVE.finditer(text), *_GIVEN.finditer(text)]:
        begin = max(text.rfind(mark, 0, hit.start()) for mark in (". ", "; ")) + 1
        if is_role(hit["office"]) and _CHOOSES.search(text, begin, hit.start("who")):
            start, end = hit.span("office")
            found.append(_Choice(run.text[slice(*hit.span("who"))], start, singular(run.text[start:end])))
    return found + _chosen_in_order(run, text)


def _chosen_in_order(run: Run, text: str) -> list[_Choice]:
    """`elected A as President, B and C as Vice-Presidents, and D as Treasurer`: who stands between two offices."""
    found: list[_Choice] = []
    for choice in compiled(r"\b(?:re-?)?(?:elected|appointed|chose|chosen|named|voted in)\s(?=[A-Z])").finditer(text):
        floor = choice.end()
        end = next((m.start() for m in _STOP.finditer(text, floor)), len(text))
        for hit in _AS.finditer(text, floor, end + 1):
            beside = text.rfind(" with ", floor, hit.start())
            floor = beside + len(" with ") if beside >= 0 else floor  # elected Chairman, with A as Deputy
            who = text[floor : hit.start()].lstrip(", ").removeprefix("and ")
            if not is_role(hit["office"]) or not _FIRST.match(who):
                break
            office = singular(run.text[slice(*hit.span("office"))])
            found.append(_Choice(run.text[floor : hit.start()], hit.start("office"), office))
            floor = hit.end()
    return found


ELECTED_TO = "elected to an office of it"
"""Why a body is that of a person whose election names it."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """Who is chosen (the words that say it), where the office stands, the office, and where the body stands."""

    who: str
    start: int
    office: str
    body: tuple[int, int] | None = None


def with_elected(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people with the offices that they are said to be elected to, after those they hold."""
    gained: dict[tuple[int, str], tuple[Reading, Reading | None]] = {}
    for run in runs:
        body: Reading | None = None
        for choice in _elections(run):
            if choice.body:
                start, end = choice.body
                body = Reading(run.text[start:end], run.line, run.start + start, 0.8, ELECTED_TO)
            held = Reading(choice.office, run.line, run.start + choice.start, 0.8, "elected to it")
            for number, person in enumerate(people):
                name = person.names.get(run.language)
                if name and name.text in choice.who:
                    gained.setdefault((number, run.language), (held, body))
    return [_with(person, number, gained) for number, person in enumerate(people)]


def _elections(run: Run) -> list[_Choice]:
    """Each election the run tells."""
    if is_han_language(run.language):
        return _elections_han(run, fold_han(run.text))
    text = fold_latin(run.text)
    return [*_labelled(run, text, _LABELLED_LATIN), *_chosen(run, text), *_elected_latin(run, text)]


def _labelled(run: Run, text: str, pattern: Pattern) -> list[_Choice]:
    return [
        _Choice(run.text[slice(*hit.span("who"))], hit.start("office"), singular(run.text[slice(*hit.span("office"))]))
        for hit in pattern.finditer(text)
    ]


def _elections_han(run: Run, text: str) -> list[_Choice]:
    found = _labelled(run, text, _LABELLED)
    for hit in FILLED.finditer(text) if compiled("[由为是]").search(text) else ():
        who, office = ("who", "office") if hit["who"] else ("held", "post")
        found.append(_Choice(run.text[slice(*hit.span(who))], hit.start(office), run.text[slice(*hit.span(office))]))
    for told, who_at, office_at in elections(text):
        found.append(
            _Choice(run.text[slice(*who_at)], office_at[0], run.text[slice(*office_at)], _of_which(text, body_of(told)))
        )
    floor = 0
    for hit in _HAN.finditer(text):
        begin = max(floor, *(text.rfind(mark, 0, hit.start()) + 1 for mark in ("。", "；")))
        floor = hit.end()
        group = next((g for g in ("then", "first") if hit[g]), "office")
        start, end = hit.span(group)
        if not ends_in_title(hit[group]):
            continue
        if group == "then" and not compiled("选举|当选|推选|改选|换届|选出|推举").search(
            text[begin : hit.start()] + text[:begin][-60:]
        ):
            continue
        found.append(_Choice(run.text[begin : hit.start()], start, run.text[start:end]))
    return found


def _of_which(text: str, body: tuple[int, int] | None) -> tuple[int, int] | None:
    """The body of the office; 理事会 and the like alone are organs of the one that elects."""
    return body if body and body[1] - body[0] > 3 and not compiled("[新本该]").match(text, body[0]) else None


def _elected_latin(run: Run, text: str) -> list[_Choice]:
    found: list[_Choice] = []
    floor = 0
    for hit in _LATIN.finditer(text):
        begin = _sentence(text, floor, hit)
        floor = hit.end()
        if is_role(hit["office"]):
            start, end = hit.span("office")
            body = hit.span("body") if hit["body"] else None
            found.append(_Choice(run.text[begin : hit.start()], start, singular(run.text[start:end]), body))
    for hit in _INVERTED.finditer(text):
        if is_role(hit["office"]):
            start, end = hit.span("office")
            found.append(_Choice(run.text[slice(*hit.span("who"))], start, singular(run.text[start:end])))
    return found


_STOP = re.compile(r"(?<!\b[DMJS]r)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!Ltd)(?<!Co)(?<!\b[A-Z])\.\s|;\s")


def _sentence(text: str, floor: int, hit: re.Match[str]) -> int:
    """Where the English sentence begins; not after `Dr.` and the like."""
    points = [
        m.end()
        for m in compiled(r"(?<!\b[DMJS]r)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!Ltd)(?<!Co)\.\s|;\s").finditer(
            text[: hit.start()]
        )
    ]
    return max(floor, points[-1] if points else 0)


def _with(
    person: PersonFact, number: int, gained: Mapping[tuple[int, str], tuple[Reading, Reading | None]]
) -> PersonFact:
    positions, bodies = dict(person.positions), dict(person.organizations)
    for (other, tag), (office, body) in gained.items():
        held = positions.get(tag, ())
        if other != number:
            continue
        if all(comparable(office.text) != comparable(each.text) for each in held):
            positions[tag] = (*held, office)
        if body and not held and tag not in bodies:
            bodies[tag] = body
    if positions == person.positions and bodies == person.organizations:
        return person
    return replace(person, positions=positions, organizations=bodies)
