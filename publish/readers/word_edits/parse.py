"""Reads the main part of a Word file into lines: text, controls, bookmarks, tracked changes, links, comments.

Changes are taken as accepted, or as if they had never been made: that is all that "tracked" means here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from xml.etree.ElementTree import Element

from publish.readers.office_file import OfficeFile
from publish.readers.word_edits.lines import Line, Manuscript, Span
from publish.readers.word_edits.names import MC, STRICT_R, STRICT_W, R, W
from publish.readers.word_edits.parts import MAIN, Looks, addresses, comments, looks, moment, saved
from publish.snapshot import BOOKMARK_PREFIX


class Tracked(StrEnum):
    """What becomes of tracked changes."""

    ACCEPT = "accept"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the text at a place: the control it is in, the look, the change that made it."""

    control: int | None = None
    link: str | None = None
    who: str | None = None
    when: str | None = None
    deleted: bool = False


def parse(file: OfficeFile, paths: Mapping[str, str], tracked: Tracked) -> Manuscript:
    """The manuscript. `paths` maps tags and bookmark keys to the fields they stand for."""
    root = file.xml(MAIN)
    assert root is not None
    _unify(root)
    walker = _Walker(paths, tracked, addresses(file), looks(file))
    body = root.find(f"{W}body")
    walker.blocks(root if body is None else body, _State())
    walker.finish()
    who, when = saved(file)
    return Manuscript(tuple(walker.lines), comments(file), who, when)


def _unify(root: Element) -> None:
    """Gives elements and attributes of Strict files the names of Transitional ones."""
    if root.tag.startswith(W):
        return
    for element in root.iter():
        element.tag = element.tag.replace(STRICT_W, W)
        for key in [key for key in element.attrib if STRICT_W in key or STRICT_R in key]:
            element.attrib[key.replace(STRICT_W, W).replace(STRICT_R, R)] = element.attrib.pop(key)


@dataclass(frozen=True, slots=True)
class _Raw:
    """A line whose spans know their control, but not yet its field."""

    spans: list[tuple[Span, int | None]]
    style: str | None
    has_picture: bool
    picture: str | None
    is_filled: bool
    comments: list[str]


