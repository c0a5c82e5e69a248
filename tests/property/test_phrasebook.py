"""Every sentence of the phrasebook is read as a careful reader reads it, but for those known to be misread."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from phrases import FOLDER, filled, misread, patterns

_LIST = FOLDER / "known_misses.list"
_KNOWN = frozenset(_LIST.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("name", patterns())
def test_pattern_is_read(name: str) -> None:
    missed = next((lines for lines in map(misread, filled(name)) if lines), None)
    if os.environ.get("PUBLISH_WRITE_GOLDENS"):
        now = set(_LIST.read_text(encoding="utf-8").splitlines()) - {name} | ({name} if missed else set())
        _LIST.write_text("".join(f"{line}\n" for line in sorted(now)), encoding="utf-8")
    elif name in _KNOWN:
        assert missed, f"{name!r} is read well: take its line out of {_LIST.name}"
    else:
        assert not missed, "\n".join(missed)


def test_known_misses_are_patterns() -> None:
    assert patterns().keys() >= _KNOWN
