"""The programme at a glance: a table in the order of time, parallel rooms side by side where they fit."""

from __future__ import annotations

from collections.abc import Sequence

from publish.model import Event, LocalizedText, Session
from publish.model.languages import is_east_asian
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.glance_cells import (
    is_long,
    page_cell,
    session_cell,
    time_of,
    type_of_heads,
    type_of_rows,
)
from publish.renderers.pdf.booklet.parallel import choices_of_rooms, rows
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.session_facts import title_of
from publish.renderers.pdf.booklet.sessions import day_title
from publish.renderers.pdf.layout.slices import FIRM, Group, Slice, height_of
from publish.renderers.pdf.layout.tables import Row, Table, TableLook
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.programme import Day, days


def is_there(event: Event) -> bool:
    """Whether there are enough sessions to want an overview."""
    return len(event.sessions) > 1


def compose(desk: Desk) -> None:
    """Put the overview into the book."""
    sect = section(desk, "glance")
    group = Group(heading(desk, sect, "glance"))
    programme = days(desk.event, each_day=True)
    for n, (day, rooms) in enumerate(zip(programme, _grids(desk, programme), strict=True), 1):
        parent = sect
        if len(programme) > 1:
            parent = sect.add("Sect")
            head = _day(desk, parent, day, n)
            head.append(Slice(desk.white.medium, sticky=True))
            group.add(head, desk.white.block if n > 1 else 0)
        table = Group(_table(desk, parent, day, rooms))
        group.add(table.keep(FIRM).slices if height_of(table.slices) <= desk.book.geometry.depth else table.slices)
    desk.book.add(group.slices, furniture(desk, "glance"), run_on=desk.white.run_on)


def _day(desk: Desk, parent: StructureElement, day: Day, number: int) -> list[Slice]:
    """The heading of a day; in a long programme on one line."""
    title, pair = day_title(desk, day, number), desk.style.text.day
    if not is_long(desk) or not desk.fits(title, pair, desk.measure):
        return desk.heading(parent, "H2", title, pair, desk.measure)
    slices = desk.typesetter.paragraph(desk.inline(title, pair), desk.measure, parent.add("H2"))
    for each in slices:
        each.sticky = True
    return slices


def _look(desk: Desk) -> TableLook:
    return TableLook(
        rule=desk.colour("rule"),
        rule_width=desk.strokes.hairline,
        head_rule=desk.colour("accent"),
        head_rule_width=desk.strokes.strong,
        padding_above=desk.white.cell_small if is_long(desk) else desk.white.cell,
        padding_below=desk.white.cell_small if is_long(desk) else desk.white.cell,
        gutter=desk.white.cell_gutter,
    )


def _times(desk: Desk, day: Day) -> float:
    """Width of the column of times: the widest of them on one line, or of the numbers where there are none."""
    pair = type_of_rows(desk)
    widest = max(desk.typesetter.width([desk.words(time_of(desk, each), desk.leading, pair)]) for each in day.sessions)
    heads = desk.spans(_first_head(desk, day), type_of_heads(desk))
    label = max(desk.typesetter.width([words]) for words in heads)
    return max(widest, label) + 0.5


def _first_head(desk: Desk, day: Day) -> LocalizedText:
    return desk.label("booklet.time" if _is_timed(day) else "booklet.number")


def _is_timed(day: Day) -> bool:
    return any(each.start for each in day.sessions)


def _grids(desk: Desk, programme: Sequence[Day]) -> list[list[str]]:
    """For each day the rooms that get a column each; none on any day, where one day's columns would be too narrow."""
    order = tuple(desk.event.rooms_by_id)
    wanted = [choices_of_rooms(day, desk.style.contents_left_out, order) for day in programme]
    fitting = [
        next((rooms for rooms in choices if _fit(desk, day, rooms)), [])
        for day, choices in zip(programme, wanted, strict=True)
    ]
    fits = all(rooms or not choices for rooms, choices in zip(fitting, wanted, strict=True))
    return fitting if fits else [[] for _ in programme]


def _rows(desk: Desk, day: Day, rooms: Sequence[str]) -> list[tuple[tuple[Session, ...], bool]]:
    return list(rows(day, desk.style.contents_left_out, rooms))


def _column(desk: Desk, day: Day, rooms: Sequence[str]) -> float:
    """Width of the column of a room."""
    return (desk.measure - _times(desk, day) - _look(desk).gutter * len(rooms)) / len(rooms)


