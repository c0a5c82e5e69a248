"""Languages that put no space between words and whose words the booklet cannot tell: lines break at spaces alone."""

import re
from collections.abc import Iterator

from publish.checks.report import at
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event
from publish.model.languages import script_of
from publish.model.paths import walk

#: What readers call them; Thai is not among them, as its words are known.
_SCRIPTS = {"Laoo": "Lao", "Khmr": "Khmer", "Mymr": "Burmese"}
#: So many characters without a place to break are wider than a narrow column.
_LONG = 24
_UNBROKEN = rf"[^\s\u200b\x00-\u0dff]{{{_LONG},}}"


def check_line_breaks(event: Event) -> Iterator[Diagnostic]:
    """For each such language the first text with a long stretch in which no line can end between words."""
    waiting = {tag for tag in event.languages if script_of(tag) in _SCRIPTS}
    if not waiting:
        return
    for path, text in walk(event, private=False):
        tag = path.rsplit("/", 1)[-1]
        if tag in waiting and (found := re.search(_UNBROKEN, text)):
            waiting.remove(tag)
            language = _SCRIPTS[script_of(tag)]
            yield at(
                event,
                Severity.WARNING,
                "no-word-breaks",
                path,
                f"In {language} lines may end in the middle of a word, as in “{found.group()[:12]}…”.",
                "Put zero-width spaces (U+200B) between the words of long texts in this language.",
            )
