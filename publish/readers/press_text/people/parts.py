"""What a person did at the event: opening, keynote, panel, moderation, signing, attendance …"""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.deeds import chinese, english, european, japanese
from publish.readers.press_text.deeds.clause import Span
from publish.readers.press_text.deeds.panels import with_panels
from publish.readers.press_text.facts import Part, Reading, Run
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language
from publish.readers.press_text.text.sentences import sentences

_SPEECHES = {"opening", "welcome", "address", "closing", "keynote", "speaker", "remarks", "briefing"}
_SPEAKING = (_SPEECHES - {"remarks", "briefing"}) | {"panel", "moderator", "remarks_online"}
_ONLINE = {
    True: re.compile(words.alternation("zh-deeds", "online", "speeches")),
    False: re.compile(
        rf"\b(?:{words.phrase_alternation('en-deeds', 'online', 'anywhere')})\b"
        rf"|\b(?:{words.phrase_alternation('en-deeds', 'online', 'verbs')})\s(?:[\w']+\s){{0,4}}?online\b|,\s?online\b",
        re.I,
    ),
}
_AT_VISITS = {"host_reception", "delegation_head", "welcome", "witness"}
_HINTS = {
    True: ("视", "线", "远程", "云端"),
    False: ("nline", "ideo", "oom", "irtual", "emote", "webcast", "eams", "ecorded"),
}
_ONLINE_GUEST = "attendee_online"
_ONLY_WELCOMED = re.compile(r"^(?!.*\b(?:received|met|hosted|dinner|luncheon|reception)\b).*\bwelcomed\b", re.S)
_IN_PERSON = re.compile(r"online (?:or|and) in person|in person (?:or|and) online|线下线上|线上线下")


