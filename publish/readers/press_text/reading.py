"""From text to facts, in the order a careful reader takes them: lines, sounds, pairs, names, the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from publish.readers.press_text.facts import Facts, Mark
from publish.readers.press_text.names.spelled_alike import match_by_sound
from publish.readers.press_text.occasion.attendance import find_attendance
from publish.readers.press_text.occasion.dates import event_date
from publish.readers.press_text.occasion.figures import find_figures
from publish.readers.press_text.occasion.hosts import find_hosts
from publish.readers.press_text.occasion.hosts_receiving import receiving_host
from publish.readers.press_text.occasion.identity import find_event_names, find_titles, split_series
from publish.readers.press_text.occasion.names_in_use import in_use
from publish.readers.press_text.occasion.places import find_places, with_host_place
from publish.readers.press_text.organizations.aliases import find_aliases, merge_organizations
from publish.readers.press_text.organizations.generic import resolve
from publish.readers.press_text.organizations.known import known_bodies
from publish.readers.press_text.organizations.pointed import resolve_pointers
from publish.readers.press_text.pairs.pairing import pair_paragraphs, paired_as_marked
from publish.readers.press_text.pairs.reading_order import Renumbering, reading_order
from publish.readers.press_text.people.elected import with_elected
from publish.readers.press_text.people.later import find_later
from publish.readers.press_text.people.matching import match_names
from publish.readers.press_text.people.naming import find_mentions, gather
from publish.readers.press_text.people.of_venue import venue_bodies, with_society, with_venue
from publish.readers.press_text.people.of_visited import with_host
from publish.readers.press_text.people.past import without_the_past
from publish.readers.press_text.people.persons import make_people
from publish.readers.press_text.people.received import with_visited
from publish.readers.press_text.people.spoken_for import spoken_for
from publish.readers.press_text.people.told_across import told_across
from publish.readers.press_text.programme.agreements import find_agreements
from publish.readers.press_text.programme.makers import with_makers
from publish.readers.press_text.programme.parties_of_heads import with_heads_of_hosts, with_two_heads
from publish.readers.press_text.programme.parties_signing import (
    with_signatories,
    with_two_hosts,
    without_signatories,
)
from publish.readers.press_text.programme.parties_told import with_full_names, with_shared
from publish.readers.press_text.programme.sessions import find_sessions
from publish.readers.press_text.programme.timetable import timetable, with_told
from publish.readers.press_text.programme.two_sides import two_sides
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.captions import find_captions, without_credit
from publish.readers.press_text.text.document_languages import in_languages
from publish.readers.press_text.text.folding import comparable


def read_facts(text: str, marks: Mapping[int, Mark] | None = None, languages: Sequence[str] = ()) -> Facts:
    """Everything the text states, each value with the line and the words it came from.

    `marks` and `languages` are what the file itself says, beyond its words.
    """
    lines, languages = in_languages(parse_lines(text, marks or {}), languages)
    runs = [without_credit(run) if block.kind == "caption" else run for block in lines for run in block.runs]
    sounds = match_by_sound(runs)
    body = [block for block in lines if block.kind in ("body", "bullet")]
    pairs = paired_as_marked(body) or pair_paragraphs([run for block in body for run in block.runs], sounds)
    order = reading_order(lines, pairs, languages)
    renumbering = Renumbering(order)
    blocks, pairs, sounds = renumbering.blocks(lines), renumbering.pairs(pairs), renumbering.sounds(sounds)
    runs = [run for block in blocks for run in block.runs]
    paragraphs = [run for block in blocks if block.kind in ("body", "bullet") for run in block.runs]
    aliases = find_aliases(blocks)
    known = known_bodies(aliases, runs, sounds)
    mentions = find_mentions(blocks, sounds, known)
    named = without_the_past(gather(mentions))
    find_later(named, blocks)
    people = make_people(named, match_names(named, pairs, sounds), pairs, blocks)
    hosts = in_use(find_hosts(blocks, known), runs)
    persons = {comparable(reading.text) for person in people for reading in person.names.values()}
    hosts = tuple(h for h in hosts if not any(comparable(r.text) in persons for r in h.names.values()))
    people = resolve_pointers(people, hosts, runs)
    hosts = hosts or receiving_host(people, aliases, paragraphs)
    venues = venue_bodies(runs)
    people = resolve(people, hosts, [name for pair in aliases for name in pair], paragraphs, venues)
    people = told_across(with_host(with_visited(people, paragraphs), hosts, paragraphs), hosts)
    people = with_society(with_elected(with_venue(people, venues), paragraphs), hosts, paragraphs)
    people = [person for person in people if spoken_for(person)]
    places, normal = find_places(blocks)
    places = with_host_place(places, hosts, paragraphs)
    date = event_date(blocks)
    day = (date.month, date.day) if date else None
    year = int(date.iso[:4]) if date and date.iso else 0
    sides = two_sides(people, hosts, paragraphs, known)
    agreements = find_agreements(blocks, pairs, sides, [r.text for r in places.values()], day, known, persons, year)
    agreements = with_two_hosts(with_signatories(agreements, people, aliases), hosts, blocks)
    agreements = with_heads_of_hosts(with_two_heads(agreements, people, blocks), people, hosts, aliases, blocks)
    agreements = with_makers(with_shared(agreements, blocks), blocks, known)
    agreements = with_full_names(agreements, people, hosts, aliases)
    people = without_signatories(people, agreements)
    titles = find_titles(blocks)
    names, parents = find_event_names(blocks)
    attendance = find_attendance(blocks)
    parties = [dict(party) for agreement in agreements for party in agreement.parties]
    return Facts(
        languages=languages,
        blocks=blocks,
        order=order,
        titles=titles or names,
        event_names=names,
        series=split_series(titles),
        parent_events=parents,
        date=date,
        places=places,
        places_normalised=normal,
        hosts=hosts,
        people=tuple(people),
        organizations=merge_organizations(people, hosts, parties, aliases),
        sessions=with_told(timetable(blocks, people), find_sessions(people, agreements, blocks, pairs)),
        agreements=agreements,
        attendance=attendance,
        figures=find_figures(pairs, attendance, languages),
        pairs=pairs,
        captions=find_captions(blocks),
    )
