"""New paragraphs and new rows: what they say as entries of the event file, and the ids they get."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from publish.binding import places
from publish.binding.places import Shape
from publish.diagnostics import Diagnostic, Severity, error, has_errors
from publish.merge.identity import Registry, next_number
from publish.merge.naming import Naming, shortened
from publish.merge.ours import Ours
from publish.merge.plan import Addition, Change, Origin, Outcome
from publish.merge.values import faults_of, location
from publish.model import Event
from publish.model.release import Paragraph
from publish.readers.edits import AddedBlock, AddedEntry, Edits

_BODY = "release/body"
#: What stands between several names in one cell.
SEVERAL = re.compile(r"\s*[;；\n]\s*")


def added_blocks(ours: Ours, returned: Edits, changes: Mapping[str, Change], taken: set[str]) -> Iterable[Addition]:
    """The new paragraphs of a document, but for those that the event has already."""
    last: dict[str | None, str] = {}
    for block in returned.added:
        order = [*(tag for tag in ours.event.languages if tag in block.texts), *block.texts]
        texts = {tag: text for tag in order if (text := block.texts[tag].strip())}
        if not texts or _is_there(ours, returned, texts):
            continue
        name = next_number(Paragraph.ID_PREFIX, taken)
        taken.add(name)
        before = last.get(block.after) or (block.after or "").removeprefix(_BODY + "/")
        last[block.after] = name
        outcome, note = _with_its_edit(block, changes)
        yield Addition(
            _BODY,
            name,
            f"new paragraph “{shortened(next(iter(texts.values())))}”",
            {block.kind: texts},
            Origin(returned.source, block.where, block.who, block.when),
            outcome,
            before,
            note,
        )


def added_entries(
    ours: Ours, returned: Edits, registry: Registry, naming: Naming, *, organizations: bool
) -> Iterable[Addition | Diagnostic]:
    """The new rows of a workbook: the organizations, or everything else that may name them.

    Organizations that only a changed cell names are noted in the registry; they are added if that cell is taken.
    """
    in_cells = {edit.where for edit in returned.fields} | {""}
    for row in returned.entries:
        if (row.collection == "organizations") is not organizations:
            continue
        origin = Origin(returned.source, row.where, returned.saved_by, returned.saved_at, own=False)
        values = {name: text.strip() for name, text in row.values.items() if text and text.strip()}
        if not values or _row_is_there(ours, returned, row.collection, values):
            continue
        names = [text for name, text in values.items() if name.startswith(("name/", "short_name/"))]
        if organizations and any(registry.meant("organizations", name) for name in names):
            continue
        found = [fault for name, text in values.items() for fault in _row_faults(ours, row, name, text, origin)]
        entry: dict[str, Any] = {}
        for name, text in values.items():
            found += _put(entry, row.collection, name, text, ours, registry, origin)
        yield from found
        if has_errors(found):
            continue
        alike = next((known for name in names if (known := registry.meant(row.collection, name))), None)
        name = registry.enter(row.collection, entry)
        if not organizations or row.where not in in_cells:
            note = f"Somebody of this name is there already: {alike}." if alike else ""
            yield replace(new_entry(row.collection, name, entry, origin, naming), note=note)


def named_organizations(
    registry: Registry, changes: Iterable[Change], additions: Iterable[Addition], naming: Naming
) -> list[Addition]:
    """Entries for the organizations that nobody had heard of before a field or a new row named them."""
    added = [each for each in additions if each.outcome is Outcome.TAKEN]
    have = {each.id for each in added if each.collection == "organizations"}
    users: dict[str, Origin] = {}
    for change in changes:
        for word in (change.result or "").split("\n") if change.outcome is Outcome.TAKEN else ():
            users.setdefault(word, change.theirs[0].origins[0])
    for each in added:
        for word in _words(each.entry):
            users.setdefault(word, each.origin)
    fresh = registry.added.get("organizations", {}).items()
    return [
        new_entry("organizations", name, entry, users[name], naming)
        for name, entry in fresh
        if name in users and name not in have
    ]


def _words(plain: Any) -> Iterable[str]:
    if isinstance(plain, Mapping | list):
        for each in plain.values() if isinstance(plain, Mapping) else plain:
            yield from _words(each)
    else:
        yield str(plain)


def new_entry(collection: str, name: str, entry: Mapping[str, Any], origin: Origin, naming: Naming) -> Addition:
    """A new entry, named for people."""
    said = dict(entry.get("name") or entry.get("title") or {})
    shown = said.get("en") or next(iter(said.values()), name)
    return Addition(collection, name, f"new {naming.sort(collection)} {shown}", entry, origin, Outcome.TAKEN)


def _row_faults(ours: Ours, row: AddedEntry, name: str, text: str, origin: Origin) -> list[Diagnostic]:
    path = f"{row.collection}/new/{name}"
    if places.places(path, Event) is None:
        return [error("unknown-key", f"Nothing in the event can hold “{name}”.", location(origin), None)]
    return faults_of(ours, path, text, origin)


def _put(
    entry: dict[str, Any], collection: str, name: str, text: str, ours: Ours, registry: Registry, origin: Origin
) -> list[Diagnostic]:
    """Puts one value into plain data, lists and maps made on the way; names become ids."""
    found = places.places(f"{collection}/new/{name}", Event) or ()
    refers = ours.collection_of(f"{collection}/new/{name}")
    at: Any = entry
    for place in found[2:-1]:
        at = _step(at, place.name, [] if place.shape is Shape.LIST else {})
    value: Any = text
    if refers:
        whole = found[-1].shape is Shape.LIST
        ids = [resolved(registry, refers, each) for each in (SEVERAL.split(text) if whole else [text]) if each]
        if None in ids:
            return [unknown_reference(refers, text, origin, f"{collection}/new/{name}")]
        value = ids if whole else ids[0]
    elif found[-1].shape is Shape.SCALAR and found[-1].type is int:
        value = int(text)
    if isinstance(at, list):
        at.append(value)
    else:
        at[found[-1].name] = value
    return []


def _step(at: Any, name: str, empty: Any) -> Any:
    if isinstance(at, dict):
        return at.setdefault(name, empty)
    while len(at) <= int(name):
        at.append(type(empty)())
    return at[int(name)]


def resolved(registry: Registry, collection: str, said: str) -> str | None:
    """The id meant by a name. An organization nobody has heard of is a new one; other unknown names are faults."""
    found = registry.meant(collection, said)
    return registry.new_organization(said) if found is None and collection == "organizations" else found


def unknown_reference(collection: str, said: str, origin: Origin, path: str) -> Diagnostic:
    """The fault of a name that nobody has."""
    word = {"people": "person", "agreements": "agreement"}.get(collection, "room")
    remedy = f"Type the name as it stands in the event, or add the {word} first."
    message = f"There is no {word} “{said}” in the event."
    return Diagnostic("unknown-reference", Severity.ERROR, message, location(origin), remedy, path)


def _with_its_edit(block: AddedBlock, changes: Mapping[str, Change]) -> tuple[Outcome, str]:
    """A paragraph that was cut off from another goes with the change of that other one."""
    if block.split_from is None:
        return Outcome.TAKEN, ""
    held = [each.outcome for path, each in changes.items() if path.startswith(block.split_from + "/")]
    if Outcome.CONFLICT in held:
        return Outcome.CONFLICT, "It was cut off from a paragraph that is in conflict, and goes with it."
    if Outcome.KEPT in held:
        return Outcome.KEPT, "It was cut off from a paragraph that stays as it is."
    return Outcome.TAKEN, ""


def _is_there(ours: Ours, returned: Edits, texts: Mapping[str, str]) -> bool:
    """Whether the event got this paragraph since the document was built, as it does when a file is pulled twice."""
    for block in ours.event.release.body:
        path = f"{_BODY}/{block.id}/text"
        known = any(f"{path}/{tag}" in returned.snapshot.values for tag in ours.event.languages)
        if isinstance(block, Paragraph) and not known and dict(block.text.items()) == dict(texts):
            return True
    return False


def _row_is_there(ours: Ours, returned: Edits, collection: str, values: Mapping[str, str]) -> bool:
    names = {name: text for name, text in values.items() if name.startswith(("name/", "title/"))}
    if not names:
        return False
    for known in ours.called(collection, *next(iter(names.items()))):
        path = f"{collection}/{known}"
        if any(f"{path}/{name}" in returned.snapshot.values for name in names):
            continue
        if all(ours.values.get(f"{path}/{name}") == text for name, text in names.items()):
            return True
    return False
