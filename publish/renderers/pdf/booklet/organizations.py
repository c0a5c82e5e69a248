"""Participating organizations in the order of the alphabet, with who they are and where they appear."""

from __future__ import annotations

from publish.house_style.booklet import Sorting
from publish.house_style.booklet_type import Pair
from publish.model import Event, LocalizedText, Organization, OrganizationKind
from publish.model.languages import script_of
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.booklet.references import backward
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import FIRM, TIGHT, Group, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.people import by_organization, printable
from publish.transforms.pinyin import is_han, syllable
from publish.transforms.registers import can_place, place_of
from publish.transforms.sorting import index_letter


def is_there(event: Event) -> bool:
    """Whether an organization is named."""
    return bool(event.organizations)


def compose(desk: Desk) -> None:
    """Put the organizations into the book."""
    sect = section(desk, "organizations")
    group = Group(heading(desk, sect, "organizations"))
    frame = furniture(desk, "organizations")
    ordered, letters = _in_order(desk)
    appearing = _appearing(desk)
    listed = sect.add("L", attributes={"ListNumbering": "None"})
    if len(ordered) < desk.style.compact_from:
        for n, organization in enumerate(ordered):
            entry = _roomy(desk, listed, organization, appearing.get(organization.id, []))
            group.add(Group(entry).keep(FIRM).slices, desk.white.entry if n else 0)
        desk.book.add(group.slices, frame, run_on=desk.white.run_on)
        return
    columns = desk.style.formats[desk.style.format].index_columns
    gutter = desk.white.gutter
    width = (desk.measure - gutter * (columns - 1)) / columns
    rows = Group()
    for organization in ordered:
        entry = _compact(desk, listed, organization, appearing.get(organization.id, []), width)
        for each in entry:
            each.mark = letters[organization.id]
        rows.add(Group(entry).keep(TIGHT).slices, desk.white.paragraph)
    desk.book.add_columns(group.slices, rows.slices, frame, columns, gutter)


def _in_order(desk: Desk) -> tuple[list[Organization], dict[str, str]]:
    """The organizations as readers look for them, and the letter of each by its id."""
    ordered = sorted(desk.event.organizations, key=lambda each: each.id)
    if desk.sorting is Sorting.ALPHABET:
        names = {each.id: each.name.best(desk.leading, desk.languages) for each in ordered}
        if all(best and can_place(best[1], desk.leading) for best in names.values()):
            places = {id: place_of(best[1] if best else "", desk.leading) for id, best in names.items()}
            ordered.sort(key=lambda each: places[each.id])
            return ordered, {id: place.letter for id, place in places.items()}
    keys = {each.id: _sorted_by(desk, each) for each in ordered}
    ordered.sort(key=lambda each: _InRegister(keys[each.id]))
    ordered.sort(key=lambda each: _letter(keys[each.id]) == "#")
    return ordered, {id: _letter(key) for id, key in keys.items()}


def _sorted_by(desk: Desk, organization: Organization) -> str:
    """The name it is sorted by: the Chinese one for pinyin, else the one in Latin letters, as the style says."""
    texts = organization.name
    latin = next((text for tag, text in texts.items() if script_of(tag) == "Latn"), None)
    chinese = next((text for tag, text in texts.items() if script_of(tag) in ("Hans", "Hant")), None)
    by_pinyin = desk.sorting is Sorting.PINYIN and script_of(desk.leading) in ("Hans", "Hant")
    name = (chinese or latin) if by_pinyin else (latin or chinese)
    name = name or next((text for _, text in texts.items()), organization.id)
    return "".join(char for char in name.casefold() if char.isalnum() or char == " ") or name


class _InRegister:
    """A name as registers order it, character by character; a reading is looked up only where two names differ."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __lt__(self, other: _InRegister) -> bool:
        for own, theirs in zip(self.name, other.name, strict=False):
            if own != theirs:
                return (_reading(own), own) < (_reading(theirs), theirs)
        return len(self.name) < len(other.name)


def _reading(char: str) -> str:
    return syllable(char) if is_han(char) else char


def _letter(name: str) -> str:
    """The letter a name stands under."""
    return index_letter(_reading(name[:1]))


def _appearing(desk: Desk) -> dict[str, list[str]]:
    """Anchors of the people and agreements of each organization."""
    allowed = {person.id for person in printable(desk.event)}
    found: dict[str, list[str]] = {}
    for organization, people in by_organization(desk.event):
        found[organization.id] = [f"person-{person.id}" for person in people if person.id in allowed]
    for agreement in desk.event.agreements:
        for party in agreement.parties:
            found.setdefault(party, []).append(f"agreement-{agreement.id}")
    return found


def _details(desk: Desk, organization: Organization) -> LocalizedText:
    """Short name, kind, city and what it belongs to, in each language; that a body is of some other kind says
    nothing."""
    said = {}
    for tag in dict.fromkeys((*desk.languages, *desk.worded)):
        told = organization.kind is not OrganizationKind.OTHER and tag in desk.worded
        kind = desk.labels.label(f"organization_kind.{organization.kind}", tag) if told else None
        pieces = [organization.short_name.get(tag), kind, organization.city.get(tag), _parent(desk, organization, tag)]
        said[tag] = " · ".join(piece for piece in pieces if piece)
    return LocalizedText(said)


def _parent(desk: Desk, organization: Organization, language: str) -> str | None:
    """What the organization belongs to."""
    parent = desk.event.organizations_by_id.get(organization.parent or "")
    name = (parent.short_name.get(language) or parent.name.get(language)) if parent else None
    return desk.labels.label("booklet.part_of", language, parent=name) if name else None


def _roomy(desk: Desk, listed: StructureElement, organization: Organization, anchors: list[str]) -> list[Slice]:
    """Name and details on the left, pages at the right edge."""
    text = desk.style.text
    body = listed.add("LI").add("LBody")
    references = backward(desk, anchors, text.reference)
    aside = min(desk.typesetter.width(references) + 0.5, desk.measure * desk.style.shares.pages) if references else 0.0
    width = desk.measure - (aside + desk.white.gutter if references else 0.0)
    main = desk.plain(body, organization.name, text.organization, width)
    main += desk.fitting(body, _details(desk, organization), text.reference, width)
    if organization.url:
        main += desk.line(body, "P", _url(desk, organization.url, text.reference), width)
    pages = desk.line(body, "P", references, aside, align="right")
    row = beside([Stack(main), Stack(pages, desk.measure - aside)])
    if organization.about:
        row += desk.running(body, organization.about, text.detail, desk.measure, desk.white.small)
    return Group(row).anchor(f"organization-{organization.id}").slices


def _compact(
    desk: Desk, listed: StructureElement, organization: Organization, anchors: list[str], width: float
) -> list[Slice]:
    text = desk.style.text
    body = listed.add("LI").add("LBody")
    slices = desk.plain(body, organization.name, text.index_name, width)
    slices += desk.fitting(body, _details(desk, organization), text.index_detail, width)
    if organization.about:
        slices += desk.running(body, organization.about, text.index_detail, width, desk.white.hair)
    if organization.url:
        slices += desk.line(body, "P", _url(desk, organization.url, text.index_detail), width)
    slices += desk.line(body, "P", backward(desk, anchors, text.index_reference), width)
    return Group(slices).anchor(f"organization-{organization.id}").slices


def _url(desk: Desk, url: str, pair: Pair) -> list[Words]:
    shown = url.split("://", 1)[-1].rstrip("/")
    return [desk.words(shown, desk.leading, pair, link=url, colour=desk.colour("accent"))]
