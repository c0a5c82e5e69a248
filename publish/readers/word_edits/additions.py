"""Lines that were not there before: new paragraphs, and the further parts of paragraphs that were divided."""

from itertools import zip_longest

from msgspec import Struct, field

from publish.model.languages import is_east_asian
from publish.readers.edits import AddedBlock
from publish.readers.word_edits import sentences
from publish.readers.word_edits.align import is_divided
from publish.readers.word_edits.fields import written
from publish.readers.word_edits.findings import (
    Comparison,
    Findings,
    Seen,
    block_of,
    block_shown,
    language_of,
    last_author,
    where,
)
from publish.readers.word_edits.lines import Line
from publish.readers.word_edits.tongues import language_of_line

_QUOTATION_MARKS = '“”„«»「」" \u00a0'


class _Place(Struct):
    """New paragraphs at one place, by language in their order. `split_from` is the block they are parts of."""

    after: str | None
    split_from: str | None
    columns: dict[str, list[tuple[str, Line]]] = field(default_factory=dict)


def find_additions(comparison: Comparison, findings: Findings) -> None:
    """Notes all new lines; the lines that were there before must have been read."""
    after: str | None = None
    places: dict[tuple[str | None, str | None], _Place] = {}
    for index, line in enumerate(comparison.lines):
        template = comparison.template(index)
        if template is not None:
            after = block_shown(template) or after
            continue
        source = next((path for path in line.paths if path in findings.seen), None)
        if source and not block_of(source):
            _continue(comparison, findings, source, line)
            continue
        split = block_of(source) if source and _is_part(comparison, findings, source, line) else None
        if not line.text.strip():
            findings.remark(sentences.picture_added(), line)
            continue
        if split is None and not _inside_body(comparison, index):
            findings.remark(sentences.stray(line.text), line)
            continue
        language = language_of(source) if source else language_of_line(comparison, index)
        place = places.setdefault((split or after, split), _Place(split or after, split))
        place.columns.setdefault(language, []).append((_text(line, split), line))
    for place in places.values():
        findings.added += _blocks(place)


def _text(line: Line, split: str | None) -> str:
    kind = "text" if split else _kind(line)
    text = written(line.spans, running=kind != "heading")
    return text.strip(_QUOTATION_MARKS) if kind == "quote" else text


def _kind(line: Line) -> str:
    """What block a new paragraph makes, by its style."""
    if line.level is not None:
        return "heading"
    return "quote" if (line.style or "").startswith("Quote") else "text"


def _is_part(comparison: Comparison, findings: Findings, path: str, line: Line) -> bool:
    """Whether a second paragraph with the same field is the rest of the first one, or a copy of it written over."""
    first = findings.seen[path][0].line
    return first is not None and is_divided(comparison.plain(path), [first, line])


def _continue(comparison: Comparison, findings: Findings, path: str, line: Line) -> None:
    """Part of a field that is no paragraph of the body, broken in two: the parts are one text again."""
    last = findings.seen[path][-1]
    joint = "" if is_east_asian(language_of(path)) else " "
    more = written(line.spans, path in comparison.running)
    findings.seen[path][-1] = Seen((last.text or "") + joint + more, line, last.spans + line.spans)


def _inside_body(comparison: Comparison, index: int) -> bool:
    """Whether a line stands where paragraphs of the body belong: right before or after one."""
    before = next((comparison.template(n) for n in range(index - 1, -1, -1) if n in comparison.pairs), None)
    rest = range(index + 1, len(comparison.lines))
    following = next((comparison.template(n) for n in rest if n in comparison.pairs), None)
    return any(near is not None and block_shown(near) is not None for near in (before, following))


def _blocks(place: _Place) -> list[AddedBlock]:
    """The first paragraphs in each language belong together, then the second, and so on."""
    blocks = []
    for row in zip_longest(*place.columns.values()):
        filled = [(language, *entry) for language, entry in zip(place.columns, row, strict=True) if entry]
        first = filled[0][2]
        who, when = last_author(first.spans)
        blocks.append(
            AddedBlock(
                texts={language: text for language, text, _ in filled},
                after=place.after,
                where=where(first),
                who=who,
                when=when,
                split_from=place.split_from,
                kind="text" if place.split_from else _kind(first),
            )
        )
    return blocks
