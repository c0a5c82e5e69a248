"""Where the words about an English name's office end: at a verb, a mark, the next name's office."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.offices.english import OF_UNIVERSITY, opens_with_body
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.countries_english import joins_country
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import token_texts, tokens_among


@lru_cache(maxsize=1)
def stop_verbs() -> frozenset[str]:
    """Verbs at which the words about a person end."""
    return words.word_set("en", "stop", "verbs")


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    """Phrases that end an office, for text in small letters."""
    return re.compile(f"(?:{words.phrase_alternation('en', 'stop', 'phrases').lower()})(?!seas)")


_PAST = Pattern(
    r",\s+(?!(?:retired|certified|renowned|chartered|accredited|distinguished|noted|acclaimed|registered|united|licensed"
    r"|experienced|tenured|elected|seasoned|respected|ordained|salaried|accomplished"
    r"|appointed|celebrated|limited|specialised|specialized|listed|qualified|skilled)\s)[a-z]+ed\s+(?=[\w“\"'])"
    r"|\s[a-z]+(?:ed|s)\s(?=that\s)"
    r"|\s(?!(?:accredited|appointed|assigned|based|charged|dedicated|delegated|designated|entrusted|limited|related|retired"
    r"|seconded|tasked)\s)[a-z]{3,}ed\s(?=(?:up|his|her|their|its|a|an)\s)",
    needs="ed|that",
)
"""`…, hailed the museum`, `… wrapped up his visit`: a verb that no list has to know."""


_ADVERB = Pattern(
    r",?\s+(?!(?:newly|concurrently|formerly|currently|previously|family|supply|assembly|early|monthly|weekly|daily|friendly|july)\s)[a-z]{3,}ly\s",
    needs="ly",
)
"""`…, firstly expressed`: nor an adverb."""


_IN_ORDER = Pattern(r"\s+to\s+(?!the\s|an?\s|his\s|her\s|its\s|their\s|our\s|all\s)[a-z]{3,}\s", needs="to")
"""`… to initiate cooperation`: what for."""


_ANNOUNCED = Pattern(
    r",?\s*\b(?:and|as well as)\s+(?:the|an?|its|their|our|[A-Z][\w-]+(?:\s[A-Z][\w-]+)?'s)\s+(?P<office>[^;]+?),\s*$",
    needs="and|as well as",
)


PRESENCE = Pattern(
    r"\b(?:in|under|with|at|by)\sthe\s(?:presence|company|leadership|chairmanship|guidance|invitation|direction|supervision|attendance"
    r"|auspices|patronage|help|support|participation|assistance)\sof\s(?:the\s)?",
    re.I,
    needs="the",
)
"""`in the presence of |Ambassador Anna Holm`."""


def next_office_start(text: str, start: int, stop: int, more: bool) -> int:
    """`…, UM Rector Yonghua Song`: a position directly before the next name belongs to that name."""
    if not more:
        return stop
    region = text[start:stop]
    presence = PRESENCE.search(region)
    if presence:
        return start + presence.start()
    following = _ANNOUNCED.search(region)
    if following and is_role(following["office"]):
        return start + following.start()  # …, and the Chairman of X, Benjamin Wang
    last = max(region.rfind(","), region.rfind(";"), _last_and(region))
    if last >= 0 and not compiled(r"[,;]\s*$|\band\s*$|\s[-–—]+\s*$").search(region):
        tail = compiled(r"^(?:[,;]|\s*and\b)\s*(?:and\s+)?(?:the\s+)?").sub("", region[last:])
        comma = max(region.rfind(","), region.rfind(";"))
        owned = compiled(r"[,;]\s*(?:and\s)?[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,4}'s?\s(?P<held>[^,;]+)$").match(
            region[comma:]
        )
        if 0 <= comma < last and owned and is_role(owned["held"].strip()):
            return start + comma  # …, Sina's CEO and President Cao Guowei
        acting = not stop_verbs().isdisjoint(token_texts(tail))
        brand = _OF_BRAND.match(region[comma:]) if 0 <= comma < last else None
        if brand and is_role(brand["one"]) and is_role(brand["other"]) and not is_role(brand["brand"]):
            return start + comma  # …, Canva co-founder and CEO Ann Lee
        one = OF_UNIVERSITY.search(region[comma:].rstrip()) if 0 <= comma < last else None
        if one and one.end() == len(region[comma:].rstrip()) and is_role(_AND.sub("", region[comma:].strip())):
            return start + comma  # …, and President and Vice-Chancellor Ann Lee
        two = _TWO_OF_ONE.match(region[comma:]) if 0 <= comma < last else None
        if two and is_role(two["one"]) and is_role(two["other"]):
            return start + comma  # …, Principal and Vice-Chancellor of Arbo University Ann Lee
        if tail.strip() and not acting and (is_role(tail.strip()) or opens_with_body(tail.strip(), ())):
            return start + last
        whole = _OF_TWO_WORDS.match(region[comma:]) if 0 <= comma < last else None
        if whole and is_role(whole["held"]):
            return start + comma  # …, President of Home and Abroad Press Ann Lee
        several = _OF_SEVERAL.match(region[comma:]) if 0 <= comma < last else None
        if several and is_role(several["held"]) and not is_role(several["second"]):
            return start + comma  # …, Chairman of the Council and the Court of Alder University Ann Lee
    return stop


def _last_and(region: str) -> int:
    """Where the last `and` stands that is not within the name of a country."""
    last = region.rfind(" and ")
    return region.rfind(" and ", 0, last) if last >= 0 and joins_country(region[:last], region[last + 5 :]) else last


_OF_BRAND = re.compile(
    r"[,;]\s(?:and\s)?(?P<one>(?P<brand>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,2})\s[a-z][a-z-]+)\sand\s"
    r"(?P<other>(?:[A-Z][A-Za-z]+|[a-z-]+(?:\s[a-z]+)?))\s?$"
)
_DONE_BY = re.compile(r"ed\sby\s")
"""`…, and attended| by the Registrar`."""
_TWO_OF_ONE = re.compile(
    r",\s(?:and\s(?:the\s)?)?(?P<one>(?:[A-Z][\w-]*\s){0,2}[A-Z][\w-]*)\sand\s(?P<other>(?:[A-Z][\w-]*\s){1,3})"
    r"of\s(?:the\s)?(?:[A-Z][\w'&-]*\s|of\s|the\s){1,8}$"
)
_AND = re.compile(r"^,\s(?:and\s)?(?:the\s)?")
_OF_SEVERAL = re.compile(
    r",\s(?:and\s)?(?:the\s)?(?P<held>(?:[A-Z][\w-]*\s){1,3}of\s(?:the\s)?(?:[A-Z][\w'&-]*\s){1,4}"
    r"and\s(?:the\s)?(?P<second>(?:[A-Z][\w'&-]*\s){1,3})of\s(?:the\s)?(?:(?:[A-Z][\w'&-]*|of|the)\s){1,6})$"
)
_OF_TWO_WORDS = re.compile(
    r",\s(?P<held>(?:[A-Z][\w-]*\s){1,3}(?:of|for)\s(?:the\s)?(?:[A-Z][\w'&-]*\s(?:(?:of|for)\s)?){1,5}and\s(?:[A-Z][\w'&-]*\s){1,4}"
    r"(?:(?:of|in|at)\s(?:the\s)?(?:[A-Z][\w'&-]*\s(?:of\s(?:the\s)?)?){1,8})?)$"
)
"""One office of two words, or of a body whose name has an `and`, directly before the next name."""


_MARK = re.compile(r"[;:。；，、\u4e00-\u9fff]|\s[-–—]+\s|,?\s+(?:and|as well as),?\s+from\s+(?:the\s+)?[A-Z]")
_ASIDE = re.compile(r",\s+(?:other|at|in|on|during|among|as|for|with|to|by|under|after|before|while)\s")


def _bracket_end(region: str) -> int:
    """Where a bracket closes that was open before the name."""
    depth = 0
    for mark in compiled(r"[()]").finditer(region):
        depth += 1 if mark[0] == "(" else -1
        if depth < 0:
            return mark.start()
    return len(region)


_AS = Pattern(r"\sas\s(?!well\b|of\b|the\srepresentative)(?:(?:an?|the|his|her|its|their)\s)?(?=[a-z])", needs="as")
"""`… of the Council as master of ceremonies`: what for."""
_LONGEST_ENDING = 80
"""What ends an office is told by so many characters."""


def office_region_end(text: str, start: int, stop: int) -> int:
    """The office after a name ends at a verb, a semicolon or a phrase that begins something else."""
    region = text[start:stop]
    cut = len(region)
    for token in tokens_among(region, stop_verbs()):
        before = region[: token.start]
        if token.text == "then" and compiled(r"\s[A-Z]").match(region, token.end) and before.endswith(", "):
            continue  # Anna Holm, then Mayor of Lund
        if token.text == "both" and before.endswith("("):
            continue  # A and B (both Norland Law Offices)
        if token.text == "both" and compiled(r"\s(?:of|from|at)\s").match(region, token.end):
            continue  # A, dean, and B, head, both of X
        if not compiled(r"\b(?:of|for|the|and)\s$").search(before) or _DONE_BY.match(region, token.end - 2):
            cut = token.start
            break
    cut = min(cut, _bracket_end(region))
    near = region[: cut + _LONGEST_ENDING]
    lowered = near.replace("WHO ", "--- ")  # the World Health Organization
    lowered = lowered.lower() if len(lowered.lower()) == len(near) else near
    endings = (pattern.search(near) for pattern in (_MARK, _ASIDE, _PAST, _ADVERB, _IN_ORDER, _AS))
    for ending in (*endings, _phrases().search(lowered)):
        cut = min(cut, ending.start()) if ending else cut
    point = compiled(r"\.\s*$").search(region[:cut])
    if point and not compiled(r"(?:Ltd|Inc|Co|Corp|Pte|Pty|Bhd|[A-Za-z]\.[A-Za-z]{1,2})\.\s*$").search(region[:cut]):
        cut = point.start()
    trimmed = compiled(r"(?:[\s,;&]+(?:and|as well as|the|by|with|while|to|who|also|both|,|&)?)+$").sub(
        "", region[:cut]
    )
    trimmed = compiled(r"\s+(?:and|as well as|by|with|while|of|from|at|for)$").sub("", trimmed)
    return start + len(trimmed)
