"""Content controls: every field of the event sits in one, named so that an edit finds its way home.

The control's tag is the path of the field (see `publish.snapshot`). A hidden bookmark inside it says the same again
in short, because LibreOffice keeps bookmarks and forgets tags. The controls are invisible to people who type.
"""

from collections import Counter

from docx.oxml.xmlchemy import BaseOxmlElement

from publish.renderers.docx.ooxml import markup
from publish.snapshot import bookmark_of, tag_of


class Controls:
    """Makes controls with ids that are unique in one document."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self._number = 0

    def text(self, path: str, runs: str) -> str:
        """A rich-text control around runs."""
        number = self._next()
        bookmark = bookmark_of(path, self._seen[path])
        self._seen[path] += 1
        return (
            f'<w:sdt><w:sdtPr><w:tag w:val="{markup.attribute(tag_of(path))}"/><w:id w:val="{number + 1000}"/>'
            '<w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>'
            f'<w:bookmarkStart w:id="{number}" w:name="{bookmark}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'
            "</w:sdtContent></w:sdt>"
        )

    def picture(self, path: str, title: str, run: BaseOxmlElement, empty: bool) -> None:
        """Puts a run into a picture control; an empty one shows its placeholder and asks for a picture when clicked."""
        showing = "<w:showingPlcHdr/>" if empty else ""
        control = markup.element(
            f'<w:sdt><w:sdtPr><w:alias w:val="{markup.attribute(title)}"/>'
            f'<w:tag w:val="{markup.attribute(tag_of(path))}"/><w:id w:val="{self._next() + 1000}"/>'
            f"{showing}<w:picture/></w:sdtPr><w:sdtContent/></w:sdt>"
        )
        run.addprevious(control)
        control[-1].append(run)

    def _next(self) -> int:
        self._number += 1
        return self._number
