"""A plan in words for people, and as data for programs."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from publish.merge.naming import shortened
from publish.merge.plan import Addition, Change, Origin, Outcome, Plan, Removal, Version
from publish.readers.edits import Comment

#: Longer texts are shown around the place where they differ; characters kept on each side of it.
_LONG, _AROUND = 160, 32
_MARKS = {
    Outcome.TAKEN: "",
    Outcome.KEPT: "  (stays as it is)",
    Outcome.CONFLICT: "  — CONFLICT",
    Outcome.LISTED: "  (not taken)",
    Outcome.REFUSED: "  (cannot be taken)",
}
_INDENT = "    "


def in_words(plan: Plan) -> list[str]:
    """The report, line by line."""
    lines = [summary(plan)]
    lines += _section("Changed", [_change(each, plan.names) for each in plan.changes])
    lines += _section("Added", [_addition(each) for each in plan.additions])
    lines += _section("Removed", [_removal(each) for each in plan.removals])
    lines += _section("Comments", [_comment(source, each) for source, each in plan.comments])
    remarks = [[each.message, f"{_INDENT}in      {_place(source, each.where)}"] for source, each in plan.remarks]
    return lines + _section("Not taken over", remarks)


def summary(plan: Plan) -> str:
    """How much there is of everything, in a line."""
    open_ = len(plan.conflicts)
    parts = [
        _counted(sum(each.outcome is Outcome.TAKEN for each in plan.changes), "change"),
        _counted(sum(each.outcome is Outcome.TAKEN for each in plan.additions), "addition"),
        _counted(sum(each.outcome is Outcome.TAKEN for each in plan.removals), "removal"),
    ]
    listed = sum(each.outcome is Outcome.LISTED for each in plan.steps)
    parts += [f"{_counted(listed, 'removal')} not taken"] if listed else []
    parts += [_counted(open_, "conflict")] if open_ else []
    parts += [_counted(len(plan.comments), "comment")] if plan.comments else []
    said = [part for part in parts if not part.startswith("0 ")]
    if not said and not plan.steps:
        said = ["the event says all of this already" if plan.edited else "nothing was changed"]
    return f"{plan.event}: {', '.join(said) or 'nothing can be taken'}"


def as_data(plan: Plan) -> dict[str, Any]:
    """The plan for `--json`."""
    return {
        "event": plan.event,
        "changes": [_change_data(each) for each in plan.changes],
        "additions": [_addition_data(each) for each in plan.additions],
        "removals": [
            {"path": each.path, "label": each.label, "outcome": each.outcome.value, "note": each.note}
            | _origin_data(each.origin)
            for each in plan.removals
        ],
        "comments": [_comment_data(source, each) for source, each in plan.comments],
        "remarks": [{"source": source, "where": each.where, "message": each.message} for source, each in plan.remarks],
    }


def _section(title: str, blocks: Sequence[Sequence[str]]) -> list[str]:
    return [line for block in blocks for line in ("", *block)] and [
        "",
        title,
        "─" * len(title),
        *[line for number, block in enumerate(blocks) for line in ([""] * (number > 0) + list(block))],
    ]


def _change(change: Change, names: Mapping[str, str]) -> list[str]:
    lines = [change.label + _MARKS[change.outcome], f"{_INDENT}{change.path}"]
    shown = [_named(text, names) for text in (change.base, change.ours, *(each.text for each in change.theirs))]
    base, ours, *theirs = shown
    if change.outcome is not Outcome.CONFLICT:
        lines.append(_value("old", ours, shown))
        for version, text in zip(change.theirs, theirs, strict=True):
            lines += [_value("new", text, shown), *_origins(version)]
        return [*lines, f"{_INDENT}{change.note}"] if change.note else lines
    several = len(change.theirs) > 1
    lines += [_value("sent", base, shown), _value("here", ours, shown)]
    for number, (version, text) in enumerate(zip(change.theirs, theirs, strict=True), 1):
        lines += [_value(f"there {number}" if several else "there", text, shown), *_origins(version)]
    sides = ["ours", *map(str, range(1, len(change.theirs) + 1))] if several else ["ours", "theirs"]
    answers = [f"{_INDENT}        --take {change.path}={side}" for side in sides]
    return [*lines, f"{_INDENT}{change.note} Settle it with one of:", *answers]


def _named(text: str | None, names: Mapping[str, str]) -> str | None:
    """Ids with the names of what they stand for."""
    if text is None or not names:
        return text
    return "\n".join(f"{names[line]} ({line})" if line in names else line for line in text.split("\n"))


def _addition(addition: Addition) -> list[str]:
    lines = [addition.label + _MARKS[addition.outcome], f"{_INDENT}{addition.path}"]
    lines += [_INDENT + f"{name:<7} {shortened(text, _LONG)}" for name, text in _leaves(addition.entry)]
    lines.append(_from(addition.origin))
    return [*lines, f"{_INDENT}{addition.note}"] if addition.note else lines


def _removal(removal: Removal) -> list[str]:
    lines = [removal.label + _MARKS[removal.outcome], f"{_INDENT}{removal.path}", _from(removal.origin)]
    return [*lines, f"{_INDENT}{removal.note}"] if removal.note else lines


def _comment(source: str, comment: Comment) -> list[str]:
    about = [f"{_INDENT}about   “{shortened(comment.about, _LONG)}”"] if comment.about else []
    field = [f"{_INDENT}{comment.path}"] if comment.path else []
    return [f"“{comment.text}”", *about, *field, _from(Origin(source, "", comment.who, comment.when))]


def _value(name: str, text: str | None, others: Iterable[str | None]) -> str:
    return f"{_INDENT}{name:<8}{'(nothing)' if text is None else _around_difference(text, others)}"


def _origins(version: Version) -> list[str]:
    return [_from(origin) for origin in version.origins]


def _from(origin: Origin) -> str:
    if not (origin.who or origin.when):
        return f"{_INDENT}in      {_place(origin.source, origin.where)}"
    by = ", ".join(part for part in (origin.who, _moment(origin.when)) if part)
    saved = "" if origin.own else "file saved by " if origin.who else "file saved on "
    return f"{_INDENT}in      {_place(origin.source, origin.where)} ({saved}{by})"


def _place(source: str, where: str) -> str:
    return f"{source}, {where}" if where else source


def _moment(when: dt.datetime | None) -> str:
    return when.strftime("%Y-%m-%d %H:%M") if when else ""


def _around_difference(text: str, others: Iterable[str | None]) -> str:
    """The text on one line; of a long one only the stretch that is not the same everywhere."""
    line = text.replace("\n", " ⏎ ")
    rest = [other.replace("\n", " ⏎ ") for other in others if other and other != text]
    if max(map(len, [line, *rest])) <= _LONG:
        return line
    head = min((_common(line, other) for other in rest), default=0)
    tail = min((_common(line[::-1], other[::-1]) for other in rest), default=0)
    start, stop = max(0, head - _AROUND), min(len(line), max(len(line) - tail, head) + _AROUND)
    piece = line[start:stop]
    if len(piece) > 4 * _LONG:
        piece = piece[: 2 * _LONG] + " … " + piece[-2 * _LONG :]
    return ("…" if start else "") + piece + ("…" if stop < len(line) else "")


def _common(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _leaves(plain: Any, name: str = "") -> Iterable[tuple[str, str]]:
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from _leaves(value, key if name in ("", "text", "name", "title") else f"{name} {key}")
    elif isinstance(plain, list):
        for value in plain:
            yield from _leaves(value, name)
    else:
        yield name, str(plain)


def _change_data(change: Change) -> dict[str, Any]:
    return {
        "path": change.path,
        "label": change.label,
        "outcome": change.outcome.value,
        "base": change.base,
        "ours": change.ours,
        "theirs": [
            {"text": version.text, "places": [_origin_data(origin) for origin in version.origins]}
            for version in change.theirs
        ],
        "result": change.result,
        "note": change.note,
    }


def _addition_data(addition: Addition) -> dict[str, Any]:
    return {
        "path": addition.path,
        "label": addition.label,
        "outcome": addition.outcome.value,
        "entry": dict(addition.entry),
        "after": addition.follows,
        "note": addition.note,
        **_origin_data(addition.origin),
    }


def _comment_data(source: str, comment: Comment) -> dict[str, Any]:
    origin = _origin_data(Origin(source, "", comment.who, comment.when))
    return {"text": comment.text, "about": comment.about, "path": comment.path, **origin}


def _origin_data(origin: Origin) -> dict[str, Any]:
    when = origin.when.isoformat() if origin.when else None
    return {"source": origin.source, "where": origin.where, "who": origin.who, "when": when, "own": origin.own}


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
