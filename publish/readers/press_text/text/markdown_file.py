"""The words of a Markdown file, line by line, with what its marks say of them: headings, lists, emphasis, links.

Read with markdown-it-py as CommonMark with tables. Left out are link definitions and code by indentation, which would
swallow lines that releases write as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from publish.readers.press_text.facts import Mark
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text import markdown_inline
from publish.readers.press_text.text.folding import HAN
from publish.readers.press_text.text.hours import HOUR

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST_HEADING = 160
_FRONT = re.compile(r"\A---\n(?:.{0,200}\n){0,40}?---\n")
_ROW = " | "


@dataclass(frozen=True, slots=True)
class MarkdownLine:
    """A line of words, its number in the file, and what the file says of it."""

    text: str
    number: int
    mark: Mark | None = None


def lines_of(text: str) -> list[MarkdownLine]:
    """Every line of words, with a blank one where the file leaves one between paragraphs."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table").disable(["code", "reference"])
    front = _FRONT.match(text)
    head = front[0].split("\n")[:-1] if front else []
    found = [MarkdownLine(line, number) for number, line in enumerate(head, 1)]
    tokens = parser.parse(text[front.end() :] if front else text)
    end = len(head)
    for line in _lines(tokens, text.split("\n"), len(head)):
        if line.number > end + 1 and found and found[-1].text:
            found.append(MarkdownLine("", line.number - 1))
        found.append(line)
        end = line.number
    return found


def _lines(tokens: Sequence[Token], source: Sequence[str], shift: int) -> Iterator[MarkdownLine]:
    """`shift` is how many lines stand before those that were parsed."""
    items: list[str] = []
    opened: list[int] = []
    row: list[tuple[Token, int]] | None = None
    heading = False
    for token in tokens:
        number = token.map[0] + 1 + shift if token.map else 0
        if token.type in ("fence", "html_block", "hr", "table_open") and any(item.strip(" •") for item in items):
            yield MarkdownLine("".join(items).strip(" •"), number)
            items = [""] * len(items)
        match token.type:
            case "list_item_open":
                items.append(f"{token.info}{token.markup} " if token.info else "• ")
                opened.append(number)
            case "list_item_close":
                left, first = items.pop(), opened.pop()
                if left.strip(" •"):
                    yield MarkdownLine(left.strip(), first)  # a number without words
            case "heading_open" | "heading_close":
                heading = token.nesting == 1
            case "tr_open":
                row = []
            case "tr_close":
                yield from _row(row or [], source)
                row = None
            case "inline" if row is not None:
                row.append((token, number))
            case "inline" if not token.content.strip():
                pass  # an empty heading: what stands before it is still to be said
            case "inline":
                before = "".join(item for item in items[:-1] if item != "• ") + "".join(items[-1:])
                yield from _inline(token, number, "short" if heading else "bullet" if before else "", before)
                items = [""] * len(items)
            case "fence" | "html_block":
                yield from _verbatim(token, number)
            case "hr":
                yield MarkdownLine(source[number - 1], number)


def _inline(token: Token, number: int, kind: str, before: str = "") -> Iterator[MarkdownLine]:
    for line in markdown_inline.lines_of(token.children or [], token.content):
        words = line.text.strip()
        lead = len(line.text) - len(line.text.lstrip())
        looks = markdown_inline.looks_of(line.pieces, len(before) - lead)
        looks = tuple(replace(look, start=max(look.start, 0)) for look in looks if look.end > 0)
        said = "caption" if line.kind == "caption" else kind if line.kind != "picture" else ""
        said = "" if said == "short" and len(words) > _LONGEST_HEADING else said
        mark = Mark(said, looks=looks) if said or looks else None
        yield MarkdownLine(before + words, number + line.below, mark)
        before = ""


def _row(cells: Sequence[tuple[Token, int]], source: Sequence[str]) -> Iterator[MarkdownLine]:
    """A row of one language, or one that begins with a time, is one line; the cells of others are a line each."""
    number = cells[0][1] if cells else 0
    if cells and _letters(source[number - 1]) != "".join(_letters(token.content) for token, _ in cells):
        yield MarkdownLine(source[number - 1].strip(), number, Mark("body"))  # more cells than the table has columns
        return
    filled = [(token, number) for token, number in cells if token.content.strip()]
    scripts = {
        bool(compiled(f"[{HAN}]").search(token.content))
        for token, _ in filled
        if compiled(r"[^\W\d]").search(token.content)
    }
    lines = [line for token, number in filled for line in _inline(token, number, "body")]
    if not lines or (len(scripts) > 1 and not HOUR.match(lines[0].text)):
        yield from lines
        return
    at, looks = 0, []
    for line in lines:
        looks += [replace(k, start=k.start + at, end=k.end + at) for k in (line.mark.looks if line.mark else ())]
        at += len(line.text) + len(_ROW)
    yield MarkdownLine(_ROW.join(line.text for line in lines), lines[0].number, Mark("body", looks=tuple(looks)))


def _letters(text: str) -> str:
    return compiled(r"\W").sub("", text)


def _verbatim(token: Token, number: int) -> Iterator[MarkdownLine]:
    """Code as it is, HTML without its tags."""
    text = markdown_inline.without_tags(token.content) if token.type == "html_block" else token.content
    first = number + (token.type == "fence")
    if token.info.strip():
        yield MarkdownLine(token.info.strip(), number)
    for below, line in enumerate(text.split("\n")):
        if line.strip():
            yield MarkdownLine(line.strip(), first + below)
