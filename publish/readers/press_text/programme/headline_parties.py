"""Who signs, where a headline names the ceremony by both sides: `Signing Ceremony between A and B`, A与B……签字仪式."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.chinese import joined_bodies
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN = re.compile(
    r"(?:.*(?:出席|参加|见证|举行|举办|主持|[：:“])|^)(?P<by>[^，。：；“”]{4,50}?)(?:双方|两[省市州校地])?"
    r"(?:结好|结对|缔结|结为|建立|友好|友城|姐妹|省州|城市|战略|合作|框架|关系|协议书?|备忘录|项目|校企|校地)*(?:签字|签约|签署)(?:仪式|典礼|会)"
)
_LATIN = re.compile(r"\b[Ss]ign(?:ing|ature)\s(?:[Cc]eremony\s)?(?P<by>[Bb]etween\s(?:the\s)?[A-Z].+)$")
_ENDS = re.compile(r"\s(?:[Ii]n|[Aa]t|[Oo]n|[Hh]eld|[Tt]akes)\s(?!the\s)")


def by_headline(
    group: Mapping[str, Named], titles: Sequence[Run], known: Mapping[str, Collection[str]]
) -> dict[str, Named]:
    """The only agreement of a text, which names no parties in its sentence: the headline names both sides."""
    result = dict(group)
    for run in titles:
        here = result.get(run.language)
        if here and here.kind == "signing" and not here.parties and (parties := _sides(run, known)):
            result[run.language] = replace(here, parties=parties)
    return result


def _sides(run: Run, known: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    if is_han_language(run.language):
        held = _HAN.match(fold_han(run.text))
        named = joined_bodies(run.text[slice(*held.span("by"))], known.get("han", ())) if held else ()
    else:
        told = _LATIN.search(fold_latin(run.text))
        named = between("x " + _ENDS.split(told["by"])[0], known.get("latin", ()))[1] if told else ()
    return named if len(named) == 2 else ()
