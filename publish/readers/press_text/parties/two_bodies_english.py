"""Whether an `and` stands between two bodies of English text, or within the name of one."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.fields_english import is_field, is_ordinary_word
from publish.readers.press_text.phrases.local_offices_english import is_territorial
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import not_names

TERRITORY_OF = re.compile(
    r"(?:City|Town|County|Province|Municipality|Region|State|Republic|Kingdom|Government) of [A-Z]"
)


def without_abbreviation(name: str) -> str:
    """The name without its short form in brackets, and without the place behind that."""
    return compiled(r"\s*\([^()]{1,24}\)(?:\s(?:in|on)\s(?:the\s)?[A-Z][\w\s-]*)?$").sub("", name)


_KINDS = words.alternation("en-occasion", "bodies", "kinds")
SPOKEN_OF = re.compile(rf"(?:{_KINDS})")
"""What stands for a body named before: `the Foundation and the hospital`."""


def _second_field(name: str) -> bool:
    """`X Press and Publication Bureau`, `Y Publishing and Media Group`: ordinary words go on with the name before."""
    found = compiled(r"((?:[A-Z]\w+\s){1,2})(?:Bureau|Department|Administration|Commission|Group|Committee)").fullmatch(
        name
    )
    return found is not None and all(
        (w in not_names() and not is_place(w)) or compiled("(?:tion|ment|ing|ture|ism|ance|ies)$").search(w)
        for w in found[1].split()
    )


def _strange(name: str) -> bool:
    """`Novo Berlin`: capitalised, and no ordinary word first."""
    return compiled(r"[A-ZÀ-Þ][\w'&-]+(?:\s[A-ZÀ-Þ][\w'&-]+){0,3}").fullmatch(name) is not None and (
        name.split()[0] not in not_names() and not is_role(name)
    )


_BODY_WORDS = words.alternation("en-occasion", "bodies", "words")
_WHOLE = re.compile(rf"\b(?:{_BODY_WORDS})$")


_COMPANY = re.compile(r"\b(?:Ltd|Inc|Corp|LLC|LLP|GmbH|PLC)\.?$")
_WHOLE_OF = re.compile(r"(?:Chamber of Commerce|Bank of \w+|Academy of Sciences|Institute of Technology)$")
_OF_PLACES = words.phrase_alternation("en-occasion", "bodies", "of_places")
_BODY_OF = re.compile(rf"(?:[A-Z][\w'-]*\s){{0,2}}(?:{_OF_PLACES})\sof\s[A-Z]")
"""`the A Chamber of Commerce and Bank of B`: the second body opens as bodies do."""


_GROUP = re.compile(r"[A-ZÀ-Þ][\w-]+ (?:Group|Bank|Holdings?|Foundation|China|Asia)")
_BRAND = re.compile(r"(?:[A-Z]+[a-z]+[A-Z]\w*|[A-ZÀ-Þ]{2,})(?:\s[A-Z][\w-]+){0,2}")
"""BritCham Southwest, CCPIT Chongqing: a short form with its branch."""
_MISSION_IN = re.compile(
    r"\b(?:Embassy|Consulate|Consulate General|Mission|Office|Delegation)\sof\s(?:the\s)?"
    r"(?:(?:Republic|Kingdom|People's Republic|Federal Republic)\sof\s)?[A-Z]\w+(?:\s[A-Z]\w+)?"
    r"\s(?:xx|in|to)\s[A-Z]\w+(?:\s[A-Z]\w+)?$"
)
"""`Consulate General of Norland in Lund and …`: a mission's name ends with where it is (`xx`: masked)."""


_NAMED_WHOLE = re.compile(r"(?:[A-Z][\w'&-]*\s){1,5}(?:University|Hospital|Government|Bank|Ltd\.?)(?:\s\([^)]*\))?")
"""`Lund University and Harbour University (HU)`: the short form is that of the second."""


def _known_as_one(bare: str, right: str, following: str, known: Collection[str]) -> bool:
    """the University Museum and Art Gallery (UMAG): known as a whole, and not by its first half."""
    whole = f"{compiled(', ').split(bare)[-1]} and {compiled('[,(]').split(right)[0].strip()}"
    two = _NAMED_WHOLE.fullmatch(bare) and _NAMED_WHOLE.fullmatch(following)
    return whole in known and bare not in known and not two


def _ends_whole(left: str, right: str, named: str) -> bool:
    """Whether the name before ends as a whole one does: with its short form, as a company, with where it is."""
    capital = right[:1].isupper()
    elsewhere = capital and not is_place(named)
    return (
        (compiled(r"\((?:x+|[A-Z][\w&-]{1,9})\)\s*$").search(left) is not None and elsewhere)
        or (_COMPANY.search(left.strip()) is not None and capital)
        or (_WHOLE.search(left.strip()) is not None and _strange(named))
        or (_MISSION_IN.search(left) is not None and elsewhere)
    )


