"""People in French, German and Spanish text: after an honorific, or beside a position in apposition.

The words come from the list of the language: `Mme NAME, présidente de ORG`, `le président de ORG, NAME`,
`Bürgermeister NAME`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.beside_european import any_of, nouns, office_of
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.mentions import Mention

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ](?:[\w'’À-ɏ-]*[\wÀ-ɏ])?)"
_BRACKET = re.compile(r"\s\(([A-ZÀ-Þ][^()\d,;]{1,60})(?:,[^()]{2,40})?\)")
_NO_BODY = re.compile(r"(?:à gauche|à droite|au centre|Chair|links|rechts|left|right|CDU|SPD|FDP|Grüne)", re.I)


@dataclass(frozen=True, slots=True)
class Patterns:
    """The patterns of one language. `after` matches from the end of a name on, `before` up to its beginning."""

    names: re.Pattern[str]
    listed: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]
    office: re.Pattern[str]
    whole: re.Pattern[str]
    from_body: re.Pattern[str]
    own: re.Pattern[str]
    also: re.Pattern[str]
    announced: re.Pattern[str]
    next_name: re.Pattern[str]
    fields: re.Pattern[str]


@lru_cache(maxsize=8)
def patterns(language: str) -> Patterns:
    """The patterns of a language, from its word list."""
    particle = rf"(?:(?:{any_of(language, 'grammar', 'particles')})\s*)"
    heads, honorifics = any_of(language, "titles", "heads"), any_of(language, "honorifics", "words")
    plural = any_of(language, "honorifics", "plural")
    compound = ""
    if language == "de":
        compound = r"(?:[a-zäöüß]+ische[rn]?\s|[A-ZÄÖÜ][a-zäöüß]+er\s)?(?:(?-i:[A-ZÄÖÜ])[a-zäöüß-]*)?"
    word = rf"(?![LD]['’][a-zà-ÿ]|(?:{honorifics}|{plural})\s|(?i:{compound}(?:{heads}))){_CAPITAL}"
    opening = rf"(?!(?:{any_of(language, 'grammar', 'before_names')})\s){word}"
    name = rf"{opening}(?:\s{particle}{{0,2}}{word}){{1,3}}"
    modifiers = any_of(language, "titles", "modifiers")
    former, article = any_of(language, "grammar", "former"), any_of(language, "grammar", "articles")
    of, joint = any_of(language, "grammar", "of"), any_of(language, "grammar", "and")
    stop = any_of(language, "grammar", "stop")
    nation = any_of(language, "grammar", "nations")
    position = rf"(?:(?:{former})\s*)?{compound}(?:{heads})(?:[\s-](?:{modifiers}))*(?:\s[a-zà-ÿ]+(?:{nation}))?"
    several = rf"{position}(?:\s(?:{joint})\s{position})*"
    office = (
        rf"(?P<positions>{several})(?:\s+(?:{of})\s*"
        rf"(?P<body>(?:(?!\s(?:{stop})\s)[^,;.()«»“”\"]){{2,140}}?(?:\.(?=\w)[^,;.()«»“”\"]*)?)(?:\s?\([A-Z]{{2,8}}\))?)?"
    )
    honorific = rf"(?P<honorific>(?:(?:{honorifics})\s*)+)\s"
    opens = rf"(?<![\w'’-])(?:(?:{article})\s*)?"
    return Patterns(
        names=re.compile(rf"(?:(?<![\w'’-])|(?<=[\s(]d['’]))(?:{honorific})?(?P<name>{name})"),
        listed=re.compile(rf"(?:{plural})\s(?P<names>{name}(?:(?:,|\s(?:{joint}))\s{name})+)"),
        after=re.compile(rf"\s?,\s(?:(?:{article})\s*)?{office}(?=\s?[,;.()«»“”\"]|$|\s(?:{joint})\s)", re.I),
        before=re.compile(rf"{opens}{office}(?P<comma>\s?,(?:\s(?:{article}))?)?\s*$", re.I),
        office=re.compile(rf"\s(?:{joint})\s(?:(?:{article})\s*)?(?={position})", re.I),
        whole=re.compile(rf"{compound}(?:{any_of(language, 'titles', 'whole')})", re.I),
        from_body=re.compile(
            rf"\s?,\s(?:{any_of(language, 'grammar', 'of_body')})\s*(?:(?:{article})\s*)?"
            rf"(?!(?:{honorifics}|{plural})\s)(?P<body>[A-ZÀ-Þ][^,;.()«»“”\"]{{1,80}}?)(?=\s?[,;.()]|$|\s(?:{joint}|{stop})\s)"
        ),
        announced=re.compile(rf"\s?,\s(?:{article})", re.I),
        next_name=re.compile(rf"\s?,\s(?:(?:{article})\s*)?(?:(?:{honorifics})\s|{word})"),
        fields=re.compile(
            rf"(?:\s?,\s(?:{of})\s*{_CAPITAL}(?:\s[a-zà-ÿ]+)?)*\s(?:{joint})\s(?:{of})\s*(?:(?:{article})\s*)?{_CAPITAL}"
            rf"(?:\s(?!(?:{joint}|{stop})\s)[a-zà-ÿ]+)?(?=\s?[,;.()]|$|\s(?:{joint}|{stop})\s)"
        ),
        also=re.compile(rf"\s(?:{joint})\s{office}(?=\s?[,;.()«»“”\"]|$|\s(?:{joint})\s)", re.I),
        own=re.compile(rf"(?:{any_of(language, 'grammar', 'own')})\s*$", re.I),
    )


def find_people(run: Run) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text."""
    known = patterns(run.language)
    found: list[Mention] = []
    floor = 0
    for number, (start, end, honorific) in enumerate(_names(run.text, known)):
        if start < floor:
            continue
        bracket = _BRACKET.match(run.text, end)
        bracket = None if bracket and _NO_BODY.match(bracket[1]) else bracket
        behind = bracket.end() if bracket else end
        after = known.after.match(run.text, behind)
        before = _before(run.text, floor, start - len(honorific), known, bool(honorific))
        announced = before and before["comma"] and after and known.announced.match(run.text, end)
        if announced and after and known.next_name.match(run.text, after.end()):
            after = None  # la directrice, Mme A, le président de X, M. B
        if after and not before and _of_the_next(run.text, end, after.end(), known):
            after = None  # étaient témoins A, le président de X, B, et la directrice de Y, C
        office = _joined(run, before, after, known)
        said = known.from_body.match(run.text, behind) if not after else None
        if said and known.after.match(run.text, said.end()) and _is_name(said["body"], known):
            said = None  # le consul, A, d'Hélène B, présidente de X
        named = bracket is not None and nouns(run.language).body.match(bracket[1]) is not None
        if not (honorific or after or before or named):
            continue
        if office.organization is None and (bracket or said):
            body = bracket.span(1) if bracket else said.span("body") if said else (0, 0)
            office = Office(office.positions, (run.text[slice(*body)].strip(), body[0]))
        reason = "honorific" if honorific else "a position beside the name"
        begin = before.start() if before else start
        found.append(
            Mention(
                run, run.language, start, end, run.text[start:end], 0.9 if honorific or office.organization else 0.85,
                reason, honorific.strip(), "", office, (), number, "", begin,
            )
        )  # fmt: skip
        floor = after.end() if after else said.end() if said else behind
    return found


