"""An English position taken apart."""

from __future__ import annotations

from publish.readers.press_text.patterns import compiled

Parted = tuple[str, str, int]
"""(position, organization, its offset) of one position with what it belongs to; no organization is empty text."""


def before_of(text: str) -> str:
    """The words without the `of the` that they end in."""
    return compiled(r"\s+(?:of|at|under)\s+(?:the\s+)?$").sub("", text)


def within(role: str, start: int, body: str, inner: int) -> Parted:
    """`Head of the School of Law|of X`: a unit begins at `start`, the body it is of `inner` characters further on."""
    return before_of(role[: start + inner]), body[inner:], start + inner


def without_brackets(role: str) -> str:
    """The position with dashes for what stands in brackets, of the same length."""
    return compiled(r"\([^)]*\)").sub(lambda bracket: "(" + "-" * (len(bracket[0]) - 2) + ")", role)
