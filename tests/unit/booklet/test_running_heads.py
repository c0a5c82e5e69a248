"""Running heads: letters of the page in who is who, or names where there are very many; long titles smaller."""

from msgspec.structs import replace

from publish import house_style, translations
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.rendering import document_of
from tests.unit.booklet.test_lines import desk_of

PEOPLE = {name.lower(): {"name": {"en": f"{name} Weaver"}, "family_name": {"en": name}} for name in ("Abel", "Cole")}


def edition(event_of: Desk, **booklet: int) -> Desk:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, **booklet))
    return document_of(event_of.event, style, translations.load(event_of.languages, style), with_notes=False)[1]


def marks(desk: Desk) -> set[str]:
    return {each.slice.mark for sheet in desk.book.sheets for each in sheet.leaf.placed if each.slice.mark}


def test_pages_of_very_many_people_are_marked_by_name() -> None:
    event = desk_of("en", people=PEOPLE)
    assert marks(edition(event, compact_from=1)) == {"A", "C"}
    assert marks(edition(event, compact_from=1, guide_names_from=1)) == {"Abel Weaver", "Cole Weaver"}


def head(title: str) -> tuple[float, str]:
    """Size and words of the running head."""
    desk = desk_of("en", title={"en": title}, people=PEOPLE)
    (words,) = next(sheet.furniture for sheet in desk.book.sheets if sheet.furniture).head_left
    return words.look.size, words.text


def test_a_running_head_shrinks_a_little_before_it_is_cut() -> None:
    usual = head("Forum")[0]
    long, longest = "Forum " * 15, "Forum " * 30
    assert 0.86 * usual <= head(long.strip())[0] < usual
    assert head(longest.strip())[0] == usual
