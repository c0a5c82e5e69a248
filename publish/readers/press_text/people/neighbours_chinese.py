"""Who stands in a list without an organization has that of the neighbour before, or takes none."""

from __future__ import annotations

import re
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.beside_names_chinese import (
    author_titles,
    end_of_honorific,
    office_after_pattern,
    weak_titles,
)
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.units_chinese import is_plain_unit, opens_with_unit
from publish.readers.press_text.text.folding import HAN, fold_han

_OWN = re.compile(
    "^(?:(?:全球|国际|世界|国内外|海内外)?(?:知名|著名))|^(?!国际|全球|世界|国家|(?:亚洲|欧洲|非洲|美洲|中国|香港|澳门|台湾|日本|美国)[部司处区馆科室])(?:往届|历届|获奖|上届|"
    + words.alternation("zh", "places", "countries")
    + f"|(?:{words.alternation('zh', 'titles', 'cabinet')})(?:部长|大臣)$"
    + rf"|[{HAN}]{{0,8}}驻|(?:前|原)(?!副?(?:[校院会馆行社]长|主席|理事长|总裁)$)|全国|立法会|区议会"
    + f"|(?:全球|国际|国内)?(?:资深|著名|知名|独立|权威)[{HAN}]{{0,8}}(?:仲裁员|调解员|学者|专家|人士|[^管行]家)$"
    + "|(?:[下上参众]议?院|议会|国会)?(?:反对|执政|在野|多数|少数)党"
    + "|(?:论文|博士)?(?:指导老师|指导教师|导师)$"
    + f"|国策顾问|(?:总统府)?资政|(?:立法|监察|考试|侨务)委员$|国务委员|[{HAN}]{{2,6}}事务专员$|(?:廉政|申诉|私隐)专员$"
    + "|(?:署理|代理)?(?:政务|财政|律政|经济财政|行政法务|社会文化|运输工务|保安)司副?司长$|(?:候任)?行政长官|特首"
    + "|(?:[省市区县州镇乡]委|[省市区县]人大|[省市区县]政协|[市区县镇乡]长$|副[市区县]长$)"
    + f"|[{HAN}]{{1,6}}(?:首席部长|州务大臣|首席大臣)$"
    + "|副?(?:总统|总理|首相|国王|女王|王子|公主|外长|议长|[省市州]长|大使|总领事)$"
    + rf"|[{HAN}]{{2,6}}(?:常务)?副?[市州省]长$"
    + rf"|[{HAN}]{{2}}[省市县州](?!场|政)|"
    + rf"[{HAN}]{{3,5}}[省市县州](?:常务)?副?[省市县州]长$)"
)


def takes_none(office: Office) -> bool:
    """英国前商务大臣 says itself where; it takes no organization from a neighbour."""
    return _OWN.match(fold_han(office.positions[0][0])) is not None


_RULES = re.compile("(?:常务)?副?[省市州盟区县旗镇乡]长")
_OF_PARTY = re.compile("委$|委员会$|人大$|政协$")
"""区委书记甲、区长乙: the second is not of the committee."""


_OF_SCHOOL = compiled("(?:常务|执行|署理|候任)?副?(?:校长|校监|校董)")
_NO_SCHOOL = compiled(
    "(?:[局署厅处委行馆]|政府|公司|集团|[商协公总学]会|基金会?|赛马会|医院|事务所|联盟|部门|中联办|办公室|立法会)$"
)
"""教育局局长甲、校长乙: the school is another's."""


def previous_body(previous: Mention) -> str:
    """The folded name of the neighbour's organization."""
    return fold_han(previous.office.organization[0]) if previous.office.organization else ""


def with_neighbours_body(folded: str, previous: Mention | None, mention: Mention) -> Mention:
    """Who stands in a list without an organization has that of the neighbour before."""
    office = mention.office
    if previous is None or not previous.office.positions or not previous.office.organization:
        return mention
    if office.organization and _centre_of_authority(office, previous) and _beside(folded, previous, mention):
        at = office.organization[1]
        last, start = office.positions[0]
        whole = mention.run.text[at : start + len(last)]
        return replace(mention, office=Office(((whole, at), *office.positions[1:]), previous.office.organization, True))
    lacks = bool(office.positions) and office.organization is None
    lacks = lacks and (not takes_none(office) or _held_once(office, previous))
    lacks = lacks and fold_han(office.positions[0][0]) not in weak_titles() | author_titles()
    lacks = lacks and not (
        _RULES.fullmatch(fold_han(office.positions[0][0])) and _OF_PARTY.search(previous_body(previous))
    )
    lacks = lacks and not (
        _OF_SCHOOL.match(fold_han(office.positions[0][0])) and _NO_SCHOOL.search(previous_body(previous))
    )
    lacks = lacks and not of_other_kind(office.positions[0][0], previous.office.organization)
    if not lacks or not (_beside(folded, previous, mention) or _same_kind(folded, previous, mention)):
        return mention
    return replace(mention, office=Office(office.positions, previous.office.organization, inherited=True))


