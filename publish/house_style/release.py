"""The `[release]` section of a house style: how the press release looks in Word."""

from enum import StrEnum

from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.vocabulary import AgreementStatus


class Arrangement(StrEnum):
    """How the languages stand to each other."""

    INTERLEAVED = "interleaved"
    SIDE_BY_SIDE = "side-by-side"
    SEQUENTIAL = "sequential"


class Alignment(StrEnum):
    """Where lines begin and end."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class FontFamily(StrEnum):
    """Kinds of fonts Word tells apart when it must find another one (ECMA-376 part 1, 17.8.3.9)."""

    SERIF = "roman"
    SANS = "swiss"


class Font(Described):
    """A font for one purpose: Latin letters, and by ISO 15924 script for those it has no letters of."""

    latin: str = f("Font of Latin, Greek and Cyrillic letters.")
    scripts: dict[str, str] = f("Fonts by script: Hans, Hant, Jpan, Kore.")


class FontFacts(Described):
    """What Word should know of a font that may be missing on a reader's machine."""

    family: FontFamily = f("Serif or sans.")
    charset: str = f("Windows character set in hexadecimal: 00 Latin, 86 GB, 88 Big5, 80 Shift-JIS, 81 Hangul.")
    alternates: tuple[str, ...] = f("Fonts to take instead, best first.", default=())


class Page(Described):
    """The sheet, in millimetres."""

    width_mm: float = f("Width of the paper.")
    height_mm: float = f("Height of the paper.")
    top_mm: float = f("Top margin of every page.")
    bottom_mm: float = f("Bottom margin.")
    left_mm: float = f("Left margin.")
    right_mm: float = f("Right margin.")
    header_mm: float = f("From the top of the paper to the running head.")
    footer_mm: float = f("From the bottom of the paper to the page number.")


class Look(Described):
    """A paragraph style. What is left out is as in the style it stands on, in the end that of running text."""

    font: str | None = f("Font by its purpose in `[release.fonts]`.", default=None)
    size_pt: float | None = f("Type size.", default=None)
    colour: str | None = f("Colour by its name in `[colours]`.", default=None)
    bold: bool | None = f("Bold.", default=None)
    italic: bool | None = f("Italic; East Asian text stays upright.", default=None)
    capitals: bool | None = f("Shown in capital letters.", default=None)
    tracking_pt: float | None = f("Extra space between letters.", default=None)
    align: Alignment | None = f("Alignment.", default=None)
    before_pt: float | None = f("Space above.", default=None)
    after_pt: float | None = f("Space below.", default=None)
    line: float | None = f("Line spacing; 1.2 is one line and a fifth.", default=None)
    indent_mm: float | None = f("Indent from the left.", default=None)
    hanging_mm: float | None = f("How far the first line stands out to the left of the indent.", default=None)
    keep_with_next: bool | None = f("Stays on the page of the paragraph that follows.", default=None)
    keep_lines: bool | None = f("Is never divided between two pages.", default=None)
    rule_above: str | None = f("Colour of a line above, by name.", default=None)
    rule_below: str | None = f("Colour of a line below, by name.", default=None)
    rule_left: str | None = f("Colour of a bar on the left, by name.", default=None)
    rule_pt: float = f("Thickness of these lines.", default=0.5)
    ground: str | None = f("Colour behind the paragraph, by name.", default=None)


class Looks(Described):
    """Every paragraph style of the release. All of them appear in Word's style pane and can be changed there."""

    normal: Look = f("What all others stand on.")
    text: Look = f("Paragraphs of the body.")
    slug: Look = f("For immediate release, or the embargo.")
    notice: Look = f("A mark such as 'draft'.")
    kicker: Look = f("The fair or series, above the headline.")
    headline: Look = f("Headline.")
    subhead: Look = f("Line under the headline.")
    dateline: Look = f("Place and date.")
    heading: Look = f("Headings of sections.")
    subheading: Look = f("Headings within a section.")
    quote: Look = f("Words of a person, set apart.")
    attribution: Look = f("Who said them.")
    photo: Look = f("The paragraph a photo stands in.")
    caption: Look = f("Caption of a photo.")
    end: Look = f("End of the release proper.")
    agreement: Look = f("Title of an agreement in the numbered list.")
    agreement_more: Look = f("Its further lines.")
    entry: Look = f("One line of the notes: a speaker, a fact, a contact.")
    entry_more: Look = f("The same line in a further language, close to it.")
    column_head: Look = f("Name of the language above a column.")
    letterhead: Look = f("Name of the office.")
    letterhead_line: Look = f("Address of the office.")
    header: Look = f("Running head from the second page on.")
    footer: Look = f("Page number and notice.")


class BodySetting(Described):
    """How body paragraphs of one language differ from `looks.text`."""

    first_line_em: float | None = f("First-line indent in ems of the type.", default=None)
    align: Alignment | None = f("Alignment.", default=None)
    line: float | None = f("Line spacing.", default=None)
    size_pt: float | None = f("Type size.", default=None)


class ReleaseStyle(Described):
    """The press release."""

    arrangement: Arrangement = f("Arrangement of the languages.")
    page: Page = f("The sheet.")
    fonts: dict[str, Font] = f("Fonts by purpose; `text` and `display` are used by the shipped looks.")
    font_facts: dict[str, FontFacts] = f("What Word should know of each font.")
    looks: Looks = f("Paragraph styles.")
    body_by_language: dict[str, BodySetting] = f("How body paragraphs of a language differ.")
    photo_width_percent: int = f("Width of a photo, of the text width.")
    photo_ratio: float = f("Width to height of a picture placeholder.")
    photo_dpi: int = f("Photos are scaled down to this resolution.")
    logo_height_mm: float = f("Height of the logo.")
    column_gap_mm: float = f("Between two columns that stand side by side.")
    separator: str = f("Between the languages where they share a line; set off by spaces.")
    guest_limit: int = f("Events with more people than this list only those with a part in the programme.")
    sessions_left_out: tuple[str, ...] = f("Kinds of sessions that are no news: meal, break …", default=())
    agreement_statuses_left_out: tuple[AgreementStatus, ...] = f(
        "Statuses of agreements the press is not told of: cancelled, postponed …", default=()
    )
    track_changes: bool = f("Whether Word records changes from the start.", default=False)
    remarks: tuple[tuple[str, str], ...] = ()
    """Path and message of each remark that a review copy carries as a comment in the margin."""
