"""Offices that a place is all that stands above: `Department of Commerce of Yunnan Province`."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.roles_english import without_article

_TERRITORY = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[A-Z][\w'-]+\s){1,3}(?:Province|City|Municipality|County|District|Prefecture|Region|State)$"
)


def is_territorial(phrase: str) -> bool:
    """`Department of Commerce of Yunnan Province`: a body of its own, for the place is all that stands above it."""
    bare = without_article(phrase)
    return (
        _TERRITORY.search(bare) is not None
        and compiled(r"[A-Z]").match(bare) is not None
        and " of " in bare[: bare.rindex(" of ")]
    )


_OFFICE = r"(?:Department|Bureau|Office|Commission|Administration|Authority|Directorate)\s(?:of|for)\s"
_LOCAL_OFFICE = re.compile(_OFFICE)
_OF_OFFICE = re.compile(rf"\s(?:of|at|under)\s(?:the\s)?{_OFFICE}")


_OF_FOREIGN_AFFAIRS = re.compile(
    r"(?!Ministry|General|Central|Overseas|University|College)[A-Z][\w'-]+\s(?:(?:City|Municipal|Municipality|Provincial|Province|District|County|Town)\s)?"
    r"(?:People's\sGovernment\s|Government\s)?Foreign\s(?:and\s(?:[A-Z]\w+\s){1,3})?Affairs\s(?:Office|Bureau|Department|Commission)"
)
"""`Binhai Foreign Affairs Office`, of the town that it is named by."""


_PORT = re.compile(r"Port\sof\s(?:[A-Z][\w'-]*\s?){1,3}(?<!\s)")
"""`Port of Helsinki`: the authority, not the town."""


@lru_cache(maxsize=8192)
def is_local_office(phrase: str) -> bool:
    """`Department of Commerce of Yunnan Province`, but not `Division of Trade of the Department of …`."""
    bare = without_article(phrase)
    if _OF_FOREIGN_AFFAIRS.fullmatch(bare) or _PORT.fullmatch(bare):
        return True
    return _LOCAL_OFFICE.match(bare) is not None and is_territorial(bare) and not _OF_OFFICE.search(bare)
