"""People and organizations of the facts as people and organizations of the event."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from publish.binding.scalars import slug
from publish.model import LocalizedText, Organization, Person, Position
from publish.model.vocabulary import OrganizationKind, Role
from publish.readers.press_text import words
from publish.readers.press_text.facts import Facts, OrganizationFact, PersonFact, Reading
from publish.readers.press_text.names.kana import KATAKANA, romanized
from publish.readers.press_text.names.romanization import pinyin
from publish.readers.press_text.normalize.places import Notebook, printable
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.organizations.merging import by_rank
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_unit
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


@lru_cache(maxsize=1)
def _kinds() -> tuple[tuple[OrganizationKind, re.Pattern[str]], ...]:
    """Kinds with the pattern of their words; Latin words count whole."""
    made = []
    for kind, listed in words.table("kinds").items():
        parts = [part if ord(part.strip("^$")[0]) > 0x2E7F else rf"\b{part}\b" for part in listed.split("|")]
        pattern = "|".join(compiled(r"\\b\^").sub("^", compiled(r"\$\\b").sub("$", part)) for part in parts)
        made.append((OrganizationKind(kind), re.compile(pattern)))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Bodies:
    """The organizations with a way to find the id of each by any of its names."""

    organizations: tuple[Organization, ...]
    ids: Mapping[str, str]

    def id_of(self, readings: Mapping[str, Reading]) -> str | None:
        """The id of the organization that goes by one of these names."""
        for reading in readings.values():
            found = self.ids.get(comparable(reading.text))
            if found:
                return found
        return None


def make_organizations(facts: Facts, notebook: Notebook) -> Bodies:
    """Every organization with its full and its short name."""
    taken: set[str] = set()
    made: list[Organization] = []
    ids: dict[str, str] = {}
    for fact in facts.organizations:
        key = _free(_organization_stem(fact), taken)
        names, shorts = {}, {}
        for tag, readings in fact.names.items():
            names[tag] = notebook.note(f"organizations/{key}/name/{tag}", readings[0])
            if len(readings) > 1:
                shorts[tag] = notebook.note(f"organizations/{key}/short_name/{tag}", readings[1])
            for reading in readings:
                ids.setdefault(comparable(reading.text), key)
        made.append(Organization(key, LocalizedText(names), LocalizedText(shorts), _kind(names)))
    return Bodies(tuple(made), ids)


def _kind(names: Mapping[str, str]) -> OrganizationKind:
    for kind, pattern in _kinds():
        if any(pattern.search(fold_han(name).lower()) for name in names.values()):
            return kind
    return OrganizationKind.OTHER


def _organization_stem(fact: OrganizationFact) -> str:
    latin = [r.text for tag, readings in fact.names.items() if not is_han_language(tag) for r in readings]
    short = min(latin, key=len, default="")
    if latin:
        return slug(short if len(short) <= 40 else short[:40].rsplit(" ", 1)[0].replace("'", "").replace("’", ""))
    return slug(spelled(next(iter(fact.names.values()))[0].text)[:28])


def spelled(han: str) -> str:
    """A Han name in pinyin, for an id."""
    folded = compiled(f"[{KATAKANA}]+").sub(lambda kana: f" {romanized(kana[0])} ", fold_han(han))
    pieces = compiled(r"[\x00-\u2e7f]+|.").findall(folded)
    return " ".join((pinyin(c) or ("",))[0] if ord(c[0]) > 0x2E7F else c for c in pieces).replace("v", "u")


def _free(stem: str, taken: set[str]) -> str:
    stem = stem or "unnamed"
    key, number = stem, 2
    while key in taken:
        key, number = f"{stem}-{number}", number + 1
    taken.add(key)
    return key


# Who receives has none of these: a host of the vocabulary is a master of ceremonies.
_ROLES = {
    "witness": Role.WITNESS, "signatory": Role.SIGNATORY, "delegation_head": Role.DELEGATE,
    "attendee": Role.GUEST, "moderator": Role.MODERATOR, "officiating": Role.GUEST,
}  # fmt: skip


def make_people(facts: Facts, bodies: Bodies, notebook: Notebook) -> tuple[tuple[Person, ...], list[str]]:
    """(people, the id of each fact's person in the order of the facts)."""
    taken: set[str] = set()
    people, ids = [], []
    in_session = {index for session in facts.sessions for index in session.speakers}
    for index, fact in enumerate(facts.people):
        latin = [r.text for tag, r in fact.names.items() if not is_han_language(tag)]
        name = latin[0] if latin else next(iter(fact.names.values())).text
        key = _free(slug(name) or slug(joined(name)), taken)
        ids.append(key)
        people.append(_person(key, fact, bodies, notebook, speaks=index in in_session))
    return tuple(people), ids


def joined(han: str) -> str:
    """`刘华` as `liu hua`: surname apart, given name together."""
    folded = compiled(r"[^\w]").sub("", fold_han(han))
    family = 2 if folded[:2] in words.words("zh", "names", "compound") else 1
    return "".join(spelled(folded[:family]).split()) + " " + "".join(spelled(folded[family:]).split())


def _person(key: str, fact: PersonFact, bodies: Bodies, notebook: Notebook, *, speaks: bool) -> Person:
    path = f"people/{key}"
    names = {tag: notebook.note(f"{path}/name/{tag}", reading) for tag, reading in fact.names.items()}
    if fact.match < 0.9:
        both = " = ".join(names.values())
        notebook.doubt(f"{path}/name", fact.match_reason, fact.match, printable(both))
    honorific = {
        tag: notebook.note(f"{path}/honorific/{tag}", reading)
        for tag, reading in fact.honorifics.items()
        if not names.get(tag, "").endswith(reading.text)
    }
    used = fact.postnominals and fact.postnominals not in {r.text for rs in fact.positions.values() for r in rs}
    suffix = {tag: fact.postnominals for tag in names if not is_han_language(tag)} if used else {}
    role = None if speaks else next((_ROLES[p.kind] for p in fact.parts if p.kind in _ROLES), None)
    return Person(
        key,
        LocalizedText(names),
        honorific=LocalizedText(honorific),
        suffix=LocalizedText(suffix),
        positions=_positions(path, fact, bodies, notebook),
        role=role,
    )


def _positions(path: str, fact: PersonFact, bodies: Bodies, notebook: Notebook) -> tuple[Position, ...]:
    """The offices rank by rank; where the languages list a different number, all stay and the file says so."""
    organization = bodies.id_of(fact.organizations)
    elsewhere = by_rank(fact)
    count = max((len(readings) for readings in fact.positions.values()), default=0)
    if not count:
        return (Position(organization=organization),) if organization else ()
    if len({len(readings) for readings in fact.positions.values()}) > 1:
        notebook.doubt(f"{path}/positions", "the languages list a different number of offices", 0.7)
    made = []
    for rank in range(count):
        titles = {}
        for tag, readings in fact.positions.items():
            if rank < len(readings):
                titles[tag] = notebook.note(f"{path}/positions/{rank}/title/{tag}", readings[rank])
        if rank in elsewhere:
            body = bodies.id_of(elsewhere[rank])
            notebook.note(f"{path}/positions/{rank}/organization", next(iter(elsewhere[rank].values())))
        else:
            own = rank > 0 and any(_names_a_body(text) for text in _tell_tale(titles))
            body = None if own else organization
        made.append(Position(LocalizedText(titles), organization=body))
    if count in elsewhere:  # one office at two bodies
        made.append(Position(made[-1].title, organization=bodies.id_of(elsewhere[count])))
    for tag, reading in fact.organizations.items():
        notebook.note(f"{path}/positions/0/organization", reading)
        del tag
    return tuple(made)


def _tell_tale(titles: Mapping[str, str]) -> list[str]:
    """The Chinese title where there is one: it shows best whether an organization is in it."""
    return [text for tag, text in titles.items() if is_han_language(tag)] or list(titles.values())


def _names_a_body(text: str) -> bool:
    """`中衡律师事务所主任` as a second office says itself where."""
    if ord(text[0]) > 0x2E7F:
        return bool(split_office(text, (), False)[0])
    joined = compiled(r"\b(?:of|at)\s+(?:the\s+)?(?=[A-Z])").search(text)
    return (joined is not None and not is_unit(text[joined.end() :])) or "," in text
