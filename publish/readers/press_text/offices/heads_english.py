"""Heads told by what stands before or behind: of a union, a body with a short name, a portfolio of government."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_unit

GOES_ON = re.compile(
    r"\s(?:of|at)\s(?:the\s)?(?:[A-Z][\w'-]*\s)*(?:Association|Society|Council|Committee|Institute|Federation|Foundation|Union"
    r"|League|Cent(?:er|re)|Commission|Chamber|Alliance|Forum|Network|Fund)\s(?:for|of|on|to)\s(?:the\s)?(?:[A-Z][\w'-]*(?:\s|\sand\s)?)+$"
)
"""The name of a body with what it is for, before a second preposition: `Council for Cooperation|with Africa`."""
_MINISTER = Pattern(
    r"(?:^|\s)(?:Minister|Secretary of State|State Secretary)$",
    re.I,
    needs="minister|secretary of state|state secretary",
)
_NOT_FIELD = re.compile(
    r"\b(?:Mission|Embassy|Ministry|Department|Bureau|Commission|Consulate|Delegation|Office|Committee|Council|Authority|Agency"
    r"|Institution|State Administration|General Administration|National [A-Z]\w+ Administration|Cabinet|Secretariat"
    r"|Parliament)\b"
)
"""What a minister may be of that is a body; all else is what the minister is for."""
_UNION = re.compile(
    r"(?P<body>UN|EU|AU|United Nations|ASEAN|SCO|OIC|League of Arab States|Arab League|Commonwealth)\s"
    r"(?P<held>(?:(?:Deputy|Under|Assistant|Acting|former|then|Executive)[\s-])*Secretary[\s-]General(?:\s(?:for|of)\s.+)?"
    r"|(?:(?:Acting|Deputy|Special|Senior|former|then)\s)*(?:Resident|Humanitarian|Regional|Country)\s"
    r"(?:Coordinator|Co-ordinator|Representative)(?:\s(?:ad interim|in|for|to)\s.+)?)"
)
"""`UN Under-Secretary-General`."""
_SHORT_HEAD = re.compile(
    r"(?P<short>(?!PRC\b|HKSAR\b|US\b|UK\b|EU\b|UN\b|CPC\b|CPPCC\b|NPC\b|CEO\b|IT\b|HR\b|IP\b|VP\b|AI\b|SVP\b|EVP\b|R&D\b|PR\b)[A-Z][A-Za-z&]*[A-Z][A-Za-z&]*)\s"
    r"(?P<held>(?:(?:Deputy|Vice|Assistant|Associate|Acting|Executive|Senior|Managing|General|Regional|Global|Group|Chief|Co)[\s-])*"
    r"(?:Head|Director|Director-General|Manager|Chief|Chair|Representative|Partner|Officer|Adviser|Advisor)\s(?:of|for)\s(?P<field>[A-Z].*)"
    r"|(?:(?:Deputy|Resident|Acting|Senior|Regional|Country|Chief|Special|Permanent)\s)*"
    r"(?:Representative|Coordinator|Envoy|Delegate|Director|Head)\s(?:in|to|for)\s(?:the\s)?(?P<where>[A-Z].*))"
)
"""`HKEX Head of Mainland Development`."""


_CHIEF_EXECUTIVE = re.compile(r"(?:^|\s)Chief Executive$", re.I)
_REGION = re.compile(
    r"(?:(?:Hong Kong|Macao|Macau)\s)?(?:HKSAR|MSAR|SAR|Special Administrative Region)|Hong Kong|Mac[ao]u|Macao"
)


def of_portfolio(head: str, body: str, known: Collection[str]) -> bool:
    """`Minister|of Territorial Administration`, `Chief Executive|of the HKSAR`: no organization."""
    if _CHIEF_EXECUTIVE.search(head):
        return _REGION.fullmatch(compiled(r"\s\([A-Z]+\)$").sub("", body)) is not None
    called = compiled("[A-Z]{3,8}").fullmatch(body) is not None and body in known
    return _MINISTER.search(head) is not None and not called and not _NOT_FIELD.search(body)


def of_short_name(role: str, known: Collection[str]) -> tuple[str, str] | None:
    """The position and the body of `UN Under-Secretary-General`, `HKEX Head of Mainland Development`."""
    union = _UNION.fullmatch(role)
    if union:
        return union["held"], union["body"]
    short = _SHORT_HEAD.fullmatch(role)
    if short is None or not (short["short"] in known or short["short"].isupper()):
        return None
    if short["where"]:
        return (short["held"], short["short"]) if not is_body(short["where"], known) else None
    field = compiled("^the ").sub("", short["field"])
    return (short["held"], short["short"]) if is_unit(short["field"]) or not is_body(field, known) else None
