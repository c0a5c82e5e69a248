"""The `[booklet]` section of a house style: page, type and order of the programme booklet."""

from enum import StrEnum

from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.vocabulary import AgreementStatus, SessionKind


class Arrangement(StrEnum):
    """How the languages of a text stand to each other."""

    SIDE_BY_SIDE = "side-by-side"
    STACKED = "stacked"


def arrangement_like(name: str) -> Arrangement:
    """The booklet's arrangement for one of the press release: languages are side by side, or else stacked."""
    return Arrangement.SIDE_BY_SIDE if name == Arrangement.SIDE_BY_SIDE else Arrangement.STACKED


class Alignment(StrEnum):
    """How lines end."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Sorting(StrEnum):
    """Order of names; customary is what readers of the leading language expect, as its labels say;
    alphabet is that language's own."""

    CUSTOMARY = "customary"
    PINYIN = "pinyin"
    SURNAME = "surname"
    ALPHABET = "alphabet"


class Notes(StrEnum):
    """When ruled pages for notes are added."""

    PRINTED = "printed"
    ALWAYS = "always"
    NEVER = "never"


class PageFormat(Described):
    """A page and its margins, in millimetres. Inner is the side of the fold."""

    width: float = f("Width of the page.")
    height: float = f("Height of the page.")
    top: float = f("From the upper edge to the text.")
    bottom: float = f("From the text to the lower edge.")
    inner: float = f("Margin beside the fold.")
    outer: float = f("Margin at the open side.")
    scale: float = f("All sizes of type and white space are multiplied by this.", default=1.0)
    index_columns: int = f("Columns of long lists of people and organizations.", default=2)


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


class White(Described):
    """White space, in points."""

    hair: float = f("Between lines that say the same thing.", default=2.5)
    small: float = f("Between the parts of an entry.", default=4.5)
    medium: float = f("Between a heading and its text.", default=6.0)
    large: float = f("Between the parts of the contents.", default=10.0)
    part: float = f("Under the heading of a part.", default=16.0)
    run_on: float = f("Above a short part that follows another on the same page; 0 for a new page.", default=40.0)
    paragraph: float = f("Between paragraphs.", default=4.0)
    entry: float = f("Above a speaker or an entry of a list.", default=9.0)
    block: float = f("Above a session, an agreement, a block with a heading.", default=20.0)
    day: float = f("Above a day of the programme.", default=28.0)
    over_letter: float = f("Above a letter of a list of names.", default=11.7)
    over_small_letter: float = f("The same in long lists, set small.", default=14.0)
    gutter: float = f("Between columns.", default=14.0)
    cell: float = f("Above and below the text of a table row.", default=4.5)
    cell_small: float = f("The same in the overview of a long programme.", default=2.8)
    cell_gutter: float = f("Between the columns of a table.", default=8.0)
    indent: float = f("Of lower levels in the contents.", default=14.0)
    letter: float = f("Margin that the letters of a short list stand in.", default=22.0)
    head: float = f("From the text up to the running head.", default=16.0)
    foot: float = f("From the text down to the page number.", default=24.0)
    note_line: float = f("Between the lines of pages for notes.", default=21.0)


class Strokes(Described):
    """Rules and bars, in points."""

    hairline: float = f("Rules of tables and lists.", default=0.4)
    strong: float = f("Rules over sessions and under heads of tables.", default=0.9)
    room: float = f("From a strong rule to the text under it.", default=8.0)
    bar_width: float = f("The bar over the heading of a part.", default=22.0)
    bar_height: float = f("Its height.", default=2.6)
    bar_room: float = f("From its top to the heading.", default=13.0)
    dot: float = f("Dots of the leaders in the contents.", default=0.8)
    dots_apart: float = f("White between them.", default=3.2)
    dots_rise: float = f("How high above the baseline they stand.", default=0.6)


class Slots(Described):
    """Room kept on a line, in ems of its text."""

    contents_page: float = f("Page number at the right edge of the contents.", default=2.6)
    reference_page: float = f("Page number at the right edge of a reference.", default=3.0)
    overview_page: float = f("Column of page numbers in the overview.", default=3.2)
    foot_page: float = f("Page number at the foot, and the white beside it.", default=4.0)
    before_leader: float = f("White between a title and the dots behind it.", default=0.7)
    after_leader: float = f("From the dots to the right edge.", default=2.0)
    shortest_leader: float = f("Dots that would fill no more than this are left out.", default=1.6)


class Shares(Described):
    """Columns, as parts of the measure."""

    names: float = f("Names beside positions, at least.", default=0.27)
    names_widest: float = f("The same, at most, where names are long.", default=0.34)
    names_lines: float = f("A name of more lines than this widens them to the most.", default=2.0)
    labels: float = f("Labels beside what they say.", default=0.24)
    numbers: float = f("Numbers quoted beside what they count.", default=0.3)
    pages: float = f("Page references at the right edge, at most.", default=0.4)
    agreement_page: float = f("Page of the session at the right edge of an agreement.", default=0.16)


