"""The `[workbook]` section of a house style: which columns each recipient gets, how wide, in what order."""

from collections.abc import Mapping
from enum import StrEnum

from publish.model.fields import Described
from publish.model.fields import described as f


class PersonColumn(StrEnum):
    """Columns of the participants. Names of texts give one column a language."""

    NAME = "name"
    ROMANIZATION = "romanization"
    HONORIFIC = "honorific"
    SUFFIX = "suffix"
    POSITION = "position"
    DEPARTMENT = "department"
    ORGANIZATION = "organization"
    ORGANIZATION_KIND = "organization_kind"
    ROLE = "role"
    SESSIONS = "sessions"
    COUNTRY = "country"
    RANK = "rank"
    VISIBILITY = "visibility"
    EMAIL = "email"
    PHONE = "phone"
    SEAT = "seat"
    DIETARY = "dietary"
    HOTEL = "hotel"
    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    NOTES = "notes"
    BIOGRAPHY = "biography"
    PINYIN_ORDER = "pinyin_order"
    SURNAME_ORDER = "surname_order"


class AgreementColumn(StrEnum):
    """Columns of the agreements."""

    NUMBER = "number"
    TITLE = "title"
    KIND = "kind"
    STATUS = "status"
    SIGNED = "signed"
    PARTIES = "parties"
    SIGNATORIES = "signatories"
    CEREMONY = "ceremony"
    SESSION = "session"
    SUMMARY = "summary"


class SessionColumn(StrEnum):
    """Columns of the programme."""

    NUMBER = "number"
    DATE = "date"
    UNTIL = "until"
    START = "start"
    END = "end"
    ROOM = "room"
    TRACK = "track"
    KIND = "kind"
    TITLE = "title"
    TOPIC = "topic"
    SPEAKERS = "speakers"
    AGREEMENTS = "agreements"
    SUMMARY = "summary"


class OrganizationColumn(StrEnum):
    """Columns of the organizations."""

    NAME = "name"
    SHORT_NAME = "short_name"
    KIND = "kind"
    HOSTING = "hosting"
    PARENT = "parent"
    CITY = "city"
    PEOPLE = "people"
    URL = "url"
    ABOUT = "about"


class Order(StrEnum):
    """How the participants are sorted at first."""

    EVENT = "event"
    PROTOCOL = "protocol"
    PINYIN = "pinyin"
    SURNAME = "surname"


class HeadingLanguages(StrEnum):
    """Languages of headings and drop-down words that belong to no single language."""

    ALL = "all"
    LEADING = "leading"


class Paper(StrEnum):
    """Paper sizes."""

    A4 = "A4"
    A3 = "A3"
    LETTER = "letter"


class View(Described):
    """What one recipient gets. A sheet without columns is left out."""

    participants: tuple[PersonColumn, ...] = f("Columns of the participants.", default=())
    agreements: tuple[AgreementColumn, ...] = f("Columns of the agreements.", default=())
    programme: tuple[SessionColumn, ...] = f("Columns of the programme.", default=())
    organizations: tuple[OrganizationColumn, ...] = f("Columns of the organizations.", default=())
    keep: tuple[str, ...] = f("Columns that stay though they are empty, for the recipient to fill.", default=())
    summary: bool = f("Whether there is a sheet of counts and charts.", default=False)
    internal: bool = f(
        "Whether the recipient belongs to the office: sees people who may not be printed, all that is known of "
        "people of whom only the name may be, and columns that people added.",
        default=False,
    )


class WorkbookStyle(Described):
    """How the workbook looks and who gets what."""

    views: dict[str, View] = f("Recipients by name.")
    fonts: dict[str, str] = f("Typeface by ISO 15924 script; one that Windows and Mac both have. Latn is the rest.")
    widths: dict[str, float] = f(
        'Greatest widths of columns in digits, by column, or by sheet and column: "organizations.name".'
    )
    view: str = f("The view that is made where none is asked for.", default="organizers")
    order: Order = f("How the participants are sorted at first.", default=Order.PROTOCOL)
    heading_languages: HeadingLanguages = f("Languages of headings.", default=HeadingLanguages.ALL)
    drop_empty: tuple[str, ...] = f("Columns that are left out where no row has anything in them.", default=())
    paper: Paper = f("Paper to print on.", default=Paper.A4)
    size_pt: float = f("Size of cell text.", default=10.0)
    title_pt: float = f("Size of the title above each table.", default=14.0)
    margin_mm: float = f("Margins of the printed page.", default=12.0)
    narrowest: float = f("Least width of a column, in digits.", default=7.0)
    waiting: float = f("Width of a column that nothing stands in yet, in digits.", default=14.0)
    widest: float = f("Greatest width of a column not named under widths, in digits.", default=40.0)
    date_format: str = f("Number format of dates.", default="yyyy-mm-dd")
    time_format: str = f("Number format of times of day.", default="hh:mm")
    line: float = f("Height of a line of cell text, as a multiple of its size.", default=1.5)
    page_digits: float = f(
        "Most digits of column width on one printed page; a wider sheet goes over several, its first columns repeated.",
        default=200.0,
    )
    since: Mapping[str, str] | None = None
    """Path -> text of the version sent before, for a sheet of changes; set for one build, never in a file."""
    spare_rows: int = f("Rows below a table for which the drop-down lists are ready.", default=200)
