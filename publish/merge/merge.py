"""The three-way merge: what came back, against what it was made from and what the event says now."""

from collections.abc import Iterable, Mapping, Sequence

from publish.diagnostics import Diagnostic
from publish.merge.additions import added_blocks, added_entries, named_organizations
from publish.merge.answers import Answers
from publish.merge.identity import Registry
from publish.merge.naming import Naming
from publish.merge.ours import Ours
from publish.merge.plan import Addition, Change, Outcome, Plan
from publish.merge.removals import removals_of
from publish.merge.three_way import changes_of, in_order
from publish.readers.edits import Edits

NOBODY = Answers()


def merge(
    ours: Ours, returned: Sequence[Edits], answers: Answers = NOBODY, languages: Mapping[str, str] | None = None
) -> Plan:
    """What taking these edits would do to the event. Several documents are merged with one another too.

    `languages` are the names of languages by tag, for labels. Nothing is written here.
    """
    naming, registry = Naming(ours.event, languages or {}), Registry(ours)
    additions: list[Addition] = []
    faults: list[Diagnostic] = []
    for document in returned:
        _sort(added_entries(ours, document, registry, naming, organizations=True), additions, faults)
    changes, found = changes_of(ours, returned, registry, naming, answers)
    faults += found
    taken = {block.id for block in ours.event.release.body}
    for document in returned:
        additions += added_blocks(ours, document, changes, taken)
        _sort(added_entries(ours, document, registry, naming, organizations=False), additions, faults)
    additions = [*named_organizations(registry, changes.values(), additions, naming), *additions]
    removals = removals_of(ours, returned, changes, naming, answers)
    going = {each.path for each in removals if each.outcome is Outcome.TAKEN}
    kept = {path: each for path, each in changes.items() if not any(path.startswith(gone + "/") for gone in going)}
    return Plan(
        ours.event.id,
        in_order(kept, ours),
        tuple(additions),
        tuple(removals),
        tuple((document.source, comment) for document in returned for comment in document.comments),
        tuple((document.source, remark) for document in returned for remark in document.remarks),
        tuple(faults),
        _names(ours, kept.values(), registry, naming),
        any(each.fields or each.added or each.entries or each.removed for each in returned),
    )


def _sort(found: Iterable[Addition | Diagnostic], additions: list[Addition], faults: list[Diagnostic]) -> None:
    for each in found:
        if isinstance(each, Diagnostic):
            faults.append(each)
        else:
            additions.append(each)


def _names(ours: Ours, changes: Iterable[Change], registry: Registry, naming: Naming) -> dict[str, str]:
    """What the entries are called that changed fields hold the ids of."""
    found: dict[str, str] = {}
    for change in changes:
        collection = ours.collection_of(change.path)
        if collection is None:
            continue
        said = [change.base, change.ours, *(version.text for version in change.theirs)]
        for name in {line for text in said if text for line in text.split("\n")}:
            found[name] = registry.called(collection, name, naming.best)
    return {name: shown for name, shown in found.items() if shown}
