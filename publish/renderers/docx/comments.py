"""Remarks in the margin of a review copy, as Word comments."""

import datetime as dt
from collections.abc import Iterable, Sequence

from docx.document import Document
from docx.text.paragraph import Paragraph

from publish.renderers.docx.ooxml import comment_marks, markup
from publish.translations import Translations


class Margin:
    """Places each remark at the first paragraph that shows its field, or something of the same entry."""

    def __init__(
        self,
        document: Document,
        remarks: Sequence[tuple[str, str]],
        author: str,
        date: dt.datetime | None,
        translations: Translations,
    ) -> None:
        self._waiting = list(remarks)
        self._document, self._author, self._date, self._translations = document, author, date, translations

    def names(self, languages: Iterable[str]) -> list[tuple[str, str]]:
        """Each language with what it calls itself."""
        return list(self._translations.called(languages).items())

    def remark(self, paragraph: Paragraph, paths: list[str]) -> None:
        """Comments a paragraph that shows some fields with the remarks on them."""
        here = [remark for remark in self._waiting if any(_about(remark[0], path) for path in paths)]
        for remark in here:
            self._waiting.remove(remark)
            comment_marks.around(paragraph, self._comment(remark[1]))

    def rest(self) -> None:
        """The remarks that found no place of their own, at the end of the first paragraph."""
        for _, message in self._waiting:
            comment_marks.after(self._document.paragraphs[0], self._comment(message))
        self._waiting = []

    def _comment(self, message: str) -> int:
        comment = self._document.part.comments.add_comment(markup.clean(message), self._author, self._author[:1])
        comment_marks.stamp(comment, self._date)
        return comment.comment_id


def _about(remark: str, shown: str) -> bool:
    """Whether a remark on one path belongs to a paragraph that shows another: the same field, a part of it, or
    another language of it."""
    if not remark:
        return False
    return shown == remark or shown.startswith(remark + "/") or shown.rpartition("/")[0] == remark.rpartition("/")[0]
