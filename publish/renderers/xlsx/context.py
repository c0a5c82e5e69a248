"""Everything the sheets of one workbook share: the event, the view, words in the right languages, cell formats."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from publish.house_style import HouseStyle
from publish.house_style.workbook import HeadingLanguages, View
from publish.model import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Event,
    LocalizedText,
    OrganizationKind,
    Person,
    Role,
    SessionKind,
    Visibility,
)
from publish.model.languages import is_east_asian, is_right_to_left, script_of
from publish.renderers.xlsx.spreadsheet import Font, Format, FormatBook, Mark, Theme
from publish.transforms.programme import Appearance, appearances
from publish.translations import STATUSES, Translations

#: Lists of words in drop-downs: section of the labels -> the closed list of the model.
WORD_LISTS: dict[str, type[StrEnum]] = {
    "role": Role,
    "organization_kind": OrganizationKind,
    "visibility": Visibility,
    "agreement_kind": AgreementKind,
    "agreement_status": AgreementStatus,
    "session_kind": SessionKind,
}
#: Between a status and the kind of agreement that has a word of its own for it, in keys of the list of statuses.
OF_KIND = "~"
TABLE_STYLE = "PublishTable"
#: A text that begins with one of these would be taken for a formula when someone edits the cell.
FORMULA_STARTS = frozenset("=+-@'")


class Context(Struct, frozen=True, dict=True):
    """One workbook in the making."""

    event: Event
    style: HouseStyle
    words: Translations
    view: View
    formats: FormatBook

    @property
    def leading(self) -> str:
        """The event's first language."""
        return self.event.languages[0]

    @cached_property
    def heading_languages(self) -> tuple[str, ...]:
        """Languages of headings and words that belong to no single language."""
        if self.style.workbook.heading_languages is HeadingLanguages.LEADING:
            return self.event.languages[:1]
        return self.event.languages

    def both(self, key: str, limit: int = 250, **values: str) -> str:
        """A label in all heading languages, each wording once; in the leading one alone if that is too long.
        A point parts languages that their script does not tell apart."""
        return self._joined([self.words.label(key, tag, **values) for tag in self.heading_languages], limit)

    def _joined(self, labels: Sequence[str], limit: int = 250) -> str:
        texts = dict.fromkeys(labels)
        scripts = {is_east_asian(tag) for tag in self.heading_languages}
        joined = (" " if len(scripts) == len(self.heading_languages) else " · ").join(texts)
        return joined if len(joined) <= limit else next(iter(texts))[:limit]

    @cached_property
    def word_labels(self) -> dict[str, dict[str, str]]:
        """Label of each word, by list and key; no two in a list alike, since cells are read back by them."""
        return {name: self._labels(name, kind) for name, kind in WORD_LISTS.items()}

    def status_key(self, agreement: Agreement) -> str:
        """The key of the word for how far an agreement has come: that of its kind, where that has its own."""
        own = f"{agreement.status}{OF_KIND}{agreement.kind}"
        return own if own in self.word_labels[STATUSES] else str(agreement.status)

    def status_labels(self, statuses: Iterable[AgreementStatus]) -> list[str]:
        """Everything that some statuses are called, whatever the kind."""
        wanted = set(map(str, statuses))
        return [label for key, label in self.word_labels[STATUSES].items() if key.partition(OF_KIND)[0] in wanted]

    def _labels(self, name: str, kind: type[StrEnum]) -> dict[str, str]:
        labels = {str(word): self.both(f"{name}.{word}") for word in kind}
        for each in dict.fromkeys(agreement.kind for agreement in self.event.agreements if name == STATUSES):
            for word in kind:
                said = {tag: self.words.status(each, word, tag) for tag in self.heading_languages}
                if said != {tag: self.words.label(f"{name}.{word}", tag) for tag in said}:
                    labels[f"{word}{OF_KIND}{each}"] = self._joined(list(said.values()))
        told = Counter(label.casefold() for label in labels.values())
        return {key: label if told[label.casefold()] == 1 else f"{label} ({key})" for key, label in labels.items()}

    @property
    def is_chinese(self) -> bool:
        """Whether Chinese is among the languages, so that an order by pinyin makes sense."""
        return any(script_of(tag) in ("Hans", "Hant") for tag in self.event.languages)

    @cached_property
    def appearances(self) -> dict[str, tuple[Appearance, ...]]:
        """What each person shown does in which session."""
        return appearances(self.event)

    @cached_property
    def people(self) -> dict[str, Person]:
        """The people this view may show, as much of them as it may show."""
        if self.view.internal:
            return dict(self.event.people_by_id)
        return {
            person.id: person if person.visibility is Visibility.PUBLIC else _name_alone(person)
            for person in self.event.people
            if person.visibility is not Visibility.INTERNAL
        }

    def best(self, text: LocalizedText) -> str:
        """A text in the leading language, or the next best; empty where there is none."""
        found = text.best(self.leading, self.event.languages)
        return found[1] if found else ""

    def organization_name(self, each_id: str | None, language: str) -> str:
        """Name of an organization in exactly this language; empty where there is none."""
        organization = self.event.organizations_by_id.get(each_id or "")
        return one_line(organization.name.get(language)) if organization else ""

    def typeface(self, language: str) -> str:
        """Typeface for text in a language."""
        fonts = self.style.workbook.fonts
        return fonts.get(script_of(language)) or fonts.get("Latn") or next(iter(fonts.values()))

    def font(self, language: str | None = None, **more: object) -> Font:
        """The cell font of a language; of the leading one where none is given."""
        base = Font(self.typeface(language or self.leading), self.style.workbook.size_pt, self.style.colours.ink)
        return replace(base, **more)

    def cell(self, language: str | None = None, **more: object) -> Format:
        """The format of an ordinary cell of a table."""
        look = Format(self.font(language), rule=self.style.colours.rule)
        if language and is_right_to_left(language):
            look = replace(look, horizontal="right", indent=1)  # off the column it runs against
        return replace(look, **more)

    @cached_property
    def gap(self) -> int:
        """Mark of a cell that someone must still fill."""
        return self.formats.mark(Mark(fill=self.style.colours.warning))

    @cached_property
    def faint(self) -> int:
        """Mark of what does not matter now: a count of nought."""
        return self.formats.mark(Mark(colour=self.style.colours.muted))

    @cached_property
    def void(self) -> int:
        """Mark of something called off."""
        return self.formats.mark(Mark(colour=self.style.colours.muted, strike=True))


