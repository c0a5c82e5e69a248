"""Who holds the event in Chinese text where nobody is said to: who is visited, who celebrates, who starts it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.hosting_words_chinese import PUT_ON
from publish.readers.press_text.occasion.members_chinese import before
from publish.readers.press_text.occasion.plainly_chinese import BLANK, plainly
from publish.readers.press_text.occasion.visited import is_besides, visited_after, visited_han
from publish.readers.press_text.parties.chinese import subjects
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.text.folding import HAN, fold_han

_BODY = words.alternation("zh", "organizations", "bodies")
_INVITED = Pattern(rf"[应受]([{HAN}]{{1,24}}?(?:{_BODY}))的?(?:的|之|特别|热情|盛情)*邀请?", needs="邀")
_RECEIVES = re.compile(
    "(?:接待|迎来)(?=了?[^，。]{0,40}(?:代表团|访问团|考察团|参访团|一行|的代表|的来宾|的客人|的嘉宾|的师生|的官员))"
    "|迎来(?=了?[^，。]{2,30}(?:大臣|部长|大使|总领事|总理|总统|州长|市长|议长))"
)
_GUESTS = words.alternation("zh-occasion", "hosts", "guests")
_MINISTRIES = words.alternation("zh", "organizations", "ministries")
_MEETS = re.compile(
    rf"(?:^|[，。、{BLANK}])([{HAN}]{{1,2}}大(?=副?校长|校董|党委)|[{HAN}—–-]{{2,20}}?(?:{_BODY})(?!员会|[{HAN}]{{0,5}}?(?:代表处|办事处|使馆|领馆|分会|分院|联络处|中心|市委员会|省委员会|区委员会|总部|分行))"
    rf"|[{HAN}]{{0,6}}?(?:{_MINISTRIES}))[{HAN}]{{0,8}}?"
    rf"(?:{words.alternation('zh', 'titles', 'heads')})[{HAN}·]{{2,8}}?"
    rf"(?:(?:{words.alternation('zh', 'honorifics', 'after')})|[在于][^，。]{{2,16}}?|{BLANK}"
    r"|[今昨][日天]?(?:（[^）]{1,6}）)?)*"
    f"(?:会见|接待|会晤|欢迎|迎接|接见|与(?=[^，。]{{2,40}}(?:会谈|座谈|会晤)))(?:并[^，。]{{2,6}})?了?(?=[^。]{{0,40}}(?:{_GUESTS}))"
)
"""某某大学校长某某会见了来访的……一行: the body whose head receives guests."""
_DINES = re.compile(
    rf"(?:^|[，。{BLANK}])((?:(?![在于假])[{HAN}]){{2,20}}?(?:{_BODY}))"
    rf"(?:[{HAN}、]{{0,16}}?(?:{words.alternation('zh', 'titles', 'heads')})[{HAN}·、]{{2,30}}?)?"
    rf"(?:[在于假][^，。]{{2,16}}?|{BLANK})*"
    "(?:(?:设(?:[午晚早茶]?宴|宴会)|举行(?:欢迎|招待)?[午晚]宴)，?(?:招待|款待|宴请|欢迎|答谢|庆祝|庆贺|共庆)|宴请)"
)
"""某某商会设午宴招待代表团: whose guests they were."""
_MISSIONS = words.alternation("zh-occasion", "hosts", "missions")
_AT_OWN_SEAT = Pattern(
    rf"(?:大使|总领事|公使|代办|领事)[{HAN}·]{{2,8}}?(?:夫妇|阁下)?在((?![本该我])[{HAN}（）]{{3,24}}?(?:{_MISSIONS}))(?:官邸|内|里)?"
    rf"(?:为[^，。]{{2,40}}?)?(?:举行|举办|设[午晚早茶]?宴|宴请|摆)",
    needs="使|领|代办",
)
"""中国驻某国大使某某在中国驻某国大使馆宴请: an envoy receives for the mission whose house it is."""
_HOUSES = words.alternation("zh-occasion", "hosts", "houses")
_OWN_HOUSE = re.compile(
    rf"在([^，。在于]{{2,20}}?(?:{_HOUSES}))"
    rf"[{HAN}]{{0,10}}?(?:隆重|顺利|正式)?(?:举行|举办|召开|揭幕|揭牌)"
)
_OWN_HEAD = Pattern(
    rf"(?:^|[，。])(?:[{HAN}]{{2,6}}由)?(?:副)?(?:院长|校长|馆长|所长|党委书记|党委副书记)[{HAN}·]{{2,4}}(?:主持|致(?:欢迎)?[辞词])",
    needs="主持|致欢迎|致词|致辞",
)
"""仪式由副院长某某主持: who needs no body named is of the house."""
_LAUNCHES = re.compile(
    "(?:正式|全球|重磅|隆重)?(?:发布|推出|首发)(?:了)?(?=其|旗下|全新|新一代|首款|新款|最新|首个|第[一二三四五六七]代)"
)
"""某某公司今日发布新一代……."""
_CELEBRATES = words.alternation("zh-occasion", "hosts", "celebrates")
_TOGETHER = re.compile(f"(?:共同|联合|携手|一起|合作|一道)(?:正式|在[^，。]{{2,14}})?(?:{_CELEBRATES})")
_TAKES_IN = Pattern(
    rf"(?:^|[，。{BLANK}]|由)([{HAN}]{{2,24}}?(?:{_BODY}))(?:负责|全程|热情)*接待(?=[，。]|$)", needs="接待"
)
"""某某省政府负责接待."""
_THANKED = Pattern(
    rf"(?:感谢|答谢|感激)了?([{HAN}]{{2,20}}?(?:{_BODY}|政府))(?:对代表团|对我们|对他们)?的?(?:热情|盛情|周到|悉心|精心|真诚|友好|与|和)*(?:接待|款待|邀请|招待)",
    needs="感谢|答谢|感激",
)
"""感谢某某市政府的接待: whose guests they were."""
_HOUSE_WITH = Pattern(
    rf"(?:^|[，。{BLANK}])([{HAN}]{{2,16}}?(?:{_HOUSES}))[{HAN}]{{0,8}}?(?:内|里)?(?:举行|举办)了?[该本](?:馆|校|院|会|所|园)[与和同]",
    needs="举行|举办",
)
"""某某博物馆报告厅内举行了该馆与……的签约仪式: in its own house."""
_SEAT_OF = re.compile("(?:总部|本部|校本部|主校区|校园|校区)$")
_BOOKS = words.alternation("zh-occasion", "hosts", "books")
_NEW = re.compile(
    f"(?:正式|隆重)?(?:(?:发布|推出|出版|首发)(?:了)?(?:其|一本|双语)?(?:{_BOOKS})"
    "|(?:启用|开设|成立|设立|揭幕)(?:了)?(?:其|新的|全新|新建|首个|首家))"
)
"""某某会馆发布新书《…》: what a body brings out or opens it holds."""
_HOST_VERBS = words.alternation("zh-occasion", "hosts", "headline_verbs")
_HEADLINED = re.compile(f"(?:{_HOST_VERBS}|{PUT_ON})")
_HEAD_MEETS = re.compile(
    rf"(?:^|[：:]\s*)((?:(?!访|赴)[{HAN}]){{2,20}}?(?:{_BODY}))[{HAN}]{{0,6}}?"
    rf"(?:{words.alternation('zh', 'titles', 'heads')})[{HAN}·]{{0,8}}?(?:会见|接待|会晤|欢迎|迎接|接见)"
    rf"(?=[^。]{{0,30}}?(?:{_GUESTS}|师生|学者|校长|院长|访客|客人))"
)
"""某某大学校长会见……师生, as a headline."""
_MARK = Pattern(
    rf"(?:^|，)((?![本该我贵])[{HAN}]{{2,20}}?(?:{words.alternation('zh', 'organizations', 'bodies')}))"
    f"(?:[今昨][日天晚年]|{BLANK}+)?(?:在|于)?(?:欢庆|庆祝|纪念|喜迎|(?:迎来|度过|迎)了?[^，。]{{0,16}}?(?:周年|华诞|生日|校庆|院庆|馆庆))",
    needs="迎|庆|纪念|周年|华诞|生日",
)


_OWN_MEETING = Pattern(
    rf"(?:^|，)([{HAN}]{{2,20}}?(?:{words.alternation('zh', 'organizations', 'bodies')}))"
    rf"(?:（[^（）]{{2,12}}）|{BLANK}+)?"
    r"(?:(?:\d{4}年?|第[一二三四五六七八九十\d]+[届次])(?:第[一二三四五六七八九十\d]+[届次])?)?"
    r"(?:年度(?:会员|理事|社员|股东)?(?:大会|会议|晚宴|酒会)|年会|会员(?:代表)?大会|开放日|毕业典礼|开学典礼|就职典礼|校庆|院庆|馆庆|成立大会|周年(?:庆典|晚宴|庆祝大会)|春茗|新春团拜"
    r"|(?:欢迎|招待|答谢|新年|新春|迎新|年终|中秋|国庆|慈善)+(?:晚宴|午宴|酒会|招待会|晚会|团拜会|联欢会|茶话会))"
    r"(?=[^。]{0,24}(?:举行|召开|举办))",
    needs="举办|举行|召开",
)
"""某某商会2019年年度大会在……召开: a yearly meeting is held by the body whose it is."""

_OPENED_HOUSE = Pattern(
    rf"(?:^|[，。{BLANK}])([{HAN}]{{2,24}}?(?:{words.alternation('zh-occasion', 'hosts', 'missions')}))"
    "(?:新馆|新址)?的?"
    f"{BLANK}*(?:正式|隆重|顺利)?(?:开馆|开业|开幕|揭牌|挂牌|启用|落成|乔迁)(?:仪式|典礼|活动|招待会|(?<=[馆心]开馆)(?=[，。]|$)|(?<=正式..)(?=[，。]|$))",
    needs="开|揭牌|挂牌|启用|落成|乔迁",
)
"""某国驻海川总领事馆开馆仪式: whose house it is."""
_FEASTS = words.alternation("zh-occasion", "hosts", "feasts")
_ANNIVERSARY = Pattern(
    rf"(?:^|[，。])([{HAN}]{{3,20}}?(?:{words.alternation('zh', 'organizations', 'bodies')}))(?:成立)?"
    rf"(?:\d+|[一二三四五六七八九十百]+)周年(?:{_FEASTS})",
    needs="年",
)
_STARTED = re.compile("(?<![共同联合])(?:启动|推出|启用|开启)(?=了?“)")
_COMPANY = re.compile("(?:公司|集团|科技|股份|药业|生物|控股)$")
_OF_STATE = re.compile("(?:政府|[市省区县]委|部|政协|人大)$")
"""Whoever they meet or dine with, the event may be somebody else's."""


