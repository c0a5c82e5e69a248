"""The `[booklet]` section of a house style: what the programme booklet holds, in which order and look."""

from enum import StrEnum

from publish.house_style.booklet_space import PageFormat, Shares, Slots, Strokes, White
from publish.house_style.booklet_type import Face, Spacing, TypeScale
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
    contents_tightest: float = f(
        "How much of the white between the lines of the contents is left at least where they then fit on one page.",
        default=0.5,
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
