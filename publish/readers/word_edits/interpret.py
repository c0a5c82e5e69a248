"""From a manuscript to edits: compares it with the snapshot, paragraph by paragraph."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from publish.model import markup
from publish.model.languages import is_east_asian
from publish.readers.edits import AddedBlock, Comment, Edits, FieldEdit, Remark, RemovedEntry
from publish.readers.word_edits.align import Template, align, is_divided, templates
from publish.readers.word_edits.fields import read, written
from publish.readers.word_edits.lines import Line, Manuscript, Span
from publish.snapshot import TOOL, Snapshot

_BODY = "release/body/"
_QUOTATION_MARKS = '“”„«»「」" \u00a0'
#: Entries whose disappearance from the release means that they are gone; people and organizations may just not be
#: wanted in it.
_REMOVABLE = (_BODY, "agreements/", "figures/", "contacts/")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A field as one paragraph has it; `text` is None where it was deleted there."""

    text: str | None
    line: Line | None
    spans: tuple[Span, ...] = ()


@dataclass
class _Findings:
    """What comes together while the manuscript is read."""

    seen: dict[str, list[_Seen]] = field(default_factory=dict)
    added: list[AddedBlock] = field(default_factory=list)
    removed: list[RemovedEntry] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    merged: dict[str, str] = field(default_factory=dict)

    def note(self, path: str, text: str | None, line: Line | None, spans: tuple[Span, ...] = ()) -> None:
        """Notes how a field reads in one place."""
        self.seen.setdefault(path, []).append(_Seen(text, line, spans))


