"""People in French, German and Spanish text: after an honorific, or beside a position in apposition.

The words come from the list of the language: `Mme NAME, présidente de ORG`, `le président de ORG, NAME`,
`Bürgermeister NAME`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.people.mentions import Mention, Office

LANGUAGES = frozenset({"fr", "de", "es"})
_CAPITAL = r"[A-ZÀ-ÖØ-Þ](?:[\w'’À-ɏ-]*[\wÀ-ɏ])?\.?"


@dataclass(frozen=True, slots=True)
class Patterns:
    """The patterns of one language. `after` matches from the end of a name on, `before` up to its beginning."""

    names: re.Pattern[str]
    listed: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]
    office: re.Pattern[str]
    whole: re.Pattern[str]


def _any(language: str, section: str, key: str) -> str:
    """A word list as alternatives; `_` is a space, an elided word (`d'`) needs none after it."""
    listed = sorted(str(words.table(language)[section][key]).split(), key=len, reverse=True)
    spelled = (re.escape(word).replace("_", r"\s") for word in listed)
    return "|".join(word.replace("'", "['’]") + (r"" if word.endswith("'") else r"(?!\w)") for word in spelled)


@lru_cache(maxsize=8)
def patterns(language: str) -> Patterns:
    """The patterns of a language, from its word list."""
    particle = rf"(?:(?:{_any(language, 'grammar', 'particles')})\s*)"
    heads, honorifics = _any(language, "titles", "heads"), _any(language, "honorifics", "words")
    plural = _any(language, "honorifics", "plural")
    word = rf"(?!(?:{honorifics}|{plural})\s|(?i:{heads})){_CAPITAL}"
    opening = rf"(?!(?:{_any(language, 'grammar', 'before_names')})\s){word}"
    name = rf"{opening}(?:\s{particle}{{0,2}}{word}){{1,3}}"
    modifiers = _any(language, "titles", "modifiers")
    former, article = _any(language, "grammar", "former"), _any(language, "grammar", "articles")
    of, joint = _any(language, "grammar", "of"), _any(language, "grammar", "and")
    position = rf"(?:(?:{former})\s*)?(?:{heads})(?:[\s-](?:{modifiers}))*"
    several = rf"{position}(?:\s(?:{joint})\s{position})*"
    office = (
        rf"(?P<positions>{several})(?:\s+(?:{of})\s*(?P<body>[^,;.()«»“”\"]{{2,140}}?(?:\.(?=\w)[^,;.()«»“”\"]*)?))?"
    )
    honorific = rf"(?P<honorific>(?:(?:{honorifics})\s*)+)\s"
    opens = rf"(?<![\w'’-])(?:(?:{article})\s*)?"
    return Patterns(
        names=re.compile(rf"(?<![\w'’-])(?:{honorific})?(?P<name>{name})"),
        listed=re.compile(rf"(?:{plural})\s(?P<names>{name}(?:(?:,|\s(?:{joint}))\s{name})+)"),
        after=re.compile(rf"\s?,\s(?:(?:{article})\s*)?{office}(?=\s?[,;.()«»“”\"]|$|\s(?:{joint})\s)", re.I),
        before=re.compile(rf"{opens}{office}(?P<comma>\s?,)?\s*$", re.I),
        office=re.compile(rf"\s(?:{joint})\s(?:(?:{article})\s*)?(?={position})", re.I),
        whole=re.compile(rf"(?:{_any(language, 'titles', 'whole')})", re.I),
    )


def find_people(run: Run) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text."""
    known = patterns(run.language)
    found: list[Mention] = []
    floor = 0
    for number, (start, end, honorific) in enumerate(_names(run.text, known)):
        if start < floor:
            continue
        after = known.after.match(run.text, end)
        before = _before(run.text, floor, start - len(honorific), known, bool(honorific))
        office = _office(run.text, after, known) if after else _office(run.text, before, known) if before else Office()
        if not honorific and not after and not before:
            continue
        reason = "honorific" if honorific else "a position beside the name"
        begin = before.start() if before else start
        found.append(
            Mention(
                run, run.language, start, end, run.text[start:end], 0.9 if honorific or office.organization else 0.85,
                reason, honorific.strip(), "", office, (), number, "", begin,
            )
        )  # fmt: skip
        floor = after.end() if after else end
    return found


def _names(text: str, known: Patterns) -> Iterator[tuple[int, int, str]]:
    """Candidates in order: start, end and the honorific with the space after it."""
    plural = {at for many in known.listed.finditer(text) for at in range(*many.span("names"))}
    for found in known.names.finditer(text):
        start, end = found.span("name")
        if text[end - 1] == "." and not re.search(r"\b[A-Z]\.$", text[:end]):
            end -= 1
        honorific = text[found.start() : found.start("name")] if found["honorific"] else ""
        yield start, end, honorific or ("" if start not in plural else " ")


def _before(text: str, floor: int, end: int, known: Patterns, honoured: bool) -> re.Match[str] | None:
    """`le président de ORG, NAME`, `le président NAME`; a body without a comma only before an honorific."""
    found = known.before.search(text[:end], max(floor, end - 220))
    if found is None or (found["body"] and not found["comma"] and not honoured):
        return None
    return found if found["body"] or not found["comma"] or honoured else None


def _office(text: str, found: re.Match[str], known: Patterns) -> Office:
    """Positions and organization; a mayor or a minister keeps the town or the field."""
    start, body = found.start("positions"), found["body"]
    if body and known.whole.match(text, start):
        return Office(((text[start : found.end("body")].strip(), start),), None)
    positions: tuple[tuple[str, int], ...] = ((found["positions"].strip(), start),)
    if not body:
        return Office(positions, None)
    cut = known.office.search(body)
    at = found.start("body")
    if cut:
        more = body[cut.end() :].strip()
        positions = (*positions, (more, at + cut.end()))
        body = body[: cut.start()]
    return Office(positions, (body.strip(), at))
