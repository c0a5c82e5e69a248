"""Hands on a real LibreOffice Writer: opens a file, does what it is told, saves it as .docx. Runs in the Python that
has `uno`."""

from office_bridge import work


def found(document, words):
    search = document.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    result = document.findFirst(search)
    if result is None:
        raise SystemExit(f"no {words!r} in the document")
    return result


def track(document, on):
    document.RecordChanges = on


def replace(document, words, other):
    found(document, words).setString(other)


def bold(document, words):
    found(document, words).CharWeight = 150.0


def new_paragraph(document, after, text):
    """Sets the cursor to the end of the paragraph and presses Enter, then types."""
    text_cursor = found(document, after).Text.createTextCursorByRange(found(document, after))
    text_cursor.gotoEndOfParagraph(False)
    text_cursor.Text.insertControlCharacter(text_cursor, 0, False)
    text_cursor.Text.insertString(text_cursor, text, False)


def delete_paragraph(document, words):
    cursor = found(document, words).Text.createTextCursorByRange(found(document, words))
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    cursor.setString("")
    cursor.gotoStartOfParagraph(False)
    cursor.goLeft(1, True)
    cursor.setString("")


def split(document, before):
    """Presses Enter before the words."""
    place = found(document, before)
    place.Text.insertControlCharacter(place.getStart(), 0, False)


work((track, replace, bold, new_paragraph, delete_paragraph, split), "MS Word 2007 XML")
