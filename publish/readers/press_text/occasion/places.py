"""Where the event was, as the text states it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Reading, Run
from publish.readers.press_text.occasion.places_elsewhere import dateline_european, place_european, place_japanese
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_EUROPEAN = frozenset(("fr", "de", "es"))


def find_places(blocks: Sequence[Block]) -> tuple[dict[str, Reading], dict[str, str]]:
    """Where the event was, in each language, and the full name of a place given by one character."""
    found: dict[str, Reading] = {}
    for block in blocks:
        if block.kind not in ("body", "bullet"):
            continue
        for run in block.runs:
            if run.language not in found:
                if run.language == "ja":
                    place = place_japanese(run) or _place_han(run)
                elif run.language in _EUROPEAN:
                    place = place_european(run) or _place_latin(run)
                else:
                    place = _place_han(run) if is_han_language(run.language) else _place_latin(run)
                if place:
                    found[run.language] = place
    for run in (run for block in blocks if block.kind in ("body", "heading") for run in block.runs):
        if run.language in _EUROPEAN and run.language not in found and (town := dateline_european(run)):
            found[run.language] = town
    table: dict[str, str] = words.table("zh")["places"]["normalise"]
    normal = {tag: table[fold_han(r.text)] for tag, r in found.items() if fold_han(r.text) in table}
    return found, normal


_HELD_HAN = (
    "(?:盛大|隆重|成功|圆满|正式|顺利|联合|共同|如期|主持|合作)?"
    "(?:举行|举办|召开|开幕|启动|落幕|闭幕|揭幕|会见|会晤|收官|落下帷幕|拉开序幕|揭开序幕|揭开帷幕|拉开帷幕|开营|开班|开课|开讲|开赛|结业|闭营|上演|首演|首映|亮相|举办|开展|签署|续签|签订|签约|缔结|启用|揭牌|会面|会谈|举杯|首发|(?:发布|推出)(?:了)?(?:其|一本|双语)?(?:新书|[《“]))"
)


_LABEL_HAN = r"^(?:[活动会议举办论坛时间典礼展览]{2,4})?(?:地点|会场|举办地)[:：]\s*(?P<p>[^，。；|｜]{2,40})"
_OTHER_TIME = re.compile(
    r"(?<!\d)1\d{3}年|^.{0,8}(?:上|下|上一|下一|往)届|^首届(?:论坛|大会|活动|会议|展览|年会|峰会)|去年|明年"
)
"""`1955年，……在印度尼西亚举行`: where something else was, or the same at another time."""


def _place_han(run: Run) -> Reading | None:
    text = fold_han(run.text)
    short = "".join(words.table("zh")["places"]["normalise"])
    cities = words.alternation("zh", "places", "cities")
    bodies = words.alternation("zh", "organizations", "bodies")
    for pattern, weight in (
        (_LABEL_HAN, 0.95),
        (
            rf"^(?:新华社|中新社|中新网|本报|本网|人民网|央视网)?(?P<p>{cities}|[{HAN}]{{2,4}})"
            r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯)",
            0.95,
        ),
        (rf"^(?P<p>[{HAN}]{{2,8}})，(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:电)?\s*[—–-]", 0.95),
        (
            rf"^[（【](?P<p>[{HAN}]{{2,6}}?)(?:讯|电|消息)?，?\s*(?:(?:\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}日(?:讯|电)?[）】]",
            0.95,
        ),
        (rf"^[（【\[](?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:电|讯)?，?\s*(?P<p>[{HAN}]{{2,6}})[）】\]]", 0.95),
        (
            rf"(?:在|于)(?P<p>[{short}])(?:隆重|成功|正式|圆满|顺利|盛大|联合|共同|合作)*(?:主办|合办|签约|会晤|座谈|举行|举办|召开|开幕|启动|举行|签署|落幕|揭牌|会见|会谈|举行了|出席)",
            0.95,
        ),
        (
            rf"(?:在|于|假)(?P<p>(?:[^，。；“”《》在于日由]|(?<=自)由|日(?=内瓦|本|照|喀)){{2,28}}?)"
            rf"(?:由[^，。；]{{2,40}}?)?{_HELD_HAN}",
            0.85,
        ),
        (
            rf"(?:到访|访问|访|走进|来访|参访)(?:了)?(?P<p>[{HAN}]{{2,20}}?(?:{bodies}|法庭))(?=[，。、进考开并（]|$)",
            0.7,
        ),
        (rf"(?:率|带领)[^，。]{{2,24}}?(?:访问|到访|抵达)(?P<p>[{HAN}]{{2,5}})(?=，)", 0.65),
        (
            rf"(?:在|于|(?:论坛|大会|峰会|展览|巡展|年会|活动)(?:首次|再次)?(?:走进|来到|移师|落户|相约))(?P<p>{cities})(?=[，。])",
            0.6,
        ),
    ):
        for found in re.finditer(pattern, text):
            before = text[text.rfind("。", 0, found.start()) + 1 : found.start("p")]
            if re.match("[该本我]", found["p"]) or _OTHER_TIME.search(before):
                continue
            place = re.sub("^首都|^位于[^的]{1,12}的", "", found["p"])
            if re.search(
                r"\d月|\d日|\d年|会上|期间|仪式|环节|方面|之际|基础|见证|线上|共同|主持|领域|官网|网站|公众号|平台|报告|下$|中$|上$|上午|下午|近日|双方|联合",
                place,
            ):
                continue
            start = found.start("p") + len(found["p"]) - len(place)
            return Reading(
                run.text[start : start + len(place)], run.line, run.start + start, weight, "where it is said to be held"
            )
    return None


_PLACE_NAME = (
    r"(?:[A-Z][\w'&-]*)(?:\s(?:of(?:\sthe)?|de|du|and)(?=\s[A-Z])"
    r"|\sNo\.\s\d+|\s[A-Z][\w'&-]*|\s\d{1,4}(?=\s(?:of|in|at)\s))*(?:\s\([A-Z]+\))?"
)


_PRAISE = r"(?:(?:iconic|historic|famous|beautiful|renowned|luxurious|newly \w+|new|elegant|grand|stunning)\s+)?"
_PLACE_LATIN = (
    (re.compile(r"^(?:Venue|Place|Location)\s*:\s*(?:the\s+)?([A-Z0-9][^|;.]{2,80})", re.I), 0.95),
    (  # the place directly after the verb, before places within the names of hosts
        re.compile(
            rf"\b(?:[Hh]eld|opened|took place|convened|launched|kicked off|concluded|closed|premiered|ran)\s+"
            rf"(?:\w+ly\s+)?(?:in|at|on the (?:\w+ )?campus of)\s+(?:the\s+)?{_PRAISE}({_PLACE_NAME})"
        ),
        0.85,
    ),
    (
        re.compile(
            rf"\b(?:held|hosted|took place|taking place|convened|opened|launched|gathered|celebrated|signed"
            rf"|renewed|inked|entered into|kicked off|concluded|closed|met|premiered|performed|chaired|presided over"
            rf"|exchanged"
            rf" views)\b[^.]{{0,320}}?\b(?:in|at)\s+(?:the\s+)?(?:[a-z][a-z -]{{2,30}}\sof\s+(?:the\s+)?|{_PRAISE})?"
            rf"({_PLACE_NAME})"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"\b(?:organi[sz]ed|staged|presented|arranged)\s+(?:the|an?|its|their)\s[^.,;]{{3,160}}?\s(?:in|at)\s(?:the\s)?"
            rf"({_PLACE_NAME})(?=[,.;]|\son\s)"
        ),
        0.75,
    ),
    (
        re.compile(
            rf"^\s*\(?(?:\d{{1,2}}\s+[A-Z][a-z]+(?:\s+\d{{4}})?|[A-Z][a-z]+\s+\d{{1,2}}(?:,?\s+\d{{4}})?),\s*"
            rf"({_PLACE_NAME})\s*[-–—:]"
        ),
        0.95,
    ),
    (
        re.compile(
            r"^\s*\(?([A-Z][A-Za-z'-]+(?:\s[A-Z][A-Za-z'-]+)?)(?:,\s*(?:China|UK|US|USA|France|Germany"
            r"|Japan))?,?\s*\(?(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September"
            r"|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?[\s\d,]*\)?\s*[-–—:(]"
        ),
        0.95,
    ),
    (
        re.compile(
            r"^\s*[(\[]([A-Z][A-Za-z'-]+(?:\s[A-Z][A-Za-z'-]+){0,2}),\s*(?:(?:[A-Z][a-z]+,\s*)?\d{1,2}\s+[A-Z][a-z]+"
            r"|[A-Z][a-z]+\s+\d{1,2})(?:,?\s+\d{4})?[)\]]\s*[-–—:]?\s*(?=[A-Z])"
        ),
        0.95,
    ),
    (
        re.compile(
            rf"\b(?:came to|visited|to visit|paid a visit to|led [^.,]{{3,50}}? to|arrived in|on a visit to)\s+"
            rf"(?:the\s+)?({_PLACE_NAME})"
        ),
        0.7,
    ),
)


_NO_PLACE = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Services|Trade"
    r"|Science|Intellectual|Education|Innovation|Research|Law|Finance|Chinese|English|Digital|This|The"
    r"|Cooperation|Overseas|Power|S&T|IP|International|Industry|Q\d|Mandarin|English)\b|(?:Fair|Forum|Expo"
    r"|Conference|Summit|Ceremony|Meeting|Week)$|Technology$|Research$|Development$|Ceremony|Meeting"
    r"|Economics?$"
)


_SCHOOL = re.compile(r"\b(?:University|Institute|College|Academy|School|Museum|Library)\b")
_KIND_ALONE = re.compile(
    "University|College|School|Academy|Institute|Hospital|Museum|Library|Embassy|Consulate|Chamber|Association|Society"
    "|Centre|Center|Foundation|Company|Bank|Club"
)
"""`at the College`: spoken of before, and no name."""
_ROOM = re.compile(
    r"(?:\s[a-z]+){0,2}\s(?:hall|office|offices|room|hotel|centre|center|campus|headquarters|residence|library|theatre"
    r"|theater|auditorium|club|gallery|garden|premises|lounge|ballroom|chamber)\b"
)


"""The Embassy's function hall: what makes a place of a name."""


