"""From text to facts, in the order a careful reader takes them: lines, sounds, pairs, names, the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from publish.readers.press_text.facts import (
    AgreementFact,
    Block,
    DateFact,
    Facts,
    HostFact,
    Mark,
    Pair,
    PersonFact,
    Readings,
    Run,
)
from publish.readers.press_text.names.spelled_alike import SoundMatches, match_by_sound
from publish.readers.press_text.occasion.attendance import find_attendance
from publish.readers.press_text.occasion.dates import event_date
from publish.readers.press_text.occasion.figures import find_figures
from publish.readers.press_text.occasion.hanging import hangs_over
from publish.readers.press_text.occasion.hosts import find_hosts
from publish.readers.press_text.occasion.hosts_completed import hosts_completed
from publish.readers.press_text.occasion.hosts_receiving import receiving_host
from publish.readers.press_text.occasion.identity import find_event_names, find_titles, split_series
from publish.readers.press_text.occasion.implied_hosts_english import WHOSE_HEAD
from publish.readers.press_text.occasion.names_in_use import in_use
from publish.readers.press_text.occasion.places import find_places, with_host_place
from publish.readers.press_text.organizations.aliases import find_aliases
from publish.readers.press_text.organizations.full_names import in_full
from publish.readers.press_text.organizations.generic import resolve
from publish.readers.press_text.organizations.known import known_bodies
from publish.readers.press_text.organizations.merging import merge_organizations
from publish.readers.press_text.organizations.own_japanese import with_own
from publish.readers.press_text.organizations.pointed import resolve_pointers
from publish.readers.press_text.pairs.pairing import pair_paragraphs, paired_as_marked
from publish.readers.press_text.pairs.reading_order import Renumbering, reading_order
from publish.readers.press_text.people.beside_known import with_known_neighbours
from publish.readers.press_text.people.beside_receivers import with_receivers_colleagues
from publish.readers.press_text.people.elected import with_elected
from publish.readers.press_text.people.further_bodies import with_further_bodies
from publish.readers.press_text.people.later import find_later
from publish.readers.press_text.people.listed_chinese import with_listed
from publish.readers.press_text.people.matching import match_names
from publish.readers.press_text.people.named_across import named_across
from publish.readers.press_text.people.naming import find_mentions, gather
from publish.readers.press_text.people.of_university import with_university
from publish.readers.press_text.people.of_venue import venue_bodies, with_own_school, with_society, with_venue
from publish.readers.press_text.people.of_visited import with_host
from publish.readers.press_text.people.organs_english import with_organs
from publish.readers.press_text.people.past import without_the_past
from publish.readers.press_text.people.persons import make_people
from publish.readers.press_text.people.plain_bodies import with_plain_bodies
from publish.readers.press_text.people.received import with_visited
from publish.readers.press_text.people.short_references import with_short_references
from publish.readers.press_text.people.spoken_for import spoken_for
from publish.readers.press_text.people.told_across import told_across
from publish.readers.press_text.people.welcomed import with_receivers
from publish.readers.press_text.programme.agreements import find_agreements
from publish.readers.press_text.programme.makers import with_makers
from publish.readers.press_text.programme.papers_on_tour import with_travellers
from publish.readers.press_text.programme.parties_across import named_across_languages
from publish.readers.press_text.programme.parties_apart import with_each_other
from publish.readers.press_text.programme.parties_of_heads import with_all_heads, with_heads_of_hosts, with_two_heads
from publish.readers.press_text.programme.parties_of_kind import with_two_of_kind
from publish.readers.press_text.programme.parties_of_states import with_two_states
from publish.readers.press_text.programme.parties_signing import (
    with_named_signers,
    with_signatories,
    without_signatories,
)
from publish.readers.press_text.programme.parties_talking import with_talking_sides
from publish.readers.press_text.programme.parties_told import with_full_names, with_shared
from publish.readers.press_text.programme.parties_two_hosts import with_two_hosts
from publish.readers.press_text.programme.sessions import find_sessions
from publish.readers.press_text.programme.signed_by_people import with_people_apart
from publish.readers.press_text.programme.timetable import timetable, with_told
from publish.readers.press_text.programme.told_otherwise import told_in_both
from publish.readers.press_text.programme.two_sides import two_sides
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.captions import find_captions, without_credit
from publish.readers.press_text.text.document_languages import in_languages, told_by_letters
from publish.readers.press_text.text.folding import comparable
from publish.readers.press_text.text.letters import plain_lines, with_letters


@dataclass(frozen=True, slots=True)
class _Text:
    """The text in its reading order, with what is known of it before any person is."""

    languages: tuple[str, ...]
    blocks: tuple[Block, ...]
    order: tuple[int, ...]
    pairs: tuple[Pair, ...]
    sounds: SoundMatches
    runs: Sequence[Run]
    paragraphs: Sequence[Run]
    aliases: Sequence[tuple[str, str]]
    known: dict[str, set[str]]


def read_facts(text: str, marks: Mapping[int, Mark] | None = None, languages: Sequence[str] = ()) -> Facts:
    """Everything the text states, each value with the line and the words it came from.

    `marks` and `languages` are what the file itself says, beyond its words.
    """
    plain = plain_lines(text)
    if plain is not None:
        return with_letters(_read_facts(plain.text, marks or {}, languages, told_by_letters(plain.lines)), plain)
    return _read_facts(text, marks or {}, languages, {})


def _read_facts(text: str, marks: Mapping[int, Mark], languages: Sequence[str], letters: Mapping[int, str]) -> Facts:
    """What a text of plain letters states."""
    read = _in_order(text, marks, languages, letters)
    people, hosts = _people_and_hosts(read)
    places, normal = find_places(read.blocks)
    places = with_host_place(places, hosts, read.paragraphs)
    date = event_date(read.blocks)
    agreements = _agreements(read, people, hosts, places, date)
    people = with_further_bodies(without_signatories(people, agreements), read.known, read.paragraphs)
    titles = find_titles(read.blocks)
    names, parents = find_event_names(read.blocks)
    attendance = find_attendance(read.blocks)
    parties = [dict(party) for agreement in agreements for party in agreement.parties]
    told = find_sessions(people, agreements, read.blocks, read.pairs)
    return Facts(
        languages=read.languages,
        blocks=read.blocks,
        order=read.order,
        titles=titles or names,
        event_names=names,
        series=split_series(titles),
        parent_events=parents,
        date=date,
        places=places,
        places_normalised=normal,
        hosts=hosts,
        people=tuple(people),
        organizations=in_full(merge_organizations(people, hosts, parties, read.aliases), read.aliases, read.runs),
        sessions=with_told(timetable(read.blocks, people), told),
        agreements=agreements,
        attendance=attendance,
        figures=find_figures(read.pairs, attendance, read.languages),
        pairs=read.pairs,
        captions=find_captions(read.blocks),
    )


def _in_order(text: str, marks: Mapping[int, Mark], said: Sequence[str], letters: Mapping[int, str]) -> _Text:
    """Lines, languages, names by their sound, pairs of paragraphs; then all of it as one reads it."""
    lines, languages = in_languages(parse_lines(text, marks), said, letters)
    runs = [without_credit(run) if block.kind == "caption" else run for block in lines for run in block.runs]
    sounds = match_by_sound(runs)
    body = [block for block in lines if block.kind in _BODY]
    pairs = paired_as_marked(body) or pair_paragraphs([run for block in body for run in block.runs], sounds)
    order = reading_order(lines, pairs, languages)
    renumbering = Renumbering(order)
    blocks, pairs, sounds = renumbering.blocks(lines), renumbering.pairs(pairs), renumbering.sounds(sounds)
    runs = [run for block in blocks for run in block.runs]
    paragraphs = [run for block in blocks if block.kind in _BODY for run in block.runs]
    aliases = find_aliases(blocks)
    known = known_bodies(aliases, runs, sounds)
    return _Text(languages, blocks, order, pairs, sounds, runs, paragraphs, aliases, known)


_BODY = ("body", "bullet")


def _people_and_hosts(read: _Text) -> tuple[list[PersonFact], tuple[HostFact, ...]]:
    """Who is named, and who held the event; each helps to tell whose people the others are."""
    named = without_the_past(gather(find_mentions(read.blocks, read.sounds, read.known)))
    find_later(named, read.blocks)
    people = make_people(named, match_names(named, read.pairs, read.sounds), read.pairs, read.blocks)
    persons = _names(people)
    hosts = in_use(find_hosts(read.blocks, read.known, persons), read.runs)
    hosts = tuple(
        h for h in hosts if not any(comparable(r.text) in persons or hangs_over(r.text) for r in h.names.values())
    )
    people = with_own(resolve_pointers(people, hosts, read.runs), hosts, read.runs)
    if all(reading.confidence <= WHOSE_HEAD for host in hosts for reading in host.names.values()):
        hosts = receiving_host(people, read.aliases, read.paragraphs) or hosts
    venues = venue_bodies(read.runs)
    people = resolve(people, hosts, [name for pair in read.aliases for name in pair], read.paragraphs, venues)
    people = with_short_references(people, hosts, read.runs)
    people = with_known_neighbours(with_visited(people, read.paragraphs), read.paragraphs)
    people = with_receivers_colleagues(people, read.paragraphs)
    people = with_organs(with_host(people, hosts, read.paragraphs), read.runs)
    people = with_university(people, hosts, read.runs, read.aliases)
    people = told_across(people, hosts, read.aliases, read.runs)
    people = with_receivers(people)
    people = with_society(with_elected(with_venue(people, venues), read.paragraphs), hosts, read.paragraphs)
    people = with_plain_bodies(with_own_school(people, read.runs), hosts)
    people = with_listed(named_across(people, read.aliases, read.paragraphs), read.paragraphs)
    hosts = hosts_completed(hosts, [person.organizations for person in people], read.paragraphs)
    return [person for person in people if spoken_for(person)], hosts


def _titles(blocks: Sequence[Block]) -> list[Run]:
    return [run for block in blocks if block.kind == "title" for run in block.runs]


def _names(people: Sequence[PersonFact]) -> set[str]:
    return {comparable(reading.text) for person in people for reading in person.names.values()}


def _agreements(
    read: _Text,
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    places: Readings,
    date: DateFact | None,
) -> tuple[AgreementFact, ...]:
    """What was signed, launched or opened, with parties that other sentences, the people or the hosts complete."""
    day = (date.month, date.day) if date else None
    year = int(date.iso[:4]) if date and date.iso else 0
    sides = two_sides(people, hosts, read.paragraphs, read.known)
    venues = [name for reading in places.values() for name in (reading.text, reading.text.split(" in ")[0])]
    found = find_agreements(read.blocks, read.pairs, sides, venues, day, read.known, _names(people), year)
    found = with_travellers(found, people)
    found = with_two_hosts(with_signatories(found, people, read.aliases, read.blocks), hosts, read.blocks)
    found = with_heads_of_hosts(
        with_all_heads(with_two_heads(found, people, read.blocks), people, read.blocks),
        people,
        hosts,
        read.aliases,
        read.blocks,
    )
    found = with_two_states(found, read.blocks)
    found = with_two_of_kind(with_each_other(found, people, read.blocks, read.known), read.blocks)
    found = with_talking_sides(found, people, read.blocks, read.aliases)
    found = with_named_signers(found, people, read.aliases, read.blocks)
    found = with_signatories(with_people_apart(found, people, read.aliases), people, read.aliases, read.blocks)
    found = with_makers(with_shared(found, read.blocks), read.blocks, read.known, people)
    found = with_full_names(told_in_both(found, read.blocks), people, hosts, read.aliases, read.runs)
    return named_across_languages(found, read.aliases, [*_titles(read.blocks), *read.paragraphs], _names(people))
