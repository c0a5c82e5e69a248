"""The press release as a sequence of blocks."""

from typing import ClassVar

from publish.model.dates import PartialDate
from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.text import EMPTY, NO_PROSE, LocalizedText, RunningText


class Paragraph(Described):
    """A paragraph in each language."""

    ID_PREFIX: ClassVar = "p"

    id: str = f("Stable id.")
    text: RunningText = f("The paragraph, with light markup.")


class Heading(Described):
    """A heading between paragraphs."""

    ID_PREFIX: ClassVar = "h"

    id: str = f("Stable id.")
    heading: LocalizedText = f("The heading.")


class Quote(Described):
    """Words of a person, set apart."""

    ID_PREFIX: ClassVar = "q"

    id: str = f("Stable id.")
    quote: RunningText = f("The words, without quotation marks.")
    person: str | None = f("Id of the person who said them.", default=None)


class Photo(Described):
    """A picture with its words. Without a file it is a place kept for the picture."""

    ID_PREFIX: ClassVar = "photo"

    id: str = f("Stable id.")
    photo: str | None = f("Picture file, relative to the event file; empty while there is none.", default=None)
    caption: RunningText = f("Caption.", default=NO_PROSE)
    credit: LocalizedText = f("Photographer or source.", default=EMPTY)
    alt: LocalizedText = f("What the picture shows, for those who cannot see it.", default=EMPTY)


Block = Paragraph | Heading | Quote | Photo
#: A block is told by the key it has.
BLOCK_KEYS: dict[str, type[Block]] = {"text": Paragraph, "heading": Heading, "quote": Quote, "photo": Photo}


class Release(Described):
    """The release: its heads and its body."""

    headline: LocalizedText = f("Headline; the event's title where it is left out.", default=EMPTY)
    subhead: LocalizedText = f("Line under the headline.", default=EMPTY)
    place: LocalizedText = f("Place of the dateline; the event's city where it is left out.", default=EMPTY)
    date: PartialDate | None = f("Date of the dateline; the event's date where it is left out.", default=None)
    body: tuple[Block, ...] = f("Paragraphs, headings, quotes and photos in order.", default=())
