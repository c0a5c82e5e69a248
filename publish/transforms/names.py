"""Which part of a name is the family name, and how it is read.

Rules, in order; the first that speaks wins:

1. `Person.family_name` in that language, and `Person.name_order` for Latin script.
2. A name in Han characters without middle dot, 2 to 4 characters: family name first. Chinese compound surnames
   (欧阳, 司徒 …) count as one; four characters that begin with none of them have a family name of two
   (林郑月娥, 太田良隆). In Japanese the family name is what stands before the space, else the first half rounded up.
3. A stated romanization is in the order of its language; a family name before a comma comes first (Chan, Mary).
   The part of a Latin name that spells the family name in Han characters or Hangul is it, in whichever language that
   stands (`surnames_spelled`): 刘华 Hua Liu, 何志輝 Ho Chi Fai, 佐藤健 Ken Sato, 이재명 Lee Jae Myung. So does a name
   that repeats the Chinese reading tell its order.
4. One part written in capitals is the family name: `OTA Yoshitaka`, `Yoshitaka OTA`.
5. Beside a name in Han characters or Hangul, a hyphenated part with a small second half is a given name:
   `Tsai Ing-wen`, `Kim Min-su`.
6. A name that is Vietnamese by its words, or has its family name first in Vietnamese: Nguyen Xuan Phuc.
7. Hangul names: first character. Everything else: given name first; particles go with the family name
   (`van der Berg`, `Ben Youssef`, `Lo Bianco`), and so does what stands before a Spanish and (`García y Robledo`);
   suffixes do not (`Jr.`, `III`). A Cyrillic name that ends with a patronymic has its family name first. A
   transcribed name (沙夏·文森特) has its family name last.
"""

import re
import unicodedata
from functools import lru_cache

from msgspec import Struct

from publish.model import NameOrder, Person
from publish.model.languages import script_of
from publish.transforms.hangul import is_korean
from publish.transforms.particles import start_of_family
from publish.transforms.pinyin import Reading, has_compound_surname, is_han, read_as_spelled, read_name
from publish.transforms.surnames_spelled import Spelled, spelled_at
from publish.transforms.vietnamese import is_family_first

_DOTS = "·・•‧･"
_PATRONYMIC = r"(?i:вич|вна|ична)$"
_CHILD_OF = ("bin", "bint", "binti", "ibn")
"""Before the name of the father, which is no family name: Mohammed bin Salman Al Saud."""
_AND = ("y", "e", "i")
"""Between the two halves of a Spanish, Portuguese or Catalan family name: García y Robledo."""
_HYPHENATED = r"\w+-[a-z]\w*"
"""A given name as it is spelled in Taiwan, Hong Kong and Korea."""
_SUFFIX = r"(?i:jr|sr|ii|iii|iv|phd|md|qc|sc|kc)\.?$"


class NameParts(Struct, frozen=True):
    """A name taken apart. `given` is empty for a name of one part."""

    family: str
    given: str
    order: NameOrder


def chinese_name(person: Person) -> str | None:
    """The person's name in Chinese characters as a Chinese name (no transcription), or None."""
    return _name_in_han(person, ("Hans", "Hant"))


def _name_in_han(person: Person, scripts: tuple[str, ...]) -> str | None:
    named = (name for tag, name in person.name.items() if script_of(tag) in scripts)
    return next(filter(is_family_first_han, named), None)


def is_family_first_han(name: str) -> bool:
    """2 to 4 Han characters, perhaps with a space, and no middle dot."""
    letters = name.replace(" ", "").replace("\u3000", "")
    return 2 <= len(letters) <= 4 and all(map(is_han, letters))


def latin_name(person: Person) -> str | None:
    """The person's name in a language of Latin script, the first one written."""
    return next((name for tag, name in person.name.items() if script_of(tag) == "Latn"), None)


