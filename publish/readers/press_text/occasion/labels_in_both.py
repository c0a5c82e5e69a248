"""Lines with a label in two languages: `主办 Host：某某大学 Lund University；……`, `地点 Venue：…`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from publish.readers.press_text.facts import Block, Reading, Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.labelled_hosts_chinese import LABELS
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language

_LABEL = Pattern(
    rf"\W*(?:(?P<han>[{HAN}]{{2,8}})\s*[/／|｜]?\s*[(（]?(?P<latin>[A-Z][A-Za-z -]{{2,30}}?)[)）]?"
    rf"|(?P<latin2>[A-Z][A-Za-z -]{{2,30}}?)\s*[/／|｜]?\s*[(（]?(?P<han2>[{HAN}]{{2,8}})[)）]?)"
    r"\s*[:：]\s*(?P<rest>\S.*)",
    needs=":|：",
)
_HAN_NAME = re.compile(f"[{HAN}“「《][{HAN}·（）()“”「」《》、\\d-]*[{HAN}）)”」》]|[{HAN}]{{2}}")
_LATIN_NAME = re.compile(f"[A-Z][^{HAN};；|｜]*[^{HAN};；|｜\\s,，、/]")
_PLACES = ("地点", "会场", "举办地", "场地", "会议地点", "活动地点", "举办地点")
_ROLE = re.compile(f"(?:特别|战略|媒体|学术|官方)?(?P<role>{'|'.join(LABELS)})(?:单位|方|机构|者|商)?")


def _labels(blocks: Sequence[Block]) -> Iterator[tuple[Block, str, int, str]]:
    """(line, the Han label folded, where the rest begins, the rest) of every such line."""
    for block in blocks:
        if block.kind in ("bullet", "body", "heading") and len(block.text) <= 400:
            found = _LABEL.fullmatch(block.text.rstrip())
            if found:
                yield block, fold_han(found["han"] or found["han2"]), found.start("rest"), found["rest"]


def _tags(blocks: Sequence[Block]) -> tuple[str, str]:
    tags = [run.language for block in blocks for run in block.runs]
    han = next((tag for tag in tags if is_han_language(tag)), "zh")
    return han, next((tag for tag in tags if not is_han_language(tag) and tag != "und"), "en")


def hosts_in_both(blocks: Sequence[Block]) -> list[tuple[str, Held]]:
    """(language, host) of the lines whose label is a kind of hosting."""
    han, latin = _tags(blocks)
    found: list[tuple[str, Held]] = []
    for block, label, at, rest in _labels(blocks):
        kind = _ROLE.fullmatch(label)
        if not kind:
            continue
        for piece in compiled("[^;；]+").finditer(rest):
            for tag, pattern in ((han, _HAN_NAME), (latin, _LATIN_NAME)):
                name = pattern.search(piece[0])
                if name:
                    text = compiled(r"\s*[(（][A-Z][A-Z&-]{1,9}[)）]$").sub("", name[0])
                    run = Run(block.number, 0, block.text, tag)
                    start = at + piece.start() + name.start()
                    found.append((tag, Held(text, start, LABELS[kind["role"]], run, 0.95)))
    return found


def places_in_both(blocks: Sequence[Block]) -> dict[str, Reading]:
    """The place in each language from a line whose label says that it is one."""
    han, latin = _tags(blocks)
    for block, label, at, rest in _labels(blocks):
        if label in _PLACES:
            names = {tag: pattern.search(rest) for tag, pattern in ((han, _HAN_NAME), (latin, _LATIN_NAME))}
            return {
                tag: Reading(name[0], block.number, at + name.start(), 0.95, "behind a label")
                for tag, name in names.items()
                if name
            }
    return {}
