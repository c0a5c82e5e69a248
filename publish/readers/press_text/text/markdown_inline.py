"""Running text of a Markdown file as lines of words, with the look of some of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from publish.model.markup import Inline
from publish.readers.press_text.facts import Look
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

if TYPE_CHECKING:
    from markdown_it.token import Token

_HTML = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "body",
        "br",
        "center",
        "cite",
        "code",
        "div",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "img",
        "li",
        "main",
        "ol",
        "p",
        "picture",
        "pre",
        "q",
        "s",
        "section",
        "small",
        "source",
        "span",
        "strong",
        "style",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
    ]
)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>|<!--.*?-->", re.S)
_LEFT_STARS = re.compile(r"\*\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*\*")
_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*")
"""What the light markup of an event can link to."""
_FILE_NAME = re.compile(
    r"[\w .()-]*\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)|(?:image|img|picture|photo|图片?|圖片?)[\W\d_]*", re.I
)
_ENDS = re.compile(r"[。！？!?.；;：:…”’\"』」）)]\s*$")
_HAN_EDGE = re.compile(f"[{HAN}\u3000-\u303f\u3041-\u30ff\uff00-\uffef]")
_WRAPPED_AT = 120
"""Lines of a paragraph that was wrapped by hand are no longer than this, a Han character counting two."""


@dataclass(slots=True)
class Line:
    """One line of a paragraph: its pieces, and how far below the first line of the paragraph it begins."""

    below: int
    pieces: list[Inline] = field(default_factory=list)
    kind: str = ""

    @property
    def text(self) -> str:
        """The words."""
        return "".join(piece.text for piece in self.pieces)


def lines_of(children: Sequence[Token], source: str) -> list[Line]:
    """The lines that a paragraph, heading or cell becomes; pictures stand by themselves."""
    lines = [Line(0)]
    bold = italic = below = 0
    links: list[str] = []
    for token in children:
        if token.type in ("softbreak", "hardbreak"):
            below += 1
            lines.append(Line(below, kind="hard" if token.type == "hardbreak" else ""))
        elif token.type in ("strong_open", "strong_close"):
            bold += token.nesting
        elif token.type in ("em_open", "em_close"):
            italic += token.nesting
        elif token.type == "link_open":
            links.append(str(token.attrs.get("href", "")))
        elif token.type == "link_close":
            target = links.pop()
            if not _ADDRESS.fullmatch(target) and target not in lines[-1].text:
                lines[-1].pieces.append(Inline(f" ({target})"))  # nothing of ours can hold it but the words
        elif token.type == "image":
            lines += [_picture(token, below), Line(below, kind="hard")]
        else:
            text = _words(token)
            if token.type == "html_inline" and text == "\n":
                lines.append(Line(below, kind="hard"))
                continue
            link = links[-1] if links and _ADDRESS.fullmatch(links[-1]) else None
            looks = bool(bold), bool(italic), link
            lines[-1].pieces += (
                _with_left_stars(text, source) if looks == (False, False, None) else [Inline(text, *looks)]
            )
    return [line for line in _unwrapped(lines) if line.text.strip()]


def _words(token: Token) -> str:
    if token.type != "html_inline":
        return token.content
    if compiled(r"<br\b", re.I).match(token.content):
        return "\n"
    return without_tags(token.content)


def without_tags(text: str) -> str:
    """The words between HTML tags and beside comments; what only looks like a tag stays."""
    return _TAG.sub(lambda tag: tag[0] if tag[1] and tag[1].lower() not in _HTML else "", text)


def _picture(token: Token, below: int) -> Line:
    """A picture with words is a caption; one without keeps its mark, which no document shows."""
    alt = token.content.strip()
    if len(alt) < 2 or _FILE_NAME.fullmatch(alt):
        return Line(below, [Inline(f"![{alt}]({token.attrs.get('src', '')})")], "picture")
    return Line(below, [Inline(alt)], "caption")


def _with_left_stars(text: str, source: str) -> Iterator[Inline]:
    """`他说**“好”**后来`: stars that close after a Chinese mark are none by CommonMark, yet meant so."""
    at = 0
    for stars in _LEFT_STARS.finditer(text):
        if stars[0] in source:
            yield Inline(text[at : stars.start()])
            yield Inline(stars[1], bold=True)
            at = stars.end()
    yield Inline(text[at:])


def _unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Lines that were wrapped by hand as one, where one of them ends in the middle of a sentence."""
    joined: list[Line] = []
    for group in _of_one_script(lines):
        wrapped = _is_wrapped(group)
        for line in group:
            if wrapped and line is not group[0]:
                joined[-1].pieces += [Inline(_gap(joined[-1].text, line.text)), *line.pieces]
            else:
                joined.append(line)
    return joined


def _is_wrapped(group: Sequence[Line]) -> bool:
    """Whether the lines are about equally long, fit a narrow window, and one breaks off in the middle of a sentence."""
    widths = [len(line.text) + len(compiled(f"[{HAN}]").findall(line.text)) for line in group]
    even = all(width >= 0.6 * max(widths) for width in widths[:-1])
    return even and 60 <= max(widths) <= _WRAPPED_AT and any(not _ENDS.search(line.text) for line in group[:-1])


def _of_one_script(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and (line.kind or group[-1].kind in ("caption", "picture") or _is_han(line) != _is_han(group[0])):
            yield group
            group = []
        group.append(line)
    yield group


def _is_han(line: Line) -> bool:
    return len(compiled(f"[{HAN}\u3041-\u30ff]").findall(line.text)) * 2 > len(
        compiled("[A-Za-zÀ-ɏ]+").findall(line.text)
    )


def _gap(before: str, after: str) -> str:
    return "" if _HAN_EDGE.match(before[-1:]) and _HAN_EDGE.match(after[:1]) else " "


def looks_of(pieces: Sequence[Inline], shift: int = 0) -> tuple[Look, ...]:
    """Where the pieces that look different stand, `shift` characters further on."""
    found, at = [], shift
    for piece in pieces:
        end = at + len(piece.text)
        if piece.text and (piece.bold or piece.italic or piece.link):
            found.append(Look(at, end, piece.bold, piece.italic, piece.link))
        at = end
    return tuple(found)
