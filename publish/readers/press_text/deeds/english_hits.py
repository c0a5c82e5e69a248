"""The words of an English sentence that say what somebody did."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import Hit
from publish.readers.press_text.patterns import compiled

_WORD = re.compile(r"[a-z][a-z'-]*")
_APART = {"opening", "welcome", "closing", "keynote"}
_TALKS = {word + s for word in ("paper", "talk", "lecture", "presentation", "report") for s in ("", "s")}


_DECLARED_OPEN = re.compile(r"declared the [^.;]{2,100}?\bopen(?:ed)?\b")
_FIRST = re.compile(r"\b(?:opened|began|started|kicked off|opens|begins) with\s(?:an?\s|the\s)?$")


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, list[tuple[str, str, str]]]:
    """First word -> (phrase, kind, form), the longest phrase first."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for form in ("does", "by", "are"):
        for kind in words.table("en-deeds")[form]:
            for phrase in words.phrases("en-deeds", form, kind):
                found.setdefault(compiled(r"[ ]").split(phrase)[0], []).append((phrase, kind, form))
    return {first: sorted(listed, key=lambda entry: (-len(entry[0]), entry)) for first, listed in found.items()}


@lru_cache(maxsize=1)
def _sorts() -> dict[str, str]:
    """`welcoming` -> welcome: what sort of speech a word before `remarks` tells of."""
    kinds = ("opening", "welcome", "closing", "keynote", "plain")
    return {word: kind for kind in kinds for word in words.phrases("en-deeds", "speeches", kind)}


@lru_cache(maxsize=4)
def _set(key: str) -> frozenset[str]:
    return frozenset(words.phrases("en-deeds", "speeches", key))


def hits_in(text: str) -> list[Hit]:
    """Deeds in the order of the text, none within another; people are masked."""
    low = text.lower()
    found: list[Hit] = []
    told = list(_WORD.finditer(low))
    for number, word in enumerate(told):
        speeches = _speeches(low, told, number) if word[0] in _set("nouns") or word[0] == "keynote" else []
        if speeches:
            while found and found[-1].end > speeches[0].start and found[-1].kind != "joining":
                found.pop()
            found.extend(speeches)
            continue
        at = word.start()
        if found and at < found[-1].end:
            continue
        for phrase, kind, form in _lexicon().get(word[0], ()):
            if phrase == "declared the" and not _DECLARED_OPEN.match(low, at):
                continue  # declared the Institute established
            if low.startswith(phrase, at) and not low[at + len(phrase) : at + len(phrase) + 1].isalnum():
                found.append(Hit(kind, form, at, at + len(phrase)))
                break
    return found


def _speeches(low: str, told: list[re.Match[str]], number: int) -> list[Hit]:
    """`delivered the opening and welcome remarks`, `his keynote speech`, `speeches by`."""
    word = told[number]
    if word[0] == "keynote" and number + 1 < len(told):
        following = told[number + 1]
        if following[0] in (*_set("nouns"), "speaker", "speakers", "session") and following.start() - word.end() < 3:
            return []
    other, beside = "", True
    sort, given, start = ("keynote" if word[0] == "keynote" else ""), False, word.start()
    for back in range(number - 1, max(-1, number - 9), -1):
        earlier = told[back]
        between = low[earlier.end() : told[back + 1].start()]
        if between.strip(" \"'") not in ("", ",", "-"):
            break
        if earlier[0] in _set("given"):
            given, start = True, earlier.start()
            break
        if earlier[0] in ("by", "that", "which", "who", "was", "were", "is", "are", "said", "held"):
            break
        kind = _sorts().get(earlier[0], "") if beside else ""
        beside = beside and (bool(kind) or earlier[0] in ("and", "or", "the", "a", "an", "his", "her", "their"))
        if sort and kind and {kind, sort} <= _APART and kind != sort:
            other = kind
            continue
        if kind and (not sort or kind != "plain"):
            sort = sort if sort in ("keynote",) else kind
            start = earlier.start()
        elif earlier[0] in ("his", "her", "their") and number - back < 5:
            given, start = True, earlier.start()
            break
    if sort in ("", "plain") and _FIRST.search(low, max(0, start - 24), start):
        sort = "opening"
    speech = _sorted(low, word, sort, given, start)
    if speech is None:
        return []
    return [Hit(other, "speech", speech.start, speech.end), speech] if other else [speech]


def _sorted(low: str, word: re.Match[str], sort: str, given: bool, start: int) -> Hit | None:
    entitled = compiled(r"s?,?\s(?:entitled|titled|on the (?:theme|topic))").match(low[word.end() : word.end() + 24])
    if sort == "opening" and word[0].startswith(("lecture", "talk")):
        sort = "speaker"  # the inaugural lecture of a series
    if not sort or sort == "plain":
        named = compiled(r"(?:\s\w+){0,5}?\s(?:by|from)\s").match(low[word.end() :])
        if not given and not named and not sort:
            return None
        if word[0] in _TALKS and sort != "keynote":
            sort = "speaker"
        elif entitled and word[0].startswith(("speech", "address")):
            sort = "keynote"
        else:
            sort = "address"
    elif sort == "keynote" and word[0].startswith(("address", "remark")):
        sort = "keynote_address"
    return Hit(sort, "speech", start, word.end())
