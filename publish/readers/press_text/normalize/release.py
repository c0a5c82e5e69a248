"""The body of the release: every paragraph of the text, in its order, character for character."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace as replaced

from msgspec.structs import replace

from publish.model import LocalizedText, RunningText
from publish.model.markup import Inline, compose
from publish.model.release import Block, Heading, Paragraph, Photo, Release
from publish.readers.press_text.facts import Block as Line
from publish.readers.press_text.facts import Caption, Facts, Look, Pair, Reading, Run
from publish.readers.press_text.normalize.places import Notebook, printable
from publish.readers.press_text.text.folding import comparable
from publish.readers.press_text.text.furniture import strip_label
from publish.readers.press_text.text.languages import is_han_language, language_of


def make_release(facts: Facts, notebook: Notebook) -> Release:
    """Headline, subheads and body."""
    headline = {
        tag: notebook.note(f"release/headline/{tag}", r) for tag, r in facts.titles.items() if _is_line(facts, tag)
    }
    return Release(headline=LocalizedText(headline), body=_body(facts, notebook))


def _is_line(facts: Facts, tag: str) -> bool:
    """A headline is a line of the text; a name from the body is no headline."""
    lines = {run.line for block in facts.blocks if block.kind == "title" for run in block.runs}
    return facts.titles[tag].line in lines


def _body(facts: Facts, notebook: Notebook) -> tuple[Block, ...]:
    placed: list[tuple[tuple[int, int, int], object]] = []
    for rank, pair in enumerate(facts.pairs):
        placed.append(((rank, 0, 0), pair))
    order = {(run.line, run.start): rank for rank, pair in enumerate(facts.pairs) for run in pair.runs.values()}
    for number, group in enumerate(_others(facts)):
        line = group[0].number if isinstance(group, list) else _number(group)
        before = [rank for (at, _), rank in order.items() if at < line]
        last = max(((at, start) for at, start in order if at < line), default=None)
        placed.append(((order[last] if last and before else -1, 1, number), group))
    placed.sort(key=lambda entry: entry[0])
    blocks: list[Block] = []
    paragraphs = photos = headings = 0
    looks = {block.number: block.mark.looks for block in facts.blocks if block.mark and block.mark.looks}
    for _, item in placed:
        if isinstance(item, Pair):
            paragraphs += 1
            blocks.append(_paragraph(f"p{paragraphs}", item, looks, notebook))
        elif isinstance(item, Line):
            paragraphs += 1
            blocks.append(_credit(f"p{paragraphs}", item, facts.languages, notebook))
        elif isinstance(item, Caption):
            photos += 1
            blocks.append(_photo(f"photo{photos}", item, looks, notebook))
        else:
            headings += 1
            blocks.append(_heading(f"h{headings}", item, notebook))  # type: ignore[arg-type]
    return tuple(blocks)


def _number(item: Caption | Line) -> int:
    return item.line if isinstance(item, Caption) else item.number


def _others(facts: Facts) -> list[Caption | Line | list[Line]]:
    """Captions, credits of no picture and headings in the order of the lines; headings of two languages on
    neighbouring lines are one."""
    items: list[tuple[int, Caption | Line | list[Line]]] = [(caption.line, caption) for caption in facts.captions]
    items += [(line.number, line) for line in facts.blocks if line.kind == "credit"]
    titles = facts.titles.values()
    headed = [run.text for line in facts.blocks for run in line.runs if any(_holds(run, title) for title in titles)]
    known = {comparable(strip_label(text)) for text in (*headed, *(title.text for title in titles))}
    last: Line | None = None
    for line in facts.blocks:
        block = _beside_title(line, facts, known) if line.kind == "title" else line
        if block.kind in ("heading", "title") and block.runs:
            previous = items[-1][1] if items and isinstance(items[-1][1], list) else None
            if previous and last is previous[-1] and _is_partner(block, previous):
                previous.append(block)
            else:
                items.append((block.number, [block]))
        last = block if block.kind != "blank" else last
    return [item for _, item in sorted(items, key=lambda entry: entry[0])]


def _is_partner(block: Line, heading: Sequence[Line]) -> bool:
    """The same heading in another language, where nothing but blank lines stands between."""
    if block.mark and block.mark.thing:
        return heading[-1].mark is not None and heading[-1].mark.thing == block.mark.thing
    return _tags(heading) & _tags([block]) == set()


def _beside_title(block: Line, facts: Facts, known: set[str]) -> Line:
    """The line with those of its runs that neither are the headline nor repeat it."""
    left = [run for run in block.runs if not any(_holds(run, title) for title in facts.titles.values())]
    repeats = comparable(strip_label(block.text)) in known
    left = [] if repeats else [run for run in left if comparable(strip_label(run.text)) not in known]
    return replaced(block, runs=tuple(left))


def _holds(run: Run, reading: Reading) -> bool:
    return run.line == reading.line and run.start <= reading.start < run.start + max(1, len(run.text))


def _tags(lines: Sequence[Line]) -> set[str]:
    return {run.language for line in lines for run in line.runs}


Looks = Mapping[int, Sequence[Look]]
"""How words of the lines look, by the number of the line."""


def _paragraph(key: str, pair: Pair, looks: Looks, notebook: Notebook) -> Paragraph:
    texts = {}
    for tag, run in sorted(pair.runs.items(), key=lambda each: notebook.rank(each[0])):
        path = f"release/body/{key}/text/{tag}"
        notebook.places[path] = notebook.source.location(run.line, run.start)
        texts[tag] = _running(run.text, run.start, looks.get(run.line, ()))
    if len(texts) > 1 and pair.confidence < 0.7:
        notebook.doubt(f"release/body/{key}", "do these paragraphs belong together?", pair.confidence)
    return Paragraph(key, RunningText(texts))


def _credit(key: str, line: Line, languages: Sequence[str], notebook: Notebook) -> Paragraph:
    """`Photo by Li Qiang` where no picture is told of: the line as it stands."""
    words = line.text.strip()
    told = language_of(words)
    alike = (tag for tag in languages if is_han_language(tag) == is_han_language(told))
    language = told if told in languages else next(alike, languages[0])
    at = line.text.index(words)
    notebook.places[f"release/body/{key}/text/{language}"] = notebook.source.location(line.number, at)
    return Paragraph(key, RunningText({language: _running(words, at, ())}))


def _running(text: str, start: int, looks: Sequence[Look]) -> str:
    """Words that begin at `start` of their line, in the light markup of events."""
    pieces, at = [], start
    for look in looks:
        begin, end = max(look.start, at), min(look.end, start + len(text))
        if begin < end:
            pieces.append(Inline(text[at - start : begin - start]))
            pieces.append(Inline(text[begin - start : end - start], look.bold, look.italic, look.link))
            at = end
    if not pieces:
        return compose([Inline(printable(text))])
    pieces.append(Inline(text[at - start :]))
    return compose(replace(piece, text=printable(piece.text, strip=False)) for piece in pieces).strip()


def _photo(key: str, caption: Caption, looks: Looks, notebook: Notebook) -> Photo:
    texts = {}
    for tag, reading in sorted(caption.texts.items(), key=lambda each: notebook.rank(each[0])):
        notebook.note(f"release/body/{key}/caption/{tag}", reading)
        texts[tag] = _running(reading.text, reading.start, looks.get(reading.line, ()))
    if not caption.marked:
        notebook.doubt(f"release/body/{key}", "a caption? the text does not mark it as one", 0.8)
    credits = {tag: notebook.note(f"release/body/{key}/credit/{tag}", r) for tag, r in caption.credits.items()}
    return Photo(key, caption=RunningText(texts), credit=LocalizedText(credits))


def _heading(key: str, lines: Sequence[Line], notebook: Notebook) -> Heading:
    texts: dict[str, str] = {}
    for line in lines:
        for run in line.runs:
            notebook.places[f"release/body/{key}/heading/{run.language}"] = notebook.source.location(
                run.line, run.start
            )
            texts[run.language] = (texts[run.language] + " " if run.language in texts else "") + printable(run.text)
    return Heading(key, LocalizedText(texts))
