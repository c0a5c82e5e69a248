"""Who did what in a Japanese sentence: the people before the word, or behind `基調講演では`, `司会は`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import MASK, Group, Hit, Span, before, behind, groups_of, masked
from publish.readers.press_text.patterns import compiled

_QUOTED = re.compile(r"「[^」]{1,300}」|『[^』]{1,300}』|“[^”]{1,300}”")
_TITLED = re.compile(r"(?:氏|さん|さま|様|先生|博士|女史|両氏|ご夫妻|夫妻|ら|[（(][^）)]{0,60}[）)]|[ \u3000])+")
_JOINED = re.compile(
    r"(?:、|，|と|や|・|／|/|；|及び|および|並びに|ならびに|のほか|とともに|と共に"
    r"|、?(?:そして|また|続いて|次いで|さらに|同じく)、?)+(?:(?:本学|同大学|同学|本校|同校|本市|同市|当社|同社|本会|同会)の)?"
    r"|(?:代読|代理|司会)[:：]"
)
_NOUNS = frozenset(("keynote", "moderator", "panel", "speaker", "opening", "welcome", "closing", "address"))
_NOUNS |= {"witness", "signatory", "officiating"}
"""Deeds that may be announced: 基調講演では甲が."""
_ANNOUNCED = re.compile(
    r"(?:したのは|者|陣|には|では|として|は|に|：|:|を|の部|のセッション|[ \u3000])+(?:、|(?=[^。]))|(?=[ \u3000]?"
    + MASK
    + ")"
)
_SUBJECT = re.compile(
    r"(?:(?:の)?ほか|など|等|と)?(?:が|は|も|、|から|より|による|により|によって|の|を|とで|として|に(?:よ|お)|で、|で(?=[、。]))"
)
_OBJECT = re.compile(r"(?:一行)?(?:を|に対し|に(?!よ|お願|務)|へ|と(?=会談|面会|懇談))")
_ROLES = words.alternation("ja", "sentences", "roles")
_TAKEN = re.compile(f"を(?:{_ROLES})")


@lru_cache(maxsize=1)
def _lexicon() -> tuple[re.Pattern[str], dict[str, str], re.Pattern[str], re.Pattern[str]]:
    """The pattern of all words, their kinds, what makes nothing of them, and talks of several people."""
    section = words.table("ja")["deeds"]
    kinds = {
        word: kind for kind in section if kind not in ("nothing", "panels") for word in words.words("ja", "deeds", kind)
    }
    listed = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
    nothing = words.alternation("ja", "deeds", "nothing")
    panels = words.alternation("ja", "deeds", "panels")
    return re.compile(listed), kinds, re.compile(nothing), re.compile(panels)


def deeds_in(text: str, spans: Sequence[Span]) -> list[list[tuple[str, int]]]:
    """For each span of a sentence what is said of the person: (kind, where)."""
    seen = masked(text, spans, _QUOTED)
    joined = [bool(i) and _in_list(seen[spans[i - 1][2] : spans[i][0]]) for i in range(len(spans))]
    groups = groups_of(spans, joined)
    found: list[list[tuple[str, int]]] = [[] for _ in spans]
    hits = _hits(seen)
    for number, hit in enumerate(hits):
        group = _doers(seen, groups, hits[:number], hit)
        kind = _at_beginning_or_end(seen, group, hit) if group else hit.kind
        for member in group.members if group else ():
            found[member].append((kind, hit.start))
        if (
            text.startswith("表敬", hit.start)
            and group
            and (called := before(groups, hit.start))
            and called is not group
        ):
            for member in called.members:
                found[member].append(("host_reception", hit.start))
    panel = _lexicon()[3].search(seen)
    if panel:
        found = [_on_panel(told, spans[i], panel.start()) for i, told in enumerate(found)]
    if "基調講演" in seen or "特別講演" in seen:
        found = [[("keynote", at) if kind == "speaker" else (kind, at) for kind, at in told] for told in found]
    return found


def _at_beginning_or_end(text: str, group: Group, hit: Hit) -> str:
    """A speech of which the words before the speaker say that it opens or closes the meeting."""
    lead = text[: group.start]
    if hit.kind != "address":
        return hit.kind
    if compiled("閉会(?:にあたり|にあたって|に際し|式では|の際|時)").search(lead):
        return "closing"
    return "opening" if compiled("開会(?:にあたり|にあたって|に際し|に先立ち)").search(lead) else hit.kind


def _on_panel(told: list[tuple[str, int]], span: Span, at: int) -> list[tuple[str, int]]:
    """Who appears, takes part or speaks in a discussion is on its panel, the one who leads it apart."""
    kinds = {kind for kind, _ in told}
    if span[1] < at or not kinds or not kinds <= {"speaker", "attendee", "remarks", "panel"}:
        return told
    return [("panel", told[0][1])]


def _hits(text: str) -> list[Hit]:
    pattern, kinds, nothing, _ = _lexicon()
    found = []
    for each in pattern.finditer(text):
        if nothing.match(text, each.end()) and kinds[each[0]] in ("signatory", "attendee", "award", "speaker"):
            continue
        found.append(Hit(kinds[each[0]], "does", each.start(), each.end()))
    return found


def _in_list(gap: str) -> bool:
    bare = compiled(r"^[)）]").sub("", _TITLED.sub("", gap))
    if compiled("、[^、]*(?:代読|代理)[:：]|代読|代理").search(gap):
        bare = compiled(r"[（(）)\s]").sub("", gap)
        return compiled(r"(?:氏|様|さん)?[、 ]*(?:代読|代理)(?:[:：]|は|・)?.{0,4}").fullmatch(bare) is not None
    return _JOINED.fullmatch(bare) is not None or (not bare and bool(gap))


def _doers(text: str, groups: Sequence[Group], earlier: Sequence[Hit], hit: Hit) -> Group | None:
    """The group that acts: the one before the word that is no object, or the one that the word announces."""
    near = before(groups, hit.start)
    last = max((h.end for h in earlier if near is None or h.start >= near.end), default=-1)
    following = behind(groups, hit.end)
    if near is not None and last < 0 and (subject := _subject(text, groups, near, hit)):
        return subject
    if hit.kind in _NOUNS and following and not compiled("[。]").search(text[hit.end : following.start]):
        between = text[hit.end : following.start]
        if _ANNOUNCED.match(between + text[following.start]) and not compiled("に(?:続|引き続|先立)").match(between):
            return (
                following
                if not any(h.start < following.start and h.start > hit.start for h in _close(text, hit))
                else None
            )
    if near is not None and (subject := _subject(text, groups, near, hit)):
        return subject
    return None


def _close(text: str, hit: Hit) -> list[Hit]:
    """Other deeds of the kind that are announced right behind: 司会、パネリスト."""
    return [h for h in _hits(text[hit.end : hit.end + 12]) if h.kind in _NOUNS and h.start == 0]


_SPEECHES = words.alternation("ja", "sentences", "speeches")


def _subject(text: str, groups: Sequence[Group], near: Group, hit: Hit) -> Group | None:
    """The group itself, or the one before it where this one is the object: 市長が大使を出迎え."""
    between = text[near.end : hit.start]
    titled = _TITLED.match(between)
    rest = between[titled.end() :] if titled else between
    if compiled("。").search(rest) or len(rest) > 160:
        return None
    if hit.kind in ("panel", "moderator", "speaker", "keynote", "delegation_head") and _TAKEN.match(
        rest + text[hit.start : hit.end]
    ):
        return near
    if hit.kind == "delegation_head" and (not rest or hit.start == near.end):
        return near
    if _OBJECT.match(rest) and not rest.startswith(("にお", "による", "により")):
        if hit.kind == "award":
            return near
        sooner = before(groups, near.start)
        return sooner if sooner and not compiled("。").search(text[sooner.end : near.start]) else None
    if rest.startswith("の") and not compiled(rf"の(?:{_SPEECHES})").match(
        rest + text[hit.start : hit.end],
    ):
        return None
    return near if not rest or _SUBJECT.match(rest) else None
