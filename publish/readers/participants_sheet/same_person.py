"""Whether a person of a list is one whom the event has already: by either name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from publish.model import Person
from publish.readers.press_text.names.romanization import fit
from publish.readers.press_text.text.folding import HAN_CHARACTER, comparable


def is_same(person: Person, names: Mapping[str, str]) -> bool:
    """Two names in Han characters decide; else the same Latin name, or one that spells the other's characters."""
    held = [text for _, text in person.name.items()]
    han, latin = _by_script(held)
    other_han, other_latin = _by_script(list(names.values()))
    if han and other_han:
        return any(comparable(a) == comparable(b) for a in han for b in other_han)
    if any(one_name(a, b) for a in latin for b in other_latin):
        return True
    return any(fit(h, name)[0] > 0 for h in han for name in other_latin) or any(
        fit(h, name)[0] > 0 for h in other_han for name in latin
    )


def alike(person: Person, names: Mapping[str, str]) -> bool:
    """Whether another person has the same Latin name, though the characters differ."""
    _, latin = _by_script([text for _, text in person.name.items()])
    _, other = _by_script(list(names.values()))
    return any(one_name(a, b) for a in latin for b in other)


def _by_script(names: list[str]) -> tuple[list[str], list[str]]:
    han = [name for name in names if HAN_CHARACTER.search(name)]
    return han, [name for name in names if name not in han]


def one_name(one: str, other: str) -> bool:
    """The same words in any order and any case, with or without accents and hyphens: Fei Gao, GAO Fei, Gao, Fei."""
    ours, theirs = _words(one), _words(other)
    if sorted(ours) == sorted(theirs):
        return True
    return bool(_spellings(ours) & _spellings(theirs))


def _words(name: str) -> list[str]:
    apart = unicodedata.normalize("NFD", comparable(name))
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return [word for word in re.split(r"[\s,.]+", re.sub(r"['’-]", "", bare)) if word]


def _spellings(words: list[str]) -> set[str]:
    """Lin Xiao Lan as linxiaolan and xiaolanlin: the parts of a given name apart or together."""
    if len(words) < 2:
        return {"".join(words)} - {""}
    return {"".join(words), "".join((*words[1:], words[0])), "".join((words[-1], *words[:-1]))}
