"""Styles that name what is not there get a sentence, not a traceback."""

import datetime as dt
from typing import Any

import pytest
from msgspec.structs import asdict, replace

from publish import house_style, translations
from publish.errors import UsageError
from publish.house_style.booklet import CoverLook
from publish.house_style.booklet_space import Slots, Strokes, White
from publish.house_style.booklet_type import Spacing
from publish.model import Event, Figure, LocalizedText, Person, RunningText, Session
from publish.renderers.pdf.rendering import render
from publish.renderers.pdf.typesetting import SpacingRules

WELCOME = RunningText({"en": "Welcome to the harbour."})
EVENT = Event(id="x", languages=("en",), title=LocalizedText({"en": "X"}))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"format": "b5"}, "page format “b5”.*a4, a5, letter"),
        ({"parts": ("cover", "songs")}, "“songs”.*agreements"),
        ({"cover": CoverLook(colour="mauve")}, "colour “mauve”.*accent"),
    ],
)
def test_unknown_names_are_told(changes: dict[str, Any], said: str) -> None:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, **changes))
    with pytest.raises(UsageError, match=said):
        render(EVENT, style, translations.load(EVENT.languages, style))


@pytest.mark.parametrize(
    "changes",
    [
        {"slots": Slots(contents_page=30.0)},
        {"slots": Slots(shortest_leader=99.0)},
        {"slots": Slots(overview_page=9.0)},
        {"strokes": Strokes(dots_rise=4.0)},
        {"white": White(day=60.0)},
        {"white": White(over_letter=50.0)},
        {"smallest_figure": 0.2},
    ],
)
def test_proportions_are_those_of_the_style(changes: dict[str, Any]) -> None:
    title = LocalizedText({"en": "A Session"})
    sessions = tuple(Session(id=f"s{n}", title=title, date=dt.date(2027, 5, n), summary=WELCOME) for n in (1, 2))
    people = tuple(Person(id=name, name=LocalizedText({"en": name})) for name in ("Ada", "Eve"))
    figures = (Figure(id="f", value="about 1,234,567,890", label=title),)
    event = replace(EVENT, sessions=sessions, people=people, figures=figures)
    style = house_style.load()
    plain = replace(style.booklet, slots=Slots(), strokes=Strokes(), white=White())
    booklets = [replace(style, booklet=each) for each in (plain, replace(plain, **changes))]
    usual, changed = (render(event, each, translations.load(("en",), each)).data for each in booklets)
    assert usual != changed


def test_the_spacing_of_a_style_is_that_of_the_lines() -> None:
    rules = asdict(SpacingRules())
    del rules["normalise_width"]
    assert asdict(Spacing()) == rules
    assert asdict(house_style.load().booklet.spacing) == rules

    text = "Ports, ships and the people who invent for them meet where the harbour meets the hills. " * 4
    event = replace(EVENT, welcome=RunningText({"en": text.strip()}))
    wide = Spacing(word_shrink=0.0, word_stretch=0.4, hyphen_penalty=5000.0)
    assert drawn(event, Spacing()) != drawn(event, wide)
    assert drawn(event, Spacing()) == drawn(event, house_style.load().booklet.spacing)


def drawn(event: Event, spacing: Spacing) -> bytes:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, spacing=spacing))
    return render(event, style, translations.load(event.languages, style)).data
