"""Where the event was, where no verb of holding says so: who met in a city, what a house saw, at whose house."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.cities import cities_han, is_place
from publish.readers.press_text.occasion.datelines_english import DAY_SAID
from publish.readers.press_text.occasion.places_english import KIND_ALONE
from publish.readers.press_text.occasion.plainly_english import without_asides
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_WORD = r"[A-ZÀ-Þ][\w'&-]*"
_NAME = rf"{_WORD}(?:\s(?:of|de|du|and|the|for)(?=\s[A-Z])|\sof\sthe(?=\s[A-Z])|\s{_WORD})*"
_CITY = rf"{_WORD}(?:\s{_WORD})?"
_AFTERWARDS = re.compile("此前|曾|去年|明年|将于|将在|历年|每年|自从|早在|会后|还将|计划|拟")
_AFTERWARDS_LATIN = re.compile(
    r"\b(?:earlier(?!\stoday|\sthis)|previously|last year|next year|will be|formerly|once|since|before|later"
    r"|plans? to|used to|first"
    r"|(?:19|20)\d\d,? when)\b",
    re.I,
)


@lru_cache(maxsize=1)
def _han() -> tuple[str, ...]:
    """Each compiled when those before it found nothing."""
    cities = cities_han()
    ends = words.alternation("zh-occasion", "places", "venue_ends")
    short = "".join(set(words.table("zh")["places"]["normalise"]) - set("华汉"))
    met = words.alternation("zh-occasion", "places", "met_in")
    saw = words.alternation("zh-occasion", "places", "saw")
    events = words.alternation("zh-events", "events", "nouns")
    done = words.alternation("zh-occasion", "places", "done_there")
    missions = words.alternation("zh-occasion", "hosts", "missions")
    festive = words.alternation("zh-occasion", "places", "in_festive_hall")
    return (
        rf"(?:^|[，。])(?:在)?(?P<p>[{HAN}A-Za-z]{{2,20}}?(?:{ends}))(?:内|里|外|中)，[^。]{{0,60}}?(?:{events}|举行|举办|开幕|签)",
        rf"(?:^|[，。日晚午])(?P<p>(?:{cities})|[{HAN}A-Za-z]{{2,20}}?(?:{ends}))(?:再次|又|也|日前|近日|今日|昨日|首次|(?:\d{{1,2}}月)?\d{{1,2}}日)*(?:{saw})了?"
        rf"(?=[^，。]{{0,30}}?(?:{events}|签约|盛会|盛事|活动|时刻|揭牌|嘉宾|来宾|客人|首[架列批艘趟]|航班|班列))",
        rf"(?<![身位设存现所正])(?:在|于)(?P<p>[^，。；“”《》在于日由]{{2,24}}?(?:{ends}|{cities})|官邸|使馆)(?=将|把|向|为|同|与|和|{done})[^。]{{2,60}}?(?:{done})",
        rf"(?:^|[，。日午晚])(?P<p>[{HAN}A-Za-z]{{3,20}}?(?:{ends}|[阁亭台轩苑廊坊殿塔]))(?:内|里)(?:隆重|正式|共同)?(?:{events}|举行|举办|召开|开幕|签)",
        rf"(?:^|[，。晚日午])(?P<p>(?![本该我])[{HAN}]{{2,16}}?(?:{missions}|官邸))(?:内外|上下|里外|[内里]|处处)?(?:{festive})",
        rf"(?:{met})(?:在|于)?(?P<p>(?![全各大有一两])[{HAN}]{{3,16}}?(?:{ends}))(?=[，。；]|$)",
        rf"(?:{met})(?:在|于)?(?P<p>(?:{cities}))(?=[，。之、共]|举|参|出|$)",
        rf"(?:在|于|假)(?P<p>[{HAN}A-Za-z]{{2,20}}?(?:{ends}))(?:设|摆)(?:下)?[^，。]{{0,10}}?(?:宴|招待会|酒会|茶会|仪式|欢迎)",
        rf"(?:访问|到访|抵达|来访|出访|造访)(?P<p>(?:{cities}))(?=[，。]|并|期间)",
        rf"(?P<p>{cities})(?:专场|分会场|主会场|会场|分论坛|站)(?=期间|[上中]|举|召|开|活动|，|落幕|闭幕|“)",
        rf"(?:来|赴|抵|访)(?P<p>[{short}])(?=[，。与出参访考交开洽])",
        rf"(?:在|于)(?P<p>(?:{cities}))(?:设|摆)(?:下)?[^，。]{{0,10}}?(?:宴|招待会|酒会|茶会)",
    )


@lru_cache(maxsize=1)
def _latin() -> tuple[str, ...]:
    """Each compiled when those before it found nothing."""
    events = "|".join(words.words("en-events", "events", "nouns"))
    premises = words.phrase_alternation("en-occasion", "places", "premises")
    saw = words.phrase_alternation("en-occasion", "places", "saw")
    welcomed = words.phrase_alternation("en-occasion", "places", "welcomed")
    rooms = words.alternation("en-occasion", "places", "rooms")
    venues = words.alternation("en-occasion", "places", "venues")
    missions = words.phrase_alternation("en-occasion", "hosts", "missions")
    return (
        rf"\b(?:at|in|on)\s(?:the|its|their|his|her|our)\s(?:[\w-]+(?:'s?)?\s){{0,3}}?(?:{premises})\sin\s(?P<city>{_CITY})",
        rf"\bput\s(?:their|his|her)\s(?:names?|signatures?)\s(?:in|at)\s(?:the\s)?(?P<p>{_CITY})\sto\b",
        rf"\bopen(?:ed|s|ing)?\s(?:up\s)?(?:the|its|wide\sthe)\sdoors\s(?:of|at)\s(?:the\s)?(?P<p>{_NAME})(?=\s(?:for|to|on|when)|[,.])",
        rf"\bIt\swas\s(?:in|at|on)\s(?:the\s)?(?P<p>(?:[a-z]+\s){{0,2}}(?:of\s(?:the\s)?)?{_NAME})(?:\s\([^)]*\))?[^.]{{0,40}}?\sthat\b",
        rf"\b(?:drew|attracted|brought|welcomed)\s(?:[^.,]|\d,\d){{3,60}}?\sto\sthe\s(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})",
        rf"\b(?:{missions})(?:\sof\s[^.,;]{{3,50}}?)?\sin\s(?P<city>{_CITY})\s(?:was|is|has\sbeen)\s(?:\w+ly\s)?"
        r"(?:inaugurated|opened|declared\sopen|set\sup|established|unveiled)",
        r"\b(?:at|in)\s(?:the\s)?"
        r"(?P<p>(?:Ambassador|Consul[ -]General|President|Governor|Mayor|Prime Minister)'s\s"
        r"(?:official\s)?[Rr]esidence)\b",
        rf"\b(?:drew|attracted|brought|gathered)\s[^.]{{3,90}}?\sto(?:gether\sin)?\s(?P<city>{_CITY})(?=[,.;]|$|\s(?:on|for|today|this)\b)",
        rf"\b(?:filled|packed|thronged|crowded(?:\sinto)?|flocked\sto)\sthe\s(?:[\w-]+\s){{0,2}}?(?:{rooms})\sof\s(?:the\s)?(?P<p>{_NAME})",
        rf"\bon\sthe\s(?:\d+\w+|[a-z]+)\sfloor\sof\s(?:the\s)?(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})",
        rf"\b(?:[Dd]uring|[Ii]n\sthe\scourse\sof)\s(?:his|her|their|its|an?|the|this)\s(?:[\w-]+\s){{0,3}}?(?:visit|trip|mission|stay|tour|journey)\s(?:to|in)\s(?P<city>(?!China\b){_CITY})(?=[,.;]|$|\s[a-z])",
        rf"\b(?:was|were|is|are|stayed)\sin\s(?P<city>{_CITY})(?=\s(?:from|on|for\sa|this)\b)",
        rf"\bon\sthe\s(?P<p>(?:trading|shop|factory|exhibition)\sfloor\sof\s(?:the\s)?{_NAME})",
        rf"\b(?:[Ii]n|[Aa]t)\s(?:the\s|its\s)?(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})(?:\s\([^)]*\))?,?\son\s{DAY_SAID}",
        rf"\b[Oo]n\s{DAY_SAID},?\s(?:in|at)\s(?:the\s|its\s)?(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})(?=[,.;]|$|\s(?!and\b)[a-z])",
        rf"\b(?:[Ii]n|[Aa]t)\s(?P<city>{_CITY}),?\s(?:on|from)\s{DAY_SAID}",
        rf"\b[Oo]n\s{DAY_SAID},?\s(?:in|at)\s(?P<city>{_CITY})(?=[,.;]|$|\s[a-z])",
        rf"\b(?:{welcomed})\s[^.]{{3,90}}?\s(?:at|to)\s(?:the\s|its\s)?(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})(?=[,.;]|$|\s(?:on|today|yesterday|this)\b)",
        rf"(?:^|[.,]\s)(?:[A-Z]\w+'s\s|[Tt]he\s)?(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})(?:\s\([^)]*\))?\s(?:was|is)\sthe\s(?:venue|setting|scene|stage)\b",
        r"\b(?:[Ii]n|[Aa]t)\sits\s(?P<p>(?:[a-z-]+\s){1,3}(?:hall|auditorium|theatre|theater|library|ballroom|gallery))(?=[,.]|$|\s(?:on|with|for|to)\b)",
        rf"\b(?:[Ii]n|[Aa]t)\s(?:the\s)?(?P<p>{_NAME}(?:'s)?\s(?:headquarters|head\soffice)\sin\s{_CITY})(?=[,.]|$|\s(?:on|today))",
        rf"\bat\sits\s(?P<p>{_WORD}(?:\s{_WORD}){{0,2}}\s[Cc]ampus)\b",
        rf"(?:^|[.,]\s)(?P<city>{_CITY})\s(?:\w+ly\s|today\s|yesterday\s|once\sagain\s)?(?:{saw})(?:,[^.]{{3,40}},)?\s(?=(?:of\s|for\s)?(?:the|an?|its)\s)",
        rf"\b(?i:{events}|week|festival|show|biennale|games)s?(?:\s20\d\d)?(?:,?\s(?:held|taking\splace|now\sunder\sway|under\sway|being\sheld))?"
        rf"\sin\s(?P<city>{_CITY})(?=[,.;]|$|\s(?:on|today|yesterday|with|where)\b)",
        rf"\b(?i:{events})s?\s(?:on\s[^,.]{{3,25}},?\s)?(?:in|at)\sthe\s"
        rf"(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_WORD}(?:\s(?:of|for|and|the)(?=\s(?:the\s)?[A-Z])|\s{_WORD})*)(?=[,.]|\s(?:on|today)\b)",
        rf"\b(?:sat\sdown|met|talked|conferred|(?:was|were)\sreceived)\s(?:[^.]{{0,40}}?\s)?(?:at|in)\sthe\s(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b)"
        rf"{_NAME}(?:\sin\s{_CITY}(?:,\s{_CITY})?)?)(?=[,.]|\s(?:on|today)\b)",
        rf"(?:^|[.,]\s)[Ii]n\s(?P<city>{_CITY})(?=,\s(?:[A-Z]\w+,\s)?(?:the\s)?[A-Z])",
        rf"\b(?:runs?|running|lasts?|continues)\s(?:[^.,]{{3,50}}?\s)?at\s(?:the\s)?(?P<p>(?=[^.,]{{0,60}}?(?:{venues})\b){_NAME})",
        rf"\b(?:opened|opens|inaugurated|launched)\s(?:its|their)\s(?:new\s|first\s)?(?P<city>{_CITY})\s(?:office|branch|campus|cent(?:er|re)|hub)",
        rf"\b(?:runs?|running|lasts?|continues)\s[^.,]{{3,50}}?\sin\s(?P<city>{_CITY})(?=[,.;]|$)",
        rf"\b(?:gathered|assembled|convened|came\stogether|met|meeting)\s[^.]{{0,60}}?\bin\s(?P<city>{_CITY})(?=[,.;]|$|\s(?:on|today|yesterday|for|to)\b)",
    )


def place_told(run: Run) -> Reading | None:
    """A house or a city that a sentence names in another way than by what was held there."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else without_asides(fold_latin(run.text))
    for pattern in _han() if han else _latin():
        for found in compiled(pattern).finditer(text):
            group = found.lastgroup or "p"
            start, end = found.span(group)
            begin = max(text.rfind("。" if han else ". ", 0, start), -1) + 1
            if (_AFTERWARDS if han else _AFTERWARDS_LATIN).search(text[begin:start]):
                continue
            if group == "city" and not is_place(text[start:end]):
                first = text[start:end].split()[0]
                if not is_place(first):
                    continue
                end = start + len(first)
            if group == "city" and _OF_MISSION.search(text, 0, start) and not _MISSION_OPENED.match(found[0]):
                continue
            if not han and KIND_ALONE.fullmatch(text[start:end]):
                continue
            country = _COUNTRY.match(text, end) if group == "city" else None
            end = country.end() if country and is_place(country[1]) else end
            return Reading(run.text[start:end], run.line, run.start + start, 0.6, "where it is told to have been")
    return None


_MISSION_OPENED = re.compile(r"(?:Embassy|Consulate|High Commission|Representative|Liaison|Cultural)\b")
_OF_MISSION = re.compile(
    r"\b(?:Embassy|Consul(?:ate)?(?:[ -]General)?|Ambassador|Mission|Delegation|Office|Cent(?:er|re))\sin\s$"
)
"""`Counsellor of the Embassy in|Lund`: where a mission sits, and not where one meets."""
_COUNTRY = re.compile(rf",\s({_CITY})(?=[,.;]|$|\s(?:on|today|yesterday)\b)")
