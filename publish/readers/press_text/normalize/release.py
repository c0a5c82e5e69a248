"""The body of the release: every paragraph of the text, in its order, character for character."""

from __future__ import annotations

from collections.abc import Sequence

from publish.model import LocalizedText, RunningText
from publish.model.markup import Inline, compose
from publish.model.release import Block, Heading, Paragraph, Photo, Release
from publish.readers.press_text.facts import Block as Line
from publish.readers.press_text.facts import Caption, Facts, Pair
from publish.readers.press_text.normalize.places import Notebook, printable


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
        line = group.line if isinstance(group, Caption) else group[0].number
        before = [rank for (at, _), rank in order.items() if at < line]
        last = max(((at, start) for at, start in order if at < line), default=None)
        placed.append(((order[last] if last and before else -1, 1, number), group))
    placed.sort(key=lambda entry: entry[0])
    blocks: list[Block] = []
    paragraphs = photos = headings = 0
    for _, item in placed:
        if isinstance(item, Pair):
            paragraphs += 1
            blocks.append(_paragraph(f"p{paragraphs}", item, notebook))
        elif isinstance(item, Caption):
            photos += 1
            blocks.append(_photo(f"photo{photos}", item, notebook))
        else:
            headings += 1
            blocks.append(_heading(f"h{headings}", item, notebook))  # type: ignore[arg-type]
    return tuple(blocks)


def _others(facts: Facts) -> list[Caption | list[Line]]:
    """Captions and headings in the order of the lines; headings of two languages on neighbouring lines are one."""
    items: list[tuple[int, Caption | list[Line]]] = [(caption.line, caption) for caption in facts.captions]
    shown = {reading.line for reading in facts.titles.values()}
    titles = {run.text for block in facts.blocks if block.number in shown for run in block.runs}
    last: Line | None = None
    for block in facts.blocks:
        extra_title = block.kind == "title" and block.number not in shown and not _repeats(block, facts, titles)
        if block.kind == "heading" or extra_title:
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


def _repeats(block: Line, facts: Facts, titles: set[str]) -> bool:
    from publish.readers.press_text.text.folding import comparable
    from publish.readers.press_text.text.furniture import strip_label

    known = {comparable(strip_label(title)) for title in titles} | {comparable(r.text) for r in facts.titles.values()}
    return comparable(strip_label(block.text)) in known


def _tags(lines: Sequence[Line]) -> set[str]:
    return {run.language for line in lines for run in line.runs}


def _paragraph(key: str, pair: Pair, notebook: Notebook) -> Paragraph:
    texts = {}
    for tag, run in pair.runs.items():
        path = f"release/body/{key}/text/{tag}"
        notebook.places[path] = notebook.source.location(run.line, run.start)
        texts[tag] = compose([Inline(printable(run.text))])
    if len(texts) > 1 and pair.confidence < 0.7:
        notebook.doubt(f"release/body/{key}", "do these paragraphs belong together?", pair.confidence)
    return Paragraph(key, RunningText(texts))


def _photo(key: str, caption: Caption, notebook: Notebook) -> Photo:
    texts = {}
    for tag, reading in caption.texts.items():
        texts[tag] = compose([Inline(notebook.note(f"release/body/{key}/caption/{tag}", reading))])
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
