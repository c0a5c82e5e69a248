"""By which words Chinese text says where an event was: 在某地举行, datelines, 访友城某市; the surest first."""

from __future__ import annotations

from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.occasion.cities import cities_han
from publish.readers.press_text.occasion.hosting_words_chinese import PUT_ON
from publish.readers.press_text.text.folding import HAN

_HELD_VERBS = words.alternation("zh-occasion", "places", "held")
_HELD_HAN = (
    "(?:盛大|隆重|成功|圆满|正式|顺利|联合|共同|如期|主持|合作|热闹|精彩|热烈|欢乐|火热|同步|再度|再次|首次|同时)?"
    f"(?:(?:{_HELD_VERBS})(?!双方|[两各]方|单位|机构|方[，。致]|者|国(?![庆际家宾医画学])|地[点区]?的?|权|城市)(?!式(?!举|开|于|在|隆|顺|圆))|(?:发布|推出)(?:了)?(?:其|一本|双语)?(?:新书|[《“])|{PUT_ON})"
)


_LABEL_HAN = r"^\W*(?:[活动会议举办论坛时间典礼展览]{2,4})?(?:地点|会场|举办地)[:：]\s*(?P<p>[^，。；|｜]{2,40})"
ENDS = words.alternation("zh-occasion", "places", "venue_ends")
_OF_TWO_HOUSES = words.alternation("zh-occasion", "places", "done_by_two")
_TOWN = rf"(?:(?![学馆院会司校厂所局])[{HAN}]){{2,6}}"
_IN_TOWN = words.alternation("zh-occasion", "places", "held_in_town")


_TWINS = words.alternation("zh-occasion", "places", "twins")
_EVENTS = words.alternation("zh-events", "events", "nouns")
_DONE_IN_TOWN = words.alternation("zh-occasion", "places", "done_in_town")


@lru_cache(maxsize=1)
def place_patterns() -> tuple[tuple[str, float], ...]:
    """(pattern, how sure it is), each compiled when those before it found nothing."""
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
            rf"(?<!身)(?:在|于|假)(?P<p>[^，。；“”《》在于日由]{{2,28}}?(?:{ENDS}|{cities}))，(?:与|同|和)[^。；]{{2,60}}?"
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
            rf"(?:在|于)(?P<p>[^，。；“”《》在于日由与和]{{2,24}}?(?:{ENDS}|{cities}))(?:内|里)?(?:顺利|如期|隆重)?进行(?=[，。了]|$)",
            0.8,
        ),
        (
            rf"(?:访问?|走访|到访|造访|抵达|来到|赴|做客)了?(?:其|该市|该州|海外)?(?:的)?(?:{_TWINS})的?(?P<p>(?![的与和])[{HAN}]{{2,14}}?)"
            r"(?=[，。、；（]|$|[进参并出访考举]|开展|举行)",
            0.8,
        ),
        (
            rf"(?:访问|走访|到访|出访|造访|参访|前往|赴)了?(?P<p>(?:{cities})市?(?:、(?:{cities})市?)*(?:[和与及、]|以及)(?:{cities})市?)(?=[，。；]|$|等地)",
            0.8,
        ),
        (
            rf"^(?:新华社|中新社|中新网|本报|本网|人民网|央视网)?(?P<p>{cities}|[{HAN}]{{2,4}}){day}(?:电|讯)",
            DATELINE,
        ),
        (rf"^(?P<p>[{HAN}]{{2,8}})，{day}(?:电)?\s*[—–-]", DATELINE),
        (rf"^{day}[，\s]\s*(?P<p>[{HAN}]{{2,8}})\s*(?:电|讯)?(?:[—–-]{{2}}|\s+[—–-]|(?<=[电讯])[—–-])", DATELINE),
        (
            rf"^[（【](?P<p>[{HAN}]{{2,10}}?)(?:讯|电|消息)?，?\s*(?:(?:\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}日(?:讯|电)?[）】]",
            DATELINE,
        ),
        (rf"^[（【\[](?P<p>{cities})(?:讯|电|消息)[）】\]]", DATELINE),
        (rf"^[（【\[]{day}(?:电|讯)?[，,]?\s*(?P<p>[{HAN}]{{2,10}})[）】\]]", DATELINE),
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
            rf"(?:在|于)(?P<p>[{HAN}（）A-Za-z\d]{{2,20}}?(?:{ENDS}))(?:热情|亲切)?(?:接待|迎接|欢迎)(?=[^，。]{{2,40}}?(?:代表团|访问团|考察团|一行|来访|来宾))",
            0.8,
        ),
        (rf"(?:到|在|赴|来到)(?P<p>[{HAN}]{{2,14}}?(?:{ENDS}))(?=访问|拜访|拜会|会见|会晤)", 0.75),
        (
            rf"(?:在|于)(?P<p>[{HAN}]{{4,20}}?(?:{ENDS}))(?:作|做|发表)了?[^，。]{{0,16}}?(?:报告|演讲|讲座|授课|讲课)",
            0.75,
        ),
        (rf"(?:亮相|登陆|进驻|移师|落地|奏响|唱响|走进|登上|献演)(?P<p>[{HAN}]{{3,16}}?(?:{ENDS}))(?=[，。]|$)", 0.75),
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


DATELINE = 0.94
"""How sure the city of a dateline is: what is said in the sentence goes before it."""
