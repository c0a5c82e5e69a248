"""A new reading brought into the event file: compared with the last one, merged, checked, and put into words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from publish import checks, sources
from publish.binding.plain import to_plain
from publish.diagnostics import Diagnostic, Severity, has_errors, note, warning
from publish.errors import ContentError, OutputError
from publish.merge.store import Stored, editable
from publish.merge.writing import EventText
from publish.model import Event, Location
from publish.readers.event_file.normalize import bind_event
from publish.readers.press_text.event_yaml import plain_yaml
from publish.update import words
from publish.update.additions import with_lists
from publish.update.reconcile import Merged, reconciled
from publish.update.remarks import all_standing, remarked, standing
from publish.update.renaming import renamed_path
from publish.update.three_way import Deed, Happening
from publish.update.told import comment, not_told_before
from publish.update.trees import ABSENT, Entries, at, entries, named, plain, same, told
from publish.update.writing import numbered, written

_READ_FROM = re.compile(r"# Read from (.*) by `publish read`")
_ALSO_READ = re.compile(r"(?m)^# From further texts: (.*)$")
_LISTS = frozenset({".xlsx", ".xlsm", ".csv", ".tsv"})
_NEW = "new in this reading, or taken out by hand before"


class Updated(Struct, frozen=True):
    """The event file with what is new in it, the reading as it is compared with the next one, and what is to be said.

    `doubts` are the new ones alone, by their path in the event file; `paths` tells where every path of a doubt in the
    reading leads there; `standing` are all remarks of the event file as it becomes.
    """

    text: str
    reading: str
    event: Event
    doubts: Mapping[str, str]
    paths: Mapping[str, str]
    standing: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]
    remarks: tuple[str, ...]


class _Here(Struct, frozen=True):
    """The event file as it is."""

    stored: Stored
    work: EventText
    event: Event
    tree: Any
    elsewhere: Any


def updated(stored: Stored, base: str | None, reading: Event, doubts: Mapping[str, str], names: str) -> Updated:
    """The event file `stored` with what is new in `reading`; `base` is what was read the last time, `names` what was
    read now.

    What differs from `base` in the event file was changed by a person and stays, and so does what a person took out.
    Raises ContentError where the event file has errors, Unlike where the reading tells of something else, OutputError
    where it cannot be fitted in.
    """
    here = _opened(stored)
    last = _last_reading(base)
    before = last and named(told(last.root))
    unread = _lists_not_read(base or "", names)
    now = with_lists(before, named(to_plain(reading))) if unread else named(to_plain(reading))
    merged = reconciled(before, here.tree, now, here.elsewhere, _added(base or ""))
    text = stored.text if same(here.tree, merged.tree) else written(here.work, here.tree, merged.tree)
    paths = {path: renamed_path(path, merged.names) for path in doubts}
    found = {paths[path]: said for path, said in doubts.items()}
    fresh = _fresh_doubts(found, merged, last)
    text = _with_remarks(text, merged, fresh, last)
    work = numbered(text, str(stored.path))
    event, faults = _checked(work, here, reading)
    scene = words.Scene(str(stored.path), work, here.tree, named(told(work.root)))
    happenings, marks = not_told_before(merged, base or "")
    said = [*_told_of_text(merged, happenings, names, unread, scene), *_no_base(merged, last, scene)]
    said += [*words.to_decide(happenings, scene, remarked=not merged.addition), *faults]
    lines = tuple(words.summary(happenings, scene))
    reread = _compared(merged, found, names, unread, base or "", marks)
    return Updated(text, reread, event, fresh, paths, all_standing(work), tuple(said), lines)


def _opened(stored: Stored) -> _Here:
    """The event file, its event, and the people that its list of participants adds."""
    work = editable(stored)
    folder = stored.path.resolve().parent
    reading = bind_event(work.root, base=str(folder))
    if reading.event is None or has_errors(reading.diagnostics):
        raise ContentError(reading.diagnostics)
    event, _ = sources.with_participants(reading.event)
    tree = named(told(work.root))
    full = named(to_plain(event)) if event is not reading.event else {}
    elsewhere = {
        name: Entries({key: each for key, each in entries(full, name).items() if key not in entries(tree, name)})
        for name in ("organizations", "people")
    }
    return _Here(stored, work, event, tree, elsewhere)


def _last_reading(base: str | None) -> EventText | None:
    """What was read the last time; None where nobody knows, or it cannot be read any more."""
    try:
        return numbered(base, ".reading.yaml") if base and base.strip() else None
    except (yaml.YAMLError, KeyError, RecursionError, StopIteration):
        return None


def _lists_not_read(base: str, names: str) -> list[str]:
    """The lists of participants that were read the last time and not now."""
    first = _READ_FROM.match(base)
    before = first[1].split(", ") if first else []
    return [each for each in before if Path(each).suffix.lower() in _LISTS and each not in names.split(", ")]


def _added(base: str) -> frozenset[str]:
    """What further texts brought, by path."""
    found = _ALSO_READ.search(base)
    return frozenset(found[1].split()) if found else frozenset()


def _compared(
    merged: Merged, doubts: Mapping[str, str], names: str, unread: list[str], base: str, told: Sequence[str]
) -> str:
    """The reading that the next one is compared with."""
    first = _READ_FROM.match(base) if merged.addition else None
    text = plain_yaml(plain(merged.reading), doubts, first[1] if first else ", ".join([names, *unread]))
    head, line_end, rest = text.partition("\n")
    added = f"# From further texts: {' '.join(sorted(merged.added))}\n" if merged.added else ""
    return f"{head}{line_end}{added}{comment(told)}{rest}"


def _told_of_text(
    merged: Merged, happenings: Sequence[Happening], names: str, unread: list[str], scene: words.Scene
) -> Iterator[Diagnostic]:
    place = Location(scene.file)
    if unread:
        yield note("list-not-read", f"{', '.join(unread)} was not read this time; who stands in it alone stays.", place)
    if merged.addition and not happenings:
        said = "Where it differs from the event file, that was told then; the event file stays as it is."
        yield note("addition", f"{names} was brought in before. {said}", place)
    elif merged.addition:
        yield warning(
            "addition",
            f"Less than half of what was read the last time is in {names}. It is taken as an addition: nothing is "
            "taken out, and where the two differ the event file stays as it is.",
            place,
            "Where the text was written anew, take out by hand what it no longer has.",
        )


def _fresh_doubts(found: Mapping[str, str], merged: Merged, last: EventText | None) -> dict[str, str]:
    """The doubts about what this reading brought in, and those that were not there before."""
    taken = [each.path for each in merged.happenings if each.deed in (Deed.ADDED, Deed.CHANGED)]
    fresh: dict[str, str] = {}
    for path, said in found.items():
        if at(merged.tree, path) is ABSENT:
            continue
        if any(_within(path, each) for each in taken):
            fresh[path] = said
        elif any(_within(each, path) for each in taken):
            before = standing(last, path) if last else None
            if before is None or before.removeprefix("# check: ") != " ".join(said.split()):
                fresh[path] = said
    return fresh


def _within(path: str, around: str) -> bool:
    return path == around or path.startswith(around + "/")


def _with_remarks(text: str, merged: Merged, fresh: Mapping[str, str], last: EventText | None) -> str:
    """The new text with the new remarks; those of ours about what has changed since go."""
    new = dict(fresh) | ({} if merged.addition else words.remarks(merged.happenings))
    if last is None:
        new |= {e.path: _NEW for e in merged.happenings if e.deed is Deed.ADDED and e.path not in new}
    work = numbered(text)
    stale = [path for path in _changed(merged) if last and _is_ours(standing(work, path), standing(last, path))]
    if not new and not stale:
        return text
    made = remarked(work, new, stale)
    try:
        return made if same(named(told(numbered(made).root)), merged.tree) else text
    except (yaml.YAMLError, KeyError, StopIteration):
        return text


def _changed(merged: Merged) -> list[str]:
    """Every path in what the text changed."""
    found: list[str] = []
    for each in merged.happenings:
        if each.deed is Deed.CHANGED:
            found.append(each.path)
            if isinstance(each.now, dict):
                found += [f"{each.path}/{tag}" for tag in each.now]
    return found


def _is_ours(now: str | None, before: str | None) -> bool:
    return now is not None and now == before


def _checked(work: EventText, here: _Here, reading: Event) -> tuple[Event, tuple[Diagnostic, ...]]:
    """The event as it becomes, and the errors in it. Raises OutputError for those that the update would bring."""
    bound = bind_event(work.root, base=here.event.base, default_id=here.event.id)
    if bound.event is None or has_errors(bound.diagnostics):
        raise _does_not_fit(bound.diagnostics)
    event, _ = sources.with_participants(bound.event)
    errors = _errors(event)
    known = {(each.code, each.message) for each in (*_errors(here.event), *_errors(reading))}
    if new := [each for each in errors if (each.code, each.message) not in known]:
        raise _does_not_fit(new)
    return event, tuple(errors)


def _errors(event: Event) -> list[Diagnostic]:
    return [each for each in checks.check(event) if each.severity is Severity.ERROR]


def _does_not_fit(found: Iterable[Diagnostic]) -> OutputError:
    said = " ".join(each.message for each in found if each.severity is Severity.ERROR)
    return OutputError(
        f"What is new in the text does not fit into the event file: {said} Nothing was changed; read the text into "
        "another folder and take from there what is new."
    )


def _no_base(merged: Merged, last: EventText | None, scene: words.Scene) -> list[Diagnostic]:
    added = any(each.deed is Deed.ADDED for each in merged.happenings)
    if last is not None or not added:
        return []
    return [
        warning(
            "no-last-reading",
            "The file .reading.yaml, which tells what was read the last time, is missing or damaged. What you had "
            "taken out of the event file may therefore be back.",
            Location(scene.file),
            "Look at the lines “# check: new in this reading”, and take out again what should not be there.",
        )
    ]
