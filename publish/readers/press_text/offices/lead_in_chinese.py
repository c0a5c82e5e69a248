"""What only leads in to a Chinese office: `本次活动由`, `嘉宾包括`, `自今年4月`, `该校`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import bodies_pattern
from publish.readers.press_text.text.folding import HAN

_COUNTRY = words.alternation("zh", "places", "countries")
_SINGLE_LEAD = re.compile(
    rf"^(?:[同跟](?={_COUNTRY})"
    rf"|[到至](?={_COUNTRY}|{words.alternation('zh', 'places', 'cities')}|[{HAN}]{{2,3}}[省市])"
    "|由|是|在|于|与|和|及|偕|还|并|也|亦|则|请|同(?=[区市省县我该])|随(?!州)|了|的(?!近)|其|该(?![校院馆会司局所中公])|获|为(?!民(?![政航间盟革进建族]))|向(?!阳)|有(?![限色机线轨声害氧为])|应(?!用|急|届|对|城)|以(?!色|岭|太|及|来))"
)


_SINCE = re.compile(
    r"(?=[自从]?(?:今年|去年|本月|上月|同年|当年|\d))(?:(?:自|从)?(?:今年|去年|本月|上月|同年|当年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)(?:起|以来)?"
    "|(?:[上下]?图(?:中)?)?[左右前后中][起数]?[一二三四五六七八九十]?为|(?:[该我本两其]|贵)(?:校|院|馆|会|司|局|所|中心|公司)的?(?=.)"
)
"""When, where in the picture, and whose: `自今年4月`, `左三为`, `该校`."""


_NUMBER_OF = re.compile("(?:[一二两三四五六七八九十几多数]{1,3}|\\d{1,2})[位名](?=.{2})")
"""三位|副校长."""
_SIDE = re.compile(
    "[中外哈英美日法德俄韩泰越印马意西葡荷比瑞挪芬丹波捷匈希土以埃沙阿巴墨智秘古加澳新港台校院馆会对我双客主]方"
    "(?![案面向法式正太块针程])的?(?=.{2})"
)
"""哈方副校长: of which side a person is."""
_PLACED = Pattern(
    rf"(?:[{HAN}]{{0,8}}(?:照|合影|留影|相片|照片|图片|[上下左右]?图|嘉宾|[立站]者)(?:为|是)?)?\s*"
    r"[（(]\s*(?:[上下左右]?[图圖])?(?:前排|后排|一排|二排|中排|坐者|立者)?(?:由|从|自)?[左右](?:起|[一二三四五六七八九十]|[至到往]右|[至到往]左)"
    r"[^（）()]{0,4}[）)]\s*(?:[-–—:：]+\s*)?",
    needs="右|左",
)
"""（下图左起）: from which end of the picture people are named."""
_SIDES_HEAD = re.compile(
    r"[^方]{1,2}方(?=(?:联席|共同|执行|合作|常务)+副?(?:院长|校长|主任|主席|理事长|会长)|(?:院长|首席|项目主任|总经理|理事长|董事长|负责人|经理|教务长)\s?[^\s，。、]{0,4}$)"
)
"""中方院长, 欧方执行院长: one of the two heads of a joint school; the side is part of the office."""


@lru_cache(maxsize=1)
def _opener() -> re.Pattern[str]:
    """What a line begins with before an office: the mark or number of a list, words of time and place."""
    marks = r"\s*(?:[•·▪■●◆○*–—-]\s*|\d{1,2}[.)、]\s*(?!\d)|（?[一二三四五六七八九十]{1,2}[）、])"
    return re.compile(rf"(?:{marks})?(?:{words.alternation('zh', 'organizations', 'openers')})*")


_ADDRESSED = re.compile(
    rf"[{HAN}](?:{words.alternation('zh', 'honorifics', 'after')})(?:（[^（）]*）)?[亦也还并]?[和与及](?=.{{3}})"
)
"""`蔡主任和全国政协副主席梁振英`: another, called by the surname."""


@lru_cache(maxsize=1)
def _list_opens() -> re.Pattern[str]:
    """`团成员另有`, `陪同的还包括`, `还有`: how a list of people opens."""
    members, adverbs, verbs = (
        words.alternation("zh", "organizations", f"list_{kind}") for kind in ("members", "adverbs", "verbs")
    )
    has = "有(?![限色机关效线轨声害氧])"
    return re.compile(
        rf"(?:(?:{members})(?:{adverbs})*(?:{verbs}|{has}|(?<=[的还另亦也尚])(?:为(?!民(?![政航间盟革进建族]))|是))|[还另尚]{has}|还包括)(?=.{{2}})"
    )


@lru_cache(maxsize=1)
def _who_is() -> re.Pattern[str]:
    """`签署者是`, `另一方是`, `代表市律师协会签署的是`: who did it, or of which side, before the office."""
    acts, persons = (words.alternation("zh", "organizations", f"{key}") for key in ("doer_acts", "doer_kinds"))
    side = "(?:[一另两双甲乙丙中外主客]|第[一二三四])方"
    return re.compile(
        rf"(?:(?:{acts})(?:了|上)?[{HAN}]{{0,4}}?(?:{persons})|{side}|代表{side})(?:分别|依次|都|均|还|正)?(?:是|为(?!民(?![政航间盟革进建族]))|系(?!统|列))(?=.{{2}})"
    )


@lru_cache(maxsize=1)
def _meets() -> re.Pattern[str]:
    """`两人又与`, `随后还同`, `在某市与`: who meets whom, when and where."""
    places = "|".join(words.alternation("zh", "places", key) for key in ("countries", "cities"))
    who = "(?:[两二三]人|一行人?|众人|双方|大家|他们?|她们?|代表团(?:一行)?|访问团(?:一行)?)"
    when = "(?:今后|日后|往后|未来|将来|下一步"
    when += "|当[天日晚]|同[日天]|次日|[上下]午|随后|其后|之后|稍后|此后|接着|会后|期间|途中)"
    how = "(?:[又还也亦再并曾将]|会(?=[与和])|先后|分别|一同|一起|共同|另外)"
    where = f"[^，、在]{{0,6}}在(?:{places}|[{HAN}]{{1,8}}?[省市州县郡京沪港澳])"
    apart = "[并还又也亦]?(?:先后|分别|依次|一一)(?:[与和同跟]|会见了?|拜会了?|拜访了?)|[并还又也亦]?(?:将会|会)[与和]"
    return re.compile(
        f"(?:(?:{apart})(?=.{{4}})|(?:{who}{when}?{how}+|{who}{when}{how}*|{when}{how}*)(?:[与和跟]|同(?![济仁方心舟]))|{where}[与同])(?=.{{2}})"
    )


_COME = re.compile(
    "(?:(?:前来|应邀|受邀|专程|远道|来[华京沪渝穗蓉汉甬津]|到访|来访|到会|与会|在座)[^，、的]{0,24}?|正在[^，、的]{1,12}?(?:访问|出访|出席|参加|考察)[^，、的]{0,12}?)的(?=.{4})"
)
"""前来参加洽谈会的|某市市长, 正在北京访问的|某某商会会长."""


@lru_cache(maxsize=1)
def _named_one() -> re.Pattern[str]:
    """田力与|韩国特许厅厅长: who met whom, where the first was named before and has no office here."""
    surnames = str(words.table("zh")["names"]["common"])
    leads = words.alternation("zh", "titles", "of_heads")
    return re.compile(
        rf"[{surnames}][{HAN}]{{1,2}}(?:与|同|和|会见|拜会)"
        rf"(?:(?={_COUNTRY})(?=.{{5}})|(?=(?:常务|执行|党委|第一)*副?(?:{leads})(?:助理)?$))"
    )


_WISHED = re.compile("(?:盼|愿|冀|望|期望|期待|希望|愿意)[^，、的]{0,6}?(?:同(?!济|仁)|与|和(?!平|谐)|跟)(?=.{3})")
"""盼日后同|某某基金会理事长."""
_CALLED = re.compile("(?P<who>[^，、的为是]{2,8}?)(?:分别|依次|均|都)?(?:为(?!民(?![政航间盟革进建族]))|是)(?=.{4})")
"""策展人为|某某学院教授."""


@lru_cache(maxsize=4096)
def strip_lead_in(folded: str) -> int:
    """How many characters before an office only lead in to it (`本次活动由`, `嘉宾包括`)."""
    for end in _ways(folded):
        if end:
            return end + strip_lead_in(folded[end:])
    start = _behind_lead_words(folded)
    start = _behind_small_words(folded, start)
    come = _COME.match(folded, start) if start and "的" in folded else None
    start = come.end() if come else start
    whose = _SINCE.match(folded[start:])
    start += whose.end() if whose and len(folded) - start - whose.end() >= 2 else 0
    by = compiled(r"(?<=[^理自])由(?=[^大])").search(folded[start:])
    return start + by.end() if by and len(folded) - start - by.end() >= 2 else start


def _ways(folded: str) -> Iterator[int]:
    """Where each way to lead in ends, the surest first; 0 where it is not used."""
    yield _end(_named_one().match(folded)) if compiled("[与和同会]").search(folded[2:5]) else 0
    yield _end_of_last(_list_opens(), folded) if compiled("[有包涵为是]").search(folded) else 0
    yield _end_of_last(_who_is(), folded) if compiled("[是为系]").search(folded) else 0
    yield _end(_COME.match(folded)) if "的" in folded else 0
    yield _end(_WISHED.match(folded))
    called = _CALLED.match(folded) if compiled("[为是]").search(folded[:10]) else None
    yield called.end() if called and ends_in_title(called["who"]) else 0
    yield _end(_meets().match(folded)) if compiled("[与和同跟见会访]").search(folded[:24]) else 0
    yield _end(_PLACED.match(folded))
    yield 0 if _SIDES_HEAD.match(folded) else _end(_SIDE.match(folded))
    yield _end(_NUMBER_OF.match(folded))
    yield _end(_SINCE.match(folded))
    yield _end(_ADDRESSED.match(folded))
    yield _end(_JOINED.search(folded))
    yield _end_of_last(_TOLD, folded) if compiled("[了有后前今昨当]").search(folded) else 0
    yield _end(_PAPER_THERE.match(folded)) if "在" in folded[3:12] else 0
    yield _end(_OWN_SCHOOL.match(folded))
    yield _end(_LUCKY.match(folded))
    yield _end(_RECEIVED.match(folded)) if "获" in folded[2:8] else 0


_PAPER_THERE = re.compile("[^，。在]{0,8}(?:协议书?|备忘录|合同|意向书|文件|仪式|典礼)在(?=.{3})")
"""`合作协议在|某大校长见证下签署`."""
_RECEIVED = re.compile("(?:代表团|访问团|考察团|一行|[师学]生)(?:[^，。、]{0,3})?获(?=.{2})")
"""`代表团获|校长某某接待`."""
_LUCKY = re.compile("有?幸(?:请到|请得|邀请到|邀得|邀请|请来)(?:了)?(?=.{3})")
"""`有幸请到|某国驻某地总领事`."""
_OWN_SCHOOL = re.compile("[校院](?=党委|纪委|团委|工会)")
"""`校|党委书记`: of the school that the text is about."""
_TOLD = re.compile(
    "了(?![望解])(?=.{3})|[则更亦均尚]有(?![限色机关效线轨声害氧])(?=.{2})"
    "|(?:[其随之稍]后|后来|[日此]前|近日|[今昨当][天日])[又还也曾]?[在于到赴与同和向获](?=.{3})"
)
"""`现场播放了|联合国秘书长`, `管理层则有|校长`, `代表团其后在|某某大学校长`: what was done, before the office."""


def _end(found: re.Match[str] | None) -> int:
    return found.end() if found else 0


def _end_of_last(pattern: re.Pattern[str], folded: str) -> int:
    return max((found.end() for found in pattern.finditer(folded)), default=0)


_JOINED = re.compile(
    "(?:的|分别|还|依次|[一另双中外甲乙]方|签[署字约]者|签[署字约]人|方代表|落笔者)是(?=.{2})|(?:的|者|分别|还|依次)有(?!限|色|机)(?=.{2})|(?<!或)者(?:分别|依次|均|还|亦)*(?:为|是|包括)(?=.{2})|(?:代表团|一行|[我两]校|双方|使团)(?:分别|一同)?[与和同随](?:该)?(?=.{2})"
    "|(?:师生|代表|人士|嘉宾|学生|同学|成员|老师|家长|市民|官员)(?:等)?[与和及同](?=.{2})|(?:将|(?<!模)拟|已)会?[与和同向]|率(?:领|同)?(?![团队先])(?=.{2})"
)
"""`一行与`, `方代表是`, `率`: who comes before, and a word that joins."""


def _behind_lead_words(folded: str) -> int:
    """Behind the mark of a list and the last word that leads in."""
    opener = _opener().match(folded)
    start = opener.end() if opener else 0
    for found in _lead_words().finditer(folded):
        rest = folded[found.end() :]
        if rest and (ends_in_title(rest) or len(rest) >= 2) and not _inside_word(folded, found):
            start = found.end()
    return start


def _behind_small_words(folded: str, start: int) -> int:
    """Behind 由, 与, 在 … one after the other, unless a name begins with them."""
    while _SINGLE_LEAD.match(folded[start:]) and len(folded) - start > 2:
        if bodies_pattern().match(folded[start:]) or _BEGINS_WORD.match(folded, start):
            break
        start += 1
    return start


_BEGINS_WORD = re.compile("国|以色列|对外|与会(?![馆长员])|为民|和平|和谐|同济|同仁|应用|从业|向阳")


@lru_cache(maxsize=1)
def _lead_words() -> re.Pattern[str]:
    listed = [w for w in words.words("zh", "organizations", "lead_ins") if len(w) > 1]
    return re.compile("(?:" + "|".join(re.escape(w) for w in listed) + r")(?:了)?(?:来自)?")


def _inside_word(folded: str, found: re.Match[str]) -> bool:
    """`代表` in 代表团, `以及` never: a lead-in may be the middle of a name."""
    after = folded[found.end() : found.end() + 1]
    word = found[0]
    if word.endswith("方") and _SIDES_HEAD.match(folded, found.start()):
        return True
    if word == "代表" and after in tuple("团处"):
        return True  # 代表处|代表
    if (
        word in ("代表", "方面", "介绍", "共同", "随同", "嘉宾", "外方", "中方", "来自")
        and found.start()
        and after in "团处厅"
    ):
        return True
    if word.endswith("代表") and folded.startswith("大会", found.end()):
        return True  # 人民代表大会
    if word == "代表":
        if after in tuple("、，和及与") and folded[found.start() - 1 : found.start()] not in ("的", ""):
            return True  # 总统夫人代表、基金会秘书长
        return (
            compiled(
                r"(首席|特别|政府|常驻|贸易|全权|人大|联络|法定|总|市场|商务|销售|国家|协会|副|学生|教师|青年|企业|行业|校友|主席|家长|会员|业界|居民|理事)$"
            ).search(
                folded[: found.start()],
            )
            is not None
            or not folded[found.end() :]
        )
    return False
