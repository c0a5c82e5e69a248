"""Which of the English words before a bracket the short name in it is made of."""

from __future__ import annotations

import re

from publish.readers.press_text.names.shapes import chinese_shaped
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.roles_english import is_role


def meant(full: str, short: str) -> str:
    """`International Bamboo Centre` of `Deputy Director of the Institute of International Bamboo Centre (IBC)`."""
    letters = compiled("[^A-Za-z]").sub("", short).upper()
    if not compiled("[A-Z]{2,}").fullmatch(compiled("[^A-Za-z]").sub("", short)):
        return full
    for joint in [*compiled(r"\s(?:of|at|for|from|with|in)\s(?:the\s)?(?=[A-Z])").finditer(full)][::-1]:
        words_ = compiled(r"[\s-]+").split(full[joint.end() :])
        capitals = "".join(word[0] for word in words_ if word[:1].isupper())
        if capitals == letters or (words_[:2] == ["United", "Nations"] and capitals == "UN" + letters):
            return full[joint.end() :]
    if _capitals(full) == letters:
        return full
    role = compiled(r"(?:[A-Z][\w-]*\s){1,4}(?:of|at|for)\s(?:the\s)?(?=[A-Z])").match(full)
    return full[role.end() :] if role and is_role(full) else full


def coined(full: str, short: str) -> bool:
    """`Chinalco` of Aluminum Corporation of China: one made of beginnings of the words of a company's name."""
    if not compiled(r"[A-Z][a-z]{4,}").fullmatch(short) or not _COMPANY.search(full):
        return False
    beginnings = {word.lower()[:length] for word in compiled(r"[A-Za-z]{2,}").findall(full) for length in range(2, 7)}
    return compiled(f"(?:{'|'.join(sorted(beginnings))}){{2,4}}").fullmatch(short.lower()) is not None


def spelled(full: str, short: str) -> bool:
    """`Dong Zong` of the School Committees' Association: a short name spelled from characters."""
    parts = short.split()
    return len(parts) == 2 and chinese_shaped(parts) and is_body(compiled("^the ").sub("", full), ())


def branded(full: str, short: str) -> bool:
    """`i3S` of the Institute for Health: a short name that begins with a small letter."""
    return short[:1].islower() and is_body(compiled("^the ").sub("", full), ())


_COMPANY = re.compile(
    r"\b(?:Corporation|Company|Group|Bank|Holdings?|Co|Ltd|Limited|Inc|Corp|Association|Federation|Institute|Agency"
    r"|Industries|Union|Foundation|Organi[sz]ation)\b"
)


def _capitals(full: str) -> str:
    return "".join(word[0] for word in compiled(r"[\s-]+").split(full) if word[:1].isupper())
