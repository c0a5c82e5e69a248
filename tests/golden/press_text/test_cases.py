"""The annotated cases are read without a miss that is not known."""

from pathlib import Path

import pytest

from tests.benchmark.score_press_text import score_folders

HERE = Path(__file__).parent
CASES = sorted(path.stem for path in HERE.glob("*.json"))


@pytest.fixture(scope="module")
def tally() -> object:
    return score_folders([HERE])


@pytest.mark.parametrize(
    ("field", "least"),
    [
        ("names", 0.95),
        ("positions", 0.95),
        ("organizations", 0.95),
        ("parts", 0.95),
        ("dates", 0.95),
        ("hosts", 0.95),
        ("agreements", 0.95),
    ],
)
def test_f1_of_each_field(tally, field: str, least: float) -> None:
    rows = {name: (precision, recall, f1) for name, precision, recall, f1, _ in tally.rows()}
    precision, _, f1 = rows[field]
    assert f1 >= least, "\n".join(line for line in tally.lines if f": {field}:" in line)
    assert precision >= least


@pytest.mark.parametrize("field", ["titles", "pairs", "captions", "attendance"])
def test_no_miss_but_the_known_ones(tally, field: str) -> None:
    known = (HERE / "known_misses.list").read_text(encoding="utf-8").splitlines()
    missed = [line for line in tally.lines if f": {field}: " in line]
    assert sorted(missed) == sorted(line for line in known if f": {field}: " in line)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 12
