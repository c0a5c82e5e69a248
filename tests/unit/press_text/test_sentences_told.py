"""Sentences of chambers, ports, banks, hospitals and sports with the people a careful reader takes from them.

Each file of `sentences/` holds sentences, and under each a line for each person: `= name | position、position | body`.
"""

from pathlib import Path

import pytest

from tests.people_read import offices_of

_FOLDER = Path(__file__).parent / "sentences"


def _sentences() -> list[tuple[str, list[tuple[str, ...]]]]:
    found: list[tuple[str, list[tuple[str, ...]]]] = []
    for file in sorted(_FOLDER.glob("*.txt")):
        for line in filter(None, file.read_text(encoding="utf-8").splitlines()):
            if line.startswith("= "):
                told = [part.strip() for part in line[2:].split("|")]
                found[-1][1].append((*told, *[""] * (3 - len(told))))
            else:
                found.append((line, []))
    return found


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*told, id=told[0][:40]) for told in _sentences()])
def test_people_of_the_sentence(text: str, expected: list[tuple[str, ...]]) -> None:
    assert sorted(offices_of(text)) == sorted(expected)
