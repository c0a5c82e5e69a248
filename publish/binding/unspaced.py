"""Colons that no space follows, `{zh:会, en:Meeting}` and `{id:opening}`: YAML reads keys without texts there."""

import re
from collections.abc import Collection, Iterator

from publish.binding.binder import Binder
from publish.binding.tree import Kind, Node

_UNSPACED = r"(?s)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):(?=[^\s:])(.+)"
_FIELD = r"(?s)([A-Za-z][\w-]*):(?=[^\s:])(.+)"
#: Characters of a remedy that shows the texts in full.
_SHOWN = 100
#: Characters of each text where they are shown from their beginning.
_BEGINNING = 20
#: What cannot stand between braces without quotation marks (YAML 1.2 section 7.3.3), nor at the beginning.
_TO_BE_QUOTED = r"""[,\[\]{}]|: |:$| #|^[-?:&*!|>'"%@`#]"""


def unspaced_languages(binder: Binder, node: Node) -> dict[str, str]:
    """The texts, by language, behind whose language a colon without a space stands; their one fault is noted.

    Between braces any language is meant by the first key, and one of the event's by the others, as these may be the
    rest of a text that was cut at a comma.
    """
    found: dict[str, str] = {}
    first: Node | None = None
    for number, (key, value) in enumerate(node.value):
        if written := _unspaced(key, value):
            tag, text = written
            if tag in binder.languages or not number:
                found[tag] = text
                first = first or key
    if first:
        _fault(binder, first, tuple(found), _whole(node, found))
    return found


def unspaced_text(binder: Binder, node: Node) -> bool:
    """Whether a single text is one of several languages, written below each other as `zh:会`; the fault is noted."""
    tags = "|".join(map(re.escape, binder.languages))
    pieces = re.split(rf"(?:^|\s+)({tags}):(?=[^\s:])", node.value) if tags else [node.value]
    if len(pieces) == 1 or pieces[0]:
        return False
    texts = [[tag, text] for tag, text in zip(pieces[1::2], pieces[2::2], strict=True)]
    _fault(binder, node, tuple(tag for tag, _ in texts), texts)
    return True


def unspaced_field(binder: Binder, key: Node, fields: Collection[str]) -> tuple[str, Node] | None:
    """The field and the value that were meant by one word, `id:opening`; the fault is noted."""
    match = re.fullmatch(_FIELD, key.value)
    if match is None or match[1] not in fields:
        return None
    text = match[2]
    binder.fault("missing-space", f"After “{match[1]}:” a space is missing.", key, f"Write “{match[1]}: {text}”.")
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    at = key.column + len(match[1]) + 1
    return match[1], Node(Kind.SCALAR, text[1:-1] if is_quoted else text, key.source, key.line, at)


def is_unspaced(key: Node, value: Node, found: dict[str, str]) -> bool:
    """Whether this entry is among those found."""
    written = _unspaced(key, value)
    return written is not None and written[0] in found


def _unspaced(key: Node, value: Node) -> tuple[str, str] | None:
    if key.kind is not Kind.SCALAR or value.kind is not Kind.NULL or not (match := re.fullmatch(_UNSPACED, key.value)):
        return None
    return match[1], match[2]


def _whole(node: Node, found: dict[str, str]) -> list[list[str]]:
    """Language and text of all that stands between the braces, with what was cut at a comma put back."""
    texts: list[list[str]] = []
    for key, value in node.value:
        if is_unspaced(key, value, found):
            texts.append(list(_unspaced(key, value) or ()))
        elif value.kind is Kind.SCALAR and key.kind is Kind.SCALAR:
            texts.append([key.value, value.value])
        elif value.kind is Kind.NULL and texts:
            texts[-1][1] += f", {key.value}"
    return texts


def _fault(binder: Binder, node: Node, tags: tuple[str, ...], texts: list[list[str]]) -> None:
    after = " and ".join(f"“{tag}:”" for tag in tags)
    shown = ", ".join(_written(texts, None))
    if len(shown) > _SHOWN:
        shown = ", ".join(_written(texts, _BEGINNING))
    binder.fault("missing-space", f"After {after} a space is missing.", node, f"Write {{{shown}}}.")


def _written(texts: list[list[str]], length: int | None) -> Iterator[str]:
    for tag, text in texts:
        quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
        bare = " ".join((text[1:-1] if quoted else text).split())
        short = bare if length is None or len(bare) <= length else bare[:length].rstrip() + "…"
        mark = "'" if '"' in short else '"'
        yield f"{tag}: {mark}{short}{mark}" if quoted or re.search(_TO_BE_QUOTED, short) else f"{tag}: {short}"
