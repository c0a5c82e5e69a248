"""A plan carried out on the text of an event file."""

from collections.abc import Iterable

from publish.binding.plain import to_plain
from publish.binding.references import SHARED
from publish.errors import OutputError
from publish.merge.ours import Ours
from publish.merge.plan import Addition, Change, Outcome, Plan, Removal
from publish.merge.writing import EventText


def applied(plan: Plan, text: EventText, ours: Ours) -> EventText:
    """The event file with everything that is to be taken written in, and nothing else touched.

    The result is read anew and compared with what was meant; raises OutputError where they differ.
    """
    _put(text, ours, (each for each in plan.changes if each.outcome is Outcome.TAKEN and each.result is not None))
    _add(text, (each for each in plan.additions if each.outcome is Outcome.TAKEN))
    _clear(text, (each for each in plan.changes if each.outcome is Outcome.TAKEN and each.result is None))
    _remove(text, (each for each in plan.removals if each.outcome is Outcome.TAKEN))
    new = text.read_anew()
    if new is None:
        raise OutputError(
            "The event file is written in a way that these changes cannot be fitted into without touching other "
            "parts of it. Nothing was changed; please type them in by hand."
        )
    return new


def _put(text: EventText, ours: Ours, changes: Iterable[Change]) -> None:
    for change in changes:
        _lay_over(text, ours, change.path)
        text.put(change.path, change.result or "")


def _lay_over(text: EventText, ours: Ours, path: str) -> None:
    """Room in the event file for a value of somebody whom the list of participants brought in. Names tie the two
    together; positions are taken from one place or the other as a whole."""
    collection, _, rest = path.partition("/")
    name, _, field = rest.partition("/")
    if collection not in SHARED or not field:
        return
    entry = ours.entry(collection, name)
    if entry is None:
        return
    if not text.holds(f"{collection}/{name}"):
        text.add(collection, name, {"name": to_plain(entry.name)})
    if field.startswith("positions/") and entry.positions and not text.holds(f"{collection}/{name}/positions"):
        text.put_tree(f"{collection}/{name}/positions", to_plain(entry.positions))


def _add(text: EventText, additions: Iterable[Addition]) -> None:
    for each in additions:
        text.add(each.collection, each.id, each.entry, after=each.follows, first=each.follows == "")


def _clear(text: EventText, changes: Iterable[Change]) -> None:
    """Numbered entries go from the back, so that no number shifts under the next one."""
    for change in sorted(changes, key=lambda change: _numbers(change.path), reverse=True):
        text.clear(change.path)


def _remove(text: EventText, removals: Iterable[Removal]) -> None:
    for each in sorted(removals, key=lambda each: _numbers(each.path), reverse=True):
        text.remove(each.path)


def _numbers(path: str) -> list[tuple[int, str]]:
    return [(int(step), "") if step.isdigit() else (-1, step) for step in path.split("/")]
