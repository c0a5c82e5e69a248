"""People whom Chinese text names in both scripts: 秘书长Anna Holm（安娜·霍尔姆）."""

from __future__ import annotations

from dataclasses import replace

from publish.readers.press_text.names.chinese_name import Name
from publish.readers.press_text.names.glossed_chinese import named_in_han
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.mentions import Mention


def without_glosses(names: list[Name], folded: str) -> list[Name]:
    """The names but those in brackets that say who somebody is whom Latin letters name before."""
    glosses = [named_in_han(folded, name.end) for name in names if folded[name.start] < "\u0250"]
    return [name for name in names if not any(gloss and gloss[0] <= name.start < gloss[1] for gloss in glosses)]


def with_han_names(mentions: list[Mention], folded: str) -> list[Mention]:
    """One person of each name and its bracket, named as the sentence would in Chinese."""
    kept: list[Mention] = []
    for mention in mentions:
        latin = kept[-1] if kept else None
        if latin is not None and latin.start <= mention.start < latin.end:
            continue
        if (
            latin is not None
            and not mention.office.positions
            and folded[latin.start].isascii()
            and compiled(r"(?:先生|女士|教授|博士)?\s?[（(]\s?").fullmatch(folded, latin.end, mention.start)
            and folded[mention.end : mention.end + 1] in tuple("）)")
        ):
            whole = replace(mention, office=latin.office, group=latin.group, gloss=latin.name, begin=latin.begin)
            kept[-1] = replace(whole, honorific=mention.honorific or latin.honorific)
        else:
            kept.append(_in_han(mention, folded))
    return kept


def _in_han(mention: Mention, folded: str) -> Mention:
    """A mention in Latin letters under the name of the bracket behind it."""
    if folded[mention.start] >= "\u3400" or mention.gloss:
        return mention
    named = named_in_han(folded, mention.end)
    if named is None:
        return mention
    start, end = named
    return replace(mention, start=start, end=end, name=mention.run.text[start:end], gloss=mention.name)
