"""The type of the programme booklet: sizes, weights and colours of every kind of text, faces, white in a line."""

from enum import StrEnum

from publish.model.fields import Described
from publish.model.fields import described as f


class Alignment(StrEnum):
    """How lines end."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Type(Described):
    """Type of one kind of text, in points."""

    size: float = f("Size.")
    leading: float = f("From baseline to baseline.")
    weight: int = f("100 to 900.", default=400)
    italic: bool = f("Slanted, in scripts that know it.", default=False)
    colour: str = f("Name of a colour of the style.", default="ink")
    align: Alignment = f("How lines end.", default=Alignment.LEFT)
    balance: bool = f("Lines of about equal length.", default=False)
    hyphenate: bool = f("Break words at the end of a line.", default=True)
    role: str = f("Role in the fonts of the style.", default="body")
    space: float = f("White above a block of it.", default=0.0)


class Pair(Described):
    """Type of a text in the leading language, and in the languages after it."""

    first: Type = f("The leading language.")
    second: Type = f("Every further language.")


class TypeScale(Described):
    """Every kind of text in the booklet."""

    cover_occasion: Pair = f("The fair or series, over the title.")
    cover_title: Pair = f("Title on the cover.")
    cover_subtitle: Pair = f("Line under the title.")
    cover_details: Pair = f("Date, place and hosts on the cover.")
    part: Pair = f("Heading of a part.")
    day: Pair = f("Heading of a day.")
    session: Pair = f("Title of a session or an agreement.")
    entry: Pair = f("Heading of a smaller block; names of people who speak.")
    organization: Pair = f("Names of organizations.")
    meta: Pair = f("Kind, time and room; labels.")
    time: Pair = f("Times of sessions and talks; beside kind and room its weight alone counts.")
    topic: Pair = f("Title of a talk, theme of a session.")
    body: Pair = f("Running text.")
    detail: Pair = f("Positions and other details.")
    contents: Pair = f("Parts in the table of contents.")
    contents_entry: Pair = f("Sessions in the table of contents.")
    table: Pair = f("Text in tables.")
    table_small: Pair = f("Text in the overview of a long programme.")
    table_head: Pair = f("Heads of tables.")
    table_head_small: Pair = f("Heads of tables in the overview of a long programme.")
    reference: Pair = f("References to other pages, kinds of organizations.")
    reference_small: Pair = f("References in the overview of a long programme.")
    index_letter: Pair = f("Letters over the lists of names.")
    index_name: Pair = f("Names in long lists.")
    index_detail: Pair = f("Details in long lists.")
    index_reference: Pair = f("References to other pages in long lists.")
    figure: Pair = f("Numbers quoted, set large.")
    furniture: Pair = f("Running heads and page numbers.")
    imprint: Pair = f("Imprint.")


class Face(Described):
    """One face of a font file: TrueType or OpenType, or a collection of them."""

    file: str = f("Font file, relative to the style file, or in the package that is named.")
    package: str = f("Installed package that holds the file.", default="")
    index: int = f("Place in a collection.", default=0)
    italic: str = f("File with the true italics.", default="")
    emphasis: int = f("Added to the weight in place of italics, where there are none.", default=0)


class Spacing(Described):
    """White between characters, and how far it gives in justified lines, in ems unless it says otherwise; 0 is off."""

    autospace: float = f("Between Chinese, Japanese and Latin or digits, in place of a typed space.", default=0.25)
    autospace_shrink: float = f("How much of that a tight line may take.", default=0.125)
    autospace_stretch: float = f("How much a loose line adds to it in comfort.", default=0.125)
    squeeze_adjacent: bool = f("Of two full-width marks in a row, the white half between them goes.", default=True)
    trim_line_start: bool = f("A full-width mark that begins a line loses its white half.", default=True)
    trim_line_end: bool = f("The same at the end of a line.", default=True)
    mark_shrink: float = f("How much of a full-width mark a tight line may take.", default=0.5)
    word_shrink: float = f("How much of a word space a tight line may take, as a part of the space.", default=0.34)
    word_stretch: float = f("How much a loose line adds to it in comfort, as a part of the space.", default=0.75)
    word_stretch_limit: float = f("The most it may add; a line that would need more is left short.", default=2.5)
    han_stretch: float = f("What a loose line puts between two Chinese characters in comfort.", default=0.06)
    han_stretch_limit: float = f("The most it may put there.", default=0.25)
    hyphen_penalty: float = f("How bad a divided word is: 100 is a line stretched as far as in comfort.", default=200.0)
    hangul_break_penalty: float = f("The same for a line that ends within a Korean word.", default=230.0)
