"""Sessions and agreements of the facts as the programme of the event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Mapping, Sequence

from msgspec.structs import replace

from publish.model import Agreement, Contribution, LocalizedText, RunningText, Session
from publish.model.agreements import Signatory
from publish.model.markup import Inline, compose
from publish.model.vocabulary import AgreementKind, AgreementStatus, Role, SessionKind
from publish.readers.press_text.facts import AgreementFact, Facts, PersonFact, Saying, SessionFact
from publish.readers.press_text.normalize.parties import Bodies
from publish.readers.press_text.normalize.places import Notebook, printable
from publish.readers.press_text.normalize.signatories import signers_of
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.speech import told
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

_SESSIONS = {
    "opening": SessionKind.OPENING, "keynote": SessionKind.KEYNOTE, "panel": SessionKind.PANEL,
    "signing": SessionKind.SIGNING, "remarks": SessionKind.REMARKS,
    "lecture": SessionKind.LECTURE, "closing": SessionKind.CLOSING,
}  # fmt: skip
_SPOKEN = {
    "opening": {"opening", "welcome", "address"},
    "keynote": {"keynote"},
    "lecture": {"speaker"},
    "panel": {"panel"},
    "remarks": {"remarks", "remarks_online"},
    "closing": {"closing"},
}
_STATUS = {
    "signing": AgreementStatus.SIGNED, "launch": AgreementStatus.RELEASED, "establishment": AgreementStatus.ESTABLISHED,
}  # fmt: skip


def make_agreements(
    facts: Facts, bodies: Bodies, ids: Sequence[str], notebook: Notebook, day: dt.date | None
) -> tuple[Agreement, ...]:
    """What was signed, released or founded, numbered in the order of the text."""
    made = []
    for number, fact in enumerate(facts.agreements, 1):
        key = f"agreement-{number}"
        titles = {tag: notebook.note(f"agreements/{key}/title/{tag}", r) for tag, r in fact.titles.items()}
        parties = tuple(dict.fromkeys(found for party in fact.parties if (found := bodies.id_of(party))))
        signed_by = signers_of(fact, facts)
        made.append(
            Agreement(
                key,
                LocalizedText(titles),
                _agreement_kind(fact),
                parties=parties,
                signatories=tuple(_signatory(facts.people[i], ids[i], bodies, parties) for i in signed_by),
                signed=day,
                status=_STATUS[fact.kind],
            )
        )
    return tuple(made)


def _signatory(person: PersonFact, key: str, bodies: Bodies, parties: Sequence[str]) -> Signatory:
    party = bodies.id_of(person.organizations)
    return Signatory(key, party if party in parties else None)


def _agreement_kind(fact: AgreementFact) -> AgreementKind:
    titles = " ".join(fold_han(r.text).lower() for r in fact.titles.values())
    if fact.kind == "establishment":
        return AgreementKind.ESTABLISHMENT
    if fact.kind == "launch":
        publication = compiled("蓝皮书|白皮书|报告|指南|标准|book|paper|report|guide|standard").search(titles)
        return AgreementKind.PUBLICATION if publication else AgreementKind.LAUNCH
    if compiled("备忘录|memorand|mou").search(titles):
        return AgreementKind.MEMORANDUM
    if compiled("协议|协定|合同|agreement|contract|treaty|accord").search(titles):
        return AgreementKind.AGREEMENT
    return AgreementKind.COOPERATION


def make_sessions(
    facts: Facts, ids: Sequence[str], agreements: Sequence[Agreement], notebook: Notebook
) -> tuple[Session, ...]:
    """The parts of the event in the order of the text, with who spoke and what they said."""
    made: list[Session] = []
    done = set[int]()
    pictured = {block.number for block in facts.blocks if block.kind == "caption"}
    taken: set[str] = set()
    for fact in facts.sessions:
        kind = _session_kind(fact)
        key = _key(fact, taken)
        about = fact.topics if fact.timed else fact.titles
        topics = {tag: notebook.note(f"sessions/{key}/topic/{tag}", r) for tag, r in about.items()}
        named = fact.titles if fact.timed else {}
        told_as = {tag: notebook.note(f"sessions/{key}/title/{tag}", r) for tag, r in named.items()}
        title, start, end = LocalizedText(told_as), _clock(fact.start), _clock(fact.end)
        if fact.kind == "signing" and agreements and not any(session.agreements for session in made):
            signing = _signing(facts, ids, agreements)
            made.append(replace(signing, id=key, title=title, start=start, end=end))
            continue
        speakers = []
        for index in fact.speakers:
            person = facts.people[index]
            where = f"sessions/{key}/speakers/{ids[index]}"
            summary = {} if index in done else _summary(person, where, notebook, pictured)
            done.add(index)
            speakers.append(Contribution(ids[index], _role(person, fact), summary=RunningText(summary)))
        made.append(Session(key, kind, title, LocalizedText(topics), start=start, end=end, speakers=tuple(speakers)))
    return tuple(made)


def _session_kind(fact: SessionFact) -> SessionKind:
    kinds = {kind.value: kind for kind in SessionKind}
    return _SESSIONS.get(fact.kind, kinds.get(fact.kind, SessionKind.OTHER))


def _key(fact: SessionFact, taken: set[str]) -> str:
    """The kind; a second session of the kind has a number behind it."""
    stem = "session" if fact.kind == "other" else fact.kind
    key, number = stem, 2
    while key in taken:
        key, number = f"{stem}-{number}", number + 1
    taken.add(key)
    return key


def _clock(time: str) -> dt.time | None:
    return dt.time.fromisoformat(time) if time else None


def _role(person: PersonFact, session: SessionFact) -> Role | None:
    kinds = {part.kind for part in person.parts}
    if "moderator" in kinds and not kinds & _SPOKEN.get(session.kind, set()):
        return Role.MODERATOR
    return None


def _signing(facts: Facts, ids: Sequence[str], agreements: Sequence[Agreement]) -> Session:
    signed = any(agreement.status is AgreementStatus.SIGNED for agreement in agreements)
    part = {"signatory": None, "witness": Role.WITNESS}
    speakers = tuple(
        Contribution(ids[i], part[p.kind])
        for i, person in enumerate(facts.people)
        for p in person.parts
        if p.kind in part
    )
    unique = tuple({speaker.person: speaker for speaker in reversed(speakers)}.values())[::-1]
    kind = SessionKind.SIGNING if signed else SessionKind.RELEASE
    return Session("signing", kind, speakers=unique, agreements=tuple(a.id for a in agreements))


def _summary(person: PersonFact, path: str, notebook: Notebook, pictured: Container[int]) -> Mapping[str, str]:
    """What the person said, sentence by sentence, in each language; lines under pictures, those `pictured`, are none
    of it."""
    said: dict[str, list[str]] = {}
    for saying in person.sayings:
        whole = _whole(saying, notebook)
        if whole and saying.reading.line not in pictured:
            notebook.note(f"{path}/summary/{saying.language}", saying.reading)
            said.setdefault(saying.language, []).append(printable(whole))
    return {tag: compose([Inline("".join(_spaced(tag, parts)))]) for tag, parts in said.items()}


def _whole(saying: Saying, notebook: Notebook) -> str:
    """The words as whole sentences: with a stop where a semicolon went on, and without what introduces a list;
    nothing where they tell only that somebody spoke."""
    text = told(saying.reading.text.strip())
    if text.endswith((":", "：")):
        ends = [found.end() for found in compiled(r"[。！？]|[.!?](?=\s)").finditer(text)]
        return text[: ends[-1]] if ends else ""
    behind = notebook.source.lines[saying.reading.line - 1][2][saying.reading.start + len(saying.reading.text) :]
    if compiled(r"\s*[；;]").match(behind):
        return text + ("。" if is_han_language(saying.language) else ".")
    return text


def _spaced(tag: str, parts: Sequence[str]) -> list[str]:
    joint = "" if is_han_language(tag) else " "
    return [part + (joint if number < len(parts) - 1 else "") for number, part in enumerate(parts)]
