"""How people are named and what they are: names with their forms of address, positions with their organizations."""

from __future__ import annotations

from publish.model import LocalizedText, Person, Position
from publish.model.languages import is_east_asian
from publish.renderers.pdf.booklet.desk import Desk
from publish.transforms import positions_printable


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


def positions(desk: Desk, person: Person) -> list[LocalizedText]:
    """Each position in every language, where it may be printed."""
    if not positions_printable(person):
        return []
    return [text for position in person.positions if (text := position_text(desk, position))]


def position_text(desk: Desk, position: Position) -> LocalizedText:
    """Organization, department and title in the order and with the marks of each language."""
    organization = desk.event.organizations_by_id.get(position.organization or "")
    written = {}
    for tag in desk.languages:
        name = organization.name.get(tag) if organization else None
        parts = [name, position.department.get(tag), position.title.get(tag)]
        if not any(parts[1:]) and name is None:
            continue
        said = [part for part in parts if part]
        if is_east_asian(tag):
            written[tag] = _joined_east_asian(said)
        else:
            written[tag] = desk.labels.label("list.comma", tag).join(reversed(said))
    if not written:
        texts = [position.title, position.department, organization.name if organization else LocalizedText()]
        best = [found[1] for text in texts if (found := text.best(desk.leading))]
        tag = next((found[0] for text in texts if (found := text.best(desk.leading))), desk.leading)
        written[tag] = ", ".join(best)
    return LocalizedText(written)


def _joined_east_asian(parts: list[str]) -> str:
    """Organization, department and title run together, as 国家知识产权局知识产权运用促进司副司长, unless Latin
    words would collide."""
    joined = ""
    for part in parts:
        collides = bool(joined) and joined[-1].isascii() and part[0].isascii()
        joined += (" " if collides else "") + part
    return joined
