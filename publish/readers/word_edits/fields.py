"""What each field of a paragraph reads now."""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from msgspec import Struct
from msgspec.structs import replace

from publish.model import Inline, markup
from publish.readers.word_edits.align import Template, expected
from publish.readers.word_edits.lines import Line, Span
from publish.snapshot import Piece


class Reading(Struct, frozen=True):
    """The fields of one paragraph as they read now (one may be there twice), words of the document's own that were
    changed: pairs of what they were and what they are, and its words that state facts, as they read now."""

    fields: tuple[tuple[str, tuple[Span, ...]], ...]
    words: tuple[tuple[str, str], ...] = ()
    stated: tuple[tuple[Piece, tuple[Span, ...]], ...] = ()


def written(spans: Iterable[Span], running: bool) -> str:
    """Spans as the event file would have them: with light markup where the field has it."""
    kept = [span for span in spans if not span.deleted]
    if not running:
        return "".join(span.text for span in kept).strip()
    pieces = [Inline(span.text, span.bold, span.italic, _address(span.link)) for span in kept]
    return markup.compose(pieces).strip()


def _address(link: str | None) -> str | None:
    return link if link and link.startswith(("http://", "https://", "mailto:", "tel:")) else None


def read(line: Line, template: Template, values: Mapping[str, str]) -> Reading:
    """The fields of `template` as `line` has them. A field that is gone has no spans."""
    if template.own:
        return Reading(((template.own, line.spans),))
    shown = [piece for piece in template.pieces if piece.path in template.paths or piece.path is None]
    found = _found(line, template)
    fields = [(path, spans) for path, spans in found if path]
    words: list[tuple[str, str]] = []
    stated: list[tuple[Piece, tuple[Span, ...]]] = []
    for between, spans in _between(shown, found):
        missing = any(piece.path is not None for piece in between)
        was, now = "".join(piece.text for piece in between), _text(spans)
        if missing and (not now.strip() or same_words(was, now)):
            # Only the words around the fields are left.
            fields += [(piece.path, ()) for piece in between if piece.path]
            between = [piece for piece in between if piece.path is None]
            missing = False
        cut, rest = _cut(between, spans, values)
        fields += [(piece.path, inside) for piece, inside in cut if piece.path]
        stated += [(piece, inside) for piece, inside in cut if piece.form]
        own = "".join(piece.text for piece in between if not piece.form)
        if not missing and not _same_words(between, own, rest):
            words.append((own, rest))
    if words and len(template.paths) == 1:
        # Typed beside the control rather than in it: it still belongs to the only field there is.
        cut, _ = _cut(shown, line.spans, values)
        return Reading(tuple((piece.path, spans) for piece, spans in cut if piece.path), stated=tuple(stated))
    return Reading(tuple(fields), tuple(words), tuple(stated))


def _found(line: Line, template: Template) -> list[tuple[str | None, tuple[Span, ...]]]:
    """The line cut into fields of the template and what stands between; a field in two pieces takes in whatever
    stands between them."""
    cut: list[tuple[str | None, list[Span]]] = []
    for span in line.spans:
        path = span.path if span.path in template.paths else None
        before = _open_piece(cut, path, span, template) if path else None
        if before is not None:
            inside = [each for _, spans in cut[before:] for each in spans]
            cut[before:] = [(path, [*inside, span])]
        elif path is None and cut and cut[-1][0] is None:
            cut[-1][1].append(span)
        else:
            cut.append((path, [span]))
    return [(path, tuple(spans)) for path, spans in cut]


def _open_piece(cut: Sequence[tuple[str | None, list[Span]]], path: str, span: Span, template: Template) -> int | None:
    """Where the field that a span goes on with began: in the same control, or in any where it is there but once."""
    for number in range(len(cut) - 1, -1, -1):
        if cut[number][0] == path:
            once = template.paths.count(path) == 1
            return number if once or cut[number][1][-1].control == span.control else None
        if cut[number][0] is not None:
            return None
    return None