def _name_alone(person: Person) -> Person:
    """What a recipient outside the office may know of a person whose name alone may be printed; what the view itself
    asks for (seat, hotel, meals) stays."""
    bare = Person(id=person.id, name=person.name)
    return replace(
        person,
        honorific=bare.honorific,
        suffix=bare.suffix,
        positions=(),
        rank=None,
        biography=bare.biography,
        country=bare.country,
        extra=(),
    )


def one_line(text: str | None) -> str:
    """A text without line breaks, since these part the entries of a cell."""
    return " ".join(text.split()) if text and ("\n" in text or "\r" in text) else text or ""


def lines(items: Sequence[str]) -> str:
    """Entries one below the other; empty ones keep their place before others, and none is left at the end."""
    return items[0] if len(items) == 1 else "\n".join(items).rstrip("\n")


def theme(style: HouseStyle) -> Theme:
    """The house's colours and typefaces, for what people add to the workbook themselves."""
    colours, fonts = style.colours, style.workbook.fonts
    scripts = {script: face for script, face in fonts.items() if script != "Latn"}
    latin = fonts.get("Latn") or next(iter(fonts.values()))
    return Theme(style.name, colours.ink, "#FFFFFF", colours.tint, (colours.accent, colours.muted), latin, scripts)


def format_book(style: HouseStyle, typeface: str) -> FormatBook:
    """The formats of a workbook, with the table style of the house."""
    colours = style.colours
    table = {
        "wholeTable": Mark(rule=colours.rule),
        "headerRow": Mark(fill=colours.accent, colour=colours.on_accent, bold=True),
        "secondRowStripe": Mark(fill=colours.tint),
    }
    return FormatBook(Font(typeface, style.workbook.size_pt, colours.ink), (TABLE_STYLE, table))