_SCHOOLS = "大学|学院|学校|书院|科学院|研究[院所]|医院|实验室|中心|学会|[校院大]$|理工"
_KINDS = (
    (re.compile("法官|检察官|检察员"), re.compile("法院|法庭|检察院|检察署|司法")),
    (re.compile("议员"), re.compile("议会|国会|议院|参议院|众议院|立法会|党团|联盟|小组|议员|政府")),
    (re.compile("教授|讲师|院士"), re.compile(_SCHOOLS)),
)


def of_other_kind(position: str, body: tuple[str, int] | None) -> bool:
    """Whether the body of the neighbour has nobody of that position: 市参事会主席甲、|乙法官."""
    named = fold_han(body[0]) if body else ""
    return bool(named) and any(held.search(fold_han(position)) and not bodies.search(named) for held, bodies in _KINDS)


def _held_once(office: Office, previous: Mention) -> bool:
    """国际法院法官甲、|前法官乙: of the court as well, as the neighbour holds the same now."""
    held = fold_han(office.positions[0][0])
    return held[0] in "前原" and held[1:] in {fold_han(text) for text, _ in previous.office.positions}


_ELSEWHERE = re.compile(
    f"驻?(?:{words.alternation('zh', 'places', 'countries')}|{words.alternation('zh', 'places', 'cities')}"
    "|华|亚太|东亚|亚太地区)"
    "(?:办事处|代表处|联络处|办公室)"
)
"""产权组织总干事甲、|中国办事处主任乙."""
_AUTHORITY = Pattern("(?:[^干学]部|[^邮当]局|署|厅|总局|委|政府)$", needs="厅|委|局|政府|署|部")


_OF_GOVERNMENT = Pattern(
    f"(?!.{{0,4}}[省市区县州国]|中央|外[汇专]|{words.alternation('zh', 'places', 'cities')}"
    f"|{words.alternation('zh', 'places', 'countries')})"
    f"[{HAN}、]{{2,8}}(?:厅|局|委)",
    needs="厅|委|局",
)
"""商务厅, 发展改革委; not 海关总署 and 北京市商务局, which are bodies by themselves."""


def _centre_of_authority(office: Office, previous: Mention) -> bool:
    """教育部司长甲、|科技发展中心主任乙, 省政府副秘书长甲、|商务厅厅长乙: named by its field alone it is theirs."""
    centre = fold_han(office.organization[0]) if office.organization else ""
    if office.positions and _ELSEWHERE.fullmatch(centre):
        return True
    authority = _AUTHORITY.search(previous_body(previous))
    if not office.positions or authority is None:
        return False
    if authority[0] == "政府" and _OF_GOVERNMENT.fullmatch(centre):
        return True
    return centre.endswith(("中心", "办", "办公室")) and is_plain_unit(centre)


_BARE = re.compile(
    "(?:党委|党组)?(?:常务)?副?(?:[校院会馆行社局署台所园]长|董事长|理事长|总裁|总经理|秘书长|主席|书记|监事长|总干事|干事长"
    "|(?:义务|名誉|荣誉)?(?:副?司库|秘书|核数师)|(?:常务|名誉|永远|首席)?会董|(?:常务|名誉|永远)?(?:理事|监事)|副?监事长)"
)


_COMPANY = compiled("(?:公司|集团|银行|航运|交通|能源|重工|汽车|药业|实业|控股|[^市]局|研究院|设计院|医院|证券|保险)$")
_OF_COMPANY = compiled(
    "(?:党委|党组|纪委)(?:常务)?副?(?:书记|委员|常委|成员)|工会主席|董事会秘书|监事会主席|总(?:会计|工程|经济|法律顾|设计)师?问?"
    "|(?:高级|执行|常务|资深|第一)*副?(?:总裁|总经理)(?:助理)?|(?:董事长|总裁|总经理|院长)助理|首席.{1,6}官"
    "|(?:财务|投资|运营|市场|技术|人力资源|法务|营销|销售|生产|研发|行政|品牌)(?:副?总监|副总裁|副总经理)"
)
"""某某集团总裁甲，总会计师乙: officers of the company that the neighbour leads."""
_DIVISION = compiled(
    "[^，、公司集团院校]{2,8}(?:部|中心)(?:副?(?:总?经理|总监|主任|部长)|负责人)|(?:医务|护理|科教|人事|门诊|保卫|外事)[部处科]副?(?:主任|[处科]长)"
)
"""某某集团总经理甲会见客人，|市场部经理乙参加."""
_ONLY_COMMA = re.compile(rf"(?:{office_after_pattern().pattern})?，\s*(?:以及|和|及)?")
_OF_UNIT = re.compile(
    r"[^，、]{2,12}?[处办室科组](?:常务|执行)?副?(?:[处室科组]长|主任)$|(?:秘书处|办公室|[^，、]{2,8}部)(?:常务|执行)?副?(?:秘书长|主任|部长|经理|总监)$"
)


