"""Openings told in English text: the opening of X was celebrated, A and B cut the ribbon for X."""

from __future__ import annotations

from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_english import bodies_alone, starters
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.openings_english import names_a_body

_OPENING_TOLD = Pattern(
    r"\b(?:[Tt]he\s)(?:official\s|formal\s|grand\s|joint\s)?(?:opening|founding|creation|birth|start)\sof\s(?:the\s|an?\s|their\s|its\s)?"
    r"(?:new\s|joint\s)*(?P<title>[A-Z][^,.;]{3,90}?)\s(?:was|were)\s(?:also\s|jointly\s|officially\s|formally\s)*"
    r"(?:celebrated|marked|announced|declared|witnessed|proclaimed)"
    r"(?:\s(?:today|yesterday|here|on\s\w+\s\w+|(?:in|at)\s[^,.;]{3,40}?))*(?:\sby\s(?P<by>(?:the\s)?[A-Z][^;]{2,160}?))?"
    r"(?=,?\s(?:in|on|at|during|which|under|to|for|with)\s|(?<!Ltd)(?<!Inc)(?<!\bCo)[.;]\s|[.;]?$|,\s(?!Ltd|Inc))",
    needs="birth|creation|founding|opening|start",
)
_OPENING_MARKED = Pattern(
    r"\s(?:(?:today|yesterday|jointly|officially|formally|together)\s)*(?:celebrated|marked|hailed|cut\sthe\sribbon\s(?:at|for|on))"
    r"\sthe\s(?:(?:(?:official|formal|grand)\s)?(?:opening|founding|creation|birth|start)\sof\s(?:the\s|their\s|its\s|an?\s)?)?"
    r"(?:new\s|joint\s)*(?P<title>[A-Z][^,.;]{3,90}?)(?=,?\s(?:in|on|at|during|which|under|to|with|today|yesterday)\s|[,.;]\s|[.;]?$)",
    needs="celebrated|hailed|marked|ribbon",
)
"""`A and B cut the ribbon for the Joint Centre`."""


def opening_told(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`The opening of the Joint Centre was celebrated by A and B`."""
    found = []
    for told in _OPENING_TOLD.finditer(sentence):
        if names_a_body(told["title"]) and not past(sentence, told.end("title")):
            start, end = (base + at for at in told.span("title"))
            parties = bodies_alone(told["by"], known) if told["by"] else ()
            found.append(Named(run.text[start:end], start, "establishment", run, parties, 0.8))
    for told in _OPENING_MARKED.finditer(sentence):
        parties = starters(sentence[: told.start()], known)
        if parties and names_a_body(told["title"]) and not past(sentence, told.start() + 1):
            start, end = (base + at for at in told.span("title"))
            found.append(Named(run.text[start:end], start, "establishment", run, parties, 0.8))
    return found
