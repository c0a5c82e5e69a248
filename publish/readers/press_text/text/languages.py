"""Which language a stretch of text is in, and where one line changes from one language to another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from publish.readers.press_text.facts import Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN_CHARACTER, simplify
from publish.readers.press_text.text.language_change import KANA, LATIN_WORD, language_change

_HANGUL = re.compile("[\uac00-\ud7af]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_OWN_SCRIPTS = {
    "th": re.compile("[\u0e01-\u0e5b]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "bn": re.compile("[\u0980-\u09ff]"),
    "ta": re.compile("[\u0b80-\u0bff]"),
    "lo": re.compile("[\u0e81-\u0edf]"),
    "my": re.compile("[\u1000-\u109f]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "am": re.compile("[\u1200-\u137f]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "mn-Mong": re.compile("[\u1800-\u18af]"),
    "hy": re.compile("[\u0530-\u058f]"),
}
"""Languages that most of what is written in their script is in."""
_FREQUENT_WORDS = {
    "en": "the of and to in for on with by at from was were is are that as his her their this which it an no"
    " not said has have been will we they he she",
    "fr": "le la les des du de et à au aux en une un par pour dans sur avec est sont été qui que ses ont plus d l",
    "de": "der die das und von zu im mit für auf den dem des ein eine ist wurde werden bei als sich nach auch",
    "es": "el la los las de del y en un una por para con que se su fue al como más este esta han",
    "pt": "o os de da do das dos e em um uma por para com que foi ao como mais na no nas nos à são",
    "vi": "và va của cua các cac là được duoc trong tại tai ngày ngay tháng thang năm nam ông bà người nguoi"
    " những nhung cho khi tổ chức chuc này nay với voi đã cùng hội hoi",
    "nl": "de het een van en te voor aan zijn werd werden om bij ook naar dat die als heeft tussen op",
    "sv": "och att det som på för av med den till är om var har ett från vid inte fler kan samt",
    "da": "og det som på af av med den til er om var har et fra ved ikke samt blev",
    "fi": "ja että oli sekä siihen mukaan ovat myös tai kun joka olivat kanssa yli",
    "pl": "z na od się sie jest oraz przez dla że po za są został zostal została między miedzy roku ich pod",
    "cs": "se na že ze je pro při pri jeho které byl byla která podle také mezi roku dne ve za od",
    "hu": "és hogy nem egy meg volt az ezt által való valamint között részt tartott több",
    "ro": "și si să care pentru din prin este au fost cu către catre în la ale avut de pe privind",
    "tr": "ve bir bu ile için olarak tarafından tarafindan olan oldu kadar daha yılında yilinda arasında de da üzere",
    "id": "dan yang di dari untuk dengan pada oleh dalam ini itu akan telah adalah para sebagai serta tersebut",
    "it": "il la gli della del dei delle di e in un una per con che è al come più nel sono dal alla",
}
_LETTERS = {"fr": re.compile("[éèêçàùœîôû]"), "de": re.compile("[äöüß]"), "es": re.compile("[ñáíóú]"),
            "pt": re.compile("[ãõç]"), "pl": re.compile("[ąćęłńśźż]"), "tr": re.compile("[ğışçöü]"),
            "vi": re.compile("[ăđơưạ-ỹ]"), "sv": re.compile("[åäö]"), "da": re.compile("[åæø]"),
            "fi": re.compile("[äö]"), "cs": re.compile("[áéíýúěščřžůťďň]"), "hu": re.compile("[áéíóöúüőű]"),
            "ro": re.compile("[ășțâî]")}  # fmt: skip
"""Letters that ordinary words of a language have and those of English have not."""
_FREQUENT = {tag: frozenset(listed.split()) for tag, listed in _FREQUENT_WORDS.items()}
LATIN_LANGUAGES = frozenset(_FREQUENT)
"""The languages in Latin letters that are told apart."""
EUROPEAN = frozenset(("fr", "de", "es"))
"""European languages with word lists of their own, beside English."""


@lru_cache(maxsize=4096)
def language_of(text: str) -> str:
    """The language tag of `text`: zh, zh-Hant, ja, ko, ru, ar, th, he and others told by their script, en, fr,
    and the other Latin ones of `_FREQUENT_WORDS`; `und` for none. Indonesian stands for Malay, Danish for Norwegian."""
    han, kana = len(HAN_CHARACTER.findall(text)), len(KANA.findall(text))
    latin_words = LATIN_WORD.findall(text)
    if kana and kana * 8 >= han and kana + han >= len(latin_words):
        return "ja"
    if len(_HANGUL.findall(text)) > max(han, len(latin_words)):
        return "ko"
    if han and han * 1.2 >= len(latin_words):
        return _chinese(text)
    if len(_CYRILLIC.findall(text)) > 3 * len(latin_words) + 1:
        return "ru"
    if len(_ARABIC.findall(text)) > 3 * len(latin_words) + 1:
        return "ar"
    own = None if text.isascii() else _in_own_script(text, len(latin_words))
    if own:
        return own
    return _latin(latin_words) if latin_words else "und"


def _in_own_script(text: str, latin_words: int) -> str | None:
    """The language whose letters the text is in; nothing where Latin words outweigh them."""
    counted = {tag: len(letters.findall(text)) for tag, letters in _OWN_SCRIPTS.items()}
    tag = max(counted, key=lambda tag: counted[tag])
    return tag if counted[tag] > 3 * latin_words + 1 else None


def is_japanese(lines: Iterable[str]) -> bool:
    """Whether lines in Han characters alone are Japanese: some lines have kana, no paragraph is Chinese."""
    kana = 0
    for line in lines:
        found = len(KANA.findall(line))
        kana += found
        if not found and len(HAN_CHARACTER.findall(line)) >= 25 and _CHINESE_WORDS.search(line):
            return False
    return kana >= 20


_CHINESE_WORDS = re.compile("[的了在和与與为為并並对對这這该該，]")


def _chinese(text: str) -> str:
    traditional = sum(a != b for a, b in zip(text, simplify(text), strict=True))
    return "zh-Hant" if traditional * 16 > len(HAN_CHARACTER.findall(text)) else "zh"


def _latin(found: list[str]) -> str:
    counted = [word.strip("'’.") for word in found if word[0].islower() or len(found) < 6]
    counted = [word.lower() for word in counted]
    counted += [compiled("['’]").split(word)[0] for word in counted if "'" in word or "’" in word]
    accented = [word for word in found if word[0].islower() and not word.isascii()]
    scores = {
        tag: len([word for word in counted if word in frequent])
        + (sum(_LETTERS[tag].search(word) is not None for word in accented) if tag in _LETTERS else 0)
        for tag, frequent in _FREQUENT.items()
    }
    best = max(scores, key=lambda tag: (scores[tag], tag == "en"))
    return best if scores[best] >= scores["en"] + 1 + len(counted) // 40 else "en"


def script_of(tag: str, japanese: bool = False) -> str:
    """The language without its variety; in a Japanese text a line without kana is Japanese too."""
    bare = tag.split("-")[0]
    return "ja" if japanese and bare == "zh" else bare


@lru_cache(maxsize=64)
def is_han_language(tag: str) -> bool:
    """Whether the language is written mainly in Han characters."""
    return tag.split("-")[0] in ("zh", "ja")


def split_runs(text: str, line: int, offset: int = 0) -> tuple[Run, ...]:
    """The line as runs of one language each: `中文……。 English ….` becomes two."""
    cut = language_change(text)
    if cut is None:
        stripped = text.strip()
        start = offset + len(text) - len(text.lstrip())
        return (Run(line, start, stripped, language_of(stripped)),) if stripped else ()
    end, begin = cut
    return split_runs(text[:end], line, offset) + split_runs(text[begin:], line, offset + begin)
