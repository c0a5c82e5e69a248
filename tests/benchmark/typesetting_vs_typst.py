"""Our line breaker beside Typst's: the same paragraphs, font, size and measure.

Run as a script; needs ``pip install typst`` and the static Noto Sans CJK fonts of the system. Both
set every paragraph in Noto Sans CJK SC or its sisters. Typst's lines are read from its PDF with
pdfium; the natural width of every line, ours and Typst's, is taken by the same ruler (our fonts and
spacing rules), so that stretch is comparable. Where Typst needs a line less, it has parted a number
from its unit (346 | 万件) or a bracket's contents, or let marks hang out of the measure.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from publish.renderers.pdf.typesetting import (  # noqa: E402
    FontCatalogue,
    FontSet,
    ParagraphStyle,
    Span,
    default_catalogue,
    measure,
    typeset,
)
from publish.renderers.pdf.typesetting.bindings import bound_stretches  # noqa: E402

SOURCES = ROOT / "tests" / "golden" / "typesetting"
PARAGRAPHS = ("zh-Hans", "en", "zh-Hant", "ja", "ko", "fr")
FACES = {"zh-Hant": ("TC", "cjk-tc"), "ja": ("JP", "cjk-jp"), "ko": ("KR", "cjk-kr")}
SIZE = 10.0
MEASURES = (300.0, 270.0, 240.0, 210.0, 190.0, 170.0, 150.0)
NOT_FIRST = "、，。；：？！》」』）】〉〕…—·”’,.;:!?)]}%ぁぃぅぇぉっゃゅょァィゥェォッャュョー々"
NOT_LAST = "《「『（【〈〔“‘([{"


@dataclass(frozen=True)
class Figures:
    """What one setter made of one paragraph."""

    lines: list[str]
    overhang: float
    """Points the ink of the worst line stands out of the measure."""
    stretches: list[float]
    """Of every line but the last, as a part of the measure; negative where it was squeezed."""
    torn: int
    """Line ends inside a number with its unit, a date or a time."""

    @property
    def worst(self) -> float:
        return max((abs(s) for s in self.stretches), default=0.0)

    @property
    def badness(self) -> float:
        """Mean square of the stretches, in thousandths of the measure."""
        return (sum((1000 * s) ** 2 for s in self.stretches) / max(1, len(self.stretches))) ** 0.5

    @property
    def forbidden(self) -> int:
        """Line edges with a mark that may not stand there."""
        begins = sum(line.strip()[0] in NOT_FIRST for line in self.lines[1:])
        return begins + sum(line.strip()[-1] in NOT_LAST for line in self.lines[:-1])

    @property
    def hyphens(self) -> int:
        return sum(line.rstrip()[-1] in "\u00ad-\u2010" for line in self.lines[:-1])


def fonts_for(language: str) -> FontSet:
    """Latin from the CJK face too, as Typst takes it."""
    catalogue = default_catalogue()
    face = FACES.get(language, ("SC", "cjk-sc"))[1]
    roles = {"body": {**catalogue.roles["body"], "Latn": (face,)}}
    return FontSet(FontCatalogue(catalogue.faces, roles), language)


def ours(text: str, language: str, width: float, fonts: FontSet) -> Figures:
    style = ParagraphStyle(leading=15)
    lines = typeset([Span(text, language, SIZE)], width, style, fonts).lines
    overhang = max(line.x + line.width - width for line in lines)
    texts = [line.text.rstrip() + ("\u00ad" if line.hyphenated else "") for line in lines]
    torn = _torn(text, texts, language)
    return Figures(texts, max(0.0, overhang), _stretches(texts, language, width, fonts), torn)


def typsts(text: str, language: str, width: float, fonts: FontSet) -> Figures:
    import pypdfium2
    import typst

    margin = 40
    code, _, script = language.partition("-")
    region = {"Hans": ', region: "cn"', "Hant": ', region: "tw"'}.get(script, "")
    face = FACES.get(language, ("SC", ""))[0]
    source = (
        f"#set page(width: {width + 2 * margin}pt, height: 1000pt, margin: {margin}pt)\n"
        f'#set text(font: "Noto Sans CJK {face}", size: {SIZE}pt, lang: "{code}"{region})\n'
        f"#set par(justify: true, leading: 5pt)\n#({_quoted(text)})\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "in.typ"
        path.write_text(source, "utf-8")
        pdf = typst.compile(str(path))
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    lines: list[str] = []
    right, bottom = 0.0, None
    for n in range(page.count_chars()):
        character = page.get_text_range(n, 1)
        if not character.strip() and character != " ":
            continue
        box = page.get_charbox(n, loose=True)
        if bottom is None or box[1] < bottom - 6:
            lines.append("")
            bottom = box[1]
        lines[-1] += character
        if character != " ":
            right = max(right, page.get_charbox(n)[2])
    lines = _as_written(text, lines)
    torn = _torn(text, lines, language)
    return Figures(lines, max(0.0, right - margin - width), _stretches(lines, language, width, fonts), torn)


def _as_written(text: str, lines: list[str]) -> list[str]:
    """The same lines cut from the source: pdfium guesses spaces and drops hyphens."""
    written: list[str] = []
    at = 0
    for line in lines:
        hyphen = line.rstrip()[-1] in "-\u00ad\u0002\ufffe\u2010"
        visible = "".join(c for c in line if c.isprintable() and not c.isspace()).rstrip("-\u00ad\u2010")
        end = at
        for character in visible:
            while text[end].isspace():
                end += 1
            if text[end] != character:
                raise ValueError(f"{text[at : end + 1]!r} was read as {line!r}")
            end += 1
        typed = hyphen and text[end : end + 1] == "-"
        end += typed
        written.append(text[at:end].strip() + ("\u00ad" if hyphen and not typed else ""))
        at = end
    return written


def _torn(text: str, lines: list[str], language: str) -> int:
    bound = [b for b in bound_stretches(text, [language]) if b[2]]
    torn = at = 0
    for line in lines[:-1]:
        for character in line.removesuffix("\u00ad"):
            at = text.index(character, at) + 1
        torn += any(start < at < end for start, end, _ in bound)
    return torn


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _stretches(lines: Iterable[str], language: str, width: float, fonts: FontSet) -> list[float]:
    natural = [measure([Span(line.replace("\u00ad", "-"), language, SIZE)], fonts) for line in lines]
    return [(width - n) / width for n in natural[:-1]]


def read(name: str) -> str:
    """The text of a golden's source, without its settings."""
    return (SOURCES / f"{name}-paragraph.txt").read_text("utf-8").partition("\n\n")[2].strip()


