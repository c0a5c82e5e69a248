"""Language tags (BCP 47) and what follows from them for matching and for script."""

from functools import cache

#: Region or bare tag -> script, where the tag itself does not say (CLDR likely subtags, cut to what is needed).
_LIKELY_SCRIPT = {
    "zh": "Hans",
    "zh-tw": "Hant",
    "zh-hk": "Hant",
    "zh-mo": "Hant",
    "yue": "Hant",
    "ja": "Jpan",
    "ko": "Kore",
    "ru": "Cyrl",
    "uk": "Cyrl",
    "bg": "Cyrl",
    "sr": "Cyrl",
    "el": "Grek",
    "ar": "Arab",
    "fa": "Arab",
    "ur": "Arab",
    "ps": "Arab",
    "sd": "Arab",
    "ug": "Arab",
    "ckb": "Arab",
    "he": "Hebr",
    "yi": "Hebr",
    "dv": "Thaa",
    "th": "Thai",
    "lo": "Laoo",
    "km": "Khmr",
    "my": "Mymr",
    "hi": "Deva",
}
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"})
EAST_ASIAN_SCRIPTS = frozenset({"Hans", "Hant", "Jpan", "Kore"})


@cache
def script_of(tag: str) -> str:
    """ISO 15924 script of a language tag: `zh` -> `Hans`, `zh-HK` -> `Hant`, `ja` -> `Jpan`, `en` -> `Latn`."""
    parts = tag.replace("_", "-").split("-")
    for part in parts[1:]:
        if len(part) == 4 and part.isalpha():
            return part.title()
    return _LIKELY_SCRIPT.get("-".join(parts[:2]).lower()) or _LIKELY_SCRIPT.get(parts[0].lower(), "Latn")


def is_east_asian(tag: str) -> bool:
    """True for the languages set in full-width squares: Chinese, Japanese, Korean."""
    return script_of(tag) in EAST_ASIAN_SCRIPTS


#: Before what runs from left to right whatever it stands in: a telephone number (UAX #9, 2.6).
LEFT_TO_RIGHT_MARK = "\u200e"
#: Behind what ends in a number and runs from right to left.
RIGHT_TO_LEFT_MARK = "\u200f"


def is_right_to_left(tag: str) -> bool:
    """True for the languages written from right to left: Arabic, Persian, Hebrew …"""
    return script_of(tag) in _RIGHT_TO_LEFT_SCRIPTS


@cache
def fallbacks(tag: str) -> tuple[str, ...]:
    """The tag and its more general forms, best first: `zh-HK` -> `zh-HK`, `zh-Hant`, `zh`."""
    parts = tag.split("-")
    chain = ["-".join(parts[:n]) for n in range(len(parts), 0, -1)]
    scripted = f"{parts[0]}-{script_of(tag)}"
    if scripted not in chain:
        chain.insert(len(chain) - 1, scripted)
    return tuple(chain)


def is_language_tag(text: str) -> bool:
    """Whether the text has the shape of a BCP 47 tag: language, optional script, region and variants."""
    parts = text.split("-")
    language = parts[0]
    return (
        2 <= len(language) <= 3
        and language.isascii()
        and language.isalpha()
        and all(1 < len(p) <= 8 and p.isascii() and p.isalnum() for p in parts[1:])
    )
