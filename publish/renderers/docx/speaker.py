"""Says things about the event in the languages of a scope: fields with their paths, labels, phrases."""

from collections.abc import Iterable
from unicodedata import bidirectional

from msgspec import Struct
from msgspec.structs import replace

from publish.house_style import HouseStyle
from publish.model import Agreement, Event, Inline, LocalizedText, Person, Position, RunningText, Visibility
from publish.model.languages import LEFT_TO_RIGHT_MARK, is_right_to_left
from publish.renderers.docx.flow import Paragraph, Piece, Scope, Shown, Words
from publish.renderers.docx.phrases import fill, join
from publish.transforms.people import names_organization
from publish.translations import LAST_RESORT, Translations


class Speaker(Struct, frozen=True):
    """Event, style and labels together, with the words for what the sections need."""

    event: Event
    style: HouseStyle
    translations: Translations

    @property
    def separator(self) -> str:
        """What stands between languages in one line."""
        return f"\u2002{self.style.release.separator}\u2002"

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The agreements the press is told of."""
        left_out = self.style.release.agreement_statuses_left_out
        return tuple(each for each in self.event.agreements if each.status not in left_out)

    def label(self, key: str, language: str, **values: object) -> str:
        """A label of the release."""
        return self.translations.label(f"release.{key}", language, **values)

    def words(self, key: str, language: str) -> tuple[Piece, ...]:
        """A label of the release as a piece."""
        return (Words(self.label(key, language), language),)

    def field(self, text: LocalizedText, path: str, language: str) -> tuple[Piece, ...]:
        """A text for readers of a language: in it, or in the next best; nothing where there is none."""
        found = text.best(language, self.event.languages)
        return (_shown(text, path, *found),) if found else ()

    def exactly(self, text: LocalizedText, path: str, language: str) -> tuple[Piece, ...]:
        """A text in this language alone."""
        found = text.get(language)
        return (_shown(text, path, language, found),) if found else ()

    def plain(self, value: str | None, path: str, language: str, link: str | None = None) -> tuple[Piece, ...]:
        """A value that is the same in all languages: a number, an address."""
        return (Shown(path, value, (Inline(value, link=link),), language),) if value else ()

    def amount(self, value: str, path: str, language: str) -> tuple[Piece, ...]:
        """A number with what it counts in; among words from right to left it keeps its own direction (1.25 M)."""
        if not (is_right_to_left(language) and _runs_from_left(value)):
            return self.plain(value, path, language)
        own = next((tag for tag in self.event.languages if not is_right_to_left(tag)), LAST_RESORT)
        return (Words(LEFT_TO_RIGHT_MARK, language), *self.plain(value, path, own))

    def phrase(self, key: str, language: str, **slots: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """A phrase of the release with its slots filled."""
        return fill(self.label(key, language), language, slots)

    def each(self, look: str, text: LocalizedText, path: str, scope: Scope) -> tuple[Paragraph, ...]:
        """A text as one paragraph for each language of the scope."""
        return tuple(Paragraph(look, pieces, language) for language, pieces in self.in_languages(text, path, scope))

    def in_languages(self, text: LocalizedText, path: str, scope: Scope) -> list[tuple[str, tuple[Piece, ...]]]:
        """A text in each language of the scope that has it. Where none of them has, in whichever language there is,
        unless that stands right beside."""
        told = [(language, self.exactly(text, path, language)) for language in scope.languages if text.get(language)]
        best = text.best(scope.languages[0], self.event.languages)
        if told or best is None:
            return told
        if scope.alone or not any(text.get(language) for language in self.event.languages):
            return [(best[0], (_shown(text, path, *best),))]
        return []

    def together(self, look: str, parts: Iterable[tuple[str, tuple[Piece, ...]]]) -> tuple[Paragraph, ...]:
        """One paragraph in which the languages stand behind one another; the same words are said once."""
        said = _different(parts)
        if not said:
            return ()
        joined = join([pieces for _, pieces in said], self.separator, said[0][0])
        return (Paragraph(look, joined, said[0][0] if len(said) == 1 else None),)

    def once(self, parts: Iterable[tuple[Piece, ...]], language: str, between: str | None = None) -> tuple[Piece, ...]:
        """Parts in one line, the same words once."""
        told = [pieces for _, pieces in _different((language, part) for part in parts)]
        return join(told, between or self.separator, language)

    def heading(self, look: str, key: str, scope: Scope) -> tuple[Paragraph, ...]:
        """A heading of the document's own, in all languages of the scope."""
        return self.together(look, [(language, self.words(key, language)) for language in scope.languages])

    def person(self, person: Person, language: str) -> tuple[Piece, ...]:
        """The person's name with form of address."""
        path = f"people/{person.id}"
        return self.phrase(
            "person",
            language,
            name=self.field(person.name, f"{path}/name", language),
            honorific=self.exactly(person.honorific, f"{path}/honorific", language),
            suffix=self.exactly(person.suffix, f"{path}/suffix", language),
        )

    def languages_of(self, person: Person, scope: Scope) -> tuple[str, ...]:
        """The languages of the scope that have the person's name or an office; the first where none has."""
        texts = [person.name, *(text for each in person.positions for text in (each.title, each.department))]
        told = tuple(language for language in scope.languages if any(text.get(language) for text in texts))
        return told or scope.languages[:1]

    def positions(self, person: Person, language: str) -> tuple[Piece, ...]:
        """The offices a person holds, as far as they may be printed."""
        if person.visibility is not Visibility.PUBLIC:
            return ()
        parts = [
            self._position(position, f"people/{person.id}/positions/{number}", language)
            for number, position in enumerate(person.positions)
        ]
        return join(parts, self.translations.label("list.semicolon", language), language)

    def _position(self, position: Position, path: str, reader: str) -> tuple[Piece, ...]:
        """Title, department and organization; all in the language of the title, where it has none for the reader."""
        told = position.title.best(reader, self.event.languages)
        language = told[0] if told else reader
        organization = self.event.organizations_by_id.get(position.organization or "")
        apart = organization and not names_organization(position, organization, language)
        return self.phrase(
            "position",
            language,
            title=self.field(position.title, f"{path}/title", language),
            department=self.field(position.department, f"{path}/department", language),
            organization=self.organization(position.organization, language) if apart else (),
        )

    def organization(self, identifier: str | None, language: str) -> tuple[Piece, ...]:
        """Full name of an organization."""
        organization = self.event.organizations_by_id.get(identifier or "")
        if organization is None:
            return ()
        return self.field(organization.name, f"organizations/{organization.id}/name", language)

    def listed(self, parts: list[tuple[Piece, ...]], language: str) -> tuple[Piece, ...]:
        """A list in running text."""
        filled = [part for part in parts if part]
        last = self.translations.last(reads(filled[-1]), language) if filled else None
        return join(filled, self.translations.label("list.separator", language), language, last)


