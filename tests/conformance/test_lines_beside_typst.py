"""Our lines beside Typst's on the same paragraphs, in the same fonts, at the measures of the booklet.

``tests/benchmark/typesetting_vs_typst.py`` prints the figures that are held here.
"""

from statistics import mean

import pytest

from tests.benchmark.typesetting_vs_typst import MEASURES, Result, cause, compared, paragraphs

pytest.importorskip("typst", reason="the Python package typst is not installed")


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return [
        result
        for width, size in MEASURES
        for language, texts in paragraphs().items()
        for result in compared(language, texts, width, size)[0]
    ]


def test_all_languages_are_compared(results: list[Result]) -> None:
    assert {result.case.language for result in results} == {"zh-Hans", "zh-Hant", "ja", "ko", "en", "fr", "de"}
    assert len(results) > 400


def test_no_rule_is_broken_for_the_sake_of_figures(results: list[Result]) -> None:
    for ours in [result.ours for result in results]:
        assert (ours.forbidden, ours.torn, ours.lonely) == (0, 0, 0), ours.lines
        assert ours.overhang < 0.001


def test_there_are_no_more_lines_and_none_is_looser_on_the_whole(results: list[Result]) -> None:
    ours, typsts = [result.ours for result in results], [result.typsts for result in results]
    assert sum(len(each.lines) for each in ours) <= sum(len(each.lines) for each in typsts)
    assert mean(each.worst for each in ours) < 0.95 * mean(each.worst for each in typsts)
    assert mean(each.badness for each in ours) < mean(each.badness for each in typsts)
    assert sum(each.rivers for each in ours) <= sum(each.rivers for each in typsts)


def test_what_is_lost_is_lost_to_a_rule(results: list[Result]) -> None:
    lost = [(result, cause(result)) for result in results if result.more_lines or result.looser]
    chosen = [(str(result.case), why) for result, why in lost if why.startswith("choice")]
    assert not [result.case for result, why in lost if result.more_lines and why.startswith("choice")]
    assert len(chosen) <= len(results) / 100, chosen
