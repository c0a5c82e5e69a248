"""Hands on a real LibreOffice Writer: opens a file, does what it is told, saves it as .docx. Runs in the Python that
has `uno`; called with the pipe, the file, the target and the actions as JSON."""

import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer")


def setting(name, value):
    return PropertyValue(Name=name, Value=value)


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


ACTIONS = {each.__name__: each for each in (track, replace, bold, new_paragraph, delete_paragraph, split)}


def main(pipe, source, target, actions):
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (setting("Hidden", True),))
    for name, *arguments in json.loads(actions):
        ACTIONS[name](document, *arguments)
    filter_ = setting("FilterName", "MS Word 2007 XML")
    document.storeToURL(uno.systemPathToFileUrl(target), (filter_,))
    document.close(True)


main(*sys.argv[1:])
# The bridge crashes now and then when Python takes it down in an orderly manner.
sys.stdout.flush()
os._exit(0)