class CoverLook(Described):
    """The cover. Lengths are points, heights parts of the page."""

    field: float = f("Height of the colour field as a part of the page.", default=0.6)
    field_over_picture: float = f("The same where a picture lies below the field.", default=0.45)
    picture: float = f("Height of the picture as a part of the page, where there is one.", default=0.3)
    picture_ppi: float = f("Most pixels of it to an inch of print.", default=200.0)
    picture_quality: int = f("Quality of its JPEG, 1 to 95.", default=70)
    colour: str = f("Colour of the field.", default="accent")
    rise: float = f("Where the text begins, as a part of the upper margin.", default=0.7)
    over_title: float = f("White over the title.", default=22.0)
    under_title: float = f("White under it.", default=24.0)
    over_details: float = f("White over date, place and hosts.", default=20.0)
    rule_width: float = f("The rule over the title.", default=28.0)
    rule_height: float = f("Its thickness.", default=1.2)
    logo: float = f("Height of the logo of the letterhead, in millimetres.", default=12.0)
    smallest: float = f("How far a long title may shrink, as a part of its size.", default=0.6)


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


class PrintStyle(Described):
    """The edition for folding and stapling, in millimetres."""

    wanted: bool = f("Also write the imposed edition; `--print` asks for it.", default=False)
    creep: float = f("How much further towards the fold the pages of each inner sheet move.", default=0.0)
    crop_marks: bool = f("Marks outside the corners.", default=False)
    mark_margin: float = f("How much larger the sheet is for the marks, on every side.", default=10.0)
    mark_length: float = f("Length of the marks.", default=5.0)
    bleed: float = f("How far beyond the cut the colour of the cover is printed.", default=3.0)


class BookletStyle(Described):
    """How the programme booklet looks and what it holds. Lengths are in points unless they say otherwise."""

    formats: dict[str, PageFormat] = f("Page formats by name.")
    text: TypeScale = f("Type of every kind of text.")
    format: str = f("Name of the page format.", default="a5")
    arrangement: Arrangement = f("How the languages of a text stand to each other.", default=Arrangement.STACKED)
    narrowest_column: float = f("Columns narrower than this many characters are stacked instead.", default=13.0)
    narrowest_justified: float = f(
        "Beside another language, words that are not Chinese, Japanese or Korean are ragged in columns of fewer ems.",
        default=26.0,
    )
    smallest_beside: float = f(
        "Beside another language, type is no smaller than this part of the leading one's.", default=0.93
    )
    sorting: Sorting = f("Order of people and organizations.", default=Sorting.CUSTOMARY)
    parts: tuple[str, ...] = f("The parts in their order.", default=())
    white: White = f("White space.", default=White())
    strokes: Strokes = f("Rules and bars.", default=Strokes())
    shares: Shares = f("Columns, as parts of the measure.", default=Shares())
    slots: Slots = f("Room kept on a line.", default=Slots())
    smallest_head: float = f("How far a running head may shrink to fit, as a part of its size.", default=0.86)
    smallest_figure: float = f("The same of numbers quoted.", default=0.5)
    title_lines: int = f("Titles of more lines than this in their columns go across the page.", default=3)
    bookmarks_open: int = f("A bookmark with more entries below it than this is shown closed.", default=12)
    cover: CoverLook = f("The cover.", default=CoverLook())
    print: PrintStyle = f("The edition for folding and stapling.", default=PrintStyle())
    notes: Notes = f("When ruled pages for notes are added.", default=Notes.PRINTED)
    compact_from: int = f("Lists of more people than this are set small, in columns.", default=40)
    guide_names_from: int = f(
        "With more people than this the running heads of who is who name the first and last of the page, not letters.",
        default=400,
    )
    tall_entry: float = f(
        "Talks longer than this part of a page may rather be cut than leave the foot of one empty.", default=0.4
    )
    contents_sessions: int = f("With more sessions than this the contents list days only.", default=40)
    agreement_statuses_left_out: tuple[AgreementStatus, ...] = f(
        "Statuses of agreements that attendees are not told of: cancelled …", default=()
    )
    contents_left_out: tuple[SessionKind, ...] = f("Kinds of sessions that the contents pass over.", default=())
    glance_speakers: int = f("In programmes of no more sessions than this the overview names the speakers.", default=12)
    glance_small: int = f("The overview of a programme of more sessions than this is set small.", default=100)
    grid_columns: int = f("Most rooms that stand side by side in the programme at a glance.", default=4)
    narrow_room: float = f("Narrowest column of a room, in characters of its text.", default=6.5)
    qr_side: float = f("Side of a QR code, in millimetres.", default=24.0)
    faces: dict[str, Face] | None = f("Faces of one's own by name, beside the shipped ones.", default=None)
    fonts: dict[str, dict[str, tuple[str, ...]]] | None = f(
        "Chains of faces by role, then by language of the text (zh-Hans, ja …), Latn or fallback.", default=None
    )
    spacing: Spacing = f("White between characters.", default=Spacing())
    normalise_punctuation: bool = f(
        "Show marks as each language sets them: half-width ones in Chinese text full-width, straight quotation marks "
        "curved or angled, in French a narrow space before ; : ! ?.",
        default=True,
    )