def main() -> None:
    """Print a row for each paragraph, measure and setter, and the sums."""
    header = f"{'paragraph':16}{'':9}{'lines':>6}{'worst':>8}{'badness':>9}{'hyphens':>9}"
    print(header + f"{'forbidden':>11}{'torn':>6}{'overhang':>10}{'ms':>8}")
    results: dict[str, list[Figures]] = {"publish": [], "typst": []}
    for width in MEASURES:
        for language in PARAGRAPHS:
            text = read(language)
            fonts = fonts_for(language)
            for name, setter in (("publish", ours), ("typst", typsts)):
                began = time.perf_counter()
                figures = setter(text, language, width, fonts)
                results[name].append(figures)
                show(f"{language} {width:.0f}pt", name, figures, 1000 * (time.perf_counter() - began))
    print("\nsums: lines, hyphens, forbidden edges, torn numbers; mean of the worst stretches and of the badness")
    for name, all_figures in results.items():
        count = len(all_figures)
        print(
            f"{name:9}{sum(len(f.lines) for f in all_figures):6}{sum(f.hyphens for f in all_figures):6}"
            f"{sum(f.forbidden for f in all_figures):6}{sum(f.torn for f in all_figures):6}"
            f"{sum(f.worst for f in all_figures) / count:9.4f}"
            f"{sum(f.badness for f in all_figures) / count:8.1f}"
        )


def show(case: str, name: str, figures: Figures, spent: float) -> None:
    """One row; with -v every line and its stretch."""
    print(
        f"{case:16}{name:9}{len(figures.lines):6}{figures.worst:8.3f}{figures.badness:9.1f}"
        f"{figures.hyphens:9}{figures.forbidden:11}{figures.torn:6}{figures.overhang:10.2f}{spent:8.1f}"
    )
    if "-v" in sys.argv:
        for line, stretch in zip(figures.lines, [*figures.stretches, 0.0], strict=True):
            print(f"    {stretch:+.3f} {line}")


if __name__ == "__main__":
    main()