def parts_in(person: Person, tag: str) -> NameParts | None:
    """The family and given name in this language; None where the person has no name in it."""
    name = person.name.get(tag)
    if not name:
        return None
    stated = person.family_name.get(tag)
    if stated and stated in name:
        rest = " ".join(name.replace(stated, " ", 1).strip(" ,，" + _DOTS).split())
        first = name.startswith(stated)
        return NameParts(stated, rest, NameOrder.FAMILY_FIRST if first else NameOrder.GIVEN_FIRST)
    script = script_of(tag)
    if script != "Latn":
        return _parts_not_latin(name, script)
    han = chinese_name(person) or _name_in_han(person, ("Jpan", "Kore"))
    hyphenated = han is not None or any(script_of(each) == "Kore" for each in person.name)
    written = next((each for tag in person.name if is_han((each := person.name[tag])[:1]) and "·" not in each), None)
    written = written or next(
        (each for tag in person.name if _is_korean(each := person.name[tag], script_of(tag))), None
    )
    vietnamese = next((each for tag, each in person.name.items() if tag.split("-")[0] == "vi"), None)
    return _parts_latin(name, person.name_order, han, written, person.romanization, hyphenated, vietnamese)


@lru_cache(maxsize=4096)
def _parts_latin(
    name: str, order: NameOrder | None, han: str | None, written: str | None, romanization: str | None,
    hyphenated: bool, vietnamese: str | None,
) -> NameParts:  # fmt: skip
    """`han` is the same name as a Chinese one, `written` as it stands in Han characters or Hangul;
    `hyphenated` says that a hyphen joins the syllables of given names; `vietnamese` is the name in that language."""
    tokens = [token for token in name.replace(",", " ").split() if not re.match(_SUFFIX, token)] or [name]
    if len(tokens) == 1:
        return NameParts(tokens[0], "", order or NameOrder.GIVEN_FIRST)
    if order is None:
        is_stated = bool(romanization and (written or hyphenated) and letters("".join(tokens)) == letters(romanization))
        family = spelled_at(tokens, written) if written and not is_stated else None
        order = NameOrder.FAMILY_FIRST if is_stated else _told_by_comma(name)
        if family and order is None:
            return _parts_spelled(tokens, family)
        order = order or (None if written else _read_order(tokens, han)) or _told_order(tokens, hyphenated)
        if order is None and (is_first := is_family_first(tokens, vietnamese)) is not None:
            order = NameOrder.FAMILY_FIRST if is_first else NameOrder.GIVEN_FIRST
    if order is NameOrder.FAMILY_FIRST:
        return NameParts(tokens[0], " ".join(tokens[1:]), NameOrder.FAMILY_FIRST)
    particles = (n for n, token in enumerate(tokens) if n and token[:1].islower() and token not in _CHILD_OF)
    start = next(particles, len(tokens) - 1)
    start = start_of_family(tokens, start)
    if tokens[start] in _AND and 1 < start < len(tokens) - 1:
        start -= 1
    return NameParts(" ".join(tokens[start:]), " ".join(tokens[:start]), NameOrder.GIVEN_FIRST)


def _parts_spelled(tokens: list[str], family: Spelled) -> NameParts:
    end = family.at + family.words
    given = " ".join(tokens[: family.at] + tokens[end:])
    order = NameOrder.GIVEN_FIRST if family.at else NameOrder.FAMILY_FIRST
    return NameParts(" ".join(tokens[family.at : end]), given, order)


def _told_by_comma(name: str) -> NameOrder | None:
    """`Chan, Mary` has its family name first; a suffix behind a comma tells nothing."""
    before, comma, after = name.partition(",")
    is_told = comma and " " not in before.strip() and after.strip() and not re.match(_SUFFIX, after.strip())
    return NameOrder.FAMILY_FIRST if is_told else None


def _parts_not_latin(name: str, script: str) -> NameParts:
    if script in ("Hans", "Hant", "Jpan") and is_family_first_han(name):
        family, given = _split_japanese(name) if script == "Jpan" else _split_chinese(name)
        return NameParts(family, given, NameOrder.FAMILY_FIRST)
    pieces = [piece for piece in re.split(rf"[{_DOTS}\s]+", name) if piece]
    if script == "Jpan" and " " in name and len(pieces) == 2:
        return NameParts(pieces[0], pieces[1], NameOrder.FAMILY_FIRST)
    if _is_korean(name, script):
        return NameParts(name[:1], name[1:], NameOrder.FAMILY_FIRST)
    if len(pieces) < 2:
        return NameParts(name, "", NameOrder.GIVEN_FIRST)
    if script == "Cyrl" and len(pieces) == 3 and re.search(_PATRONYMIC, pieces[2]):
        return NameParts(pieces[0], " ".join(pieces[1:]), NameOrder.FAMILY_FIRST)
    return NameParts(pieces[-1], " ".join(pieces[:-1]), NameOrder.GIVEN_FIRST)


