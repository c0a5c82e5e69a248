"""Who is meant by a name, and what to call what is new."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from publish.binding.scalars import slug
from publish.merge.ours import Ours
from publish.model.languages import script_of
from publish.model.text import LocalizedText
from publish.transforms.pinyin import is_han, read_name, syllable

#: Longest id made of a name or title, in letters; cut between words.
_LONGEST = 40
_SORT = {"people": "person", "agreements": "agreement", "organizations": "organization", "sessions": "session"}


class Registry:
    """The entries of the event by every name they go by, and those that are being added."""

    def __init__(self, ours: Ours) -> None:
        self.ours = ours
        self.added: dict[str, dict[str, dict[str, Any]]] = {}
        self._names: dict[str, dict[str, str]] = {}
        self._taken: dict[str, set[str]] = {}

    def meant(self, collection: str, said: str) -> str | None:
        """The id of the entry that is called so: by its id, its name or short name in any language."""
        if said in self.taken(collection):
            return said
        return self._by_name(collection).get(_folded(said))

    def taken(self, collection: str) -> set[str]:
        """All ids in use."""
        if collection not in self._taken:
            self._taken[collection] = set(self.ours.ids(collection))
        return self._taken[collection]

    def enter(self, collection: str, entry: Mapping[str, Any]) -> str:
        """Gives a new entry its id and remembers it."""
        name = self._fresh(collection, entry)
        self.taken(collection).add(name)
        self.added.setdefault(collection, {})[name] = dict(entry)
        for said in _names_of(entry):
            self._by_name(collection).setdefault(_folded(said), name)
        return name

    def new_organization(self, said: str) -> str:
        """A new organization of this name, in the event's language that is written in such letters."""
        han = any(map(is_han, said))
        scripts = [(tag, script_of(tag)) for tag in self.ours.event.languages]
        fitting = [tag for tag, script in scripts if (script in ("Hans", "Hant", "Jpan")) == han]
        return self.enter("organizations", {"name": {(fitting or [scripts[0][0]])[0]: said}})

    def called(self, collection: str, name: str, best: Callable[[LocalizedText], str]) -> str:
        """What the entry of this id is called; empty where it has no name."""
        added = self.added.get(collection, {}).get(name)
        if added is not None:
            return best(LocalizedText(dict(added.get("name") or added.get("title") or {})))
        held: Any = self.ours.entry(collection, name)
        said = getattr(held, "name", None) or getattr(held, "title", None)
        return best(said) if isinstance(said, LocalizedText) else ""

    def _by_name(self, collection: str) -> dict[str, str]:
        if collection not in self._names:
            held: Any = self.ours.event
            for step in collection.split("/"):
                held = getattr(held, step, None) or ()
            names = self._names[collection] = {}
            for full in ("name", "short_name", "title"):
                for entry in held:
                    said = getattr(entry, full, None)
                    for _, text in said.items() if isinstance(said, LocalizedText) else ():
                        names.setdefault(_folded(text), entry.id)
        return self._names[collection]

    def _fresh(self, collection: str, entry: Mapping[str, Any]) -> str:
        sort = _SORT.get(collection, "entry")
        stem = _stem(entry, person=collection == "people")
        return free_name(stem, self.taken(collection)) if stem else _counted(sort, self.taken(collection))


def free_name(stem: str, taken: set[str]) -> str:
    """The name, with a number behind it where it is taken."""
    if stem not in taken:
        return stem
    return next(f"{stem}-{n}" for n in range(2, len(taken) + 3) if f"{stem}-{n}" not in taken)


def next_number(prefix: str, taken: Iterable[str]) -> str:
    """`p8`, where p1 to p7 are there, or as many paragraphs with names of their own."""
    used = set(taken)
    numbers = [int(name[len(prefix) :]) for name in used if name.startswith(prefix) and name[len(prefix) :].isdigit()]
    return f"{prefix}{max(numbers, default=0) + 1}"


def _counted(sort: str, taken: set[str]) -> str:
    return next(f"{sort}-{n}" for n in range(len(taken) + 1, 2 * len(taken) + 3) if f"{sort}-{n}" not in taken)


def _stem(entry: Mapping[str, Any], person: bool) -> str:
    """An id in Latin letters, from a Latin name where there is one, else from how the name is read."""
    told = [("en", str(entry["romanization"]))] if person and entry.get("romanization") else []
    told += [pair for field in ("short_name", "name", "title") for pair in dict(entry.get(field) or {}).items()]
    latin = [text for _, text in told if len(slug(text)) >= 2 and not any(map(is_han, text))]
    if latin:
        return _cut(slug(latin[0]))
    chinese = [text for tag, text in told if script_of(tag) in ("Hans", "Hant")]
    han = next((text for text in chinese if any(map(is_han, text))), "")
    if person and han:
        return slug(read_name(han).written.replace("'", ""))
    return _cut(slug(" ".join(syllable(char).rstrip("1234") if is_han(char) else char for char in han)))


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    whole, _, _ = text[: _LONGEST + 1].rpartition("-")
    return whole or text[:_LONGEST]


def _names_of(entry: Mapping[str, Any]) -> list[str]:
    return [text for field in ("name", "short_name", "title") for text in dict(entry.get(field) or {}).values()]


def _folded(text: str) -> str:
    """The same name however it is spaced, capitalized or widened."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
