"""A new text in the clothes of the old one: same quotation marks, same block sign, same line breaks where they fit."""

import re
from collections.abc import Sequence

from publish.readers.event_file import scalars_text as scalars
from publish.readers.event_file.marks import MarkedNode, block_indent, content_start

#: Lines are broken no shorter than this.
_NARROWEST = 60
_HEADER = re.compile(r"[|>][-+0-9]*")


def restyled(text: str, node: MarkedNode, new: str, in_flow: bool, column: int, width: int) -> str:
    """What stands instead of the scalar, from its content's start to its end. `column` is where its key begins."""
    old = text[content_start(text, node) : node.end]
    if node.style in ("|", ">"):
        return _block(old, new, column, width) or scalars.quoted(new)
    if "\n" in new:
        return _literal(new, column) if _may_be_block(text, node, in_flow) else scalars.quoted(new)
    line = _one_line(node.style, new, in_flow)
    if "\n" in old and not scalars.mostly_wide(new):
        return _broken(old, line, column)
    return line


def _one_line(style: str | None, new: str, in_flow: bool) -> str:
    if style == "'":
        return scalars.single_quoted(new) or scalars.quoted(new)
    if style == '"':
        return scalars.quoted(new)
    return scalars.fresh(new, in_flow, typed=True)


def _block(old: str, new: str, column: int, width: int) -> str | None:
    header, _, body = old.partition("\n")
    lines = [line.rstrip("\r") for line in body.split("\n")]
    filled = [line for line in lines if line.strip()]
    sign = _HEADER.match(header)
    if sign is None or not new:
        return None
    lead = block_indent(header, filled) if filled else column + 2
    before = [line[lead:].rstrip() for line in lines] if filled else []
    folded = sign.group().startswith(">")
    longest = max((len(line) for line in before), default=0)
    room = max(longest, width - lead)
    made = scalars.block_lines(new, room, folded=folded)
    if made is None:
        return None
    if folded and "\n" not in new:
        one_line = len(before) == 1 and longest > width - lead
        made = [new] if one_line else scalars.rewrapped(new, before, longest if len(before) > 1 else width - lead)
    if any(line[:1] in ("\t", " ") for line in made):
        return None
    return header.rstrip("\r") + "".join("\n" + (" " * lead + line if line else "") for line in made)


def _literal(new: str, column: int) -> str:
    lines: Sequence[str] | None = scalars.block_lines(new, 0, folded=False)
    if lines is None:
        return scalars.quoted(new)
    return "|-" + "".join("\n" + (" " * (column + 2) + line if line else "") for line in lines)


def _may_be_block(text: str, node: MarkedNode, in_flow: bool) -> bool:
    """A block scalar needs the rest of its line for itself."""
    if in_flow:
        return False
    rest = text[node.end : text.find("\n", node.end) if "\n" in text[node.end :] else len(text)]
    return not rest.strip()


def _broken(old: str, line: str, column: int) -> str:
    """Quoted or plain text over several lines, as the old one was."""
    before = [each.strip() for each in old.split("\n")]
    second = next((each for each in old.split("\n")[1:] if each.strip()), "")
    lead = max(len(second) - len(second.lstrip(" ")), column + 1)
    if any(not each for each in before):
        return line
    return ("\n" + " " * lead).join(scalars.rewrapped(line, before, max(_NARROWEST, *map(len, before))))
