"""Where a word may be divided: Liang's method over the pattern files that pyphen carries.

The files are read here rather than by pyphen: only the patterns a word meets are worked out, which
makes the first word of a document fifteen times cheaper. Patterns that would change the spelling at
the break (Hungarian) are left out; the word then breaks elsewhere.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

import rtoml

_LETTERS = re.compile(r"[^\W\d_]+(?:[\u00ad’'][^\W\d_]+)*")
_DIGIT_THEN_LETTER = re.compile(r"(\d?)(\D?)")
SHORTEST, LONGEST = 5, 80
LIKELY = {"en": "en_us", "pt": "pt_br"}
"""What a bare language means where the files know only countries (CLDR likely subtags)."""


class Patterns:
    """The patterns of one language, keyed by their letters."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        encoding = data.split(b"\n", 1)[0].strip().decode("ascii").lower()
        self._encoding = "cp1251" if encoding == "microsoft-cp1251" else encoding
        letters = data.translate(None, b"0123456789").decode(self._encoding).split("\n")
        self._written = dict(zip(letters[1:], data.split(b"\n")[1:], strict=True))
        self._values: dict[str, tuple[int, ...]] = {}

    def points(self, word: str) -> tuple[int, ...]:
        """Offsets in a lower-case word where it may be divided."""
        dotted = f".{word}."
        scores = [0] * (len(dotted) + 1)
        for start in range(len(dotted) - 1):
            for end in range(start + 1, len(dotted) + 1):
                letters = dotted[start:end]
                if letters in self._written:
                    for n, value in enumerate(self._value(letters), start):
                        scores[n] = max(scores[n], value)
        return tuple(n - 1 for n, score in enumerate(scores) if score % 2)

    def _value(self, letters: str) -> tuple[int, ...]:
        if letters not in self._values:
            written = self._written[letters].decode(self._encoding).strip()
            self._values[letters] = tuple(int(digit or "0") for digit, _ in _DIGIT_THEN_LETTER.findall(written))
        return self._values[letters]


@cache
def _files() -> tuple[Path, dict[str, str]]:
    """The folder of the pattern files, and their names by their languages in small letters."""
    spec = find_spec("pyphen")
    if spec is None or spec.origin is None:
        return Path(), {}
    folder = Path(spec.origin).parent / "dictionaries"
    names = sorted(path.name for path in folder.iterdir())
    return folder, {name[5:-4].lower(): name for name in names if name.startswith("hyph_") and name.endswith(".dic")}


@cache
def patterns(language: str) -> Patterns | None:
    """The patterns for a BCP 47 tag, or for its language alone; None where words are not divided."""
    folder, names = _files()
    tag = LIKELY.get(language.lower(), language.replace("-", "_").lower())
    while tag:
        name = names.get(tag) or next((names[own] for own in names if own.split("_")[0] == tag), None)
        if name:
            return Patterns(folder / name)
        tag = tag.rpartition("_")[0]
    return None


@lru_cache(maxsize=65536)
def division_points(word: str, language: str) -> tuple[int, ...]:
    """Offsets in ``word`` after which a hyphen may stand; marks around the letters are allowed.

    A typed soft hyphen rules out every other place. Abbreviations, words with digits and short
    words are not divided.
    """
    match = _LETTERS.search(word)
    if match is None:
        return ()
    core, start = match.group(), match.start()
    if "\u00ad" in core:
        return tuple(start + n + 1 for n, c in enumerate(core) if c == "\u00ad")
    rest = word[: match.start()] + word[match.end() :]
    if not SHORTEST <= len(core) <= LONGEST or core.isupper() or any(c.isalnum() for c in rest):
        return ()
    known = patterns(language)
    if known is None:
        return ()
    lower = core.lower()
    if len(lower) != len(core):
        return ()
    before, after = fewest_letters(language)
    return tuple(start + n for n in known.points(lower) if before <= n <= len(core) - after)


@cache
def fewest_letters(language: str) -> tuple[int, int]:
    """How many letters of a divided word must stay on the line, and how many must go to the next."""
    table = rtoml.loads(Path(__file__).with_name("hyphenation.toml").read_text("utf-8"))
    rule: list[int] = table["letters"].get(language.split("-")[0].lower(), table["letters"]["other"])
    return rule[0], rule[1]
