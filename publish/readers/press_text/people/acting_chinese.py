"""Bodies that act by the hand of somebody: 某某商会由主席……率队."""

from __future__ import annotations

from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import is_named_body
from publish.readers.press_text.text.folding import HAN

_BY_WHOM = Pattern(
    rf"(?:^|[，。；！？\n])(?P<body>(?:(?![在到往向对让把将与和同为是])[{HAN}]|（(?={HAN})){{3,20}}?(?:（[{HAN}A-Za-z]{{2,8}}）)?)"
    "(?:一方|方面)?(?:则|均|也|亦)?由其?$",
    needs="由",
)

_OF_GUESTS = compiled("(?:代表|访问|考察|参访)团$|^(?:[该本我两各]|[^，]{0,4}方$)")


def by_whom(run: Run, text: str, at: int) -> Reading | None:
    """`某某商会由|主席……率队`: whoever acts by the hand of its president."""
    found = _BY_WHOM.search(text[:at])
    named = found["body"].partition("（")[0] if found else ""
    if found is None or not is_named_body(named) or _OF_GUESTS.search(named):
        return None
    start, end = found.start("body") + strip_lead_in(named), found.end("body")
    return Reading(run.text[start:end], run.line, run.start + start, 0.75, "it acts by this person's hand")
