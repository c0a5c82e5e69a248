"""Our line breaker beside Typst's: the same paragraphs, the same font files, sizes and measures.

Run as a script. The paragraphs are the long abstracts of paragraphs.toml, the
paragraphs of the typesetting goldens, and the running text of the shipped events that makes more than one line.
Both set every paragraph from the same instances of the same fonts, justified, hyphenated, each with its own
defaults. The natural width of every line is taken by one ruler (our fonts and spacing), so that stretch is
comparable. Typst lets marks and hyphens hang out of the measure, and decides so after breaking: with its ``overhang``
off the lines are the same.

A paragraph is lost if it has more lines than Typst's, or as many and a worse worst line. For each one
lost it is said whether our rules would have allowed Typst's figures (attainable.py); where they would not,
what Typst did that we do not: torn a number, a forbidden edge, marks outside the measure. The milliseconds are
those of breaking and setting for ours, of the whole compilation for Typst, with everything loaded for both.

    -v             every paragraph, line by line
    --measures     points of the narrow column of two languages side by side, A5 and A4, or others: 300,270,240
    --size         of the type, with --measures
"""

from __future__ import annotations

import argparse
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from publish.model.markup import plain  # noqa: E402
from publish.renderers.pdf.typesetting import FontSet, ParagraphStyle, Span, measure, typeset  # noqa: E402
from publish.renderers.pdf.typesetting.widths import drawn_text  # noqa: E402
from tests.benchmark.attainable import least_worst  # noqa: E402
from tests.benchmark.line_figures import HYPHEN, TOUCHING, Figures, judged  # noqa: E402
from tests.benchmark.typst_lines import typst_lines  # noqa: E402

GOLDENS = ROOT / "tests" / "golden" / "typesetting"
MEASURES = ((156.0, 9.2), (326.0, 9.2), (453.0, 10.7))
"""Points of measure and of type: a column side by side, A5, A4."""


class Case(NamedTuple):
    """A paragraph at a measure."""

    language: str
    text: str
    width: float
    size: float

    def __str__(self) -> str:
        return f"{self.language:8}{self.width:5.0f} pt  {self.text[:24]}"


class Result(NamedTuple):
    """The same case set by both."""

    case: Case
    ours: Figures
    typsts: Figures

    @property
    def more_lines(self) -> bool:
        """Lost by a line."""
        return len(self.ours.lines) > len(self.typsts.lines)

    @property
    def looser(self) -> bool:
        """Lost by the worst line, with as many lines."""
        return len(self.ours.lines) == len(self.typsts.lines) and self.ours.worst > self.typsts.worst + TOUCHING


