"""Of which side those are whom an English sentence lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.languages import is_han_language

_BODY = r"(?:[A-Z][\w'&-]*|[A-Z]\.)(?:\s(?:of|for|and|in|&|the)(?=\s[A-Z])|\s[A-Z][\w'&-]*)*"
_LISTS = r"(?:also\s)?(?:included?|includes|comprised|consisted\sof)"
_OF_SIDE = re.compile(
    r"(?:^|[.;,]\s|\band\s)(?:"
    r"(?:[Aa]lso\s)?(?:[Pp]resent|[Aa]ttending|[Pp]articipating|[Jj]oining|[Tt]aking\spart)(?:\s\w+)?"
    rf"\s(?:from|for|on\sbehalf\sof)\s(?:the\s)?(?P<present>{_BODY})(?:\sside)?\s(?:were|was|included?)"
    rf"|(?:[Aa]lso\s)?[Rr]epresenting\s(?:the\s)?(?P<for>{_BODY})(?:\sat\s[^,.]{{3,60}})?,?\s(?:were|was)"
    r"|(?:[Oo]ther\s)?(?:[Mm]embers|[Rr]epresentatives|[Dd]elegates)\s(?:of|from)\s(?:the\s)?"
    rf"(?P<members>{_BODY})(?:(?:'s)?\sdelegation)?(?:\swho\s[^,.]{{3,40}})?\s(?:{_LISTS}|(?:also\s)?(?:were|are))"
    rf"|(?:[Tt]he\s|[Aa]\s)?(?:[\w-]+\s)?delegation\s(?:of|from)\s(?:the\s)?(?P<sent>{_BODY}),?\s{_LISTS}"
    rf"|(?:[Tt]he\s)?(?P<delegation>{_BODY})(?:'s)?\sdelegation\s{_LISTS}"
    rf"|[Oo]n\s(?:the\s)?(?P<side>{_BODY})(?:'s)?\sside,?"
    rf"|[Ff]rom\s(?:the\s)?(?P<came>{_BODY})(?:\sside)?\s(?:were|came)"
    rf"|(?:[Tt]he\s)?(?P<represented>{_BODY})(?:\s\([A-Z]\w*\))?\s(?:was|were|is)\srepresented(?:\s[^,.;]{{2,40}}?)?\sby"
    r")\s(?:(?!\s(?:while|whereas)\s)[^.]|(?<=\b[MD][rs])\.|(?<=Mrs)\.|(?<=Prof)\.)*$"
)
"""`Present from X were …`, `Other members of the X delegation included …`: those listed are of X."""
_FOR_SIDE = re.compile(
    r"(?:(?!\swhile\s)[^.;])*?,?\s(?:(?:were|was)\s(?:also\s)?(?:present|there|in\sattendance)\s(?:on\sbehalf\sof|for|from"
    rf"|representing)|represented|signed\s(?:(?:it|them|the\s\w+)\s)?(?:for|on\sbehalf\sof))\s(?:the\s)?(?P<body>{_BODY})(?:\sat\s[^.;]*|\sin\s[^.;]*)?(?=[.;]|$)"
)
"""`A, Dean, and B, Head, were also present on behalf of X`, `signed on behalf of X`."""


def sided(said: Reading, tag: str, runs: Sequence[Run]) -> Reading | None:
    """The side that the English sentence lists, or that it says of its list."""
    if is_han_language(tag):
        return None
    for run in runs:
        at = said.start - run.start
        if run.line != said.line or run.language != tag or not 0 <= at < len(run.text):
            continue
        text = fold_latin(run.text)
        found = _OF_SIDE.search(text, max(0, at - 600), at)
        group = next((g for g, name in found.groupdict().items() if name), "") if found else ""
        if found is None:
            found, group = _FOR_SIDE.match(text, at), "body"
            if found is None or compiled(r"\bof\sthe\stwo\b").search(found[0]):
                return None
        name = found[group].removesuffix("'s").removesuffix(" delegation")
        if is_place(name) or is_role(name) or not (is_body(name, ()) or compiled("[A-Z].*[A-Z]").search(name)):
            return None
        return Reading(name, run.line, run.start + found.start(group), 0.8, "of the side that is listed")
    return None