def _runs_from_left(value: str) -> bool:
    """Whether a value has no letter from right to left, and signs or letters that words around it would turn."""
    kinds = {bidirectional(character) for character in value}
    return not kinds & {"R", "AL", "AN"} and bool(kinds - {"EN"})


def _shown(text: LocalizedText, path: str, language: str, value: str) -> Shown:
    running = isinstance(text, RunningText)
    inlines = text.inlines(language) if isinstance(text, RunningText) else (Inline(value),)
    return Shown(f"{path}/{language}", value, inlines, language, running)


def distinct(lines: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """Lines of several languages on one page; of those that read the same, as names do, the first."""
    first: dict[str, Paragraph] = {}
    for line in lines:
        first.setdefault(reads(line.pieces), line)
    *before, last = first.values()
    return (*(replace(line, keep=True) for line in before), last)


def _different(parts: Iterable[tuple[str, tuple[Piece, ...]]]) -> list[tuple[str, tuple[Piece, ...]]]:
    said: dict[str, tuple[str, tuple[Piece, ...]]] = {}
    for language, pieces in parts:
        if pieces:
            said.setdefault(reads(pieces), (language, pieces))
    return list(said.values())


def reads(pieces: tuple[Piece, ...]) -> str:
    """The words of some pieces."""
    return "".join(getattr(piece, "text", "") or getattr(piece, "value", "") for piece in pieces)
