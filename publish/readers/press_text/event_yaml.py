"""Writes an event file as people like to read it: in the order of the model, texts in pairs, doubts as comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from publish.binding.plain import to_plain
from publish.model import Event
from publish.readers.press_text.patterns import Pattern, compiled

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=~](?:[^:#\n]|:(?=\S)|(?<=\S)#)*$")
_SPECIAL = re.compile(
    r"(?i)(?:null|true|false|yes|no|on|off|~|[-+.\d][\d_.,:eE+-]*|\d{4}-\d{2}-\d{2}.*|\.(?:nan|inf))$"
)
_WORDS = re.compile(r"[^\W\d_](?:[\w ]*\w)?")
_NO_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off"})
"""Most values are plain words; these are none."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\u0085]")
_FOLDED_FROM = 90
"""Longer texts stand on a line of their own."""
_SECTIONS = {
    "organizations": "Organizations, under the names the text gives them",
    "people": "People in the order they are named",
    "sessions": "The programme as the text tells it",
    "agreements": "What was signed, released or founded",
    "figures": "Numbers quoted, each with the words it stands in; shorten these to what the number counts",
    "release": "The press release: every paragraph of the text, in its order",
}


def event_yaml(event: Event, doubts: Mapping[str, str], sources: str) -> str:
    """The event file. `doubts` are comments by path of the field; `sources` names what was read."""
    return plain_yaml(to_plain(event), doubts, sources)


def plain_yaml(plain: Mapping[str, Any], doubts: Mapping[str, str], sources: str) -> str:
    """The event file of plain data."""
    lines = [
        f"# Read from {sources} by `publish read`.",
        "# Lines that begin with “# check:” mark what a person should look at; delete them when they are right.",
        "",
    ]
    for key, value in plain.items():
        if key in _SECTIONS:
            lines += ["", f"# {_SECTIONS[key]}"]
        lines += _entry(key, value, 0, key, doubts)
    return "\n".join(lines) + "\n"


def _entry(key: str, value: Any, indent: int, path: str, doubts: Mapping[str, str]) -> Iterator[str]:
    pad = " " * indent
    if path in doubts:
        yield f"{pad}# check: {one_line(doubts[path])}"
    if isinstance(value, dict):
        if not value:
            yield f"{pad}{_key(key)}: {{}}"
            return
        yield f"{pad}{_key(key)}:"
        for name, inner in value.items():
            yield from _entry(name, inner, indent + 2, f"{path}/{name}", doubts)
    elif isinstance(value, list):
        yield from _list(key, value, indent, path, doubts)
    else:
        yield f"{pad}{_key(key)}: {_scalar(value, indent)}"


def _list(key: str, value: list[Any], indent: int, path: str, doubts: Mapping[str, str]) -> Iterator[str]:
    pad = " " * indent
    if all(not isinstance(each, dict | list) for each in value):
        yield from (f"{pad}# check: {one_line(doubts[f'{path}/{e}'])}" for e in value if f"{path}/{e}" in doubts)
        yield f"{pad}{_key(key)}: [{', '.join(_scalar(each, indent, flow=True) for each in value)}]"
        return
    yield f"{pad}{_key(key)}:"
    for number, each in enumerate(value):
        if not isinstance(each, dict):
            yield f"{pad}  - {_scalar(each, indent + 2)}"
            continue
        name = next(
            (str(each[k]) for k in ("id", "person", "organization") if k in each and "title" not in each), str(number)
        )
        name = str(each["id"]) if "id" in each else name
        inner = [line for k, v in each.items() for line in _entry(k, v, indent + 4, f"{path}/{name}/{k}", doubts)]
        if f"{path}/{name}" in doubts:
            yield f"{pad}  # check: {one_line(doubts[f'{path}/{name}'])}"
        while inner and inner[0].lstrip().startswith("# check:"):
            yield f"{pad}  {inner.pop(0).lstrip()}"
        yield f"{pad}  - {inner[0].lstrip()}"
        yield from inner[1:]


_BARE_KEY = re.compile(r"[A-Za-z][\w-]*")
_DAY = Pattern(r"\d{4}-\d{2}-\d{2}", needs="-")


@lru_cache(maxsize=1024)
def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) and not _SPECIAL.match(key) else _quoted(key)


def _scalar(value: Any, indent: int, flow: bool = False) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float) or value is None:
        return "null" if value is None else str(value)
    text = str(value)
    if len(text) <= _FOLDED_FROM and _WORDS.fullmatch(text) and text.lower() not in _NO_WORDS:
        return text
    if _CONTROL.search(text) or text != text.strip():
        return _quoted(text)
    if len(text) > _FOLDED_FROM and not flow and indent >= 0 and not text.startswith(" "):
        return f">-\n{' ' * (indent + 2)}{text}"
    if _DAY.fullmatch(text) or (
        _PLAIN.match(text) and not _SPECIAL.match(text) and not (flow and compiled(r"[,\[\]{}]").search(text))
    ):
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _CONTROL.sub(lambda m: f"\\u{ord(m[0]):04x}", escaped) + '"'


def one_line(text: str) -> str:
    """The words of a remark, which is one line."""
    return compiled(r"\s+").sub(" ", _CONTROL.sub(" ", text))
