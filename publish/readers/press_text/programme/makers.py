"""Who made what was founded or launched, told elsewhere than at the verb: A与B共建的X, `X, set up by A and B`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, PersonFact, Reading, Run
from publish.readers.press_text.parties.actors_english import bodies_alone
from publish.readers.press_text.parties.chinese import joined_bodies
from publish.readers.press_text.parties.signers_chinese import MAKING, is_body
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.programme.parties_paired import in_order_of
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN_BEFORE = (
    rf"(?:^|[，。；：？！\s]|[为由])(?P<by>[^，。；：“”]{{2,60}}?)(?:[今昨][天日]|正式|宣布|于?日前|将)*(?:{MAKING}|启动|发布|上线|开通)(?:了|的)?"
    r"(?:[^，。；：“”《]{0,6})[“《]?"
)
_HAN_AFTER = rf"[”》]?(?:[^。；]{{0,40}}，)?由(?P<by>[^，。；]{{2,70}}?)(?:{MAKING})"
_HAN_TAIL = re.compile(
    rf"(?:^|[，。；])(?:该|此|这一|这家|新)?(?P<what>[^，。；由该此“”《》]{{2,16}}?)由(?P<by>[^，。；]{{2,70}}?)(?:{MAKING})"
    rf"(?:[，、](?P<and>[^，。；]{{2,40}}?)(?:{MAKING}))?"
)
_MADE = f"(?:{words.phrase_alternation('en-programme', 'makers', 'verbs')})"
_LATIN_AFTER = (
    rf"\"?(?:\s\([^)]*\))?,?\s(?:which\s(?:was|is|has\sbeen)\s)?(?:(?:jointly|co-|newly|recently)\s?)?{_MADE}\s(?:jointly\s|together\s)?by"
    r"\s(?P<by>(?:the\s)?[A-Z].{2,180}?)(?:\sand\s(?:written|run|built|compiled|prepared)\sby\s(?P<and>(?:the\s)?[A-Z].{2,100}?))?"
    r"(?=,?\s(?:in|on|at|was|were|is|will|to|under|with|opened|during)\s|,\s(?:which|and\swill|went|came|goes)|[.;](?:\s|$)|$)"
)
_LATIN_JOINT = (
    r"\"?(?:\s\([^)]*\))?,\s(?:a|the)\s(?:joint|shared|collaborative|common)\s[a-z]+\s(?:of|by|between|run\sby|from)"
    r"\s(?P<by>(?:the\s)?[A-Z].{2,180}?)(?=,?\s(?:in|on|at|was|were|is|will|to|under|with|together|opened|during)\s|,\s[a-z]|[.;](?:\s|$)|$)"
)
_LATIN_BEFORE = (
    r"^(?P<by>[A-Z].{2,140}?)\s(?:(?:jointly|today|officially|to)\s)?(?:sets?\sup|establish(?:es|ed)?|found(?:s|ed)?|inaugurates?d?"
    r"|launch(?:es|ed)?|creates?d?|builds?|roll(?:s|ed)\sout|start(?:s|ed)?)\s(?:the\s|an?\s|its\s|their\s)?(?:new\s|joint\s)?\"?"
)


def with_makers(
    agreements: Sequence[AgreementFact],
    blocks: Sequence[Block],
    known: Mapping[str, Collection[str]],
    people: Sequence[PersonFact] = (),
) -> tuple[AgreementFact, ...]:
    """The agreements; what was founded or launched without a word of who did it has those of whom the text tells."""
    runs = [r for block in blocks if block.kind in ("title", "heading", "body", "bullet") for r in block.runs]
    by_line = {block.number: block.text for block in blocks}
    return tuple(
        replace(each, parties=_makers(each, runs, known) or _of_officer(each, people, by_line))
        if each.kind != "signing" and not each.parties
        else each
        for each in agreements
    )


_BRINGS_OUT = re.compile("(?:博士|教授|先生|女士)?(?:正式|现场|随后|还)*(?:发布|推出)了?[《“]?$")


def _of_officer(
    agreement: AgreementFact, people: Sequence[PersonFact], by_line: Mapping[int, str]
) -> tuple[dict[str, Reading], ...]:
    """The body of the one officer who brings it out: 高级人民法院副院长某某发布了《……办法》."""
    for tag, title in agreement.titles.items():
        before = fold_han(by_line.get(title.line, "")[: title.start]) if is_han_language(tag) else ""
        verb = _BRINGS_OUT.search(before)
        for person in people if verb else ():
            name = person.names.get(tag)
            if name and verb and before[: verb.start()].endswith(fold_han(name.text)) and tag in person.organizations:
                readings = person.organizations.items()
                return ({t: replace(r, confidence=0.75, reason="whose officer brings it out") for t, r in readings},)
    return ()


def _makers(
    agreement: AgreementFact, runs: Sequence[Run], known: Mapping[str, Collection[str]]
) -> tuple[dict[str, Reading], ...]:
    found: dict[str, list[Reading]] = {}
    for tag, title in agreement.titles.items():
        find = _told_han if is_han_language(tag) else _told_latin
        for run in runs:
            if run.language == tag and tag not in found:
                spans = find(run, title.text, known.get("han" if is_han_language(tag) else "latin", ()))
                if spans:
                    found[tag] = [Reading(t, run.line, run.start + at, 0.8, "who made it") for at, t in spans]
    if not found:
        return ()
    count = max(len(readings) for readings in found.values())
    full = {tag: readings for tag, readings in found.items() if len(readings) == count}
    lead, *others = full
    for tag in others:
        names = [reading.text for reading in full[tag]]
        order = in_order_of([reading.text for reading in full[lead]], lead, names, tag)
        full[tag] = [full[tag][names.index(name)] for name in order]
    return tuple({tag: readings[rank] for tag, readings in full.items()} for rank in range(count))


_KIND = re.compile("(?:项目|计划|行动|工程|平台|活动)$")
"""“绿色河流”项目 may be called 绿色河流 in the headline."""


@lru_cache(maxsize=1)
def _han_before() -> re.Pattern[str]:
    return re.compile(_HAN_BEFORE + r"\Z")


@lru_cache(maxsize=1)
def _han_after() -> re.Pattern[str]:
    return re.compile(_HAN_AFTER)


@lru_cache(maxsize=1)
def _latin() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(_LATIN_AFTER), re.compile(_LATIN_JOINT), re.compile(_LATIN_BEFORE + r"\Z", re.I)


def _places(text: str, name: str) -> list[int]:
    """Where the name stands."""
    return [m.start() for m in compiled(re.escape(name)).finditer(text)]


def _around(
    before: re.Pattern[str], after: re.Pattern[str], text: str, name: str
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What is told before the name, and behind it."""
    places = _places(text, name)
    return (
        next((m for at in places if (m := before.search(text, 0, at))), None),
        next((m for at in places if (m := after.match(text, at + len(name)))), None),
    )