_MINISTRY = re.compile("(?<![委组宣干])部$")
"""A ministry receives its guests; a party committee or a government may do so for others."""
_TWINNED = Pattern(
    rf"(?:^|[，。])(?:当[天日晚]，)?({words.alternation('zh', 'places', 'cities')})(?:市)?"
    rf"(?:[为就][^，。]{{2,30}}?)?(?:在[^，。]{{2,12}}?)?"
    r"(?:举办|举行|开展|庆祝|纪念)[^，。]{0,20}?(?:庆祝|纪念|庆典|友城|友好城市|姐妹城|结好|缔结)",
    needs="举办|举行|庆祝|开展|纪念",
)
"""成都为结好10周年举办庆祝活动: a city that celebrates its ties with another."""


_HAND_IN_HAND = Pattern(
    rf"(?:联手|携手|联袂|联同|会同|联合(?!国|会|社|总|大学|利|早报|办|工会|体|银行|学院|技术|公司))(?P<other>[{HAN}]{{2,20}}?(?:{_BODY}))(?:，|{BLANK}|于|在[^，。]{{2,12}})*(?:共同|联合)?(?:正式)?(?:{_CELEBRATES}|举办|举行)",
    needs="携手|联|会同",
)
"""某某商会联手某某协会推出画展."""


