"""Takes `Head of the IP Department, JETRO Beijing Office` apart: positions and the organization."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.offices.commas_english import chunks
from publish.readers.press_text.offices.one_position_english import split_role
from publish.readers.press_text.offices.parents_english import (
    goes_on,
    is_branch,
    is_inner,
    names_field,
    of_named_school,
    with_parent,
)
from publish.readers.press_text.offices.prefixed_english import office_chain
from publish.readers.press_text.offices.stretches_english import extended, preposition
from publish.readers.press_text.offices.unjoined_english import of_state_department, run_on
from publish.readers.press_text.phrases.bodies_english import (
    is_body,
    is_generic_body,
    is_place,
    is_strong_body,
    is_unit,
    proper,
    unit_of,
)
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.phrases.local_offices_english import is_local_office, is_territorial
from publish.readers.press_text.phrases.roles_english import PREPOSITION, is_plural, is_role, without_article
from publish.readers.press_text.text.tokens import heads

Found = list[tuple[str, int]]
_SENIOR = words.word_set("en", "titles", "senior")
_AREAS = words.word_set("en", "titles", "areas")
_ANY_ROLE = re.compile(r"(?:an?\s|the\s)?[a-z][\w'-]+(?:\s[a-z][\w'-]+){0,3}\s(?:of|at|for|from)\s(?:the\s)?[A-Z]")


def read_after(region: str, known: Collection[str]) -> tuple[Found, tuple[str, int] | None, bool]:
    """Positions and organization (with offsets) in what stands after a name; last, whether the head is plural."""
    pieces = chunks(region)
    roles = [is_role(region[a:b]) for a, b in pieces]
    if pieces and not roles[0] and not is_body(region[slice(*pieces[0])], known):
        roles[0] = _ANY_ROLE.match(region[slice(*pieces[0])].strip()) is not None
    positions: Found = []
    organization: tuple[str, int] | None = None
    plural = open_unit = False
    for number, (a, b) in enumerate(pieces):
        a += preposition(region[a:b], known) if positions and organization is None else 0
        bare = without_article(region[a:b])
        offset = region.index(bare, a) if bare else a
        joint = run_on(bare) if organization is None and not roles[number] else 0
        if joint:  # Vice Minister Norland Ministry of Culture
            positions.append((bare[:joint].rstrip(), offset))
            organization = (bare[joint:], offset + joint)
            continue
        if roles[number]:
            if number and positions and (is_plural(bare) or re.match(r"and\s+(?:the|an?)\s+\w+$", bare)):
                break
            held = with_parent(region, pieces, number) if organization is None else None
            if held:
                positions.append(held[0])
                organization = held[1]
                continue
            rest = pieces[number + 1 :]
            later = organization is None and any(
                is_body(region[c + preposition(region[c:d], known) : d], known)
                and not roles[n]
                and not is_branch(region[c:d].strip())
                for n, (c, d) in enumerate(rest, number + 1)
            )
            found, body = _roles(bare, known, later, organization is not None)
            plural = plural or any(is_plural(text) for text, _ in found)
            positions += [(text, offset + at) for text, at in found]
            organization = organization or ((body[0], offset + body[1]) if body else None)
            open_unit = len(positions) > 1 and organization is not None and PREPOSITION.search(found[-1][0]) is not None
        elif (
            not positions
            and is_unit(bare)
            and not number
            and is_body(region[slice(*(pieces[1:] or [(0, 0)])[0])], known)
        ):
            continue  # Faculty of Law, University of X: where somebody is, without a position
        elif not positions and not is_body(bare, known):
            break
        elif positions and organization is None and is_unit(bare) and number and not is_territorial(bare):
            cut = unit_of(bare)
            unit = _OF.sub("", bare[:cut]) if cut else bare
            positions[-1] = (region[positions[-1][1] : offset + len(unit)], positions[-1][1])
            organization = (bare[cut:], offset + cut) if cut else None
        elif bare.startswith("and ") and not is_role(bare):
            break  # the next of a list
        elif (
            positions
            and number == 1
            and (
                names_field(bare, positions[0], organization, pieces[2:], region, known)
                or (organization is None and is_field(bare) and not PREPOSITION.search(positions[0][0]))
            )
        ):
            positions[-1] = (region[positions[-1][1] : offset + len(bare)], positions[-1][1])
        elif organization is None and (
            is_body(bare, known)
            or (proper(bare) and not is_place(bare) and number <= 2 and not bare.startswith("and "))
        ):
            end = offset + len(bare)
            venue = re.search(r"\s(?:at|in)\sthe\s(?=[A-Z])", bare)
            if venue and is_strong_body(bare[: venue.start()]) and not is_unit(bare[: venue.start()]):
                end = offset + venue.start() if _VENUE.search(bare[venue.end() :]) else end
            if not is_body(bare, known):
                end = extended(region, pieces, number, known) or end
            organization = (region[offset:end], offset)
        elif organization and is_inner(organization[0], region[organization[1] : offset], bare):
            if positions and organization[1] >= positions[-1][1]:
                whole = region[positions[-1][1] : organization[1] + len(organization[0])]
                positions[-1] = (whole, positions[-1][1])
            organization = (bare, offset)
        elif organization and goes_on(organization[0], region[organization[1] : offset], bare):
            organization = (region[organization[1] : offset + len(bare)], organization[1])
        elif organization and is_place(bare) and re.search(r"\b(?:Ltd|Inc|Co|Corp|GmbH)\.?$", organization[0]):
            organization = (region[organization[1] : offset + len(bare)], organization[1])  # Arbo Ltd., China
        elif positions and _adds_to_last(bare, number, roles, positions, organization, open_unit, known):
            positions[-1] = (region[positions[-1][1] : offset + len(bare)], positions[-1][1])
    if organization is None and positions:
        text, at = positions[-1]
        state = of_state_department(text)
        if state:
            positions[-1] = (text[: state.start()], at)
            return positions, (state["body"], at + state.start("body")), plural
    if organization is None and len(positions) == 1:
        return *of_named_school(positions[0]), plural
    return positions, organization, plural


_OF = re.compile(r"\s+(?:of|at|under)\s+(?:the\s+)?$")


_VENUE = re.compile("Building|Hall|Hotel|Theatre|Theater|Campus|Plaza|Tower|Room|Auditorium")


def _adds_to_last(
    bare: str,
    number: int,
    roles: list[bool],
    positions: Found,
    organization: tuple[str, int] | None,
    open_unit: bool,
    known: Collection[str],
) -> bool:
    """Whether a stretch says more of the last position: `Deputy Mayor of X, Finland`, `Co-Editor, Innovation Index`."""
    if number == 1 and roles[0] and organization is None:
        return is_place(bare) and " of " in positions[-1][0]
    return number > 0 and roles[number - 1] and len(positions) > 1 and (open_unit or not is_body(bare, known))


_ORGAN = re.compile(r"(?:the )?(?:(?:Standing|Executive) )?(?:Secretariat|Presidium|Committee|Council|Board)")


def _roles(bare: str, known: Collection[str], later: bool, settled: bool) -> tuple[Found, tuple[str, int] | None]:
    """The positions of one stretch, each with what belongs to it; the first organization is the person's."""
    found: Found = []
    organization: tuple[str, int] | None = None
    listed = _several(bare)
    for number, (text, at) in enumerate(listed):
        last = number + 1 == len(listed)
        position, body, at_body = split_role(text, known, later, strong_only=later and not last)
        if found and is_plural(position) and (position[:1].isdigit() or not is_plural(found[0][0])):
            break  # and representatives of …: others
        if body and not last and _ORGAN.fullmatch(body):
            position, body = text, ""  # Member of the Secretariat and Director of …
        if body and (organization or settled):
            position = text
        elif body:
            organization = (body, at + at_body)
        found.append((position, at + max(0, text.find(position))))
    return found, organization


