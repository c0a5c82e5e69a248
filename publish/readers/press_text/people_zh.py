"""Finds the people that one run of Chinese text names, with their offices."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from . import words
from .facts import Run
from .folding import HAN, fold_han
from .mentions import Mention, Office
from .names_zh import Name, common_surnames, hard_stop, name_at, name_before, unknown_form
from .offices_zh import ends_in_title, head_pattern, is_named_body, split_office, strip_lead_in

_LONGER = ("团", "行", "事务所", "协会", "学会", "会议", "大会", "公会", "联合会", "工作")
_JOIN = re.compile(r"\s*(?:、|和|与|及|以及|，\s*(?:以及|和|及)?)\s*")
_SAID = words.alternation("zh-events", "said", "verbs")
_GLOSS = re.compile(
    r"\s*[（(]\s*(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?([A-Z][A-Za-zÀ-ɏ.'’ -]+?)(?:[,，]\s*"
    r"(?:[A-Z][A-Za-z.]{1,4},?\s?)+)?\s*[)）]"
)
_HARD = re.compile(r"[，。；：！？（）“”\n《》|｜]")


@lru_cache(maxsize=1)
def _honorific() -> re.Pattern[str]:
    return re.compile(words.alternation("zh", "honorifics", "after"))


@lru_cache(maxsize=1)
def _plain_honorific() -> re.Pattern[str]:
    return re.compile("女士|先生|小姐|太太|拿督|丹斯里|博士|教授|院士|阁下|勋爵|爵士|男爵|同志|老师|律师")


@lru_cache(maxsize=1)
def _noble() -> frozenset[str]:
    return words.word_set("zh", "honorifics", "noble")


@lru_cache(maxsize=1)
def _bestowed() -> re.Pattern[str]:
    return re.compile(words.alternation("zh", "titles", "bestowed"))


@lru_cache(maxsize=1)
def _bestowing() -> re.Pattern[str]:
    return re.compile("(?:" + words.alternation("zh", "titles", "bestowing") + r")[^，。；]{0,14}$")


@lru_cache(maxsize=1)
def _weak() -> frozenset[str]:
    return words.word_set("zh", "titles", "weak")


@lru_cache(maxsize=1)
def _authors() -> frozenset[str]:
    return words.word_set("zh", "titles", "authors")


def find_people(run: Run, confirmed: Mapping[int, int], known: Collection[str], alone: bool) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text.

    `confirmed` maps offsets to ends of names spelled the same in the other language; `known` are
    folded names of organizations; `alone` says that no other language bears anything out.
    """
    folded = fold_han(run.text)
    names = _collect(folded, confirmed, alone)
    _extend_lists(folded, names, confirmed)
    ordered = sorted(names.values(), key=lambda name: name.start)
    return _with_offices(run, folded, ordered, known)


def _collect(folded: str, confirmed: Mapping[int, int], alone: bool) -> dict[int, Name]:
    found: list[Name] = []
    for start, end in confirmed.items():
        if not _part_of_word(folded, start, end):
            found.append(Name(start, end, 0.98, "spelled the same in the other language"))
    for title in head_pattern().finditer(folded):
        if _bestowed().match(folded, title.end()) or folded.startswith(_LONGER, title.end()):
            continue
        start = title.end()
        gap = re.match(r"\s{1,2}|：\s?|拿督斯里|拿督|丹斯里", folded[start:])
        start += gap.end() if gap else 0
        name = name_at(folded, start, confirmed, strict=title[0] in _weak())
        if name is None and title[0] not in _weak() and not alone:
            name = unknown_form(folded, start, confirmed)
        if name and not _bestowed().match(folded, name.end):
            found.append(name)
    for honorific in _honorific().finditer(folded):
        if folded.startswith(("事务所", "行", "协会", "助理", "团"), honorific.end()):
            continue
        before = name_before(folded, honorific.start(), confirmed)
        if (
            before
            and honorific[0] == "律师"
            and before.confidence < 0.95
            and folded[before.start] not in common_surnames()
        ):
            continue  # 为东陵律师提供: the lawyers of a place
        if before and (_plain_honorific().fullmatch(honorific[0]) or _stands_alone(folded, before)):
            found.append(before)
    for dotted in re.finditer(rf"[{HAN}]{{1,8}}(?:[－-][{HAN}]{{1,6}})?(?=·[{HAN}])", folded):
        titles = [*head_pattern().finditer(dotted[0])]
        body = re.match(r".*(?:公司|集团|大学|中心|协会|银行|学院|基金会)(?=.)", dotted[0])
        skip = max(titles[-1].end() if titles else 0, body.end() if body else 0)
        name = name_at(folded, dotted.start() + skip, confirmed)
        if name:
            found.append(name)
    for glossed in re.finditer(rf"(?:^|[，。；、：\s])([{HAN}]{{2,5}})(?=[（(]\s*[A-Z][a-z]+ [A-Z])", folded):
        name = name_at(folded, glossed.start(1), confirmed)
        if name and name.end == glossed.end(1):
            found.append(name)
    found += _speakers(folded, confirmed, alone)
    return _without_overlap(found)


