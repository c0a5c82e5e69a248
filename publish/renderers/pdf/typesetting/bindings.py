"""What stays together on a line: numbers with their units, dates, times, titles with names."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_WORTH_A_LOOK = re.compile(r"[0-9０-９第]|[;:!?»«]|[a-z]\. |M[a-z]+ |年|月")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data = tomllib.loads(Path(__file__).with_name("bindings.toml").read_text("utf-8"))
    return {name: re.compile("|".join(f"(?:{p})" for p in patterns)) for name, patterns in data.items()}


def bound_stretches(text: str, han: bool) -> list[tuple[int, int, bool]]:
    """Start and end of everything in ``text`` that a line should not break inside of.

    The third value is False where a break is only unwelcome.
    """
    if not _WORTH_A_LOOK.search(text):
        return []
    names = ("han", "latin", "gently") if han else ("latin", "gently")
    return [(*m.span(), name != "gently") for name in names for m in _patterns()[name].finditer(text)]
