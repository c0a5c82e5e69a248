"""Sort keys for people: by pinyin as a Chinese register does it, or by surname as a Western index does it."""

import re
import unicodedata
from functools import lru_cache

from publish.model import Person
from publish.model.languages import script_of
from publish.transforms.names import NameParts, chinese_reading, letters, parts_in, romanized
from publish.transforms.pinyin import is_han, syllable


def pinyin_key(person: Person) -> str:
    """Key by pinyin, syllable by syllable with tones, `li4 an1` before `lian2`: people of one character stay
    together. Plain text, so that Excel sorts a column of it in the same order. People without a Chinese name sort by
    their romanization, or else by surname."""
    reading = chinese_reading(person)
    stated = person.romanization
    if reading and (not stated or letters(stated) == letters(reading.written)):
        return " ".join(reading.syllables).replace("ü", "v")
    if stated:
        return _flat(stated)
    for tag, name in person.name.items():
        if script_of(tag) in ("Hans", "Hant") and any(map(is_han, name)):
            return " ".join(syllable(char) for char in name if char.isalnum()).replace("ü", "v")
    return surname_key(person)


def surname_key(person: Person) -> str:
    """Key by family name in Latin letters, then given name, without accents: `kovacs, anna`. People without a
    Latin name sort by their pinyin."""
    parts = family_and_given(person)
    if parts is None:
        reading = chinese_reading(person)
        said = romanized(person) or (reading.written if reading else "")
        return _flat(said or next((name for _, name in person.name.items()), person.id))
    family = parts.family.split()
    while len(family) > 1 and family[0][:1].islower() and not re.match(_ELIDED, family[0]):
        family.pop(0)
    family[0] = re.sub(_ELIDED, "", family[0])
    return _flat(" ".join(family)) + (", " + _flat(parts.given) if parts.given else "")


def family_and_given(person: Person) -> NameParts | None:
    """The name in Latin script taken apart, from the first Latin-script language the person has a name in."""
    tag = next((tag for tag in person.name if script_of(tag) == "Latn"), None)
    return parts_in(person, tag) if tag else None


def index_letter(key: str) -> str:
    """Heading that a sort key stands under in an A to Z: its first letter, or `#`."""
    first = key[:1].upper()
    return first if "A" <= first <= "Z" else "#"


@lru_cache(maxsize=4096)
def _flat(text: str) -> str:
    """Small letters without accents; ligatures and stroked letters as Western indexes spell them out."""
    spelled = text.casefold().translate(_SPELLED)
    decomposed = unicodedata.normalize("NFD", spelled)
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).split())


_ELIDED = r"(?:d|l|dell|dall)[’'](?=[^\W\d_])"
"""A particle that has lost its vowel: d’Ormesson stands under O."""
_SPELLED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": None, "'": None}
)
