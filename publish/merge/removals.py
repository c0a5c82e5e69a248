"""Entries that a returned document no longer shows."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from publish.binding import places
from publish.binding.places import Shape
from publish.merge.answers import Answers
from publish.merge.naming import Naming
from publish.merge.ours import Ours
from publish.merge.plan import Change, Origin, Outcome, Removal
from publish.model import Event
from publish.readers.edits import Edits, RemovedEntry


class _Case(Struct, frozen=True):
    entry: RemovedEntry
    document: Edits


def removals_of(
    ours: Ours, returned: Iterable[Edits], changes: Mapping[str, Change], naming: Naming, answers: Answers
) -> list[Removal]:
    """The removals, each entry once, but for those that are gone from the event already."""
    cases: dict[str, _Case] = {}
    for document in returned:
        for entry in document.removed:
            cases.setdefault(entry.path, _Case(entry, document))
    gone = frozenset(cases)
    used = _uses(ours) if cases else {}
    found = []
    for path, case in cases.items():
        if not ours.has_entry(path):
            continue
        outcome, note = _outcome(ours, case, changes, answers, gone, used, naming)
        entry = case.entry
        own = bool(entry.who or entry.when)
        origin = Origin(
            case.document.source,
            entry.where,
            entry.who if own else case.document.saved_by,
            entry.when if own else case.document.saved_at,
            own,
        )
        found.append(Removal(path, naming.label(path), origin, outcome, note))
    return found


def _outcome(
    ours: Ours,
    case: _Case,
    changes: Mapping[str, Change],
    answers: Answers,
    gone: frozenset[str],
    used: Mapping[str, list[str]],
    naming: Naming,
) -> tuple[Outcome, str]:
    path, target = case.entry.path, case.entry.merged_into
    found = places.places(path, Event)
    if found is None or found[-2].shape not in (Shape.KEYED, Shape.LIST):
        return Outcome.REFUSED, "This is removed in the event file only."
    if (listed := ours.listed(path)) is not None:
        return Outcome.REFUSED, f"It comes from {listed}; take it out there."
    if target is not None:
        return _with_target(target, changes)
    picked = answers.take.get(path)
    if picked == "ours":
        return Outcome.KEPT, ""
    needed = [each for each in used.get(path, ()) if not any(each.startswith(other + "/") for other in gone)]
    if needed:
        users = list(dict.fromkeys(naming.label(each.rpartition("/")[0]) for each in needed))
        more = f" and {len(users) - 3} more" if len(users) > 3 else ""
        return Outcome.REFUSED, f"It is still named in: {'; '.join(users[:3])}{more}. Take it out there first."
    numbered = path.rpartition("/")[2].isdigit()
    if not numbered and not answers.removals and picked != "theirs":
        return Outcome.LISTED, "Removed entries are taken with --removals."
    changed = _changed_since(ours, case) or any(each.startswith(path + "/") for each in changes)
    if changed and picked is None and answers.side is None:
        return Outcome.CONFLICT, "It was removed there and changed here."
    if changed and answers.for_field(path) == "ours":
        return Outcome.KEPT, ""
    return Outcome.TAKEN, ""


def _with_target(target: str, changes: Mapping[str, Change]) -> tuple[Outcome, str]:
    held = [change.outcome for path, change in changes.items() if path.startswith(target + "/")]
    if Outcome.CONFLICT in held:
        return Outcome.CONFLICT, "Its words went into a paragraph that is in conflict, and it goes with that one."
    if Outcome.KEPT in held:
        return Outcome.KEPT, "Its words went into a paragraph that stays as it is."
    return Outcome.TAKEN, f"Its words went into {target}."


def _changed_since(ours: Ours, case: _Case) -> bool:
    before = case.document.snapshot.values
    return any(path in before and text != before[path] for path, text in ours.under(case.entry.path))


def _uses(ours: Ours) -> dict[str, list[str]]:
    """Where each entry is referred to: path of the entry to paths of the fields that hold its id."""
    found: dict[str, list[str]] = {}
    for path, text in ours.values.items():
        collection = ours.collection_of(path)
        if collection:
            found.setdefault(f"{collection}/{text}", []).append(path)
    return found
