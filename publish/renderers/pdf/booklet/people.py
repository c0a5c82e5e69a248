"""Who is who: everyone who may be named, in the order of the alphabet, with the pages they appear on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from publish.house_style.booklet import Sorting
from publish.model import Event, LocalizedText, Person
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.people_lines import names, names_column, positions
from publish.renderers.pdf.booklet.references import backward, signing_anchor, speaker_anchor
from publish.renderers.pdf.booklet.speakers import name_lines
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import TIGHT, Group, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.people import positions_printable, printable
from publish.transforms.registers import by_alphabet
from publish.transforms.sorting import index_letter, pinyin_key, surname_key


def is_there(event: Event) -> bool:
    """Whether there is anyone to name."""
    return bool(printable(event))


def compose(desk: Desk) -> None:
    """Put who is who into the book."""
    sect = section(desk, "people")
    people = printable(desk.event)
    group = Group(heading(desk, sect, "people"))
    frame = furniture(desk, "people")
    if len(people) < desk.style.compact_from:
        for n, (letter, members) in enumerate(_by_letter(desk, people)):
            group.add(_roomy_letter(desk, sect, letter, members), desk.white.over_letter if n else 0)
        desk.book.add(group.slices, frame, run_on=desk.white.run_on)
        return
    columns = desk.style.formats[desk.style.format].index_columns
    gutter = desk.white.gutter
    width = (desk.measure - gutter * (columns - 1)) / columns
    listed = Group()
    for letter, members in _by_letter(desk, people):
        listed.add(_compact_letter(desk, sect, letter, members, width), desk.white.over_small_letter)
    desk.book.add_columns(group.slices, listed.slices, frame, columns, gutter)


#: Anchors of letters begin with this.
LETTER = "letter-"


def _by_letter(desk: Desk, people: tuple[Person, ...]) -> Iterator[tuple[str, list[Person]]]:
    if desk.sorting is Sorting.ALPHABET:
        yield from by_alphabet(people, desk.leading)
        return
    key = pinyin_key if desk.sorting is Sorting.PINYIN else surname_key
    keyed = sorted(((key(person), person) for person in people), key=lambda pair: (_rank(pair[0]), pair[0], pair[1].id))
    for letter, members in groupby(keyed, key=lambda pair: index_letter(pair[0])):
        yield letter, [person for _, person in members]


def _rank(key: str) -> bool:
    """Names without a letter of the alphabet come last."""
    return index_letter(key) == "#"


def _roomy_letter(desk: Desk, sect: StructureElement, letter: str, people: list[Person]) -> list[Slice]:
    """The letter in a margin of its own, beside the first of its names."""
    text = desk.style.text
    margin = desk.white.letter if letter else 0.0
    head: list[Slice] = []
    if letter:
        look = desk.look(text.index_letter, desk.leading)
        head = desk.typesetter.paragraph([Words(letter, desk.leading, look)], margin, sect.add("H2"))
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    group = Group()
    for n, person in enumerate(people):
        entry = _roomy(desk, listed, person, margin)
        row = beside([Stack(head if n == 0 else []), Stack(entry, margin)]) if entry else []
        for each in row[:1]:
            each.anchors += (f"person-{person.id}", *((LETTER + letter,) if letter and n == 0 else ()))
        for each in row:
            each.mark = letter or None
        group.add(Group(row).keep(TIGHT).slices, desk.white.entry if n else 0)
    return group.slices


def _roomy(desk: Desk, listed: StructureElement, person: Person, margin: float) -> list[Slice]:
    text = desk.style.text
    width = desk.measure - margin
    column, gutter = names_column(desk), desk.white.gutter
    rest = width - column - gutter
    body = listed.add("LI").add("LBody")
    left = name_lines(desk, body, person, column)
    left += desk.line(body, "P", backward(desk, _places(desk, person), text.reference), column)
    right: list[Slice] = []
    for position in positions(desk, person):
        right += desk.plain(body, position, text.detail, rest, space=desk.white.hair if right else 0.0)
    if positions_printable(person):
        right += desk.fitting(body, person.country, text.detail, rest, space=desk.white.hair if right else 0.0)
        if person.biography:
            right += desk.running(body, person.biography, text.detail, rest, desk.white.hair if right else 0.0)
    return beside([Stack(left), Stack(right, column + gutter)])


def _places(desk: Desk, person: Person) -> list[str]:
    """Where the person stands among the speakers of a session, and what he or she signs in one."""
    spoken = [
        speaker_anchor(each.session, each.session.speakers.index(each.contribution))
        for each in desk.appearances.get(person.id, ())
    ]
    return list(dict.fromkeys((*spoken, *(signing_anchor(*each) for each in desk.signings.get(person.id, ())))))


def _compact_letter(desk: Desk, sect: StructureElement, letter: str, people: list[Person], width: float) -> list[Slice]:
    """The letter over its names, everything small."""
    text = desk.style.text
    group = Group()
    if letter:
        heading_text = LocalizedText({desk.leading: letter})
        group = Group(desk.heading(sect, "H2", heading_text, text.index_letter, width)).anchor(LETTER + letter)
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    for n, person in enumerate(people):
        entry = Group(_compact(desk, listed, person, width)).anchor(f"person-{person.id}").keep(TIGHT).slices
        for each in entry:
            each.mark = _guide(desk, letter, person) or None
        group.add(entry, desk.white.paragraph if n else 0)
    return group.slices


def _guide(desk: Desk, letter: str, person: Person) -> str:
    """What the running head says of where one is: the letter; in a list of very many people the name."""
    best = person.name.best(desk.leading, desk.languages)
    return best[1] if best and len(desk.event.people) > desk.style.guide_names_from else letter


def _compact(desk: Desk, listed: StructureElement, person: Person, width: float) -> list[Slice]:
    text = desk.style.text
    body = listed.add("LI").add("LBody")
    named = desk.joined(
        [
            Words(name, language, desk.look(text.index_name, language if n else desk.leading))
            for n, (language, name) in enumerate(names(desk, person))
        ]
    )
    references = backward(desk, _places(desk, person), text.index_reference)
    apart = [Words(" ", desk.leading, desk.look(text.index_detail, desk.leading)), *references]
    measured = desk.typesetter.width
    if references and (measured([*named, *apart]) <= width or measured(named) > width):
        slices = desk.line(body, "P", [*named, *apart], width)
    else:
        slices = [*desk.line(body, "P", named, width), *desk.line(body, "P", references, width)]
    for position in positions(desk, person):
        slices += desk.plain(body, position, text.index_detail, width)
    if positions_printable(person):
        slices += desk.fitting(body, person.country, text.index_detail, width)
        if person.biography:
            slices += desk.running(body, person.biography, text.index_detail, width, desk.white.hair)
    return slices