def _stands_alone(folded: str, name: Name) -> bool:
    """`郑泽光大使` at the head of a clause; `和东亚司司长` is no name before a position."""
    opening = name.start == 0 or folded[name.start - 1] in "，。；：、！？“”（）\n 由"
    return name.confidence > 0.95 or (opening and folded[name.start] in common_surnames())


def _speakers(folded: str, confirmed: Mapping[int, int], alone: bool) -> list[Name]:
    """`张三表示`: only where no other language could bear the name out, and the name is plain."""
    if not alone:
        return []
    found = []
    for clause in re.finditer(rf"(?:^|[。；])(?=[{HAN}]{{2,3}}(?:{_SAID}))", folded):
        if folded[clause.end() : clause.end() + 1] in common_surnames():
            name = name_at(folded, clause.end(), confirmed, strict=True)
            if name:
                found.append(replace(name, confidence=0.7))
    return found


def _part_of_word(folded: str, start: int, end: int) -> bool:
    """A spelling may fit the middle of a longer word: 王丁 in 国王丁… is left to the other rules."""
    rest = folded[end : end + 2]
    return rest.startswith(("大学", "市", "省", "区", "县", "公司", "集团", "路", "街", "大厦", "奖", "杯", "中心"))


def _without_overlap(found: list[Name]) -> dict[int, Name]:
    kept: list[Name] = []
    for name in sorted(found, key=lambda n: (-n.confidence, n.start, -n.end)):
        if all(name.end <= other.start or name.start >= other.end for other in kept):
            kept.append(name)
    return {name.start: name for name in kept}


def _extend_lists(folded: str, names: dict[int, Name], confirmed: Mapping[int, int]) -> None:
    """`合伙人刘大力和陈鲁明`, `专家张三、李四、王五等`: a bare name that a list continues with."""
    queue = sorted(names)
    while queue:
        name = names[queue.pop(0)]
        end = _after_honorific(folded, name.end)
        join = re.match(r"\s*(?:、|和|与|及|以及)\s*", folded[end:])
        if not join or end + join.end() in names:
            continue
        start = end + join.end()
        following = name_at(folded, start, confirmed, strict=True)
        if following is None or not hard_stop(folded, following.end) or _inside(names, following):
            continue
        names[start] = replace(following, confidence=min(following.confidence, 0.85), reason="next in a list of names")
        queue.append(start)


def _inside(names: Mapping[int, Name], name: Name) -> bool:
    return any(n.start < name.end and name.start < n.end for n in names.values())


def _after_honorific(folded: str, end: int) -> int:
    gloss = _GLOSS.match(folded, end)
    end = gloss.end() if gloss else end
    found = re.compile(r"\s?(?:" + _honorific().pattern + ")").match(folded, end)
    end = found.end() if found else end
    gloss = _GLOSS.match(folded, end)
    return gloss.end() if gloss else end


def _with_offices(run: Run, folded: str, names: list[Name], known: Collection[str]) -> list[Mention]:
    mentions: list[Mention] = []
    floor, group = 0, 0
    for name in names:
        previous = mentions[-1] if mentions else None
        gap = folded[floor : name.start]
        joined = previous is not None and _JOIN.match(gap) is not None and not re.search("[。；！？]", gap)
        bare = joined and _JOIN.fullmatch(gap) is not None
        shared = previous.office if previous and bare else None
        begin = max(folded.rfind(mark, 0, name.start) for mark in "。！？\n") + 1
        outer = _delegation(run, folded, begin, name.start)
        inner = outer is not None or (joined and previous is not None and _has_parts(previous.office))
        if outer is None and previous is not None and _sibling(previous.office, gap):
            inner = False
        office, begin = _office_before(run, folded, floor, name.start, known, inner)
        if outer and office.positions and office.organization is None and not _own(office):
            office = Office(office.positions, outer, inherited=True)
        if shared and not office.positions:
            office = Office(shared.positions, shared.organization, inherited=True)
        if previous is None or not joined or not _only_joined(folded[floor:begin]):
            group += 1
        end = _after_honorific(folded, name.end)
        mentions.append(replace(_mention(run, folded, name, office, group), begin=begin))
        floor = end
    return _default_organizations(folded, mentions)


