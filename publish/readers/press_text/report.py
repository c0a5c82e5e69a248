"""The reading report: what was taken from which words, how sure, and what stayed mere text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from publish.model import Event
from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Facts, PersonFact, Reading
from publish.readers.press_text.normalize.places import printable
from publish.readers.press_text.occasion.figures import quotable
from publish.readers.press_text.report_doubts import Locate, to_check
from publish.readers.press_text.text.source import Source


def reading_report(
    facts: Facts,
    event: Event,
    doubts: Mapping[str, str],
    source: Source,
    said: Sequence[str],
    listed: Sequence[str] = (),
    locate: Locate | None = None,
) -> str:
    """The report as Markdown; `listed` are the lines about lists of participants. `locate` tells where in the text
    the fields of the doubts were read, where the event cannot."""
    lines = ["# Reading report", ""]
    lines += [f"- {sentence}" for sentence in said]
    lines += [f"- Languages: {', '.join(facts.languages)}"]
    matched = sum(len(pair.runs) > 1 for pair in facts.pairs)
    lines += [f"- Paragraphs: {matched} in pairs, {len(facts.pairs) - matched} without a partner", ""]
    lines += [
        *to_check(doubts, event, locate or event.provenance.locate),
        *_event(facts, source),
        *_people(facts, len(event.people), source),
        *listed,
    ]
    lines += _rest(facts, source)
    return "\n".join(printable(line, strip=False) for line in lines) + "\n"


_LONGEST = 160
"""More words of one reading are cut; the place says where all of them are."""


def _row(name: str, tag: str, reading: Reading, source: Source) -> str:
    where = _where(source, *source.lines[reading.line - 1][:2])
    said = reading.text if len(reading.text) <= _LONGEST else f"{reading.text[:_LONGEST].rstrip()}…"
    cells = (name, tag, said, where, f"{reading.confidence:.0%}", _known("reasons", reading.reason))
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _where(source: Source, file: str, line: int) -> str:
    """The number of a line; in another text than that of the first line with its name."""
    return str(line) if file == source.lines[0][0] else f"{Path(file).name}, {line}"


_HEAD = ("| field | language | words | line | sure | why |", "|---|---|---|---|---|---|")


def _known(section: str, word: str) -> str:
    """A word of the reader in those of people who do not know how texts are read."""
    known: dict[str, str] = words.table("report").get(section, {})
    return known.get(word, word.replace("_", " "))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _event(facts: Facts, source: Source) -> Iterator[str]:
    yield "## The event"
    yield ""
    yield from _HEAD
    named = (("headline", facts.titles), ("event", facts.event_names), ("series", facts.series),
             ("part of", facts.parent_events), ("place", facts.places))  # fmt: skip
    for name, readings in named:
        for tag, reading in readings.items():
            yield _row(name, tag, reading, source)
    if facts.date:
        for reading in facts.date.as_stated:
            yield _row("date", "", reading, source)
    for host in facts.hosts:
        for tag, reading in host.names.items():
            yield _row(host.role, tag, reading, source)
    for agreement in facts.agreements:
        for tag, reading in agreement.titles.items():
            yield _row(agreement.kind, tag, reading, source)
    if facts.attendance:
        for tag, reading in facts.attendance.readings.items():
            yield _row("attendance", tag, reading, source)
    yield ""


def _people(facts: Facts, count: int, source: Source) -> Iterator[str]:
    """Those of the text; `count` has those of lists of participants too, who follow below."""
    yield f"## People ({count})"
    yield ""
    if count > len(facts.people):
        yield f"{len(facts.people)} of them in the text, the others in lists of participants only."
        yield ""
    for person in facts.people:
        yield f"### {' · '.join(dict.fromkeys(reading.text for reading in person.names.values()))}"
        yield ""
        if person.match_reason:
            yield f"One person in both languages: {_known('reasons', person.match_reason)} ({person.match:.0%})."
            yield ""
        yield from _HEAD
        yield from _fields(person, source)
        yield ""


def _fields(person: PersonFact, source: Source) -> Iterator[str]:
    for tag, reading in person.names.items():
        yield _row("name", tag, reading, source)
    for tag, reading in person.honorifics.items():
        yield _row("form of address", tag, reading, source)
    for tag, readings in person.positions.items():
        for reading in readings:
            yield _row("position", tag, reading, source)
    for tag, reading in person.organizations.items():
        yield _row("organization", tag, reading, source)
    for tag, bodies in person.further.items():
        for reading in bodies.values():
            yield _row("further organization", tag, reading, source)
    for part in person.parts:
        yield _row(_known("parts", part.kind), "", part.reading, source)


def _rest(facts: Facts, source: Source) -> Iterator[str]:
    """Figures, and lines that stayed text or were left out."""
    yield "## Figures quoted"
    yield ""
    yield from _figures(facts, source)
    yield ""
    yield "## Taken as captions, though nothing marks them"
    yield ""
    unmarked = {reading.line for caption in facts.captions if not caption.marked for reading in caption.texts.values()}
    yield from _listed([block for block in facts.blocks if block.number in unmarked], source)
    yield ""
    yield "## Left out as page furniture"
    yield ""
    chrome = [block for block in facts.blocks if block.kind == "chrome"]
    yield from _listed([*chrome, *_cut_from_titles(facts)], source)
    yield ""
    yield "## Kept as text, nothing taken from it"
    yield ""
    used = _used_lines(facts)
    kept = ("body", "bullet", "heading", "credit")
    silent = [b for b in facts.blocks if b.kind in kept and b.number not in used]
    yield from _listed(silent, source)


def _cut_from_titles(facts: Facts) -> Iterator[Block]:
    """`Press Release:` before a headline: the lines of headlines with nothing but what was cut from them."""
    lines = {block.number: block for block in facts.blocks if block.kind == "title"}
    for reading in facts.titles.values():
        line = lines.get(reading.line)
        run = next((r for r in line.runs if r.start <= reading.start < r.start + len(r.text)), None) if line else None
        if line and run and reading.text in run.text:
            before, _, behind = run.text.partition(reading.text)
            cut = " … ".join(part.strip() for part in (before, behind) if part.strip(" .。"))
            if cut:
                yield replace(line, text=cut)


def _listed(blocks: Sequence[Block], source: Source) -> Iterator[str]:
    """Lines in the order of the text."""
    places = sorted((source.lines[block.number - 1][:2], block.text.strip()) for block in blocks)
    yield from (f"- line {_where(source, *place)}: {_cell(said[:80])}" for place, said in places)
    if not blocks:
        yield "None."


def _figures(facts: Facts, source: Source) -> Iterator[str]:
    """Each number with the words it stands in; those that the event file cannot hold say so."""
    if not facts.figures:
        yield "None."
        return
    yield from _HEAD
    held = quotable(facts.figures, facts.languages)
    for figure in facts.figures:
        name = "figure" if any(figure is each for each in held) else "figure, only here"
        for tag, value in figure.values.items():
            label = figure.labels[tag]
            yield _row(name, tag, replace(value, text=f"{value.text}: {label.text}"), source)


def _used_lines(facts: Facts) -> set[int]:
    readings = [
        *facts.titles.values(), *facts.event_names.values(), *facts.places.values(), *facts.parent_events.values(),
        *(r for h in facts.hosts for r in h.names.values()), *(r for a in facts.agreements for r in a.titles.values()),
        *(r for p in facts.people for r in p.names.values()), *(part.reading for p in facts.people for part in p.parts),
        *(s.reading for p in facts.people for s in p.sayings), *(facts.date.as_stated if facts.date else ()),
        *(facts.attendance.readings.values() if facts.attendance else ()),
        *(r for figure in facts.figures for r in figure.values.values()),
    ]  # fmt: skip
    return {reading.line for reading in readings}
