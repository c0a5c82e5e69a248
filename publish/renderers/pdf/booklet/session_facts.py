"""What a session is called, and its kind, time, room and track, on one line or beside one another."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from publish.model import LocalizedText, PartialDate, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.paragraphs import Look, Words
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.programme import span_of

_POINT = " · "


def title_of(desk: Desk, session: Session) -> LocalizedText:
    """The session's title, or its kind where it has none."""
    return session.title or session.topic or desk.label(f"session_kind.{session.kind}")


def facts_of(
    desk: Desk, sect: StructureElement, session: Session, width: float, first_only: bool = False
) -> list[Slice]:
    """Kind, time, room and track: on one line if that holds them, or each language in its column; else each language
    begins a line, and lines break between the pieces, with no point left at their ends."""
    pair = desk.style.text.meta
    said = _pieces(desk, session, first_only)
    columns = desk.columns(len(said), width, desk.style.text.body) if len(said) > 1 else None
    if columns:
        said = _pieces(desk, session, first_only, is_timed=True)
    words: list[Words] = []
    for n, (tag, pieces) in enumerate(said):
        apart = desk.apart(desk.words("", said[n - 1][0], pair), desk.words("", tag, pair), n) if n else ""
        words += _spans(desk, pieces, tag, desk.look(pair, tag), apart)
    if columns is None and (not words or desk.typesetter.width(words) <= width):
        return desk.line(sect, "P", words, width)
    stacks: list[Stack] = []
    for tag, pieces in said:
        left, own = columns[desk.column_of(tag)] if columns else (0.0, width)
        look = desk.paired(pair, tag, own) if columns else desk.look(pair, tag)
        lines = [_spans(desk, line, tag, look) for line in _broken(desk, pieces, tag, look, own)]
        stacks.append(Stack([each for line in lines for each in desk.line(sect, "P", line, own)], left))
    return beside(stacks) if columns else [each for stack in stacks for each in stack.slices]


class _Fact(Struct, frozen=True, eq=False):
    """Something told of a session, beside other things."""

    text: str
    is_time: bool = False


def _spans(desk: Desk, facts: Sequence[_Fact], language: str, look: Look, before: str = "") -> list[Words]:
    """The facts with points between them; the time in its own weight."""
    weight = desk.kind(desk.style.text.time, language).weight
    timed = desk.typesetter.variant(look, weight=weight)
    spans: list[Words] = []
    for n, fact in enumerate(facts):
        spans.append(Words(before if n == 0 else _POINT, language, look))
        spans.append(Words(fact.text, language, timed if fact.is_time else look))
    return _merged(spans)


def _merged(spans: Sequence[Words]) -> list[Words]:
    """Neighbours in one look as one stretch."""
    merged: list[Words] = []
    for each in spans:
        if merged and merged[-1].look is each.look:
            merged[-1] = replace(each, text=merged[-1].text + each.text)
        elif each.text:
            merged.append(each)
    return merged


def _broken(desk: Desk, facts: Sequence[_Fact], language: str, look: Look, width: float) -> list[list[_Fact]]:
    """The facts in lines, a new one begun where the next fact no longer fits."""
    lines: list[list[_Fact]] = [[facts[0]]]
    for fact in facts[1:]:
        longer = [*lines[-1], fact]
        fits = desk.typesetter.width(_spans(desk, longer, language, look)) <= width
        lines[-1:] = [longer] if fits else [lines[-1], [fact]]
    return lines


def _pieces(desk: Desk, session: Session, first_only: bool, *, is_timed: bool = False) -> list[tuple[str, list[_Fact]]]:
    """The time once, or in each language where that is asked for, the words in each; of a short session those of the
    first, without its kind, which is left out too where it says no more than the title."""
    room = desk.event.rooms_by_id.get(session.room or "")
    kind, title = desk.label(f"session_kind.{session.kind}"), title_of(desk, session)
    is_title = any((kind.get(tag) or "").casefold() == written.casefold() for tag, written in desk.texts(title))
    said = []
    for n, tag in enumerate(desk.languages[:1] if first_only else desk.languages):
        pieces = [_Fact(kind[tag])] if kind.get(tag) and not (first_only or is_title) else []
        if span := span_of(session, desk.event):
            pieces.append(_Fact(desk.labels.date_range(PartialDate.of(span[0]), PartialDate.of(span[1]), tag)))
        if (n == 0 or is_timed) and session.start:
            pieces.append(_Fact(desk.labels.time_range(session.start, session.end, tag), is_time=True))
        pieces += [_Fact(text) for text in (room.name.get(tag) if room else None, session.track.get(tag)) if text]
        said.append((tag, pieces))
    return [(tag, pieces) for tag, pieces in said if pieces]
