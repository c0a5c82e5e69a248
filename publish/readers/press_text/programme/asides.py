"""What stands between the words of a signing and tells of something else: who signed, whose firm it is, since when.

`A signed X (Professor Lu, Vice-President) and Y (Dr Wang)`, `the two, which have been partners since an accord of 2015,
renewed X`, 某集团（总经理甲、副总经理乙）与某公司（董事长丙）签署X: without the aside the sentence is a plain one.
What is read of the shorter sentence is put back where it stands in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.patterns import Pattern, compiled, each_of
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_VERBS = words.alternation("en-programme", "asides", "verbs")
_LEADS = words.phrase_alternation("en-programme", "asides", "leads")
_IN_BRACKETS = Pattern(rf"\s?\((?:{_LEADS})\b(?:[^()]|\([^()]*\))*\)", needs="(")
"""`(Professor Lu Yuan, Vice-President (Research))`, `(represented by Ms Reed)`."""
_DOES = rf"(?=\s(?:\w+ly\s|today\s|yesterday\s)?(?:{_VERBS})\b)"
_RELATIVE = Pattern(
    rf",\s(?:which|who|whose|both\sof\s(?:which|whom)|partners|friends|already)\s[^,;.()]{{3,140}},{_DOES}",
    needs=each_of(words.words("en-programme", "asides", "verbs")),
)
"""`, which have worked together since an accord of 2015, renewed`."""
_DASHES = Pattern(
    rf"\s[-–—]\s(?:represented\s[^-–—;.]{{3,120}}?\s[-–—](?=\s)|(?:an?\s|the\s|[A-Z][\w'’]*\s)[^-–—;.()]{{3,90}}?\s[-–—]{_DOES})",
    needs="-|–|—",
)
"""`A and B – Norland's first centre of the kind – signed`."""
_COUNTRY = Pattern(r"(?<=\)),\s(?P<country>[A-Z][\w ]{2,24}?),?(?=\sand\s(?:the\s)?[A-Z])", needs=")")
"""`the Reed Commission (RC), Norland and the Lund Centre (LC) signed`."""
_KINDS = words.alternation("en-programme", "parties", "kinds_before")
_KIND = Pattern(
    rf"\b(?:with|between|by|and)\s(?P<kind>(?:an?\s|the\s)?(?:[a-z-]+\s){{0,2}}?(?:{_KINDS})\s)(?=[A-Z])",
    needs="with|between|by|and",
)
"""`with the shipping company Reed`."""
_FIRST = Pattern(
    r",\s(?:first|originally|initially)\s(?:signed|concluded|inked)\s(?:in|on)\s[^,;.()]{3,24}(?=[,.;]|$)",
    needs="first|originally|initially",
)
"""`renewed their accord, first signed in 2019`."""
_HAN_BRACKETS = Pattern("（[^（）]{2,90}）(?!》)", needs="（")
_SHORT_FORM = compiled("[（，,；](?:以下|下文)?(?:简称|下称)|^（[A-ZÀ-Þ][^（）一-龥]{9,}）$")
"""（以下简称广仲）, （TRUNG TÂM …，以下简称越仲）: how it is called besides."""


def reading_without(run: Run, persons: Collection[str], read: Callable[[Run], list[Named]]) -> list[Named]:
    """What `read` finds in the run without its asides, at its place in the run itself."""
    gaps = sorted(_gaps(run, persons))
    if not gaps:
        return read(run)
    kept = [at for at in range(len(run.text)) if not any(a <= at < b for a, b in gaps)]
    short = replace(run, text="".join(run.text[at] for at in kept))
    return [_put_back(item, run, kept) for item in read(short)]


_ENDS = compiled(r"\s(?:with|between|by|and|of|for)$")


def _put_back(item: Named, run: Run, kept: Sequence[int]) -> Named:
    start = kept[item.start]
    whole = len(item.title)
    while whole > 1 and kept[item.start + whole - 1] - start != whole - 1:
        whole -= 1  # an aside stands within the title: what stands before it
    return replace(item, run=run, start=start, title=_ENDS.sub("", item.title[:whole].rstrip()))


def _gaps(run: Run, persons: Collection[str]) -> Iterator[tuple[int, int]]:
    if is_han_language(run.language):
        yield from _gaps_han(fold_han(run.text), persons)
    elif run.language == "en":
        yield from _gaps_english(fold_latin(run.text))


def _gaps_han(text: str, persons: Collection[str]) -> Iterator[tuple[int, int]]:
    if not compiled("签|发布|启动|成立").search(text):
        return
    for aside in _HAN_BRACKETS.finditer(text):
        said = comparable(aside[0])
        people = any(name in said for name in persons if len(name) > 1 and not name.isascii())
        if people or _SHORT_FORM.search(aside[0]):
            yield aside.span()


def _gaps_english(text: str) -> Iterator[tuple[int, int]]:
    if not compiled(rf"\b(?:{_VERBS})\b").search(text):
        return
    for pattern in (_IN_BRACKETS, _RELATIVE, _DASHES, _COUNTRY, _FIRST):
        for aside in pattern.finditer(text):
            if pattern is not _COUNTRY or is_place(aside["country"]):
                yield aside.span()
    for named in _KIND.finditer(text):
        yield named.span("kind")
