"""Where the event was, in Japanese, French and German sentences."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.names.japanese import KANJI
from publish.readers.press_text.names.kana import KATAKANA
from publish.readers.press_text.offices.beside_european import any_of
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.tokens import sentence_spans

REASON = "where it is said to be held"
_ROOM = rf"[{KANJI}{KATAKANA}A-Za-zＡ-Ｚ0-9０-９・＆&ー\-]"
_PARTICLES = "[はがをにのとでもへや]|から|まで|より|する|した|して|され|など"
_HOUSE = rf"{_ROOM}(?:{_ROOM}|(?!{_PARTICLES})[\u3041-\u3096]{{2,4}}(?={_ROOM}))*"
"""Words of a house; kana between them are none of the particles: 赤れんがパーク. Each character reads in one way."""
_LABEL_JA = re.compile(
    r"^[\s・●■◆○]*[【\[（(]?(?:\d[.．]?\s*)?(?:会\s*場|場\s*所|開催場所|開催地|ところ)"
    r"[】\])）]?\s*[：:\u3000 ]\s*"
    r"(?P<p>[^。、（(\n／/]{2,40})"
)
_HELD_VERBS = words.alternation("ja", "places", "held")
_HELD_JA = rf"(?:{_HELD_VERBS}|開催(?!予定|概要|要項))"
_TOLD_JA = re.compile(
    r"(?:会談|会見|会場|会議|式典|面会|式)の(?:場|会場|場所|舞台)は、?(?P<p>[^。、]{2,40}?)(?:で(?:す|した)|だ|となった)?。"
)
_AT_JA = re.compile(
    rf"(?P<p>「[^」]{{2,24}}」|(?:(?<=[、。])[\u3041-\u3096]{{2,5}})?(?={_ROOM}{{2}}){_HOUSE})(?:[（(][^（）()]{{2,20}}[)）])?(?:で|において|にて|を会場に|に於いて)(?!は|き|す|も|あ|の)、?(?P<rest>[^。]{{0,120}})"
    rf"|(?={_ROOM}{{2}}){_HOUSE}"
)
"""A house with nothing said behind it is passed whole: its later words have the same end, and need not be tried."""
_HOUSE_JA = re.compile(
    rf"^(?:[^。、]{{0,16}}、)?(?P<p>{_ROOM}{{2,30}}(?:館|ホール|センター|劇場|大学|庁舎|公園))では、(?P<rest>[^。]{{0,80}})"
)
_WAS_JA = re.compile(
    rf"(?:式典?|会|典|展|祭|フォーラム|シンポジウム)[がは][^。]{{0,24}}?(?P<p>(?:[{KANJI}]{{2,8}}[市区町]の)?(?={_ROOM}{{2}}){_HOUSE})であ(?=った|り)"
)
"""`式典が16日、海川市のホテルであった`."""
_OF_HOUSE_JA = re.compile(
    rf"(?P<p>{_ROOM}{{2,24}}(?:大学|キャンパス|学院|本部|庁舎|会館|ホテル|センター|博物館|美術館|図書館|病院|ビル)の)$"
)
"""海川大学の|大講堂: the house before its room."""
_LONGEST_HOUSE = 32
"""Characters that a house before its room takes up at the most."""
_ONLY_A_KIND_JA = ("中心", "ホテル", "会館", "会場", "ホール", "市内", "同所", "同地", "現地")
_NO_PLACES = words.alternation("ja", "places", "no_place")
_NO_PLACE_JA = re.compile(rf"(?:{_NO_PLACES})$")


def place_japanese(run: Run) -> Reading | None:
    """`会場：…`, `…において「…」を開催`, a house that `…では` opens with."""
    label = _LABEL_JA.match(run.text)
    if label:
        return Reading(label["p"].strip(), run.line, run.start + label.start("p"), 0.95, REASON)
    told = _TOLD_JA.search(run.text)
    if told:
        return Reading(told["p"], run.line, run.start + told.start("p"), 0.85, REASON)
    was = _WAS_JA.search(run.text)
    if was:
        return Reading(was["p"], run.line, run.start + was.start("p"), 0.85, REASON)
    for pattern, weight in ((_AT_JA, 0.9), (_HOUSE_JA, 0.7)):
        for found in pattern.finditer(run.text):
            if not compiled(_HELD_JA).search(found["rest"] or ""):
                continue
            place, at = found["p"], found.start("p")
            lead = compiled(r"(?:本|当)(?:学|館|社|校|会|市)|.*?(?:\d日|午前|午後|同日)").match(place)
            if lead and len(place) - lead.end() >= 2:
                place, at = place[lead.end() :], at + lead.end()
            if place[0] == "「":
                place, at = place[1:-1], at + 1
            capital = compiled(r"[省州]都・|首都・").match(place)
            if capital:
                place, at = place[capital.end() :], at + capital.end()
            house = _OF_HOUSE_JA.search(run.text, max(0, at - _LONGEST_HOUSE), at)
            if house and not compiled(r"\d|[年月日]の$").search(house["p"]):
                place, at = house["p"] + place, house.start("p")
            if not _NO_PLACE_JA.search(place) and place not in _ONLY_A_KIND_JA:
                return Reading(place, run.line, run.start + at, weight, REASON)
    return None


@lru_cache(maxsize=4)
def _venue(language: str) -> re.Pattern[str]:
    """`au Palais des Congrès`, `im Haus der Wissenschaft`: a preposition and a noun of places."""
    compound = r"[A-ZÄÖÜ]?[a-zäöüß-]*" if language == "de" else ""
    before, stop = any_of(language, "places", "before"), any_of(language, "places", "stop")
    return re.compile(
        rf"(?<!\w)(?:{before})\s*(?P<p>{compound}(?:{any_of(language, 'places', 'venues')})"
        rf"(?:(?!\s(?:{stop})\s)[^,;.()«»–—:])*)",
        re.I,
    )


_DATELINE = re.compile(
    r"^(?!(?:Le|La|Les|Ce|Am|Der|El|Du|Au|Dès|Vendredi|Lundi|Mardi|Mercredi|Jeudi|Samedi|Dimanche)\s)"
    r"(?P<p>[A-ZÀ-Þ][\w'’.-]+(?:[ -][A-ZÀ-Þ][\w'’.-]*|[ -](?:sur|de|la|le|les|am|an|der)(?=[ -])){0,4}"
    r"(?:\s\([^()]{2,20}\))?),?"
    r"\s(?:(?:le|den|el)\s)?\d{1,2}(?:er|\.)?\s(?:de\s)?[A-Za-zÀ-ÿ]+"
)


def place_european(run: Run) -> Reading | None:
    """The house where something is said to have taken place, else the town of the dateline."""
    held = words.phrase_alternation(run.language, "events", "verbs")
    known = _venue(run.language)
    offices = (any_of(run.language, "titles", key) for key in ("heads", "modifiers"))
    heads = re.compile(rf"(?:{'|'.join(offices)})$", re.I)
    for begin, end in sentence_spans(run.text):
        sentence = run.text[begin:end]
        if not compiled(rf"(?<!\w)(?:{held})(?!\w)", re.I).search(sentence):
            continue
        for found in known.finditer(sentence):
            place = found["p"].strip()
            named = compiled(r"[A-ZÀ-Þ]").search(place) is not None and len(place) <= 70
            if named and not heads.search(sentence[: found.start()].rstrip()):
                return Reading(place, run.line, run.start + begin + found.start("p"), 0.85, REASON)
        if (city := _city(run.language, held).search(sentence)) is not None:
            return Reading(city["c"], run.line, run.start + begin + city.start("c"), 0.8, REASON)
    return _room_or_land(run)


@lru_cache(maxsize=4)
def _city(language: str, held: str) -> re.Pattern[str]:
    """`s'est tenu jeudi à Pékin`: the city right behind the verb, or behind the day."""
    month = "|".join(str(words.table(language)["dates"]["months"]).split())
    number = r"\d{1,2}\.?(?:\s(?:au|bis|al)\s\d{1,2}\.?)?"
    day = rf"(?:[a-z]+(?:di|che)\s)?(?:le\s|am\s|el\s|du\s)?{number}\s(?:de\s)?(?:{month})(?:\s20\d\d)?"
    return re.compile(
        rf"(?<!\w)(?:(?:{held})(?:\s(?:[a-z]+(?:di|che)|{day}))?|{day})\s(?:à|in|en)\s"
        r"(?P<c>[A-ZÀ-Þ][\w-]+(?:[ -](?:sur|de|la|le)[ -][A-ZÀ-Þ][\w-]+|\s[A-ZÀ-Þ][\w-]+)?)(?=[,.;:]|$|\s[a-zà-þ])"
    )


_ROOM_EU = re.compile(
    r"(?:dans (?:sa|leur|la|une)|au|à la|à l['’])\s"
    r"(?P<p>(?:siège|salle|amphithéâtre|auditorium|parlement|mairie|rectorat)"
    r"(?:\s(?:d[eu]s?|d['’])\s?[a-zà-þ-]+|\s(?!dans|une?|le|la|du|en|par|pour|lors|avec|et)[a-zà-þ-]+){1,3}?)"
    r"(?=[,.;]|$|\s(?:une?|le|la|les|dans|du|en|par|pour|lors|avec|et|(?:jeu|vendre|lun|mar|mercre|same)di)\s)"
)
_LAND = re.compile(
    r"(?:[Ee]n déplacement|[Ee]n visite(?: officielle| de travail)?|[Ll]ors de (?:sa|leur|la) visite)"
    r"\s(?:en|au|aux|à)\s"
    r"(?P<p>[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?)(?=[,.;]|$|\s[a-z])"
)


def _room_or_land(run: Run) -> Reading | None:
    """`au siège du parlement`, `En déplacement en Namibie`: a room with no name, the country of a journey."""
    for pattern, weight in ((_ROOM_EU, 0.7), (_LAND, 0.6)) if run.language == "fr" else ():
        if found := pattern.search(run.text):
            return Reading(found["p"], run.line, run.start + found.start("p"), weight, REASON)
    return None


def dateline_european(run: Run) -> Reading | None:
    """`Gatineau (Québec), le 16 octobre 2023 –`: the town."""
    found = _DATELINE.match(run.text)
    return Reading(found["p"], run.line, run.start, 0.8, "dateline") if found else None
