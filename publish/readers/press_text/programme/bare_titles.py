"""Titles that say only what kind of paper it is, and titles that say the same in short."""

from __future__ import annotations

import re

_PLURAL = re.compile(r"\b(?:memorandums|memoranda|mous)\b")


def alike(one: str, other: str) -> bool:
    """Whether the one title (as `comparable` gives it) says the other in short."""
    short, long = sorted((one.replace("协议书", "协议"), other.replace("协议书", "协议")), key=len)
    if short in ("mou", "themou"):
        return ("memorandum" in long or "mou" in long) and not _PLURAL.search(long)
    return short in long or (generic(short) and short.split(" ")[-1] in long)


def generic(title: str) -> bool:
    """Whether the title (as `comparable` gives it) is no more than a kind of paper."""
    return title in (
        "协议",
        "备忘录",
        "合作协议",
        "agreement",
        "mou",
        "memorandum",
        "the agreement",
        "合同",
        "agreements",
        "arrangement",
        "protocol",
        "contract",
        "letter of intent",
        "declaration",
        "pact",
        "accord",
        "协定",
        "意向书",
        "框架协议",
        "framework agreement",
        "谅解备忘录",
        "合作备忘录",
        "cooperation agreement",
        "cooperation agreements",
        "memorandum of understanding",
        "memorandum of cooperation",
    )


def names_the_paper(ceremony: str, title: str) -> bool:
    """Whether the title is the paper of what a ceremony was for: 战略合作协议 of a 战略合作签约仪式.

    So is the `strategic cooperation agreement` of a signing ceremony for strategic cooperation.
    """
    rest = title.removeprefix(ceremony)
    return rest != title and _PAPER.fullmatch(rest.strip()) is not None


_PAPER = re.compile(
    "(?:框架|意向)?(?:协议书?|备忘录|意向书|协定)"
    "|(?:framework |partnership )?"
    "(?:agreement|memorandum(?: of (?:understanding|cooperation))?|mou|accord|protocol|letter of intent)"
)
