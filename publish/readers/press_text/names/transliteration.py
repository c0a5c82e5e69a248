"""How much a Han name that spells a foreign one sounds like it: 凯布尔 and Cable."""

from __future__ import annotations

from functools import lru_cache

from publish.readers.press_text.names.romanization import pinyin, plain
from publish.readers.press_text.patterns import compiled

_CLASSES = (
    ("sch", "S"),
    ("tch", "S"),
    ("chr", "KR"),
    ("sh", "S"),
    ("zh", "S"),
    ("ch", "S"),
    ("ph", "F"),
    ("th", "S"),
    ("ck", "K"),
    ("qu", "KW"),
    ("gh", ""),
    ("wh", "W"),
    ("kn", "N"),
    ("ng", "N"),
    ("x", "KS"),
    ("b", "P"),
    ("p", "P"),
    ("d", "T"),
    ("t", "T"),
    ("g", "K"),
    ("k", "K"),
    ("q", "K"),
    ("c", "K"),
    ("f", "F"),
    ("v", "F"),
    ("w", "F"),
    ("l", "L"),
    ("r", "L"),
    ("m", "N"),
    ("n", "N"),
    ("s", "S"),
    ("z", "S"),
    ("j", "S"),
    ("h", "H"),
    ("y", ""),
)
_HAN_CLASSES = (
    ("zh", "S"),
    ("ch", "S"),
    ("sh", "S"),
    ("x", "S"),
    ("j", "S"),
    ("q", "S"),
    ("z", "S"),
    ("c", "S"),
    ("s", "S"),
    ("b", "P"),
    ("p", "P"),
    ("d", "T"),
    ("t", "T"),
    ("g", "K"),
    ("k", "K"),
    ("f", "F"),
    ("w", "F"),
    ("l", "L"),
    ("r", "L"),
    ("m", "N"),
    ("n", "N"),
    ("h", "H"),
    ("y", ""),
)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The classes of the consonants of a Latin word; a vowel only at its head."""
    text, found = plain(word), ""
    text = compiled("c(?=[eiy])").sub("s", text)
    text = compiled("(?<=[mnkl])th").sub("t", text)  # Mthembu, Anthony
    text = compiled("g(?=[eiy])").sub("j", text)
    text = compiled("(?<=[nkrltd])j(?=a|e|o|$)").sub("y", text)
    text = compiled("(?<=[cghkqst])w(?=[aeiou])").sub("u", text)  # Kwakwa: 夸夸
    while text:
        for letters, sound in _CLASSES:
            if text.startswith(letters):
                found += sound
                text = text[len(letters) :]
                break
        else:
            found += "A" if not found or found[-1] != "A" else ""
            text = text[1:]
    return compiled(r"(.)\1+").sub(r"\1", compiled("(?<=.)A").sub("", found))


@lru_cache(maxsize=4096)
def _han_skeleton(name: str) -> str:
    found = ""
    for character in name:
        readings = pinyin(character)
        if not readings:
            continue
        syllable = readings[0]
        if syllable == "er":
            found += "L"
            continue
        for letters, sound in _HAN_CLASSES:
            if syllable.startswith(letters):
                found += sound
                syllable = syllable[len(letters) :]
                break
        else:
            found += "A"
        found += "N" if syllable.endswith(("n", "ng")) else ""
    return compiled(r"(.)\1+").sub(r"\1", compiled("(?<=.)A").sub("", found))


def likeness_of_sounds(one: str, other: str) -> float:
    """0…1: the agreement of consonants between two words in Latin letters."""
    return _agree(skeleton(one), skeleton(other))


def likeness(han: str, latin: str) -> float:
    """0…1: the best agreement of consonants between the Han name and the whole name or one part of it."""
    bare = compiled(r"(勋爵|爵士|男爵|夫人|勳爵|女士|先生)$").sub("", han)
    parts = [
        part
        for part in compiled(r"[\s-]+").split(latin)
        if len(part) > 1 and part.lower() not in ("of", "de", "van", "von")
    ]
    options = [*(skeleton(part) for part in parts), _joined(parts), _joined(parts[::-1])]
    pieces = [piece for piece in compiled(r"[·•・‧\s]+").split(bare) if piece]
    best = max((_agree(_han_skeleton("".join(pieces)), option) for option in options), default=0.0)
    if len(pieces) > 1:
        family = max(_agree(_han_skeleton(pieces[-1]), skeleton(part)) for part in [*parts, "".join(parts[-2:])])
        best = max(best, 0.9 * family)
    return best


def _joined(parts: list[str]) -> str:
    """The classes of several words one after another."""
    sounds = [skeleton(part) for part in parts]
    return compiled(r"(.)\1+").sub(r"\1", "".join(sounds[:1] + [sound.removeprefix("A") for sound in sounds[1:]]))


def nickname(han: str, latin: str) -> float:
    """0…1: how well a name of Chinese form renders a foreign one: 何托马 for Thomas Hale.

    Its surname takes up the first sound of the foreign surname, the rest the sounds of the given name.
    """
    parts = [part for part in latin.split() if len(part.strip(".")) > 1]
    if len(parts) < 2 or not 2 <= len(han) <= 3:
        return 0.0
    family, given = _han_skeleton(han[0]), _han_skeleton(han[1:])
    surname, first = skeleton(parts[-1]), skeleton(parts[0])
    begins = 0.45 if family[:1] == surname[:1] else 0.0
    rest = max(_agree(given, first), _agree(given, surname[1:]), _agree(given, surname))
    whole = _agree(_han_skeleton(han), first)
    return max(begins + 0.55 * rest, 0.6 if whole >= 0.8 and len(han) == 3 else 0.0)


def _agree(one: str, other: str) -> float:
    """Share of sounds in the longest common subsequence, vowels at the head counting little."""
    if not one or not other:
        return 0.0
    row = [0] * (len(other) + 1)
    for a in one:
        previous = 0
        for j, b in enumerate(other, 1):
            previous, row[j] = row[j], previous + 1 if a == b else max(row[j], row[j - 1])
    share = 2 * row[-1] / (len(one) + len(other))
    return share if max(len(one), len(other)) > 1 else share * 0.6
