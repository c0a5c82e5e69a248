"""One title signed with several, one after the other: `signed an MoU with each of A, B and C`, 与甲、乙各签署一份."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact
from publish.readers.press_text.parties.two_bodies_english import without_abbreviation
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_NUMBERS = r"two|three|four|five|six|seven|eight|nine|ten|\d{1,2}"
_FROM = r"(?:\s(?:in|from|of|across)\s(?:the\s)?[A-Z][\w-]*(?:\s(?:and\s)?[A-Z][\w-]*){0,3})?"
_NAMELY = r"(?:,?\s(?:namely|i\.e\.|viz\.),?)?"
_WITH_EACH = re.compile(
    r"(?:\s\([^()]*\))?,?\s(?:separately\s|individually\s)?with\s(?:each\sof\s(?:the\s|these\s|its\s)?"
    rf"(?:following|(?:{_NUMBERS})(?:\s[a-z-]+){{0,4}}?{_FROM}|[a-z-]+\sparties|[a-z-]+s)?{_NAMELY}\s?[:,–—-]?\s?"
    rf"|(?:{_NUMBERS})(?:\s[a-z-]+){{1,5}}{_FROM}(?:{_NAMELY}\s?[:–—-]|,?\s(?:namely|i\.e\.|viz\.),?)\s)"
    r"(?P<who>(?:the\s)?[A-Z].*)"
)
_EACH_LATIN = re.compile(
    r"それぞれ[^。]{2,60}?(?:締結|調印|署名|交わ)|\bwith\s(?:each\b|all\sof\sthe\sfollowing)|\beach\swith\b|\bwith\s[^.;]{3,120}?\sand\swith\s(?:the\s)?[A-Z]"
    rf"|\b(?:agreements|memoranda|memorandums|contracts|protocols|MoUs|MOUs)\b[^.;]*\bwith\s(?:{_NUMBERS})\s[^.;]{{3,60}}[:–—-]\s[A-Z]"
    r"|\b(?:agreements|memoranda|memorandums|contracts|protocols|MoUs|MOUs)\b[^.;]*\bwith\b[^.;]*\b(?:respectively|separately|individually)\b"
    r"|\b(?:separate|individual)\s(?:[\w-]+\s){0,3}(?:agreements|memoranda|contracts|protocols|MoUs)\b",
    re.I,
)
_EACH_HAN = re.compile(
    "各(?:自)?(?:签[署订了]|订立)|逐一(?:签|与)|一一(?:签|与)|分别签[署订]了?一[份项]|(?:分别|先后|相继|陆续)[与和同][^，。；]{2,90}?(?:签[署订约]|达成|缔结|续签)(?![^，。；]*，(?:共建|共同|合力|携手))"
    "|(?<![^，；。])(?:并|还|随后|又|也|同时)*[与和同][^，。；]{4,120}(?:分别|逐一|各自|先后|相继)(?:正式|现场)*(?:签[署订]|达成|缔结)"
    "|(?:还|也|又)[与和同][^，。；]{4,120}分别(?:正式|现场)*签[署订]"
    "|(?<![^，。；：])[^，。；：、与和同]{2,40}[与同][^，。；]{2,60}?[、和][^，。；]{2,60}?分别(?:正式|现场)*签[署订]"
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
        parts = [*parts[:-1], *_last_two(last)]
    names = tuple(without_abbreviation(part.strip(" ,.")) for part in parts)
    fits = all(compiled(r"[A-Z0-9]").match(name) and len(name) > 2 and not _PERSON.match(name) for name in names)
    return names if fits and len(names) > 1 else ()


def _last_two(pieces: list[str]) -> tuple[str, str]:
    """The last two of a list, where `and` stands within the name of one of them too."""
    cuts = [(" and ".join(pieces[:at]), " and ".join(pieces[at:])) for at in range(1, len(pieces))]
    return next((cut for cut in cuts if is_body(cut[1], ()) and " " in cut[1]), cuts[-1])


def apart(fact: AgreementFact, group: Mapping[str, Named]) -> list[AgreementFact]:
    """The agreement once with each of the others, where its sentence says so."""
    several = fact.kind == "signing" and len(fact.parties) > 2
    if not several or not any(_says_each(item) for item in group.values()):
        return [fact]
    fact = replace(fact, titles={tag: replace(r, text=one_of(r.text)) for tag, r in fact.titles.items()})
    if any(_with_last(item) for item in group.values()):
        *each, last = fact.parties
        return [replace(fact, parties=(one, last)) for one in each]
    first, *others = fact.parties
    return [replace(fact, parties=(first, other)) for other in others]


def one_of(title: str) -> str:
    """`cooperation agreement` of `cooperation agreements`; `memoranda` stand as they are in the text."""
    return title[:-1] if _MANY.search(title) else title


_MANY = re.compile(r"\b(?:[Aa]greements|[Cc]ontracts|[Pp]rotocols|[Dd]eals|M[oO]Us)$")


def evened(found: Sequence[Named]) -> list[Named]:
    """The items; one that was signed with each of several is several where another language tells them one by one."""
    counts = Counter(item.run.language for item in found if item.kind == "signing")
    most = max(counts.values(), default=0)
    made: list[Named] = []
    for item in found:
        more = len(item.parties) - 2
        lacks = most - counts[item.run.language]
        if item.kind == "signing" and 0 < more <= lacks and _says_each(item) and not _with_last(item):
            counts[item.run.language] += more
            one = replace(item, title=one_of(item.title), alone=True)
            made += [replace(one, parties=(item.parties[0], other)) for other in item.parties[1:]]
        else:
            made.append(item)
    return made


_WITH_LAST_HAN = re.compile(
    "、[^，。；]{2,40}?(?:分别|先后|相继|各自)[与和同](?P<last>[^、，。；与和及]{2,40}?)(?:正式|现场)*(?:签[署订约]|达成|缔结)"
)
_WITH_LAST_LATIN = re.compile(r",?\s(?:and|as\swell\sas)\s[^.;]{3,90}?\seach\s(?:\w+ly\s)?signed\b[^.;]*\swith\s[^.;]+")
"""`A, B and C each signed an MoU with D`: one of each with D."""


def _with_last(item: Named) -> bool:
    """Whether several sign, each with the last one."""
    return _told(item, _WITH_LAST_HAN, _WITH_LAST_LATIN)


def _says_each(item: Named) -> bool:
    return _told(item, _EACH_HAN, _EACH_LATIN) or _with_last(item) or _one_with_each(item)


_SEVERAL = re.compile(
    r"(?:agreements|memoranda|memorandums|contracts|protocols|MoUs|MOUs|letters)(?:\sof\s(?:understanding|cooperation|intent))?$",
    re.I,
)


def _one_with_each(item: Named) -> bool:
    """`A signed exchange agreements with B, C and D`: so many papers, one with each of those behind."""
    if is_han_language(item.run.language) or not _SEVERAL.search(item.title) or len(item.parties) < 3:
        return False
    text, end = item.run.text, item.start + len(item.title)
    behind = all(text.find(other, end) >= 0 for other in item.parties[1:])
    return behind and text.rfind(item.parties[0], 0, item.start) >= 0 and text[end:].lstrip().startswith("with ")


def _told(item: Named, han: re.Pattern[str], latin: re.Pattern[str]) -> bool:
    is_han = is_han_language(item.run.language)
    return _in_sentence(item.run.text, item.start, is_han, han if is_han else latin)


def says_each(text: str, title: int, han: bool) -> bool:
    """Whether the sentence of the title that stands there says that it was signed with each by itself."""
    return _in_sentence(text, title, han, _EACH_HAN if han else _EACH_LATIN)


def _in_sentence(text: str, title: int, han: bool, pattern: re.Pattern[str]) -> bool:
    """Whether the sentence of the title that stands there says so."""
    text = fold_han(text) if han else fold_latin(text)
    begin = max(text.rfind(mark, 0, title) for mark in ("。", "！", ". ", "\n")) + 1
    ends = [at for mark in ("。", ". ", "\n") if (at := text.find(mark, title)) >= 0]
    return pattern.search(text, begin, min(ends, default=len(text))) is not None
