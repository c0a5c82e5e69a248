"""Edits come back: returned documents read, merged into an event, and the event file written."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from publish import checks, output, sources
from publish.diagnostics import Diagnostic, Severity, has_errors
from publish.errors import ContentError, UnreadableError, UsageError
from publish.merge import report
from publish.merge.answers import Answers, PullOptions
from publish.merge.apply import applied
from publish.merge.merge import merge
from publish.merge.ours import Ours
from publish.merge.plan import Outcome, Plan
from publish.merge.store import Stored, editable, read
from publish.merge.values import location
from publish.merge.writing import EventText
from publish.model import Event
from publish.readers.edits import Edits
from publish.readers.event_file.normalize import bind_event
from publish.readers.event_ids import event_id

_WORD = frozenset({".docx", ".docm", ".dotx", ".dotm"})
_EXCEL = frozenset({".xlsx", ".xlsm"})


class Pulled(Struct, frozen=True):
    """What came of a pull. `after` is the text of the event file as it is or would be; `backup` the old one, where it
    was written; `diagnostics` what the checks say of the event that they did not say before."""

    plan: Plan
    event_file: Path
    before: str
    after: str
    backup: Path | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def sound(self) -> bool:
        """Whether it was, or could be, written; an event with errors is not."""
        return self.plan.sound and not has_errors(self.diagnostics)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be decided or corrected."""
        return self.sound and not self.plan.conflicts

    def in_words(self) -> list[str]:
        """The report for people, line by line."""
        return report.in_words(self.plan)

    def as_data(self) -> dict[str, Any]:
        """The report for programs."""
        written = {"written": self.backup is not None, "backup": str(self.backup) if self.backup else None}
        return {**report.as_data(self.plan), "event_file": str(self.event_file), **written}


class _Target(Struct, frozen=True):
    stored: Stored
    work: EventText
    event: Event


def pull(
    files: Sequence[str],
    into: str,
    options: PullOptions,
    name_languages: Callable[[Event], Mapping[str, str]],
    progress: Callable[[str], None],
) -> Pulled:
    """Reads the returned files, merges them, and writes the event file where that is asked for.

    Raises UsageError (UnreadableError for files), ContentError where the event file itself has errors, OutputError.
    """
    progress(f"Reading {into}")
    target = _target(into)
    returned = []
    for name in files:
        progress(f"Reading {name}")
        returned.append(_of_this_event(_read(Path(name), options, target.event), target.event))
    progress("Comparing")
    ours = Ours(target.event, target.work.holds)
    plan = merge(ours, returned, options.answers, name_languages(target.event))
    _refuse_idle_answers(options.answers, plan)
    before = target.stored.text
    new = applied(plan, target.work, ours) if plan.sound and plan.to_write else None
    after = new.text if new else before
    found = _where_typed(_consequences(target, new), plan) if new else ()
    sound = plan.sound and not has_errors(found)
    backup = target.stored.replace(after) if options.apply and sound and after != before else None
    if options.apply and sound and not plan.conflicts:
        for name in files:
            output.note_pulled(Path(name))
    return Pulled(plan, target.stored.path, before, after, backup, found)


def _target(into: str) -> _Target:
    path = sources.find(into)
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(f"{into} is no event file, so nothing can be pulled into it. Name an event folder.")
    try:
        stored, faults = read(path, str(path))
    except OSError as fault:
        raise UsageError(f"{path} cannot be opened: {fault.strerror or fault}.") from None
    if stored is None:
        raise ContentError(faults)
    folder = path.resolve().parent
    work = editable(stored)
    reading = bind_event(work.root, base=str(folder), default_id=event_id(folder.name))
    if reading.event is None or has_errors(reading.diagnostics):
        raise ContentError(reading.diagnostics)
    event, faults = sources.with_participants(reading.event)
    return _Target(stored, work, event)


def _read(path: Path, options: PullOptions, event: Event) -> Edits:
    ending = path.suffix.lower()
    if ending in _WORD:
        from publish.readers import word_edits

        tracked = word_edits.Tracked.ACCEPT if options.accept_tracked else word_edits.Tracked.IGNORE
        return word_edits.read(path, tracked, sent=Path("dist") / event.id / f"{event.id}-press-release.docx")
    if ending in _EXCEL:
        from publish.readers import sheet_edits

        return sheet_edits.read_edits(path)
    if not path.exists():
        raise UnreadableError(f"There is no file {path}.")
    raise UnreadableError(
        f"{path} is neither a Word nor an Excel file as publish makes them (.docx, .xlsx). "
        "Open it in the program it was edited in and save it as one of these."
    )


def _of_this_event(edits: Edits, event: Event) -> Edits:
    if edits.snapshot.event != event.id:
        raise UnreadableError(
            f"{edits.source} belongs to the event “{edits.snapshot.event}”, not to “{event.id}”. "
            "Pull it into the event it was made from; if that is this one and only its folder was renamed, write "
            f"`id: {edits.snapshot.event}` into its event file."
        )
    return edits


def _refuse_idle_answers(answers: Answers, plan: Plan) -> None:
    known = {step.path for step in plan.steps}
    for path in answers.take:
        if path not in known:
            raise UsageError(f"--take {path}: these files do not change that field.")


def _consequences(target: _Target, new: EventText) -> tuple[Diagnostic, ...]:
    """What is to be said of the event as it becomes, and was not to be said before. Raises ContentError where it
    could not be read any more."""
    reading = bind_event(new.root, base=target.event.base, default_id=target.event.id)
    if reading.event is None or has_errors(reading.diagnostics):
        raise ContentError(reading.diagnostics)
    event, _ = sources.with_participants(reading.event)
    known = {(each.code, each.path, each.message) for each in checks.check(target.event)}
    found = [each for each in checks.check(event) if (each.code, each.path, each.message) not in known]
    return tuple(each for each in found if each.severity is not Severity.NOTE)


def _where_typed(found: Sequence[Diagnostic], plan: Plan) -> tuple[Diagnostic, ...]:
    """The same, placed in the returned document where the field was changed there."""
    origins = {each.path: each.theirs[0].origins[0] for each in plan.changes if each.outcome is Outcome.TAKEN}
    return tuple(
        replace(each, location=location(origins[each.path])) if each.path in origins else each for each in found
    )