def _several(role: str) -> Found:
    """`Chairman and CEO of X`, `Member of A and Director of B`: each position by itself."""
    found, start = [], 0
    for joint in re.finditer(
        r"\s*(?:,\s*)?\b(?:and|as well as)\b\s+(?:(?:concurrently|also|currently|now)\s+)?|\s+&\s+|\s*/\s*(?=[A-Z])",
        role,
    ):
        left, right = role[start : joint.start()], role[joint.end() :]
        if is_role(left) and is_role(_first(right)) and not PREPOSITION.match(" " + right):
            found.append((left, start))
            start = joint.end()
            article = re.match(r"(?:the|an?)\s+(?=\w)", role[start:])
            start += article.end() if article else 0
    return [*found, (role[start:], start)]


def _first(right: str) -> str:
    """`Electronic Engineering|and Secretary General of X`: what stands before a further `and`, which may be no role."""
    opening = PREPOSITION.split(right, maxsplit=1)[0]
    joint = re.search(r"\s(?:and|as well as|&)\s", opening)
    return right if joint is None or is_role(opening[: joint.start()]) else opening[: joint.start()]


def read_before(phrase: str, known: Collection[str]) -> tuple[Found, tuple[str, int] | None]:
    """Positions and organization in what stands directly before a name: `UM Rector`, `Secretary General of X`."""
    positions: Found = []
    organization: tuple[str, int] | None = None
    cut = opens_with_body(phrase, known)
    if cut:
        return [(phrase[cut:].strip(), cut)], (re.sub(r"'s$", "", phrase[:cut].strip()), 0)
    for text, at in _several(phrase):
        position, body, at_body = split_role(text, known, later=False)
        if not body:
            position, body = _abbreviated(position)
        positions.append((position, at + max(0, text.find(position))))
        if body and organization is None:
            organization = (body, at + at_body)
    return positions, organization


def opens_with_body(phrase: str, known: Collection[str]) -> int:
    """Where in `Bank of Norland Vice President` the position begins; 0 where no body with an `of` stands first."""
    bare = without_article(phrase)
    found, chain = office_chain(bare)
    if is_role(phrase) or not 0 < chain < len(found) or found[-1].low not in heads():
        return 0
    body = bare[: found[chain - 1].end]
    if not PREPOSITION.search(body) or is_unit(body):
        return 0
    if not is_local_office(body) and not is_body(PREPOSITION.split(body, maxsplit=1)[0], known):
        return 0
    return phrase.index(bare) + found[chain].start


def _abbreviated(role: str) -> tuple[str, str]:
    """AmCham China President: capitalised words before a senior position name the organization."""
    if PREPOSITION.search(role):
        return role, ""
    found, chain = office_chain(role)
    senior = len(found) > 0 and found[-1].low in _SENIOR and found[-1].low != "minister"
    if 0 < chain < len(found) and senior and all(t.capital or t.text == "&" for t in found[:chain]):
        prefix = role[: found[chain - 1].end]
        if (
            not is_unit(prefix)
            and not is_generic_body(prefix)
            and found[chain - 1].low not in _AREAS
            and not is_place(prefix)
        ):
            return role[found[chain].start :], re.sub(r"'s$", "", prefix)
    return role, ""
