"""Where the event was, in English text: held at, in, datelines, visits."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.cities import is_place
from publish.readers.press_text.occasion.datelines_english import (
    WORD,
    city_before_dash,
    city_of_dateline,
)
from publish.readers.press_text.occasion.houses_english import SEVERAL, VENUE, name_length
from publish.readers.press_text.occasion.place_words_english import PLACE_LATIN
from publish.readers.press_text.occasion.plainly_english import plainly_english
from publish.readers.press_text.occasion.visited import visited_latin
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.text.folding import fold_latin

_AND_ANOTHER = re.compile(rf"(?:\s\([^)]*\))?\sand\s(?:the\s)?{WORD}(?:\s(?:of\s)?{WORD})*\s?(?:\(|[.;]|$)")
"""`visited A and B`: at several places."""
_CITY_BEYOND = re.compile(rf"(?:\s\([A-Z]{{2,10}}\))?\sin\s({WORD}(?:\s{WORD})?)")


_NO_PLACES = words.alternation("en-occasion", "places", "no_place")
_NO_PLACE = re.compile(
    rf"^(?:{_NO_PLACES}|S&T|Q\d)\b|(?:Fair|Forum|Expo"
    r"|Conference|Summit|Ceremony|Meeting|Week|Delta|Area|Region)$|Technology$|Research$|Development$|Ceremony|Meeting|\b(?:Session|Plenary|Round|Edition)\b"
    r"|Economics?$|\b(?:Industry|Industries|Sector|Studies|Engineering|Agriculture|Tourism|Commerce)$"
)


KIND_ALONE = re.compile(words.alternation("en-occasion", "places", "houses"))
"""`at the College`: spoken of before, and no name."""
_LONG_AGO = re.compile(r"\s(?:in|since|around)\s1\d{3}\b")
_GONE = re.compile(
    r"\bhad\s(?:been\s)?\w+ed\s(?:in|at)\s(?:the\s)?$"
    r"|\b(?:go(?:es)? back to|back in|in (?:1\d{3}|20\d\d), when|born|first met)\b[^.]*$"
    r"|\b(?:founded(?!\s(?:here|today|yesterday|on)\s))\b[^.]*$"
)

_LIES_IN = re.compile(r"[A-Z]\w+,\sin\s(?:the\s)?$")
_OF_LAND = re.compile(r"\s(?:[Pp]rovince|[Pp]refecture|[Cc]ounty|[Ss]tate|[Dd]istrict|[Rr]egion)\b")
_CALLED_AT = re.compile(r"\b(?:called|stopped|looked\sin|dropped\sin|calling|stopping)\sat\s(?:the\s)?$")
"""What a tour came to besides."""
_PREMISES = re.compile(
    rf"(?:'s)?\s(?:{words.phrase_alternation('en-occasion', 'places', 'premises')})\sin\s({WORD}(?:\s{WORD})?)"
)
"""`the Association's premises in Lund`: the city."""
_SEAT_OF_ALL = re.compile(r"(?:'s)?\s(?:headquarters|head office)\b")
_EARLIER = re.compile(r"(?:\s\([^)]*\))?\s(?:earlier|previously|before|last\s(?:year|month|week))\b")


_BESIDES = re.compile(r"\b(?:also|later|then|afterwards|during|signed|agreed|plans?|will|would|next)\b")
"""Visits at another time, or besides what was done in the city of the dateline."""


_NEXT_SENTENCE = re.compile(r"(?<!\bProf)(?<!\b[MD][rs])(?<!\bMrs)(?<!\bSt)[.!?]\s(?=[A-Z])")


def _is_house(name: str) -> bool:
    return VENUE.search(name) is not None or is_body(name, ())


_TOWN = rf"{WORD}(?:\s{WORD})?"
_TOWNS = re.compile(
    r"\b(?:took|led|brought|headed)\s(?:an?|the|his|her|their)\s[^.,]{3,50}?\sto\s"
    rf"(?P<p>{_TOWN}(?:,\s{_TOWN}){{0,5}}\sand\s{_TOWN}(?:,\s{_TOWN})?)(?=[.;]|$|\s(?:on|from|in|this|last)\b)"
)
"""`took a delegation to Lund, Malmo and Ystad`: all the towns."""


def place_latin(run: Run) -> Reading | None:
    """Where the run says that the event was, the venue of the verb before the city of a dateline."""
    text = plainly_english(run.text)
    city = city_of_dateline(text)
    said = (_said(run, text, pattern, weight, city is not None) for pattern, weight in PLACE_LATIN)
    told = [(_sentence_of(text, place.start - run.start), n, place) for n, place in enumerate(said) if place]
    if told:
        return min(told, key=lambda each: each[:2])[2]
    city = city or city_before_dash(text)
    dated = _reading(run, city.start(1), city.end(1), 0.95) if city and len(city[1]) > 2 else None
    towns = _TOWNS.search(text)
    if towns and sum(is_place(town) for town in compiled(r",\s|\sand\s").split(towns["p"])) > 1:
        return _reading(run, *towns.span("p"), 0.72)
    for start, end in visited_latin(text):
        place = text[start:end]
        sentence = text[text.rfind(". ", 0, start) + 1 : start]
        if dated and (_NEXT_SENTENCE.search(text, 0, start) or _BESIDES.search(sentence) or not _is_house(place)):
            break
        if not _is_place_named(place) or _GONE.search(sentence) or _AND_ANOTHER.match(text, end):
            continue
        beyond = _CITY_BEYOND.match(text, end)
        if beyond and is_place(beyond[1]):
            return _reading(run, start if SEVERAL.search(place) else beyond.start(1), beyond.end(1), 0.7)
        return _reading(run, start, start + name_length(text, start, place, False), 0.7)
    return dated


def _sentence_of(text: str, at: int) -> int:
    return len(compiled(r"[.!?]\s(?=[A-Z])").findall(text[:at]))


def _said(run: Run, text: str, pattern: re.Pattern[str] | Pattern, weight: float, dated: bool) -> Reading | None:
    """The first place that the pattern finds; `dated`: a dateline names the city."""
    since = 0
    while found := pattern.search(text, since):
        place, start = found[1].strip(" .,"), found.start(1)
        at = compiled(r"\bat\s(?:the\s)?[^,.]*$").search(text[:start][-40:]) is not None
        if _is_elsewhere(text, found, place, at and dated):
            # what stands behind another preposition of the same sentence may be the place
            last = max(text.rfind(" in ", found.start(), start), text.rfind(" at ", found.start(), start))
            text = f"{text[: last + 1]}xx{text[last + 3 :]}" if last >= 0 else text
            since = found.start() if last >= 0 else found.end()
            continue
        house = _PREMISES.match(text, found.end(1))
        if house and is_place(house[1]):
            return _reading(run, start if _SEAT_OF_ALL.match(house[0]) else house.start(1), house.end(1), weight)
        whose = compiled(r"([A-Z]\w+)'s\s(?=[A-Z])").match(place)
        if whose and is_place(whose[1]):  # Taipei's Nangang Exhibition Center
            start, place = start + whose.end(), place[whose.end() :]
        return _reading(run, start, start + name_length(text, start, place, at), weight)
    return None


def _is_elsewhere(text: str, found: re.Match[str], place: str, at_fair: bool) -> bool:
    """Whether the words name no place, a fair in the city of the dateline, or a place of another time."""
    if not _is_place_named(place) or place == "China" or _LONG_AGO.match(text, found.end(1)):
        return True
    sentence = text[text.rfind(". ", 0, found.start(1)) + 1 : found.start(1)]
    if _LIES_IN.search(sentence) and _OF_LAND.match(text, found.end(1)):
        return True  # signed with Lund, in Harbour province
    if _GONE.search(sentence) or _CALLED_AT.search(sentence) or _EARLIER.match(text, found.end(1)):
        return True
    if compiled(r"\s\d{4}$").search(place) or (at_fair and not VENUE.search(place) and not is_place(place)):
        return True
    return compiled(r"\b(?:will|plans? to|(?:is|are) to)\b").search(text[found.start() : found.start(1)]) is not None


def _is_place_named(place: str) -> bool:
    if KIND_ALONE.fullmatch(place) or len(place) < 2 or (len(place) == 2 and not place.isupper()):
        return False
    return not _NO_PLACE.search(place) or VENUE.search(place) is not None


def titled_place(run: Run) -> Reading | None:
    """`Dialogue held in Lund`, `Painters Come to Hong Kong`: the city of a headline."""
    text = fold_latin(run.text)
    label = PLACE_LATIN[0][0].match(text)
    if label:
        return _reading(run, label.start(1), label.end(1), 0.95)
    found = None
    for each in compiled(
        rf"\b(?P<how>(?:{words.phrase_alternation('en-occasion', 'places', 'headlined')})\s(?:in|at)|in|at"
        r"|(?:comes?|came|coming|goes|go|went|travels?|returns?|moves?|heads?|brought|brings?|bring|tour|visits?|trip|delegation|mission|journey)\s(?:[\w]+\s)?to)\s"
        rf"(?P<p>{WORD}(?:\s{WORD}){{0,2}})",
        re.I,
    ).finditer(
        text,
    ):
        if (
            each["p"][:1].isupper()
            and not _LIES_IN.search(text[: each.start("p")])
            and " and " not in each["p"]
            and (is_place(each["p"]) or (" " in each["how"] and _is_place_named(each["p"])))
        ):
            found = each
    return _reading(run, found.start("p"), found.end("p"), 0.65) if found else None


def _reading(run: Run, start: int, end: int, weight: float) -> Reading:
    return Reading(run.text[start:end], run.line, run.start + start, weight, "where it is said to be held")
