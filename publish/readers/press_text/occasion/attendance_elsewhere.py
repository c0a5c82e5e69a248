"""How many came, in Japanese, French, German, Spanish and Korean words."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.patterns import compiled

Told = tuple[Reading, int, str]
"""The words, the number, and its qualifier."""

_JA = re.compile(
    r"(?P<before>約|およそ|延べ|のべ|計|総勢)?\s*(?P<n>\d{1,3}(?:[,，]\d{3})+|\d{2,6})\s*(?:名|人)(?P<after>以上|超|余り|余|を超える|あまり)?"
)
_CAME_JA = re.compile(words.alternation("ja", "attendance", "came"))
_OF_MORE = words.alternation("ja", "attendance", "of_more")
_NOT_JA = re.compile(f"(?:{_OF_MORE})[^。、]{{0,12}}$")
_KO = re.compile(
    r"(?P<before>약|총)?\s*(?P<n>\d{1,3}(?:,\d{3})+|\d{2,6})\s*(?P<after>여)?\s*(?:명|인)(?P<over>\s*이상)?"
)
_CAME_KO = re.compile("참석|참가|참여|모였|관람|방문")
_HUNDREDS = words.phrase_alternation("fr", "attendance", "numbers")
_GUESTS = words.alternation("fr", "attendance", "nouns")
_LATIN = {
    "fr": (
        re.compile(
            r"(?P<before>plus de|environ|près de|quelque|quelques|pas moins de|au moins|une)?\s*"
            rf"(?P<n>{_HUNDREDS}|\d{{1,3}}(?:[\s\u202f\u00a0.]\d{{3}})+|\d{{2,6}}"
            rf")\s+(?:de\s|d['’])?(?:[a-zà-ÿ-]+\s){{0,2}}?"
            rf"(?P<who>{_GUESTS})\b",
            re.I,
        ),
        re.compile(
            r"invités|participants|assist|particip|présence|réuni|rassembl|accueilli|devant|attiré|venu|présent", re.I
        ),
    ),
    "de": (
        re.compile(
            r"(?P<before>(?i:rund|etwa|circa|ca\.|mehr als|über|knapp|fast|gut))?"
            r"\s*(?P<n>\d{1,3}(?:\.\d{3})+|\d{2,6})\s+"
            r"(?:[a-zäöüß]+\s)?(?P<who>Gäste[n]?|Teilnehmer(?:innen|nde)?[n]?|Teilnehmende[n]?|Personen|Besucher(?:innen)?[n]?"
            r"|Interessierte[n]?|Vertreter(?:innen)?[n]?|Expert(?:en|innen)|Zuhörer(?:innen)?[n]?)\b"
        ),
        re.compile(r"Gäste|Teilnehm|kamen|nahmen|besuch|folgten|versammel|anwesend|begrüß|vor\s"),
    ),
    "es": (
        re.compile(
            r"(?P<before>más de|unas|unos|cerca de|casi|alrededor de)?"
            r"\s*(?P<n>\d{1,3}(?:\.\d{3})+|\d{2,6})\s+(?:[a-zà-ÿ]+\s)?"
            r"(?P<who>asistentes|participantes|personas|invitados|representantes|expertos|estudiantes)\b",
            re.I,
        ),
        re.compile(r"asist|particip|reuni|acudi|congreg|presencia|invitad", re.I),
    ),
}
_WORDS = {"centaine": 100, "cinquantaine": 50, "soixantaine": 60, "quarantaine": 40, "trentaine": 30, "vingtaine": 20,
          "douzaine": 12, "quinzaine": 15, "cent": 100, "deux cents": 200, "trois cents": 300, "cinq cents": 500,
          "mille": 1000}  # fmt: skip
_NEARLY = {"près de", "knapp", "fast", "casi", "cerca de"}
_ABOUT = {"environ", "quelque", "quelques", "une", "rund", "etwa", "circa", "ca.", "約", "およそ", "약", "unas", "unos",
          "alrededor de"}  # fmt: skip
_MORE = {"plus de", "mehr als", "über", "gut", "más de"}
_LEAST = {"au moins", "pas moins de"}
LANGUAGES = frozenset(("ja", "ko", *_LATIN))


def attendance_elsewhere(run: Run) -> Told | None:
    """The first number of people in a sentence that says they came."""
    if run.language == "ja":
        return _counted(run, _JA, _CAME_JA, "。", _NOT_JA)
    if run.language == "ko":
        return _counted(run, _KO, _CAME_KO, ".", _NOT_JA)
    pattern, came = _LATIN[run.language]
    return _counted(run, pattern, came, ".", re.compile(r"(?!)"))


def _counted(
    run: Run, pattern: re.Pattern[str], came: re.Pattern[str], stop: str, never: re.Pattern[str]
) -> Told | None:
    for found in pattern.finditer(run.text):
        begin = run.text.rfind(stop, 0, found.start()) + 1
        end = run.text.find(stop, found.end())
        sentence = run.text[begin : end if end > 0 else len(run.text)]
        if not came.search(sentence) or never.search(run.text[begin : found.start()]):
            continue
        number = _WORDS.get(found["n"].lower()) or int(compiled(r"\D").sub("", found["n"]) or 0)
        if number < 10:
            continue
        groups = found.groupdict()
        reading = Reading(found[0].strip(), run.line, run.start + found.start(), 0.95, "number of those who came")
        return (
            reading,
            number,
            _qualifier((groups.get("before") or "").lower(), groups.get("after") or groups.get("over")),
        )
    return None


def _qualifier(before: str, after: str | None) -> str:
    if before in _MORE or after:
        return "more than"
    if before in _NEARLY:
        return "nearly"
    if before in _LEAST:
        return "at least"
    return "about" if before in _ABOUT else ""
