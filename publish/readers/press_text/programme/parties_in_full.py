"""Parties by their whole names: Westlake University for Westlake, 某大学香港高等研究院 for 香港高等研究院."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Reading, Readings
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.text.languages import is_han_language

_KINDS = words.alternation("en-programme", "parties", "kinds_behind")


def with_kind(agreement: AgreementFact, texts: Sequence[str]) -> AgreementFact:
    """`Westlake`, where the text speaks of Westlake University: the whole name."""

    def full(said: Reading) -> Reading:
        if (
            not compiled(r"[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}").fullmatch(said.text)
            or is_body(said.text, ())
            or is_place(said.text)
        ):
            return said
        kinds = {m[0] for t in texts for m in compiled(rf"\b{re.escape(said.text)}\s(?:{_KINDS})\b").finditer(t)}
        return replace(said, text=kinds.pop(), confidence=0.8) if len(kinds) == 1 else said

    parties = tuple({t: full(r) if t == "en" else r for t, r in party.items()} for party in agreement.parties)
    return replace(agreement, parties=parties)


_OWNER = re.compile("大学|學院|学院|大學|公司|集团|集團|医院|醫院|委员会|委員會|政府|科学院|科學院|协会|協會|商会|商會")


def of_house(agreement: AgreementFact, houses: Sequence[Readings]) -> AgreementFact:
    """香港高等研究院, where 某某大学香港高等研究院 was opened that day: by its whole name."""

    def full(tag: str, said: Reading) -> Reading:
        if not is_han_language(tag) or len(said.text) < 4:
            return said
        names = {h[tag].text for h in houses if tag in h and h[tag].text.endswith(said.text)}
        fits = [n for n in names if n != said.text and _OWNER.search(n[: -len(said.text)][-3:])]
        return replace(said, text=fits[0], confidence=0.8) if len(fits) == 1 else said

    parties = tuple({tag: full(tag, r) for tag, r in party.items()} for party in agreement.parties)
    return replace(agreement, parties=parties) if houses and agreement.kind == "signing" else agreement
