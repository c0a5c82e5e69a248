"""The programme booklet: an event becomes a story, part by part, and the story a book."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from publish.helper import HandOver
from publish.renderers.pdf.booklet import (
    agreements,
    contents,
    cover,
    glance,
    imprint,
    information,
    notes,
    organizations,
    people,
    sessions,
    welcome,
)
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import Entry, Part
from publish.renderers.pdf.tagging import Bookmark, TaggedDocument

PARTS = {
    part.name: part
    for part in (
        Part("cover", lambda event: True, cover.compose, in_contents=False),
        Part("contents", lambda event: True, lambda desk: None, in_contents=False),
        Part("welcome", welcome.is_there, welcome.compose, label=welcome.label),
        Part("glance", glance.is_there, glance.compose),
        Part("sessions", sessions.is_there, sessions.compose, sessions.entries),
        Part("people", people.is_there, people.compose),
        Part("agreements", agreements.is_there, agreements.compose),
        Part("organizations", organizations.is_there, organizations.compose),
        Part("information", information.is_there, information.compose),
        Part("notes", lambda event: True, lambda desk: None, in_contents=False),
        Part("imprint", imprint.is_there, imprint.compose, in_contents=False),
    )
}


def set_ahead(desk: Desk, hand_over: HandOver) -> None:
    """Has the abstracts set by somebody else, while what stands before them and between is composed here."""
    if "sessions" in desk.style.parts:
        desk.typesetter.set_ahead(sessions.abstracts(desk), hand_over)


def compose(desk: Desk, *, with_notes: bool) -> tuple[Entry, ...]:
    """Put all parts into the book in the order of the style; returns what the contents list."""
    wanted = [PARTS[name] for name in desk.style.parts if PARTS[name].is_there(desk.event)]
    listed = tuple(
        Entry(desk.label(f"booklet.{_label(part, desk)}"), part.name, part.entries(desk))
        for part in wanted
        if part.in_contents
    )
    special = {
        "contents": partial(contents.compose, desk, listed),
        "notes": partial(notes.compose, desk, sum(part.name == "imprint" for part in wanted)),
    }
    for part in wanted:
        if (part.name == "notes" and not with_notes) or (part.name == "contents" and len(listed) < 2):
            continue
        special[part.name]() if part.name in special else part.compose(desk)
    return listed


def _label(part: Part, desk: Desk) -> str:
    return part.label(desk.event) if part.label else part.name


def add_bookmarks(document: TaggedDocument, desk: Desk, listed: Iterable[Entry]) -> None:
    """Bookmarks of cover, contents and everything the contents list."""
    for name in ("cover", "contents"):
        if name in desk.book.anchors:
            document.bookmark(desk.labels.label(f"booklet.{name}", desk.leading), name)
    for entry in listed:
        if entry.anchor in desk.book.anchors:
            is_open = 0 < len(entry.below) <= desk.style.bookmarks_open
            own = document.bookmark(_title(desk, entry), entry.anchor, is_open=is_open)
            _add_below(own, desk, entry)
            if entry.anchor == "people":
                _add_letters(own, desk)


def _add_letters(bookmark: Bookmark, desk: Desk) -> None:
    """The letters of a long list of people."""
    if len(desk.event.people) >= desk.style.compact_from:
        for anchor in desk.book.anchors:
            if anchor.startswith(people.LETTER):
                bookmark.add(anchor.removeprefix(people.LETTER), anchor)


def _add_below(bookmark: Bookmark, desk: Desk, entry: Entry) -> None:
    for each in entry.below:
        if each.anchor in desk.book.anchors:
            own = bookmark.add(_title(desk, each), each.anchor, is_open=False)
            _add_below(own, desk, each)


def _title(desk: Desk, entry: Entry) -> str:
    best = entry.title.best(desk.leading, desk.languages)
    return best[1] if best else entry.anchor
