"""What a parser of YAML complains of, in words for people who have never heard of YAML."""

import re
from typing import TYPE_CHECKING

from publish.binding.tree import Source
from publish.diagnostics import Diagnostic, error

if TYPE_CHECKING:
    import yaml

_QUOTES = "The text ends at the quotation mark before this. Inside a text use curly ones: “ ”."
_HALF_WIDTH_COLON = "After a key stands a half-width colon and a space: “title: …”."
#: A key at the beginning of a line or in braces, and what touches its colon.
_UNSPACED = re.compile(r"(^\s*(?:- +)*|[{,]\s*)([A-Za-z][\w-]*):[^\s:/,}\]]")
_WIDE_COLON = r"\s*[\w-]+："
#: A text that begins with a quotation mark of print, which means nothing to the parser.
_CURLY = r"[:,\[{-]\s+[“”„«「‘]"


def syntax_fault(fault: "yaml.YAMLError", source: Source) -> Diagnostic:
    """What the parser stumbled over, where, and the remedy for what usually lies behind it."""
    mark = getattr(fault, "problem_mark", None)
    context = getattr(fault, "context", None) or ""
    if "quoted scalar" in context and "end of stream" in (getattr(fault, "problem", None) or ""):
        opened = fault.context_mark  # type: ignore[attr-defined]
        remedy = "Close it with another, or use curly quotes “ ” inside texts."
        place = source.location(opened.line, opened.column)
        return error("yaml-syntax", "The quotation mark that opens here is never closed.", place, remedy)
    problem = getattr(fault, "problem", None) or getattr(fault, "reason", None) or "cannot be read"
    if mark is None:
        return _character_fault(fault, source)
    line, column = min(mark.line, len(source.lines) - 1), mark.column
    text = source.lines[line] if source.lines else ""
    if (
        found := _open_quote(source, line, column)
        or _no_colon(fault, source)
        or _no_space(source, line, column, problem)
    ):
        return found
    if "flow" in context and re.match(r"[\w-]+:(?:\s|$)", text) and fault.context_mark.line < line:  # type: ignore[attr-defined]
        opened = fault.context_mark  # type: ignore[attr-defined]
        place = source.location(opened.line, opened.column)
        remedy = f"Close it before line {line + 1} begins: every [ needs its ], every {{ its }}."
        return error("yaml-syntax", "The bracket that opens here is never closed.", place, remedy)
    return error(
        "yaml-syntax",
        f"The YAML cannot be read here: {problem}.",
        source.location(line, column),
        _hint(text, column, problem),
    )


def _open_quote(source: Source, line: int, column: int) -> Diagnostic | None:
    """A text that was never closed ends at the first quotation mark of a later line, where the parser stumbles over
    what follows: the fault is at the mark that opens it."""
    before = source.lines[line][:column].rstrip() if source.lines else ""
    if before.count('"') != 1 or not before.endswith('"'):
        return None
    opening = next((each for each in range(line - 1, -1, -1) if '"' in source.lines[each]), None)
    if opening is None or source.lines[opening].count('"') % 2 == 0 or source.lines[opening].lstrip().startswith("#"):
        return None
    place = source.location(opening, source.lines[opening].rindex('"'))
    remedy = "Close it with another at the end of the text."
    return error("yaml-syntax", "The quotation mark that opens here is never closed.", place, remedy)


def _no_colon(fault: "yaml.YAMLError", source: Source) -> Diagnostic | None:
    """A key without a colon: the parser looks for one until the line after."""
    if getattr(fault, "context", None) != "while scanning a simple key":
        return None
    mark = fault.context_mark  # type: ignore[attr-defined]
    words = source.lines[mark.line][mark.column :].strip()
    if re.match(_WIDE_COLON, words):
        return _syntax_error("“：” is no colon to a computer.", source, mark, _HALF_WIDTH_COLON)
    if unspaced := re.fullmatch(r"([A-Za-z][\w-]*):([^\s:/].*)", words):
        remedy = f"Write “{unspaced[1]}: {unspaced[2]}”."
        return _syntax_error(f"After “{unspaced[1]}:” a space is missing.", source, mark, remedy)
    key, space, rest = words.partition(" ")
    if not re.fullmatch(r"[A-Za-z][\w-]*", key):
        return None
    remedy = f"Write “{key}: {rest or '…'}”, with a colon and a space." if space else f"Write “{key}: …”."
    return _syntax_error(f"There is no colon after “{key}”.", source, mark, remedy)


