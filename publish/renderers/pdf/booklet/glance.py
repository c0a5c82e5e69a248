"""The programme at a glance: a table in the order of time, parallel rooms side by side where they fit."""

from __future__ import annotations

from publish.model import Event, LocalizedText, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.sessions import day_title, title_of
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber
from publish.renderers.pdf.layout.paragraphs import baseline_of
from publish.renderers.pdf.layout.slices import Group, Slice, height_of
from publish.renderers.pdf.layout.tables import Row, Table, TableLook
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms import Day, Slot, days


def is_there(event: Event) -> bool:
    """Whether there are enough sessions to want an overview."""
    return len(event.sessions) > 1


def compose(desk: Desk) -> None:
    """Put the overview into the book."""
    sect = section(desk, "glance")
    group = Group(heading(desk, sect, "glance"))
    programme = days(desk.event)
    for n, day in enumerate(programme, 1):
        parent = sect
        if len(programme) > 1:
            parent = sect.add("Sect")
            head = desk.heading(parent, "H2", day_title(desk, day, n), desk.style.text.day, desk.measure)
            head.append(Slice(desk.points(6), sticky=True))
            group.add(head, desk.points(desk.style.block_space) if n > 1 else 0)
        rooms = _rooms(desk, day)
        group.add(_grid(desk, parent, day, rooms) if rooms else _list(desk, parent, day))
    desk.book.add(group.slices, furniture(desk, "glance"))


def _look(desk: Desk) -> TableLook:
    return TableLook(
        rule=desk.colour("rule"),
        rule_width=desk.style.rule_width,
        head_rule=desk.colour("accent"),
        head_rule_width=desk.points(0.9),
        padding_above=desk.points(4.5),
        padding_below=desk.points(4.5),
        gutter=desk.points(8),
    )


def _rooms(desk: Desk, day: Day) -> list[str]:
    """The rooms that get a column each; none where nothing is parallel or the columns would be too narrow."""
    if not any(len(slot.sessions) > 1 for slot in day.slots):
        return []
    used = {session.room for session in day.sessions if session.room}
    rooms = [room for room in desk.event.rooms_by_id if room in used]
    size = desk.look(desk.style.text.table, desk.leading).size
    width = (desk.measure - size * _TIME) / max(1, len(rooms)) - desk.points(8)
    fits = len(rooms) <= desk.style.grid_columns and width >= desk.style.narrow_room * size
    placed = all(len({each.room for each in slot.sessions}) == len(slot.sessions) for slot in day.slots)
    named = all(session.room in rooms for slot in day.slots if len(slot.sessions) > 1 for session in slot.sessions)
    return rooms if fits and placed and named and len(rooms) > 1 else []


#: Width of the column of times, in ems.
_TIME = 4.4


def _list(desk: Desk, parent: StructureElement, day: Day) -> list[Slice]:
    """Time or number, session, page: for programmes without parallel sessions, or with too many for columns."""
    text, look = desk.style.text, desk.look(desk.style.text.table, desk.leading)
    timed = any(session.start for session in day.sessions)
    first, last = look.size * (_TIME if timed else 2.6), look.size * 3.2
    frame = _look(desk)
    element = parent.add("Table")
    table = Table((first, desk.measure - first - last - 2 * frame.gutter, last), frame)
    head = element.add("TR")
    keys = ("time" if timed else "number", "session", "page_head")
    table.head = Row([
        _head(desk, head, desk.label(f"booklet.{key}"), table.width(n), n == 2) for n, key in enumerate(keys)
    ])  # fmt: skip
    for number, session in enumerate(day.sessions, 1):
        row = element.add("TR")
        head_cell = row.add("TH", attributes={"Scope": "Row"})
        written = _time(desk, session) if timed else str(number)
        cells = [desk.line(head_cell, "P", [desk.words(written, desk.leading, text.table)], first)]
        cells.append(_session(desk, row.add("TD"), session, table.width(1), with_room=True))
        link = row.add("TD").add("P").add("Link")
        cells.append([_page(desk, link, session, last)])
        table.rows.append(Row(cells))
    return table.slices()


