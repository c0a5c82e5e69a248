"""What goes in: spans of text in one language and look, and how the paragraph is to be set.

Sizes, indents and leadings are in points, amounts of white space in ems of the text they stand in.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

Alignment = Literal["justify", "left", "center", "right"]


class Span(Struct, frozen=True):
    """A stretch of text in one language, size and weight.

    ``text`` may hold ``\\n`` or U+2028 for a forced line break; other runs of white space count as
    one space. ``language`` is a BCP 47 tag. ``role`` picks the font chain. ``link``, ``color`` and
    ``tag`` are handed on unread: they belong to whoever draws.
    """

    text: str
    language: str
    size: float = 10.0
    weight: int = 400
    italic: bool = False
    role: str = "body"
    rise: float = 0.0
    together: bool = False
    """A line should not end within it, where there is another way: a name in a list."""
    link: object = None
    color: object = None
    tag: object = None


class SpacingRules(Struct, frozen=True):
    """White space, in ems unless said otherwise, after CLREQ 3.1.6 and 3.2; a rule is off at 0 or False."""

    autospace: float = 0.25
    """Between Han and Latin or digits, in place of a typed space."""
    autospace_shrink: float = 0.125
    autospace_stretch: float = 0.125
    squeeze_adjacent: bool = True
    """Of two full-width marks in a row, the white half between them goes."""
    trim_line_start: bool = True
    trim_line_end: bool = True
    mark_shrink: float = 0.5
    """How much of a full-width mark a justified line may take."""
    normalise_width: bool = True
    """Half-width marks in Han text drawn full-width, full-width letters and digits proportional; callers set the
    marks of other languages by it as well."""
    word_shrink: float = 0.34
    """Of a word space, as a part of that space."""
    word_stretch: float = 0.75
    """Of a word space, as a part of that space, before other gaps must help."""
    word_stretch_limit: float = 2.5
    """The cap: a line that would need more is left short."""
    han_stretch: float = 0.06
    """Between two Han characters, before the line counts as loose."""
    han_stretch_limit: float = 0.25
    hyphen_penalty: float = 200.0
    hangul_break_penalty: float = 230.0
    """For a line that ends within a Korean word (eojeol)."""


class ParagraphStyle(Struct, frozen=True):
    """How a paragraph is set. All numbers are points; nothing about looks is decided in code."""

    leading: float = 14.0
    alignment: Alignment = "justify"
    first_indent: float = 0.0
    """Added to ``left_indent`` on the first line; negative hangs it out."""
    left_indent: float = 0.0
    right_indent: float = 0.0
    hyphenate: bool = True
    balance: bool = False
    """Lines of about equal length, for headings."""
    mirrored: bool = False
    """The page is turned round when it is drawn: its left is the right, where lines from right to left begin."""
    total_fit_lines: int = 120
    """Longer paragraphs are broken line by line."""
    spacing: SpacingRules = field(default_factory=SpacingRules)


class MissingGlyph(Exception):
    """No font of the chain has this character.

    ``offset`` counts characters from the start of ``span.text``, ``span_index`` from the first span;
    the caller knows which field and line of the event that is.
    """

    def __init__(self, character: str, offset: int, span_index: int, language: str, role: str) -> None:
        self.character = character
        self.offset = offset
        self.span_index = span_index
        self.language = language
        self.role = role
        code_points = " ".join(f"U+{ord(c):04X}" for c in character)
        super().__init__(f"no font for {character!r} ({code_points}) in {language} text, role {role!r}")
