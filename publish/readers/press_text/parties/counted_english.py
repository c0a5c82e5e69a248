"""Parties that an English text lists and counts: `three websites, namely A, B and C, signed`."""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import compiled

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_LISTED = re.compile(
    rf"\b(?P<count>(?i:{'|'.join(_WORDS)})|\d{{1,2}})\s(?:[a-z][\w-]*\s){{0,3}}?[a-z][\w-]*s"
    r"(?:\s[–—-]+\s(?:namely\s|that is,?\s)?|,\s(?:namely|that is|i\.e\.),?\s|\s\(|:\s)"
    r"(?P<list>(?:the\s)?[A-Z\d][^;:()–—]{3,400}?)(?:\s[–—-]+\s|,\s(?=(?!and\s|the\s)[a-z])|\)|$)"
)
_BETWEEN = re.compile(r",\s+(?:and\s+)?(?!(?:Ltd|Inc|LLC|Limited|Co|Corp)\b)(?:the\s+)?|\s+and\s+(?:the\s+)?")


def counted(text: str) -> tuple[str, ...]:
    """The names, where there are as many as the text counts; nothing else."""
    for found in _LISTED.finditer(text):
        number = int(found["count"]) if found["count"].isdigit() else _WORDS.index(found["count"].lower()) + 2
        listed = compiled(r"^the\s", re.I).sub("", found["list"].strip(" ,"))
        names = [name.strip() for name in _BETWEEN.split(listed) if name.strip()]
        if len(names) > number:
            names = _joined(names, listed, number)
        if len(names) == number and all(compiled(r"[A-Z\d]").match(name) and len(name) > 1 for name in names):
            return tuple(compiled(r"\s*\([^()]*\)$").sub("", name) for name in names)
    return ()


def _joined(names: list[str], listed: str, number: int) -> list[str]:
    """The names cut at commas and at the last `and` alone: an `and` may stand within a name."""
    head, joint, last = listed.rpartition(" and ")
    pieces = [
        p.strip() for p in compiled(r",\s+(?!(?:Ltd|Inc|LLC|Limited|Co|Corp)\b)(?:the\s+)?").split(head) if p.strip()
    ]
    pieces = [*pieces, compiled(r"^the\s").sub("", last)] if joint else names
    return pieces if len(pieces) == number else names


_OF_KIND = re.compile(
    rf"(?:\s\([^()]*\))?\swith\s(?P<others>(?:{'|'.join(_WORDS)}|\d{{1,2}})\s(?:[a-z]+-based\s)?(?:[A-Z][\w-]+\s){{1,3}}"
    r"(?:firms|companies|enterprises|businesses|universities|institutions|schools|hospitals|banks|chambers|associations|ports))\b"
)
"""`eight Macao firms`: parties of whom only the number and the kind is told."""


def several_of_kind(after: str) -> str:
    """`eight Macao firms` behind a title; else nothing."""
    told = _OF_KIND.match(after)
    return told["others"] if told else ""
