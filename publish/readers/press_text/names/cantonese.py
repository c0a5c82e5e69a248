"""How Cantonese names are spelled in Hong Kong and in Macao.

Hong Kong: the spellings of the government, from the package cantoroman, with the variants that people use. Macao: the
romanization of its government (Silabário codificado de romanização do cantonense, 1985), by rule from Jyutping.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from publish.readers.press_text import words

_JYUTPING = re.compile(r"(gw|kw|ng|[bpmfdtnlgkhwzcsj]?)([a-z]+)\d?")


@lru_cache(maxsize=8192)
def spellings(character: str) -> tuple[str, ...]:
    """The spellings of a character in lower case; of every traditional one that is simplified to it too."""
    forms = [character, *_traditional().get(character, "")]
    found = [spelling.lower() for form in forms for spelling in _flat(_table("charToRoman").get(form, []))]
    found += ["k" + spelling[1:] for spelling in found if spelling.startswith("gw")]
    found += [
        s for form in forms for read in _flat(_table("charToLshk").get(form, [])) for s in _in_macao(read.lower())
    ]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def alike(spelling: str) -> str:
    """What spellings that stand for one sound have in common."""
    for variant, usual in _variants():
        spelling = spelling.replace(variant, usual)
    return spelling


def _in_macao(jyutping: str) -> Iterator[str]:
    """`meng` for ming4, `vong` for wong4, `weng` for wing6, `kuok` for gwok3, `ieong` for joeng4."""
    parts = _JYUTPING.fullmatch(jyutping)
    if parts is None:
        return
    initials, finals = words.table("cantonese")["macao"]["initials"], words.table("cantonese")["macao"]["finals"]
    begin, rest = initials.get(parts[1], parts[1]), finals.get(parts[2], parts[2])
    if begin == "v":
        yield "w" + rest
    yield rest if begin == "i" and rest.startswith(("i", "u")) and not rest.startswith("io") else begin + rest


@lru_cache(maxsize=1)
def _variants() -> tuple[tuple[str, str], ...]:
    return tuple(words.table("cantonese")["alike"].items())


@lru_cache(maxsize=2)
def _table(name: str) -> dict[str, list[str]]:
    data = (files("cantoroman") / "data" / f"{name}.json").read_text(encoding="utf-8")
    found: dict[str, list[str]] = json.loads(data)
    return found


@lru_cache(maxsize=1)
def _traditional() -> dict[str, str]:
    """Simplified character -> every traditional one that is simplified to it."""
    text = (files("opencc") / "dictionary" / "TSCharacters.txt").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in text.splitlines():
        traditional, _, simplified = line.partition("\t")
        for character in simplified.split(" "):
            found[character] = found.get(character, "") + traditional
    return found


def _flat(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [part for item in value for part in _flat(item)] if isinstance(value, list | tuple) else []
