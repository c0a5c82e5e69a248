"""The programme at a glance: a table in the order of time, parallel rooms side by side where they fit."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from publish.house_style.booklet import Pair
from publish.model import Event, LocalizedText, Session
from publish.model.languages import is_east_asian
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parallel import choices_of_rooms, rows
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.people_lines import names
from publish.renderers.pdf.booklet.references import leads_to, title_at
from publish.renderers.pdf.booklet.sessions import day_title, title_of
from publish.renderers.pdf.layout.graphics import LinkArea, PageNumber
from publish.renderers.pdf.layout.paragraphs import Words, baseline_of
from publish.renderers.pdf.layout.slices import Group, Slice, height_of
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
    for n, (day, rooms) in enumerate(zip(programme, _grids(desk, programme), strict=True), 1):
        parent = sect
        if len(programme) > 1:
            parent = sect.add("Sect")
            head = _day(desk, parent, day, n)
            head.append(Slice(desk.white.medium, sticky=True))
            group.add(head, desk.white.block if n > 1 else 0)
        group.add(_table(desk, parent, day, rooms))
    desk.book.add(group.slices, furniture(desk, "glance"), run_on=desk.white.run_on)


def _day(desk: Desk, parent: StructureElement, day: Day, number: int) -> list[Slice]:
    """The heading of a day; in a long programme on one line."""
    title, pair = day_title(desk, day, number), desk.style.text.day
    if not _is_long(desk) or not desk.fits(title, pair, desk.measure):
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
        padding_above=desk.white.cell_small if _is_long(desk) else desk.white.cell,
        padding_below=desk.white.cell_small if _is_long(desk) else desk.white.cell,
        gutter=desk.white.cell_gutter,
    )


def _is_long(desk: Desk) -> bool:
    """Whether there are so many sessions that the overview is set small."""
    return len(desk.event.sessions) > desk.style.glance_small


def _type(desk: Desk) -> Pair:
    return desk.style.text.table_small if _is_long(desk) else desk.style.text.table


def _head_type(desk: Desk) -> Pair:
    return desk.style.text.table_head_small if _is_long(desk) else desk.style.text.table_head


def _small_type(desk: Desk) -> Pair:
    return desk.style.text.reference_small if _is_long(desk) else desk.style.text.reference


def _times(desk: Desk, day: Day) -> float:
    """Width of the column of times: the widest of them on one line, or of the numbers where there are none."""
    pair = _type(desk)
    widest = max(desk.typesetter.width([desk.words(_time(desk, each), desk.leading, pair)]) for each in day.sessions)
    heads = desk.spans(_first_head(desk, day), _head_type(desk))
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
    width, size = _column(desk, day, rooms), desk.look(_type(desk), desk.leading).size
    if len(rooms) > desk.style.grid_columns or width < desk.style.narrow_room * size:
        return False
    if is_east_asian(desk.leading):
        return True
    shared = [each for sessions, in_columns in _rows(desk, day, rooms) if in_columns for each in sessions]
    titles = [title_of(desk, each).get(desk.leading) or "" for each in shared]
    long = {word for title in titles for word in title.split() if len(word) * size * _NARROWEST_LETTER > width}
    return all(desk.typesetter.width([desk.words(word, desk.leading, _type(desk))]) <= width for word in long)


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
        pages = desk.look(_type(desk), desk.leading).size * desk.style.slots.overview_page
        table = Table((times, desk.measure - times - pages - 2 * frame.gutter, pages), frame)
        heads = [_first_head(desk, day), desk.label("booklet.session"), desk.label("booklet.page_head")]
    table.head = Row([
        _head(desk, head, text, table.width(n), flush_right=not rooms and n == 2) for n, text in enumerate(heads)
    ])  # fmt: skip
    before, is_timed = "", _is_timed(day)
    for n, (sessions, in_columns) in enumerate(_rows(desk, day, rooms), 1):
        time, row = _time(desk, sessions[0]), element.add("TR")
        first = _when(desk, row, sessions, 0 if is_timed else n, table.width(0), is_again=time == before != "")
        if in_columns:
            table.rows.append(Row([first, *_in_columns(desk, row, sessions, rooms, table)]))
        elif rooms:
            cell, width = row.add("TD", attributes={"ColSpan": len(rooms)}), table.width(1, len(rooms))
            whole = _session(desk, cell, sessions[0], width, with_room=True, with_page=True)
            table.rows.append(Row([first, whole], spans=(1, len(rooms))))
        else:
            listed = _session(desk, row.add("TD"), sessions[0], table.width(1), with_room=True)
            page = _page(desk, row.add("TD").add("P").add("Link"), sessions[0], table.width(2))
            table.rows.append(Row([first, listed, page]))
        before = time
    return table.slices()


def _when(
    desk: Desk, row: StructureElement, sessions: Sequence[Session], number: int, width: float, *, is_again: bool
) -> list[Slice]:
    """The time of a row, or its number where `number` is one; a time that `is_again` that of the row above is said
    softly."""
    none = str(number) if number else desk.labels.label("booklet.no_number", desk.wording)
    written = _time(desk, sessions[0], with_end=_end_together(sessions)) or none
    pair = _type(desk)
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
            cells.append(_session(desk, cell, own, table.width(n), with_page=True, with_end=with_end))
    return cells


def _head(
    desk: Desk, row: StructureElement, text: LocalizedText, width: float, flush_right: bool = False
) -> list[Slice]:
    cell = row.add("TH", attributes={"Scope": "Column"})
    slices: list[Slice] = []
    for words in desk.spans(text, _head_type(desk)):
        slices += desk.line(cell, "P", [words], width, align="right" if flush_right else None)
    return slices


def _session(
    desk: Desk, cell: StructureElement, session: Session, width: float, *, with_room: bool = False,
    with_end: bool = False, with_page: bool = False,
) -> list[Slice]:  # fmt: skip
    """Title in all languages as a link; speakers and room, or times and page below it."""
    small = _small_type(desk)
    link = cell.add("P").add("Link")
    beside = _number_width(desk) if with_page and with_room else 0.0
    slices = _title(desk, link, session, width - beside, with_room)
    if slices and with_page and with_room:
        slices[0].pieces += (_number(desk, link, session, width, slices[0].baseline),)
    elif with_page and not with_end:
        slices += _number_below(desk, link, session, width)
    if slices:
        slices[0].pieces += (_link(desk, link, session, width, height_of(slices)),)
    if with_room and len(desk.event.sessions) <= desk.style.glance_speakers:
        slices += _speakers(desk, cell, session, width)
    if with_end and session.start and session.end:
        written = desk.labels.time_range(session.start, session.end, desk.wording)
        slices += desk.line(cell, "P", [desk.worded_by_us(written, small)], width)
    if with_end and with_page:
        link = cell.add("P").add("Link")
        page = _number_below(desk, link, session, width)
        page[0].pieces += (_link(desk, link, session, width, height_of(page)),)
        slices += page
    room = desk.event.rooms_by_id.get(session.room or "")
    if with_room and room:
        slices += desk.line(cell, "P", desk.inline(room.name, small), width, desk.white.hair)
    return slices


def _link(desk: Desk, link: StructureElement, session: Session, width: float, height: float) -> LinkArea:
    """What leads to the session, and says so."""
    anchor = f"session-{session.id}"
    return LinkArea(link, width, height, f"#{anchor}", leads_to(desk, title_at(desk, anchor)))


def _title(desk: Desk, link: StructureElement, session: Session, width: float, is_wide: bool) -> list[Slice]:
    """The title in its languages: across the page on one line if they fit, in the column of a room divided as need
    be; three languages in such a column would no longer be an overview."""
    title = title_of(desk, session)
    if is_wide and desk.fits(title, _type(desk), width):
        return desk.typesetter.paragraph(desk.inline(title, _type(desk)), width, link)
    slices: list[Slice] = []
    for words in desk.spans(title, _type(desk))[: None if is_wide or len(desk.languages) < 3 else 1]:
        look = desk.typesetter.variant(words.look, hyphenate=not is_wide)
        slices += desk.typesetter.paragraph([replace(words, look=look)], width, link)
    return slices


def _speakers(desk: Desk, cell: StructureElement, session: Session, width: float) -> list[Slice]:
    """The names of those who speak, where the programme is short."""
    allowed = {person.id: person for person in printable(desk.event)}
    people = [allowed[each.person] for each in session.speakers if each.person in allowed]
    pair = _small_type(desk)
    slices: list[Slice] = []
    for tag in desk.languages:
        look = desk.look(pair, tag if slices else desk.leading)
        words: list[Words] = []
        for name in filter(None, (dict(names(desk, person)).get(tag) for person in people)):
            words += [Words(desk.labels.label("list.separator", tag), tag, look)] if words else []
            words.append(Words(name, tag, look, together=True))
        space = desk.points(desk.kind(pair, tag).space) if slices else desk.white.hair
        slices += desk.line(cell, "P", words, width, space)
    return slices


def _page(desk: Desk, link: StructureElement, session: Session, width: float) -> list[Slice]:
    look = desk.look(_type(desk), desk.leading)
    number = PageNumber(f"session-{session.id}", look, desk.wording, link, width, baseline_of(look))
    return [Slice(look.leading, (number, _link(desk, link, session, width, look.leading)))]


def _number(desk: Desk, link: StructureElement, session: Session, width: float, beside: float) -> PageNumber:
    """The page of a session in words, read after its title: at the right edge on the baseline of what it is `beside`;
    or, beside nothing, on a line of its own."""
    look = desk.look(_small_type(desk), desk.leading)
    template = desk.labels.label("booklet.page", desk.wording, page="{}")
    anchor, baseline, element = f"session-{session.id}", beside or baseline_of(look), link.add("Span", last=True)
    return PageNumber(anchor, look, desk.wording, element, width, baseline, template, flush_left=not beside)


def _number_below(desk: Desk, link: StructureElement, session: Session, width: float) -> list[Slice]:
    return [Slice(desk.look(_small_type(desk), desk.leading).leading, (_number(desk, link, session, width, 0.0),))]


def _number_width(desk: Desk) -> float:
    """Room for the page of a session in words, and the white before it."""
    template = desk.labels.label("booklet.page", desk.wording, page="0000")
    return desk.typesetter.width([desk.worded_by_us(template, _small_type(desk))])


def _time(desk: Desk, session: Session, with_end: bool = True) -> str:
    if session.start is None:
        return ""
    return desk.labels.time_range(session.start, session.end if with_end else None, desk.wording)
