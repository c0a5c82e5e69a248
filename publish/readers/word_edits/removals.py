"""Paragraphs that are no longer there, and entries of which nothing is left."""

import datetime as dt
from collections.abc import Iterable, Sequence

from publish.readers.edits import RemovedEntry
from publish.readers.word_edits.findings import BODY, Comparison, Findings, block_of, block_shown
from publish.readers.word_edits.lines import Line

#: Entries whose disappearance from the release means that they are gone; people and organizations may just not be
#: wanted in it.
_REMOVABLE = (BODY, "agreements/", "figures/", "contacts/")


def find_removals(comparison: Comparison, findings: Findings, all_lines: Sequence[Line]) -> None:
    """Notes what has gone; the lines that were there before must have been read."""
    matched = set(comparison.pairs.values())
    for index, template in enumerate(comparison.built):
        for path in template.paths if index not in matched else ():
            if path not in findings.merged:
                findings.note(path, None, None)
    pictures = {block_shown(comparison.built[each]) for each in matched if comparison.built[each].picture}
    for entry, paths in _entries(comparison.values).items():
        if entry not in pictures and all(path in findings.merged or findings.is_gone(path) for path in paths):
            _remove(findings, entry, paths, all_lines)


def _entries(paths: Iterable[str]) -> dict[str, list[str]]:
    """The fields of each entry that can be removed."""
    entries: dict[str, list[str]] = {}
    for path in paths:
        prefix = next((each for each in _REMOVABLE if path.startswith(each)), None)
        if prefix:
            entries.setdefault(prefix + path[len(prefix) :].partition("/")[0], []).append(path)
    return entries


def _remove(findings: Findings, entry: str, paths: Sequence[str], all_lines: Sequence[Line]) -> None:
    into = {block_of(findings.merged[path]) for path in paths if path in findings.merged}
    who, when = deleter(paths, all_lines)
    merged = next(iter(into)) if len(into) == 1 else None
    findings.removed.append(RemovedEntry(entry, "", who, when, merged_into=merged))
    for path in paths:
        findings.seen.pop(path, None)
        findings.merged.pop(path, None)


def deleter(paths: Iterable[str], lines: Iterable[Line]) -> tuple[str | None, dt.datetime | None]:
    """Who deleted the text of these fields with changes tracked, and when."""
    wanted = set(paths)
    for line in lines:
        for span in line.spans:
            if span.deleted and span.path in wanted:
                return span.who, span.when
    return None, None
