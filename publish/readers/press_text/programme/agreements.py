"""What was signed, launched or established: title, kind and parties in each language."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, Block, Pair, Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme import (
    agreements_chinese,
    agreements_english,
    agreements_european,
    agreements_japanese,
)
from publish.readers.press_text.programme.agreement_facts import agreement_fact
from publish.readers.press_text.programme.agreement_lists import listed_agreements
from publish.readers.press_text.programme.agreement_pairs import paired
from publish.readers.press_text.programme.agreement_surroundings import (
    another_day,
    bare_towns,
    without_persons,
    without_place,
)
from publish.readers.press_text.programme.asides import reading_without
from publish.readers.press_text.programme.bare_titles import alike, generic, names_the_paper
from publish.readers.press_text.programme.ceremonies import Named, without_ceremonies
from publish.readers.press_text.programme.headline_papers import headline_papers
from publish.readers.press_text.programme.headline_parties import by_headline
from publish.readers.press_text.programme.papers_on_tour import at_stations
from publish.readers.press_text.programme.parties_each import apart, evened
from publish.readers.press_text.programme.parties_of_heads import two_heads
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


def find_agreements(
    blocks: Sequence[Block],
    pairs: Sequence[Pair],
    main_parties: Sequence[dict[str, Reading]],
    places: Collection[str] = (),
    day: tuple[int, int] | None = None,
    known: Mapping[str, Collection[str]] | None = None,
    persons: Collection[str] = (),
    year: int = 0,
) -> tuple[AgreementFact, ...]:
    """Agreements in the order of the text, paired across languages by paragraph, kind and rank.

    `main_parties` are the two sides of the event, for `双方签署` and `the two sides signed`; `day` is the (month,
    day) of the event, `year` its year: what another day's sentence names belongs to another event. `persons` are the
    names of people, who sign but are no parties.
    """
    titles = [run for block in blocks if block.kind == "title" for run in block.runs]
    found = _told_and_listed(blocks, titles, known or {}, persons)
    if not any(item.kind == "signing" for item in found):
        found += headline_papers(blocks, known or {}, lambda run: _named_in(run, known or {}, persons))
    found = at_stations(_without_counted(found))
    found = _distinct([without_place(item, places) for item in found if not another_day(item, day, year)])
    found = [without_persons(item, persons) for item in without_ceremonies(_without_summaries(found))]
    found = [bare_towns(item, blocks) for item in found]
    groups = paired(evened(found), pairs)
    if len(groups) == 1 and groups[0] and not main_parties and not any(i.parties for i in groups[0].values()):
        groups = [_by_headline(groups[0], blocks, known or {})]
    if len(groups) == 1 and not any(i.parties for i in groups[0].values()):
        groups = [by_headline(groups[0], titles, known or {})]
    told = [i for group in groups for i in group.values() if i.kind == "signing" and i.parties]
    if any(not _says_two_sides(i) and not _are(i.parties, main_parties) for i in told):
        made = [(agreement_fact(group, main_parties if _of_both(group) else ()), group) for group in groups]
    else:
        made = [(agreement_fact(group, () if _of_heads(group) else main_parties), group) for group in groups]
    return tuple(each for fact, group in made for each in apart(fact, group))


def _told_and_listed(
    blocks: Sequence[Block], titles: Sequence[Run], known: Mapping[str, Collection[str]], persons: Collection[str]
) -> list[Named]:
    """What sentences name and what stands in lists, in the order of the text; of what is in both the listed one."""
    found: list[Named] = []
    for block in blocks:
        if block.kind in ("body", "bullet"):
            for run in block.runs:
                found += _named_in(run, known, persons)
    found = agreements_japanese.named_in_full(found, titles)
    listed = listed_agreements(blocks, known)
    told = [i for i in found if not any(i.run == line.run and i.overlaps(line) for line in listed)]
    listed = [_more_parties(line, [i for i in found if i.run == line.run and i.overlaps(line)]) for line in listed]
    return sorted((*listed, *told), key=lambda item: (item.run.line, item.run.start + item.start))


_TWO_SIDES = re.compile(
    r"双方|两[校国地市院馆司会局所家]|二者|\b(?:two|both)\s(?:sides|parties|\w+)\b|\b[Tt]hey\s|\b[Bb]oth\b", re.I
)


def _says_two_sides(item: Named) -> bool:
    return _TWO_SIDES.search(fold_han(_before(item))) is not None


def _before(item: Named) -> str:
    """The sentence up to the title."""
    begin = max(item.run.text.rfind(mark, 0, item.start) for mark in ("。", "！", ". ", "\n"))
    return item.run.text[begin + 1 : item.start]


def _of_both(group: Mapping[str, Named]) -> bool:
    """Whether a sentence that names no parties says that the two sides of the event signed."""
    return not _of_heads(group) and any(_says_two_sides(item) or item.parties for item in group.values())


def _of_heads(group: Mapping[str, Named]) -> bool:
    """Whether it says that the two mayors, the two presidents sign."""
    return any(two_heads(_before(item), item.run.language) for item in group.values())


def _are(parties: Sequence[str], main_parties: Sequence[Mapping[str, Reading]]) -> bool:
    said = {comparable(reading.text) for party in main_parties for reading in party.values()}
    return any(comparable(party) in said for party in parties)


def _more_parties(line: Named, same: Sequence[Named]) -> Named:
    """A line of a list, with the parties that its sentence gives besides."""
    return replace(line, parties=max((line.parties, *(i.parties for i in same)), key=len))


def _named_in(run: Run, known: Mapping[str, Collection[str]], persons: Collection[str] = ()) -> list[Named]:
    if run.language == "ja":
        return agreements_japanese.named_things(run)
    if agreements_european.is_told(run.language):
        return agreements_european.named_things(run)
    han, latin = known.get("han", ()), known.get("latin", ())
    if is_han_language(run.language):
        return reading_without(run, persons, lambda short: agreements_chinese.named_things(short, han))
    return reading_without(run, persons, lambda short: agreements_english.named_things(short, latin, persons))


def _by_headline(
    group: dict[str, Named], blocks: Sequence[Block], known: Mapping[str, Collection[str]]
) -> dict[str, Named]:
    """The only agreement of a text that says `the two sides signed`: the headline says who they are."""
    result = dict(group)
    for run in (run for block in blocks if block.kind == "title" for run in block.runs):
        for item in _named_in(run, known):
            here = result.get(run.language)
            if here and here.kind == "signing" and item.kind == "signing" and item.parties and not here.parties:
                result[run.language] = replace(here, parties=item.parties)
    return result


def _without_summaries(found: Sequence[Named]) -> list[Named]:
    """`The two sides signed a cooperation agreement`, where later lines say which: the same said in short."""
    told = [i for i in found if i.kind == "signing" and not generic(comparable(i.title))]

    def said_later(item: Named) -> bool:
        same = [i for i in told if i.run.language == item.run.language]
        if item.parties and not any(set(item.parties) <= set(i.parties) or not i.parties for i in same):
            return False  # another agreement, of others
        return any(i.run.line > item.run.line for i in same) and all(i.run.line != item.run.line for i in same)

    def spoken_of(item: Named) -> bool:
        before = item.run.text[: item.start]
        told_before = any(i.run.language == item.run.language and i.run.line <= item.run.line for i in told)
        return told_before and not item.between and compiled(r"\b[Tt]he $|[该此上]述?$").search(before) is not None

    return [i for i in found if i.alone or not (generic(comparable(i.title)) and (said_later(i) or spoken_of(i)))]


def _without_counted(found: Sequence[Named]) -> list[Named]:
    """The items without the one that counts those of the later lines."""

    def counts_later(item: Named) -> bool:
        later = [i for i in found if i.run.language == item.run.language and i.run.line > item.run.line]
        several = item.kind == "signing" and not item.alone and _SEVERAL.search(fold_han(_before(item))) is not None
        return several and len([i for i in later if i.kind == "signing"]) > 1

    return [item for item in found if not counts_later(item)]


_SEVERAL = re.compile("[与和同](?:多|各|数|若干|有关|相关)[所家个间]?[^，。；]{0,16}$")
"""先后与多所院校签署合作备忘录: with whom is told below."""


def _distinct(found: Sequence[Named]) -> list[Named]:
    """The same thing named twice in one language counts once; a bare `协议` is the one named before."""
    kept: list[Named] = []
    for item in found:
        key = comparable(item.title)
        same = [
            k
            for k in kept
            if k.run.language == item.run.language
            and (comparable(k.title) == key or not _one_signed(k, item))
            and alike(comparable(k.title), key)
            and not _others_signed(k, item)
            and not (
                k.alone and item.alone and k.run == item.run and k.start == item.start
            )  # one title of several papers
        ]
        if not same:
            kept.append(item)
        elif (
            (_quoted(item) and not _quoted(same[0]) and comparable(same[0].title) in key)
            or (generic(comparable(same[0].title)) and not generic(key))
            or names_the_paper(comparable(same[0].title), key)
        ):
            kept[kept.index(same[0])] = replace(item, parties=item.parties or same[0].parties)
        elif not same[0].parties and item.parties and comparable(same[0].title) == key:
            kept[kept.index(same[0])] = replace(same[0], parties=item.parties)
    return kept


def _quoted(item: Named) -> bool:
    """Whether it stands in marks for titles, which say where it begins."""
    return item.kind == "signing" and item.run.text[max(0, item.start - 1) : item.start] in ("《", "〈", "『")


def _one_signed(one: Named, other: Named) -> bool:
    """The agreement on a centre, and the centre."""
    return (one.kind == "signing") != (other.kind == "signing")


def _others_signed(one: Named, other: Named) -> bool:
    """Two agreements of one name: nobody who signed the one signed the other, or the sentence names both."""
    a, b = ({comparable(party) for party in item.parties} for item in (one, other))
    if not a or not b or a == b:
        return False
    if comparable(one.title) != comparable(other.title) and not (a <= b or b <= a):
        return not any(_one_name(x, y) for x in a - b for y in b - a)
    return not a & b or one.run == other.run


def _one_name(one: str, other: str) -> bool:
    """Whether the one may be the other in short."""
    short, long = sorted((one, other), key=len)
    letters = iter(long)
    return short in long or (len(short) < 8 and short[0] == long[0] and all(letter in letters for letter in short))