_WITH_PARTS = re.compile("(?:大学|学院|研究院|科学院|公司|集团|医院|银行|政府|法院|检察院)$")


def _has_parts(office: Office) -> bool:
    """Whether a school or laboratory named next in the list may belong to this one's organization."""
    if office.organization is None:
        return False
    name = fold_han(office.organization[0])
    return (len(name) <= 4 and not re.search("[局会部厅署司处室院所]$", name)) or _WITH_PARTS.search(name) is not None


def _sibling(office: Office, gap: str) -> bool:
    """`国际教育学院院长…、外国语学院院长助理…`: a school named after a school is no part of it."""
    return office.organization is not None and fold_han(office.organization[0])[-2:] in gap


def _only_joined(text: str) -> bool:
    return len(text) < 24 and not re.search(_SAID, text) and not re.search("[。；]", text)


def _mention(run: Run, folded: str, name: Name, office: Office, group: int) -> Mention:
    end, honorific, gloss = name.end, "", ""
    bracket = _GLOSS.match(folded, end)
    if bracket:
        gloss, end = bracket[1].strip(), bracket.end()
    spaced = re.compile(r"\s?(" + _honorific().pattern + ")").match(folded, end)
    name_end = name.end
    if spaced:
        honorific = run.text[spaced.start(1) : spaced.end(1)]
        latin = re.fullmatch("[A-Za-z.]+", folded[name.start : name.end]) is not None
        if spaced[1] in _noble() or (latin and _plain_honorific().fullmatch(spaced[1])):
            name_end, honorific = spaced.end(1), honorific if spaced[1] not in _noble() else ""
        elif not _plain_honorific().fullmatch(spaced[1]) and not office.positions:
            office = Office(((honorific, spaced.start(1)),), None)
        after = _GLOSS.match(folded, spaced.end())
        gloss = gloss or (after[1].strip() if after else "")
    if honorific and not _plain_honorific().fullmatch(fold_han(honorific)):
        honorific = ""
    return Mention(
        run,
        run.language,
        name.start,
        name_end,
        run.text[name.start : name_end],
        name.confidence,
        name.reason,
        honorific,
        "",
        office,
        (),
        group,
        gloss,
    )


def _office_before(
    run: Run, folded: str, floor: int, end: int, known: Collection[str], inner: bool
) -> tuple[Office, int]:
    """The office that stands directly before a name, and where it begins."""
    begin = max([floor, *(m.end() for m in _HARD.finditer(folded, floor, end))])
    if begin > floor and folded[begin - 1] == "》" and "《" in folded[floor:begin]:
        title = folded.rindex("《", floor, begin)  # 《今日货运》主编: the paper is the organization
        if ends_in_title(folded[begin:end]) and end - begin <= 8:
            office = Office(((run.text[begin:end], begin),), (run.text[title + 1 : begin - 1], title + 1))
            return office, title
    brackets = re.compile(r"（[^（）]{1,20}）").search(folded, floor, end)
    if brackets and begin == brackets.end() and brackets.start() > floor:
        begin = max([floor, *(m.end() for m in _HARD.finditer(folded, floor, brackets.start()))])
    if floor and begin == floor:  # after another name in the same clause: 陆冰在使馆为芬兰汉学家……
        acted = [
            *re.finditer(
                "(?<=[^华称作成认因共协])[为向对与和同见给请](?!外|话|国|平|谐|济|盟|仁|学)", folded[begin:end]
            )
        ]
        begin += acted[-1].end() if acted and not _JOIN.match(folded, begin, end) else 0
    region = folded[begin:end]
    begin += strip_lead_in(region.rstrip("： ")) if region else 0
    region = re.sub("(?:拿督斯里|拿督|丹斯里)$", "", folded[begin:end].rstrip("： "))
    whose = re.fullmatch("([^，、的]{2,20})的", region)
    if whose and is_named_body(whose[1]):
        return Office((), (run.text[begin : begin + len(whose[1])], begin)), begin
    detail = re.search(r"（[^（）]{1,12}）$", region)
    region = region[: detail.start()] if detail else region
    if not region or not ends_in_title(region) or _bestowing().search(folded[max(0, begin - 16) : begin] + region[:1]):
        return Office(), begin
    items = [(m.start(), m.end()) for m in re.finditer("[^、]+", region)]
    if len(items) > 1 and _continues(region, items):
        items[-2:] = [(items[-2][0], items[-1][1])]
    used = [items[-1]]
    for item in reversed(items[:-1]):
        piece = region[item[0] : item[1]]
        if not ends_in_title(piece):
            break
        used.insert(0, item)
    office = _read_items(run, begin, region, used, known, inner)
    if detail and office.positions:
        text, at = office.positions[-1]
        office = replace(
            office, positions=(*office.positions[:-1], (text + run.text[at + len(text) :][: len(detail[0])], at))
        )
    return office, begin + used[0][0]