def _fit(desk: Desk, day: Day, rooms: Sequence[str]) -> bool:
    """Whether the columns are wide enough, and for every word of the titles in the leading language."""
    width, size = _column(desk, day, rooms), desk.look(type_of_rows(desk), desk.leading).size
    if len(rooms) > desk.style.grid_columns or width < desk.style.narrow_room * size:
        return False
    if is_east_asian(desk.leading):
        return True
    shared = [each for sessions, in_columns in _rows(desk, day, rooms) if in_columns for each in sessions]
    titles = [title_of(desk, each).get(desk.leading) or "" for each in shared]
    long = {word for title in titles for word in title.split() if len(word) * size * _NARROWEST_LETTER > width}
    return all(desk.typesetter.width([desk.words(word, desk.leading, type_of_rows(desk))]) <= width for word in long)


#: Words with letters of this width, in ems, are measured.
_NARROWEST_LETTER = 0.4


def _table(desk: Desk, parent: StructureElement, day: Day, rooms: Sequence[str]) -> list[Slice]:
    """A row a time, then a column a room; a session that has the time to itself takes the whole row."""
    times, frame = _times(desk, day), _look(desk)
    element = parent.add("Table")
    head = element.add("TR")
    if rooms:
        table = Table((times, *[_column(desk, day, rooms)] * len(rooms)), frame)
        heads = [_first_head(desk, day), *(desk.event.rooms_by_id[room].name for room in rooms)]
    else:
        pages = desk.look(type_of_rows(desk), desk.leading).size * desk.style.slots.overview_page
        table = Table((times, desk.measure - times - pages - 2 * frame.gutter, pages), frame)
        heads = [_first_head(desk, day), desk.label("booklet.session"), desk.label("booklet.page_head")]
    table.head = Row([
        _head(desk, head, text, table.width(n), flush_right=not rooms and n == 2) for n, text in enumerate(heads)
    ])  # fmt: skip
    before, is_timed = "", _is_timed(day)
    for n, (sessions, in_columns) in enumerate(_rows(desk, day, rooms), 1):
        time, row = time_of(desk, sessions[0]), element.add("TR")
        first = _when(desk, row, sessions, 0 if is_timed else n, table.width(0), is_again=time == before != "")
        if in_columns:
            table.rows.append(Row([first, *_in_columns(desk, row, sessions, rooms, table)]))
        elif rooms:
            cell, width = row.add("TD", attributes={"ColSpan": len(rooms)}), table.width(1, len(rooms))
            whole = session_cell(desk, cell, sessions[0], width, with_room=True, with_page=True)
            table.rows.append(Row([first, whole], spans=(1, len(rooms))))
        else:
            listed = session_cell(desk, row.add("TD"), sessions[0], table.width(1), with_room=True)
            page = page_cell(desk, row.add("TD").add("P").add("Link"), sessions[0], table.width(2))
            table.rows.append(Row([first, listed, page]))
        before = time
    return table.slices()


def _when(
    desk: Desk, row: StructureElement, sessions: Sequence[Session], number: int, width: float, *, is_again: bool
) -> list[Slice]:
    """The time of a row, or its number where `number` is one; a time that `is_again` that of the row above is said
    softly."""
    none = str(number) if number else desk.labels.label("booklet.no_number", desk.wording)
    written = time_of(desk, sessions[0], with_end=_end_together(sessions)) or none
    pair = type_of_rows(desk)
    softly = desk.colour(pair.second.colour) if is_again else None
    head = row.add("TH", attributes={"Scope": "Row"})
    return desk.line(head, "P", [desk.worded_by_us(written, pair, colour=softly)], width)


def _end_together(sessions: Sequence[Session]) -> bool:
    return len({session.end for session in sessions}) == 1


def _in_columns(
    desk: Desk, row: StructureElement, sessions: Sequence[Session], rooms: Sequence[str], table: Table
) -> list[list[Slice]]:
    """A cell a room, empty where nothing begins; each with its end, where they do not end together."""
    by_room = {session.room: session for session in sessions}
    with_end = not _end_together(sessions)
    cells: list[list[Slice]] = []
    for n, room in enumerate(rooms, 1):
        cell, own = row.add("TD"), by_room.get(room)
        if own is None:
            cells.append([])
        else:
            cells.append(session_cell(desk, cell, own, table.width(n), with_page=True, with_end=with_end))
    return cells


def _head(
    desk: Desk, row: StructureElement, text: LocalizedText, width: float, flush_right: bool = False
) -> list[Slice]:
    cell = row.add("TH", attributes={"Scope": "Column"})
    slices: list[Slice] = []
    for words in desk.spans(text, type_of_heads(desk)):
        slices += desk.line(cell, "P", [words], width, align="right" if flush_right else None)
    return slices
