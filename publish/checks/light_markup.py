"""Stars and brackets that will be printed as they stand, because they do not read as the markup they were meant for."""

import re
from collections.abc import Iterator

from publish.checks.completeness import texts_of
from publish.checks.report import at
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, RunningText
from publish.model.markup import parse, plain

_ESCAPED = r"\\."
_NO_ADDRESS = r"\[[^\[\]]+\]\((?P<address>[^\s()]*[.:/][^\s()]+)\)"


def check_light_markup(event: Event) -> Iterator[Diagnostic]:
    """Markup in titles and names, bold that never closes, links whose address has no beginning."""
    for path, text in texts_of(event):
        for tag, source in text.items():
            if "*" in source or "](" in source:
                found = _in_prose(source) if isinstance(text, RunningText) else _in_names(source)
                if found:
                    yield at(event, Severity.WARNING, "literal-markup", f"{path}/{tag}", *found)


def _in_names(source: str) -> tuple[str, str] | None:
    looks = next((each for each in parse(source) if each.bold or each.italic or each.link), None)
    if looks is None:
        return None
    message = f"Titles and names take no markup: what stands around “{looks.text}” is printed as it is."
    return message, "Take it out; quotation marks serve for the title of a work."


def _in_prose(source: str) -> tuple[str, str] | None:
    shown = plain(re.sub(_ESCAPED, "", source))
    if "**" in shown:
        return "Two stars open or close bold without their fellows, and are printed.", "Write **words** in bold."
    if link := re.search(_NO_ADDRESS, shown):
        address = link["address"].split(":", 1)[-1].lstrip("/")
        message = f"“{link['address']}” is not the address of a link, so the brackets are printed."
        return message, f"Begin it with https:// (or mailto:, tel:): https://{address}"
    return None