_UNIVERSITY = compiled("(?:大学|[^专]大|理工|师大|交大|财大|农大)$")
_OF_UNIVERSITY = compiled(
    "(?:前|原)?(?:党委|常务|执行|第一)*副?(?:校长|书记|教务长|学务长|校监)|校长助理|总会计师|校(?:董会|务委员会)副?主席"
    "|(?:[^，、]{1,10}(?:学院|书院)|研究生院)(?:党委)?(?:常务|执行)?副?(?:院长|书记)|[^，、]{2,10}系副?主任"
)
"""某某大学党委书记甲，|校长乙."""


def _same_kind(folded: str, previous: Mention, mention: Mention) -> bool:
    """`某某医院院长甲，副院长乙`: after a comma only a bare position of the kind just named."""
    gap = folded[previous.end : mention.office.positions[0][1]]
    position = fold_han(mention.office.positions[0][0])
    if _ONLY_COMMA.fullmatch(gap) and (_OF_UNIT.match(position) or opens_with_unit(position)):
        return True
    if _BY_COLLEAGUE.fullmatch(gap) and (_OF_UNIT.match(position) or opens_with_unit(position)):
        return True
    if (
        _ONLY_COMMA.fullmatch(gap)
        and _OF_UNIVERSITY.fullmatch(position)
        and _UNIVERSITY.search(previous_body(previous))
    ):
        return True
    if _ONLY_COMMA.fullmatch(gap) and _OF_COMPANY.fullmatch(position) and _COMPANY.search(previous_body(previous)):
        return True
    clause = compiled(r"[^。；！？“”《》]{0,24}，\s*").fullmatch(gap) is not None and _OTHERS.search(gap) is None
    of_company = _OF_COMPANY.fullmatch(position) or _DIVISION.fullmatch(position)
    if clause and of_company and _COMPANY.search(previous_body(previous)):
        return True
    title = _BARE.fullmatch(fold_han(mention.office.positions[0][0]))
    kinds = {fold_han(text)[-2:] for text, _ in previous.office.positions}
    if title is None or compiled(r"[^。；！？“”《》]{0,30}，\s*").fullmatch(gap) is None or _OTHERS.search(gap):
        return False
    of_society = kinds & {"会长", "主席", "事长", "会董"} or previous_body(previous).endswith("会")
    return title[0][-2:] in kinds or bool(of_society and _OFFICERS.fullmatch(title[0]))


_BY_COLLEAGUE = re.compile(
    "[^，。；！？与和同]{0,6}(?:陪同|接待|迎接|主持)[^，。；！？]{0,8}，(?:并|再)?由(?:其|该[院馆校会])?"
)
"""`某某博物院院长甲陪同参观，并由|陈列部主任乙讲解`."""
_OTHERS = re.compile(
    f"(?:{words.alternation('zh', 'organizations', 'bodies')})|[与和同向对为][^，]|访问|拜会|代表|率|[两双对客]方|一行"
    "|来[访校院馆会]|到访|赠"
)
"""Whoever else the words between speak of: then it is not clear whose the next is."""
_OFFICERS = re.compile(
    "(?:义务|名誉|荣誉)?(?:副?秘书长|副?司库|秘书|副?总干事|干事长|副?监事长|核数师)"
    "|(?:常务|名誉|永远|首席)?(?:会董|理事|监事)|(?:常务|执行|名誉|荣誉|永远|第一)*副(?:会长|理事长|主席)"
)


def _beside(folded: str, previous: Mention, mention: Mention) -> bool:
    body = mention.office.organization
    begin = min(mention.office.positions[0][1], body[1] if body else len(folded))
    if begin > mention.begin and _UNIT_BEFORE.fullmatch(folded, mention.begin, mention.start):
        begin = mention.begin  # …、执法处|文小发处长
    gap = folded[end_of_honorific(folded, previous.end) : begin]
    return (_JOINT.fullmatch(gap) or _PAST_OTHERS.fullmatch(gap)) is not None


_PAST_OTHERS = re.compile(
    rf"(?:（[^（）]{{1,10}}）)?(?:、[{HAN}]{{2,10}}(?:院|[部处系所科室])(?:常务|署理|执行|代)?副?(?:[部处院所科]长|主任)[{HAN}]{{2,3}}){{1,2}}、"
)
"""…、研究生院院长须成忠、: heads of units whose names no list knows stand between."""
_UNIT_BEFORE = re.compile("[^，、的我本该]{2,10}[处科室组]")
_JOINT = re.compile(
    r"\s*(?:先生|女士|教授|博士|勋爵|爵士)?\s*(?:(?:担任|出任|任|为)(?:代表团|访问团)?(?:名誉|执行)?副?(?:[团队]长|领队))?"
    r"(?:、|和|及|以及|与|，\s*(?:以及|及|还有)|、以?及|，?(?:[带率]领|[带率携]同|偕同?|携))\s*"
)