def _told_han(run: Run, title: str, known: Collection[str]) -> list[tuple[int, str]]:
    text = fold_han(run.text)
    name = fold_han(title).strip("“”")
    for called in dict.fromkeys((name, _KIND.sub("", name))):
        if len(called) < 4 or called not in text:
            continue
        for told in _around(_han_before(), _han_after(), text, called):
            if told and (named := _bodies_han(run, told.span("by"), known)):
                return named
    for tail in _HAN_TAIL.finditer(text):
        said_before = text.find(name) >= 0 and 0 < tail.start() - text.find(name) - len(name) <= 12
        if name.endswith(tail["what"]) or (said_before and len(tail["what"]) <= 4):
            named = _bodies_han(run, tail.span("by"), known)
            more = _bodies_han(run, tail.span("and"), known) if tail["and"] else []
            if named:
                return [*named, *more]
    return []


_SHARES = words.alternation("zh-programme", "makers", "shares")
_LED = re.compile(f"(?:共同|联合)?(?:{_SHARES})(?=、|，|和|与|與|$)")


_GUIDED = Pattern("[^、，]{3,30}(?:指导|支持|指導)(?:、|，|下，?)", needs="指导|支持|指導")
"""由A指导、B牵头发起: A only looks on."""


def _bodies_han(run: Run, span: tuple[int, int], known: Collection[str]) -> list[tuple[int, str]]:
    begin, end = span
    text = fold_han(run.text)[begin:end]
    lead = compiled("(?:.*[由为])?(?:.{0,8}(?:当[天日]|会上|期间|现场|同[天日]))?").match(text)
    begin += lead.end() if lead else 0
    said = _LED.sub("", _GUIDED.sub("", run.text[begin:end].strip()))
    names = joined_bodies(said, known) or ((said,) if is_body(fold_han(said), known) else ())
    found, at = [], begin
    for name in names:
        at = fold_han(run.text).find(fold_han(name), at)
        found.append((at, run.text[at : at + len(name)]))
    return found if all(at >= 0 for at, _ in found) else []


def _told_latin(run: Run, title: str, known: Collection[str]) -> list[tuple[int, str]]:
    text = fold_latin(run.text)
    name = fold_latin(title).strip('"')
    if comparable(name) not in comparable(text):
        return []
    after, joint, before = _latin()
    ends = [at + len(name) for at in _places(text, name)]
    tellings = [next((m for end in ends if (m := pattern.match(text, end))), None) for pattern in (after, joint)]
    starts = _places(text.lower(), name.lower()) if len(text.lower()) == len(text) else [e - len(name) for e in ends]
    tellings.append(next((m for at in starts if (m := before.search(text, 0, at))), None))
    for told in tellings:
        if told is None:
            continue
        named = bodies_alone(told["by"], known)
        if named and "and" in told.re.groupindex and told["and"]:
            named = (*named, *bodies_alone(told["and"], known))
        if named:
            return [(text.index(each, told.start("by")), each) for each in named]
    return []
