"""Which language a new paragraph is in."""

from collections.abc import Sequence

from publish.model.languages import is_east_asian
from publish.readers.word_edits.findings import Comparison, language_of
from publish.readers.word_edits.lines import Line


def language_of_line(comparison: Comparison, index: int) -> str:
    """By its script; where that leaves a choice, by its style, by what Word takes it for, by its neighbours."""
    line = comparison.lines[index]
    asian = _is_asian(line.text)
    fitting = [each for each in comparison.languages if is_east_asian(each) is asian] or list(comparison.languages)
    if len(fitting) == 1:
        return fitting[0]
    return (
        _by_style(line, fitting) or _by_word(line, fitting) or _by_neighbour(comparison, index, fitting) or fitting[0]
    )


def _is_asian(text: str) -> bool:
    wide = sum(ord(char) >= 0x2E80 for char in text)
    return wide * 2 > sum(char.isalpha() for char in text) - wide


def _by_style(line: Line, fitting: Sequence[str]) -> str | None:
    return next((each for each in fitting if (line.style or "").endswith(f"-{each}")), None)


def _by_word(line: Line, fitting: Sequence[str]) -> str | None:
    tongues = [span.locale.split("-")[0] for span in line.spans if span.locale]
    return next((each for each in fitting if each.split("-")[0] in tongues), None)


def _by_neighbour(comparison: Comparison, index: int, fitting: Sequence[str]) -> str | None:
    for near in range(index - 1, -1, -1):
        template = comparison.template(near)
        for path in template.paths if template else ():
            if language_of(path) in fitting:
                return language_of(path)
    return None
