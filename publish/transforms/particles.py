"""Particles of family names, written with a capital: Lo Bianco, De La Cruz, Van Gogh, Mac Giolla, Ben Youssef."""

import re
from functools import cache
from pathlib import Path

from msgspec import Struct

from publish.transforms.given_names import is_one_syllable
from publish.transforms.surnames_spelled import plain_letters


class _Particle(Struct, frozen=True):
    """What may stand behind a particle; an `asian` one is a name of its own before a word of one syllable."""

    behind: str
    asian: bool


def start_of_family(tokens: list[str], start: int) -> int:
    """Where a family name begins that has its main part at `start`: at its first particle. The first word of a name is
    given (Van Morrison), and so is what makes an Asian name with the word behind it (Robin Lo Chan, Van Nguyen)."""
    begins = start
    main = plain_letters(tokens[start])
    while begins > 1:
        is_asian = begins == len(tokens) - 1 and is_one_syllable(main)
        known = _particles().get(tokens[begins - 1], ())
        if not any(re.fullmatch(each.behind, main) for each in known if not (each.asian and is_asian)):
            break
        begins -= 1
    return begins


@cache
def _particles() -> dict[str, tuple[_Particle, ...]]:
    found: dict[str, tuple[_Particle, ...]] = {}
    for line in Path(__file__).with_name("surname_particles.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            _, words, *behind = line.split("\t")
            for word in words.split():
                particle = _Particle(behind[0] if behind else ".*", word.endswith("*"))
                found[word.rstrip("*")] = (*found.get(word.rstrip("*"), ()), particle)
    return found
