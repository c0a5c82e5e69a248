"""One title signed with several, one after the other: `signed an MoU with each of A, B and C`, 与甲、乙各签署一份."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact
from publish.readers.press_text.parties.two_bodies_english import without_abbreviation
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_NUMBERS = r"two|three|four|five|six|seven|eight|nine|ten|\d{1,2}"
_WITH_EACH = re.compile(
    r"(?:\s\([^()]*\))?,?\s(?:separately\s|individually\s)?with\seach\sof\s(?:the\s|these\s|its\s)?"
    rf"(?:following|(?:{_NUMBERS})(?:\s[a-z-]+){{0,4}}|[a-z-]+\sparties|[a-z-]+s)?(?:,?\snamely)?\s?[:,–—-]?\s?"
    r"(?P<who>(?:the\s)?[A-Z].*)"
)
_EACH_LATIN = re.compile(
    r"\bwith\s(?:each\b|all\sof\sthe\sfollowing)|\beach\swith\b"
    r"|\b(?:agreements|memoranda|memorandums|contracts|protocols|MoUs|MOUs)\b[^.;]*\bwith\b[^.;]*\b(?:respectively|separately|individually)\b"
    r"|\b(?:separate|individual)\s(?:[\w-]+\s){0,3}(?:agreements|memoranda|contracts|protocols|MoUs)\b",
    re.I,
)
_EACH_HAN = re.compile(
    "各(?:自)?(?:签[署订了]|订立)|逐一(?:签|与)|一一(?:签|与)|分别签[署订]了?一[份项]|(?:分别|先后|相继|陆续)[与和同][^，。；]{2,90}?(?:签[署订约]|达成|缔结|续签)(?![^，。；]*，(?:共建|共同|合力|携手))"
)
_JOINTS = re.compile(r",\s+(?!Ltd|Inc|LLC|Limited|Co\b|S\.A)(?:and\s+)?(?:the\s+)?")
_PERSON = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof|Professor|President|Minister)\b")


def with_each(after: str) -> tuple[str, ...]:
    """A, B and C of `with each of the following: A, B and C`, which follows a title."""
    told = _WITH_EACH.match(after)
    if told is None:
        return ()
    who = compiled(r"(?<!Ltd)(?<!Inc)(?<!Co)[.;](?:\s|$)|,\s(?:which|while|under|to|in|at|on|during)\s").split(
        told["who"]
    )[0]
    parts = _JOINTS.split(compiled(r"^the\s").sub("", who))
    last = compiled(r"\sand\s(?:the\s)?(?=[A-Z])").split(parts[-1])
    if len(last) > 1 and not compiled(r",\s+and\s").search(who):
        parts = [*parts[:-1], " and ".join(last[:-1]), last[-1]]
    names = tuple(without_abbreviation(part.strip(" ,.")) for part in parts)
    fits = all(compiled(r"[A-Z0-9]").match(name) and len(name) > 2 and not _PERSON.match(name) for name in names)
    return names if fits and len(names) > 1 else ()


def apart(fact: AgreementFact, group: Mapping[str, Named]) -> list[AgreementFact]:
    """The agreement once with each of the others, where its sentence says so."""
    several = fact.kind == "signing" and len(fact.parties) > 2
    if not several or not any(_says_each(item) for item in group.values()):
        return [fact]
    first, *others = fact.parties
    return [replace(fact, parties=(first, other)) for other in others]


def _says_each(item: Named) -> bool:
    han = is_han_language(item.run.language)
    text = fold_han(item.run.text) if han else fold_latin(item.run.text)
    begin = max(text.rfind(mark, 0, item.start) for mark in ("。", "！", ". ", "\n")) + 1
    ends = [at for mark in ("。", ". ", "\n") if (at := text.find(mark, item.start)) >= 0]
    return (_EACH_HAN if han else _EACH_LATIN).search(text, begin, min(ends, default=len(text))) is not None
