"""By which words English text says where an event was: `held at`, `set in`, `was in its sister city`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.occasion.datelines_english import DAY_SAID, PLACE_NAME, WORD
from publish.readers.press_text.patterns import Pattern

_PRAISING = words.alternation("en-occasion", "places", "praise")
_PRAISE = (
    r"(?:(?:[\w-]+\s){0,3}?(?:city|town|village|capital|port|island)\sof\s)?"
    rf"(?:(?:{_PRAISING}|newly \w+)\s+)?"
)
_ROOMS = words.alternation("en-occasion", "places", "rooms")
_PARTS = rf"(?:(?:[a-z-]+\s){{0,3}}(?:{_ROOMS})\sof\s+(?:the\s+)?)?"
_NAMED_ROOM = (
    rf"(?:(?:{words.phrase_alternation('en-occasion', 'places', 'named_rooms')})\s(?:of|at)\s(?:the\s)?"
    r"(?:(?:[a-z]+\s){1,2}(?:entrance|wing|building|block|gate|tower|annexe?)\sof\s(?:the\s)?)?)"
)
"""`the conference hall of the Government Offices`: a room named by its house, which belongs to the place."""
_HELD_VERBS = words.phrase_alternation("en-occasion", "places", "held")
_HELD = rf"(?:{_HELD_VERBS})"
_HELD_FIRST = words.phrase_alternation("en-occasion", "places", "held_first")
_HOUSES = "|".join(words.alternation("en-occasion", "places", key) for key in ("venues", "in_every_city"))
_A_HOUSE = rf"(?=[^,.]{{0,60}}?\b(?:{_HOUSES})\b)"
PLACE_LATIN: tuple[tuple[re.Pattern[str] | Pattern, float], ...] = (
    (re.compile(r"^\W*(?:Venue|Place|Location)\s*:\s*(?:the\s+)?([A-Z0-9][^|;.]{2,80})", re.I), 0.95),
    (  # the place directly after the verb, before places within the names of hosts
        re.compile(
            rf"\b(?:{_HELD_FIRST})\s+"
            rf"(?:\w+ly\s+|on\s[\w\s]{{3,20}}?\s|from\s[\w\s]{{3,30}}?\s)?(?:in|at|on the (?:\w+ )?campus"
            rf" of)\s+(?:[Tt]he\s+)?{_PRAISE}({PLACE_NAME})"
        ),
        0.85,
    ),
    (
        re.compile(
            rf"\b(?:{_HELD_VERBS})\b[^.]{{0,120}}?\son\sthe\s((?:(?:[a-z]+|\d+(?:st|nd|rd|th))\sfloor|square|lawn|steps|plaza|forecourt|terrace|deck|waterfront)"
            rf"\s(?:before|in\sfront\sof|of|outside)\s(?:the\s)?{PLACE_NAME})"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"\b(?:were|was|gathered|assembled)\s(?:present\s)?at\s(?:[Tt]he\s)?({PLACE_NAME})"
            r"(?=\s(?:this\s(?:morning|afternoon|evening)|last\snight|yesterday)\b)"
        ),
        0.8,
    ),
    (
        Pattern(
            r"\b(?:was|were)\s(?:\w+ly\s)?(?:founded|established|set\sup|formed|launched|proclaimed|christened)\s"
            rf"(?:here\s|today\s|yesterday\s|on\s(?:{DAY_SAID}|[A-Z]\w+day)\s)(?:in|at)\s(?:[Tt]he\s)?({PLACE_NAME})",
            needs="founded|established|set up|formed|launched|proclaimed|christened",
        ),
        0.8,
    ),
    (
        Pattern(
            rf"(?:^|[.;]\s)(?:Set|Held|Staged|Hosted|Organi[sz]ed|Taking\splace)\s(?:in|at)\s(?:the\s)?({_NAMED_ROOM}?{PLACE_NAME})(?=,\s)",
            needs="Set|Held|Staged|Hosted|Organi|Taking",
        ),
        0.85,
    ),
    (
        Pattern(
            r"\b(?:delegation|group|mission|team|party|visitors)\b[^.;]{0,80}?\s(?:was|were|is|are|stayed|spent\s[\w\s]{3,14})\sin\s"
            rf"(?:its|their|the)\s(?:sister|twin|friendship|partner|friendly)\s(?:city|town|county|state|province)\s(?:of\s)?({PLACE_NAME})",
            needs="sister|twin|friendship|partner|friendly",
        ),
        0.8,
    ),
    (
        Pattern(
            rf"\bon\s(?:show|display|view)\s(?:[\w\s]{{0,20}}?\s)?(?:at|in)\s(?:the\s)?({_NAMED_ROOM}{PLACE_NAME}|{_A_HOUSE}{PLACE_NAME})",
            needs="show|display|view",
        ),
        0.8,
    ),
    (
        Pattern(
            r"\b(?:brought|drew|attracted|gathered|assembled|united)\s(?:[a-z]+\s){0,3}\d[^.;]{3,80}?\s(?:to|at|in)\s(?:the\s)?"
            rf"({_A_HOUSE}{PLACE_NAME})(?=[,.;]|\s(?:on|for|from|today|yesterday)\b)",
            needs="brought|drew|attracted|gathered|assembled|united",
        ),
        0.8,
    ),
    (re.compile(r"\b(?:held|hosted|opened|launched|staged)\s[^.]{3,160}?\son\s(campus)\b(?!\sof)"), 0.6),
    (
        re.compile(
            rf"\b(?:{_HELD_VERBS}|received|welcomed|talked)\b(?:(?!\sat\s(?:the\s)?[A-Z])[^.]){{0,160}}?\son\s(?:the|its|their)\s({WORD}(?:\s{WORD}){{0,2}}\s[Cc]ampus)\b"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"(?:^|\.\s)(?:(?:On|Yesterday|Today|This\s\w+)\s?[^,.]{{0,30}}?(?:,\s(?:19|20)\d\d)?,\s|)(?:[Aa]t)\s(?:the\s)?"
            rf"({_NAMED_ROOM}{PLACE_NAME}|{_A_HOUSE}{PLACE_NAME})(?:\sin\s{WORD})?(?:\son\s[^,.]{{3,30}})?"
            rf",\s(?=.{{0,240}}?\b(?:{_HELD_VERBS}|handed\sover|presented|donated|awarded)\b)"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"\b{_HELD}\b[^.]{{0,320}}?(?:[^.]{{0,60}}\.(?=[A-Za-z)\s][a-z(])[^.]{{0,120}}?)?\b(?:in"
            rf"|at)\s+(?:[Tt]he\s+)?(?:(?!(?:the\s)?{_NAMED_ROOM}[A-Z]){_PARTS}{_PRAISE})?({_NAMED_ROOM}?{PLACE_NAME})"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"\b(?:received|welcomed|met(?:\swith)?|hosted)\s[^.]{{3,140}}?\sat\s(?:the\s)?([A-Z]{{2,8}}|{_A_HOUSE}{PLACE_NAME})"
            r"(?=[,.]|\son\s|\sin\sthe\s(?:morning|afternoon)|\s(?:today|yesterday)\b)"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"\b(?:(?:co-)?organi[sz]ed|(?:co-)?hosted|staged|presented|arranged)\s+(?:the|an?|its"
            rf"|their)\s[^.,;]{{3,160}}?\s(?:in|at)\s(?:the\s)?"
            rf"({PLACE_NAME})(?=[,.;]|\s(?:on|today|yesterday|with|in)\s|\stoday\b|$)"
        ),
        0.75,
    ),
)