def paragraphs() -> dict[str, list[str]]:
    """All texts by language, without doubles."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for path in sorted(GOLDENS.glob("*-paragraph.txt")):
        found[path.stem.removesuffix("-paragraph")][path.read_text("utf-8").partition("\n\n")[2].strip()] = None
    for language, texts in tomllib.loads((Path(__file__).parent / "paragraphs.toml").read_text("utf-8")).items():
        found[language] |= dict.fromkeys(texts)
    for path in sorted(ROOT.glob("seeds/*/event.yaml")):
        for tag, text in _texts(yaml.safe_load(path.read_text("utf-8"))):
            found["zh-Hans" if tag == "zh" else tag][text] = None
    return {language: [t for t in texts if drawn_text(t) == t] for language, texts in found.items()}


def _texts(value: Any, tag: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, key if key in ("zh", "zh-Hant", "en") else "")
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, tag)
    elif tag and isinstance(value, str):
        parts = (" ".join(plain(part).split()) for part in value.split("\n\n"))
        yield from ((tag, part) for part in parts if len(part) > 30 and part[-1] in _ENDS)


_ENDS = ".。!！?？”」』"
"""Running text ends like this; titles do not, and are not justified."""


def ours(case: Case, fonts: FontSet) -> Figures:
    style = ParagraphStyle(leading=15)
    lines = typeset([Span(case.text, case.language, case.size)], case.width, style, fonts).lines
    texts = [line.text.rstrip() + (HYPHEN if line.hyphenated else "") for line in lines]
    figures = judged(texts, case.text, case.language, case.width, case.size, fonts)
    overhang = max(line.x + line.width - case.width for line in lines)
    return replace(figures, overhang=max(0.0, overhang))


def compared(language: str, texts: list[str], width: float, size: float) -> tuple[list[Result], float, float]:
    """Both on the texts of one language at one measure, and the seconds each took."""
    fonts = FontSet(han_language=language)
    cases = [Case(language, text, width, size) for text in texts]
    cases = [case for case in cases if measure([Span(case.text, language, size)], fonts) > width]
    if not cases:
        return [], 0.0, 0.0
    set_by_typst, spent = typst_lines([case.text for case in cases], language, width, size)
    began = time.perf_counter()
    for case in cases:
        typeset([Span(case.text, language, size)], width, ParagraphStyle(leading=15), fonts)
    own = time.perf_counter() - began
    results = []
    for case, (lines, hanging) in zip(cases, set_by_typst, strict=True):
        figures = judged(lines, case.text, language, width, size, fonts)
        results.append(Result(case, ours(case, fonts), replace(figures, overhang=hanging)))
    return results, own, spent


HEADER = (
    f"{'lines':>7}{'worst':>8}{'mean':>8}{'badness':>9}{'hyphens':>9}{'forbidden':>11}"
    f"{'torn':>6}{'lonely':>8}{'rivers':>8}{'overhang':>10}"
)


def row(name: str, figures: list[Figures]) -> str:
    """Sums; of the worst stretches the worst and the mean, the mean badness, the greatest overhang."""
    worst = [f.worst for f in figures]
    return (
        f"{name:28}{sum(len(f.lines) for f in figures):7}{max(worst):8.3f}{sum(worst) / len(worst):8.4f}"
        f"{sum(f.badness for f in figures) / len(figures):9.1f}{sum(f.hyphens for f in figures):9}"
        f"{sum(f.forbidden for f in figures):11}{sum(f.torn for f in figures):6}"
        f"{sum(f.lonely for f in figures):8}{sum(f.rivers for f in figures):8}{max(f.overhang for f in figures):10.2f}"
    )


def cause(result: Result) -> str:
    """Why a paragraph was lost: what Typst did that our rules forbid, or that we chose otherwise."""
    case, typsts = result.case, result.typsts
    fonts = FontSet(han_language=case.language)
    best = least_worst(case.text, case.language, case.width, case.size, fonts, len(typsts.lines))
    if case.language == "ko":
        parted = [_parted_words(case.text, figures.lines) for figures in (result.ours, typsts)]
        if parted[0] < parted[1]:
            return f"rule: {parted[0]} words parted; Typst: {parted[1]}"
    if best <= typsts.worst + TOUCHING:
        return (
            f"choice: a line less only with one of {best:.3f}"
            if result.more_lines
            else f"choice: {best:.3f} was to be had"
        )
    done = [
        name
        for name, did in (
            ("tears a number", typsts.torn), ("a forbidden edge", typsts.forbidden), ("lonely", typsts.lonely),
            (f"hangs out {typsts.overhang:.2f} pt", typsts.overhang > 0.01),
        )
        if did
    ]  # fmt: skip
    least = "not to be had at all" if best > 9 else f"at best {best:.3f}"
    return f"rule: {least}; Typst: {', '.join(done) or 'breaks elsewhere'}"


def _parted_words(text: str, lines: tuple[str, ...]) -> int:
    """How many lines end inside a word, of a language that shows no hyphen there."""
    at = parted = 0
    for line in lines[:-1]:
        at = text.index(line, at) + len(line)
        parted += not text[at].isspace()
    return parted


def main() -> None:
    """Print sums by language and measure, every lost paragraph with its cause, and the totals."""
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--measures")
    parser.add_argument("--size", type=float, default=10.0)
    asked = parser.parse_args()
    measures = [(float(w), asked.size) for w in asked.measures.split(",")] if asked.measures else MEASURES
    everything: list[Result] = []
    times = [0.0, 0.0]
    print(f"{'':28}{HEADER}")
    for width, size in measures:
        for language, texts in paragraphs().items():
            results, *spent = compared(language, texts, width, size)
            if not results:
                continue
            everything += results
            times = [a + b for a, b in zip(times, spent, strict=True)]
            head = f"{language:8} {width:.0f} pt {len(results):3}"
            print(row(f"{head:20}publish", [r.ours for r in results]))
            print(row(f"{'':20}typst", [r.typsts for r in results]))
            if asked.verbose:
                show_lines(results)
    show_lost(everything)
    print(f"\n{len(everything)} paragraphs{'':14}{HEADER[2:]}      ms")
    for name, figures, spent in zip(
        ("publish", "typst"), ([r.ours for r in everything], [r.typsts for r in everything]), times, strict=True
    ):
        print(f"{row(name, figures)}{1000 * spent:8.0f}")


def show_lost(results: list[Result]) -> None:
    """The paragraphs where Typst has the better figures, and why; and how many are won."""
    print("\nlost by a line, or by the worst line:")
    counts: dict[str, int] = defaultdict(int)
    for result in results:
        if not (result.more_lines or result.looser):
            continue
        why = cause(result)
        counts["lines " * result.more_lines + why.partition(":")[0]] += 1
        print(
            f"  {result.case!s:44}{len(result.ours.lines):4} to {len(result.typsts.lines):3} lines,"
            f" {result.ours.worst:.3f} to {result.typsts.worst:.3f}   {why}"
        )
    fewer = sum(len(r.ours.lines) < len(r.typsts.lines) for r in results)
    tighter = sum(
        len(r.ours.lines) == len(r.typsts.lines) and r.ours.worst < r.typsts.worst - TOUCHING for r in results
    )
    same = len(results) - fewer - tighter - sum(counts.values())
    print(f"won: {fewer} by lines, {tighter} by the worst line; the same: {same}; lost: {dict(counts)}")


def show_lines(results: list[Result]) -> None:
    """Every line with its stretch, ours and Typst's."""
    for result in results:
        for name, figures in (("publish", result.ours), ("typst", result.typsts)):
            print(f"  {result.case}  {name}")
            for line, stretch in zip(figures.lines, [*figures.stretches, 0.0], strict=True):
                print(f"    {stretch:+.3f} {line}")


if __name__ == "__main__":
    main()
