"""The stretches between the commas of English text; commas within the name of one body part nothing."""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.named_english import named_bodies
from publish.readers.press_text.phrases.roles_english import is_role

PARENT = re.compile(
    r"\s*(?:Ministry of|(?:Chinese|Royal|National|Russian|[A-Z]\w+an) Academy|Academy of"
    r"|(?:National|State) (?:[A-Z]\w+ )?(?:Bureau|Administration|Commission|Agency|Council)"
    r"|(?:CAS|CASS|CAAS|CAMS|CACMS|CATCM|CAF|CAE|RAS)(?=[\s,.;]*$))\b"
)
"""What stands above an institute: `First Institute of Oceanography, Ministry of Natural Resources`."""


def chunks(region: str) -> list[tuple[int, int]]:
    """The stretches between commas; commas in brackets and before Ltd. do not count."""
    found, start, depth = [], 0, 0
    for at, character in enumerate(region):
        depth += (character == "(") - (character == ")")
        if character == "," and depth <= 0:
            if compiled(r",\s*(?:Ltd|Inc|LLC|LLP|Limited|Co(?![\w-])|L\.P|S\.A|PLC|GmbH)").match(region[at:]):
                continue
            found.append((start, at))
            start = at + 1
    found.append((start, len(region)))
    return _rejoined(region, [(a, b) for a, b in found if region[a:b].strip()])


def _rejoined(region: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Joins the chunks of a name that lists its fields: `Business, Innovation and Skills`."""
    joined: list[tuple[int, int]] = []
    for a, b in _fields_joined(region, pieces):
        text = region[a:b].strip()
        listed = compiled(r"^[A-Z][\w-]*(?:\s[A-Z][\w-]*)?(?:\s*,)?\s+(?:and|&)\s+(?:the\s+)?[A-Z]").match(text)
        if joined and listed and not is_role(text) and text not in named_bodies():
            before = region[joined[-1][0] : joined[-1][1]]
            if of_town(before):
                joined.append((a, b))
                continue  # vice mayor of Delta, Zhang and Wu spoke
            if _PART_OF.search(before) and _NAMED_BODY.search(text):
                joined.append((a, b))
                continue
            field = (
                r"\b(?:for|of|on|at|the|from)\s+(?:the\s+)?[A-Z]\w*(?:\s[A-Z]\w*)?$|^\s*(?:the\s+)?[A-Z]\w+$"
                r"|Ministry|Department"
            )
            if compiled(field).search(before) and not (is_role(before) and len(before.split()) == 1):
                joined[-1] = (joined[-1][0], b)
                continue
        joined.append((a, b))
    return joined


_OF_TOWN = re.compile(
    r"\b(?:mayor|governor|ambassador|consul|consul[- ]general|magistrate|prefect)\s(?:of|in|to)\s(?:the\s)?"
    r"(?P<place>[A-Z][\w' -]+)$",
    re.I,
)
_UNLISTED = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")


def of_town(position: str) -> bool:
    """Whether the words end in the place that an office is for, whether or not a list knows it: mayor of Lund."""
    found = _OF_TOWN.search(position)
    return found is not None and (
        is_place(found["place"])
        or (_UNLISTED.fullmatch(found["place"]) is not None and not is_body(found["place"], ()))
    )


_PART_OF = re.compile(
    r"\b(?:Department|Bureau|Office|Division|Institute|School|College|Faculty|Section|Cent(?:er|re)) (?:of|for) "
)
_NAMED_BODY = re.compile(
    r"\b(?:Administration|Commission|Ministry|Bureau|University|Academy|Authority|Association|Agency|Council|Federation"
    r"|Foundation|Corporation|Organi[sz]ation)\s*(?:\([A-Z]+\))?$"
)
"""`Department of Cooperation, National Forestry and Grassland Administration`: the body, no further field."""


_OF_FIELD = re.compile(
    r"\b(?:Bureau|Department|Ministry|Commission|Administration|Committee|Council|Agency|Secretary|Minister|Institute"
    r"|School|College|Faculty|Office|Centre|Center|Division|Association|Society|Academy)\s(?:of|for|on)\s(?:the\s)?"
    r"[A-Z][\w-]*(?:\s[A-Z][\w-]*)?$"
)
_WHOLE = re.compile(r"\b(?:University|Hospital|Academy|Association|Corporation|Museum)$")
"""What ends a body is no field: `School of Nursing, Delta University, and …`."""
_FIELD = re.compile(r"\s*[A-Z][\w-]*(?:\s[A-Z][\w-]*)?")
_LAST_FIELD = re.compile(r"\s*(?:[A-Z][\w-]*(?:\s[A-Z][\w-]*)?\s*,?\s*)?(?:and|&)\s+(?:the\s+)?[A-Z][\w-]*(?:\s.*)?")


def _fields_joined(region: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """`Bureau of Culture, Radio, Press and Tourism`: the fields of one body, up to the last with an `and`."""
    result: list[tuple[int, int]] = []
    number = 0
    while number < len(pieces):
        a, b = pieces[number]
        end = number + 1
        if _OF_FIELD.search(region[a:b]):
            while (
                end < len(pieces)
                and _FIELD.fullmatch(region[slice(*pieces[end])])
                and not _WHOLE.search(region[slice(*pieces[end])])
            ):
                end += 1
            last = end < len(pieces) and _LAST_FIELD.fullmatch(region[slice(*pieces[end])])
            plain = all(not is_role(region[c:d]) for c, d in pieces[number + 1 : end + 1])
            end = end + 1 if last and plain and end > number + 1 else number + 1
        result.append((a, pieces[end - 1][1]))
        number = end
    return result
