"""Remarks in the margin of a review copy, as Word comments."""

from collections.abc import Iterable, Sequence

from publish.renderers.docx import xml
from publish.translations import Translations


class Margin:
    """Places each remark at the first paragraph that shows its field, or something of the same entry."""

    def __init__(
        self, remarks: Sequence[tuple[str, str]], author: str, date: str | None, translations: Translations
    ) -> None:
        self._waiting = [(number, path, message) for number, (path, message) in enumerate(remarks)]
        self._placed: list[tuple[int, str]] = []
        self._author, self._date, self._translations = author, date, translations

    def names(self, languages: Iterable[str]) -> list[tuple[str, str]]:
        """Each language with what it calls itself."""
        return [(tag, self._translations.endonym(tag)) for tag in languages]

    def anchored(self, inner: str, paths: list[str]) -> str:
        """The content of a paragraph with the remarks on its fields."""
        here = [each for each in self._waiting if any(_about(each[1], path) for path in paths)]
        self._waiting = [each for each in self._waiting if each not in here]
        return self._with(inner, here)

    def rest(self, body: str) -> str:
        """The whole body, with the remarks that found no place of their own at the end of its first paragraph."""
        references = ""
        for number, _, message in self._waiting:
            self._placed.append((number, message))
            references += _reference(number)
        self._waiting = []
        return body.replace("</w:p>", references + "</w:p>", 1)

    def _with(self, inner: str, remarks: list[tuple[int, str, str]]) -> str:
        for number, _, message in remarks:
            self._placed.append((number, message))
            inner = f'<w:commentRangeStart w:id="{number}"/>{inner}<w:commentRangeEnd w:id="{number}"/>'
            inner += _reference(number)
        return inner

    def part(self) -> str | None:
        """word/comments.xml, or None where there is no comment."""
        if not self._placed:
            return None
        date = f' w:date="{self._date}"' if self._date else ""
        author = xml.attribute(self._author)
        comments = "".join(
            f'<w:comment w:id="{number}" w:author="{author}"{date} w:initials="{author[:1]}"><w:p><w:pPr>'
            '<w:pStyle w:val="CommentText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
            f'<w:annotationRef/></w:r><w:r><w:t xml:space="preserve">{xml.text(message)}</w:t></w:r></w:p></w:comment>'
            for number, message in sorted(self._placed)
        )
        return f"{xml.DECLARATION}<w:comments {xml.NAMESPACES}>{comments}</w:comments>"


def _reference(number: int) -> str:
    return f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'


def _about(remark: str, shown: str) -> bool:
    """Whether a remark on one path belongs to a paragraph that shows another: the same field, a part of it, or
    another language of it."""
    if not remark:
        return False
    return shown == remark or shown.startswith(remark + "/") or shown.rpartition("/")[0] == remark.rpartition("/")[0]
