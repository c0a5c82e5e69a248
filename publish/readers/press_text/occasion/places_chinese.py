"""Where the event was, in Chinese text: 在某地举行, 假某处揭幕, datelines, visits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.cities import cities_han
from publish.readers.press_text.occasion.visited import visited_han
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han

_HELD_VERBS = words.alternation("zh-occasion", "places", "held")
_HELD_HAN = (
    "(?:盛大|隆重|成功|圆满|正式|顺利|联合|共同|如期|主持|合作|热闹|精彩|热烈|欢乐|火热|同步|再度|再次|首次|同时)?"
    f"(?:(?:{_HELD_VERBS})(?!双方|[两各]方|单位|机构|方[，。致]|者|国(?![庆际家宾医画学])|地[点区]?的?|权|城市)|(?:发布|推出)(?:了)?(?:其|一本|双语)?(?:新书|[《“]))"
)


_LABEL_HAN = r"^\W*(?:[活动会议举办论坛时间典礼展览]{2,4})?(?:地点|会场|举办地)[:：]\s*(?P<p>[^，。；|｜]{2,40})"
_OTHER_TIME = re.compile(
    r"(?<!\d)1\d{3}年|^.{0,8}(?:上|下|上一|下一|往)届|^首届(?:论坛|大会|活动|会议|展览|年会|峰会)|去年|明年"
)
"""`1955年，……在印度尼西亚举行`: where something else was, or the same at another time."""


_MASKED = re.compile(r"（(?![^）]*(?:\d{1,2}日|\d{4}年))[^（）]{2,30}）(?=期间|于|在)")
_WHAT_IT_IS = re.compile(
    f"^首都|^[{HAN}]{{4,16}}国（[^（）]{{2,12}}）(?=.{{2}})|^[{HAN}]{{1,3}}[埠区街路岛镇]的(?=.{{4}})|^位于[^的]{{1,12}}的|^[{HAN}]{{2,8}}?(?:城市|古都|古城|名城|之都|之城|水乡|重镇|首府|省会)"
    f"(?=(?:{cities_han()})市?$)"
)
"""首都北京, 海滨城市厦门: what kind of city it is."""
_VENUE_KINDS = words.alternation("zh-occasion", "places", "kinds")
_GENERIC = re.compile(f"(?:{_VENUE_KINDS})")
"""A venue that is only a kind, and no name."""
_NO_PLACES = words.alternation("zh-occasion", "places", "no_place")
_OFFICERS = words.alternation("zh-occasion", "places", "officers")
_NO_PLACE = re.compile(
    rf"{_NO_PLACES}|^此[间地]$|^这里$|^当地$|[{HAN}]\s|设[欢宴]|这座|该市|(?:{_OFFICERS})(?![{HAN}]{{0,4}}(?:官邸|官舍|公署|办公|府|[厅室楼宅馆]))|\d月|\d日|\d年|报告(?!厅)|下$|中$|上$|合作(?!中心|组织|区)"
    r"|联合(?!国|大学|学院|会|社|总|书院|医院|广场|大厦|中心|利)"
)


_ENDS = words.alternation("zh-occasion", "places", "venue_ends")
_COMPANY = Pattern(
    rf"(?P<venue>.+?(?:{_ENDS}|{cities_han()}))"
    r"(?P<joint>[与和同及为向就对])(?=.{2})",
    needs="与|为|及|同|向|和|对|就",
)
_AHEAD = 12
"""Characters behind the verb that may tell that two did it: 于甲楼与乙院举行|备忘录签署仪式."""
_OF_TWO = re.compile("签|会[见晤谈面]|缔结|座谈|交接")
_OF_TWO_HOUSES = words.alternation("zh-occasion", "places", "done_by_two")
_POINTED = re.compile("[后前]者|对方|双方|[该其本]")
"""後者會址: a place named before."""


_TOWN = rf"(?:(?![学馆院会司校厂所局])[{HAN}]){{2,6}}"
_IN_TOWN = words.alternation("zh-occasion", "places", "held_in_town")


_EVENTS = words.alternation("zh-events", "events", "nouns")
_DONE_IN_TOWN = words.alternation("zh-occasion", "places", "done_in_town")


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, float], ...]:
    """Each compiled when those before it found nothing."""
    short = "".join(words.table("zh")["places"]["normalise"])
    cities = cities_han()
    countries = words.alternation("zh", "places", "countries")
    bodies = words.alternation("zh", "organizations", "bodies")
    day = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日"
    held = r"(?:隆重|成功|正式|圆满|顺利|盛大|联合|共同|合作)*"
    return (
        (_LABEL_HAN, 0.95),
        (
            rf"(?:在|于)(?P<p>[{short}])(?:{held}(?:{_IN_TOWN})|(?=[与同和][^，。]{{2,40}}?(?:会谈|会见|会面|会晤|座谈|签|举行)))",
            0.95,
        ),
        (
            rf"(?<!身)(?:在|于|假)(?P<p>[^，。；“”《》在于日由]{{2,28}}?(?:{_ENDS}|{cities}))，(?:与|同|和)[^。；]{{2,60}}?"
            rf"(?:{_OF_TWO_HOUSES})",
            0.8,
        ),
        (
            rf"(?<!身)(?:在|于|假座?)(?:(?:位于|坐落于|坐落在|地处|地处于)[^，。；的]{{1,14}}的)?"
            rf"(?P<p>(?:[^，。；“”《》在于日由]|(?<=自)由|日(?=内瓦|本|照|喀)){{2,28}}?)(?:（[^（）]{{2,40}}）)?"
            rf"(?:(?<!自)由[^，。；]{{2,40}}?)?{_HELD_HAN}",
            0.85,
        ),
        (
            rf"(?:主|线下|分|现场)?(?:会场|展场|赛场|会址|展览地点|活动地点|举办地点?|(?<=，)地点)(?:设在|设于|位于|在|为|是)"
            rf"(?P<p>[{HAN}]{{2,16}})(?=[，。；]|$)",
            0.85,
        ),
        (
            rf"(?:{_EVENTS}|典礼|宴会|比赛|地点)(?:地点)?(?:[和与及][^，。]{{2,8}})?(?:就|则|便|都|均|也)?(?:设在|设于|定在|选在|选址|安排在|放在|假座)(?:了)?"
            rf"(?P<p>[{HAN}]{{2,20}})(?=[，。；]|$)",
            0.85,
        ),
        (
            rf"^(?:新华社|中新社|中新网|本报|本网|人民网|央视网)?(?P<p>{cities}|[{HAN}]{{2,4}}){day}(?:电|讯)",
            _DATELINE,
        ),
        (rf"^(?P<p>[{HAN}]{{2,8}})，{day}(?:电)?\s*[—–-]", _DATELINE),
        (rf"^{day}[，\s]\s*(?P<p>[{HAN}]{{2,8}})\s*(?:电|讯)?(?:[—–-]{{2}}|\s+[—–-]|(?<=[电讯])[—–-])", _DATELINE),
        (
            rf"^[（【](?P<p>[{HAN}]{{2,10}}?)(?:讯|电|消息)?，?\s*(?:(?:\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}日(?:讯|电)?[）】]",
            _DATELINE,
        ),
        (rf"^[（【\[](?P<p>{cities})(?:讯|电|消息)[）】\]]", _DATELINE),
        (rf"^[（【\[]{day}(?:电|讯)?[，,]?\s*(?P<p>[{HAN}]{{2,10}})[）】\]]", _DATELINE),
        (
            rf"(?:到访|访问|访|走进|来访|参访|访)(?:了)?位于(?P<p>{cities}|[{HAN}]{{1,6}}?[市州县区省])的[{HAN}]{{2,20}}?(?:{bodies})",
            0.75,
        ),
        (
            rf"(?:到|赴|前往|走访|访问(?!团)|出访)(?P<p>{_TOWN}(?:、{_TOWN}){{1,5}}(?:[及和与](?:(?!考察|访问|参访|调研|走访|交流|参观){_TOWN}))?)(?:考察|访问|参访|调研|走访|交流|参观)",
            0.8,
        ),
        (
            rf"(?:到|赴|前往)[{HAN}（）─—-]{{4,30}}?的(?P<p>[{HAN}]{{2,6}}(?:校园|校区|园区|院区))(?:参观|访问|考察|交流)",
            0.8,
        ),
        (
            rf"(?:在|于)(?P<p>[{HAN}（）A-Za-z\d]{{2,20}}?(?:{_ENDS}))(?:热情|亲切)?(?:接待|迎接|欢迎)(?=[^，。]{{2,40}}?(?:代表团|访问团|考察团|一行|来访|来宾))",
            0.8,
        ),
        (rf"(?:到|在|赴|来到)(?P<p>[{HAN}]{{2,14}}?(?:{_ENDS}))(?=访问|拜访|拜会|会见|会晤)", 0.75),
        (
            rf"(?:在|于)(?P<p>[{HAN}]{{4,20}}?(?:{_ENDS}))(?:作|做|发表)了?[^，。]{{0,16}}?(?:报告|演讲|讲座|授课|讲课)",
            0.75,
        ),
        (rf"(?:亮相|登陆|进驻|移师|落地|奏响|唱响|走进|登上|献演)(?P<p>[{HAN}]{{3,16}}?(?:{_ENDS}))(?=[，。]|$)", 0.75),
        (rf"(?:赴|到|对)(?P<p>{countries})(?:进行|展开|作)?(?:工作|友好|学术)?(?:访问|考察|出访)", 0.72),
        (rf"(?:率|带领)[^，。]{{2,24}}?(?:访问|到访|抵达)(?P<p>[{HAN}]{{2,5}})(?=，)", 0.65),
        (
            rf"(?<![位设坐自])(?:在|于|(?:论坛|大会|峰会|展览|巡展|年会|活动)(?:首次|再次)?(?:走进|来到|移师|落户|相约))"
            rf"(?P<p>{cities})(?=[，。])",
            0.6,
        ),
        (
            rf"(?:在|于)(?P<p>{cities})(?:成功|正式|隆重)?(?:{_DONE_IN_TOWN})",
            0.6,
        ),
    )


_DATELINE = 0.94
"""How sure the city of a dateline is: what is said in the sentence goes before it."""
_VISITED = 0.7
"""How sure the house is that guests went to; what is less sure comes behind it."""


def generic_venue(name: str) -> bool:
    """使馆, 总部, 校园: a venue that is only a kind."""
    return _GENERIC.fullmatch(fold_han(name)) is not None


def city_opening(run: Run) -> Reading | None:
    """`12月5日，北京初雪。`: the city that the text opens with."""
    cities = cities_han()
    found = compiled(
        rf"(?:(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:上午|下午|晚|晚上)?，)?(?:[{HAN}]{{0,6}}的)?(?P<p>{cities})"
    ).match(
        fold_han(run.text),
    )
    bodies = words.alternation("zh", "organizations", "bodies")
    if not found or compiled(f"[{HAN}]{{0,12}}?(?:{bodies})").match(fold_han(run.text)[found.end() :]):
        return None
    start = found.start("p")
    return Reading(run.text[start : found.end()], run.line, run.start + start, 0.7, "the city that the text opens with")


def place_han(run: Run) -> Reading | None:
    """Where the run says that the event was, the venue of the verb before the city of a dateline."""
    text = fold_han(run.text)
    text = _MASKED.sub(lambda m: "，" * len(m[0]), text)
    sure = [(pattern, weight) for pattern, weight in _patterns() if weight > _VISITED]
    less = [(pattern, weight) for pattern, weight in _patterns() if weight < _VISITED]
    place, gone = _said(run, text, sure), _visited(run, text)
    if place and gone and place.confidence == _DATELINE and not _LATER.search(text, 0, gone.start - run.start):
        return gone
    return place or gone or _said(run, text, less)


def _said(run: Run, text: str, patterns: Sequence[tuple[str, float]]) -> Reading | None:
    for pattern, weight in patterns:
        for found in compiled(pattern).finditer(text):
            before = text[text.rfind("。", 0, found.start()) + 1 : found.start("p")]
            if compiled("[该本我]").match(found["p"]) or _OTHER_TIME.search(before) or _is_said(text, found.start("p")):
                continue
            place = _WHAT_IT_IS.sub("", found["p"])
            place = compiled(f"(?<=.{{4}})[内里]的[{HAN}]{{2,8}}$").sub("", place)
            place = compiled(f"(?<=^[{HAN}]{{2}})(?:总部|本部|办公室)$").sub("", place)
            place = _without_company(place, text[found.end("p") : found.end() + _AHEAD]).rstrip("就将")
            if not place or _NO_PLACE.search(place) or _POINTED.match(place):
                continue
            start = found.start("p") + found["p"].index(place)
            return Reading(
                run.text[start : start + len(place)], run.line, run.start + start, weight, "where it is said to be held"
            )
    return None


_LATER = re.compile("还|其后|后，|随后|期间|其间|之后|此前|曾|将|计划|签|。.*。")
"""A visit besides, or at another time: the city of the dateline stays."""


def _is_said(text: str, at: int) -> bool:
    """Whether it stands in words that somebody says, who may speak of other days."""
    return (
        text.count("“", 0, at) > text.count("”", 0, at)
        and compiled("[说道称示出]：?“[^”]*$").search(text[:at]) is not None
    )


def _without_company(place: str, verb: str) -> str:
    """`在交易大厅|与某某公司签署`, `在北京饭店|为代表团举行`: the venue, without who else was there and for whom."""
    found = _COMPANY.match(place)
    if (
        not found
        or ("、" in place and found["joint"] == "及")
        or (found["joint"] in "和与及" and not _OF_TWO.search(verb))
    ):
        return place
    return found["venue"]


def _visited(run: Run, text: str) -> Reading | None:
    """The body that guests are said to have visited."""
    for start, end in visited_han(text):
        before = text[text.rfind("。", 0, start) + 1 : start]
        if not _OTHER_TIME.search(before) and not _NO_PLACE.search(text[start:end]):
            return Reading(run.text[start:end], run.line, run.start + start, _VISITED, "where guests went")
    return None
