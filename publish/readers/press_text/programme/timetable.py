"""Programmes that a text gives as a table: a line a session, with its time first, in cells or simply behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, PersonFact, Reading, SessionFact
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.headings import halves
from publish.readers.press_text.text.languages import is_han_language, language_of

_CLOCK = (
    r"(?P<half{n}>上午|下午|晚上|午前|午後)?\s*(?P<hour{n}>[01]?\d|2[0-3])\s*[:：.h时時]\s*(?P<minute{n}>[0-5]\d)分?"
    r"(?:\s*(?P<noon{n}>[ap]\.?m\b\.?))?"
)
_UNTIL = r"\s*(?:[-–—~～至到]+|to|à)\s*"
_ROW = re.compile(
    rf"[\s|•·▪●*–—-]*{_CLOCK.format(n=1)}(?:{_UNTIL}{_CLOCK.format(n=2)})?(?P<gap>\s*[|\t:：,，、]?\s*)", re.I
)
_CELL = re.compile(r"(?:[^\s|]+|(?!\s*\||\t|\s{2,}).)+")
_LONGEST_TITLE = 140
_LEAST = 2
"""Lines that begin with a time are a programme from so many on."""


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    start: int


@dataclass(slots=True)
class _Row:
    """One session as the lines of the table say it, in one language or several."""

    kind: str
    begin: str
    end: str
    titles: dict[str, Reading]
    speakers: list[int] = field(default_factory=list)


def timetable(blocks: Sequence[Block], people: Sequence[PersonFact]) -> tuple[SessionFact, ...]:
    """The sessions of the table, in its order; the lines of two languages with one time are one session."""
    rows: list[_Row] = []
    days: dict[str, tuple[int, str]] = {}
    placed: dict[tuple[int, str, str], list[_Row]] = {}
    heads: dict[str, tuple[str, ...]] = {}
    for block in blocks:
        if block.kind in ("blank", "chrome", "credit", "title"):
            continue
        if head := _head(block):
            heads[_main_language(block)] = head
            continue
        row = _row(block, people, heads.get(_main_language(block), ()))
        if row is None:
            continue
        tag = next(iter(row.titles))
        day, before = days.get(tag, (0, ""))
        day += row.begin < before
        days[tag] = (day, row.begin)
        same = [r for r in placed.get((day, row.begin, row.end), ()) if not r.titles.keys() & row.titles.keys()]
        if same:
            same[0].titles |= row.titles
            same[0].kind = same[0].kind if same[0].kind != "other" else row.kind
            same[0].speakers += [i for i in row.speakers if i not in same[0].speakers]
        else:
            placed.setdefault((day, row.begin, row.end), []).append(row)
            rows.append(row)
    if len(rows) < _LEAST:
        return ()
    return tuple(SessionFact(r.kind, r.titles, tuple(r.speakers), r.begin, r.end, timed=True) for r in rows)


def _main_language(block: Block) -> str:
    return block.runs[0].language if block.runs else ""


def _head(block: Block) -> tuple[str, ...]:
    """What the columns hold, from a line such as `Time | Session | Speaker`."""
    cells = [cell.text for cell in _cells(block.text, 0)]
    known = tuple(_column(cell) for cell in cells)
    return known if known[:1] == ("time",) and len(known) > 1 and known.count("") <= 1 else ()


@lru_cache(maxsize=1)
def _columns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    han, latin = words.table("zh-events")["timetable"], words.table("en-events")["timetable"]
    return tuple(
        (key, re.compile("|".join(re.escape(w) for w in (*han[key].split(), *latin[key].split("|"))), re.I))
        for key in ("time", "title", "speakers", "room")
    )


def _column(cell: str) -> str:
    text = fold_latin(fold_han(cell))
    return next((key for key, named in _columns() if len(text) <= 30 and named.search(text)), "")


def _cells(text: str, start: int) -> Iterator[_Cell]:
    for cell in _CELL.finditer(text, start):
        words_ = cell[0].strip(" |\t　")
        if words_:
            yield _Cell(words_, cell.start() + cell[0].index(words_))


def _row(block: Block, people: Sequence[PersonFact], head: Sequence[str]) -> _Row | None:
    """The session of a line that begins with its time; nothing where the line is a sentence."""
    time = _ROW.match(block.text)
    if time is None or not time["gap"]:
        return None
    cells = list(_cells(block.text, time.end()))
    if not cells or (len(cells) == 1 and compiled(r"[。！？；]|[.!?;]\s*$|[.;]\s").search(cells[0].text)):
        return None
    columns = head[1:] if len(head) == len(cells) + 1 or (head and len(cells) < len(head)) else ()
    titles: dict[str, Reading] = {}
    for rank, cell in enumerate(cells):
        column = columns[rank] if rank < len(columns) else "title" if rank == 0 else ""
        if column == "title" or (rank == 1 and not columns and _other_script(cells) and not _named(cell.text, people)):
            for tag, text, at in _said(block, cell, people):
                titles.setdefault(tag, Reading(text, block.number, at, 0.9, "line of the programme"))
    if not titles or any(len(title.text) > _LONGEST_TITLE for title in titles.values()):
        return None
    kind = next((k for k in map(_kind, titles.values()) if k != "other"), "other")
    begin, end = _time(time, 1), _time(time, 2) if time["hour2"] else ""
    return _Row(kind, begin, end, titles, _named(block.text[time.end() :], people))


def _time(row: re.Match[str], rank: int) -> str:
    """`09:30`; what is said once of both, a.m. or p.m., counts for both."""
    hour = int(row[f"hour{rank}"])
    half = fold_han(row[f"half{rank}"] or row["half1"] or "")
    noon = (row[f"noon{rank}"] or (row["noon2"] if row["noon2"] else "") or "").lower()
    late = noon.startswith("p") or half in ("下午", "晚上", "午后")
    hour += 12 if late and hour < 12 else -12 if noon.startswith("a") and hour == 12 else 0
    return f"{hour:02d}:{row[f'minute{rank}']}"


def _other_script(cells: Sequence[_Cell]) -> bool:
    one, two = (is_han_language(language_of(cell.text)) for cell in cells[:2])
    return one != two


def _said(block: Block, cell: _Cell, people: Sequence[PersonFact]) -> Iterator[tuple[str, str, int]]:
    """(language, words, offset) of a title; `开幕致辞 / Opening` has two, `Opening: A` names who speaks."""
    both = halves(cell.text)
    for text in both or (cell.text,):
        at = cell.start + cell.text.index(text)
        speaker = compiled(r"\s*(?:[:：—–]|\s-\s|\()\s*").search(text)
        if speaker and _named(text[speaker.end() :], people):
            text = text[: speaker.start()]
        if text:
            yield _language(block, at, text), text, at


def _language(block: Block, at: int, text: str) -> str:
    """The language of the run the words stand in, where that is written in their script."""
    own = language_of(text)
    near = [run.language for run in block.runs if run.start <= at < run.start + len(run.text)]
    fitting = [tag for tag in near if is_han_language(tag) == is_han_language(own)]
    return fitting[0] if fitting else own


def _named(text: str, people: Sequence[PersonFact]) -> list[int]:
    """Who of the people is named, in the order of the words."""
    folded = fold_latin(text)
    places = {}
    for index, person in enumerate(people):
        found = [at for r in person.names.values() if (at := folded.find(fold_latin(r.text))) >= 0]
        if found:
            places[index] = min(found)
    return sorted(places, key=places.__getitem__)


@lru_cache(maxsize=1)
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    han, latin = words.table("zh-events")["session_kinds"], words.table("en-events")["session_kinds"]
    return tuple(
        (kind, re.compile("|".join((*han[kind].split(), *(rf"\b{w}\b" for w in latin[kind].split("|")))), re.I))
        for kind in han
    )


def _kind(title: Reading) -> str:
    text = fold_latin(fold_han(title.text))
    return next((kind for kind, named in _kinds() if named.search(text)), "other")


def with_told(table: Sequence[SessionFact], told: Sequence[SessionFact]) -> tuple[SessionFact, ...]:
    """The sessions of a table, with what the running text tells of them; what only the text tells stands behind."""
    if not table:
        return tuple(told)
    made, seen = list(table), {index for session in table for index in session.speakers}
    for session in told:
        same = [rank for rank, each in enumerate(made) if each.kind == session.kind]
        fresh = tuple(index for index in session.speakers if index not in seen)
        if same and (len(same) == 1 or session.kind == "signing"):
            each = made[same[0]]
            topics = {tag: r for tag, r in session.titles.items() if not each.topics}
            made[same[0]] = SessionFact(
                each.kind,
                each.titles,
                (*each.speakers, *fresh),
                each.start,
                each.end,
                each.timed,
                topics or each.topics,
            )
        elif session.kind == "signing" or fresh:
            made.append(SessionFact(session.kind, session.titles, fresh))
        seen |= set(fresh)
    return tuple(made)
