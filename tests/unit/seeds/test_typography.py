"""The texts of the shipped events are typed as the documents want them."""

import re
from pathlib import Path
from typing import Any

import pytest

from publish.model import Event, LocalizedText, RunningText
from publish.model.fields import Described, field_specs
from publish.model.languages import is_east_asian
from publish.readers.event_file import read_event

SEEDS = Path(__file__).parents[3] / "seeds"
HAN = r"[\u3400-\u9fff]"
#: What no text may hold, and why.
FAULTS = {
    True: {
        rf"{HAN} +[A-Za-z0-9]|[A-Za-z0-9] +{HAN}": "space typed between Han and Latin",
        rf"{HAN} +{HAN}": "space between Han, as a folded line leaves it",
        rf"{HAN}[,;:!?()]|[,;!?()]{HAN}": "half-width punctuation",
        r"\.\.\.|(?<!…)…(?!…)": "half an ellipsis",
        r"(?<!—)—(?!—)|--": "half a dash",
        r"[\"']": "straight quotation mark",
    },
    False: {
        r"[\"']": "straight quotation mark",
        r" {2,}|^ | $": "stray space",
        r" [,;:!?](?:\s|$)": "space before punctuation",
        r"--| - |—": "hyphen or em dash where an en dash belongs",
        r"\d-\d": "hyphen in a range",
    },
}


def texts(value: Any) -> list[tuple[str, str]]:
    """Every text of the model with its language, without markup."""
    if isinstance(value, RunningText):
        return [(tag, value.plain(tag)) for tag in value]
    if isinstance(value, LocalizedText):
        return list(value.items())
    if isinstance(value, tuple):
        return [text for each in value for text in texts(each)]
    if isinstance(value, Described):
        return [text for spec in field_specs(type(value)) for text in texts(getattr(value, spec.name))]
    return []


def events() -> list[Event]:
    found = [read_event(path).event for path in sorted(SEEDS.glob("*/event.yaml"))]
    return [event for event in found if event]


@pytest.mark.parametrize("event", events(), ids=lambda event: event.id)
def test_typed_as_the_documents_want_it(event: Event) -> None:
    faults = [
        f"{why}: {text}"
        for tag, text in texts(event)
        for pattern, why in FAULTS[is_east_asian(tag)].items()
        if re.search(pattern, text)
    ]
    assert not faults
