"""Bodies whose names go on behind a comma, or that stand under another: branches, institutes, hospitals, schools."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.offices.commas_english import PARENT
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.phrases.roles_english import is_role, without_article
from publish.readers.press_text.text.tokens import not_names, tokenize

Found = list[tuple[str, int]]


_INNER = re.compile(
    r"(?:[A-Z][\w&-]*\s(?:and\s)?){0,4}(?P<kind>Bureau|Department|Office|Division|Cent(?:er|re)|Laboratory|Lab)\b"
)
_UNIVERSITY = re.compile(r"(?:[A-Z][\w'-]*\s){1,4}University|University of [A-Z][\w ]+")


def is_inner(body: str, before: str, bare: str) -> bool:
    """`Bureau of Exchanges, Ministry of Culture`; `Energy Research Center, Delta University`: the whole comes last."""
    found = _INNER.match(body)
    if found is None or before.rstrip().rstrip(",") != body:
        return False
    if found["kind"] in ("Bureau", "Department", "Office", "Division") and PARENT.match(bare):
        return True
    return _UNIVERSITY.fullmatch(bare) is not None


def goes_on(body: str, before: str, bare: str) -> bool:
    """Whether the name of a body goes on behind a comma: its branch, the academy of an institute."""
    if before.rstrip().rstrip(",") != body:
        return False
    return _of_hospital(body, bare) or is_branch(bare) or (PARENT.match(bare) is not None and is_institute(body))


def _of_hospital(body: str, bare: str) -> bool:
    """`North Hospital, Delta Medical College, Fjord University`: the school and the university a hospital is of."""
    above = r"(?:[A-Z][\w'-]+ ){1,4}(?:College|School|Faculty|University)(?: of [A-Z][\w ]+)?|University of [A-Z][\w ]+"
    return compiled(r"Hospital\b").search(body) is not None and compiled(above).fullmatch(bare) is not None


def is_branch(bare: str) -> bool:
    """`…, Hong Kong Branch`: where the company of the stretch before sits."""
    found = compiled(r"((?:[A-Z][\w'-]*\s){1,3})(?:Sub-)?(?:Branch|Office|Representative Office|Chapter)").fullmatch(
        bare
    )
    return found is not None and (is_place(found[1]) or bare.endswith("Branch"))


_SCHOOL = re.compile(
    r"\s+(?:of|at)\s+(?:the\s+)?(?P<school>(?P<own>(?:[A-Z][\w&'-]*\s)+)(?:School|College|Faculty|Institute)"
    r"\s(?:of|for)\s[A-Z].*|(?P<two>(?:[A-Z][\w&'-]*\s){2,3})(?:School|College|Academy))$"
)


_DEGREES = frozenset(("Graduate", "Postgraduate", "Undergraduate", "Doctoral"))


def of_named_school(position: tuple[str, int]) -> tuple[Found, tuple[str, int] | None]:
    """`Dean of the Guanghua School of Management`: a school with a name of its own, where nothing stands above it."""
    text, at = position
    found = _SCHOOL.search(text)
    if found is None or all(
        t.text in not_names() | _DEGREES and not is_place(t.text) for t in tokenize(found["own"] or found["two"])
    ):
        return [position], None
    return [(text[: found.start()], at)], (found["school"], at + found.start("school"))


_INSTITUTE = re.compile(
    r"(?P<role>.+?)\s+(?:of|at)\s+(?:the\s+)?(?P<body>(?=[A-Z])[^,]*?\b(?:Institute|Academy|Museum|Hospital|Observatory|Garden|Station|Herbarium|Library|Administration|Agency"
    r"|Cent(?:er|re)|Laboratory|College|School|Commission|Society|Association)\b"
    r"(?:\s(?:of|for)\s[^,]+)?)$"
)


def is_institute(name: str) -> bool:
    """What stands under an academy or a ministry: `Institute of Grassland Research`."""
    return _INSTITUTE.fullmatch("head of " + name) is not None


def with_parent(
    region: str, pieces: list[tuple[int, int]], number: int
) -> tuple[tuple[str, int], tuple[str, int]] | None:
    """`Director of the Institute of X, Ministry of Y`: the position, and the institute with the body above it."""
    if number + 1 >= len(pieces) or not PARENT.match(region[slice(*pieces[number + 1])]):
        return None
    bare = without_article(region[slice(*pieces[number])])
    shift = region.index(bare, pieces[number][0])
    found = _INSTITUTE.fullmatch(bare)
    if found is None or not is_role(found["role"]) or is_unit(found["body"]) or " and " in found["role"]:
        return None
    start = shift + found.start("body")
    return (found["role"], shift), (region[start : pieces[number + 1][1]], start)


def names_field(
    bare: str,
    position: tuple[str, int],
    organization: tuple[str, int] | None,
    rest: list[tuple[int, int]],
    region: str,
    known: Collection[str],
) -> bool:
    """`Norland Museum Curator, Textiles`, `Curator, Africa and Asia, Norland Museum`: the field behind a comma."""
    if not is_field(bare) and not compiled(r"[A-Z]\w+(?: [A-Z]\w+)?(?: and [A-Z]\w+(?: [A-Z]\w+)?)").fullmatch(bare):
        return False
    if organization:
        return organization[1] < position[1] and not is_body(bare, known)
    return any(is_body(region[a:b], known) and not is_role(region[a:b]) for a, b in rest) and not is_body(bare, known)
