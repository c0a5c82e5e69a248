"""The office that stands behind an English name: between commas, in brackets, or with `of` and `from`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.commas_english import PARENT, chunks
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.parents_english import is_institute
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit, proper, unit_of
from publish.readers.press_text.phrases.roles_english import is_role

_OPENING = re.compile(
    r"\s*,\s*(?:(?:both|all)\s+)?(?:the\s+|an?\s+)?|\s+(?=(?:from|of)\s+(?:the\s+)?[A-Z])|\s*\((?=[A-Za-z])"
)
_ARTICLE = re.compile(r"the\s(?=[A-Z])")
_EVERY = re.compile(r"(?:both|all)\s(?:of\s|from\s)?(?:the\s)?")
_NAME = re.compile(r"(?:[A-Z][\w'&-]*)(?:\s(?:[A-Z][\w'&-]*|of|and|&))+")
_SCHOOL = re.compile("(?:Graduate )?(?:Faculty|School|Department|Division|Section) of")
_ONCE = re.compile(r"(?:formerly|previously|lately)\s(?=(?:of|from|at|with)\s)")
_FROM = re.compile(r"(?:(?:(?:here|there|present|in attendance)\s+)(?:for|from)|from|of|at|with)\s+(?:the\s+)?")


def office_after(text: str, start: int, end: int, known: Collection[str]) -> tuple[Office, bool]:
    """The office that stands after a name, and whether several share it."""
    region = text[start:end]
    opening = _OPENING.match(region)
    if not opening or not region.strip(" ,"):
        return Office(), False
    body, shift = region[opening.end() :], start + opening.end()
    if opening[0].strip().startswith("("):
        body, shift = _in_bracket(body, shift)
        first = body[slice(*chunks(body)[0])] if chunks(body) else body
        if not (is_role(first) or is_body(first, known)):
            named = _NAME.fullmatch(body) and not is_place(body)
            return (Office((), (body, shift)) if named else Office()), False
    else:
        body = _SITE.sub("", body)
        once = _ONCE.match(body)
        body, shift = (body[once.end() :], shift + once.end()) if once else (body, shift)
    if plain := _FROM.match(body):
        found = _body_alone(body, plain, known)
        return (Office((), (found[0], found[1] + shift)) if found else Office()), False
    return _held(text, body, shift, end, known)


def _in_bracket(body: str, shift: int) -> tuple[str, int]:
    """What the bracket holds that is open, without `the` or `both of the`, and where that begins."""
    article = _ARTICLE.match(body)
    body, shift = _inside(body[article.end() :] if article else body), shift + (article.end() if article else 0)
    every = _EVERY.match(body)
    return (body[every.end() :], shift + every.end()) if every else (body, shift)


def _body_alone(body: str, plain: re.Match[str], known: Collection[str]) -> tuple[str, int] | None:
    """The organization behind `from` or `of`, of somebody whose position is not told, and where it begins."""
    pieces = [body[plain.end() :][a:b].strip() for a, b in chunks(body[plain.end() :])]
    name = pieces[0] if pieces else ""
    inner = unit_of(name) if is_unit(name) or _SCHOOL.match(name) or not is_body(name, known) else None
    if inner:
        return name[inner:], plain.end() + inner
    if is_unit(name) and len(pieces) > 1 and is_body(pieces[1], known):
        return pieces[1], body.index(pieces[1])
    name = compiled(r"\s(?:and|as well as|together with)\s(?=[a-z])").split(name)[0]
    if len(pieces) > 1 and PARENT.match(pieces[1]) and is_institute(name):
        name = body[plain.end() : body.index(pieces[1]) + len(pieces[1])]
    named = is_body(name, known) or (
        plain[0].startswith("of") and (_TOWN.fullmatch(name) is not None or _unlisted_body(name))
    )
    return (name, plain.end()) if named else None


def _held(text: str, body: str, shift: int, end: int, known: Collection[str]) -> tuple[Office, bool]:
    """The positions told, and the organization in which they are held."""
    positions, organization, plural = read_after(body, known)
    if plural and compiled(r"and\s").match(body):
        return Office(), False  # and members of …: others
    if (
        organization
        and end >= len(text.rstrip())
        and not compiled(r"\s*[-–—•·*▪■●◆○]").match(text)
        and not compiled(r"[.!?\"')]$").search(text.rstrip())
        and not is_body(organization[0], known)
    ):
        organization = None  # the text breaks off in the middle of the name
    if not positions and not (organization and is_body(organization[0], known)):
        return Office(), False
    return Office(
        tuple(placed(p, at, shift) for p, at in positions),
        (organization[0], organization[1] + shift) if organization else None,
    ), plural


def _inside(text: str) -> str:
    """What stands before the bracket that closes the one already open: `Vice-President (Enterprise), NLU`."""
    depth = 1
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return text[:at]
    return text


_SITE = Pattern(r"\s*\((?:[A-Z][a-z'-]+\s?)+(?:,\s(?:[A-Z][a-z'-]+\s?)+)+\)(?=\s*$)", needs=")")
"""`Xinyuan Primary School (Huining, Gansu)`: where it is."""


def _unlisted_body(name: str) -> bool:
    """`Koji Tamura of Nordkraft Labs`: two words or more that name neither a place nor a position."""
    parts = name.split()
    return (
        len(parts) >= 2
        and proper(name)
        and not is_place(name)
        and not is_role(name)
        and not is_unit(name)
        and not _PLACED.search(name)
    )


_TOWN = Pattern(r"(?:City|Town|Borough|Shire)\sof(?:\s[A-Z][\w'-]*){1,3}", needs="of")
"""`Councillor Ann Lee of the City of Granville`."""
_PLACED = re.compile(
    r"\b(?:Province|County|District|Prefecture|Region|Township|Village|State|Island|Street|Republic)s?$"
)


def placed(position: str, at: int, shift: int) -> tuple[str, int]:
    """The position without an `and a` or a bracket before it, and its offset in the text."""
    opening = compiled(
        r"(?:(?:and\s+)?"
        r"(?:newly[ -]appointed|new(?=\s[A-Z])|now|currently|presently|also|concurrently|likewise|similarly)\s+"
        r"(?:an?\s|the\s)?"
        r"|and\s+(?:an?\s|the\s)?|\([^()]*\)\s*|\(?(?:The\s|Right\s|Rt\.?\s)*Hon(?:ou?rable\b|\.)?\s+)(?=\w)"
    ).match(
        position,
    )
    return _clean(position[opening.end() :] if opening else position), at + shift + (opening.end() if opening else 0)


def _clean(position: str) -> str:
    return compiled(r"\s+").sub(" ", position.strip(" ,;")) if "\n" in position else position.strip(" ,;")
