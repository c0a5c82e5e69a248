"""Names of organizations and rooms in cells: who is meant, a correction of a name, or someone new.

A reference is shown in one column a language. What the columns of a row say together decides:

1. a name that is known under another id: the entry now refers to that one;
2. nothing left in any language: the reference is gone; gone in one language and left in another, it is refused;
3. a wording close to the old one, or a name added in a language that had none: the name itself is corrected;
4. anything else: a new organization.

An organization has rows where its own name is corrected; a room has none, and a name close to that of a room is more
often another room (Hall 1, Hall 3). A room is renamed where every row that it stands in says so (`Renames`).
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from msgspec import Struct, field

from publish.readers.sheet_edits.cells import Change, Refused
from publish.readers.sheet_edits.lines import paired, split
from publish.readers.sheet_edits.written import flat, folded
from publish.workbook_record import RecordedColumn

#: Likeness from which a changed name counts as a correction.
_CORRECTION = 0.55
#: Collections with rows of their own.
_OWN_ROWS = frozenset({"organizations"})
_SEMICOLON = re.compile("[;；]")

Names = Mapping[str, Mapping[str, str]]


class NewEntries(Struct):
    """Organizations that cells name and the record does not know, each once: the name it is referred to by -> fields,
    and where it was first named. Whoever takes the edits gives them their ids."""

    entries: dict[str, dict[str, str]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def named(self, names: Mapping[str, str], where: str) -> str:
        """The name that a new organization of these names is referred to by."""
        fields = {f"name/{tag}": name for tag, name in names.items()}
        for reference, known in self.entries.items():
            if fields.items() & known.items():
                known.update(fields)
                return reference
        reference = next(iter(names.values()))
        self.entries[reference] = fields
        self.places[reference] = where
        return reference


class Rename(Struct, frozen=True):
    """A row that gives a room another name: the fields this would change, and what is said where it is refused."""

    changes: tuple[Change, ...]
    where: str

    @property
    def names(self) -> frozenset[tuple[str, str]]:
        """The new names, by the fields they would stand in."""
        return frozenset((each.path, each.theirs) for each in self.changes)


class Renames(Struct):
    """The rows in which each entry that has no sheet of its own stands, and the new names they give it."""

    rows: dict[str, int] = field(default_factory=dict)
    told: dict[str, list[Rename]] = field(default_factory=dict)

    def settled(self) -> Iterator[Rename | tuple[Refused, str]]:
        """The renames that all rows agree in, once each; the others as refusals with their places."""
        for entry, renames in self.told.items():
            if len(renames) == self.rows[entry] and len({each.names for each in renames}) == 1:
                yield renames[0]
                continue
            for each in renames:
                said = next(change.theirs for change in each.changes if change.theirs)
                was = next((change.base for change in each.changes if change.base), entry)
                yield (
                    Refused(
                        f"“{said}” is not known; add it in the event file first. To give “{was}” a new name, write it "
                        "in every row."
                    ),
                    each.where,
                )


def changes(
    entry: str,
    columns: Sequence[tuple[RecordedColumn, str, str]],
    names: Names,
    new: NewEntries,
    renames: Renames,
    where: str,
) -> Iterator[Change]:
    """The fields that the columns of one reference change in a row. Each comes with its base, ids line by line, and
    the text it has now. Raises Refused."""
    first, base, _ = columns[0]
    ids = split(base)
    tags = {column.language or "" for column, _, _ in columns}
    for each in dict.fromkeys(ids):
        renames.rows[each] = renames.rows.get(each, 0) + 1
    said: dict[int, dict[str, tuple[str, str]]] = {}
    for column, _, text in columns:
        tag = column.language or ""
        shown = [flat(names.get(each, {}).get(tag, "")) for each in ids]
        while shown and not shown[-1]:
            shown.pop()
        for number, old, theirs in paired(shown, _names_in(text, tag, names)):
            said.setdefault(number, {})[tag] = (old, theirs)
    for number, texts in said.items():
        path = f"{entry}/{first.path}".replace("#", str(number))
        known = ids[number] if number < len(ids) else ""
        found = _one(path, known, texts, tags, first.collection or "", names, new, where)
        if first.collection in _OWN_ROWS or any(change.path == path for change in found):
            yield from found
        elif found:
            renames.told.setdefault(known, []).append(Rename(tuple(found), where))


def _one(
    path: str,
    known: str,
    texts: Mapping[str, tuple[str, str]],
    tags: Container[str],
    collection: str,
    names: Names,
    new: NewEntries,
    where: str,
) -> list[Change]:
    meant = {found for tag, (_, theirs) in texts.items() if theirs and (found := identify(theirs, tag, names))}
    if len(meant) > 1:
        said = "” and “".join(theirs for _, theirs in texts.values())
        raise Refused(f"“{said}” are the names of two different entries.")
    if meant:
        now = meant.pop()
        if now != known:
            return [Change(path, known, now)]
    left = [name for tag, name in names.get(known, {}).items() if tag in tags and tag not in texts]
    changed = {tag: theirs for tag, (_, theirs) in texts.items() if theirs}
    gone = [old for old, theirs in texts.values() if not theirs]
    if gone and not changed and not left:
        return [Change(path, known, "")]
    if gone:
        still = next(iter([*left, *changed.values()]))
        raise Refused(
            f"“{gone[0]}” is gone in one language and “{still}” still stands in another. Take it out in every language "
            "to remove it."
        )
    if known and _corrects(texts):
        return [Change(f"{collection}/{known}/name/{tag}", old, theirs) for tag, (old, theirs) in texts.items()]
    if collection not in _OWN_ROWS:
        raise Refused(f"“{next(iter(changed.values()))}” is not known; add it in the event file first.")
    return [Change(path, known, new.named(changed, where))]


def identify(name: str, tag: str, names: Names) -> str | None:
    """The id of whoever has this name, in this language or else in any."""
    wanted = folded(name)
    by_language = next((each for each, texts in names.items() if folded(texts.get(tag, "")) == wanted), None)
    if by_language:
        return by_language
    return next((each for each, texts in names.items() if any(folded(text) == wanted for text in texts.values())), None)


def _names_in(text: str, tag: str, names: Names) -> list[str]:
    """The names in a cell: one a line, or with semicolons between them where nobody has a name with one."""
    if "\n" in text or not _SEMICOLON.search(text) or identify(text, tag, names):
        return split(text)
    return [part for part in map(str.strip, _SEMICOLON.split(text)) if part]


def _corrects(texts: Mapping[str, tuple[str, str]]) -> bool:
    told = [(old, theirs) for old, theirs in texts.values() if old and theirs]
    if not told:
        return True
    return any(SequenceMatcher(None, old, theirs, autojunk=False).ratio() >= _CORRECTION for old, theirs in told)
