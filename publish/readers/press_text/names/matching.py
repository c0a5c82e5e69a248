"""Which Chinese name and which English name are one person: by bracket, sound, role, place, elimination."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Pair
from publish.readers.press_text.names.chinese import common_surnames, surnames
from publish.readers.press_text.names.kana import is_katakana, kana_likeness, read_alike, read_apart
from publish.readers.press_text.names.romanization import fit, plain, spellings
from publish.readers.press_text.names.shapes import chinese_shaped
from publish.readers.press_text.names.spelled_alike import Alike, SoundMatches
from publish.readers.press_text.names.transliteration import likeness, nickname
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Match:
    """Two namings of one person, how sure, and why."""

    han: Named
    latin: Named
    confidence: float
    reason: str


def match_names(people: Sequence[Named], pairs: Sequence[Pair], sounds: SoundMatches) -> list[Match]:
    """One match at most for each person, surest first; then the rest by their place between those."""
    han = [p for p in people if p.han]
    latin = [p for p in people if not p.han]
    partner = _partner_lines(pairs)
    heard = {(comparable(pair.han), comparable(pair.latin)): pair for pair in sounds.pairs}
    near = _near(han, latin, heard, partner)
    matches: dict[int, Match] = {}
    used: set[int] = set()
    alike = [(*_spelled_alike(han[i], latin[j], heard, partner), i, j) for i in range(len(han)) for j in near[i]]
    _take([row for row in alike if row[0] > _BEST_GUESS], han, latin, matches, used)
    rest = [(i, j) for _, _, i, j in alike if i not in matches and j not in used]
    _take([(*_score(han[i], latin[j], heard, partner), i, j) for i, j in rest], han, latin, matches, used)
    _by_place(han, latin, matches, used, pairs)
    return [matches[i] for i in sorted(matches)]


def _take(
    scored: Sequence[tuple[float, str, int, int]],
    han: Sequence[Named],
    latin: Sequence[Named],
    matches: dict[int, Match],
    used: set[int],
) -> None:
    """The surest first, each person once."""
    for confidence, reason, i, j in sorted(scored, key=lambda row: (-row[0], row[2], row[3])):
        if confidence >= 0.55 and i not in matches and j not in used:
            matches[i] = Match(han[i], latin[j], min(confidence, 1.0), reason)
            used.add(j)


def _near(
    han: Sequence[Named], latin: Sequence[Named], heard: Mapping[tuple[str, str], Alike], partner: set[tuple[int, int]]
) -> list[list[int]]:
    """For each Han name the Latin ones that may be the same person: the same sound, gloss or paragraph."""
    by_name: dict[str, set[int]] = {}
    by_line: dict[int, set[int]] = {}
    for j, person in enumerate(latin):
        for name in (person.name, *(m.gloss for m in person.mentions if m.gloss)):
            by_name.setdefault(comparable(name), set()).add(j)
        for mention in person.mentions:
            by_line.setdefault(mention.run.line, set()).add(j)
    sounds: dict[str, set[int]] = {}
    for one, other in heard:
        sounds.setdefault(one, set()).update(by_name.get(other, ()))
    beside: dict[int, set[int]] = {}
    for a, b in partner:
        beside.setdefault(a, set()).update(by_line.get(b, ()))
    found = []
    for person in han:
        names = [comparable(n) for n in (person.name, *(m.gloss for m in person.mentions if m.gloss))]
        near = {j for name in names for j in by_name.get(name, ())} | sounds.get(names[0], set())
        found.append(sorted(near.union(*(beside.get(m.run.line, set()) for m in person.mentions))))
    return found


def _partner_lines(pairs: Sequence[Pair]) -> set[tuple[int, int]]:
    """Lines that say the same, both ways round."""
    found: set[tuple[int, int]] = set()
    for pair in pairs:
        lines = [run.line for run in pair.runs.values()]
        found |= {(a, b) for a in lines for b in lines}
    return found


_BEST_GUESS = 0.9
"""What does not go by a spelling is never surer."""


def _spelled_alike(
    han: Named, latin: Named, heard: Mapping[tuple[str, str], Alike], partner: set[tuple[int, int]]
) -> tuple[float, str]:
    """What a spelling says of two names: given together, the same, or the same sound."""
    one, other = comparable(han.name), comparable(latin.name)
    glosses = {comparable(m.gloss) for m in (*han.mentions, *latin.mentions) if m.gloss}
    if other in glosses or one in glosses:
        return 1.0, "the text gives both names together"
    if one == other:
        return 0.99, "same name"
    together = _together(han, latin, partner)
    pair = heard.get((one, other))
    if pair and not _opposed(han, latin):
        return pair.confidence + 0.01 * together, f"same sound ({pair.system})"
    if not together or _opposed(han, latin):
        return 0.0, ""
    sounding, system = fit(fold_han(han.name), latin.name)
    return (sounding, f"same sound ({system})") if sounding else (0.0, "")


def _score(
    han: Named, latin: Named, heard: Mapping[tuple[str, str], Alike], partner: set[tuple[int, int]]
) -> tuple[float, str]:
    alike = _spelled_alike(han, latin, heard, partner)
    if alike[0] or not _together(han, latin, partner) or _opposed(han, latin):
        return alike
    if _is_japanese(han):
        return _japanese(han, latin)
    if native(han.name) and chinese_shaped(latin.name.split()):
        return _same_surname(han, latin)
    if _shares_word(han.name, latin.name):
        return 0.9, "the Chinese text spells a part of the name in Latin letters"
    return _foreign(han, latin)


def _is_japanese(named: Named) -> bool:
    return all(mention.language == "ja" for mention in named.mentions)


def _japanese(han: Named, latin: Named) -> tuple[float, str]:
    """Katakana by its sound; characters by the surname, where its reading is listed."""
    if is_katakana(han.name):
        like = kana_likeness(han.name, latin.name)
        return (min(0.95, 0.4 + 0.55 * like), "the same sound in kana") if like >= 0.62 else (0.0, "")
    if read_alike(han.name, latin.name):
        return 0.88 + (0.04 if role_agreement(han, latin) > 0 else 0.0), "surname read as it is spelled"
    return 0.0, ""


def _foreign(han: Named, latin: Named) -> tuple[float, str]:
    """A foreign name in characters, by its consonants: in full, or shaped like a Chinese name."""
    like = likeness(han.name, latin.name)
    role = role_agreement(han, latin)
    if native(han.name):
        alike = nickname(fold_han(han.name), latin.name)
        if alike >= (0.55 if role >= 0 else 0.75):
            return min(
                0.85, 0.35 + 0.45 * alike + 0.12 * max(role, -0.5)
            ), "a Chinese name after the sound of the foreign one"
    if like < (0.6 if native(han.name) else 0.45):
        return 0.0, ""
    role = max(role, -0.25) if like >= 0.7 else role
    score = 0.6 * like * (0.6 if native(han.name) else 1.0) + 0.2 * role + 0.18 + (0.1 if like >= 0.85 else 0.0)
    return min(score, 0.9), "sounds like the foreign name" if like >= 0.6 else "role and place"


def _same_surname(han: Named, latin: Named) -> tuple[float, str]:
    """A given name with a rare reading or a slip of the pen: surname, place and role have to agree."""
    family = set(spellings(fold_han(han.name)[0], "pinyin"))
    if not family & {plain(part) for part in (latin.name.split()[0], latin.name.split()[-1])}:
        return 0.0, ""
    role, near = role_agreement(han, latin), _near_sound(han.name, latin.name)
    if role < 0 or not (near or role > 0):
        return 0.0, ""
    return (0.8 if near and role > 0 else 0.65), "same surname and place" + (", same role" if role > 0 else "")


def _shares_word(han: str, latin: str) -> bool:
    words_ = {w.lower() for w in re.findall("[A-Za-z]{2,}", han)}
    return bool(words_ & {w.lower() for w in latin.split()})


def _together(han: Named, latin: Named, partner: set[tuple[int, int]]) -> bool:
    lines = {m.run.line for m in han.mentions}, {m.run.line for m in latin.mentions}
    return any((a, b) in partner for a in lines[0] for b in lines[1])


def native(name: str) -> bool:
    """Whether a Han name has the form of a Chinese one: a common surname and one or two characters."""
    folded = fold_han(name)
    return 2 <= len(folded) <= 3 and folded[0] in common_surnames() and "·" not in folded


def _opposed(han: Named, latin: Named) -> bool:
    """女士 and Mr. are not one person."""
    woman = any("女士" in m.honorific or "夫人" in m.honorific for m in han.mentions)
    man = any("先生" in m.honorific for m in han.mentions)
    titles = {m.honorific.split()[0].rstrip(".") for m in latin.mentions if m.honorific}
    return bool(
        (woman and titles & {"Mr", "Sir", "Lord"})
        or (man and titles & {"Ms", "Mrs", "Miss", "Mme", "Madam", "Lady", "Dame", "Baroness"})
    )


@lru_cache(maxsize=4096)
def _meant(position: str) -> frozenset[str]:
    """English words that the last word of a Chinese position usually stands for."""
    tables: list[Mapping[str, str]] = [words.table(language)["titles"]["english"] for language in ("zh", "ja")]
    glosses = [gloss for table in tables for head, gloss in table.items() if position.endswith(fold_han(head))]
    return frozenset(word for gloss in glosses for word in gloss.split())


def role_agreement(han: Named, latin: Named) -> float:
    """1 where the positions mean the same, -1 where both are known and do not, 0 where one is unknown."""
    held = [fold_han(p) for m in han.mentions for p, _ in m.office.positions]
    meant = {word for position in held for word in _meant(position)}
    spoken = {t.low for m in latin.mentions for p, _ in m.office.positions for t in tokenize(p)}
    spoken |= {part for word in spoken for part in word.split("-")}
    if not meant or not spoken:
        return 0.0
    deputy = any("副" in p for p in held), bool(spoken & {"deputy", "vice", "associate"})
    if deputy[0] != deputy[1]:
        return -0.5 if meant & spoken else -1.0
    return 1.0 if meant & spoken else -1.0


def _by_place(
    han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int], pairs: Sequence[Pair]
) -> None:
    """In two lists that say the same, who is left between two matched names is the same person."""
    named, spelled = _by_run(han), _by_run(latin)
    for pair in pairs:
        runs = {(run.line, run.start): run for run in pair.runs.values()}
        if len(runs) < 2:
            continue
        ours = _order(named, {k for k, r in runs.items() if is_han_language(r.language)})
        theirs = _order(spelled, {k for k, r in runs.items() if not is_han_language(r.language)})
        anchors = [(-1, -1), *_anchors(ours, theirs, matches, latin), (len(ours), len(theirs))]
        for (a, b), (c, d) in itertools.pairwise(anchors):
            left = [i for i in ours[a + 1 : c] if i not in matches]
            right = [j for j in theirs[b + 1 : d] if j not in used]
            if len(left) != len(right) or not left:
                continue
            for i, j in zip(left, right, strict=True):
                if _may_match(han[i], latin[j]):
                    confidence = 0.75 if role_agreement(han[i], latin[j]) > 0 else 0.6
                    reason = "same place in both lists" if len(left) > 1 else "only ones left in both lists"
                    matches[i] = Match(han[i], latin[j], confidence, reason)
                    used.add(j)


def _may_match(han: Named, latin: Named) -> bool:
    folded = fold_han(han.name)
    if _is_japanese(han):
        apart = is_katakana(han.name) or read_apart(han.name, latin.name)  # the sound would have told
        return not apart and not _opposed(han, latin) and role_agreement(han, latin) > -0.75
    chinese = native(han.name) or (2 <= len(folded) <= 3 and folded[0] in surnames())
    if chinese and chinese_shaped(latin.name.split()) and not fit(fold_han(han.name), latin.name)[0]:
        return _near_sound(han.name, latin.name) and role_agreement(han, latin) >= 0
    role = role_agreement(han, latin)
    if native(han.name) and likeness(han.name, latin.name) < 0.3 and role <= 0:
        return False
    return not _opposed(han, latin) and role > -0.75


def _near_sound(han: str, latin: str) -> bool:
    """One character of three spelled otherwise (a slip, a rare reading)."""
    from publish.readers.press_text.names.romanization import han_keys, latin_keys

    keys = latin_keys(latin, "pinyin")
    return any(_distance(a, b) <= 2 for a in han_keys(fold_han(han), "pinyin") for b in keys)


def _distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def _by_run(people: Sequence[Named]) -> dict[tuple[int, int], dict[int, int]]:
    """For each run (line, start) the people it names: index to the first offset."""
    found: dict[tuple[int, int], dict[int, int]] = {}
    for index, person in enumerate(people):
        for mention in person.mentions:
            starts = found.setdefault((mention.run.line, mention.run.start), {})
            starts[index] = min(mention.start, starts.get(index, mention.start))
    return found


def _order(named: Mapping[tuple[int, int], Mapping[int, int]], keys: set[tuple[int, int]]) -> list[int]:
    """Indexes of the people in the order they are first mentioned in the runs."""
    first: dict[int, int] = {}
    for key in keys:
        for index, start in named.get(key, {}).items():
            first[index] = min(start, first.get(index, start))
    return [index for _, index in sorted((start, index) for index, start in first.items())]


def _anchors(
    ours: Sequence[int], theirs: Sequence[int], matches: Mapping[int, Match], latin: Sequence[Named]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    place = {id(latin[j]): b for b, j in enumerate(theirs)}
    for a, i in enumerate(ours):
        b = place.get(id(matches[i].latin)) if i in matches else None
        if b is not None and (not found or b > found[-1][1]):
            found.append((a, b))
    return found
