"""The room in the programme booklet: page and margins, white between blocks, rules, columns."""

from publish.model.fields import Described
from publish.model.fields import described as f


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
