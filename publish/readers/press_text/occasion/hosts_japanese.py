"""Who is said to hold the event in Japanese text: Aは…を開催, Aが主催する."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held

_NAME = r"([^、。はがのと「」『』\s\d]{2,24})"


def stated_hosts(run: Run) -> list[Held]:
    """The subject of 主催, 共催 or 開催."""
    for role in ("co-host", "host", "supporter"):
        listed = words.alternation("ja", "hosting", role)
        found = re.search(
            rf"{_NAME}(?:は|が)[^。]{{0,60}}?(?:{listed})|{_NAME}(?:の)?(?:{listed})(?:で|に|、|の|した|する)", run.text
        )
        if found and role != "supporter":
            start = found.start(1) if found[1] else found.start(2)
            name = found[1] or found[2]
            return [Held(name, start, role, run, 0.8)]
    return []
