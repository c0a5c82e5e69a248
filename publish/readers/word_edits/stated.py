"""Times, dates and numbers that the document states in words of its own, and what was changed of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from publish.readers.edits import FieldEdit
from publish.readers.word_edits import sentences
from publish.readers.word_edits.findings import Findings, last_author, where
from publish.readers.word_edits.forms import Labels, Parts, bare, read, words_of
from publish.readers.word_edits.lines import Line, Span
from publish.snapshot import Fact, Piece

#: Places named where others still read as they did.
_NAMED = 3


class Stated(Struct, frozen=True):
    """Words that state facts, as one paragraph has them now; `line` is None where the paragraph is gone."""

    piece: Piece
    spans: tuple[Span, ...]
    line: Line | None

    @property
    def text(self) -> str:
        """How they read now."""
        return "".join(span.text for span in self.spans).strip()

    @property
    def is_changed(self) -> bool:
        """Whether they read otherwise than they did."""
        return "".join(self.text.split()) != "".join(self.piece.text.split())


class _Said(Struct):
    """What is said of one field: the new values with the places that have them, and the places that have the old."""

    fact: Fact
    new: list[tuple[str | None, Stated]] = field(default_factory=list)
    old: list[Stated] = field(default_factory=list)


def edits_of(stated: Sequence[Stated], labels: Mapping[str, Labels], findings: Findings) -> Iterator[FieldEdit]:
    """The changed values as edits of their fields; what cannot be read, or may mean several things, is remarked."""
    said: dict[str, _Said] = {}
    for each in stated:
        for fact, value in _changed(each, labels.get(each.piece.language, {}), findings):
            said.setdefault(fact.path, _Said(fact)).new.append((value, each))
    for each in stated:
        for fact in () if each.is_changed or each.line is None else each.piece.facts:
            for path in (fact.path, fact.otherwise):
                if path in said:
                    said[path].old.append(each)
    for path, found in said.items():
        values = {value for value, _ in found.new}
        other = said.get(found.fact.otherwise)
        if other and {value for value, _ in other.new} == values:
            continue  # it follows the field it stands in for
        for value in sorted(values, key=str):
            place = next(each for new, each in found.new if new == value)
            note = sentences.still_reads([(each.piece.text, where(each.line)) for each in found.old][:_NAMED])
            yield FieldEdit(path, found.fact.value or None, value, where(place.line), *last_author(place.spans), note)


def _changed(stated: Stated, labels: Labels, findings: Findings) -> Iterable[tuple[Fact, str | None]]:
    """The facts that one place says otherwise, each with its new value."""
    if not stated.is_changed:
        return []
    piece = stated.piece
    paths = [fact.path for fact in piece.facts]
    if not stated.text:
        findings.remark(sentences.fact_taken_out(piece.text, paths), stated.line)
        return []
    was, now = read(piece.form, piece.text, labels), read(piece.form, stated.text, labels)
    if was is None or now is None:
        findings.remark(sentences.unreadable(piece.text, stated.text, paths, words_of(piece.form, labels)), stated.line)
        return []
    changed = [(fact, value) for fact in piece.facts if (value := _value(fact, now)) != _value(fact, was)]
    if len({fact.part for fact, _ in changed}) < len(changed):
        findings.remark(sentences.of_several(piece.text, stated.text, paths), stated.line)
        return []
    if not changed and bare(stated.text) != bare(piece.text):
        findings.remark(sentences.says_the_same(piece.text, stated.text), stated.line)
    return changed


def _value(fact: Fact, parts: Parts) -> str | None:
    """What the parts say of a fact, as the event file has it. A moment keeps its offset from UTC."""
    if fact.part == "moment":
        return f"{parts['date']} {parts['time']}{fact.value[len('2024-09-14 09:30') :]}"
    return parts.get(fact.part)
