"""The two countries that sign: 两国元首, `the two presidents`, and titles that begin with 中白."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_WEIGHT = 0.75
_STATES_HAN = re.compile(
    "各自(?:的)?政府|两国(?:元首|领导人|政府首脑|首脑|总理|总统|外长|政府|代表|签署|签订|共同|正式)|双方|两国"
)
_STATES_LATIN = re.compile(
    r"\b(?:two|both)\s(?:presidents|leaders|heads\sof\s(?:state|government)|prime\sministers|premiers|foreign\sministers|ministers"
    r"|countries|governments|nations|sides)\b",
    re.I,
)
_SHORT = re.compile(f"中([{HAN}])(?=[{HAN}《“])")


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[str, ...]]:
    """Chinese name -> the English one and those of its people."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return {han: tuple(latin.split("|")) for han, latin in listed.items()}


@lru_cache(maxsize=1)
def _of_office_han() -> re.Pattern[str]:
    """白俄罗斯总统, 中国国家主席."""
    names = "|".join(sorted(_countries(), key=lambda han: (-len(han), han)))
    heads = words.alternation("zh-programme", "parties", "heads_of_state")
    return re.compile(
        f"(?P<c>{names})(?:国家|联邦|政府|王国|共和国)?(?:{heads})|(?P<e>{names})驻[{HAN}]{{2,8}}?(?:大使|总领事)"
    )


@lru_cache(maxsize=1)
def _of_office_latin() -> re.Pattern[str]:
    """`President Ann Reed of Norland`, `Norland's Prime Minister`, `the Norwegian President`."""
    names = "|".join(sorted((n for each in _countries().values() for n in each), key=lambda n: (-len(n), n)))
    heads = words.phrase_alternation("en-programme", "parties", "heads_of_state")
    name = r"(?:\s[A-Z][\w'’.-]*){0,4}"
    return re.compile(
        rf"\b(?:{heads}){name}(?:,)?\sof\s(?:the\s)?(?:(?:People's\s)?Republic\sof\s|Kingdom\sof\s)?(?P<c>{names})\b|\b(?P<d>{names})(?:['’]s)?\s(?:{heads})\b"
    )


def with_two_states(agreements: Sequence[AgreementFact], blocks: Sequence[Block]) -> tuple[AgreementFact, ...]:
    """The agreements; one without parties that two states sign has the two of them."""
    runs = [run for block in blocks if block.kind in ("title", "body", "bullet") for run in block.runs]
    return tuple(_by_states(each, runs) if each.kind == "signing" and not each.parties else each for each in agreements)


def _by_states(agreement: AgreementFact, runs: Sequence[Run]) -> AgreementFact:
    found: dict[str, list[Reading]] = {}
    for tag, title in agreement.titles.items():
        own = [run for run in runs if run.language == tag]
        both = _named_in_title(title, own) if is_han_language(tag) else []
        both = both or _heads(title, [run for run in own if run.line <= title.line], is_han_language(tag))
        if len(both) == 2:
            found[tag] = both
    if not found:
        return agreement
    return replace(agreement, parties=tuple({tag: both[rank] for tag, both in found.items()} for rank in range(2)))


def _named_in_title(title: Reading, runs: Sequence[Run]) -> list[Reading]:
    """中国 and 白俄罗斯 of 中白友好合作条约, where the text names one such country."""
    short = _SHORT.match(fold_han(title.text))
    names = [han for han in _countries() if short and han[0] == short[1] and len(han) > 1]
    for run in runs if names else ():
        text = fold_han(run.text)
        ours = compiled("中国|中方|中华人民共和国").search(text)
        other = compiled("|".join(sorted(names, key=lambda han: (-len(han), han)))).search(text)
        if ours and other:
            return [
                _ours(run, ours.span()),
                _reading(run, other.span()),
            ]
    return []


def _heads(title: Reading, runs: Sequence[Run], han: bool) -> list[Reading]:
    """The two countries whose heads the paragraph of the title names, where its sentence says that two sign."""
    if not runs or runs[-1].line != title.line:
        return []
    text = fold_han(runs[-1].text) if han else fold_latin(runs[-1].text)
    begin = max(text.rfind(mark, 0, title.start - runs[-1].start) for mark in ("。", "！", ". ")) + 1
    if not (_STATES_HAN if han else _STATES_LATIN).search(text, begin, title.start - runs[-1].start):
        return []
    found: dict[str, Reading] = {}
    for run in runs[-2:]:
        text = fold_han(run.text) if han else fold_latin(run.text)
        for told in (_of_office_han() if han else _of_office_latin()).finditer(text):
            group = next(name for name in ("c", "d", "e") if told.groupdict().get(name))
            if not han and group == "d" and not any(told["d"] == names[0] for names in _countries().values()):
                continue  # the Norwegian President: the country by itself is not named
            found.setdefault(told[group], _reading(run, told.span(group)))
    return list(found.values()) if len(found) == 2 else []


def _reading(run: Run, span: tuple[int, int]) -> Reading:
    return Reading(run.text[slice(*span)], run.line, run.start + span[0], _WEIGHT, "whose heads of state sign")


def _ours(run: Run, span: tuple[int, int]) -> Reading:
    """中国, also of 中方 and 中华人民共和国."""
    said = run.text[slice(*span)]
    return _reading(run, span) if len(said) == 2 and said[1] in "国國" else replace(_reading(run, span), text="中国")
