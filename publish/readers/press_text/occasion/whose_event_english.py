"""Whose event it is, in English sentences: a yearly meeting, an anniversary, an opening, guests that were received."""

from __future__ import annotations

import re

from publish.readers.press_text import words

_NAMED = r"((?:[A-Z][\w&'-]*)(?:\s(?:[A-Z][\w&-]*|(?:of|for)\sthe(?=\s[A-Z])|of|and|for|in))*?)"
MARK = re.compile(
    rf"(?:^|[,.]\s|[–—-]\s)(?:[Tt]he\s)?{_NAMED}(?:\s\([^)]*\))?(?:,[^,.]{{3,90}},)?"
    r"(?:\sin\s[A-Z]\w+)?(?:\s(?:today|yesterday|recently|officially|also))?\s(?:celebrated|commemorated|marked|feted|toasted|observed)\b"
)
RECEIVED_BY = re.compile(
    r"\b(?:delegation|group|guests|visitors|party|mission|team)\s(?:was|were)\s(?:\w+ly\s)?(?:received|welcomed|hosted)\sby\s(?:the\s)?"
)
_HEADS = (
    "President|Director|Rector|Chairman|Chairperson|Chair|Dean|Principal|Curator|Chief Executive|Secretary[- ]General"
)
RECEIVED_BY_HEAD = re.compile(
    rf"\b(?:was|were)\s(?:\w+ly\s)?(?:received|welcomed|greeted)\sby\s[A-Z][^,;]{{2,40}},\s(?:[\w-]+\s){{0,3}}?(?:{_HEADS})"
    rf"\sof\s(?:[Tt]he\s)?([A-Z][\w&'-]*(?:\s(?:[A-Z][\w&'-]*|of|and|for|in))*?)(?=\s\(|[,.;]|\s(?:on|at)\b|$)"
)
"""`was received by Ann Lee, President of the Lund Chamber`."""
_OWN = (
    r"(?:\d+(?:st|nd|rd|th)\s)?(?:(?:annual|yearly|centenary|jubilee|biennial|founding|spring|summer|autumn|winter|Christmas|(?:Chinese\s|Lunar\s)?New\sYear|anniversary"
    r"|Spring\sFestival|Mid-Autumn(?:\sFestival)?|Lantern\sFestival|National\sDay|graduation|opening|award|cocktail|farewell|charity"
    r"|inaugural|general|gala|welcome)\s){1,3}"
    r"(?:dinner|gala|meeting|ball|conference|reception|luncheon|lunch|(?:tea\s|garden\s)?party|banquet|forum|concert|AGM|gathering|get-together|ceremony)"
)
_HELD = r"\s(?:\([^)]*\)\s)?(?:took\splace|was\sheld|were\sheld|opened|drew|attracted|returned|is\sto\sbe\sheld)\b"
OWN_MEETING = re.compile(rf"{_NAMED}'s?\s(?i:{_OWN}){_HELD}")
MEETING_OF = re.compile(rf"\b[Tt]he\s(?i:{_OWN})\sof\s(?:the\s)?{_NAMED}(?:\s\([^)]*\))?{_HELD}")
AT_MEETING = re.compile(
    rf"\b(?:at|attended|joined|addressed)\sthe\s(?:20\d\d\s)?(?i:{_OWN})\sof\s(?:the\s)?{_NAMED}(?=\s\(|[,.]|\son\s)"
)
_MISSIONS = words.phrase_alternation("en-occasion", "hosts", "missions")
OPENED_HOUSE = re.compile(
    r"\b(?:[Tt]he|[Aa])\s(?:new\s)?"
    rf"((?:[A-Z][\w'&-]*\s(?:(?:of|the|in|and)\s)*){{0,10}}?(?:{_MISSIONS})"
    r"(?:\sof\s(?:the\s)?(?:[A-Z][\w'-]*(?:\sof)?\s?)+?)?(?:\sin\s[A-Z]\w+)?)"
    r"\s(?:was|is)\s(?:\w+ly\s|today\s)?(?:inaugurated|opened|declared\sopen)\b"
)
"""`The Consulate General of Norland in Lund was inaugurated`."""
FOR_EVENT_OF = re.compile(
    r"\b(?:came|gathered|met|assembled|convened|flocked)\s(?:[^.;]{0,60}?\s)?for\s(?:the|an?)\s(?:[\w-]+\s){0,3}?"
    rf"(?:{words.alternation('en-events', 'events', 'nouns')})(?:\sand\s(?:[\w-]+\s){{1,4}})?"
    rf"\sof\s(?:the\s)?{_NAMED}(?=\s\(|[,.]|$)"
)
"""`came to the hall for the first training of the Lund Court`."""
OPENING_OF_ITS = re.compile(
    rf"(?:^|[,.]\s|[–—-]\s)(?:[Tt]he\s)?{_NAMED}\s(?:celebrated|marked|feted)\sthe\s(?:\w+\s){{0,2}}?"
    r"(?:opening|inauguration|completion|launch|anniversary|expansion|founding|start)\sof\sits\b"
)
"""`Lund Glass Norland celebrated the grand opening of its plant`: a name that need not say what body it is."""
TWINNED = re.compile(r"\b(?:[Ss]ister[- ][Cc]it|[Tt]win(?:ned)?\b|[Ff]riendship [Cc]it|[Ss]ister [Ss]tate)")
"""What a city celebrates as a host: its ties with another."""
MARKS = re.compile(
    rf"\b(?:with\swhich|in\swhich|where|when|as)\s(?:the\s)?{_NAMED}\s(?:marks|celebrates|marked|celebrated)\s(?:its|their)\b"
)
"""`the exhibition with which the Foundation marks its anniversary`."""
ANNIVERSARY = re.compile(
    rf"{_NAMED}'s?\s(?:\d+(?:st|nd|rd|th)|[A-Z]?[a-z]+ieth|[Cc]entenary)\s(?:[Aa]nniversary|[Bb]irthday)\b"
)
"""`AmCham Southwest's 20th Anniversary Celebration took place`."""
