"""Which paragraph of the document as it was built each paragraph of the edited one is.

By the fields in it where their controls or bookmarks survived, by its words where nothing did, and by its place
where the words are all new.
"""

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from msgspec import Struct

from publish.model import markup
from publish.readers.word_edits.lines import Line
from publish.snapshot import Piece, Snapshot

#: Two texts alike to this degree are the same paragraph, reworded.
_ALIKE = 0.5


class Template(Struct, frozen=True):
    """A paragraph as it was built."""

    pieces: tuple[Piece, ...]
    text: str
    paths: tuple[str, ...]
    picture: Piece | None

    @property
    def own(self) -> str | None:
        """The field that makes up the whole paragraph, if one does."""
        return self.paths[0] if len(self.paths) == 1 and len(self.pieces) == 1 else None


def templates(snapshot: Snapshot) -> tuple[Template, ...]:
    """The paragraphs of the document as it was built."""
    return tuple(_template(pieces, snapshot.values) for pieces in snapshot.outline)


def _template(pieces: tuple[Piece, ...], values: Mapping[str, str]) -> Template:
    shown = [piece for piece in pieces if piece.path is not None]
    paths = tuple(piece.path for piece in shown if piece.path in values)
    text = "".join(expected(piece, values) for piece in pieces)
    return Template(pieces, text, tuple(path for path in paths if path), shown[0] if shown and not paths else None)


def expected(piece: Piece, values: Mapping[str, str]) -> str:
    """What a piece read when the document was built."""
    if piece.path is None:
        return piece.text
    value = values.get(piece.path, "")
    return markup.plain(value) if piece.running else value


def align(lines: Sequence[Line], built: Sequence[Template]) -> dict[int, int]:
    """Index of a line -> index of the template it comes from. Lines that are new, and templates that are gone, are
    left out."""
    by_text = {_folded(each.text): _signature(each) for each in built if each.paths}
    signs = [_line_signature(line, by_text) for line in lines]
    pairs: dict[int, int] = {}
    for a, b, size in SequenceMatcher(None, [_signature(each) for each in built], signs, False).get_matching_blocks():
        pairs.update({b + step: a + step for step in range(size)})
    _settle_doubles(lines, built, pairs)
    _match_pictures(lines, built, pairs)
    _match_named(lines, built, pairs)
    _match_by_place(lines, built, pairs)
    return pairs


def is_divided(base: str, parts: Sequence[Line]) -> bool:
    """Whether several paragraphs that claim to be the same one are its parts, rather than copies of it."""
    if len({span.control for part in parts for span in part.spans if span.path}) == 1:
        return True
    together = _likeness(base, "".join(part.text for part in parts))
    return together >= max(_likeness(base, part.text) for part in parts)


def _settle_doubles(lines: Sequence[Line], built: Sequence[Template], pairs: dict[int, int]) -> None:
    """Where several lines carry the field of one paragraph: of its parts the first one counts, of its copies the one
    most like it."""
    claims: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if len(line.paths) == 1:
            claims.setdefault(line.paths[0], []).append(index)
    for line_index, template_index in list(pairs.items()):
        template = built[template_index]
        claimed = [
            each for each in claims.get(template.own or "", ()) if pairs.get(each, template_index) == template_index
        ]
        if len(claimed) < 2 or sum(each.own == template.own for each in built) > 1:
            continue
        first = claimed[0]
        if not is_divided(template.text, [lines[each] for each in claimed]):
            first = max(claimed, key=lambda each: _likeness(template.text, lines[each].text))
        del pairs[line_index]
        pairs[first] = template_index


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, False).ratio()


def _match_pictures(lines: Sequence[Line], built: Sequence[Template], pairs: dict[int, int]) -> None:
    """Pictures that no longer say which they are: the one above the caption that does."""
    taken = set(pairs.values())
    for index, line in enumerate(lines):
        if index in pairs or not line.has_picture:
            continue
        following = next((pairs[n] for n in range(index + 1, len(lines)) if n in pairs), len(built))
        before = next((n for n in range(following - 1, -1, -1) if built[n].picture and n not in taken), None)
        if before is not None:
            pairs[index] = before
            taken.add(before)


def _signature(template: Template) -> tuple[str, ...]:
    if template.picture:
        return ("picture", template.picture.path or "")
    return ("fields", *template.paths) if template.paths else ("words", _folded(template.text))


def _line_signature(line: Line, by_text: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if line.paths:
        return ("fields", *line.paths)
    if line.has_picture and not line.text.strip():
        return ("picture", line.picture or "")
    text = _folded(line.text)
    return by_text.get(text, ("words", text))


def _folded(text: str) -> str:
    """Text for comparison: without spaces and digits, since programs renumber and respace labels."""
    return "".join(char for char in text if not char.isspace() and not char.isdigit()) or text.strip()


def _match_named(lines: Sequence[Line], built: Sequence[Template], pairs: dict[int, int]) -> None:
    """Lines that still name fields, wherever they stand now."""
    taken = set(pairs.values())
    waiting: dict[str, list[int]] = {}
    for index, template in enumerate(built):
        if index not in taken:
            for path in template.paths:
                waiting.setdefault(path, []).append(index)
    for index, line in enumerate(lines):
        if index in pairs:
            continue
        candidates = [each for path in line.paths for each in waiting.get(path, ()) if each not in taken]
        if candidates:
            best = max(
                candidates, key=lambda each: (len(set(built[each].paths) & set(line.paths)), -candidates.index(each))
            )
            pairs[index] = best
            taken.add(best)


def _match_by_place(lines: Sequence[Line], built: Sequence[Template], pairs: dict[int, int]) -> None:
    """Lines without names between two that are known: the one most alike, or the only one there."""
    for free_lines, free_built in _gaps(len(lines), len(built), pairs):
        open_lines = [each for each in free_lines if not lines[each].paths and lines[each].text.strip()]
        open_built = [each for each in free_built if built[each].picture is None]
        for here in list(open_built):
            found = next((each for each in open_lines if _alike(lines[each].text, built[here].text)), None)
            if found is not None:
                pairs[found] = here
                open_lines = [each for each in open_lines if each > found]
                open_built.remove(here)
        if len(open_lines) == 1 and len(open_built) == 1 and _is_whole(built[open_built[0]]):
            pairs[open_lines[0]] = open_built[0]


def _is_whole(template: Template) -> bool:
    """Whether a paragraph is a single field, or none at all."""
    return template.own is not None or not template.paths


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _gaps(lines: int, built: int, pairs: Mapping[int, int]) -> Iterable[tuple[list[int], list[int]]]:
    """Free lines and free templates between neighbouring pairs that are in order."""
    ordered: list[tuple[int, int]] = [(-1, -1)]
    for line, template in sorted(pairs.items()):
        if template > ordered[-1][1]:
            ordered.append((line, template))
    ordered.append((lines, built))
    taken = set(pairs.values())
    for (line, template), (next_line, next_template) in pairwise(ordered):
        free_lines = [each for each in range(line + 1, next_line) if each not in pairs]
        free_built = [each for each in range(template + 1, next_template) if each not in taken]
        if free_lines and free_built:
            yield free_lines, free_built
