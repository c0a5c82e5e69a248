"""Pairs the lines a cell had with the lines it has."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher


def paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """(number, old, new) of each line that differs. Lines keep their numbers when others are taken out; lines that
    were put in get numbers after the last, with an empty old one; lines that are gone have an empty new one."""
    if len(before) == len(after):
        yield from ((n, old, new) for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new)
        return
    extra = len(before)
    for kind, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        common = min(end - start, new_end - new_start)
        for offset in range(common):
            yield start + offset, before[start + offset], after[new_start + offset]
        for number in range(start + common, end):
            if before[number]:
                yield number, before[number], ""
        for line in after[new_start + common : new_end]:
            if line:
                yield extra, "", line
                extra += 1


def split(text: str) -> list[str]:
    """The lines of a cell; none for an empty one."""
    return text.split("\n") if text else []
