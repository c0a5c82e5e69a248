"""The sections of a house style that all documents share."""

from collections.abc import Mapping
from typing import Any

from publish.house_style.booklet import BookletStyle
from publish.house_style.release import ReleaseStyle
from publish.house_style.workbook import WorkbookStyle
from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.text import EMPTY, LocalizedText


class Colours(Described):
    """Named colours, each `#RRGGBB`; renderers refer to them by name."""

    ink: str = f("Running text.")
    muted: str = f("Secondary text: credits, page numbers.")
    accent: str = f("The one colour of the house: headings, rules, cover.")
    on_accent: str = f("Text on the accent colour.")
    tint: str = f("Light ground behind table headers and boxes.")
    rule: str = f("Hairlines.")
    warning: str = f("Gaps that someone must fill.")


class Letterhead(Described):
    """Who sends the documents."""

    office: LocalizedText = f("Name of the office; the hosts' names where it is left out.", default=EMPTY)
    address: LocalizedText = f("Address line under it.", default=EMPTY)
    logo: str | None = f("Picture file, relative to the style file.", default=None)
    logo_alt: LocalizedText = f("What the logo shows.", default=EMPTY)


class HouseStyle(Described):
    """Everything visual and verbal that an office can set."""

    name: str = f("Name of the style.")
    colours: Colours = f("Named colours.")
    booklet: BookletStyle = f("The programme booklet.")
    release: ReleaseStyle = f("The press release in Word.")
    workbook: WorkbookStyle = f("The workbook in Excel.")
    description: str = f("One line about it.", default="")
    letterhead: Letterhead = f("Who sends the documents.", default=Letterhead())
    label_folder: str | None = f("Folder with label files of one's own, relative to the style file.", default=None)
    labels: dict[str, dict[str, dict[str, str]]] | None = f(
        "Labels that this style words differently: language, section, key.", default=None
    )
    folder: str = "."
    """Where the style file lies; paths in it are relative to this."""
    said: Mapping[str, Any] = {}
    """Everything the style says, its base included, as it is written."""

    @property
    def digest(self) -> str:
        """SHA-256 of everything the style says."""
        import hashlib  # takes 2 ms to load, json 1: nobody waits for a digest while documents are made
        import json

        return hashlib.sha256(json.dumps(self.said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
