"""The annotated cases are read without a miss that is not known."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent
SCORER = HERE.parents[1] / "benchmark" / "score_press_text.py"
CASES = sorted(path.stem for path in HERE.glob("*.json"))


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_press_text", SCORER)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["score_press_text"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tally() -> object:
    return _scorer().score_folders([HERE])


@pytest.mark.parametrize(
    ("field", "least"),
    [
        ("names", 0.95),
        ("positions", 0.95),
        ("organizations", 0.95),
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
