"""A whole document: pages, fonts, pictures, structure, navigation, metadata, attachments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from publish.renderers.pdf.tagging.attachments import Attachment, write_attachment
from publish.renderers.pdf.tagging.fonts import EmbeddedFont, FontProgram
from publish.renderers.pdf.tagging.images import RasterImage
from publish.renderers.pdf.tagging.navigation import (
    Bookmark,
    Destination,
    Link,
    PageLabel,
    write_destinations,
    write_outline,
    write_page_labels,
)
from publish.renderers.pdf.tagging.objects import Objects, stream
from publish.renderers.pdf.tagging.page import Page
from publish.renderers.pdf.tagging.structure import StructureElement
from publish.renderers.pdf.tagging.syntax import (
    TaggingError,
    dictionary,
    numbers,
    reference,
    text_string,
)

HandOver = Callable[[Callable[[], bytes]], Callable[[], bytes]]
"""Gives a job to a process; what it returns waits for the result."""


def _to_nobody(job: Callable[[], bytes]) -> Callable[[], bytes]:
    return job


class TaggedDocument:
    """A PDF/A-3a and PDF/UA-1 document in the making.

    `language` is the BCP 47 tag of the text that says nothing else; `created` stands for both
    dates and needs a time zone, and may be what tells it when the document is saved. The same calls
    give the same bytes.
    """

    def __init__(
        self,
        *,
        title: str,
        language: str,
        created: datetime | Callable[[], datetime],
        author: str = "",
        subject: str = "",
        keywords: Iterable[str] = (),
        creator: str = "",
        producer: str = "",
    ) -> None:
        if not title.strip():
            raise TaggingError("a document needs a title")
        self._moment = created if callable(created) else lambda: created
        self._described: dict[str, Any] = dict(
            title=title,
            language=language,
            author=author,
            subject=subject,
            keywords=tuple(keywords),
            creator=creator,
            producer=producer,
        )
        self.root = StructureElement("Document", None, lang=language, title=title)
        self.bookmarks: list[Bookmark] = []
        self.page_labels: list[PageLabel] = []
        self.attachments: list[Attachment] = []
        self._file = Objects()
        self._pages: list[int] = []
        self._page: Page | None = None
        self._fonts: dict[str, EmbeddedFont] = {}
        self._images: dict[int, tuple[str, RasterImage]] = {}
        self._image_references: dict[str, str] = {}
        self._destinations: dict[str, Destination] = {}
        self._links: list[tuple[int, Link]] = []
        self._resources = self._file.reserve()
        self._page_tree = self._file.reserve()

    def register_font(self, program: FontProgram) -> EmbeddedFont:
        """The document's font of that program; registering it again gives the same one."""
        font = self._fonts.get(program.key)
        if font is None:
            font = EmbeddedFont(program, f"F{len(self._fonts) + 1}", self._file.reserve())
            self._fonts[program.key] = font
        elif font.program is not program:
            raise TaggingError(f"two fonts are called {program.key}")
        return font

    def begin_page(self, size: tuple[float, float]) -> Page:
        """A new page of width and height in points. Raises TaggingError while one is open."""
        if self._page is not None:
            raise TaggingError("the page before is not ended")
        number = self._file.reserve()
        self._page = Page(self, len(self._pages), number, size)
        self._pages.append(number)
        return self._page

    def end_page(self) -> None:
        """Finish the open page and let go of its content."""
        page = self._page
        if page is None:
            raise TaggingError("no page is open")
        content = stream(page.finish())
        entries = {
            "Type": "/Page",
            "Parent": reference(self._page_tree),
            "MediaBox": f"[0 0 {numbers(page.size)}]",
            "Resources": reference(self._resources),
            "Contents": reference(self._file.add_stream(content)),
            "StructParents": str(page.index),
            "Tabs": "/S",
            "Annots": f"[{' '.join(map(reference, page.annotations))}]" if page.annotations else None,
        }
        self._file.put(page.object_number, dictionary(entries))
        self._page = None

    def image_resource(self, image: RasterImage) -> str:
        """The name by which pages draw a picture; the same picture is kept once."""
        known = self._images.get(id(image))
        if known is None:
            known = self._images[id(image)] = (f"I{len(self._images) + 1}", image)
            self._image_references[known[0]] = reference(image.write(self._file))
        return known[0]

    def add_destination(self, name: str, page: int, x: float, y: float) -> None:
        """Remember a named place; the first of a name stands."""
        self._destinations.setdefault(name, Destination(page, x, y))

    def add_link(
        self, page: int, rectangle: tuple[float, float, float, float], contents: str, destination: str | None,
        uri: str | None,
    ) -> tuple[int, int]:  # fmt: skip
        """Remember a link; returns its object number and its place among all links."""
        if (destination is None) == (uri is None):
            raise TaggingError("a link goes either to a destination or to a URI")
        link = Link(self._file.reserve(), rectangle, contents, destination, uri)
        self._links.append((page, link))
        return link.object_number, len(self._links) - 1

    def bookmark(self, title: str, destination: str, *, is_open: bool = True) -> Bookmark:
        """A new top entry of the outline; entries below it are added to what is returned."""
        entry = Bookmark(title, destination, is_open)
        self.bookmarks.append(entry)
        return entry

    def attach(self, attachment: Attachment) -> None:
        """Put a file into the document."""
        self.attachments.append(attachment)

    def save(self) -> bytes:
        """The finished file. Raises TaggingError where a link or bookmark leads nowhere, or no page was drawn."""
        return self.begin_save(_to_nobody)()

    def begin_save(self, hand_over: HandOver) -> Callable[[], bytes]:
        """What waits for the finished file, which is put together by whoever `hand_over` gives that to; the document
        itself is not needed any more. Raises TaggingError as `save` does.
        """
        if self._page is not None or not self._pages:
            raise TaggingError("the document has no page, or its last page is not ended")
        # Loaded when all is drawn: it is the time in which the fonts are cut.
        from publish.renderers.pdf.tagging.metadata import (
            DocumentInformation,
            information_dictionary,
            write_metadata,
            write_output_intent,
        )
        from publish.renderers.pdf.tagging.structure_tree import write_structure_tree

        self._check_destinations()
        file = self._file
        kids = " ".join(map(reference, self._pages))
        file.put(self._page_tree, f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>")
        information = DocumentInformation(created=self._moment(), **self._described)
        files = [write_attachment(file, attachment, information.created) for attachment in self.attachments]
        for order, (page, link) in enumerate(self._links):
            link.write(file, self._pages[page], len(self._pages) + order)
        entries: dict[str, str | None] = {
            "Type": "/Catalog",
            "Version": "/1.7",
            "Pages": reference(self._page_tree),
            "Lang": text_string(information.language),
            "MarkInfo": "<</Marked true>>",
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "StructTreeRoot": reference(write_structure_tree(file, self.root, self._pages)),
            "Metadata": reference(write_metadata(file, information)),
            "OutputIntents": f"[{reference(write_output_intent(file))}]",
            "Names": self._names(files),
            "PageLabels": write_page_labels(self.page_labels) if self.page_labels else None,
            "PageMode": "/UseOutlines" if self.bookmarks else "/UseNone",
            "Outlines": reference(write_outline(file, self.bookmarks)) if self.bookmarks else None,
        }
        if self.attachments:
            entries["AF"] = f"[{' '.join(map(reference, files))}]"
        for font in self._fonts.values():
            font.write(file)
        file.put(self._resources, self._resource_dictionary())
        return hand_over(partial(_written, file, dictionary(entries), information_dictionary(information)))

    def _check_destinations(self) -> None:
        wanted = {link.destination for _, link in self._links if link.destination is not None}
        waiting = list(self.bookmarks)
        while waiting:
            entry = waiting.pop()
            wanted.add(entry.destination)
            waiting += entry.children
        if missing := sorted(wanted - self._destinations.keys()):
            raise TaggingError(f"links or bookmarks lead to places that are on no page: {', '.join(missing)}")

    def _names(self, files: Sequence[int]) -> str | None:
        trees: dict[str, str | None] = {}
        if self._destinations:
            trees["Dests"] = reference(write_destinations(self._file, self._destinations, self._pages))
        if files:
            named = sorted(zip((one.file_name for one in self.attachments), files, strict=True))
            entries = " ".join(f"{text_string(key)} {reference(number)}" for key, number in named)
            trees["EmbeddedFiles"] = f"<</Names[{entries}]>>"
        return dictionary(trees) if trees else None

    def _resource_dictionary(self) -> str:
        fonts = {font.resource: font.reference for font in self._fonts.values()}
        return dictionary({"Font": dictionary(fonts), "XObject": dictionary(self._image_references)})


def _written(objects: Objects, catalogue: str, information: str) -> bytes:
    """The file of these objects. Whoever writes it loads reportlab, and nobody else."""
    from publish.renderers.pdf.tagging.container import written_file

    return written_file(objects, catalogue, information)
