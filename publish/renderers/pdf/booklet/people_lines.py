"""How people are named and what they are: names with their forms of address, positions with their organizations."""

from __future__ import annotations

from collections.abc import Container

from publish.model import LocalizedText, Person, Position
from publish.model.languages import fallbacks, is_east_asian
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.phrases import parts
from publish.renderers.pdf.booklet.pieced import Pieced
from publish.renderers.pdf.layout.paragraphs import Words
from publish.transforms.people import names_organization, positions_printable, printable


def full_name(person: Person, language: str) -> str | None:
    """Name with honorific and suffix, where the language puts them; None where there is no name in it."""
    name = person.name.get(language)
    if not name:
        return None
    honorific, suffix = person.honorific.get(language), person.suffix.get(language)
    if is_east_asian(language):
        return name + "".join(f" {each}" for each in (honorific, suffix) if each)
    titled = f"{honorific} {name}" if honorific else name
    return f"{titled} {suffix}" if suffix else titled


def names(desk: Desk, person: Person) -> list[tuple[str, str]]:
    """(language, name) in the languages of the edition; a name that is the same in two of them stands once."""
    found: dict[str, str] = {}
    for tag in desk.languages:
        name = full_name(person, tag)
        if name and name not in found.values():
            found[tag] = name
    if not found:
        best = person.name.best(desk.leading)
        if best:
            found[best[0]] = full_name(person, best[0]) or best[1]
    return list(found.items())


def names_beside(desk: Desk, person: Person, said: Container[str]) -> LocalizedText:
    """The name in each language's column; where there is none in a language in which more is `said` of the person, as
    it stands in another, so that no column has offices without a name."""
    own = dict(names(desk, person))
    written = {tag: [(name, tag)] for tag, name in own.items()}
    for tag in desk.languages:
        if tag in said and not person.name.get(tag) and (best := person.name.best(tag, desk.languages)):
            written[tag] = [(full_name(person, best[0]) or best[1], best[0])]
    return Pieced(written)


def spans_of_name(desk: Desk, person: Person) -> list[Words]:
    """The name in each language, the first there is in the look of the leading one."""
    pair = desk.style.text.entry
    return [
        Words(name, language, desk.look(pair, language if n else desk.leading))
        for n, (language, name) in enumerate(names(desk, person))
    ]


def names_column(desk: Desk) -> float:
    """Width of the column of names: that of the widest name, within the limits of the style.

    Names that are wider than the widest column break anyway and do not widen it, unless they would take many lines.
    """
    if "names" not in desk.widths:
        shares = desk.style.shares
        widest = desk.measure * shares.names_widest
        spans = [words for person in printable(desk.event)[:_MEASURED] for words in spans_of_name(desk, person)]
        widths = [desk.typesetter.width([words]) for words in spans]
        column = max([desk.measure * shares.names, *(width for width in widths if width <= widest)])
        desk.widths["names"] = widest if max(widths, default=0.0) > shares.names_lines * column else column
    return desk.widths["names"]


#: So many people are measured; where there are more, each hardly matters.
_MEASURED = 150


def positions(desk: Desk, person: Person) -> list[LocalizedText]:
    """Each position in every language, where it may be printed."""
    if not positions_printable(person):
        return []
    return [text for position in person.positions if (text := position_text(desk, position))]


def position_text(desk: Desk, position: Position) -> LocalizedText:
    """Organization, department and title in the order and with the marks of each language.

    A language that says any of them has a line. An organization without a name in it is called what it is called
    elsewhere, so that no line is a bare title; so are title and department where no language of the edition has them.
    """
    organization = desk.event.organizations_by_id.get(position.organization or "")
    texts = {
        "organization": organization.name if organization else LocalizedText(),
        "department": position.department,
        "title": position.title,
    }
    said = [tag for tag in desk.languages if any(text.get(tag) for text in texts.values())]
    everywhere = {name for name, text in texts.items() if not any(map(text.get, desk.languages))} | {"organization"}
    written: dict[str, list[tuple[str, str]]] = {}
    for tag in said or [_first_said(desk, position, texts["organization"])]:
        slots = {name: _name(desk, text, tag, name in everywhere) for name, text in texts.items()}
        if organization and names_organization(position, organization, tag):
            slots["organization"] = (tag, "")
        filled = parts(_pattern(desk, tag), {name: found[1] for name, found in slots.items()})
        written[tag] = [(piece, slots[slot][0] if slot else tag) for slot, piece in filled]
    return Pieced(written)


def _name(desk: Desk, text: LocalizedText, tag: str, is_said_everywhere: bool) -> tuple[str, str]:
    """Language and text, in another language than the line's where it is said in none but that."""
    best = text.best(tag, desk.languages) if is_said_everywhere and not text.get(tag) else None
    return best or (tag, text.get(tag) or "")


def _first_said(desk: Desk, position: Position, organization: LocalizedText) -> str:
    """The language of a position that has a text in none of the edition's."""
    found = [text.best(desk.leading) for text in (position.title, position.department, organization)]
    return next((best[0] for best in found if best), desk.leading)


def _pattern(desk: Desk, tag: str) -> str:
    """How a language writes a position; East Asian ones without labels go from the large to the small as well."""
    has_own = any(desk.labels.knows(_POSITION, each) for each in fallbacks(tag))
    return desk.labels.label(_POSITION, tag) if has_own or not is_east_asian(tag) else _LARGE_TO_SMALL


_POSITION = "release.position"
_LARGE_TO_SMALL = "[{organization} ][{department} ]{title}"