def _between(
    pieces: Sequence[Piece], found: Sequence[tuple[str | None, tuple[Span, ...]]]
) -> Iterable[tuple[list[Piece], tuple[Span, ...]]]:
    """Stretches of the template between fields that were found, each with what the line has in its place."""
    order = [path for path, _ in found if path]
    rest = list(pieces)
    at = 0
    for path in [*order, None]:
        gap: tuple[Span, ...] = ()
        while at < len(found) and found[at][0] is None:
            gap += found[at][1]
            at += 1
        at += 1
        end = next((n for n, piece in enumerate(rest) if piece.path == path), len(rest)) if path else len(rest)
        if path and end == len(rest):
            # Fields in another order than they were: nothing is said about the words between them.
            continue
        stretch, rest = rest[:end], rest[end + 1 :]
        if stretch or gap:
            yield stretch, gap


def _cut(
    pieces: Sequence[Piece], spans: tuple[Span, ...], values: Mapping[str, str]
) -> tuple[list[tuple[Piece, tuple[Span, ...]]], str]:
    """A stretch cut into fields whose controls are lost and words that state facts, and the rest of its text."""
    now = _text(spans)
    ranges = _between_words(pieces, now) or _by_difference(pieces, now, values)
    cut = [(piece, _slice(spans, start, stop)) for piece, (start, stop) in ranges]
    rest, at = "", 0
    for _, (start, stop) in ranges:
        rest += now[at:start]
        at = max(at, stop)
    return cut, rest + now[at:]


def _between_words(pieces: Sequence[Piece], now: str) -> list[tuple[Piece, tuple[int, int]]]:
    """Where facts stand, between words that are as they were; nothing where they are not, or hold no two apart."""
    parts = [piece for piece in pieces if _is_part(piece)]
    words = "".join("\0" if piece.form else piece.text for piece in pieces)
    if any(piece.path for piece in parts) or re.search("\0\\s*\0", words):
        return []
    pattern = "".join("(.*?)" if _is_part(piece) else _as_it_was(piece.text) for piece in pieces)
    found = re.fullmatch(pattern, now, re.DOTALL)
    return [(piece, found.span(number)) for number, piece in enumerate(parts, 1)] if found else []


def _is_part(piece: Piece) -> bool:
    return bool(piece.path or piece.form)


def _as_it_was(words: str) -> str:
    """Words with other spaces, and numbers that the program counts with others."""
    if words.isdigit():
        return r"\d+"
    return r"\s*".join(re.escape(char) for char in words if not char.isspace()).join((r"\s*", r"\s*"))


def _by_difference(pieces: Sequence[Piece], now: str, values: Mapping[str, str]) -> list[tuple[Piece, tuple[int, int]]]:
    """Where each part stands, by comparing what stood there with what stands there now."""
    was = "".join(expected(piece, values) for piece in pieces)
    codes = SequenceMatcher(None, was, now, False).get_opcodes()
    ranges: list[tuple[Piece, tuple[int, int]]] = []
    at = 0
    for piece in pieces:
        end = at + len(expected(piece, values))
        if _is_part(piece):
            ranges.append((piece, (_mapped(codes, at, first=True), _mapped(codes, end, first=False))))
        at = end
    return ranges


def _mapped(codes: Sequence[tuple[str, int, int, int, int]], position: int, first: bool) -> int:
    """Where a boundary of the old text lies in the new one. Insertions at a boundary go into the field."""
    ends = [j2 if tag != "equal" else j1 + position - i1 for tag, i1, i2, j1, j2 in codes if i1 <= position <= i2]
    starts = [j1 if tag != "equal" else j1 + position - i1 for tag, i1, i2, j1, j2 in codes if i1 <= position <= i2]
    if not ends:
        return 0
    return min(starts) if first else max(ends)


def _slice(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """The spans of a range of characters."""
    out: list[Span] = []
    at = 0
    for span in spans:
        text = span.text[max(0, start - at) : max(0, end - at)]
        if text:
            out.append(replace(span, text=text))
        at += len(span.text)
    return tuple(out)


def _text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def same_words(one: str, other: str) -> bool:
    """Whether words of the document are unchanged, whatever they count or state."""
    return _bare(one) == _bare(other)


def _same_words(pieces: Iterable[Piece], was: str, now: str) -> bool:
    """Whether words that state nothing are unchanged; spaces, and numbers that the program counts, are its business."""
    if any(piece.text.isdigit() for piece in pieces if not _is_part(piece)):
        return same_words(was, now)
    return "".join(was.split()) == "".join(now.split())


def _bare(text: str) -> str:
    return "".join(char for char in text if not char.isspace() and not char.isdigit())
