"""Ceremonies that a paper gives its name, in English text: a cooperation agreement signing ceremony."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.english import subjects
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.title_ends_english import PAPER

_PAPER_CEREMONY = Pattern(
    rf"\b(?P<held>held|hosted|staged|organi[sz]ed|attended|witnessed)\s(?:an?|the|their)\s(?P<title>{PAPER}(?:\sof\s[A-Z]?[a-z]+)?)\ssigning\s(?:ceremony|event)\b",
    needs="signing",
)


_CEREMONY_HELD = Pattern(
    rf"\b(?:A|An|The|a|an|the)\s(?P<title>{PAPER}(?:\sof\s[A-Z]?[a-z]+)?)(?:\s\([A-Z]\w+\))?\s[Ss]igning\s(?:[Cc]eremony|[Ee]vent)\s[^.;]{{0,40}}?(?P<held>(?:was|were)\sheld|took\splace)\b",
    needs="igning",
)


def paper_ceremony(run: Run, sentence: str, begin: int, known: Collection[str]) -> list[Named]:
    """`A and B held a collaboration agreement signing ceremony`."""
    told = _PAPER_CEREMONY.search(sentence) or _CEREMONY_HELD.search(sentence)
    if told is None or past(sentence, told.start()):
        return []
    own = told["held"] not in ("attended", "witnessed", "was held", "were held", "took place")
    parties = subjects(sentence[: told.start()].rstrip(), known) if own else ()
    behind = (_BETWEEN.match if own else _BETWEEN.search)(sentence, told.end())
    parties = between("x" + behind[0], known)[1] if behind else parties
    start, end = (begin + at for at in told.span("title"))
    return [Named(run.text[start:end], start, "signing", run, parties, 0.85)]


_BETWEEN = re.compile(
    r"\sbetween\s[^.;]*?(?=,?\s(?:was|is|in|on|at|took|held|during|which|to)\s(?!the\s(?:Ministry|University))|[.;]|$)"
)
