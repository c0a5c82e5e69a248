"""Countries that sign, in English text: `China, Japan and the Republic of Korea`, `the Food Organization and Lund`."""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place

_COUNTRY = r"(?:the )?[A-Z][\w']+(?: of)?(?: [A-Z][\w']+(?: of)?){0,2} ?"
_COUNTRIES = re.compile(
    rf"(?:^|[.:–—-]\s|(?<=[a-z]),\s)({_COUNTRY}(?:, {_COUNTRY})*),? and ({_COUNTRY})"
    r"(?:today|yesterday|have|has|on \w+day)? *$"
)


_NATION = re.compile(r"\b(?:United|Arab|People's|Federal|Democratic|Islamic|Federation) ?")


def countries(before: str) -> tuple[str, ...]:
    """`China, Japan and the Republic of Korea signed`."""
    found = _COUNTRIES.search(before)
    if not found:
        return _body_and_country(before)
    named = [compiled("^the ", re.I).sub("", part.strip()) for part in (*found[1].split(","), found[2])]
    return tuple(named) if all(is_place(_NATION.sub("", name)) for name in named) else ()


_WITH_COUNTRY = re.compile(
    r"(?:^|[,.:–—-]\s|\b(?i:the)\s)(?P<body>[A-Z][\w'’-]*(?:\s(?:[A-Z][\w'’-]*|of|for|and|the|on))+)(?:\s\([A-Z]\w+\))?\sand\s"
    rf"(?P<country>{_COUNTRY})(?:today|yesterday|have|has|on \w+day)? *$"
)


def _body_and_country(before: str) -> tuple[str, ...]:
    """`the Food Organization of the United Nations (FO) and Bangladesh today signed`."""
    found = _WITH_COUNTRY.search(before) if " and " in before else None
    if found is None or not is_body(found["body"], ()):
        return ()
    country = compiled("^the ", re.I).sub("", found["country"].strip())
    body = compiled("^The ").sub("", found["body"])
    return (body, country) if is_place(_NATION.sub("", country)) else ()
