"""Which field the text at a place belongs to: controls by their tags, bookmarks by their names, links in fields."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from msgspec import Struct, field
from msgspec.structs import replace

from publish.readers.word_edits.lines import Span
from publish.readers.word_edits.names import W
from publish.snapshot import BOOKMARK_PREFIX


class Ranges(Struct):
    """Everything that is open at a place in the document. `paths` maps tags and bookmark keys to fields."""

    paths: Mapping[str, str]
    #: Path of each control: from its tag, or from the bookmark found inside it.
    _controls: list[str | None] = field(default_factory=list)
    _tagged: set[int] = field(default_factory=set)
    _bookmarks: dict[str, str] = field(default_factory=dict)
    _links: list[str | None] = field(default_factory=list)

    def path_of_tag(self, properties: Element | None) -> str | None:
        """The field a control's properties name."""
        tag = None if properties is None else properties.find(f"{W}tag")
        return None if tag is None else self.paths.get(tag.get(f"{W}val", ""))

    def add_control(self, path: str | None) -> int:
        """A control that begins; its number."""
        self._controls.append(path)
        if path is not None:
            self._tagged.add(len(self._controls) - 1)
        return len(self._controls) - 1

    def bookmark(self, element: Element, control: int | None = None) -> None:
        """A bookmark that begins or ends, perhaps in a control without a tag, which it names then."""
        identifier = element.get(f"{W}id", "")
        if element.tag == f"{W}bookmarkEnd":
            self._bookmarks.pop(identifier, None)
            return
        name = element.get(f"{W}name", "")
        path = self.paths.get(name.removeprefix(BOOKMARK_PREFIX).partition("_")[0])
        if path is None or not name.startswith(BOOKMARK_PREFIX):
            return
        self._bookmarks[identifier] = path
        if control is not None and self._controls[control] is None:
            self._controls[control] = path

    def place(self, control: int | None) -> tuple[str | None, str | None]:
        """The field a place belongs to and what says so: the tag of its control, else the bookmark around it."""
        if control is not None and control in self._tagged:
            return self._controls[control], f"control {control}"
        if self._bookmarks:
            identifier, path = next(reversed(self._bookmarks.items()))
            return path, f"bookmark {identifier}"
        return None, None

    def named(self, span: Span, control: int | None) -> Span:
        """A span outside all bookmarks, but in a control that a bookmark has named meanwhile."""
        if span.path is None and control is not None and self._controls[control] is not None:
            return replace(span, path=self._controls[control], control=f"control {control}")
        return span

    def field_mark(self, kind: str) -> None:
        """A complex field that begins or ends."""
        if kind == "begin":
            self._links.append(None)
        elif kind == "end" and self._links:
            self._links.pop()

    def instruct(self, instruction: str) -> None:
        """Part of a field's instruction; only HYPERLINK matters here."""
        words = instruction.replace('"', " ").split()
        if self._links and len(words) > 1 and words[0] == "HYPERLINK" and not words[1].startswith("\\"):
            self._links[-1] = words[1]

    @property
    def link(self) -> str | None:
        """The address of the link field a place is in."""
        return next((each for each in reversed(self._links) if each), None)