class Interpreter:
    """Reads one manuscript against the snapshot of the document it came from."""

    def __init__(self, manuscript: Manuscript, snapshot: Snapshot) -> None:
        self._snapshot, self._manuscript = snapshot, manuscript
        self._built = templates(snapshot)
        self._lines = [each for each in manuscript.lines if each.text.strip() or each.has_picture]
        self._pairs = align(self._lines, self._built)
        self._running = {piece.path for each in self._built for piece in each.pieces if piece.running}
        self._found = _Findings()

    @property
    def likeness(self) -> float:
        """The part of the paragraphs with fields that is still there, from 0 to 1."""
        with_fields = {index for index, template in enumerate(self._built) if template.paths}
        return len(with_fields & set(self._pairs.values())) / max(1, len(with_fields))

    def edits(self, source: str) -> Edits:
        """Everything the manuscript says."""
        for index, line in enumerate(self._lines):
            if index in self._pairs:
                self._matched(line, self._built[self._pairs[index]])
        self._unmatched_lines()
        self._unmatched_templates()
        return Edits(
            source=source,
            snapshot=self._snapshot,
            fields=tuple(self._field_edits()),
            added=tuple(self._found.added),
            removed=tuple(self._found.removed),
            comments=tuple(self._comments()),
            remarks=tuple(dict.fromkeys(self._found.remarks)),
            saved_by=self._manuscript.saved_by,
            saved_at=self._manuscript.saved_at,
        )

    def _matched(self, line: Line, template: Template) -> None:
        if template.picture:
            if template.picture.empty and line.is_filled:
                self._found.remarks.append(Remark(_picture_put(template.picture.path or ""), _where(line)))
            return
        if template.own and len(line.paths) > 1:
            self._several_in_one(line, template)
            return
        reading = read(line, template, self._snapshot.values)
        for path, spans in reading.fields:
            self._found.note(path, written(spans, path in self._running) or None, line, spans)
        for was, now in reading.words:
            self._found.remarks.append(Remark(_words_changed(was, now), _where(line)))

    def _several_in_one(self, line: Line, template: Template) -> None:
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
            self._found.note(path, written(spans, path in self._running) or None, line, tuple(spans))

    # --- lines that were not there before -------------------------------------------------------------------

    def _unmatched_lines(self) -> None:
        """New paragraphs, and the further parts of paragraphs that were divided."""
        after: str | None = None
        in_body = False
        fresh: dict[tuple[str | None, str | None], list[tuple[str, str, Line]]] = {}
        anchor_line: dict[str, int] = {}
        for index, line in enumerate(self._lines):
            if index in self._pairs:
                block = _block_of(self._built[self._pairs[index]])
                if block:
                    after, in_body = block, True
                    anchor_line[block] = index
                elif in_body and self._built[self._pairs[index]].text:
                    in_body = False
                continue
            source = next((path for path in line.paths if path in self._found.seen), None)
            block = _block_of_path(source) if source else None
            if source and block and not self._is_part(source, line):
                block = None
            if source and not _block_of_path(source):
                self._continue(source, line)
                continue
            if not line.text.strip():
                continue
            if block is None and not self._inside_body(index):
                self._found.remarks.append(Remark(_stray(line.text), _where(line)))
                continue
            language = source.rpartition("/")[2] if source else self._language(line, index)
            kind = "text" if block else _kind(line)
            text = written(line.spans, running=kind != "heading")
            text = text.strip(_QUOTATION_MARKS) if kind == "quote" else text
            key = (block or (after if in_body or after else None), block)
            fresh.setdefault(key, []).append((language, text, line))
        for (anchor, split), parts in fresh.items():
            self._add(anchor, split, parts)

    def _is_part(self, path: str, line: Line) -> bool:
        """Whether a second paragraph with the same field is the rest of the first one, or a copy of it written over."""
        base = self._snapshot.values[path]
        plain = markup.plain(base) if path in self._running else base
        first = self._found.seen[path][0].line
        return first is not None and is_divided(plain, [first, line])

    def _continue(self, path: str, line: Line) -> None:
        """Part of a field that is no paragraph of the body, broken in two: the parts are one text again."""
        last = self._found.seen[path][-1]
        joint = "" if is_east_asian(path.rpartition("/")[2]) else " "
        more = written(line.spans, path in self._running)
        self._found.seen[path][-1] = _Seen((last.text or "") + joint + more, line, last.spans + line.spans)

    def _inside_body(self, index: int) -> bool:
        """Whether a line stands where paragraphs of the body belong: after the dateline or a block, before whatever
        follows the last block."""
        before = next((self._pairs[n] for n in range(index - 1, -1, -1) if n in self._pairs), None)
        following = next((self._pairs[n] for n in range(index + 1, len(self._lines)) if n in self._pairs), None)
        if before is not None and _block_of(self._built[before]):
            return True
        return following is not None and _block_of(self._built[following]) is not None

    def _language(self, line: Line, index: int) -> str:
        """The language of a new paragraph: by its script, then by what Word takes it for, then by its neighbours."""
        languages = self._snapshot.languages
        wide = sum(ord(char) >= 0x2E80 for char in line.text)
        asian = wide * 2 > sum(char.isalpha() for char in line.text) - wide
        fitting = [each for each in languages if is_east_asian(each) is asian] or list(languages)
        if len(fitting) == 1:
            return fitting[0]
        by_style = next((each for each in fitting if (line.style or "").endswith(f"-{each}")), None)
        locales = [span.locale for span in line.spans if span.locale]
        by_word = next(
            (each for each in fitting for locale in locales if locale.split("-")[0] == each.split("-")[0]), None
        )
        return by_style or by_word or self._neighbour_language(index, fitting) or fitting[0]

    def _neighbour_language(self, index: int, fitting: Sequence[str]) -> str | None:
        for near in range(index - 1, -1, -1):
            for path in self._built[self._pairs[near]].paths if near in self._pairs else ():
                if path.rpartition("/")[2] in fitting:
                    return path.rpartition("/")[2]
        return None

    def _add(self, anchor: str | None, split: str | None, parts: list[tuple[str, str, Line]]) -> None:
        """New paragraphs at one place; the first in each language belong together, then the second, and so on."""
        by_language: dict[str, list[tuple[str, Line]]] = {}
        for language, text, line in parts:
            by_language.setdefault(language, []).append((text, line))
        columns = list(by_language.items())
        for row in zip_longest(*(entries for _, entries in columns)):
            filled = [(language, *entry) for (language, _), entry in zip(columns, row, strict=True) if entry]
            first = filled[0][2]
            who, when = _author(first.spans)
            self._found.added.append(
                AddedBlock(
                    texts={language: text for language, text, _ in filled},
                    after=anchor,
                    where=_where(first),
                    who=who,
                    when=when,
                    split_from=split,
                    kind="text" if split else _kind(first),
                )
            )

    # --- what is no longer there ----------------------------------------------------------------------------

    def _unmatched_templates(self) -> None:
        matched = set(self._pairs.values())
        for index, template in enumerate(self._built):
            if index in matched or not template.paths:
                continue
            for path in template.paths:
                if path not in self._found.merged:
                    self._found.note(path, None, None)
        self._removals(matched)

    def _removals(self, matched: set[int]) -> None:
        """Entries of which nothing is left."""
        entries: dict[str, list[str]] = {}
        for path in self._snapshot.values:
            prefix = next((each for each in _REMOVABLE if path.startswith(each)), None)
            if prefix:
                entries.setdefault(prefix + path[len(prefix) :].partition("/")[0], []).append(path)
        for entry, paths in entries.items():
            into = {_block_of_path(self._found.merged[path]) for path in paths if path in self._found.merged}
            if not all(path in self._found.merged or self._is_gone(path) for path in paths):
                continue
            if any(self._built[each].picture and _picture_block(self._built[each]) == entry for each in matched):
                continue
            who, when = self._deleter(paths)
            merged = next(iter(into)) if len(into) == 1 else None
            self._found.removed.append(RemovedEntry(entry, "", who, when, merged_into=merged))
            for path in paths:
                self._found.seen.pop(path, None)
                self._found.merged.pop(path, None)

    def _is_gone(self, path: str) -> bool:
        seen = self._found.seen.get(path, [])
        return bool(seen) and all(each.text is None for each in seen)

    def _deleter(self, paths: Iterable[str]) -> tuple[str | None, dt.datetime | None]:
        wanted = set(paths)
        for line in self._manuscript.lines:
            for span in line.spans:
                if span.deleted and span.path in wanted:
                    return span.who, span.when
        return None, None

    # --- fields ---------------------------------------------------------------------------------------------

    def _field_edits(self) -> Iterable[FieldEdit]:
        for path, seen in self._found.seen.items():
            base = self._snapshot.values.get(path)
            if base is None:
                continue
            texts = [each for each in seen if each.text is not None]
            if not texts:
                yield from self._deleted(path, base)
                continue
            told: dict[str, _Seen] = {}
            for each in texts:
                if each.text is not None and not self._reads_the_same(path, base, each.text):
                    told.setdefault(each.text, each)
            for text, each in told.items():
                who, when = _author(each.spans)
                yield FieldEdit(path, base, text, _where(each.line), who, when)
        for path, into in self._found.merged.items():
            if path not in self._found.seen:
                yield FieldEdit(path, self._snapshot.values.get(path), None, f"joined to {into}")

    def _deleted(self, path: str, base: str) -> Iterable[FieldEdit]:
        line_gone = all(each.line is None for each in self._found.seen[path])
        if line_gone and path.split("/")[0] in ("people", "organizations", "sessions", "venue", "parent"):
            shown = markup.plain(base) if path in self._running else base
            message = (
                f"“{_short(shown)}” was taken out of the release. It stays in the event: the other documents show it."
            )
            self._found.remarks.append(Remark(message))
            return
        who, when = self._deleter([path])
        seen = self._found.seen[path][0]
        yield FieldEdit(path, base, None, _where(seen.line), who, when)

    def _reads_the_same(self, path: str, base: str, text: str) -> bool:
        if path in self._running:
            return text == markup.compose(markup.parse(base)).strip() or markup.parse(text) == markup.parse(
                base.strip()
            )
        return text == base.strip()

    def _comments(self) -> Iterable[Comment]:
        places = {identifier: line for line in self._lines for identifier in line.comments}
        for identifier, note in self._manuscript.comments.items():
            if (note.who or "").startswith(TOOL) or not note.text:
                continue
            line = places.get(identifier)
            path = next(iter(line.paths), None) if line else None
            yield Comment(note.text, _short(line.text) if line else "", path, note.who, note.when)


