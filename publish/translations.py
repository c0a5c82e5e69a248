"""The words documents are labelled with, in each language: data from `styles/labels/`, one file a language."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from publish.errors import UsageError
from publish.house_style.files import styles_folder
from publish.house_style.style import HouseStyle
from publish.model.dates import PartialDate
from publish.model.languages import fallbacks

#: Language whose labels stand in where a language has no label file.
LAST_RESORT = "en"
#: Section of the words for how far an agreement has come.
STATUSES = "agreement_status"


class Translations(Struct, frozen=True):
    """Labels, dates and lists of every language a document needs; what the languages without any call themselves."""

    tables: Mapping[str, Mapping[str, Any]]
    endonyms: Mapping[str, str] = {}

    def label(self, key: str, language: str, **values: object) -> str:
        """The label `section.key` in a language, with `{name}` places filled. KeyError if no language has it."""
        text = str(self._value(key, language))
        return text.format(**values) if values else text

    def knows(self, key: str, language: str) -> bool:
        """Whether the language itself has the label."""
        return _look(self.tables.get(language, {}), key) is not None

    def statuses(self, kind: str, language: str) -> str:
        """The section of the words for how far an agreement of this kind has come: a report is no paper to be signed.
        The one for all of them where the language has none for the kind."""
        own = f"{kind}_status"
        spoken = (self.tables.get(tag, {}) for tag in (*fallbacks(language), LAST_RESORT))
        return next(
            (own if own in table else STATUSES for table in spoken if own in table or STATUSES in table), STATUSES
        )

    def status(self, kind: str, status: str, language: str) -> str:
        """How far an agreement of this kind has come: 待签, 待发布."""
        return str(self.section(self.statuses(kind, language), language)[status])

    def section(self, name: str, language: str) -> dict[str, Any]:
        """All labels of a section as the language has them, others standing in for what it lacks."""
        found: dict[str, Any] = (
            self.section(STATUSES, language) if name.endswith("_status") and name != STATUSES else {}
        )
        for tag in (LAST_RESORT, *reversed(fallbacks(language))):
            found |= self.tables.get(tag, {}).get(name, {})
        return found

    def speaks(self, language: str) -> bool:
        """Whether the language has labels of its own, so that none of another has to stand in."""
        return any(tag in self.tables for tag in fallbacks(language))

    def word_locale(self, language: str) -> str:
        """Language and region for programs that want both: `zh` -> `zh-CN`; the tag itself without labels."""
        if not self.speaks(language):
            return language
        return str(self._value("language.locale", language))

    def endonym(self, language: str) -> str:
        """What the language calls itself: 中文, English; the tag where that is not known."""
        if not self.speaks(language):
            return next((self.endonyms[tag] for tag in fallbacks(language) if tag in self.endonyms), language)
        return str(self._value("language.endonym", language))

    def called(self, languages: Iterable[str]) -> dict[str, str]:
        """What each of several languages is called beside the others: with its tag where two call themselves alike."""
        names = {tag: self.endonym(tag) for tag in languages}
        alike = Counter(names.values())
        return {tag: name if alike[name] == 1 else f"{name} {tag}" for tag, name in names.items()}

    def date(self, day: PartialDate | dt.date, language: str, *, weekday: bool = False) -> str:
        """A date in words, as much of it as is stated."""
        known = PartialDate.of(day) if isinstance(day, dt.date) else day
        full = known.full
        if full and weekday:
            return self._filled("date.with_weekday", language, full)
        if full:
            return self._filled("date.full", language, full)
        if known.day and known.month:
            return self._filled("date.no_year", language, known)
        if known.month:
            return self._filled("date.no_day", language, known)
        return self.label("date.only_year", language, year=self._year(known.year, language))

    def date_range(self, first: PartialDate, last: PartialDate | None, language: str) -> str:
        """From one day to another, without repeating the month or year both share."""
        if last is None or last == first or first.full is None or last.full is None:
            return self.date(first, language)
        same = "month" if (first.year, first.month) == (last.year, last.month) else "year"
        key = f"date.range_same_{same}" if first.year == last.year else "date.range"
        a, b = first.full, last.full
        return self.label(
            key,
            language,
            year=self._year(a.year, language),
            month=a.month,
            month_name=self._month(a.month, language),
            day=self._day(a.day, language),
            last_year=self._year(b.year, language),
            last_month=b.month,
            last_month_name=self._month(b.month, language),
            last_day=self._day(b.day, language),
        )

    def time(self, moment: dt.time, language: str) -> str:
        """A time of day; on the hour without its minutes where the language has a form for that (20 h)."""
        if moment.minute == 0 and any(self.knows("time.full_hour", tag) for tag in fallbacks(language)):
            return self.label("time.full_hour", language, hour=moment.hour)
        return self.label("time.clock", language, hour=moment.hour, minute=f"{moment.minute:02d}")

    def time_range(self, start: dt.time, end: dt.time | None, language: str) -> str:
        """From one time of day to another."""
        if end is None:
            return self.time(start, language)
        return self.label("time.range", language, start=self.time(start, language), end=self.time(end, language))

    def joined(self, items: Sequence[str], language: str) -> str:
        """A list in running text: 甲、乙和丙; A, B and C."""
        if len(items) < 2:
            return "".join(items)
        return self.label("list.separator", language).join(items[:-1]) + self.last(items[-1], language) + items[-1]

    def last(self, item: str, language: str) -> str:
        """What joins the last item to a list: “ y ”, but “ e ” before Ignacio."""
        for beginning, words in self._value("list.last_before", language).items():
            if re.match(beginning, item):
                return str(words)
        return self.label("list.last", language)

    def edition(self, number: int, language: str) -> str:
        """Which time an event is held: 第3届, 3rd edition. Raises UsageError where the labels have no form for it."""
        written = self._value("booklet.edition", language)
        forms = written if isinstance(written, Mapping) else {"": written}
        try:
            form = next(form for ending, form in forms.items() if re.search(ending, str(number)))
            return str(form).format(number=number)
        except (StopIteration, re.error, LookupError):
            raise UsageError(
                f"The labels in “{language}” have no form of `edition` under [booklet] for the number {number}. "
                'Write {"" = "{number}"}, with the words around it, as the last one.'
            ) from None

    def _value(self, key: str, language: str) -> Any:
        for tag in (*fallbacks(language), LAST_RESORT):
            found = _look(self.tables.get(tag, {}), key)
            if found is not None:
                return found
        raise KeyError(f"no label {key} in {language}")

    def _month(self, month: int, language: str) -> str:
        return str(self._value("date.months", language)[month - 1])

    def _day(self, day: int | None, language: str) -> str:
        """The number of a day; in some languages the first has a form of its own."""
        return self.label("date.first_day", language) if day == 1 else str(day or "")

    def _year(self, year: int | None, language: str) -> int | None:
        """The year as the calendar of the language counts it: in Thailand from the death of the Buddha."""
        return year + int(self._value("date.years_ahead", language)) if year else None

    def _filled(self, key: str, language: str, day: PartialDate | dt.date) -> str:
        weekday = self._value("date.weekdays", language)[day.weekday()] if isinstance(day, dt.date) else ""
        month = day.month or 1
        return self.label(
            key,
            language,
            year=self._year(day.year, language),
            month=month,
            month_name=self._month(month, language),
            day=self._day(day.day, language),
            weekday=weekday,
        )


def _look(table: Mapping[str, Any], key: str) -> Any:
    section, _, name = key.partition(".")
    found = table.get(section)
    return found.get(name) if isinstance(found, Mapping) else None


def unlabelled(languages: Iterable[str], style: HouseStyle) -> tuple[str, ...]:
    """The languages that have no label file, so that English labels stand in."""
    folders, own = _folders(style), style.labels or {}
    return tuple(
        language
        for language in languages
        if not any(
            tag in own or (folder / f"{tag}.toml").is_file() for tag in fallbacks(language) for folder in folders
        )
    )


def _folders(style: HouseStyle) -> list[Path]:
    own = [Path(style.folder) / style.label_folder] if style.label_folder else []
    return [styles_folder() / "labels", *own]


def load(languages: Iterable[str], style: HouseStyle) -> Translations:
    """The labels of these languages, the style's own words over the shipped ones."""
    folders = _folders(style)
    asked = tuple(languages)
    wanted = {tag for language in asked for tag in fallbacks(language)} | {LAST_RESORT}
    tables: dict[str, dict[str, Any]] = {}
    for tag in sorted(wanted):
        for folder in folders:
            path = folder / f"{tag}.toml"
            if path.is_file():
                _lay_over(tables.setdefault(tag, {}), _read(path))
        if style.labels and tag in style.labels:
            _lay_over(tables.setdefault(tag, {}), style.labels[tag])
    known = Translations(tables)
    if all(map(known.speaks, asked)):
        return known
    return Translations(tables, _read(styles_folder() / "languages" / "endonyms.toml"))


def _read(path: Path) -> dict[str, Any]:
    import rtoml  # who is handed the labels need not be able to read them

    try:
        return rtoml.loads(path.read_text("utf-8-sig"))
    except (rtoml.TomlParsingError, UnicodeDecodeError) as fault:
        raise UsageError(f"The label file {path} cannot be read: {fault}") from None


def _lay_over(below: dict[str, Any], above: Mapping[str, Any]) -> None:
    for section, entries in above.items():
        if isinstance(entries, Mapping):
            below[section] = {**below.get(section, {}), **entries}