class _Walker:
    """Goes through the document in reading order and collects lines."""

    def __init__(self, paths: Mapping[str, str], tracked: Tracked, links: Mapping[str, str], looks_: Looks) -> None:
        self.lines: list[Line] = []
        self._paths, self._accept = paths, tracked is Tracked.ACCEPT
        self._links, self._looks = links, looks_
        #: Path of each control: from its tag, or from the bookmark found inside it.
        self._controls: list[str | None] = []
        self._tagged: set[int] = set()
        self._open: dict[str, str] = {}
        self._comments: list[str] = []
        self._spans: list[tuple[Span, int | None]] = []
        self._picture = False
        self._photo: tuple[str | None, bool] = (None, False)
        self._finished: list[_Raw] = []
        self._fields: list[list[str | None]] = []

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
                    self._bookmark(child)

    def _paragraph(self, element: Element, state: _State) -> None:
        properties = element.find(f"{W}pPr")
        self._pieces(element, state)
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is not None and mark.find(f"{W}{'del' if self._accept else 'ins'}") is not None:
            # The end of this paragraph was deleted (or never inserted): the next one goes on in it.
            return
        style = None if properties is None else properties.find(f"{W}pStyle")
        self._end_line(None if style is None else style.get(f"{W}val"))

    def _end_line(self, style: str | None) -> None:
        self._finished.append(_Raw(self._spans, style, self._picture, *self._photo, self._comments))
        self._spans, self._picture, self._photo, self._comments = [], False, (None, False), []

    def finish(self) -> None:
        """Names every span's field, now that all bookmarks are known."""
        if self._spans:
            self._end_line(None)
        number = 0
        for raw in self._finished:
            spans = tuple(self._named(span, control) for span, control in raw.spans)
            number += bool(raw.has_picture or any(span.text.strip() for span in spans))
            level = self._looks.levels.get(raw.style or "")
            notes = tuple(raw.comments)
            line = Line(number, spans, raw.style, level, raw.has_picture, raw.picture, raw.is_filled, notes)
            self.lines.append(line)

    def _named(self, span: Span, control: int | None) -> Span:
        if span.path is None and control is not None and self._controls[control] is not None:
            return replace(span, path=self._controls[control], control=f"control {control}")
        return span

    def _control(self, element: Element, state: _State, inner: Callable[[Element, _State], None]) -> None:
        properties, content = element.find(f"{W}sdtPr"), element.find(f"{W}sdtContent")
        if content is None:
            return
        tag = None if properties is None else properties.find(f"{W}tag")
        picture = properties is not None and properties.find(f"{W}picture") is not None
        showing = properties is not None and properties.find(f"{W}showingPlcHdr") is not None
        path = None if tag is None else self._paths.get(tag.get(f"{W}val", ""))
        if picture and path:
            self._photo = (path, not showing)
            path = None
        self._controls.append(path)
        here = len(self._controls) - 1
        if path is not None:
            self._tagged.add(here)
        known = path is not None or state.control is None
        inner(content, state if picture or not known else replace(state, control=here))

    def _pieces(self, parent: Element, state: _State) -> None:
        for child in parent:
            match child.tag.removeprefix(W):
                case "r":
                    self._run(child, state)
                case "sdt":
                    self._control(child, state, self._pieces)
                case "ins" | "moveTo" if self._accept:
                    self._pieces(child, self._changed(state, child))
                case "ins" | "moveTo":
                    self._bookmarks_in(child, state)
                case "del" | "moveFrom":
                    self._pieces(child, self._changed(state, child, deleted=True) if self._accept else state)
                case "hyperlink":
                    address = self._links.get(child.get(f"{R}id", ""))
                    self._pieces(child, replace(state, link=address or state.link))
                case "bookmarkStart" | "bookmarkEnd":
                    self._bookmark(child, state)
                case "commentRangeStart":
                    self._comments.append(child.get(f"{W}id", ""))
                case "fldSimple" | "smartTag" | "customXml" | "dir" | "bdo":
                    self._pieces(child, state)
                case _ if child.tag == f"{MC}AlternateContent":
                    choice = child.find(f"{MC}Choice")
                    self._pieces(child if choice is None else choice, state)

    @staticmethod
    def _changed(state: _State, element: Element, deleted: bool = False) -> _State:
        who, when = element.get(f"{W}author"), element.get(f"{W}date")
        return replace(state, who=who, when=when, deleted=state.deleted or deleted)

    def _bookmarks_in(self, element: Element, state: _State) -> None:
        """Bookmarks within text that is passed over still begin and end."""
        for each in element.iter():
            if each.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._bookmark(each, state)

    def _bookmark(self, element: Element, state: _State | None = None) -> None:
        identifier = element.get(f"{W}id", "")
        if element.tag == f"{W}bookmarkEnd":
            self._open.pop(identifier, None)
            return
        name = element.get(f"{W}name", "")
        path = self._paths.get(name.removeprefix(BOOKMARK_PREFIX).partition("_")[0])
        if path is None or not name.startswith(BOOKMARK_PREFIX):
            return
        self._open[identifier] = path
        if state is not None and state.control is not None and self._controls[state.control] is None:
            self._controls[state.control] = path

    def _run(self, run: Element, state: _State) -> None:
        for child in run:
            name = child.tag.removeprefix(W)
            if name == "fldChar":
                self._field(child.get(f"{W}fldCharType", ""))
            elif name == "instrText" and self._fields:
                self._instruct(child.text or "")
            elif name in ("drawing", "pict", "object") or child.tag == f"{MC}AlternateContent":
                self._picture = self._picture or not state.deleted
        text = "".join(map(_text, run))
        if text or state.deleted:
            self._say(text, run.find(f"{W}rPr"), state)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append([None])
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruct(self, instruction: str) -> None:
        words = instruction.replace('"', " ").split()
        if len(words) > 1 and words[0] == "HYPERLINK" and not words[1].startswith("\\"):
            self._fields[-1][0] = words[1]

    def _say(self, text: str, properties: Element | None, state: _State) -> None:
        bold, italic = self._looks.emphasis(properties)
        in_field = next((each[0] for each in reversed(self._fields) if each[0]), None)
        language = None if properties is None else properties.find(f"{W}lang")
        path, control = self._place(state)
        span = Span(
            text="" if state.deleted else text,
            path=path,
            control=control,
            bold=bold,
            italic=italic,
            link=state.link or in_field,
            locale=None if language is None else language.get(f"{W}val"),
            who=state.who,
            when=moment(state.when),
            deleted=state.deleted,
        )
        self._spans.append((span, state.control))

    def _place(self, state: _State) -> tuple[str | None, str | None]:
        """The field a place belongs to and what says so: the tag of its control, else the bookmark around it."""
        if state.control in self._tagged and state.control is not None:
            return self._controls[state.control], f"control {state.control}"
        if self._open:
            identifier, path = next(reversed(self._open.items()))
            return path, f"bookmark {identifier}"
        return None, None


def _text(child: Element) -> str:
    match child.tag.removeprefix(W):
        case "t" | "delText":
            return child.text or ""
        case "tab" | "ptab":
            return "\t"
        case "br" if child.get(f"{W}type", "textWrapping") == "textWrapping":
            return "\n"
        case "cr":
            return "\n"
        case "noBreakHyphen":
            return "\u2011"
        case "softHyphen":
            return "\u00ad"
        case "sym":
            code = child.get(f"{W}char", "")
            return chr(int(code, 16) & 0xFFFF) if code and not code.upper().startswith("F0") else ""
    return ""
