"""Photo captions with their credit, the two languages of one picture together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Caption, Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.caption_groups import cells
from publish.readers.press_text.text.caption_words import set_off
from publish.readers.press_text.text.credits import credit_alone, credit_of, leading_credit
from publish.readers.press_text.text.folding import HAN
from publish.readers.press_text.text.furniture import is_image
from publish.readers.press_text.text.languages import is_han_language, split_runs

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十](?![\u4e00-\u9fff]))"
_MARKS_HAN = words.alternation("zh-events", "captions", "markers")
_MARKS_LATIN = "|".join(
    words.phrase_alternation("captions", "markers", tag) for tag in words.table("captions")["markers"]
)
_CAPTION_MARK = re.compile(
    rf"^[\s▲△↑↓▼◎■●]*(?:[【\[（(]\s*)?(?P<mark>{_MARKS_HAN}"
    rf"|{_MARKS_LATIN})\s*(?:No\.?\s*)?{_NUMBER}?\s*[】\]]?\s*[:：|｜]\s*"
    rf"|^[\s▲△↑↓▼◎■●]*[【\[]\s*(?:{_MARKS_HAN}|{_MARKS_LATIN})\s*{_NUMBER}?\s*[】\]]\s*(?=\S)"
    rf"|^\s*(?:(?:Photo|Picture|Image|Figure|Fig\.?)\s\d{{1,2}}[.)]?\s+(?=[A-Z])|[图圖]\s?{_NUMBER}[.、]?\s+(?=\S)"
    rf"|Photo\s[-–—]\s|[（(](?:{_MARKS_HAN}|{_MARKS_LATIN})\s?{_NUMBER}[)）]\s*(?=\S))",
    re.I,
)
_TRIANGLE = re.compile(r"^\s*[▲△▼▽↑↓←→⬆⬇]\s*(?=\S)")
_BOTH = re.compile(
    f"([^A-Za-z]*[{HAN}][^A-Za-z|｜/]*?)(?:[ \u3000]+|[ \u3000]*[|｜/][ \u3000]*)([A-Z][^{HAN}]*[ ][a-z][^{HAN}]*)"
)
_BOTH_LATIN = re.compile(
    f"([A-Z][^{HAN}|｜/]*[ ][^{HAN}|｜/]*?)[ \u3000]*[|｜/][ \u3000]*([^A-Za-z]*[{HAN}][^A-Za-z|｜/]*)"
)
_FOR = re.compile(r"^\s*[（(]?(图|圖)(为|為)(?=\S)")
_INNER_MARK = re.compile(
    r"\s*[（(]\s*(?:Photos?|Pictures?|Figure|Fig\.|Caption)\s*\d{0,2}\s*[:：]\s*"
    r"|\s*[|｜/／]?\s*(?<![(（\w])(?:Photos?|Pictures?|Figure|Fig\.|Caption)\s*\d{0,2}\s*[:：]\s*|\s+[|｜/／]\s*(?=[图圖]\s?\d)"
    r"|\s+[|｜/／]\s*(?=(?:Photo|Fig\.?|Figure)\s\d)",
    re.I,
)
_ADDRESS = re.compile(r"^\W*https?://\S+\s*(?=\S)")


def caption_marker(line: str) -> re.Match[str] | None:
    """The marker that opens a caption line (`图:`, `Photo:`, `▲`), if there is one."""
    return _CAPTION_MARK.match(line) or _TRIANGLE.match(line) or _FOR.match(line)


def caption_runs(line: str, number: int) -> tuple[Run, ...]:
    """The words under a picture without their markers, one run a language; the credit stays behind the last."""
    if each := cells(line):
        return tuple(run for at, said in each for run in split_runs(said, number, at))
    line = line.rstrip(" |｜")
    inner_words = set_off(line)
    if inner_words and credit_of(line) is None and caption_marker(line) is None:
        return split_runs(inner_words, number, line.index(inner_words))
    marker, ends = caption_marker(line), credit_of(line)
    first = leading_credit(line)
    start = first[0] if first else marker.end() if marker else 0
    address = _ADDRESS.match(line[start:])
    start += address.end() if address else 0
    stop = ends[0] if ends and ends[0] > start else len(line)
    if address and line[start] == "(" and line.rstrip().endswith(")"):
        start, stop = start + 1, min(stop, len(line.rstrip()) - 1)
        return _split(line[start:stop], number, start)
    inner = _INNER_MARK.search(line, start + 1, stop)
    runs = _split(line[start : inner.start() if inner else stop], number, start)
    if inner:
        rest = line[inner.start() : stop].lstrip(" |｜/／（(")
        runs = (*runs, *split_runs(rest, number, stop - len(rest)))
    if stop < len(line) and runs:
        last = runs[-1]
        runs = (*runs[:-1], Run(number, last.start, line[last.start :].rstrip(), last.language))
    return tuple(_without_marker(run) for run in runs)


def _split(text: str, number: int, start: int) -> tuple[Run, ...]:
    """The languages of a caption: `晚宴现场 The dinner` is too short to be two sentences."""
    both = _BOTH.fullmatch(text.rstrip()) or _BOTH_LATIN.fullmatch(text.rstrip())
    if not both:
        return split_runs(text, number, start)
    return split_runs(both[1], number, start) + split_runs(both[2], number, start + both.start(2))


def _without_marker(run: Run) -> Run:
    """`图:…|Photo: …` names its kind twice; a trailing bracket of `(Photo: …)` goes too."""
    marker = caption_marker(run.text)
    skip = marker.end() if marker else 0
    text = run.text[skip:].rstrip()
    if text[-1:] in ")）]】" and text.count("(") + text.count("（") < text.count(")") + text.count("）"):
        text = text[:-1].rstrip()
    return Run(run.line, run.start + skip, text, run.language) if text else run


def find_captions(blocks: Sequence[Block]) -> tuple[Caption, ...]:
    """Every caption in the order of the text; two lines in two languages are one caption."""
    found: list[Caption] = []
    previous: Block | None = None
    above: dict[str, Reading] = {}
    for block in blocks:
        if block.kind == "blank":
            continue
        if block.kind == "caption" and block.runs:
            if len(cells(block.text)) > 1 and not block.mark:
                found += [Caption(*_texts([run]), block.number) for run in block.runs]
                previous = block
                continue
            alone = credit_alone(block.text.strip()) if not block.mark else None
            if alone:
                run = block.runs[0]
                reading = Reading(alone, run.line, block.text.index(alone), 0.9, "credit of the photo")
                if found and previous and previous.kind == "caption":
                    found[-1] = replace(found[-1], credits={**{run.language: reading}, **found[-1].credits})
                    previous = block
                else:
                    above[run.language] = reading
                continue
            texts, credits = _marked(block) if block.mark and block.mark.language else _texts(block.runs)
            first = leading_credit(block.text)
            if first and block.runs:
                run = block.runs[0]
                at = block.text.index(first[1])
                credits = {run.language: Reading(first[1], run.line, at, 0.9, "credit of the photo"), **credits}
            marked = _is_marked(block, previous)
            if found and previous and previous.kind == "caption" and _names_source(block, texts, found[-1]):
                found[-1] = Caption(found[-1].texts, {**texts, **found[-1].credits}, found[-1].line)
            elif found and previous and _same_picture(previous, block, found[-1], texts):
                texts, credits = {**found[-1].texts, **texts}, {**credits, **found[-1].credits}
                found[-1] = Caption(texts, credits, found[-1].line, found[-1].marked or marked)
            else:
                found.append(Caption(texts, {**above, **credits}, block.number, marked))
                above = {}
        previous = block
    return tuple(_credited_alike(caption) for caption in found)


def _is_marked(block: Block, previous: Block | None) -> bool:
    """Whether a caption says itself that it is one: by its marker, who took the photo, or the image above it."""
    if block.mark or caption_marker(block.text.strip()) or leading_credit(block.text) or credit_of(block.text):
        return True
    return previous is not None and previous.kind == "chrome" and is_image(previous.text)


_NAMED_LAST = re.compile(r"\s\((?P<who>[A-Z][^()]{2,60})\)$")


def _credited_alike(caption: Caption) -> Caption:
    """Where one language credits the picture, a name in brackets at the end of the other is the same credit."""
    texts, credits = dict(caption.texts), dict(caption.credits)
    for tag, said in caption.texts.items():
        named = _NAMED_LAST.search(said.text) if credits and tag not in credits else None
        if named and not is_han_language(tag):
            at = said.start + named.start("who")
            credits[tag] = Reading(named["who"], said.line, at, 0.8, "credit of the photo, as in the other language")
            texts[tag] = replace(said, text=said.text[: named.start()])
    return replace(caption, texts=texts, credits=credits)


def _same_picture(previous: Block, block: Block, caption: Caption, texts: Mapping[str, Reading]) -> bool:
    """Two lines in two scripts are the words of one picture, unless the file says which belong together."""
    if previous.kind != "caption" or set(texts) & set(caption.texts):
        return False
    if block.mark and block.mark.thing:
        return previous.mark is not None and previous.mark.thing == block.mark.thing
    if _scripts(texts) != _scripts(caption.texts):
        return True
    both = caption_marker(previous.text.strip()) and caption_marker(block.text.strip())
    return bool(both) and len(texts) == 1 == len(caption.texts) and block.number == previous.number + 1


_IN_BRACKETS = re.compile(r"[（(].*[)）]")
_NAME = re.compile(r"(?:[A-Z][\w.'’-]*\s?){2,4}")
"""`(Photo: Li Qiang)`: a name, and no words of a picture."""


def _names_source(block: Block, texts: Mapping[str, Reading], caption: Caption) -> bool:
    """`Photo: Harbour Association` under a caption in the same language says where the picture is from."""
    if block.mark or not caption_marker(block.text.strip()) or set(texts) & set(caption.credits) or len(texts) != 1:
        return False
    if set(texts) - set(caption.texts):
        named = all(_IN_BRACKETS.fullmatch(block.text.strip()) and _NAME.fullmatch(r.text) for r in texts.values())
        return named and bool(caption.credits)
    return all(compiled(r"(?:(?:[A-Z&(][\w.&()’'-]*|of|and|the|for|in)\s?)+").fullmatch(r.text) for r in texts.values())


def _marked(block: Block) -> tuple[dict[str, Reading], dict[str, Reading]]:
    """The words of a caption whose file keeps the credit apart."""
    assert block.mark
    run, credit = block.runs[0], block.mark.credit
    credits = {run.language: Reading(credit, run.line, 0, 0.95, "credit of the photo")} if credit else {}
    return {run.language: Reading(run.text, run.line, run.start, 0.95, "caption line")}, credits


def without_credit(run: Run) -> Run:
    """The caption without the photographer, who has no part in the event."""
    credit = credit_of(run.text)
    return Run(run.line, run.start, run.text[: credit[0]], run.language) if credit else run


def _scripts(texts: Iterable[str]) -> set[bool]:
    return {is_han_language(tag) for tag in texts}


def _texts(runs: Sequence[Run]) -> tuple[dict[str, Reading], dict[str, Reading]]:
    texts: dict[str, Reading] = {}
    credits: dict[str, Reading] = {}
    for run in runs:
        body, credit = run.text, credit_of(run.text)
        if credit:
            at, who = credit
            reading = Reading(who, run.line, run.start + at, 0.9, "credit of the photo")
            credits.setdefault(_language_of_name(who, run, runs), reading)
            body = run.text[:at].rstrip(" （(|｜/／")
        said = texts.get(run.language)  # words in a language that the text has besides too little of
        if said is None:
            texts[run.language] = Reading(body, run.line, run.start, 0.95, "caption line")
        elif body:
            texts[run.language] = replace(said, text=f"{said.text} {body}")
    return texts, credits


def _language_of_name(who: str, run: Run, runs: Sequence[Run]) -> str:
    """The language of the caption that is written in the script of the name."""
    han = compiled(f"[{HAN}]").search(who) is not None
    return next((r.language for r in (run, *runs) if is_han_language(r.language) == han), run.language)