def _grid(desk: Desk, parent: StructureElement, day: Day, rooms: list[str]) -> list[Slice]:
    """A row a time slot, a column a room; a session that has the time to itself takes the whole row."""
    text, look = desk.style.text, desk.look(desk.style.text.table, desk.leading)
    frame = _look(desk)
    first = look.size * _TIME
    column = (desk.measure - first - frame.gutter * len(rooms)) / len(rooms)
    table = Table((first, *[column] * len(rooms)), frame)
    element = parent.add("Table")
    head = element.add("TR")
    names = [desk.event.rooms_by_id[room].name for room in rooms]
    table.head = Row([
        _head(desk, head, each, table.width(n)) for n, each in enumerate((desk.label("booklet.time"), *names))
    ])  # fmt: skip
    for slot in day.slots:
        table.rows.append(_slot(desk, element.add("TR"), slot, rooms, table, first, text))
    return table.slices()


def _slot(
    desk: Desk, row: StructureElement, slot: Slot, rooms: list[str], table: Table, first: float, text: object
) -> Row:
    head = row.add("TH", attributes={"Scope": "Row"})
    ends = {session.end for session in slot.sessions}
    written = _time(desk, slot.sessions[0]) if len(ends) == 1 else _start(desk, slot)
    cells = [desk.line(head, "P", [desk.words(written, desk.leading, desk.style.text.table)], first)]
    if len(slot.sessions) == 1:
        cell = row.add("TD", attributes={"ColSpan": len(rooms)})
        session = slot.sessions[0]
        cells.append(_session(desk, cell, session, table.width(1, len(rooms)), with_room=True))
        return Row(cells, spans=(1, len(rooms)), shaded=None)
    by_room = {session.room: session for session in slot.sessions}
    for n, room in enumerate(rooms, 1):
        cell = row.add("TD")
        own = by_room.get(room)
        cells.append(_session(desk, cell, own, table.width(n), with_end=len(ends) > 1) if own else [])
    return Row(cells)


def _head(
    desk: Desk, row: StructureElement, text: LocalizedText, width: float, flush_right: bool = False
) -> list[Slice]:
    cell = row.add("TH", attributes={"Scope": "Column"})
    return desk.plain(cell, text, desk.style.text.table_head, width)


def _session(
    desk: Desk, cell: StructureElement, session: Session, width: float, with_room: bool = False, with_end: bool = False
) -> list[Slice]:
    """Title in all languages as a link, kind and room below it."""
    text = desk.style.text
    paragraph = cell.add("P")
    link = paragraph.add("Link")
    slices: list[Slice] = []
    title = title_of(desk, session)
    for language, written in desk.texts(title):
        slices += desk.typesetter.paragraph([desk.words(written, language, text.table)], width, link)
    if slices:
        first = desk.texts(title)[0][1]
        slices[0].pieces += (LinkArea(link, width, height_of(slices), f"#session-{session.id}", first),)
    room = desk.event.rooms_by_id.get(session.room or "")
    if with_room and room:
        slices += desk.line(cell, "P", _room_words(desk, room.name), width, desk.points(1))
    if with_end and session.start and session.end:
        written = desk.labels.time_range(session.start, session.end, desk.leading)
        slices += desk.line(cell, "P", [desk.words(written, desk.leading, text.meta)], width)
    return slices


def _room_words(desk: Desk, name: LocalizedText) -> list:  # type: ignore[type-arg]
    return [
        desk.words(("  " if n else "") + written, language, desk.style.text.meta)
        for n, (language, written) in enumerate(desk.texts(name))
    ]


def _page(desk: Desk, link: StructureElement, session: Session, width: float) -> Slice:
    look = desk.look(desk.style.text.table, desk.leading)
    anchor = f"session-{session.id}"
    title = desk.texts(title_of(desk, session))[0][1]
    pieces = (
        PageNumber(anchor, look, desk.leading, link, width, baseline_of(look)),
        LinkArea(link, width, look.leading, f"#{anchor}", title),
    )
    return Slice(look.leading, pieces)


def _time(desk: Desk, session: Session) -> str:
    if session.start is None:
        return desk.labels.label("booklet.no_number", desk.leading)
    return desk.labels.time_range(session.start, session.end, desk.leading)


def _start(desk: Desk, slot: Slot) -> str:
    return desk.labels.time(slot.start, desk.leading) if slot.start else ""
