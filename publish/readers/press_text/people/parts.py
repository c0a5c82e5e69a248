"""What a person did at the event: opening, keynote, panel, moderation, signing, attendance …"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Part, Reading, Run
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.parts_objections import objection
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.tokens import sentence_spans

_ORDER = (
    "opening",
    "keynote_address",
    "keynote",
    "moderator",
    "signatory",
    "witness",
    "panel",
    "delegation_head",
    "award",
    "host_reception",
    "remarks",
    "attendee",
)
_SPEAKING = {"opening", "keynote", "panel", "moderator", "remarks_online"}
_JOIN_HAN = re.compile(
    r"\s*(?:[A-Z]{2,4}(?=[,，\s]))?[、，,和与及以共同暨\s]*(?:女士|先生|博士|教授|阁下|勋爵|爵士|拿督|丹斯里)?[、，,和与及以同暨\s]*(?:以及)?(?:[A-Z][a-z]+"
    r" members,\s*)?"
)


@lru_cache(maxsize=64)
def _pattern(kind: str, han: bool) -> re.Pattern[str]:
    if han:
        return re.compile(words.alternation("zh-events", "parts", kind))
    listed = words.phrase_alternation("en-events", "parts", kind)
    return re.compile(rf"\b(?:{listed})\b", re.I)


def parts_in_run(run: Run, spans: Sequence[tuple[int, int, int]]) -> list[list[Part]]:
    """For each naming (office start, name start, name end) in one run: what the sentence says they did."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else fold_latin(run.text)
    bounds = _sentences(text, han)
    result: list[list[Part]] = [[] for _ in spans]
    for begin, end in bounds:
        inside = [i for i, span in enumerate(spans) if begin <= span[1] < end]
        groups = _groups(text, [spans[i] for i in inside], han)
        done = 0
        for number, size in enumerate(groups):
            members = inside[done : done + size]
            first, last = spans[members[0]], spans[members[-1]]
            done += size
            tail_end = spans[inside[done]][0] if done < len(inside) else end
            head_start = spans[members[0] - 1][2] if number and members[0] - 1 in inside else begin
            kinds = _kinds(text[head_start : first[0]], text[last[2] : tail_end], size, han, whole=number == 0)
            for i in members:
                result[i] = [_part(run, k, begin, end) for k in kinds]
    return result


def _part(run: Run, kind: str, begin: int, end: int) -> Part:
    return Part(kind, Reading(run.text[begin:end].strip(), run.line, run.start + begin, 0.9, "sentence"))


def _sentences(text: str, han: bool) -> list[tuple[int, int]]:
    if not han:
        return sentence_spans(text)
    spans, start = [], 0
    for mark in re.finditer(r"[。！？；]", text):
        spans.append((start, mark.end()))
        start = mark.end()
    return [*spans, (start, len(text))]


def _groups(text: str, spans: Sequence[tuple[int, int, int]], han: bool) -> list[int]:
    """Sizes of the runs of names that stand in one list."""
    sizes: list[int] = []
    for number, span in enumerate(spans):
        gap = text[spans[number - 1][2] : span[0]] if number else ""
        witnesses = not han and number and "," in gap and _WITNESSES.search(text[: spans[number - sizes[-1]][0]])
        joined = number and not witnesses and (_JOIN_HAN.fullmatch(gap) if han else _listed_latin(gap))
        if joined:
            sizes[-1] += 1
        else:
            sizes.append(1)
    return sizes


_WITNESSES = re.compile(r"(?:under the witness of|in the presence of|witnessed by)\s+(?:the\s)?$", re.I)


def _listed_latin(gap: str) -> bool:
    """Between two names of a list: an office and joining words, no verb."""
    verbs = words.word_set("en", "stop", "verbs")
    plain = re.sub(r"\([^)]*\)", "", gap)
    if not re.search(r"(?:,|;|\band\b|&)", plain):
        return False
    return not any(w in verbs for w in re.findall(r"[a-z]+", plain) if w not in ("as",))


