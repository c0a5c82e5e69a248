"""Base, theirs and ours of every field that a returned document has otherwise."""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from publish.binding import places
from publish.binding.places import Shape
from publish.diagnostics import Diagnostic, has_errors
from publish.merge.additions import SEVERAL, resolved, unknown_reference
from publish.merge.answers import Answers
from publish.merge.identity import Registry
from publish.merge.naming import Naming
from publish.merge.ours import Ours
from publish.merge.plan import Change, Origin, Outcome, Version
from publish.merge.values import faults_of
from publish.model import Event
from publish.readers.edits import Edits, FieldEdit

#: The name of an entry that others refer to.
_NAME = re.compile(r"(people|organizations|venue/rooms)/([^/]+)/name/([^/]+)")
#: What holds everything together cannot be changed from a document.
_FIXED = frozenset({"id", "languages"})


def changes_of(
    ours: Ours, returned: Sequence[Edits], registry: Registry, naming: Naming, answers: Answers
) -> tuple[dict[str, Change], list[Diagnostic]]:
    """Every field that some document changed and the event does not say already, by path."""
    said: dict[str, list[tuple[FieldEdit, Origin]]] = {}
    for document in returned:
        for edit in document.fields:
            if (edit.theirs or None) != (edit.base or None):
                said.setdefault(edit.path, []).append((edit, _origin(document, edit)))
    changes: dict[str, Change] = {}
    faults: list[Diagnostic] = []
    for path, edits in said.items():
        change, found = _change(ours, path, edits, registry, naming, answers)
        faults += found
        if change is not None:
            changes[path] = change
    return changes, faults


def _origin(document: Edits, edit: FieldEdit) -> Origin:
    if edit.who or edit.when:
        return Origin(document.source, edit.where, edit.who, edit.when)
    return Origin(document.source, edit.where, document.saved_by, document.saved_at, own=False)


def _change(
    ours: Ours,
    path: str,
    edits: Sequence[tuple[FieldEdit, Origin]],
    registry: Registry,
    naming: Naming,
    answers: Answers,
) -> tuple[Change | None, list[Diagnostic]]:
    bases = {edit.base or None for edit, _ in edits}
    base = next(iter(bases))
    refusal = _refusal(ours, path, {edit.theirs or None for edit, _ in edits})
    held = ours.text(path)
    if refusal:
        versions = _versions((edit.theirs, origin) for edit, origin in edits)
        return Change(path, naming.label(path), base, held, versions, Outcome.REFUSED, note=refusal), []
    settled: list[tuple[str | None, Origin]] = []
    clean: list[bool] = []
    faults: list[Diagnostic] = []
    for edit, origin in edits:
        text, found = _as_event_has_it(ours, path, edit.theirs, origin, registry)
        faults += found
        if text == held or (text is None and not found and not ours.in_file(path)):
            continue
        found = [] if found else faults_of(ours, path, text, origin)
        faults += found
        settled.append((text, origin))
        clean.append(_as_event_has_it(ours, path, edit.base, origin, registry, known=True)[0] == held)
    if not settled:
        return None, faults
    note = " ".join(dict.fromkeys(edit.note for edit, _ in edits if edit.note))
    change = Change(path, naming.label(path), base, held, _versions(settled), Outcome.TAKEN, note=note)
    if has_errors(faults):
        return replace(change, outcome=Outcome.REFUSED, note="It cannot be read as what belongs here."), faults
    change = _settled(change, all(clean), answers, _namesake(ours, change))
    if _takes_words_out(change, edits) and not (answers.removals or answers.take.get(path) == "theirs"):
        change = replace(change, outcome=Outcome.LISTED, note="Removed words are taken with --removals.")
    return change, faults


def _takes_words_out(change: Change, edits: Iterable[tuple[FieldEdit, Origin]]) -> bool:
    """Whether a text would lose all its words in a language, and they did not move into another field."""
    if change.outcome is not Outcome.TAKEN or change.result is not None or any(edit.moved_to for edit, _ in edits):
        return False
    found = places.places(change.path, Event) or ()
    return len(found) > 1 and found[-2].shape is Shape.TEXT


