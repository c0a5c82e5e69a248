"""Organizations of the facts, each once under all the names it is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from publish.readers.press_text.facts import HostFact, OrganizationFact, PersonFact, Reading
from publish.readers.press_text.organizations.same_names import plain_name, same_organization
from publish.readers.press_text.text.folding import HAN_ONLY, comparable


def merge_organizations(
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    extra: Iterable[dict[str, Reading]],
    aliases: Sequence[tuple[str, str]],
) -> tuple[OrganizationFact, ...]:
    """One fact for each organization; names that abbreviate one another, or belong to one person, are one."""
    bodies = _Bodies([(comparable(full), comparable(short)) for full, short in aliases])
    sources = [dict(p.organizations) for p in people] + [dict(h.names) for h in hosts] + [dict(e) for e in extra]
    sources += [names for person in people for names in by_rank(person).values()]
    for number, source in enumerate(sources):
        names = {tag: reading for tag, reading in source.items() if reading.text}
        same = bodies.named(names)
        target = same[0] if same else number
        for other in same[1:]:
            bodies.join(other, target)
        for tag, reading in names.items():
            bodies.add(target, tag, reading)
    return tuple(
        OrganizationFact({tag: tuple(sorted(rs, key=lambda r: -len(r.text))) for tag, rs in names.items()})
        for names in bodies.names.values()
    )


def by_rank(person: PersonFact) -> dict[int, dict[str, Reading]]:
    """The bodies of the person's later offices, each in the languages that name it."""
    found: dict[int, dict[str, Reading]] = {}
    for tag, bodies in person.further.items():
        for rank, reading in bodies.items():
            found.setdefault(rank, {})[tag] = reading
    return dict(sorted(found.items()))


@dataclass(slots=True)
class _Bodies:
    """Organizations by number, each with its names; found by what two names of one organization share."""

    aliases: Sequence[tuple[str, str]]
    names: dict[int, dict[str, list[Reading]]] = field(default_factory=dict)
    index: dict[tuple[str, str], dict[int, None]] = field(default_factory=dict)

    def named(self, names: Mapping[str, Reading]) -> list[int]:
        """The organizations that bear one of the names, the one named first leading."""
        found = {
            number
            for tag, reading in names.items()
            for number in self._near(tag, reading)
            if any(same_organization(reading.text, r.text, self.aliases) for r in self.names[number].get(tag, ()))
        }
        return sorted(found)

    def add(self, number: int, tag: str, reading: Reading) -> None:
        """A further name; the same one again is left out."""
        readings = self.names.setdefault(number, {}).setdefault(tag, [])
        if all(comparable(r.text) != comparable(reading.text) for r in readings):
            readings.append(reading)
            for key in self._keys(tag, reading):
                self.index.setdefault(key, {})[number] = None

    def join(self, other: int, target: int) -> None:
        """Two that turn out to be one."""
        for tag, readings in self.names.pop(other).items():
            self.names[target].setdefault(tag, []).extend(readings)
            for key in (key for reading in readings for key in self._keys(tag, reading)):
                self.index[key].pop(other, None)
                self.index[key][target] = None

    def _near(self, tag: str, reading: Reading) -> set[int]:
        return {number for key in self._keys(tag, reading) for number in self.index.get(key, ())}

    def _keys(self, tag: str, reading: Reading) -> Iterator[tuple[str, str]]:
        """Without one of these in common two names are never of one organization."""
        name = plain_name(reading.text)
        yield tag, name
        if HAN_ONLY.fullmatch(name):
            yield tag, name[:1]
            yield tag, name[-4:]
        for full, short in self.aliases:
            if short in name or full in name:
                yield tag, f"{short}\n{full}"
