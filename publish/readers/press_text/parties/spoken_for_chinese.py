"""Bodies that others sign for, in Chinese text: 王某代表A、李某代表B签署; 代表A签署的是……; A由……、B由……代表签署."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.chinese import joined_bodies
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.text.folding import fold_han

_FOR = re.compile(
    "(?<![团处人])(?:分别)?代表(?![团处厅双各两])(?P<body>[^，。；、《》]{2,40}?)"
    "(?=[，；。、]|签署|签订|签字|签约|签下|落笔|在[^，。；]{2,40}?上签|的(?:是|为|分别)|[和与及][^，。；、]{2,24}?代表|$)"
)
_FOR_ALL = re.compile(
    "(?:分别|各自|依次)代表(?P<all>[^，。；《》]{2,40}?(?:、|和|与|及)[^。；，《》]{2,80}?)(?=，|签|在|就|于|上台|的|$)"
)
"""王某、李某、赵某分别代表A、B和C."""
_BY = re.compile("(?:^|[，、；])(?P<body>[^，。；、《》由]{4,34})由(?P<who>[^，。；、《》由]{3,40})(?=[，、；]|代表|$)")
_BOTH = re.compile("(?<=.{4})(?:[两兩]国|[两兩]國|双方|雙方)(?:政府)?$")
"""中国和叙利亚两国政府."""
_SIGNING = re.compile("签署|签订|签字|签约|签下|签定|签妥|签立|订立|落笔|签名|续签|换文")


def spoken_for(run: Run, sentence: str, base: int, known: Collection[str]) -> tuple[str, ...]:
    """The bodies, where the sentence tells two or more of them."""
    listed = _FOR_ALL.search(sentence) if "代表" in sentence else None
    every = _named(run, base, listed.span("all"), known) if listed else ()
    if len(every) > 1:
        return every
    found: list[str] = []
    for m in _FOR.finditer(sentence):
        found += [name for name in _named(run, base, m.span("body"), known) if name not in found]
    if len(found) < 2 and "代表" in sentence:
        found = [n for m in _BY.finditer(sentence) for n in _named(run, base, m.span("body"), known)]
    return tuple(found) if len(found) > 1 else ()


def signed_for(run: Run, sentence: str, base: int, known: Collection[str]) -> tuple[str, ...]:
    """Such bodies of a sentence that tells of signing and may name no title; one alone counts too."""
    if not _SIGNING.search(sentence):
        return ()
    spans = [m.span("body") for m in _FOR.finditer(sentence)]
    return tuple(dict.fromkeys(name for span in spans for name in _named(run, base, span, known)))


def _named(run: Run, base: int, span: tuple[int, int], known: Collection[str]) -> tuple[str, ...]:
    start, end = base + span[0], base + span[1]
    said = _BOTH.sub("", run.text[start:end])
    both = joined_bodies(said, known)
    return both or ((said,) if is_body(fold_han(said), known) else ())
