"""Who held the event, and how: 主办, 承办, 协办, 支持 / hosted, organized, co-hosted, supported."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from . import words
from .facts import Block, HostFact, Reading, Run
from .folding import HAN, fold_han, fold_latin
from .languages import is_han_language
from .offices_en import chunks, is_body, is_role
from .offices_zh import ends_in_title, strip_lead_in

ROLES = ("organizer", "co-organizer", "supporter", "guide", "co-host", "host")
_NOT_HOSTS_HAN = re.compile(r"^(?:会议|活动|论坛|仪式|大会|本次|此次|双方|近日|日前|第.{1,3}届|该|我们|他|她|当天)")


@dataclass(frozen=True, slots=True)
class _Held:
    name: str
    start: int
    role: str
    run: Run
    weight: float


def find_hosts(blocks: Sequence[Block], known: dict[str, set[str]]) -> tuple[HostFact, ...]:
    """The hosts in each language, paired by role and rank."""
    bodies = [run for b in blocks if b.kind in ("body", "bullet", "heading") for run in b.runs]
    found: dict[str, list[_Held]] = {}
    for rank, run in enumerate(bodies):
        han = is_han_language(run.language)
        held = _in_han(run, rank) if han else _in_latin(run, rank, known["latin"])
        if held and run.language not in found:
            found[run.language] = held
    for rank, run in enumerate(bodies):
        if run.language not in found and rank < 6:
            visited = _visited_han(run) if is_han_language(run.language) else _visited_latin(run, known["latin"])
            if visited:
                found[run.language] = visited
    return _paired(found)


_VISIT_HAN = re.compile(rf"(?:到访|访问|来访|做客|走进|莅临|参访|访)(?:了)?([{HAN}]{{2,20}}?(?:大学|公司|集团|学院|中心|研究院|研究所|局|协会|商会|大使馆|总部|博物馆))(?=[，。、并与和的]|$)")
_MARK_HAN = re.compile(rf"(?:^|，)([{HAN}]{{3,20}}?(?:{words.alternation('zh', 'organizations', 'bodies')}))(?:在|于)?(?:庆祝|纪念)")
_VISIT_LATIN = re.compile(r"\b(?:visited|came to|paid a visit to|toured|called on|visits)\s+(?:the\s+)?((?:[A-Z][\w'&.-]*|of|and|for|in)(?:\s(?:[A-Z][\w'&.-]*|of|and|for))*)")
_MARK_LATIN = re.compile(r"(?:^|[,.]\s)((?:[A-Z][\w&-]*\s)+)(?:celebrated|commemorated|marked)\b")


def _visited_han(run: Run) -> list[_Held]:
    """Where nobody is said to hold the event: who was visited, or who celebrated."""
    found = _VISIT_HAN.search(fold_han(run.text)) or _MARK_HAN.search(fold_han(run.text))
    if not found:
        return []
    start, end = found.span(1)
    return [_Held(run.text[start:end], start, "host", run, 0.75)]


def _visited_latin(run: Run, known: Collection[str]) -> list[_Held]:
    found = _VISIT_LATIN.search(fold_latin(run.text)) or _MARK_LATIN.search(fold_latin(run.text))
    if not found:
        return []
    start, name = found.start(1), found[1].strip()
    if not is_body(name, known) and not re.search(r"\b[A-Z]{2,}\b", name):
        return []
    return [_Held(run.text[start : start + len(name)], start, "host", run, 0.75)]


def _paired(found: dict[str, list[_Held]]) -> tuple[HostFact, ...]:
    tags = list(found)
    if not tags:
        return ()
    lead = max(tags, key=lambda tag: (len(found[tag]), is_han_language(tag)))
    hosts: list[HostFact] = []
    for rank, held in enumerate(found[lead]):
        names = {lead: _reading(held)}
        for tag in tags:
            if tag != lead and len(found[tag]) == len(found[lead]):
                names[tag] = _reading(found[tag][rank])
        role = held.role
        if role == "host" and any(found[t][rank].role == "co-host" for t in tags if len(found[t]) > rank and len(found[t]) == len(found[lead])):
            role = "co-host"
        hosts.append(HostFact(names, role))
    for tag in tags:
        if tag != lead and len(found[tag]) != len(found[lead]):
            hosts = _unpaired(hosts, found[tag], tag)
    return tuple(hosts)


def _unpaired(hosts: list[HostFact], others: list[_Held], tag: str) -> list[HostFact]:
    """Lists of unequal length: the first of each role are partners, nobody else is."""
    result = list(hosts)
    for role in ROLES:
        same = [i for i, h in enumerate(result) if h.role.removeprefix("co-") == role.removeprefix("co-")]
        theirs = [o for o in others if o.role.removeprefix("co-") == role.removeprefix("co-") and o.role == role]
        if len(same) == len(theirs) == 1:
            result[same[0]] = HostFact({**result[same[0]].names, tag: _reading(theirs[0])}, result[same[0]].role)
    return result


def _reading(held: _Held) -> Reading:
    return Reading(held.name, held.run.line, held.run.start + held.start, held.weight, f"named as {held.role}")


@lru_cache(maxsize=1)
def _han_roles() -> re.Pattern[str]:
    named = [f"(?P<{role.replace('-', '_')}>{words.alternation('zh-events', 'hosting', role)})" for role in ("organizer", "co-organizer", "supporter", "guide", "co-host", "host")]
    return re.compile("|".join(named))


_LIST_HAN = re.compile(r"[、]|(?<=[局会院学司部心构处团所署社府])(?:和|与|及|以及|暨|联合|携手)|，(?=[^，]*$)")


def _in_han(run: Run, rank: int) -> list[_Held]:
    text = fold_han(run.text)
    held: list[_Held] = []
    for sentence in re.finditer("[^。！？]+", text):
        labelled = _labelled(run, sentence)
        if labelled:
            held += labelled
            continue
        by = re.search("由(?![于此])", sentence[0])
        start = sentence.start() + by.end() if by else sentence.start()
        for word in _han_roles().finditer(text, start, sentence.end()):
            role = (word.lastgroup or "host").replace("_", "-")
            begin = max([start, *(h.start + len(h.name) for h in held if h.run is run)])
            region = text[begin : word.start()]
            held += _bodies_han(run, region, begin, role, bool(by), rank)
        if held and rank <= 3:
            break
    if not held or rank > 4:
        return []
    return _cohosted(held, text)


def _labelled(run: Run, sentence: re.Match[str]) -> list[_Held]:
    """`主办单位：A、B`."""
    found = []
    for label in re.finditer(r"(主办|承办|协办|支持|指导)(?:单位|方|机构)?\s*：\s*([^；\n。]+)", sentence[0]):
        role = {"主办": "host", "承办": "organizer", "协办": "co-organizer", "支持": "supporter", "指导": "guide"}[label[1]]
        for name in re.finditer(r"[^、，\s]+", label[2]):
            start = sentence.start() + label.start(2) + name.start()
            found.append(_Held(run.text[start : start + len(name[0])], start, role, run, 0.95))
    return found


def _bodies_han(run: Run, region: str, begin: int, role: str, by: bool, rank: int) -> list[_Held]:
    """The organizations in the words before 主办; without 由 the subject of the sentence only."""
    clause = region
    offset = 0
    if not by:
        comma = [m.end() for m in re.finditer("，", region)]
        offset = comma[-1] if comma else 0
        if comma and not re.search(f"[{HAN}]{{2}}", region[comma[-1] :]) or region[offset:].strip() in ("联合", "共同"):
            offset = comma[-2] if len(comma) > 1 else 0
        dated = re.search(r"\d{1,2}日(?:上午|下午|晚)?，?", region[offset:])
        offset += dated.end() if dated else 0
        clause = region[offset:]
    clause = re.sub(r"(?:在|于).*$", "", clause) if not by and re.search("(?:局|会|院|学|司|心|处|团|所|府|馆|部)(?:在|于)", clause) else clause
    clause = re.sub(r"(?:共同|联合|合作|倾力|携手|等|成功|隆重|大力|的|鼎力|主|共|特别)+$", "", clause)
    if not clause.strip("，、 "):
        return []
    found, start = [], 0
    for part in [*_LIST_HAN.finditer(clause), None]:
        end = part.start() if part else len(clause)
        piece = clause[start:end]
        lead = strip_lead_in(piece) if piece else 0
        lead += len(piece[lead:]) - len(re.sub(r"^[，、\s和与及以]+", "", piece[lead:]))
        name = piece[lead:].strip()
        if _plausible_han(name, by):
            at = begin + offset + start + lead
            found.append(_Held(run.text[at : at + len(name)], at, role, run, 0.95 if by else 0.85))
        elif not by and found == [] and part is None:
            return []
        start = part.end() if part else end
    return found


_BODY_HAN = re.compile("(?:" + words.alternation("zh", "organizations", "bodies") + r"|系统|使团|部|省|市|馆|（[^）]+）)$")


def _plausible_han(name: str, by: bool) -> bool:
    if not 2 <= len(name) <= 36 or _NOT_HOSTS_HAN.match(name) or ends_in_title(name) or re.search("[“”《》：；]|表示|共同", name):
        return False
    return bool(_BODY_HAN.search(name)) or (by and len(name) <= 16 and not re.search("[了的是在]", name))


def _cohosted(held: list[_Held], text: str) -> list[_Held]:
    """Two hosts of one event are co-hosts where the text says so by one verb."""
    unique: list[_Held] = []
    for h in held:
        if all(fold_han(h.name) != fold_han(u.name) for u in unique):
            unique.append(h)
    return unique


@lru_cache(maxsize=1)
def _latin_by() -> re.Pattern[str]:
    named = []
    for role in ("co-host", "co-organizer", "supporter", "guide", "organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if p.endswith((" by", " of", " from"))]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(re.escape(p) for p in listed) + ")")
    return re.compile(r"\b(?:" + "|".join(named) + r")\s+", re.I)


@lru_cache(maxsize=1)
def _latin_active() -> re.Pattern[str]:
    named = []
    for role in ("co-host", "co-organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if not p.endswith((" by", " of", " from"))]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(re.escape(p) for p in listed) + ")")
    return re.compile(r"\b(?:" + "|".join(named) + r")\b(?!\s+by)\s+(?=(?:a|an|the|its|this|their|[\"'A-Z\d]))", re.I)


def _in_latin(run: Run, rank: int, known: Collection[str]) -> list[_Held]:
    if rank > 4:
        return []
    text = fold_latin(run.text)
    held: list[_Held] = []
    for found in _latin_by().finditer(text):
        role = (found.lastgroup or "host").replace("_", "-")
        if not held or all(found.start() > h.start for h in held):
            held += _bodies_latin(run, text, found.end(), role, known)
    if held:
        return held
    for found in _latin_active().finditer(text):
        role = (found.lastgroup or "host").replace("_", "-")
        held = _subject(run, text, found.start(), role, known)
        if held:
            return held
    return []


def _bodies_latin(run: Run, text: str, start: int, role: str, known: Collection[str]) -> list[_Held]:
    """`A, B and C` after `hosted by`."""
    text = re.sub(r"\([^()]*\)", lambda m: "(" + "x" * (len(m[0]) - 2) + ")", text)
    stop = re.compile(r"[.;]\s|\s(?:in|on|at|was|were|is|has|took|which|with|under|during|to|attracted|brought|for|as|successfully)\s|,\s+(?:in|on|at|the\s\w+\s(?:was|took)|with|and\s(?:co-organi|organi|supported|sponsored)|organi|co-organi|supported)|\(?[\"'](?=[A-Z])|$").search(text, start)
    end = stop.start() if stop else len(text)
    region = text[start:end]
    held = []
    for a, b in _listed(region):
        name = re.sub(r"\s*\([^)]{1,30}\)$", "", region[a:b])
        if name[:1].isupper() and not is_role(name) and len(name) > 1:
            held.append(_Held(run.text[start + a : start + a + len(name)].strip(), start + a, role, run, 0.9))
    return held


def _listed(region: str) -> list[tuple[int, int]]:
    """The members of `the A of B and C, D and E`: a list whose members are names of organizations."""
    pieces: list[tuple[int, int]] = []
    start = 0
    for joint in re.finditer(r",\s+and\s+|,\s+(?!Ltd|Inc|LLC|Limited|Co\b)|\s+and\s+|\s+&\s+(?=the\s)", region):
        if joint[0].strip() == "and" and not _name_on_both_sides(region[start : joint.start()], region[joint.end() :]):
            continue
        pieces.append((start, joint.start()))
        start = joint.end()
    pieces.append((start, len(region)))
    result = []
    for a, b in pieces:
        skipped = re.match(r"\s*(?:both\s+)?(?:jointly\s+)?(?:and\s+)?(?:the\s+)?", region[a:b], re.I)
        a += skipped.end() if skipped else 0
        while b > a and region[b - 1] in " ,;.":
            b -= 1
        if b > a:
            result.append((a, b))
    return result


def _name_on_both_sides(left: str, right: str) -> bool:
    """`Ministry of Science and Technology` stays whole; `the A Office and the B Centre` are two."""
    if re.match(r"(?:the|its)\s+[A-Z]", right):
        return True
    following = re.split(r",|\sand\s", right)[0]
    return is_body(left, ()) and is_body(following, ()) and not re.search(r"\b(?:of|for)\s+[\w\s-]{0,24}$", left)


def _subject(run: Run, text: str, verb: int, role: str, known: Collection[str]) -> list[_Held]:
    """`…, A and B co-hosted X`: the organizations directly before the verb."""
    begin = max((m.end() for m in re.finditer(r"[.!?]\s+(?=[A-Z])|\n", text[:verb])), default=0)
    region = re.sub(
        r"(?:\s+(?:jointly|successfully|together|recently|also|proudly|has|have|had|officially|today))+\s*$", "",
        text[begin:verb].rstrip())
    pieces = [(a, b) for a, b in chunks(region)]
    start = len(region)
    for a, b in reversed(pieces):
        piece = region[a:b].strip()
        if re.match(r"(?:On|In|At|During|For|To|With|As|From|After|at|on|in|during)\b", piece) or not re.search("[A-Z]", piece):
            break
        opening = re.split(r"\s(?:and|&)\s", re.sub(r"^(?:and\s+)?(?:the\s+)?", "", piece, flags=re.I))[0]
        if not (is_body(opening, known) or re.fullmatch(r"[A-Z][A-Z&]+(?:\s\w+)*", opening)) or is_role(opening):
            break
        start = a
    held = []
    for a, b in _listed(region[start:]):
        name = re.sub(r"\s*\([^)]{1,20}\)$", "", region[start + a : start + b])
        if name[:1].isupper() and not is_role(name):
            at = begin + start + a
            held.append(_Held(run.text[at : at + len(name)], at, role, run, 0.85))
    return held
