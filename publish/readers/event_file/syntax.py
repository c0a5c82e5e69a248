"""What a parser of YAML complains of, in words for people who have never heard of YAML."""

import re
from typing import TYPE_CHECKING

from publish.binding.tree import Source
from publish.diagnostics import Diagnostic, error

if TYPE_CHECKING:
    import yaml

_QUOTES = "The text ends at the quotation mark before this. Inside a text use curly ones: “ ”."


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
    if re.match(r"\s*[\w-]+：", line) or re.search(r"[{,]\s*[A-Za-z][\w-]*：\s*[\[{]?$", before):
        return "After a key stands a half-width colon and a space: “title: …”."
    sign = re.search(r"(?:[:,\[{]|^\s*-)\s+([*&@`%!|>])\S", line)
    if sign and any(word in problem for word in ("alphabetic", "start any token", "alias", "anchor", "tag")):
        return f"A text that begins with {sign[1]} must stand in quotation marks."
    if before.rstrip().endswith('"') and rest.strip() and ("expected key" in problem or "block end" in problem):
        return _QUOTES
    first_colon = re.fullmatch(r"\s*(?:- +)*[\w-]+\s*", line[:column]) and line[column : column + 1] == ":"
    if "expected key" in problem or "'-' indicator" in problem or ("mapping values" in problem and first_colon):
        return "Look at the indentation: lines that stand at one level must begin in the same column."
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
    if rest[:1] in ("}", "]"):
        return "A bracket before this is not closed: every [ needs its ], every { its }."
    if before.rstrip().endswith(('"', "'")):
        return "A comma is missing before this." if re.match(r"[A-Za-z][\w-]*:\s", rest) else _QUOTES
    return None