def headlined_hosts(run: Run, known: Collection[str]) -> list[Held]:
    """`某某大学成立健康中心` as a headline: whose news it is."""
    text = plainly(fold_han(run.text))
    verb = _HEADLINED.search(text)
    verb = None if verb and verb.end() == len(text.rstrip()) else verb  # 某某工坊启用: what opens, and not who opens it
    held = before(run, text, 0, verb, "host", False, known) if verb and verb.start() > 1 else []
    meets = None if held else _HEAD_MEETS.search(text)
    if meets and not _OF_STATE.search(meets[1]):
        return [Held(run.text[slice(*meets.span(1))], meets.start(1), "host", run, 0.75)]
    return held if len(held) == 1 else []  # A与B设立: they sign, at nobody's


def implied_host(run: Run, known: Collection[str]) -> list[Held]:
    """Where nobody is said to hold the event: who was visited, who celebrated, or whose meeting it is."""
    text = plainly(fold_han(run.text))
    for told in (_celebrating_together, _starting_together, _with_something_new, _launching, _receiving):
        if held := told(run, text, known):
            return held
    return _whose_house(run, text)


def _celebrating_together(run: Run, text: str, known: Collection[str]) -> list[Held]:
    held = _who(run, text, _TOGETHER.search(text), "co-host", known)
    if len(held) > 1:
        return held
    hand = _HAND_IN_HAND.search(text)
    held = _who(run, text, hand, "co-host", known)
    if not held or not hand:
        return []
    start, end = hand.span("other")
    return [*held, Held(run.text[start:end], start, "co-host", run, held[0].weight)]


