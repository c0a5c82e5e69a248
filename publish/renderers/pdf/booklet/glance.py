"""The programme at a glance: a table in the order of time, parallel rooms side by side where they fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from publish.model import Event, LocalizedText, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.people_lines import names
from publish.renderers.pdf.booklet.references import leads_to, title_at
from publish.renderers.pdf.booklet.sessions import day_title, title_of
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber
from publish.renderers.pdf.layout.paragraphs import baseline_of
from publish.renderers.pdf.layout.slices import Group, Piece, Slice, height_of
from publish.renderers.pdf.layout.tables import Row, Table, TableLook
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms import Day, days, printable


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
            head.append(Slice(desk.white.medium, sticky=True))
            group.add(head, desk.white.block if n > 1 else 0)
        group.add(_table(desk, parent, day))
    desk.book.add(group.slices, furniture(desk, "glance"), run_on=desk.white.run_on)


def _look(desk: Desk) -> TableLook:
    return TableLook(
        rule=desk.colour("rule"),
        rule_width=desk.strokes.hairline,
        head_rule=desk.colour("accent"),
        head_rule_width=desk.strokes.strong,
        padding_above=desk.white.cell,
        padding_below=desk.white.cell,
        gutter=desk.white.cell_gutter,
    )


def _times(desk: Desk, day: Day) -> float:
    """Width of the column of times: the widest of them on one line, or of the numbers where there are none."""
    pair = desk.style.text.table
    widest = max(desk.typesetter.width([desk.words(_time(desk, each), desk.leading, pair)]) for each in day.sessions)
    label = max(
        desk.typesetter.width([desk.words(text, tag, desk.style.text.table_head)])
        for tag, text in desk.texts(_first_head(desk, day))
    )
    return max(widest, label) + 0.5


def _first_head(desk: Desk, day: Day) -> LocalizedText:
    return desk.label("booklet.time" if any(each.start for each in day.sessions) else "booklet.number")


def _rooms(desk: Desk, day: Day, times: float) -> list[str]:
    """The rooms that get a column each: those of the fullest slot, if there is room for them; none for a plain list."""
    fullest = max((slot.sessions for slot in day.slots), key=len)
    used = {session.room for session in fullest if session.room}
    if len(used) < 2 or len(used) != len(fullest):
        return []
    rooms = [room for room in desk.event.rooms_by_id if room in used]
    gutter = _look(desk).gutter
    width = (desk.measure - times - gutter * len(rooms)) / len(rooms)
    size = desk.look(desk.style.text.table, desk.leading).size
    return rooms if len(rooms) <= desk.style.grid_columns and width >= desk.style.narrow_room * size else []


def _rows(day: Day, rooms: Sequence[str]) -> Iterator[tuple[Session, ...]]:
    """Sessions that share a row: those at one time that each have a column; every other one has a row for itself."""
    for slot in day.slots:
        placed = {session.room: session for session in slot.sessions}
        if len(slot.sessions) > 1 and len(placed) == len(slot.sessions) and set(placed) <= set(rooms):
            yield slot.sessions
        else:
            yield from ((session,) for session in slot.sessions)


def _table(desk: Desk, parent: StructureElement, day: Day) -> list[Slice]:
    """A row a time, then a column a room; a session that has the time to itself takes the whole row."""
    times = _times(desk, day)
    rooms = _rooms(desk, day, times)
    frame = _look(desk)
    element = parent.add("Table")
    head = element.add("TR")
    if rooms:
        column = (desk.measure - times - frame.gutter * len(rooms)) / len(rooms)
        table = Table((times, *[column] * len(rooms)), frame)
        heads = [_first_head(desk, day), *(desk.event.rooms_by_id[room].name for room in rooms)]
    else:
        pages = desk.look(desk.style.text.table, desk.leading).size * 3.2
        table = Table((times, desk.measure - times - pages - 2 * frame.gutter, pages), frame)
        heads = [_first_head(desk, day), desk.label("booklet.session"), desk.label("booklet.page_head")]
    table.head = Row([
        _head(desk, head, text, table.width(n), flush_right=not rooms and n == 2) for n, text in enumerate(heads)
    ])  # fmt: skip
    for number, row in enumerate(_rows(day, rooms), 1):
        table.rows.append(_row(desk, element.add("TR"), row, rooms, table, number))
    return table.slices()


def _row(
    desk: Desk, row: StructureElement, sessions: Sequence[Session], rooms: Sequence[str], table: Table, number: int
) -> Row:
    head = row.add("TH", attributes={"Scope": "Row"})
    same_end = len({session.end for session in sessions}) == 1
    written = _time(desk, sessions[0], with_end=same_end) or str(number)
    pair = desk.style.text.table
    cells = [desk.line(head, "P", [desk.worded_by_us(written, pair)], table.width(0))]
    if not rooms:
        cells.append(_session(desk, row.add("TD"), sessions[0], table.width(1), with_room=True))
        cells.append(_page(desk, row.add("TD").add("P").add("Link"), sessions[0], table.width(2)))
        return Row(cells)
    if len(sessions) == 1:
        cell = row.add("TD", attributes={"ColSpan": len(rooms)})
        width = table.width(1, len(rooms))
        cells.append(_session(desk, cell, sessions[0], width, with_room=True, with_page=True))
        return Row(cells, spans=(1, len(rooms)))
    by_room = {session.room: session for session in sessions}
    for n, room in enumerate(rooms, 1):
        cell = row.add("TD")
        own = by_room.get(room)
        width = table.width(n)
        cells.append(_session(desk, cell, own, width, with_page=True, with_end=not same_end) if own else [])
    return Row(cells)


def _head(
    desk: Desk, row: StructureElement, text: LocalizedText, width: float, flush_right: bool = False
) -> list[Slice]:
    cell = row.add("TH", attributes={"Scope": "Column"})
    slices: list[Slice] = []
    for words in desk.spans(text, desk.style.text.table_head):
        slices += desk.line(cell, "P", [words], width, align="right" if flush_right else None)
    return slices


def _session(
    desk: Desk, cell: StructureElement, session: Session, width: float, *, with_room: bool = False,
    with_end: bool = False, with_page: bool = False,
) -> list[Slice]:  # fmt: skip
    """Title in all languages as a link; speakers, room, end and page below it."""
    text = desk.style.text
    link = cell.add("P").add("Link")
    slices: list[Slice] = []
    title = desk.texts(title_of(desk, session))
    spans = desk.spans(title_of(desk, session), text.table)
    if not with_room and len(desk.languages) > 2:
        spans = spans[:1]  # three languages in the column of a room would no longer be an overview
    for words in spans:
        slices += desk.typesetter.paragraph([words], width, link)
    if slices:
        area = LinkArea(link, width, height_of(slices), f"#session-{session.id}", leads_to(desk, title[0][1]))
        slices[0].pieces += (area,)
    if with_room and len(desk.event.sessions) <= desk.style.glance_speakers:
        slices += _speakers(desk, cell, session, width)
    if with_end and session.start and session.end:
        written = desk.labels.time_range(session.start, session.end, desk.wording)
        slices += desk.line(cell, "P", [desk.worded_by_us(written, text.reference)], width)
    room = desk.event.rooms_by_id.get(session.room or "")
    below = (
        desk.line(cell, "P", desk.inline(room.name, text.reference), width, desk.white.hair)
        if with_room and room
        else []
    )
    if with_page:
        below = below or [Slice(desk.look(text.reference, desk.leading).leading)]
        below[0].pieces += _number(desk, cell.add("P").add("Link"), session, width, with_room)
    return slices + below


def _speakers(desk: Desk, cell: StructureElement, session: Session, width: float) -> list[Slice]:
    """The names of those who speak, where the programme is short."""
    allowed = {person.id: person for person in printable(desk.event)}
    people = [allowed[each.person] for each in session.speakers if each.person in allowed]
    said: dict[str, str] = {}
    for tag in desk.languages:
        found = [dict(names(desk, person)).get(tag) for person in people]
        said[tag] = desk.labels.label("list.separator", tag).join(name for name in found if name)
    return desk.plain(cell, LocalizedText(said), desk.style.text.reference, width, space=desk.white.hair)


def _page(desk: Desk, link: StructureElement, session: Session, width: float) -> list[Slice]:
    look = desk.look(desk.style.text.table, desk.leading)
    anchor = f"session-{session.id}"
    title = desk.texts(title_of(desk, session))[0][1]
    number = PageNumber(anchor, look, desk.wording, link, width, baseline_of(look))
    return [Slice(look.leading, (number, LinkArea(link, width, look.leading, f"#{anchor}", leads_to(desk, title))))]


def _number(desk: Desk, link: StructureElement, session: Session, width: float, at_right: bool) -> tuple[Piece, ...]:
    """The page of a session in words, at the right edge or on a line of its own; the line leads there."""
    look = desk.look(desk.style.text.reference, desk.leading)
    template = desk.labels.label("booklet.page", desk.wording, page="{}")
    anchor = f"session-{session.id}"
    said = leads_to(desk, title_at(desk, anchor))
    number = PageNumber(anchor, look, desk.wording, link, width, baseline_of(look), template, flush_left=not at_right)
    return number, LinkArea(link, width, look.leading, f"#{anchor}", said)


def _time(desk: Desk, session: Session, with_end: bool = True) -> str:
    if session.start is None:
        return ""
    return desk.labels.time_range(session.start, session.end if with_end else None, desk.wording)
