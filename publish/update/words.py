"""What became of an update, in words for the person who asked for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from publish.diagnostics import Diagnostic, warning
from publish.merge.writing import EventText
from publish.model import Location
from publish.update.likeness import words
from publish.update.remarks import line_of
from publish.update.three_way import Deed, Happening
from publish.update.trees import OWNED, Entries, at, bare, spelled

_SORTS = {
    "organizations": "organization", "people": "person", "venue/rooms": "room", "agreements": "agreement",
    "sessions": "session", "figures": "figure", "release/body": "paragraph", "information": "information",
    "contacts": "contact", "hosts": "host",
}  # fmt: skip
_BLOCKS = {"photo": "photo", "heading": "heading", "quote": "quote"}
_HEADS = {
    Deed.ADDED: "New from the text:",
    Deed.CHANGED: "Changed, as the text now has it:",
    Deed.MOVED: "Put in another order, as the text has it:",
    Deed.REMOVED: "Taken out, because the text no longer has it:",
    Deed.STAYS_OUT: "Stays out, because you took it out; the text says something new of it:",
}
_LISTED = 12
_SHORT, _LONG = 36, 300


class Scene(Struct, frozen=True):
    """The event file as it is now, and the trees before and after, to which paths lead."""

    file: str
    work: EventText
    before: Any
    after: Any

    def location(self, path: str) -> Location:
        """Where in the file a path leads."""
        line = line_of(self.work, path)
        return Location(self.file, None if line is None else line + 1)


def summary(happenings: Sequence[Happening], scene: Scene) -> Iterator[str]:
    """The deeds that nobody has to decide on, one a line under their heads."""
    for deed, head in _HEADS.items():
        lines = list(dict.fromkeys(_lines([each for each in happenings if each.deed is deed], scene)))
        if lines:
            yield head
            yield from lines[:_LISTED]
            if len(lines) > _LISTED:
                yield f"  … and {len(lines) - _LISTED} more"


def _lines(happenings: Iterable[Happening], scene: Scene) -> Iterator[str]:
    for each in happenings:
        there = each.deed in (Deed.ADDED, Deed.CHANGED)
        place = f"{scene.location(each.path)}  " if there else ""
        yield f"  {place}{called(each.path, scene, each)}{_change(each)}"


def _change(each: Happening) -> str:
    """120 → 150, where that is short."""
    if each.deed is not Deed.CHANGED or isinstance(each.before, list) or isinstance(each.now, list):
        return ""
    if isinstance(each.before, dict) and isinstance(each.now, dict):
        found = [(spelled(each.before.get(tag)), spelled(text)) for tag, text in changes(each).items()]
        short = found and all(one and len(one) + len(other) <= _SHORT for one, other in found)
        return ": " + ", ".join(f"{one} → {other}" for one, other in found) if short else ""
    return f": {_cut(spelled(each.before), _SHORT)} → {_cut(spelled(each.now), _SHORT)}"


def called(path: str, scene: Scene, happening: Happening | None = None) -> str:
    """What people call the thing at a path: paragraph p4 (“第二段。”), person maria-costa (玛丽亚·科斯塔), name."""
    steps = path.split("/")
    for depth in (1, 2):
        collection = "/".join(steps[:depth])
        if collection not in (*OWNED, "hosts") or len(steps) <= depth:
            continue
        where = "/".join(steps[: depth + 1])
        entry = next((found for tree in (scene.after, scene.before) if (found := at(tree, where))), None)
        if entry is None and happening is not None and len(steps) == depth + 1:
            entry = happening.before or happening.now
        sort = _SORTS[collection]
        if isinstance(entry, dict):
            sort = next((word for key, word in _BLOCKS.items() if key in entry), sort)
        said = next(iter(words(entry).values()), "")
        rest = [step for step in steps[depth + 1 :] if step not in ("text", "caption", "heading", "quote")]
        name = f"{sort} {bare(steps[depth])}" + (f" (“{_cut(said, _SHORT)}”)" if said else "")
        return name + (f", {' '.join(rest)}" if rest else "")
    return {"release/body": "paragraphs and photos of the release"}.get(path, path.replace("/", " "))


def to_decide(happenings: Iterable[Happening], scene: Scene, *, remarked: bool = True) -> Iterator[Diagnostic]:
    """What a person should look at, each with its place in the event file; `remarked` tells that “# check:” lines
    stand there."""
    then = "; then delete the line “# check:” above" if remarked else ""
    for each in happenings:
        what = called(each.path, scene, each)
        what = what[:1].upper() + what[1:]
        if each.deed is Deed.KEPT:
            said = "".join(f"\n      {line}" for line in _values(changes(each)))
            yield warning(
                "kept-edit",
                f"{what} stays as you have it. The text differs here; it now has:{said}",
                scene.location(each.path),
                f"Where the text is right, put its words in{then}.",
            )
        elif each.deed is Deed.KEPT_GONE:
            yield warning(
                "kept-edit",
                f"{what} is no longer in the text. It stays, because you wrote in it or something refers to it.",
                scene.location(each.path),
                "Delete it if it is out of date, otherwise only the line “# check:” above.",
            )


def remarks(happenings: Iterable[Happening]) -> dict[str, str]:
    """The words of “# check:” lines for what a person should decide, by path."""
    found: dict[str, str] = {}
    for each in happenings:
        if each.deed is Deed.KEPT:
            found[each.path] = "the text now has " + " · ".join(_values(changes(each), "{} “{}”"))
        elif each.deed is Deed.KEPT_GONE:
            found[each.path] = "no longer in the text"
    return found


def changes(each: Happening) -> Any:
    """What the text has now; of texts, in the languages in which it changed."""
    if not isinstance(each.now, dict) or isinstance(each.now, Entries):
        return each.now
    before: Mapping[str, Any] = each.before if isinstance(each.before, dict) else {}
    return {tag: text for tag, text in each.now.items() if before.get(tag) != text} | {
        tag: "nothing" for tag in before if tag not in each.now
    }


def _values(value: Any, form: str = "{}: {}") -> list[str]:
    if isinstance(value, dict):
        return [form.format(tag, _cut(_flat(text), _LONG)) for tag, text in value.items()]
    return [f"“{_cut(_flat(value), _LONG)}”"]


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_flat(each)}" for key, each in value.items())
    return ", ".join(map(_flat, value)) if isinstance(value, list) else spelled(value)


def _cut(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else f"{text[:length].rstrip()}…"
