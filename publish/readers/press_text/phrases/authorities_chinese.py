"""Ministries, authorities of places and what answers to a government, at the beginning of an office."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.units_chinese import is_plain_unit

_STATES = "中美英法德俄日韩澳加新印巴意西葡荷比瑞泰越马菲缅柬老朝蒙哈吉乌土以伊沙埃南阿墨秘古波捷匈希芬挪丹爱奥"
_WITH_DIVISIONS = (
    r"[^\s，、的部]{1,12}(?<![总分东西南北中内干乐本])部(?=[^\s，、部]{2,16}(?<!公)司(?![机库令])[^\s，、]{2,10}$)"
    r"|[^\s，、的部]{1,3}(?<![常党团纪省市区县])委(?![员托派任])(?=[^\s，、]{2,14}[部司处局厅](?:副|代|常务|执行|助理|总)*[部司处局厅经主][长理任]$)"
    r"|[日韩](?!本|国|方|中)[^\s，、的部省]{2,9}(?:省|部)(?=[^\s，、部省]{2,14}(?:局|室|厅|课|司|院)[^\s，、]{0,8}[长官]$)"
)
"""气变部|国际气候与能源司司长, 澳贸委|政策部总经理: ministries and commissions alone have divisions named so."""


@lru_cache(maxsize=1)
def _ministries() -> re.Pattern[str]:
    countries = words.alternation("zh", "places", "countries")
    listed = words.alternation("zh", "organizations", "ministries")
    fields = words.alternation("zh", "organizations", "ministries_abroad")
    return re.compile(
        rf"[^，、]{{2,3}}(?:省|自治区)[^，、]{{2,8}}?[厅委办](?=副?[厅主])|(?:{countries}|[{_STATES}])?(?:{listed})|"
        rf"{_WITH_DIVISIONS}|"
        rf"[^\s，、的]{{2,5}}(?:{fields})(?=\S)"
        r"|[^\s，、的]{2,12}?(?:州|省|市|郡|共和国|王国|大区)(?!委|政府)[^\s，、的]{2,10}?部(?=(?:常务)?副?部长|国务秘书|常务秘书|政务次官)"
        rf"|(?:{countries})[^，、的部]{{2,6}}?厅(?=(?:副|次)?厅长|(?:副|次)?长官)|国际[^，、的部]{{2,8}}?法庭(?=\S)"
        rf"|(?:{countries})\S{{2,14}}?部(?=\S*(?:司|局|处|厅|署|部长|大臣|秘书|次官|长官|专员|顾问|首席执行官|发言人))"
    )


def authority_end(folded: str, limit: int, inner: bool, beside: bool) -> int:
    """The end of a ministry, an authority of a place, or a union of states."""
    unlisted = _UNLISTED_MINISTRY.match(folded)
    if unlisted and beside and is_plain_unit(unlisted[0]):
        unlisted = None
    ministry = _ministries().match(folded) or (unlisted if unlisted and (not inner or "国" in unlisted[0]) else None)
    listed = words.word_set("zh", "organizations", "ministries")
    own = ministry is not None and (ministry[0] not in listed or ministry[0] in _OF_PARTY)
    if ministry and beside and own and is_plain_unit(ministry[0]):
        ministry = None
    if ministry and inner and ministry[0].endswith("商事法庭"):
        ministry = None  # 某某中级人民法院副院长甲、|国际商事法庭庭长乙: a tribunal of the court
    pavilion = _PAVILION.match(folded)
    local, union = _LOCAL.match(folded[: limit + 1]), _UNION.match(folded)
    office = _OFFICE_OF_GOVERNMENT.match(folded, 0, limit) or _OF_STATE_COUNCIL.match(folded, 0, limit)
    ends = [found.end() for found in (ministry, local, office, pavilion) if found and found.end() <= limit]
    return max([*ends, union.end() if union else 0])


_OFFICE_OF_GOVERNMENT = re.compile(
    "(?:[^，、]{2,8}?)?[省市区县州](?:外事|侨务|台湾事务|港澳事务|外国专家|新闻|参事|口岸|地方志)[^，、驻]{0,8}办公室|"
    "[^，、]{2,12}?(?:人民政府|[省市区县州]政府)(?:外事|外国专家|侨务|台湾|港澳|台港澳|参事|新闻|口岸|金融|法制|信息)[^，、驻]{0,8}办公室"
    "|(?:中共中央|中央|国务院|(?:[^，、]{2,8}[省市区县州])?委)(?:港澳|台湾|台港澳|外事|侨务|网络安全|国家安全|财经|新闻|对外宣传|全面依法治|机构编制)[^，、驻]{0,10}办公室"
    "|(?:[A-Z]{2,8}|联合国[^，、驻]{2,14}?|世界银行|亚洲开发银行)（?[A-Z]{0,8}）?(?:中国|日本|亚太|东亚|驻华|驻[^，、]{1,6})(?:办公室|办事处|代表处|代表团)"
)
"""泉州市人民政府外事办公室: an office that acts as a body, which 办公室 alone and 驻沪办事处 do not."""
_PAVILION = Pattern("[^，、的]{0,14}?(?:世博会|世园会|园博会|花博会|进博会|博览会)[^，、的会]{1,8}馆", needs="馆")
"""迪拜世博会中国馆."""
_OF_STATE_COUNCIL = re.compile(
    "(?:国务院|行政院)(?:参事室|研究室|[^，、]{1,10}?(?:办公室|办(?!公)|研究中心|委员会|[^，、委]委|领导小组))"
    "|(?:中央|中共中央)[^，、学院党]{1,6}?(?:办公厅|办公室|办(?!公)|委|研究室|[^干学]部)"
    "|(?:香港|澳门)(?:特别行政区|特区)?立法会"
)
"""国务院港澳办: what answers to a government by itself; the council of a place that is named."""


_LOCAL = Pattern(
    r"(?:[^\s，、]{2,8}?(?:省|市|自治区|区|县|州)|省|市(?!场)|区(?![域块分间内别])|县)(?:人民政府)?[^\s，、省市区县]{1,10}?(?:厅|委|办)(?=[^员托办会公])",
    needs="办|厅|委",
)
_UNION = re.compile(
    "(?:联合国|东盟|欧盟|非盟|阿盟|海合会)(?=[前原]?(?:常务)?(?:副|助理)?秘书长|委员会|驻[^，、团处]{1,8}(?:常驻|人道主义)?(?:协调员|代表)(?![团处]))"
)
_OF_PARTY = {"宣传部", "组织部", "统战部"}
"""Universities and companies have these as well."""
_NO_MINISTRY = words.alternation("zh", "organizations", "no_ministries")
_UNLISTED_MINISTRY = Pattern(
    f"(?!{_NO_MINISTRY})(?:[^，、]{{2,4}}|[^，、]{{1,8}}国[^，、]{{2,6}})部(?=(?:常务)?副?部长)",
    needs="部长",
)
