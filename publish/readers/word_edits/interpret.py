"""From a manuscript to edits: compares it with the snapshot, paragraph by paragraph."""

from collections.abc import Iterable, Sequence

from publish.model import markup
from publish.picture_looks import alike, look_of
from publish.readers.edits import Comment, Edits, FieldEdit
from publish.readers.word_edits import sentences
from publish.readers.word_edits.additions import find_additions
from publish.readers.word_edits.align import Template, align, templates
from publish.readers.word_edits.fields import read, same_words, written
from publish.readers.word_edits.findings import BODY, Comparison, Findings, Seen, language_of, last_author, where
from publish.readers.word_edits.lines import Line, Manuscript, Span
from publish.readers.word_edits.moves import find_moves
from publish.readers.word_edits.removals import deleter, find_removals
from publish.readers.word_edits.stated import Stated, edits_of
from publish.snapshot import TOOL, Fact, Snapshot

#: What a deletion in the release does not take out of the event.
_STAYS = frozenset({"people", "organizations", "sessions", "venue", "parent"})


class Interpreter:
    """Reads one manuscript against the snapshot of the document it came from."""

    def __init__(self, manuscript: Manuscript, snapshot: Snapshot) -> None:
        built = templates(snapshot)
        lines = [each for each in manuscript.lines if each.text.strip() or each.has_picture]
        running = frozenset(piece.path for each in built for piece in each.pieces if piece.running and piece.path)
        pairs = align(lines, built)
        self._comparison = Comparison(snapshot.languages, snapshot.values, running, built, lines, pairs)
        self._snapshot, self._manuscript = snapshot, manuscript
        self._found = Findings()
        self._stated: list[Stated] = []

    @property
    def likeness(self) -> float:
        """The part of the paragraphs with fields that is still there, from 0 to 1."""
        with_fields = {index for index, template in enumerate(self._comparison.built) if template.paths}
        return len(with_fields & set(self._comparison.pairs.values())) / max(1, len(with_fields))

    def edits(self, source: str) -> Edits:
        """Everything the manuscript says."""
        for index, line in enumerate(self._comparison.lines):
            if line.has_note:
                self._found.remark(sentences.note_added(line.text), line)
            template = self._comparison.template(index)
            if template is not None:
                self._read(line, template)
        for text in self._manuscript.around:
            if self._snapshot.around and not any(same_words(text, each) for each in self._snapshot.around):
                self._found.remark(sentences.around(text))
        find_moves(self._comparison, self._found)
        find_additions(self._comparison, self._found)
        find_removals(self._comparison, self._found, self._manuscript.lines)
        fields = (*self._field_edits(), *self._facts(), *self._merged_away())
        return Edits(
            source=source,
            snapshot=self._snapshot,
            fields=fields,
            added=tuple(self._found.added),
            removed=tuple(self._found.removed),
            comments=tuple(self._comments()),
            remarks=tuple(dict.fromkeys(self._found.remarks)),
            saved_by=self._manuscript.saved_by,
            saved_at=self._manuscript.saved_at,
        )

    def _read(self, line: Line, template: Template) -> None:
        """A line that was there before."""
        if template.picture:
            if template.picture.empty and line.is_filled:
                self._found.remark(sentences.picture_put(template.picture.path or ""), line)
            elif not template.picture.empty:
                self._picture(line, template.picture.path or "")
            return
        if template.own and len(line.paths) > 1:
            self._several_in_one(line)
            return
        reading = read(line, template, self._comparison.values)
        because = {piece.path: piece.facts[0] for piece in template.pieces if piece.path and piece.facts}
        for path, spans in reading.fields:
            self._note(path, spans, line, because.get(path))
        self._stated += [Stated(piece, spans, line) for piece, spans in reading.stated]
        for was, now in reading.words:
            self._found.remark(sentences.words_changed(was, now), line)

    def _picture(self, line: Line, path: str) -> None:
        """A picture where there was one."""
        shown, data = self._snapshot.pictures.get(path), self._manuscript.images.get(line.image or "")
        if shown is None:
            return
        if data is not None and shown.look and not alike(shown.look, look_of(data)):
            self._found.remark(sentences.picture_replaced(path), line)
        elif line.alt and line.alt not in shown.alts:
            self._found.remark(sentences.alt_changed(line.alt, f"{path.rpartition('/')[0]}/alt"), line)

    def _facts(self) -> Iterable[FieldEdit]:
        """What the document's own words say otherwise of the event, also by not being there any more."""
        matched = set(self._comparison.pairs.values())
        gone = [each for index, each in enumerate(self._comparison.built) if index not in matched]
        for template in () if self._found.removed else gone:  # a heading goes with all that stood below it
            if template.text.strip() and not template.paths and not any(piece.form for piece in template.pieces):
                self._found.remark(sentences.own_line_gone(template.text))
        for template in gone:
            path = template.picture.path if template.picture else None
            if path and template.picture and not template.picture.empty and not self._found.is_told_gone(path):
                self._found.remark(sentences.picture_taken_out(path))
        told = [template for template in gone if not any(map(self._found.is_told_gone, template.paths))]
        lost = [Stated(piece, (), None) for template in told for piece in template.pieces if piece.facts]
        return edits_of([*self._stated, *lost], self._snapshot.labels, self._found)

    def _several_in_one(self, line: Line) -> None:
        """Paragraphs joined into one: the first takes in the words of those in the same language."""
        groups: list[tuple[str, list[Span]]] = []
        for span in line.spans:
            path = span.path or (groups[-1][0] if groups else line.paths[0])
            if groups and (groups[-1][0] == path or _joins(groups[-1][0], path)):
                if groups[-1][0] != path:
                    self._found.merged[path] = groups[-1][0]
                groups[-1][1].append(span)
            else:
                groups.append((path, [span]))
        for path, spans in groups:
            self._note(path, tuple(spans), line)

    def _note(self, path: str, spans: tuple[Span, ...], line: Line, because: Fact | None = None) -> None:
        self._found.note(path, written(spans, path in self._comparison.running), line, spans, because)

    def _field_edits(self) -> Iterable[FieldEdit]:
        for path, seen in self._found.seen.items():
            base = self._comparison.values.get(path)
            if base is None:
                continue
            if self._found.is_gone(path):
                yield from self._deleted(path, base)
                continue
            changed = [
                each for each in seen if each.text is not None and not self._reads_the_same(path, base, each.text)
            ]
            if changed and changed[0].because:
                yield from self._elsewhere(path, base, changed, everywhere=len(changed) == len(seen))
                continue
            told: dict[str, Seen] = {}
            for each in changed:
                told.setdefault(each.text or "", each)
            for text, each in told.items():
                yield FieldEdit(path, base, text, where(each.line), *last_author(each.spans))

    def _elsewhere(self, path: str, base: str, changed: Sequence[Seen], *, everywhere: bool) -> Iterable[FieldEdit]:
        """The name of a room over sessions: they are in another one, or that one has another name everywhere."""
        first = changed[0]
        is_one = everywhere and all(each.text == first.text for each in changed)
        if is_one and self._called(path, first.text or "") is None:
            yield FieldEdit(path, base, first.text, where(first.line), *last_author(first.spans))
            return
        for each in changed:
            fact, text = each.because, each.text or ""
            assert fact is not None
            if meant := self._called(path, text):
                yield FieldEdit(fact.path, fact.value, meant, where(each.line), *last_author(each.spans))
            else:
                message = sentences.elsewhere(self._comparison.plain(path), text, fact.path, path)
                self._found.remark(message, each.line)

    def _called(self, path: str, name: str) -> str | None:
        """Another entry of the same collection that is called so in the same language."""
        entry, _, language = path.rpartition("/name/")
        collection = entry.rpartition("/")[0] + "/"
        for other, text in self._comparison.values.items():
            held, _, its = other.rpartition("/name/")
            if other != path and text == name and its == language and held.startswith(collection):
                return held.removeprefix(collection)
        return None

    def _deleted(self, path: str, base: str) -> Iterable[FieldEdit]:
        seen = self._found.seen[path]
        if path.partition("/")[0] in _STAYS and all(each.line is None for each in seen):
            self._found.remark(sentences.taken_out(self._comparison.plain(path)))
            return
        yield FieldEdit(path, base, None, where(seen[0].line), *deleter([path], self._manuscript.lines))

    def _merged_away(self) -> Iterable[FieldEdit]:
        for path, into in self._found.merged.items():
            if path not in self._found.seen:
                yield FieldEdit(path, self._comparison.values.get(path), None, f"joined to {into}", moved_to=into)

    def _reads_the_same(self, path: str, base: str, text: str) -> bool:
        """Whether two texts are one to a reader: in running text the same pieces, however they are written."""
        if path in self._comparison.running:
            return markup.parse(text) == markup.parse(markup.compose(markup.parse(base)).strip())
        return text == base.strip()

    def _comments(self) -> Iterable[Comment]:
        places: dict[str, Line] = {}
        for each in self._comparison.lines:
            for identifier in each.comments:
                places.setdefault(identifier, each)
        for identifier, note in self._manuscript.comments.items():
            if (note.who or "").startswith(TOOL) or not note.text:
                continue
            line = places.get(identifier)
            path = next(iter(line.paths), None) if line else None
            yield Comment(note.text, sentences.short(line.text) if line else "", path, note.who, note.when)


def _joins(path: str, other: str) -> bool:
    """Whether two paragraphs are of the body and in the same language."""
    return path.startswith(BODY) and other.startswith(BODY) and language_of(path) == language_of(other)
