"""Reads the main part of a Word file into lines: text, controls, bookmarks, tracked changes, links, comments.

Changes are taken as accepted, or as if they had never been made: that is all that "tracked" means here.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from xml.etree.ElementTree import Element

from msgspec import Struct, field
from msgspec.structs import replace

from publish.readers.office_file import OfficeFile
from publish.readers.word_edits.lines import Line, Manuscript, Span
from publish.readers.word_edits.names import MC, STRICT_R, STRICT_W, R, W
from publish.readers.word_edits.parts import MAIN, Looks, addresses, around, comments, images, looks, moment, saved
from publish.readers.word_edits.ranges import Ranges
from publish.readers.word_edits.words import text_of


class Tracked(StrEnum):
    """What becomes of tracked changes."""

    ACCEPT = "accept"
    IGNORE = "ignore"


class _State(Struct, frozen=True):
    """What holds for the text at a place: the control it is in, the link, the change that made it."""

    control: int | None = None
    link: str | None = None
    who: str | None = None
    when: str | None = None
    deleted: bool = False


class _Draft(Struct):
    """A line as it grows; spans know their control, but perhaps not yet its field."""

    spans: list[tuple[Span, int | None]] = field(default_factory=list)
    style: str | None = None
    has_picture: bool = False
    picture: str | None = None
    is_filled: bool = False
    has_note: bool = False
    comments: list[str] = field(default_factory=list)
    image: str | None = None
    alt: str | None = None


def parse(file: OfficeFile, paths: Mapping[str, str], tracked: Tracked) -> Manuscript:
    """The manuscript. `paths` maps tags and bookmark keys to the fields they stand for."""
    root = file.xml(MAIN)
    assert root is not None
    _unify(root)
    walker = _Walker(paths, tracked, addresses(file), looks(file))
    body = root.find(f"{W}body")
    walker.blocks(root if body is None else body, _State())
    who, when = saved(file)
    return Manuscript(walker.lines(), comments(file), around(file), images(file), who, when)


def _unify(root: Element) -> None:
    """Gives elements and attributes of Strict files the names of Transitional ones."""
    if root.tag.startswith(W):
        return
    for element in root.iter():
        element.tag = element.tag.replace(STRICT_W, W)
        for key in [key for key in element.attrib if STRICT_W in key or STRICT_R in key]:
            element.attrib[key.replace(STRICT_W, W).replace(STRICT_R, R)] = element.attrib.pop(key)


class _Walker:
    """Goes through the document in reading order and collects lines."""

    def __init__(self, paths: Mapping[str, str], tracked: Tracked, links: Mapping[str, str], looks_: Looks) -> None:
        self._accept = tracked is Tracked.ACCEPT
        self._links, self._looks = links, looks_
        self._ranges = Ranges(paths)
        self._drafts = [_Draft()]

    @property
    def _line(self) -> _Draft:
        return self._drafts[-1]

    def lines(self) -> tuple[Line, ...]:
        """The lines, every span with its field, now that all bookmarks are known."""
        done: list[Line] = []
        number = 0
        for draft in self._drafts:
            spans = tuple(self._ranges.named(span, control) for span, control in draft.spans)
            number += bool(draft.has_picture or any(span.text.strip() for span in spans))
            level, notes = self._looks.levels.get(draft.style or ""), tuple(draft.comments)
            found = (draft.has_picture, draft.picture, draft.is_filled, draft.has_note)
            done.append(Line(number, spans, draft.style, level, *found, notes, draft.image, draft.alt))
        return tuple(done)

    def blocks(self, parent: Element, state: _State) -> None:
        """Paragraphs, tables and block-level controls."""
        for child in parent:
            match child.tag.removeprefix(W):
                case "p":
                    self._paragraph(child, state)
                case "sdt":
                    self._control(child, state, self.blocks)
                case "tbl" | "tr" | "tc" | "customXml" | "ins" | "moveTo":
                    self.blocks(child, state)
                case "del" | "moveFrom" if not self._accept:
                    self.blocks(child, state)
                case "bookmarkStart" | "bookmarkEnd":
                    self._ranges.bookmark(child)

    def _paragraph(self, element: Element, state: _State) -> None:
        properties = element.find(f"{W}pPr")
        self._pieces(element, state)
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is not None and mark.find(f"{W}{'del' if self._accept else 'ins'}") is not None:
            # The end of this paragraph was deleted (or never inserted): the next one goes on in it.
            return
        style = None if properties is None else properties.find(f"{W}pStyle")
        self._line.style = None if style is None else style.get(f"{W}val")
        self._drafts.append(_Draft())

    def _control(self, element: Element, state: _State, inner: Callable[[Element, _State], None]) -> None:
        properties, content = element.find(f"{W}sdtPr"), element.find(f"{W}sdtContent")
        if content is None:
            return
        path = self._ranges.path_of_tag(properties)
        if properties is not None and properties.find(f"{W}picture") is not None:
            if path:
                self._line.picture = path
                self._line.is_filled = properties.find(f"{W}showingPlcHdr") is None
            inner(content, state)
            return
        if properties is not None and properties.find(f"{W}showingPlcHdr") is not None:
            # Emptied by hand: what stands there now is Word asking for text.
            self._bookmarks_in(content, state)
            return
        here = self._ranges.add_control(path)
        # A control of somebody else's inside one of ours is part of ours.
        inner(content, replace(state, control=here) if path is not None or state.control is None else state)

    def _pieces(self, parent: Element, state: _State) -> None:
        for child in parent:
            match child.tag.removeprefix(W):
                case "r":
                    self._run(child, state)
                case "sdt":
                    self._control(child, state, self._pieces)
                case "ins" | "moveTo" if self._accept:
                    self._pieces(child, _changed(state, child))
                case "ins" | "moveTo":
                    self._bookmarks_in(child, state)
                case "del" | "moveFrom":
                    self._pieces(child, _changed(state, child, deleted=True) if self._accept else state)
                case "hyperlink":
                    address = self._links.get(child.get(f"{R}id", ""))
                    self._pieces(child, replace(state, link=address or state.link))
                case "bookmarkStart" | "bookmarkEnd":
                    self._ranges.bookmark(child, state.control)
                case "commentRangeStart":
                    self._line.comments.append(child.get(f"{W}id", ""))
                case "fldSimple" | "smartTag" | "customXml" | "dir" | "bdo":
                    self._pieces(child, state)
                case _ if child.tag == f"{MC}AlternateContent":
                    choice = child.find(f"{MC}Choice")
                    self._pieces(child if choice is None else choice, state)

    def _bookmarks_in(self, element: Element, state: _State) -> None:
        """Bookmarks within text that is passed over still begin and end."""
        for each in element.iter():
            if each.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._ranges.bookmark(each, state.control)

    def _run(self, run: Element, state: _State) -> None:
        for child in run:
            name = child.tag.removeprefix(W)
            if name == "fldChar":
                self._ranges.field_mark(child.get(f"{W}fldCharType", ""))
            elif name == "instrText":
                self._ranges.instruct(child.text or "")
            elif name in ("footnoteReference", "endnoteReference"):
                self._line.has_note = self._line.has_note or not state.deleted
            elif name == "commentReference":
                self._line.comments.append(child.get(f"{W}id", ""))
            elif name in ("drawing", "pict", "object") or child.tag == f"{MC}AlternateContent":
                self._line.has_picture = self._line.has_picture or not state.deleted
                if not state.deleted:
                    self._picture(child)
        text = "".join(map(text_of, run))
        if text or state.deleted:
            self._line.spans.append((self._span(text, run.find(f"{W}rPr"), state), state.control))

    def _picture(self, drawing: Element) -> None:
        for each in drawing.iter():
            name = each.tag.rpartition("}")[2]
            if name == "blip":
                self._line.image = self._line.image or each.get(f"{R}embed")
            elif name == "docPr" and self._line.alt is None:
                self._line.alt = each.get("descr", "")

    def _span(self, text: str, properties: Element | None, state: _State) -> Span:
        bold, italic = self._looks.emphasis(properties)
        language = None if properties is None else properties.find(f"{W}lang")
        path, control = self._ranges.place(state.control)
        return Span(
            text="" if state.deleted else text,
            path=path,
            control=control,
            bold=bold,
            italic=italic,
            link=state.link or self._ranges.link,
            locale=None if language is None else language.get(f"{W}val"),
            who=state.who,
            when=moment(state.when),
            deleted=state.deleted,
        )


def _changed(state: _State, element: Element, deleted: bool = False) -> _State:
    who, when = element.get(f"{W}author"), element.get(f"{W}date")
    return replace(state, who=who, when=when, deleted=state.deleted or deleted)
