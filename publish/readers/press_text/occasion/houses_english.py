"""How far the name of a house reaches in English text: with its room, its campus, its number, the city behind it."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.occasion.cities import is_place
from publish.readers.press_text.occasion.datelines_english import MONTH, PLACE_NAME, WORD
from publish.readers.press_text.patterns import compiled

_VENUES = words.alternation("en-occasion", "places", "venues")
VENUE = re.compile(
    rf"\b(?:{_VENUES})s?\b"
    r"|(?i:saal|haus|halle|hall|center|centre|cube|dome|hotel|house|park)\b"
)
"""What a venue's name has; without it `at X` may be a fair."""
_ROOMS_OF = words.alternation("en-occasion", "places", "rooms_of")
_ROOM = re.compile(rf"(?:\s[a-z]+){{0,2}}\s(?:{_ROOMS_OF})\b")

"""The Embassy's function hall: what makes a place of a name."""

_BEYOND = re.compile(
    rf",\s(?:the\s)?(?:The\s)?({WORD}(?:\s(?:of\s)?{WORD}){{0,3}})(?=[,.;]|$|\s(?:on|by|with|today|yesterday|from|drew|in|this|was|to)\b)"
)
_IN_CITY = re.compile(
    rf"\sin\s((?:{WORD}'s\s)?{WORD}(?:\s{WORD})?)(?=[,.;]|$|\s(?:on|with|today|yesterday|this|last)\b)"
)
"""`the Town Hall in Lund`, `the Tower in Uptown`: the city of a house that every city has, the quarter of another."""
_IN_SITE = re.compile(
    rf"\sin\s(?:the\s)?(?:{WORD}\s){{1,5}}(?:Park|Zone|Campus|Complex|Village|Estate|Area)(?:,\s{WORD})?(?=[.;]|$|\s(?:on|today)\b)"
)
"""`the Hall in the Lund Science Park, Southtown`."""
SEVERAL = re.compile(rf"\b(?:{words.alternation('en-occasion', 'places', 'in_every_city')})$")
_QUARTER = re.compile(
    r"town$|^(?:Mandarin|Chinese|English|Person|The)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_PART_OF = re.compile(rf"\s(?:[Cc]ampus|headquarters|head office)\sof\s(?:the\s)?{PLACE_NAME}")
"""`the Harbour campus of Lund University`."""
_OF_OWNER = re.compile(rf"\sof\s(?:the\s)?{PLACE_NAME}")
"""`on the Harbour Campus|of Lund University`."""
_NUMBERED = re.compile(
    r"(?:(?<=\d)|\s(?:No\.\s)?[A-Z]?-?\d{1,4}[A-Z]?\b)(?P<more>(?:,\s(?:the\s)?[A-Z\d][\w'-]*"
    r"(?:\s(?:of\s(?:the\s)?)?(?:\d+\.\d+|[A-Z\d][\w'-]*))*){0,3})"
)
"""`Room 1406, Building 1, Tama Campus`."""
_ROOM_OF_NUMBER = re.compile(
    r"\b(?:Room|Hall|Building|Lecture Theatre|Theatre|Pavilion|Pier|Block|Wharf|Gallery|Studio|Suite)"
    r"(?:\s[A-Z]?-?\d{1,4}[A-Z]?)?$"
)
_CITY_AFTER = re.compile(
    rf"(?:,|(?<=building)\sin)\s({WORD}(?:\s{WORD})?)(?=[,.;]|$|\s(?:on|for|to|with|today|yesterday)\b)"
)
_MISSION = re.compile(
    r"\b(?:Embassy|Consulate(?:[ -]General)?|Mission|Office)"
    r"(?:\sof\s(?:the\s)?[A-Z][\w\s]*)?$"
)
_SEATED = re.compile(
    rf"\sxx\s((?:the\s)?{WORD}(?:\s{WORD})?)(?=[,.;]|$|\s(?:on|with|today|yesterday|this|last|by|for|to|where|and|in\sthe)\b|\s\()"
)
"""The seat of a mission, which is read as no place."""
_CAMPUS = re.compile(rf"\sof\sthe\s(?:[a-z]+\s)?campus\b|\son\s(?:(?:the|its)\s)?{WORD}(?:\s{WORD})?\s[Cc]ampus")

_COUNTRIES_NAMED = ("China", "UK", "US", "USA", "Japan")


def name_length(text: str, start: int, place: str, at: bool) -> int:
    """How long the name is with its room, its campus and the city behind a comma."""
    of_house = (_OF_OWNER if place.endswith("ampus") else _PART_OF).match(text, start + len(place))
    if of_house:
        return of_house.end() - start
    room = _ROOM.match(text, start + len(place))
    if room:
        city = _CITY_AFTER.match(text, room.end())
        return (city.end() if city and _goes_with(city[1]) else room.end()) - start
    if _ROOM_OF_NUMBER.search(place) and (number := _NUMBERED.match(text, start + len(place))) and number[0]:
        more = all(VENUE.search(piece) or is_place(piece.strip()) for piece in number["more"].split(",")[1:])
        return (number.end() if more else number.start("more")) - start
    seat = _SEATED.match(text, start + len(place)) if _MISSION.search(place) else None
    if seat:
        return seat.end() - start
    campus = _CAMPUS.match(text, start + len(place))
    if campus:
        return campus.end() - start
    site = _IN_SITE.match(text, start + len(place)) if VENUE.search(place) else None
    if site:
        return site.end() - start
    city = _IN_CITY.match(text, start + len(place)) if VENUE.search(place) or place.endswith(" Zone") else None
    if city and (SEVERAL.search(place) if is_place(city[1]) else "'s " in city[1] or not _QUARTER.search(city[1])):
        return city.end() - start
    beyond = _BEYOND.match(text, start + len(place))
    if beyond and not compiled(MONTH).match(beyond[1]) and (at or _goes_with(beyond[1])):
        last = beyond[1].split()[-1]
        alone = " " not in beyond[1] and VENUE.search(place.split()[-1]) is not None
        if alone or is_place(beyond[1]) or is_place(last) or VENUE.search(beyond[1]):
            return beyond.end(1) - start
    return len(compiled("'s$").sub("", place))


def _goes_with(name: str) -> bool:
    """`Bandung, Indonesia`, but `Xiamen`, not `Xiamen, China`."""
    return is_place(name) and name not in _COUNTRIES_NAMED