def _starting_together(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """A与B启动“计划”; the days of the sentence count for nothing here, so it is read as it stands."""
    folded = fold_han(run.text)
    started = _STARTED.search(folded)
    if started is None:
        return []
    floor = _sentence_start(folded, started.start())
    both = subjects(run, folded[floor:], floor, started.start() - floor, known)
    return [Held(name, run.text.index(name), "co-host", run, 0.75) for name in both] if len(both) > 1 else []


def _with_something_new(run: Run, text: str, known: Collection[str]) -> list[Held]:
    held = _who(run, text, _now(_NEW, run, text), "host", known)
    return [replace(h, role="co-host") for h in held] if len(held) > 1 else held


def _launching(run: Run, text: str, known: Collection[str]) -> list[Held]:
    held = _who(run, text, _now(_LAUNCHES, run, text), "host", known)
    return held if len(held) == 1 and _COMPANY.search(fold_han(held[0].name)) else []


def _receiving(run: Run, text: str, known: Collection[str]) -> list[Held]:
    held = _who(run, text, _RECEIVES.search(text), "host", known)
    return held if len(held) == 1 else []


def _first(text: str, patterns: tuple[re.Pattern[str] | Pattern, ...]) -> re.Match[str] | None:
    return next((told for pattern in patterns if (told := pattern.search(text))), None)


def _whose_house(run: Run, text: str) -> list[Held]:
    """Who gives a dinner, has an anniversary, invites, is visited, or whose head receives in its own house."""
    found = _first(text, (_AT_OWN_SEAT, _DINES, _ANNIVERSARY, _INVITED))
    visited = None if found else next(visited_han(fold_han(run.text)), None)
    if visited and not is_besides(fold_han(run.text), visited[0]):
        each = [visited, *visited_after(fold_han(run.text), *visited)]
        names = [(start, _SEAT_OF.sub("", run.text[start:end])) for start, end in each]
        return [Held(name, start, "host", run, 0.75) for start, name in names]
    found = found or _first(
        text, (_MARK, _OWN_MEETING, _OPENED_HOUSE, _MEETS, _TWINNED, _TAKES_IN, _THANKED, _HOUSE_WITH)
    )
    found = found or (_OWN_HEAD.search(text) and _OWN_HOUSE.search(text)) or None
    if not found or ((found.re in (_MEETS, _DINES)) and _OF_STATE.search(found[1]) and not _MINISTRY.search(found[1])):
        return []
    start, end = found.span(1)
    start += len(compiled("(?:位于[^的]{1,12}的)?").match(found[1])[0])  # type: ignore[index]
    return [Held(run.text[start:end], start, "host", run, 0.75)]


def _who(run: Run, text: str, verb: re.Match[str] | None, role: str, known: Collection[str]) -> list[Held]:
    """The bodies before the verb in its sentence."""
    return before(run, text, _sentence_start(text, verb.start()), verb, role, False, known) if verb else []


def _now(verb: re.Pattern[str], run: Run, text: str) -> re.Match[str] | None:
    """The first such verb, unless it tells of the past."""
    found = verb.search(text)
    return found if found and not past(fold_han(run.text)[max(0, found.start() - 40) : found.end()]) else None


def _sentence_start(text: str, at: int) -> int:
    return max(text.rfind(mark, 0, at) for mark in "。！？") + 1
