"""The welcome, and the numbers quoted at the event."""

from __future__ import annotations

from msgspec.structs import replace

from publish.model import Event, LocalizedText
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.layout.graphics import Rule
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import FIRM, FORBIDDEN, TIGHT, Group, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement


def is_there(event: Event) -> bool:
    """Whether there is a welcome or a number."""
    return bool(event.welcome or event.figures or event.attendance)


def label(event: Event) -> str:
    """What the part is called: by the numbers, where there is no welcome."""
    return "welcome" if event.welcome else "figures"


def compose(desk: Desk) -> None:
    """Put the welcome into the book."""
    name = label(desk.event)
    sect = section(desk, name)
    group = Group(heading(desk, sect, "welcome", name))
    if desk.event.welcome:
        group.add(desk.running(sect, desk.event.welcome, desk.style.text.body, desk.measure))
    numbers = _numbers(desk)
    if numbers and not desk.event.welcome:
        group.add(_figures(desk, sect, numbers))
    elif numbers:
        head = desk.heading(sect, "H2", desk.label("booklet.figures"), desk.style.text.day, desk.measure)
        figures = Group(head).add(_figures(desk, sect, numbers), desk.white.medium)
        group.add(figures.keep(TIGHT).slices, desk.white.block)
    desk.book.add(group.slices, furniture(desk, name))


#: The number as printed, what it counts, more about it, who says so.
Number = tuple[LocalizedText, LocalizedText, LocalizedText, LocalizedText]


def _numbers(desk: Desk) -> list[Number]:
    """The numbers quoted, that of the participants first."""
    event = desk.event
    numbers = []
    if event.attendance:
        count = desk.label(f"qualifier.{event.attendance.qualifier}", count=event.attendance.count)
        numbers.append((count, desk.label("booklet.attendance"), event.attendance.groups, LocalizedText()))
    for figure in event.figures:
        value = LocalizedText({desk.leading: figure.value})
        numbers.append((value, figure.label, LocalizedText(), figure.source))
    return numbers


def _figures(desk: Desk, sect: StructureElement, numbers: list[Number]) -> list[Slice]:
    """Number on the left, what it counts on the right, a hairline between one and the next. All numbers are as large
    as lets the longest stand on one line, down to the smallest part of their size."""
    text = desk.style.text
    column = desk.measure * desk.style.shares.numbers
    rest = desk.measure - column - desk.white.gutter
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    values = [_value(desk, value) for value, *_ in numbers]
    factor = max(
        desk.style.smallest_figure, min(1.0, *(column / max(desk.typesetter.width([words]), 1.0) for words in values))
    )
    slices: list[Slice] = []
    for n, (words, (_, counted, more, source)) in enumerate(zip(values, numbers, strict=True)):
        item = listed.add("LI")
        body = item.add("LBody")
        look = desk.typesetter.variant(words.look, size=words.look.size * factor)
        left = desk.line(body, "P", [replace(words, look=look)], column)
        right = [Slice(desk.white.small), *desk.plain(body, counted, text.detail, rest)]
        right += desk.plain(body, more, text.detail, rest, space=desk.white.hair)
        is_last_of_source = n + 1 == len(numbers) or numbers[n + 1][3] != source
        if is_last_of_source:
            right += desk.plain(body, _sourced(desk, source), text.index_detail, rest, space=desk.white.hair)
        row = Group(beside([Stack(left), Stack(right, column + desk.white.gutter)])).keep(FIRM).slices
        ruled = Slice(
            desk.white.medium, (Rule(desk.measure, desk.strokes.hairline, desk.colour("rule"), 0, desk.white.medium),),
            penalty=FORBIDDEN,
        )  # fmt: skip
        slices += [*row, ruled]
    return slices


def _value(desk: Desk, value: LocalizedText) -> Words:
    """The number in the leading language."""
    language, written = desk.texts(value)[0]
    return desk.words(written, language, desk.style.text.figure)


def _sourced(desk: Desk, source: LocalizedText) -> LocalizedText:
    said = {}
    for tag, name in desk.texts(source):
        said[tag] = desk.labels.label("booklet.source", tag) + desk.labels.label("list.colon", tag) + name
    return LocalizedText(said)
