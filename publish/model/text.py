"""Text in several languages: a map from language tag to text, never a pair of fields."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from publish.model import markup
from publish.model.languages import fallbacks, is_east_asian


class LocalizedText:
    """Frozen map from BCP 47 tag to non-empty text, in the order it was written. Falsy when it says nothing."""

    __slots__ = ("_texts",)
    _texts: Mapping[str, str]

    def __init__(self, texts: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._texts = {tag: text for tag, text in dict(texts).items() if text}

    def __getitem__(self, tag: str) -> str:
        """The text in exactly this language; KeyError where there is none."""
        return self._texts[tag]

    def get(self, tag: str) -> str | None:
        """The text in this language, or None."""
        return self._texts.get(tag)

    def items(self) -> Iterable[tuple[str, str]]:
        """Pairs of tag and text."""
        return self._texts.items()

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags that have a text."""
        return tuple(self._texts)

    def best(self, tag: str, others: Iterable[str] = ()) -> tuple[str, str] | None:
        """(language, text) to show a reader of `tag`: that language, a more general form of it, then `others`,
        then whatever there is, first those that its readers can read aloud: Latin for Latin, Han for Han."""
        rest = sorted((*others, *self._texts), key=lambda each: is_east_asian(each) is not is_east_asian(tag))
        for candidate in (*fallbacks(tag), *rest):
            if candidate in self._texts:
                return candidate, self._texts[candidate]
        return None

    def only(self, tags: Iterable[str]) -> Self:
        """The same text with these languages alone; all of it where none of them is there."""
        kept = {tag: self._texts[tag] for tag in tags if tag in self._texts}
        return type(self)(kept) if kept else self

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __bool__(self) -> bool:
        return bool(self._texts)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and dict(self._texts) == dict(getattr(other, "_texts", {}))

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self._texts)!r})"


class RunningText(LocalizedText):
    """Prose with light inline markup (see `publish.model.markup`)."""

    __slots__ = ()

    def inlines(self, tag: str) -> tuple[markup.Inline, ...]:
        """The pieces of the text in this language; empty where there is none."""
        return markup.parse(self._texts.get(tag, ""))

    def plain(self, tag: str) -> str:
        """The text in this language without its markup; empty where there is none."""
        return markup.plain(self._texts.get(tag, ""))


EMPTY = LocalizedText()
NO_PROSE = RunningText()