def _kinds(head: str, tail: str, size: int, han: bool, whole: bool) -> list[str]:
    if not han:
        tail = _skip_office(tail)
    limit = (60 if han else 200) if size > 1 else (34 if han else 110)
    near = tail[:limit]
    found: list[str] = []
    for kind in _ORDER:
        in_tail = _pattern(kind, han).search(near)
        if in_tail and not objection(kind, near, in_tail, han):
            if in_tail.start() > (30 if han else 90) and kind not in ("remarks", "opening", "attendee", "signatory"):
                continue
            found.append(kind)
    heads = (
        "opening",
        "keynote_address",
        "keynote",
        "panel",
        "moderator",
        "signatory",
        "witness",
        "delegation_head",
        "host_reception",
        "award",
        "attendee",
    )
    for kind in heads:
        settled = "moderator" in found and kind in ("panel", "keynote", "keynote_address", "opening")
        if kind not in found and not settled and _in_head(kind, head, han):
            found.append(kind)
    if "moderator" in found:
        found = [kind for kind in found if kind not in ("panel", "keynote", "keynote_address")]
    in_person = re.search(r"online (?:or|and) in person|in person (?:or|and) online|线下线上|线上线下", near)
    if (
        "remarks" in found
        and not in_person
        and re.search(
            r"\bonline\b|via video|by video|virtually" if not han else "视频致辞|线上(?!线下)发言|视频方式|视频连线",
            near[:90],
        )
    ):
        found[found.index("remarks")] = "remarks_online"
    return found


def _skip_office(tail: str) -> str:
    """The words after a name and its office."""
    return tail


def _in_head(kind: str, head: str, han: bool) -> bool:
    hits = [*_pattern(kind, han).finditer(head)]
    if not hits:
        return False
    last = hits[-1]
    rest = head[last.end() :]
    if han:
        if kind == "moderator" and re.search("主持人?[为是：][^，。]{0,14}$", head):
            return True
        if kind in ("witness", "moderator", "signatory", "opening", "award", "host_reception", "delegation_head"):
            return kind == "opening" and len(rest) < 16 and bool(re.search("的有|嘉宾|包括|分别", rest))
        made = re.search("(?:作|做|发表|进行|带来|分享)了?[^，；]{0,8}$", head[: last.start()])
        if made and rest[:1] in ("，", "；"):
            return False  # 甲作主旨演讲，乙发布……: the speech was the other's
        return len(rest) < 60
    if kind == "witness" and "," in rest:
        return False  # under the witness of A and B, C and D signed
    if kind in ("host_reception", "delegation_head", "moderator", "witness"):
        return len(rest.strip()) <= 60 and (
            " by" in last[0] or bool(re.match(r"\s*(?:by|of)\b", rest)) or not rest.strip()
        )
    if kind in ("signatory", "opening", "keynote_address", "keynote", "award"):
        return (
            bool(
                re.search(
                    r"\b(?:by|from|featured|included|including|were|was|speakers?|with|of)\b", head[last.start() :]
                )
            )
            and len(rest) < 200
        )
    return len(rest) < 160


def settle(parts: Sequence[Part], chinese_speech: bool) -> tuple[Part, ...]:
    """What the sentences say together: a speech says more than attendance; 致辞 beats `keynote address`."""
    kinds: dict[str, Part] = {}
    for part in parts:
        kind = part.kind
        if kind == "keynote_address":
            kind = "opening" if chinese_speech else "keynote"
        kinds.setdefault(kind, Part(kind, part.reading))
    if "keynote" in kinds and "opening" in kinds:
        del kinds["opening"]
    if "remarks_online" in kinds:
        kinds.pop("remarks", None)
    if _SPEAKING & set(kinds):
        kinds.pop("remarks", None)
    if len(kinds) > 1:
        kinds.pop("attendee", None)
    return tuple(kinds.values())


def office_start(mention: Mention) -> int:
    """Where the words about a person begin: the office before the name, or the name."""
    return mention.begin if 0 <= mention.begin <= mention.start else mention.start


def office_end(mention: Mention) -> int:
    """Where the words about a person end: the office after the name, or the name."""
    ends = [at + len(text) for text, at in mention.office.positions]
    if mention.office.organization:
        ends.append(mention.office.organization[1] + len(mention.office.organization[0]))
    return max([mention.end, *ends]) if not mention.office.inherited else mention.end
