"""The word lists that the reader asks for by name are there, in the section they are asked for in."""

import re
from pathlib import Path

import pytest

from publish.readers import press_text
from publish.readers.press_text import words

ROOM = Path(press_text.__file__).parent
_ASKED = re.compile(
    r"words\.(?:words|phrases|word_set|alternation|phrase_alternation)\(\s*"
    r"(?P<q>[\"'])(?P<table>[\w-]+)(?P=q),\s*(?P=q)(?P<section>\w+)(?P=q),\s*(?P=q)(?P<key>\w+)(?P=q)"
)
LISTS = sorted(
    {
        found.group("table", "section", "key")
        for file in ROOM.rglob("*.py")
        for found in _ASKED.finditer(file.read_text())
    }
)


@pytest.mark.parametrize(("table", "section", "key"), LISTS)
def test_the_list_is_there(table: str, section: str, key: str) -> None:
    """A list in another section reads as an empty one, and what asks for it never answers."""
    assert words.words(table, section, key) or words.phrases(table, section, key)
