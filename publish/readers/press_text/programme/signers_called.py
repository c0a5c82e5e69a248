"""Whether one who signs elsewhere in the text is named, or called by the last name, before another title."""

from __future__ import annotations

import re
from collections.abc import Mapping

from publish.readers.press_text.facts import AgreementFact, PersonFact
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

LOOKING_ON = re.compile(r"见证|出席|主持|在场|\bwitness|\bpresence|\bpresided|\bhosted|\battended|\blooking\son")
"""Who only looks on signs nothing."""
_THEY_SIGN = re.compile("签[署订下]|簽[署訂下]")
_CALLED = r"(?:Mr|Ms|Mrs|Dr|Prof|Professor|Minister|President|Mayor|Rector|Director)\.?\s"


def called_before(agreement: AgreementFact, person: PersonFact, by_line: Mapping[int, str]) -> bool:
    """Whether the person stands before the title by name or by its last part: 索尔海姆, `Mr Solheim`."""
    for tag, title in agreement.titles.items():
        name = person.names.get(tag)
        if name is None:
            continue
        before = compiled(r"[。！？；]|(?<=[a-z]{2})[.!?;]\s").split(by_line.get(title.line, "")[: title.start])[-1]
        last = compiled("[·‧・ ]").split(name.text)[-1]
        if is_han_language(tag):
            called = len(last) > 1 and last in before and _THEY_SIGN.search(before[-24:]) is not None
        else:
            called = compiled(rf"{_CALLED}{re.escape(last)}\b").search(before) is not None
        if called and not LOOKING_ON.search(fold_han(before)):
            return True
    return False