def parts_in_run(run: Run, spans: Sequence[Span]) -> list[list[Part]]:
    """For each naming (office start, name start, name end) in one run: what the sentence says they did."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else fold_latin(run.text)
    result: list[list[Part]] = [[] for _ in spans]
    earlier = ""
    cut = european.sentences(text) if run.language in EUROPEAN else sentences(text, han)
    for begin, end in cut:
        inside = [i for i, span in enumerate(spans) if begin <= span[1] < end]
        sentence = text[begin:end]
        if inside:
            within = [(max(0, spans[i][0] - begin), spans[i][1] - begin, min(spans[i][2], end) - begin) for i in inside]
            if run.language == "ja":
                deeds = japanese.deeds_in(run.text[begin:end], within)
            elif run.language in EUROPEAN:
                deeds = european.deeds_in(sentence, within, run.language)
            else:
                deeds = (chinese if han else english).deeds_in(sentence, within)
                deeds = with_panels(sentence, earlier, within, deeds, han)
                if han and "演" in sentence and _SEMINAR.search(text):
                    deeds = [[(_talk(sentence, kind, at), at) for kind, at in told] for told in deeds]
            online = _may_be_online(sentence, han) and _ONLINE[han].search(sentence) and not _IN_PERSON.search(sentence)
            for i, told in zip(inside, deeds, strict=True):
                kinds = dict.fromkeys(_online(sentence, kind, at, within, han) if online else kind for kind, at in told)
                result[i] += [_part(run, kind, begin, end) for kind in kinds]
        earlier = sentence
    return result


_SEMINAR = re.compile("研讨会|讲座|工作坊|研讨班|学术(?:会议|年会|论坛|沙龙|报告会)")
_TALK = re.compile("(?:发表了?|作了?|先后|分别)?(?:精彩)?(?:演讲|演说)")


def _talk(sentence: str, kind: str, at: int) -> str:
    """A speech at a seminar of which no sort is told is a talk: 研讨会上，A、B先后演讲."""
    return "speaker" if kind == "address" and _TALK.match(sentence, at) else kind


def _may_be_online(sentence: str, han: bool) -> bool:
    """Whether any word of a line is there at all: the pattern takes its time."""
    return any(hint in sentence for hint in _HINTS[han])


def _online(sentence: str, kind: str, at: int, spans: Sequence[Span], han: bool) -> str:
    """A speech that is said to come over a line is one of its own kind; so is a presence (until all is told)."""
    if (kind not in _SPEECHES and kind != "attendee") or kind == "keynote":
        return kind
    start = max((end for _, _, end in spans if end <= at), default=0)
    stop = min((begin for begin, _, _ in spans if begin > at), default=len(sentence))
    near = _OTHERS_ONLINE.split(sentence[start:stop])[0][: 60 if han else 120]
    if not _ONLINE[han].search(near):
        return kind
    return _ONLINE_GUEST if kind == "attendee" else "remarks_online"


_OTHERS_ONLINE = re.compile("[，；][^，；]{2,16}(?:则|一行|代表团|团队)|,\\s(?:while|and)\\s(?:the|his|her|its)\\s")
"""甲、乙出席仪式，|某市市长一行则在线上参加."""


def _part(run: Run, kind: str, begin: int, end: int) -> Part:
    return Part(kind, Reading(run.text[begin:end].strip(), run.line, run.start + begin, 0.9, "sentence"))


def settle(parts: Sequence[Part], chinese_speech: bool) -> tuple[Part, ...]:
    """What the sentences say together: a speech says more than attendance; 致辞 beats `keynote address`."""
    kinds: dict[str, Part] = {}
    for part in parts:
        kind = part.kind
        if kind == "keynote_address":
            kind = "address" if chinese_speech else "keynote"
        kinds.setdefault(kind, Part(kind, part.reading))
    if "talker" in kinds:  # the speakers were …: of what sort the speech is other words tell
        said = kinds.pop("talker")
        if not kinds.keys() & _SPEECHES:
            kinds["speaker"] = Part("speaker", said.reading)
    if "briefing" in kinds:  # what the host tells guests is no talk
        told = kinds.pop("briefing")
        kind = "remarks" if kinds.keys() & _AT_VISITS else "speaker"
        kinds.setdefault(kind, Part(kind, told.reading))
    if _ONLINE_GUEST in kinds:  # who is there online speaks online
        there = kinds.pop(_ONLINE_GUEST).reading
        kind = "remarks_online" if kinds.keys() & {"remarks", "address"} else "attendee"
        kinds.setdefault(kind, Part(kind, there))
    received = kinds.get("host_reception")
    if received and kinds.keys() & {"opening", "welcome"} and _ONLY_WELCOMED.search(received.reading.text):
        kinds.pop("host_reception")  # in words
    if "remarks_online" in kinds:
        for kind in ("remarks", "address"):
            kinds.pop(kind, None)
    if kinds.keys() & {"opening", "welcome", "closing", "keynote"}:
        kinds.pop("address", None)
    if _SPEAKING & set(kinds):
        kinds.pop("remarks", None)
    if kinds.keys() & {"keynote", "panel"}:
        kinds.pop("speaker", None)
    if "delegation_head" in kinds:
        kinds.pop("host_reception", None)
    if "panel" in kinds and "moderator" in kinds:
        kinds.pop("panel")
    if len(kinds) > 1:
        kinds.pop("attendee", None)
    return tuple(kinds.values())


def office_start(mention: Mention) -> int:
    """Where the words about a person begin: the office before the name, or the name."""
    return mention.begin if 0 <= mention.begin <= mention.start else mention.start


def office_end(mention: Mention) -> int:
    """Where the words about a person end: the office after the name, or the name."""
    if mention.office.inherited:
        return mention.end
    end = max([mention.end, *(at + len(text) for text, at in mention.office.positions)])
    body = mention.office.organization
    if body and not _DEED.search(mention.run.text[end : body[1]]):
        end = max(end, body[1] + len(body[0]))
    return end


_DEED = re.compile(r"^,?\sfor\s|\b(?:signed|signs?|initialled|inked|spoke|exchanged)\s")
"""`A and B signed on behalf of X and Y`: what they did stands between the name and the body."""