def _is_name(text: str, known: Patterns) -> bool:
    """Whether the words are a name and nothing else."""
    found = known.names.match(text)
    return found is not None and found.end() == len(text)


def _of_the_next(text: str, end: int, stop: int, known: Patterns) -> bool:
    """Whether the office behind a name, with its article, is that of the next name: the sentence ends in a name."""
    if not known.announced.match(text, end) or not known.next_name.match(text, stop):
        return False
    last = compiled(r"\s?[,;]\s").split(compiled(r"[.!?](?:\s|$)").split(text[stop:])[0])[-1].strip()
    following = known.names.search(text, stop)
    further = following is not None and compiled(r"\s?,\s(?:et|und|y)\s").match(text[following.end() :]) is not None
    return further and _is_name(last, known)


def _names(text: str, known: Patterns) -> Iterator[tuple[int, int, str]]:
    """Candidates in order: start, end and the honorific with the space after it."""
    plural = {at for many in known.listed.finditer(text) for at in range(*many.span("names"))}
    for found in known.names.finditer(text):
        start, end = found.span("name")
        if text[end - 1] == "." and not compiled(r"\b[A-Z]\.$").search(text[:end]):
            end -= 1
        honorific = text[found.start() : found.start("name")] if found["honorific"] else ""
        yield start, end, honorific or ("" if start not in plural else " ")


