"""Papers that only the headline names: 中国与智利签署农业合作备忘录, where the text goes on 双方会谈并签约.

The headline counts where no sentence names what was signed; who signed is told in it, or in the sentence of signing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.parties.chinese import subjects as subjects_han
from publish.readers.press_text.parties.countries_english import countries
from publish.readers.press_text.parties.english import subjects, with_whom
from publish.readers.press_text.parties.signers_english import may_sign
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.title_ends_english import MANY, PAPER, STOP, without_place
from publish.readers.press_text.programme.title_tidy_english import tidied
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

Known = Mapping[str, Collection[str]]

_HEADED = re.compile(
    r"(?P<who>(?:[A-Z\d][^:;]*?)?)\s(?!to\s)(?:[Ss]ign(?:s|ed)?|[Ii]nk(?:s|ed)?|[Rr]enew(?:s|ed)?|[Cc]onclude[sd]?|[Ss]eal(?:s|ed)?"
    r"|[Ee]nter(?:s|ed)?\s[Ii]nto|[Ii]nitial(?:s|led)?)\s(?:(?i:an?|the|its|their|another|new|two|three|first|historic|landmark|joint)\s)*"
    rf"(?P<title>{PAPER}(?P<rest>.*))$"
)
_TO_COME = re.compile(r"\b(?:to|will|may|agree|plan|set|hope)s?\s$", re.I)
_SIGNING_HAN = re.compile("签约|签字|签署|签订|签下|换文")
_SIGNING_LATIN = re.compile(
    r"\b(?:signed|signing|inked|accord|formali[sz]ed|made\stheir\s[a-z]+\s(?:formal|official)|put\s(?:\w+\s){0,4}in\swriting)\b"
)


def headline_papers(blocks: Sequence[Block], known: Known, named_in: Callable[[Run], Sequence[Named]]) -> list[Named]:
    """What the headlines say was signed, one in each language; who signed, as the body has it, if they do not say."""
    bodies = [run for block in blocks if block.kind in ("body", "bullet") for run in block.runs]
    found: dict[str, Named] = {}
    for run in (run for block in blocks if block.kind == "title" for run in block.runs):
        han = is_han_language(run.language)
        items = _headed_han(run, named_in) if han else _headed_latin(run, known.get("latin", ()))
        if run.language in found or len(items) != 1 or not _told_as_done(bodies, run.language):
            continue
        item = items[0]
        parties = item.parties or _signers([b for b in bodies if b.language == run.language], known)
        found[run.language] = replace(item, parties=parties, weight=0.75)
    return list(found.values())


def _told_as_done(bodies: Sequence[Run], language: str) -> bool:
    """Whether a sentence tells of signing, which the headline then tells of too."""
    pattern = _SIGNING_HAN if is_han_language(language) else _SIGNING_LATIN
    fold = fold_han if is_han_language(language) else fold_latin
    return any(pattern.search(fold(run.text)) for run in bodies if run.language == language)


def _headed_han(run: Run, named_in: Callable[[Run], Sequence[Named]]) -> list[Named]:
    items = [i for i in named_in(run) if i.kind == "signing"]
    ends = compiled('[》”」』"。！]*(?:$|[\\s　]|（附?图?）)')
    return [i for i in items if ends.match(fold_han(run.text), i.start + len(i.title))]


def _headed_latin(run: Run, known: Collection[str]) -> list[Named]:
    told = _HEADED.match(fold_latin(run.text)) if run.language == "en" else None
    if told is None or MANY.match(told["title"]) or _TO_COME.search(told["who"] + " "):
        return []
    stop = STOP.search(told["title"])
    said = told["title"][: stop.start()] if stop else told["title"]
    other = with_whom(" " + said)
    title = without_place(compiled(r"\s[Ww]ith\s(?:the\s)?[A-Z\d].*$").sub("", said).strip(" ,"))
    parties = _sides(told["who"], other, known)
    at = told.start("title")
    return [tidied(Named(run.text[at : at + len(title)], at, "signing", run, parties, 0.75))]


def _sides(who: str, other: str, known: Collection[str]) -> tuple[str, ...]:
    """`China, FAO` of a headline, which has a comma for `and`; `A` and B of `A Signs MoU with B`."""
    names = [n for n in compiled(r",\s(?:and\s)?|\s(?:and|&)\s").split(who) if n]
    named = (*names, other) if other else tuple(names)
    fits = [may_sign(n, known) or is_place(n) or compiled(r"[A-Z][A-Z&]{1,7}").fullmatch(n) for n in named]
    if len(named) > 1 and all(fits):
        return tuple(named)
    return countries(who) or subjects(who, known)


def _signers(bodies: Sequence[Run], known: Known) -> tuple[str, ...]:
    """Who signed, in the first sentence that tells of signing and names two."""
    for run in bodies:
        han = is_han_language(run.language)
        text = fold_han(run.text) if han else fold_latin(run.text)
        for begin, end in sentences(text, han):
            told = (_SIGNING_HAN if han else _SIGNING_LATIN).search(text, begin, end)
            if told is None:
                continue
            named = (
                subjects_han(run, text[begin:end], begin, told.start() - begin, known.get("han", ()))
                if han
                else subjects(text[begin : told.start()], known.get("latin", ()))
            )
            if len(named) > 1:
                return named
    return ()