def _namesake(ours: Ours, change: Change) -> str:
    """What is to be said where the new name is that of another entry: whether that one is meant, nobody can tell."""
    found = _NAME.fullmatch(change.path)
    text = change.theirs[0].text
    if found is None or text is None or len(change.theirs) > 1:
        return ""
    collection, name, language = found.groups()
    others = [each for each in ours.called(collection, f"name/{language}", text) if each != name]
    if not others:
        return ""
    return (
        f"That is what `{collection}/{others[0]}` is called. Where that one is meant, write `{others[0]}` in place of "
        f"`{name}` in the event file; taken as it is, two would be called so."
    )


def _settled(change: Change, clean: bool, answers: Answers, doubt: str) -> Change:
    """The outcome: taken where one side alone changed the field, and there is no doubt, else as the user answers."""
    answer = answers.for_field(change.path)
    only = change.theirs[0].text if len(change.theirs) == 1 else None
    one = len(change.theirs) == 1
    picked = answers.take.get(change.path)
    if one and clean and not doubt and picked != "ours":
        return replace(change, result=only)
    if answer == "ours":
        return replace(change, outcome=Outcome.KEPT)
    if answer == "theirs" and one:
        return replace(change, result=only)
    if answer and answer.isdigit() and 0 < int(answer) <= len(change.theirs):
        return replace(change, result=change.theirs[int(answer) - 1].text)
    note = "It was changed here and there." if one else "It was changed in several ways."
    return replace(change, outcome=Outcome.CONFLICT, note=doubt or note)


def _refusal(ours: Ours, path: str, theirs: set[str | None]) -> str:
    """Why nothing can be written for a field, in a sentence; empty where it can."""
    place = ours.place(path)
    if place is None or (place.shape is not Shape.SCALAR and not (place.shape is Shape.LIST and place.type is str)):
        return "The event has no such field; a newer version of publish may know it."
    if path in _FIXED or path.startswith("languages/") or path.endswith("/id"):
        return "This holds the documents together and is changed in the event file only."
    missing = ours.missing_entry(path)
    if missing:
        return f"“{missing}” is no longer in the event."
    listed = ours.listed(path)
    if listed is not None and None in theirs:
        return f"It comes from {listed}, which would fill it in again; clear it there."
    if listed is not None and "/name/" in path and len(list(ours.under(path.rpartition("/")[0]))) < 2:
        return f"It comes from {listed}, where this name alone tells who is meant; change it there."
    return ""


def _as_event_has_it(
    ours: Ours, path: str, text: str | None, origin: Origin, registry: Registry, *, known: bool = False
) -> tuple[str | None, list[Diagnostic]]:
    """Names in fields that hold ids become ids; with `known`, what nobody is called stays as it is."""
    said = (text or "").strip()
    refers = ours.collection_of(path) if said else None
    if refers is None:
        return said or None, []
    place = ours.place(path)
    names = [each for each in SEVERAL.split(said) if each] if place and place.shape is Shape.LIST else [said]
    ids = []
    for name in names:
        found = registry.meant(refers, name) if known else resolved(registry, refers, name)
        if found is None and not known:
            return said, [unknown_reference(refers, name, origin, path)]
        ids.append(found or name)
    return "\n".join(ids), []


def _versions(said: Iterable[tuple[str | None, Origin]]) -> tuple[Version, ...]:
    """Each text once, with all the places that have it."""
    by_text: dict[str | None, list[Origin]] = {}
    for text, origin in said:
        by_text.setdefault(text or None, []).append(origin)
    return tuple(Version(text, tuple(origins)) for text, origins in by_text.items())


def in_order(changes: Mapping[str, Change], ours: Ours) -> tuple[Change, ...]:
    """The changes in the order of the event; fields that were empty behind the others."""
    order = {path: number for number, path in enumerate(ours.values)}
    return tuple(sorted(changes.values(), key=lambda change: order.get(change.path, len(order))))