def _is_korean(name: str, script: str) -> bool:
    """2 to 4 letters in one piece: no transcription."""
    return script == "Kore" and 2 <= len(name) <= 4 and not re.search(rf"[{_DOTS}\s]", name)


def _split_chinese(name: str) -> tuple[str, str]:
    family = len(read_name(name).family)
    return name[:family], name[family:].strip()


def _split_japanese(name: str) -> tuple[str, str]:
    before, space, after = name.replace("\u3000", " ").partition(" ")
    if space:
        return before, after
    half = (len(name) + 1) // 2
    return name[:half], name[half:]


def _read_order(tokens: list[str], han: str | None) -> NameOrder | None:
    """The order of a name that repeats the Chinese reading of the one in Han characters."""
    reading = read_name(han) if han else None
    first, last = letters(tokens[0]), letters(tokens[-1])
    if reading:
        family, given = letters("".join(reading.family)), letters("".join(reading.given))
        if first == family and (last != family or letters("".join(tokens[1:])) == given):
            return NameOrder.FAMILY_FIRST
        if last == family:
            return NameOrder.GIVEN_FIRST
    return None


def _told_order(tokens: list[str], hyphenated: bool) -> NameOrder | None:
    """The order that capitals or a hyphen tell."""
    capitals = [len(token) > 1 and token.isupper() and "." not in token for token in tokens]
    if sum(capitals) == 1 and (capitals[0] or capitals[-1]):
        return NameOrder.FAMILY_FIRST if capitals[0] else NameOrder.GIVEN_FIRST
    if hyphenated and re.fullmatch(_HYPHENATED, tokens[-1]):
        return NameOrder.FAMILY_FIRST
    return None


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Small letters alone, without marks, tones or spaces; `lü`, `lv` and `lyu` come out the same."""
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("ü", "v").replace("lyu", "lv"))
    return "".join(char for char in decomposed if char.isalpha())


def romanized(person: Person) -> str:
    """The name in Latin letters for lists that are sorted or read by it: `romanization`, else the pinyin of the
    Chinese name unless the Latin name shows that it is read or spelled another way (太田良隆 Ota Yoshitaka, 陳世杰 Chen
    Shih-chieh), else the Latin name; empty where there is none of these. Korean names have no pinyin (김민준 beside
    金民俊), and how the people themselves spell them (Kim, Gim) no rule tells."""
    if person.romanization:
        return person.romanization
    reading, latin = chinese_reading(person), latin_name(person)
    if reading and not (_is_korean_name(person) if latin is None else not _same_reading(reading, latin)):
        return reading.written
    return latin or ""


def _is_korean_name(person: Person) -> bool:
    """Whether the name as it stands in Korean is no transcription of the Chinese one."""
    hangul = next((name for tag, name in person.name.items() if script_of(tag) == "Kore"), None)
    return hangul is not None and is_korean(hangul, chinese_name(person) or "")


def chinese_reading(person: Person) -> Reading | None:
    """How the Chinese name is read in pinyin, characters of several readings as the Latin name tells; None where
    there is no Chinese name, or it is how a Japanese one is written in Chinese (谷口正)."""
    chinese, latin = chinese_name(person), latin_name(person)
    if not chinese or _is_japanese(person, chinese):
        return None
    return read_as_spelled(chinese, letters(latin)) if latin else read_name(chinese)


def _is_japanese(person: Person, chinese: str) -> bool:
    """Whether the name as it stands in Japanese has a family name of several characters that is none in Chinese."""
    names = (name.replace("\u3000", " ") for tag, name in person.name.items() if script_of(tag) == "Jpan")
    family, _, given = next(names, "").strip().partition(" ")
    return len(family) > 1 and given != "" and not has_compound_surname(chinese)


def _same_reading(reading: Reading, latin: str) -> bool:
    family, given = letters("".join(reading.family)), letters("".join(reading.given))
    others = [token for token in latin.split() if letters(token) != family]
    if len(others) == len(latin.split()):
        return False
    return not any(re.fullmatch(_HYPHENATED, token) and letters(token) != given for token in others)