def _continues(region: str, items: list[tuple[int, int]]) -> bool:
    """`荷兰农业、自然及食品质量部国务秘书`: the mark stands inside the name of a ministry."""
    first, last = (region[a:b] for a, b in items[-2:])
    opens = re.match(words.alternation("zh", "places", "countries"), first) is not None and 3 <= len(first) <= 8
    return opens and not ends_in_title(first) and re.match(r"[^部局署厅]{2,10}[部局署厅]", last) is not None


def _read_items(
    run: Run,
    begin: int,
    region: str,
    used: list[tuple[int, int]],
    known: Collection[str],
    inner: bool,
) -> Office:
    positions: list[tuple[str, int]] = []
    organization: tuple[str, int] | None = None
    for number, (start, end) in enumerate(used):
        text = run.text[begin + start : begin + end]
        body, at, position, offset = split_office(text, known, (inner and number == 0) or organization is not None)
        if body and organization is None and number == 0:
            organization = (body, begin + start + at)
        elif body and number:
            position, offset = text, 0
        for piece, shift in _several(position):
            positions.append((piece, begin + start + offset + shift))
    return Office(tuple(positions), organization)


def _several(position: str) -> list[tuple[str, int]]:
    """`首席运营官兼知识产权管理人`, `党委书记和院长`: each is a position of its own."""
    found, start = [], 0
    folded = fold_han(position)
    for joint in re.finditer("[兼和及与暨]", folded):
        left, right = folded[start : joint.start()], folded[joint.end() :]
        if ends_in_title(left) and ends_in_title(right) and len(right) > 1:
            found.append((position[start : joint.start()], start))
            start = joint.end()
    return [*found, (position[start:].lstrip(), start)]


_DELEGATION = re.compile(
    rf"([{HAN}（）]{{2,24}}?)(?:代表团|访问团|考察团|一行|方面|团队)(?:的)?(?:成员|人员)?(?:还|主要)?(?:包括|有|由)"
)
_OWN = re.compile(
    "^(?!国际|全球|世界|国家)(?:"
    + words.alternation("zh", "places", "countries")
    + f"|前|原|全国|立法会|区议会|[{HAN}]{{2}}[省市县州](?!场|政)|[{HAN}]{{3,5}}[省市县州](?:常务)?副?[省市县州]长$)"
)


def _own(office: Office) -> bool:
    """英国前商务大臣 says itself where; it takes no organization from a neighbour."""
    return _OWN.match(fold_han(office.positions[0][0])) is not None


def _delegation(run: Run, folded: str, sentence: int, end: int) -> tuple[str, int] | None:
    """The organization whose delegation the sentence lists, if nothing ends the list before `end`."""
    opening = [*_DELEGATION.finditer(folded, sentence, end)]
    if not opening or re.search("[。；！？]", folded[opening[-1].end() : end]):
        return None
    begin = opening[-1].start(1) + strip_lead_in(opening[-1][1])
    return run.text[begin : opening[-1].end(1)], begin


def _default_organizations(folded: str, mentions: list[Mention]) -> list[Mention]:
    """Who stands in a list without an organization has that of the neighbour before."""
    result: list[Mention] = []
    for mention in mentions:
        office, previous = mention.office, result[-1] if result else None
        lacks = bool(office.positions) and office.organization is None and not _own(office)
        lacks = lacks and fold_han(office.positions[0][0]) not in _weak() | _authors()
        if lacks and previous and previous.office.organization and _beside(folded, previous, mention):
            office = Office(office.positions, previous.office.organization, inherited=True)
        result.append(replace(mention, office=office))
    return result


def _beside(folded: str, previous: Mention, mention: Mention) -> bool:
    gap = folded[previous.end : mention.office.positions[0][1]]
    return re.fullmatch(r"\s*(?:先生|女士|教授|博士|勋爵|爵士)?\s*(?:、|和|及|以及|与)\s*", gap) is not None
