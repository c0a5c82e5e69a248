"""Which of the words behind a French, German or Spanish position belong to it, and which name the body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import compiled


def any_of(language: str, section: str, key: str) -> str:
    """A word list as alternatives; `_` is a space, an elided word (`d'`) needs none after it."""
    listed = sorted(str(words.table(language)[section][key]).split(), key=len, reverse=True)
    spelled = (re.escape(word).replace("_", r"\s") for word in listed)
    return "|".join(word.replace("'", "['’]") + (r"" if word.endswith("'") else r"(?!\w)") for word in spelled)


@dataclass(frozen=True, slots=True)
class Nouns:
    """What tells a body from a department: patterns that match where such a noun begins."""

    body: re.Pattern[str]
    unit: re.Pattern[str]
    head: re.Pattern[str]
    joint: re.Pattern[str]


@lru_cache(maxsize=4)
def nouns(language: str) -> Nouns:
    """The nouns of a language; those of German end a compound: Hafenuniversität, Wirtschaftsministerium."""
    compound = r"(?:[\w-]*)" if language == "de" else ""
    body, unit = any_of(language, "organizations", "bodies"), any_of(language, "organizations", "units")
    article = any_of(language, "grammar", "articles")
    return Nouns(
        re.compile(rf"{compound}(?:{body})", re.I),
        re.compile(rf"{compound}(?:{unit})", re.I),
        re.compile(rf"(?:{any_of(language, 'titles', 'heads')})", re.I),
        re.compile(rf"\s(?:{any_of(language, 'grammar', 'of')})\s*(?:(?:{article})\s*)?(?=\S)"),
    )


def office_of(text: str, positions: tuple[int, int], body: tuple[int, int] | None, language: str) -> Office:
    """The office of a position and the words behind its `de`: `doyenne de la Faculté de droit de l'Université de X`."""
    start, end = positions
    if body is None:
        return Office(((text[start:end].strip(), start),), None)
    cut = _body_start(text[body[0] : body[1]], language)
    if cut is None:
        return Office(((text[start : body[1]].strip(), start),), None)
    if cut == 0:
        return Office(((text[start:end].strip(), start),), (text[body[0] : body[1]].strip(), body[0]))
    joint = [m for m in nouns(language).joint.finditer(text, body[0], body[1]) if m.end() == body[0] + cut]
    stop = joint[-1].start() if joint else body[0] + cut
    return Office(((text[start:stop].strip(), start),), (text[body[0] + cut : body[1]].strip(), body[0] + cut))


def _body_start(said: str, language: str) -> int | None:
    """Where the body begins in the words behind a position; None where they name no body but a field or a unit."""
    known = nouns(language)
    named = compiled(r"[A-ZÀ-Þ]").search(said) is not None
    if not named or known.head.match(said):
        return None  # responsable du centre, secrétaire du ministre de la Culture
    german = language == "de"
    whole = (said[0].isupper() and not german) or known.body.match(said) is not None or said.startswith(("’", "'"))
    unit = known.unit.match(said)
    if whole and not unit:
        return 0
    for joint in known.joint.finditer(said, unit.end() if unit else 0):
        rest = said[joint.end() :]
        body = known.body.match(rest) is not None and known.unit.match(rest) is None
        if body or (
            rest[:1].isupper() and not german and not known.unit.match(rest) and not _field(said, joint.start())
        ):
            return joint.end()
    if unit and (known.body.match(said) is None or _ORGAN.match(said)):
        return None
    return 0 if whole or (german and not unit) else None


_ORGAN = re.compile(r"(?:conseil d|conseil de s|comité (?:de|ex)|directoire|consejo de|junta)", re.I)
"""conseil d’administration: an organ, of whatever body."""


def _field(said: str, end: int) -> bool:
    """`Direction du Développement`: a capital behind the first noun of a unit is its field, not its body."""
    first = said[:end]
    return " " not in first.strip() and first[:1].islower() is False