def _no_space(source: Source, line: int, column: int, problem: str) -> Diagnostic | None:
    """A key without a space behind its colon, `- id:opening` or `name:{zh: …}`: the parser takes it for a text, and
    stumbles over what follows."""
    above = next((each for each in range(line - 1, -1, -1) if source.lines[each].strip()), line)
    for number in (line, above):
        text = source.lines[number] if source.lines else ""
        stop = column + 2 if number == line else len(text)
        for found in _UNSPACED.finditer(text):
            is_key = found.start(2) < stop and (text[found.end() - 1] in "[{" or "mapping values" in problem)
            if is_key and not text.lstrip().startswith("#"):
                key, rest = found[2], "…" if text[found.end() - 1] in "[{" else text[found.end() - 1 :].strip()
                shown = f"{key}: {text[found.end() - 1]}…" if rest == "…" else f"{key}: {rest}"
                place = source.location(number, found.start(2))
                return error("yaml-syntax", f"After “{key}:” a space is missing.", place, f"Write “{shown}”.")
    return None


def _syntax_error(message: str, source: Source, mark: "yaml.Mark", remedy: str) -> Diagnostic:
    return error("yaml-syntax", message, source.location(mark.line, mark.column), remedy)


def _character_fault(fault: "yaml.YAMLError", source: Source) -> Diagnostic:
    position = getattr(fault, "position", None)
    character = getattr(fault, "character", None)
    text = "\n".join(source.lines)
    if not isinstance(position, int) or position >= len(text):
        return error("yaml-syntax", f"The YAML cannot be read: {fault}", source.location(0, 0))
    line = text.count("\n", 0, position)
    column = position - (text.rfind("\n", 0, position) + 1)
    code = character if isinstance(character, int) else ord(text[position])
    return error(
        "control-character",
        f"The character U+{code:04X} cannot stand in an event file.",
        source.location(line, column),
        "Delete it and type the text again.",
    )


def _hint(line: str, column: int, problem: str) -> str:
    """The remedy: from what usually lies behind the parser's complaint about this place of the line."""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "Indent with spaces, not with tabs."
    before, rest = line[:column], line[column:]
    if re.match(_WIDE_COLON, line) or re.search(r"[{,]\s*[A-Za-z][\w-]*：\s*[\[{]?$", before):
        return _HALF_WIDTH_COLON
    sign = re.search(r"(?:[:,\[{]|^\s*-)\s+([*&@`%!|>])\S", line)
    if sign and any(word in problem for word in ("alphabetic", "start any token", "alias", "anchor", "tag")):
        return f"A text that begins with {sign[1]} must stand in quotation marks."
    if before.rstrip().endswith('"') and rest.strip() and ("expected key" in problem or "block end" in problem):
        return _QUOTES
    first_colon = re.fullmatch(r"\s*(?:- +)*[\w-]+\s*", line[:column]) and line[column : column + 1] == ":"
    if "expected key" in problem or "'-' indicator" in problem or ("mapping values" in problem and first_colon):
        return "Look at the indentation: lines that stand at one level must begin in the same column."
    if re.search(_CURLY, before):
        return 'Only straight quotation marks hold a text together: title: "A: B". Curly ones are part of the text.'
    if "expected ','" in problem and (hint := _hint_in_brackets(before, rest)):
        return hint
    if "mapping values" in problem or re.search(r": .*: ", line):
        return 'A text that contains “: ” or “#” must stand in quotation marks: title: "A: B".'
    if "escape" in problem:
        return "In double quotation marks a backslash begins a code. Write two backslashes, or take it out."
    return "Look at the indentation of this line and the one above, and put the text in quotation marks."


def _hint_in_brackets(before: str, rest: str) -> str | None:
    """The remedy where the parser looked for a comma or a closing bracket, but found `rest`."""
    if re.search(r"，\s*[A-Za-z][\w-]*$", before) and rest.startswith(":"):
        return "Between two languages stands a half-width comma and a space: {zh: …, en: …}."
    if rest[:1] in ("，", "、", "；"):
        return f"“{rest[0]}” does not part two texts; write a half-width comma and a space: {{zh: …, en: …}}."
    if rest[:1] in ("}", "]"):
        return "A bracket before this is not closed: every [ needs its ], every { its }."
    if before.rstrip().endswith(('"', "'")):
        return "A comma is missing before this." if re.match(r"[A-Za-z][\w-]*:\s", rest) else _QUOTES
    return None