def _before(text: str, floor: int, end: int, known: Patterns, honoured: bool) -> re.Match[str] | None:
    """`le président de ORG, NAME`, `le président NAME`; a body without a comma only before an honorific."""
    found = known.before.search(text[:end], max(floor, end - 220))
    if found is None or (found["body"] and not found["comma"] and not honoured):
        return None
    introduced = found.start("positions") > found.start()
    return found if found["body"] or not found["comma"] or honoured or introduced else None


def _joined(run: Run, before: re.Match[str] | None, after: re.Match[str] | None, known: Patterns) -> Office:
    """The offices on both sides of a name together."""
    first = _office(run, before, known) if before else Office()
    if not after:
        return first
    second = _office(run, after, known)
    if further := known.also.match(run.text, after.end()):
        more = _office(run, further, known)
        at = further.end("body") if more.organization and second.organization else further.end("positions")
        start = further.start("positions")
        second = Office(
            (*second.positions, (run.text[start:at].strip(), start)), second.organization or more.organization
        )
    if not first.positions or (second.organization and not first.organization):
        return second
    if first.organization and second.organization:
        return second
    return Office((*first.positions, *second.positions), first.organization or second.organization)


def _office(run: Run, found: re.Match[str], known: Patterns) -> Office:
    """Positions and organization; a mayor or a minister keeps the town or the field."""
    text, start, body = run.text, found.start("positions"), found["body"]
    if body and known.whole.match(text, start):
        further = known.fields.match(text, found.end("body"))  # ministre du Tourisme, de la Culture et de l'Industrie
        end = further.end() if further else found.end("body")
        return Office(((text[start:end].strip(), start),), None)
    if not body:
        own = known.own.search(text[:start])
        return Office(((found["positions"].strip(), start),), _last_body(text[: own.start()], run) if own else None)
    cut = known.office.search(body)
    at = found.start("body")
    stop = at + cut.start() if cut else found.end("body")
    office = office_of(text, found.span("positions"), (at, stop), run.language)
    if cut:
        more = body[cut.end() :].strip()
        office = Office((*office.positions, (more, at + cut.end())), office.organization)
    own = known.own.search(text[:start])
    if office.organization is None and own:
        office = Office(office.positions, _last_body(text[: own.start()], run))
    return office


def _last_body(text: str, run: Run) -> tuple[str, int] | None:
    """`une délégation de l'Université de X conduite par sa vice-rectrice`: whose she is."""
    sentence = max(text.rfind(". "), text.rfind(" ; "), 0)
    noun, name = nouns(run.language).body.pattern, r"(?-i:[A-ZÀ-Þ])[\w’'-]*"
    whole = re.compile(rf"(?<!\w)(?:{noun})(?:\s(?:(?:de la|de|du|des)\s|[dl]['’])?{name})+", re.I)
    found = [*whole.finditer(text[sentence:])]
    return (found[-1][0], sentence + found[-1].start()) if found else None
