"""How things are said on a terminal and in a pipe."""

import os
import sys
from collections import Counter
from collections.abc import Iterable
from typing import Any, TextIO

from msgspec import Struct

from publish.diagnostics import Diagnostic, Severity
from publish.model.provenance import Location

#: Most columns of an excerpt, and of what stands before its mark.
_EXCERPT, _LEAD = 96, 48
#: How many warnings of a kind are said where they are not what was asked for.
_SAID_OF_A_KIND = 5
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


class Console(Struct, frozen=True):
    """Where results and messages go. Results on `out`, everything else on `err`."""

    out: TextIO
    err: TextIO
    quiet: bool = False
    as_json: bool = False

    def progress(self, text: str) -> None:
        """A step, shown on terminals only."""
        if not self.quiet and not self.as_json and self.err.isatty():
            self.err.write(f"{self._coloured('…', '2')} {text}\n")

    def say(self, text: str) -> None:
        """A result for people."""
        if not self.quiet and not self.as_json:
            self.out.write(text + "\n")

    def data(self, value: Any) -> None:
        """A result for programs."""
        import json

        self.out.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def fail(self, message: str) -> None:
        """Why a command stopped."""
        self.err.write(f"{self._coloured('publish:', '31')} {message}\n")

    def diagnostics(self, found: Iterable[Diagnostic], *, brief: bool = False) -> None:
        """Faults in the order given, each with its line and remedy; quiet keeps to the errors, and `brief` shows only
        the first few warnings of each kind."""
        kinds: Counter[str] = Counter()
        for each in found:
            if each.severity is not Severity.ERROR:
                kinds[each.code] += 1
            if each.severity is Severity.ERROR or not (self.quiet or (brief and kinds[each.code] > _SAID_OF_A_KIND)):
                self.err.write(self._shown(each) + "\n")
        more = sum(count - _SAID_OF_A_KIND for count in kinds.values() if count > _SAID_OF_A_KIND)
        if brief and more and not self.quiet:
            self.err.write(f"… and {more} more of the same kinds; “publish check” lists them all.\n")

    def to_check(self, found: Iterable[Diagnostic]) -> None:
        """Doubtful readings under the lines that they come from, each of which is shown once."""
        last = None
        for each in found if not self.quiet else ():
            place = each.location
            where = (place.file, place.line) if place else None
            if where != last or where is None:
                shown = ":".join(str(part) for part in where or () if part is not None)
                kind = self._coloured(Severity.NOTE.value, _COLOURS[Severity.NOTE])
                self.err.write(f"{shown}: {kind}: please check{_quoted(place)}\n")
                last = where
            self.err.write(f"    {each.message.removeprefix('Please check ')}\n")

    def _shown(self, each: Diagnostic) -> str:
        where = f"{each.location}: " if each.location else ""
        kind = self._coloured(each.severity.value, _COLOURS[each.severity])
        lines = [f"{where}{kind}: {each.message}"]
        if each.location and each.location.excerpt and each.location.line:
            lines += _excerpt(each.location.excerpt, each.location.line, each.location.column or 1)
        if each.remedy:
            lines.append(f"    → {each.remedy}")
        return "\n".join(lines)

    def _coloured(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.err.isatty() and "NO_COLOR" not in os.environ else text


def _excerpt(line: str, number: int, column: int) -> list[str]:
    """The line with a mark under the place; long lines are cut around it, to fit a terminal."""
    text = line.replace("\t", " ")
    place = min(column - 1, len(text))
    before = _fitting(text[:place], _LEAD, from_end=True)
    after = _fitting(text[place:], _EXCERPT - _width(before))
    lead, tail = "…" * (len(before) < place), "…" * (len(after) < len(text) - place)
    margin = f"{number:>6} | "
    return [margin + lead + before + after + tail, " " * (len(margin) - 2) + "| " + " " * _width(lead + before) + "^"]


def _quoted(place: Location | None) -> str:
    """The beginning of the line, where its words are known."""
    words = place.excerpt.strip() if place and place.excerpt else ""
    shown = _fitting(words, _EXCERPT - _LEAD)
    return f", in “{shown}{'…' * (len(shown) < len(words))}”" if words else ""


def _fitting(text: str, columns: int, *, from_end: bool = False) -> str:
    """As much of a text as fits, from its beginning or its end."""
    kept = used = 0
    for char in reversed(text) if from_end else text:
        used += _width(char)
        if used > columns:
            break
        kept += 1
    return text[len(text) - kept :] if from_end else text[:kept]


def _width(text: str) -> int:
    """Columns that a text takes on a terminal: East Asian wide characters count two."""
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number of things: 1 error, 2 errors; 1 person, 2 people."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def as_plain(each: Diagnostic) -> dict[str, Any]:
    """A diagnostic for `--json`."""
    place = each.location
    found = {
        "code": each.code,
        "severity": each.severity.value,
        "message": each.message,
        "remedy": each.remedy,
        "path": each.path,
        "file": place.file if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "sheet": place.sheet if place else None,
        "cell": place.cell if place else None,
        "excerpt": place.excerpt if place else None,
    }
    return {key: value for key, value in found.items() if value is not None}


def standard(quiet: bool, as_json: bool) -> Console:
    """The console of this process, in UTF-8 whatever the system thinks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    return Console(sys.stdout, sys.stderr, quiet, as_json)
