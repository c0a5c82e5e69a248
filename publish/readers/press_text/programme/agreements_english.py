"""What was signed, launched or established, in English text: each way to tell it, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.signers_english import with_full_stop
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.acts_english import acted
from publish.readers.press_text.programme.ceremonies import LONGEST, Named
from publish.readers.press_text.programme.ceremonies_english import ceremonies
from publish.readers.press_text.programme.houses_english import houses
from publish.readers.press_text.programme.openings_english import (
    names_a_body,
    opened_things,
    passive_thing,
    work_in_apposition,
)
from publish.readers.press_text.programme.openings_told_english import opening_told
from publish.readers.press_text.programme.products import products_english
from publish.readers.press_text.programme.same_signer_english import with_same_signer
from publish.readers.press_text.programme.several_papers_english import several_papers
from publish.readers.press_text.programme.signed_by_english import (
    OFFICERS,
    among_others,
    enumerated,
    signed_by,
    under_which,
)
from publish.readers.press_text.programme.title_ends_english import GENERIC, MANY, PAPERS, each_title
from publish.readers.press_text.programme.title_tidy_english import tidied
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.tokens import sentence_spans

_WHEN = re.compile(r"\son\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]+day)\b.*$")
"""`with the Reed Museum on Feb 25`."""
_SEAT = re.compile(r"(?:[A-Z][\w'’.]*[\s-](?:[A-Z][\w'’.]*[\s-]){0,2})?(?:based|headquartered)\s(?=[A-Z])")
"""`Port Reed-headquartered`, before the name of a firm."""


def _name_alone(party: str) -> str:
    """Without when it signed, `itself` and where it sits."""
    name = _SEAT.sub("", _WHEN.sub("", party).removesuffix(" itself"))
    return name if len(name) > 2 else party


_BETWEEN_PLACES = re.compile(r"\s(?:between|among)\s[A-Z][\w-]+\sand\s[A-Z][\w-]+\b")
_BY_OFFICERS = re.compile(rf"\bsigned\sby\s{OFFICERS}")


def _of_officers(item: Named, text: str) -> Named:
    """`the Minutes on X between Reed and Lund were signed by the Director of the Customs`: the places sign nothing."""
    end = item.start + len(item.title)
    places = _BETWEEN_PLACES.match(text, end) if item.kind == "signing" and item.parties else None
    if places is None or not _BY_OFFICERS.search(text, places.end()):
        return item
    return replace(item, title=item.run.text[item.start : places.end()], parties=(), between="")


def _is_title(item: Named) -> bool:
    """No `of what was signed`, no `number of agreements`, no `of the following`."""
    title = fold_latin(item.title)
    if compiled(r"(?:in|at|on|of|by|between|during|to|with|for|\w+day|today|following)\s|[^\w\"“«]").match(title):
        return False
    if item.kind == "signing" and compiled("[A-Z]").search(title) and names_a_body(title) and not PAPERS.search(title):
        return False  # papers for the Reed Center were signed
    return not (item.kind == "signing" and not title[:1].isupper() and MANY.match(title))


_WITH_SOME = re.compile(r"\s(?:[a-z-]+\s){0,6}?with\s(?:two|three|four|five|[2-5])\s[a-z]")
"""`signed memoranda with two bodies from abroad`, whom a further sentence names."""


def named_things(run: Run, known: Collection[str] = (), persons: Collection[str] = ()) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    text = fold_latin(run.text)
    found: list[Named] = []
    for begin, end in sentence_spans(text):
        if end - begin > LONGEST:
            continue
        for item in _in_sentence(run, text[begin:end], begin, known, persons):
            if _is_title(item) and (
                item.parties
                or item.kind != "signing"
                or not GENERIC.fullmatch(fold_latin(item.title))
                or _WITH_SOME.match(text, item.start + len(item.title))
            ):
                parties = tuple(with_full_stop(_name_alone(party), text) for party in item.parties)
                found.append(_of_officers(replace(tidied(item), parties=parties), text[:end]))
    return with_same_signer(found, text, known)


def _in_sentence(run: Run, sentence: str, begin: int, known: Collection[str], persons: Collection[str]) -> list[Named]:
    several = several_papers(run, sentence, begin, known)
    if several:
        return several
    held, told = ceremonies(run, sentence, begin, known)
    found = [
        *opened_things(run, sentence, begin, known),
        *opening_told(run, sentence, begin, known),
        *held,
        *acted(run, sentence, begin, known, persons, told),
        *enumerated(run, sentence, begin, known),
        *among_others(run, sentence, begin, known),
        *products_english(run, sentence, begin, known),
    ]
    works = work_in_apposition(run, sentence, begin)
    signed = signed_by(run, sentence, begin, known) or under_which(run, sentence, begin, known)
    named = [(item.start, item.start + len(item.title)) for item in works]
    passive = signed or [each for i in passive_thing(run, sentence, begin, known) for each in each_title(i)]
    found += [*works, *(i for i in passive if not any(a - 4 <= i.start + len(i.title) <= b for a, b in named))]
    return [*found, *(h for h in houses(run, sentence, begin, known) if not any(h.overlaps(f) for f in found))]