_FIELD = re.compile(
    r"\b(?:areas?|fields?|cooperation|collaboration|degree|programmes?|programs?|development|expert|experts|expertise"
    r"|leaders?|work|experience|interest|sectors?|exchanges?|training|research|advances?|technologies|based|living|born)"
    r"(?: of)? in (?=(?:the )?[A-Z])"
)


_SEAT = re.compile(
    r"\b(?:Embassy|Embassies|Consulates?(?: General)?|Consuls?(?: General)?|Ambassador|Mission|Delegation"
    r"|Chamber of Commerce|(?:Liaison |Representative )?Office)"
    r"(?: of (?:the )?(?:[A-Z][\w'-]*\s?)+?)? in (?=(?:the )?[A-Z])"
)
"""`the Consulate General of Belgium in Shanghai`: where a mission has its seat."""


def _without_titles(text: str) -> str:
    """The text, as long, with quotations, fields (`a degree in Law`) and the seats of missions made unreadable."""
    text = re.sub(r'"[^"]{4,160}"', lambda m: "x" * len(m[0]), text)
    text = re.sub(r" in (?=the (?:fields?|areas?|sectors?|domains?|spheres?|name) of)", " xx ", text)
    text = re.sub(r" (?:in|at) the (?=(?:presence|company|invitation|request|initiative|hands) of)", " xx the ", text)
    text = _SEAT.sub(lambda m: m[0][:-4] + " xx ", text)
    return _FIELD.sub(lambda m: m[0].replace(" in ", " xx "), text)


def _place_latin(run: Run) -> Reading | None:
    text = _without_titles(fold_latin(run.text))
    for pattern, weight in _PLACE_LATIN:
        for found in pattern.finditer(text):
            place = found[1].strip(" .,")
            if (
                _KIND_ALONE.fullmatch(place)
                or (_NO_PLACE.search(place) and not _SCHOOL.search(place))
                or len(place) < 3
            ):
                continue
            start = found.start(1)
            room = _ROOM.match(text, start + len(place))
            place = text[start : room.end()] if room else re.sub("'s$", "", place)
            return Reading(
                run.text[start : start + len(place)], run.line, run.start + start, weight, "where it is said to be held"
            )
    return None
