"""What each field of a paragraph reads now."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from msgspec import Struct
from msgspec.structs import replace

from publish.model import Inline, markup
from publish.readers.word_edits.align import Template, expected
from publish.readers.word_edits.lines import Line, Span
from publish.snapshot import Piece


class Reading(Struct, frozen=True):
    """The fields of one paragraph as they read now (one may be there twice), and words of the document's own that
    were changed: pairs of what they were and what they are."""

    fields: tuple[tuple[str, tuple[Span, ...]], ...]
    words: tuple[tuple[str, str], ...] = ()


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
    for between, spans in _between(shown, found):
        missing = [piece for piece in between if piece.path is not None]
        was, now = "".join(piece.text for piece in between), _text(spans)
        if missing:
            fields += _by_difference(between, spans, values, bare=not now.strip() or _same(was, now))
        elif not _same(was, now):
            words.append((was, now))
    if words and len(template.paths) == 1:
        # Typed beside the control rather than in it: it still belongs to the only field there is.
        return Reading(tuple(_by_difference(shown, line.spans, values, bare=False)))
    return Reading(tuple(fields), tuple(words))


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


def _by_difference(
    pieces: Sequence[Piece], spans: tuple[Span, ...], values: Mapping[str, str], bare: bool
) -> list[tuple[str, tuple[Span, ...]]]:
    """Fields whose controls are lost, by comparing what stood there with what stands there now. `bare` says that
    only the words around them are left."""
    if bare:
        return [(piece.path, ()) for piece in pieces if piece.path]
    was, now = "".join(expected(piece, values) for piece in pieces), _text(spans)
    codes = SequenceMatcher(None, was, now, False).get_opcodes()
    fields: list[tuple[str, tuple[Span, ...]]] = []
    at = 0
    for piece in pieces:
        end = at + len(expected(piece, values))
        if piece.path:
            start, stop = _mapped(codes, at, first=True), _mapped(codes, end, first=False)
            fields.append((piece.path, _slice(spans, start, stop)))
        at = end
    return fields


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


def _same(one: str, other: str) -> bool:
    """Whether words of the document are unchanged; numbers and spaces are the program's business."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return "".join(char for char in text if not char.isspace() and not char.isdigit())
