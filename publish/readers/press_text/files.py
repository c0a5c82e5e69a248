"""Reads press texts from files, bytes or standard input into an event, with diagnostics and the reading report."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, Location
from publish.readers.event_ids import event_id
from publish.readers.press_text.called import called
from publish.readers.press_text.event_yaml import event_yaml
from publish.readers.press_text.facts import Facts
from publish.readers.press_text.normalize import to_event
from publish.readers.press_text.normalize.doubts import add_remark
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.report import reading_report
from publish.readers.press_text.report_doubts import Locate
from publish.readers.press_text.text.documents import Document, joined, open_document
from publish.readers.press_text.text.source import Source


class TextReading(Struct, frozen=True):
    """What came of reading: the event if the text tells of one, the file to write, the report, and remarks."""

    event: Event | None
    diagnostics: tuple[Diagnostic, ...]
    facts: Facts | None = None
    doubts: Mapping[str, str] = field(default_factory=dict)
    yaml: str = ""
    report: str = ""
    source: Source | None = None
    said: tuple[str, ...] = ()
    """Plain sentences about the text, which the report begins with."""
    listed: tuple[str, ...] = ()
    """The lines of the report about lists of participants."""

    def with_lists(self, event: Event, doubts: Mapping[str, str], listed: Sequence[str], sources: str) -> TextReading:
        """The same with an event that lists of participants were read into: `doubts` they raised, their `listed`
        lines for the report; `sources` names all files."""
        assert self.facts and self.source
        both = dict(self.doubts)
        for path, words in doubts.items():
            add_remark(both, path, words)
        report = reading_report(self.facts, event, both, self.source, self.said, listed)
        written = event_yaml(event, both, sources)
        return replace(self, event=event, doubts=both, yaml=written, report=report, listed=tuple(listed))

    def report_on(self, event: Event, doubts: Mapping[str, str], locate: Locate) -> str:
        """The report for an event file that the reading was brought into: its event, and what is to be checked in it;
        `locate` tells where in the text that was read."""
        assert self.facts and self.source
        return reading_report(self.facts, event, doubts, self.source, self.said, self.listed, locate)


def read_files(paths: Sequence[Path]) -> TextReading:
    """Reads one or several files as one text. Raises UnreadableError for files that hold no text."""
    documents = [open_document(path) for path in paths]
    return read_documents(documents, event_id(paths[0].stem))


@contextmanager
def _without_collection() -> Iterator[None]:
    """Nothing that a reading makes is garbage in circles; looking for some took a tenth of the time and more."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@_without_collection()
def read_documents(documents: Sequence[Document], key: str) -> TextReading:
    """Reads opened texts as one; `key` becomes the id of the event."""
    text, source, marks, languages = joined(documents)
    first = Location(documents[0].name)
    said = [sentence for document in documents for sentence in document.said]
    remarks = [Diagnostic("encoding", Severity.NOTE, sentence, first) for sentence in said]
    facts = read_facts(text, marks, languages)
    if not facts.languages or not tells_of_event(facts):
        return TextReading(None, (*remarks, _no_event(first)), facts)
    if len(facts.languages) == 1:
        remarks.append(_one_language(facts.languages[0], first))
    source = source.in_order(facts.order)
    normalized = to_event(facts, source, key)
    for path, words in normalized.doubts.items():
        place = normalized.event.provenance.locate(path)
        asked = f"Please check {called(path, normalized.event)}: {words}."
        remarks.append(Diagnostic("check-reading", Severity.NOTE, asked, place, None, path))
    names = ", ".join(Path(document.name).name for document in documents)
    yaml = event_yaml(normalized.event, normalized.doubts, names)
    sentences = tuple(each.message for each in remarks if each.code in ("encoding", "one-language"))
    report = reading_report(facts, normalized.event, normalized.doubts, source, sentences)
    return TextReading(normalized.event, tuple(remarks), facts, normalized.doubts, yaml, report, source, sentences)


def tells_of_event(facts: Facts) -> bool:
    """Two of these are enough: a date, hosts, people, an agreement, a named event, a place, attendance."""
    if len(facts.people) >= 2:
        return True
    found = (facts.date, facts.hosts, facts.people, facts.agreements, facts.event_names, facts.places, facts.attendance)
    return sum(bool(each) for each in found) >= 2


def _no_event(place: Location) -> Diagnostic:
    return Diagnostic(
        "no-event",
        Severity.ERROR,
        f"{place.file} tells of no event: no date, host, people or agreement could be found in it.",
        place,
        "Is it the right file? An event can also be typed: `publish new DIR` writes one to start from.",
    )


def _one_language(tag: str, place: Location) -> Diagnostic:
    return Diagnostic(
        "one-language",
        Severity.WARNING,
        f"{place.file} is in one language only ({tag}); the texts of a second language stay empty.",
        place,
        "Add the second language to `languages:` and its texts beside the others.",
    )