def _field_goes_on(left: str, following: str) -> bool:
    """`Key Laboratory of Organic and Synthetic Chemistry of the Ministry`: a field that ends what is before the of."""
    first = compiled(r"\s(?:of|at|in|for)\s").split(following)[0]
    return (
        first != following
        and is_field(first)
        and compiled(r"\b(?:of|for)\s[A-Z][\w-]+$").search(left.strip()) is not None
    )


def _opens_another(left: str, bare: str, following: str, named: str) -> bool:
    """Whether another body begins behind the `and`, as its first words or both names show."""
    if is_body(left, ()):
        if not _field_goes_on(left, following) and compiled(
            r"^[A-Z]\S* .*(?:Government|University|Association|Federation|Ltd)\b"
        ).search(following):
            return True
        if _BODY_OF.match(following) or (_WHOLE_OF.search(left.strip()) and is_body(following, ())):
            return True
    if _BRAND.fullmatch(bare) and (_BRAND.fullmatch(named) or is_body(following, ())):
        return True
    return bool(TERRITORY_OF.match(bare) or is_territorial(bare)) and is_body(following, ())


_OF_TOWN = re.compile(
    r"(?:^|\s)(?:City|Town|Municipality|Province|County|Canton|Government)\sof\s(?:the\s)?[A-Z][\w'-]*$"
)
"""`the City of Lund and|Messe Lund`."""
_FIELD_OF_BODY = re.compile(
    r"(?:Cooperation|Co-operation|Development|Exchanges?|Communication|Training|Innovation|Promotion|Publicity|Services?"
    r"|Management|Planning|Mediation|Conciliation|Application|Evaluation|Assessment)\s(?:of|under|at|in)\s(?:the\s)?[A-Z]"
)
"""`Center for Language Education and|Cooperation of the Ministry`: two fields of one body."""


def name_on_both_sides(left: str, right: str, known: Collection[str]) -> bool:
    """`Ministry of Science and Technology` stays whole; `the A Office and the B Centre` are two."""
    if compiled(r"(?:the|its)\s+[A-Z]").match(right) or SPOKEN_OF.fullmatch(
        compiled(r"^the\s|[\s,.;]+$").sub("", right)
    ):
        return True
    following = compiled(r",|\sand\s").split(right)[0]
    named = following.strip(" ,.;")
    bare = compiled(r"^(?:The|the)\s").sub("", without_abbreviation(left.strip()))
    if _OF_TOWN.search(left.strip()) and compiled(r"[A-Z][\w'-]*\s[A-Z]").match(right.strip()):
        return True
    if _FIELD_OF_BODY.match(right) or _second_field(named) or _known_as_one(bare, right, following, known):
        return False
    if bare in known and (following in known or is_body(following, ())):
        return True
    if _ends_whole(left, right, named) or _opens_another(left, bare, following, named):
        return True
    if _strange(bare) and _GROUP.fullmatch(named):
        return not is_place(bare)
    if compiled(r"\([A-Z][A-Za-z&-]+\)$").search(left.strip()) and right[:1].isupper() and not is_place(named):
        return True
    place = compiled(r"\bof\s+(?:the\s+)?([A-Z]\w+)$").search(left)
    short = compiled(r"[A-Z][A-Z&]{2,}(?:\s\([^)]*\))?").fullmatch(following.strip(" ,"))
    if is_body(left, ()) and (short or (place and is_place(place[1]) and is_body(following, ()))):
        return True
    if not (is_body(left, ()) and is_body(following, ())):
        return False
    return not compiled(r"\b(?:of|for)\s+[\w\s-]{0,24}$").search(left) or _named_apart(following.strip(" ,.;"))


_OF_NATIONS = re.compile(r"\S+\s(?:Affairs|Relations|Studies|Languages?|Medicine|Culture|Arts?|Research|History)\b")


def _named_apart(name: str) -> bool:
    """`Beichen Securities`, `South Bay University`: no field that goes on behind `University of Technology and`."""
    first = compiled(r"\s(?:of|for|at|in|on|to)\s|,").split(name)[0]
    own = first.split()
    if len(own) < 2 or not is_body(first, ()) or _OF_NATIONS.match(name) or is_field(own[0]):
        return False
    return not is_ordinary_word(own[0].lower()) or (len(own) > 2 and not is_field(" ".join(own[:-1])))
