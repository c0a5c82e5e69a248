"""Texts in which words of another language stand: the name of an Italian company in a line of Chinese."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from publish.model import LocalizedText
from publish.renderers.pdf.layout.paragraphs import Words


class Pieced(LocalizedText):
    """A text put together in each language from pieces, each with the language it is in itself."""

    __slots__ = ("_pieces",)

    def __init__(self, pieces: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        super().__init__({tag: "".join([text for text, _ in line]) for tag, line in pieces.items()})
        self._pieces = {tag: tuple(line) for tag, line in pieces.items()}

    def pieces(self, tag: str) -> tuple[tuple[str, str], ...]:
        """The pieces of the text in a language: words and their language; neighbours of one language are one."""
        joined: list[tuple[str, str]] = []
        for text, language in self._pieces.get(tag, ()):
            if joined and joined[-1][1] == language:
                joined[-1] = (joined[-1][0] + text, language)
            else:
                joined.append((text, language))
        return tuple(joined)


def parted(text: LocalizedText, words: Words) -> list[Words]:
    """What is said in one language of a text, with words of another apart: set and read aloud as what they are."""
    if not isinstance(text, Pieced):
        return [words]
    return [replace(words, text=piece, language=tag) for piece, tag in text.pieces(words.language)]
