"""Texts that one language has and another lacks."""

import re
from collections.abc import Iterator
from typing import Any

from publish.checks.report import at
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, LocalizedText
from publish.model.fields import Described, field_specs
from publish.model.languages import script_of
from publish.model.paths import entry_names

#: Fields in which a missing language is ordinary: they are forms of address or apply to one script only.
_ONE_LANGUAGE_WILL_DO = frozenset({"honorific", "suffix", "family_name", "short_name"})


#: A person's name serves every language of its script: nobody has a French name beside an English one.
_IS_PERSONS_NAME = re.compile(r"people/[^/]+/name")


def check_translations(event: Event) -> Iterator[Diagnostic]:
    """Each text that lacks one of the event's languages; the documents show what there is."""
    texts = list(texts_of(event))
    nowhere = _nowhere(event, [text for _, text in texts])
    for tag in nowhere:
        message = f"No text of the event is in {tag} yet."
        remedy = f"Add texts in {tag}, or take it out of `languages:`."
        yield at(event, Severity.WARNING, "missing-translation", "languages", message, remedy)
    for path, text in texts:
        if path.rsplit("/", 1)[-1] in _ONE_LANGUAGE_WILL_DO:
            continue
        missing = [tag for tag in event.languages if text.get(tag) is None and tag not in nowhere]
        if _IS_PERSONS_NAME.fullmatch(path):
            missing = [tag for tag in missing if not any(script_of(tag) == script_of(there) for there in text)]
        if missing and text:
            shown = next(iter(text.items()))[1]
            words = shown if len(shown) <= 30 else shown[:30] + "…"
            message = f"“{words}” has no text in {', '.join(missing)}."
            remedy = (
                "Add " + ", ".join(f"`{tag}:`" for tag in missing) + "; until then the documents show what there is."
            )
            yield at(event, Severity.WARNING, "missing-translation", path, message, remedy)


def _nowhere(event: Event, texts: list[LocalizedText]) -> set[str]:
    """Languages that are listed and that nothing is written in: said once, not of every text."""
    written = {tag for text in texts for tag, _ in text.items()}
    return {tag for tag in event.languages if tag not in written} if written else set()


def texts_of(event: Event) -> Iterator[tuple[str, LocalizedText]]:
    """Path and texts of every field that is written in several languages."""
    yield from _texts(event, "")


def _texts(value: Any, path: str) -> Iterator[tuple[str, LocalizedText]]:
    if isinstance(value, LocalizedText):
        yield path, value
    elif isinstance(value, tuple):
        if not path.endswith("/extra"):
            for name, entry in zip(entry_names(value), value, strict=True):
                yield from _texts(entry, f"{path}/{name}")
    elif isinstance(value, Described):
        for spec in field_specs(type(value)):
            yield from _texts(getattr(value, spec.name), f"{path}/{spec.name}" if path else spec.name)
