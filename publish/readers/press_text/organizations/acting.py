"""Organizations told only by what they do: `Verdon and Norlys launched`, 翠峰与北光共同推出."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.chinese import common_surnames
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.tokens import given_names, heads, honorific_words, not_names

_LATIN = Pattern(
    r"(?:^|[–—:-]\s|\.\s)([A-Z][\w&'-]{2,}) and ([A-Z][\w&'-]{2,})\s(?:(?:today|yesterday|jointly|officially)\s)*"
    r"(?i:launch|open|sign|unveil|release|establish|inaugurate)(?:ed|es|d|s)?\b",
    needs="establish|inaugurate|launch|open|release|sign|unveil",
)
_HAN = Pattern(
    rf"(?:^|[，。—–\-])([{HAN}A-Za-z]{{2,6}}?)[与和]([{HAN}A-Za-z]{{2,6}}?)(?:今日|今天|昨日|近日|日前|正式|[在于][{HAN}]{{2,10}}?)*"
    r"(?:共同|联合|携手|合作)(?:推出|启动|启用|发布|开设|设立|成立|签署)",
    needs="共同|合作|携手|联合",
)
_KIND_LATIN = Pattern(
    r"\b(?:maker|company|brand|firm|start-up|startup|retailer|carmaker|developer|operator|manufacturer|provider)\s"
    r"([A-Z][\w&'-]{2,})(?=\s[a-z])",
    needs="brand|company|developer|firm|maker|manufacturer|operator|provider|retailer|start",
)
_KIND_HAN = Pattern(
    rf"(?:品牌|车企|厂商|制造商|运营商|服务商|开发商|零售商)([{HAN}A-Za-z]{{2,6}}?)(?=[与和在于]|今日|今天|宣布)",
    needs="制造商|厂商|品牌|开发商|服务商|车企|运营商|零售商",
)


def acting_bodies(runs: Sequence[Run], sounds: SoundMatches) -> dict[str, set[str]]:
    """Names of one word, in `latin` and (folded) `han`, of those who together launch, open or sign something."""
    found: dict[str, set[str]] = {"han": set(), "latin": set()}
    latin = "\n".join(fold_latin(run.text) for run in runs if not is_han_language(run.language))
    han = "\n".join(fold_han(run.text) for run in runs if is_han_language(run.language))
    for run in runs:
        if is_han_language(run.language):
            for pair in _HAN.finditer(fold_han(run.text)):
                if all(_may_be_body_han(name, han, sounds) for name in pair.groups()):
                    found["han"].update(pair.groups())
            alone = _KIND_HAN.findall(fold_han(run.text))
            found["han"].update(name for name in alone if _may_be_body_han(name, han, sounds))
        else:
            for pair in _LATIN.finditer(fold_latin(run.text)):
                if all(_may_be_body_latin(name, latin) for name in pair.groups()):
                    found["latin"].update(pair.groups())
            alone = _KIND_LATIN.findall(fold_latin(run.text))
            found["latin"].update(name for name in alone if _may_be_body_latin(name, latin))
    return found


def _may_be_body_latin(name: str, text: str) -> bool:
    """No place, no surname and no word of the language, as far as the rest of the text tells."""
    if name in words.word_set("en", "places", "names") | not_names() | given_names() | honorific_words():
        return False
    place = rf"\b(?:in|to|Republic of|Kingdom of|Ambassador of|City of)\s(?:the\s)?{re.escape(name)}\b"
    surname = rf"(?:[A-Z][a-z]+|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)[ ]{re.escape(name)}\b"
    return name.lower() not in heads() and not compiled(f"{place}|{surname}").search(text)


def _may_be_body_han(name: str, text: str, sounds: SoundMatches) -> bool:
    if compiled(words.alternation("zh", "places", "countries")).match(name) or compiled(
        "双方|双边|两[国校地]|[市省县国]$"
    ).search(name):
        return False
    if any(fold_han(pair.han) == name for pair in sounds.pairs) or (len(name) <= 3 and name[0] in common_surnames()):
        return False
    plain = re.escape(name)
    return (
        compiled(rf"驻{plain}|{plain}驻|{plain}[市省县国]|·{plain}|{plain}(?:女士|先生|博士|教授)").search(text) is None
    )