def _kind(line: Line) -> str:
    """What block a new paragraph makes, by its style."""
    if line.level is not None:
        return "heading"
    return "quote" if (line.style or "").startswith("Quote") else "text"


def _joins(path: str, other: str) -> bool:
    """Whether two body paragraphs are in the same language."""
    return path.startswith(_BODY) and other.startswith(_BODY) and path.rpartition("/")[2] == other.rpartition("/")[2]


def _block_of(template: Template) -> str | None:
    return next((block for path in template.paths if (block := _block_of_path(path))), None) or _picture_block(template)


def _picture_block(template: Template) -> str | None:
    shown = next((piece.path for piece in template.pieces if piece.path), "") or ""
    return _block_of_path(shown)


def _block_of_path(path: str) -> str | None:
    """`release/body/p3/text/zh` -> `release/body/p3`."""
    return _BODY + path[len(_BODY) :].partition("/")[0] if path.startswith(_BODY) else None


def _author(spans: Iterable[Span]) -> tuple[str | None, dt.datetime | None]:
    """Who made the last tracked change among spans."""
    changes = [(span.who, span.when) for span in spans if span.who]
    return max(changes, key=lambda each: (each[1] is not None, str(each[1]))) if changes else (None, None)


def _where(line: Line | None) -> str:
    return f"paragraph {line.number}" if line else ""


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 60 else flat[:59] + "…"


def _picture_put(path: str) -> str:
    return f"A picture was put in its place. Save it beside the event file and name it under `{path}`."


def _words_changed(was: str, now: str) -> str:
    if not was.strip():
        return f"“{_short(now)}” stands beside a field, in no field of its own; it was not taken."
    return (
        f"“{_short(was.strip())}” became “{_short(now.strip())}”. These words come from the style; they were not taken."
    )


def _stray(text: str) -> str:
    return f"“{_short(text)}” was added outside the body of the release; it was not taken."
