"""A pattern that is asked only where one of its words stands must not be able to match without them.

Read off the expression itself: every way through it holds one of the words. What is not understood proves nothing.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import publish.readers.press_text as reader
from publish.readers.press_text.patterns import Pattern, folded

_WAYS = 2000
"""So many ways through a piece of an expression are written out."""


def _patterns() -> Iterator[tuple[str, Pattern]]:
    for module in pkgutil.walk_packages(reader.__path__, f"{reader.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            asked = hasattr(value, "cache_info") and not inspect.signature(value).parameters
            asked = asked and inspect.signature(value).return_annotation in ("Pattern", "Pattern | None")
            held = value() if asked else value
            for key, each in held.items() if isinstance(held, dict) else (("", held),):
                if isinstance(each, Pattern):
                    yield f"{module.name.removeprefix(reader.__name__)}.{name}{key}", each


_ALL = dict(_patterns())


@pytest.mark.parametrize("name", _ALL)
def test_no_match_without_its_words(name: str) -> None:
    pattern = _ALL[name]
    tree = _parser.parse(pattern.pattern, pattern.flags)
    assert all(pattern.needs)
    assert not pattern.folds or pattern.needs == tuple(folded(word) for word in pattern.needs)
    assert _holds(tree, pattern)


def test_many_patterns_are_asked_so() -> None:
    assert len(_ALL) > 100


def test_small_letters_cover_all_that_ignoring_case_does() -> None:
    for letter in "abcdefghijklmnopqrstuvwxyzéàçèôêñü":
        alike = re.compile(letter, re.I)
        for code in range(sys.maxunicode + 1):
            if alike.match(chr(code)):
                assert letter in folded(chr(code)), (letter, hex(code))


def test_asks_as_the_plain_expression_does() -> None:
    plain, asked = re.compile(r"(?P<n>\d+) (?:men|women)"), Pattern(r"(?P<n>\d+) (?:men|women)", needs="men")
    for text in ("", "12 men and 3 women", "nothing", "men"):
        assert [m.span() for m in asked.finditer(text)] == [m.span() for m in plain.finditer(text)]
        assert asked.findall(text) == plain.findall(text)
        assert asked.split(text) == plain.split(text)
        assert asked.sub(r"\g<n>", text) == plain.sub(r"\g<n>", text)
        for way in ("search", "match", "fullmatch"):
            one, other = (getattr(each, way)(text, 1) for each in (asked, plain))
            assert (one and one.span()) == (other and other.span())
    found = asked.search("12 men")
    assert found and asked.made(found) and not Pattern("men", needs="men").made(found)


def _holds(nodes: Iterable[Any], pattern: Pattern) -> bool:
    """Whether whatever matches these nodes holds one of the words."""
    nodes = list(nodes)
    stretch: list[str] = [""]
    for node in nodes:
        ways = _written(node, pattern)
        if ways is None and _each_holds(node, pattern):
            return True
        if ways is None or len(stretch) * len(ways) > _WAYS:
            if _found(stretch, pattern) or (ways is not None and _found(ways, pattern)):
                return True
            stretch = ways or [""]
        else:
            stretch = [before + way for before in stretch for way in ways]
        if _found(stretch, pattern):
            return True
    return False


def _found(ways: Sequence[str], pattern: Pattern) -> bool:
    return all(any(word in way for word in pattern.needs) for way in ways)


def _each_holds(node: tuple[Any, Any], pattern: Pattern) -> bool:
    kind, value = node
    if kind is op.BRANCH:
        return all(_holds(branch, pattern) for branch in value[1])
    if kind is op.SUBPATTERN:
        return _holds(value[3], pattern)
    if kind is op.ASSERT:
        return _holds(value[1], pattern)
    return kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0 and _holds(value[2], pattern)


def _written(node: tuple[Any, Any], pattern: Pattern) -> list[str] | None:
    """Everything the node can match, in small letters where case is ignored; None where that is too much."""
    kind, value = node
    if kind is op.LITERAL:
        return [folded(chr(value)) if pattern.folds else chr(value)]
    if kind is op.IN and all(each is op.LITERAL for each, _ in value):
        return [folded(chr(code)) if pattern.folds else chr(code) for _, code in value]
    if kind is op.SUBPATTERN:
        return _all_ways(value[3], pattern)
    if kind is op.BRANCH:
        found = [_all_ways(branch, pattern) for branch in value[1]]
        return None if None in found else [way for ways in found for way in ways or ()]
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[1] == 1:
        once = _all_ways(value[2], pattern)
        return once if once is None or value[0] else ["", *once]
    return [""] if kind in (op.AT, op.ASSERT_NOT) else None


def _all_ways(nodes: Iterable[Any], pattern: Pattern) -> list[str] | None:
    stretch = [""]
    for node in nodes:
        ways = _written(node, pattern)
        if ways is None or len(stretch) * len(ways) > _WAYS:
            return None
        stretch = [before + way for before in stretch for way in ways]
    return stretch
