"""Finds the people that one run of English (or other Latin) text names, with their offices."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.english import find_names
from publish.readers.press_text.names.english_name import ONE_NAME, EnglishName
from publish.readers.press_text.offices.also_held_english import also_held, as_judge, told_by_clause
from publish.readers.press_text.offices.announced_english import OF_FIELDS, announced_office
from publish.readers.press_text.offices.behind_name_english import office_after
from publish.readers.press_text.offices.beside_english import office_before
from publish.readers.press_text.offices.office import Office, joined_office
from publish.readers.press_text.offices.original_words import in_original_words
from publish.readers.press_text.offices.owners_english import owned
from publish.readers.press_text.offices.region_english import next_office_start, office_region_end, stop_verbs
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.choosing_english import (
    POSTNOMINAL,
    bears_title,
    chosen_names,
    titled_start,
    with_single_names,
)
from publish.readers.press_text.people.former_and_latter import with_former_and_latter
from publish.readers.press_text.people.lists_english import body_announced, share_backwards, share_onwards, with_body
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.own_english import with_own
from publish.readers.press_text.people.possessors_english import of_superior, with_possessor, with_see
from publish.readers.press_text.people.respectively_english import respectively
from publish.readers.press_text.people.signing_for_english import with_signed_for
from publish.readers.press_text.phrases.roles_english import is_plural, is_role, names_office, singular
from publish.readers.press_text.text.folding import HAN, fold_latin
from publish.readers.press_text.text.tokens import sentence_spans, token_texts

_GLOSS = Pattern(
    rf"\s*\(\s*(?:(?:中文|汉语|漢語|华文|華文)名字?[为為是叫：:]?\s*)?([{HAN}]{{2,5}}(?:·[{HAN}]+)?)\s*(?:女士|先生)?\)",
    needs=")",
)


def find_people(run: Run, confirmed: Collection[str], known: Collection[str]) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text.

    `confirmed` are spellings that a name in the other language bears out; `known` are names of
    organizations and their abbreviations.
    """
    folded = with_commas(fold_latin(run.text))
    names = with_single_names(folded, find_names(folded, confirmed), known)
    spans = sentence_spans(folded)
    mentions: list[Mention] = []
    for number, (begin, end) in enumerate(spans):
        inside = [name for name in names if begin <= name.start < end]
        mentions += _in_sentence(
            run, folded, begin, end, chosen_names(folded, begin, end, inside, known), known, number
        )
    return mentions


_SEATS = frozenset(("MP", "MLC", "MLA", "MSP", "MEP", "MHA", "MHR"))
"""Letters after a name that say a seat in a parliament."""
_DASHED = Pattern(
    r"(?P<name>(?:(?<=^)|(?<=^[-•*·]\s)|(?<=:\s)|(?<=;\s))(?:[A-Z][\w.'-]*\s){1,4}[A-Z][\w'-]*)(?P<dash>\s[-–—]{1,2}\s)"
    r"(?P<office>[A-Z][^,;:–—]*)",
    needs="-|–|—",
)


def with_commas(text: str) -> str:
    """`Keynote speaker: A – Rector, X` as `A,  Rector, X`, of the same length."""
    for found in reversed([*_DASHED.finditer(text)]):
        if is_role(found["office"]) and not is_role(found["name"]):
            text = text[: found.start("dash")] + ",".ljust(len(found["dash"])) + text[found.end("dash") :]
    return text


def _in_sentence(
    run: Run, text: str, begin: int, end: int, names: list[EnglishName], known: Collection[str], sentence: int
) -> list[Mention]:
    mentions: list[Mention] = []
    floor, group = begin, sentence * 100
    announced: tuple[Office, int] | None = None
    announcing = False
    body: tuple[str, int] | None = None
    for number, name in enumerate(names):
        following = names[number + 1] if number + 1 < len(names) else None
        anew = number == 0 or announcing or _begins_anew(text[floor : name.begin])
        anew = anew or OF_FIELDS.search(text[floor : name.begin]) is not None
        announced = announced_office(text, floor, name, known) if anew else None
        before, start_before = announced or office_before(text, floor, name, known)
        announcing = announced is not None or (announcing and bool(before.positions))
        if not mentions or not _listed(text[mentions[-1].end : name.begin]):
            group += 1
        listed = bool(mentions) and mentions[-1].group == group
        told = start_before if before.positions and not before.organization else name.begin
        goes_on = listed and ";" not in text[mentions[-1].end : name.begin]
        body = body_announced(text, floor, told, known) or (body if goes_on else None)
        behind = _behind(text, name, before, following, announcing, end, known)
        if name.reason == ONE_NAME or (behind.plural and not listed):
            behind = replace(behind, office=Office(), plural=False)  # A, and officials from X: others
        office = owned(text, joined_office(before, behind.office), known)
        office = replace(office, positions=(*office.positions, *behind.further)) if behind.further else office
        floor = behind.ends if behind.office.positions or behind.office.organization else behind.begins
        mention = _mention(run, name, office, group, behind, start_before if before.positions else name.begin)
        mention = of_superior(mention, mentions[-1] if listed else None)
        mentions.append(with_own(with_body(mention, body), text, begin, mentions, known))
        mentions[-1] = with_possessor(mentions[-1], text, mentions[:-1], known)
        share_backwards(mentions, text)
        share_onwards(mentions)
        if behind.plural:
            _share(mentions)
        _share_forward(mentions)
        _share_body(mentions)
    mentions = [with_see(mention, text) for mention in mentions] if "ishop" in text or "ardinal" in text else mentions
    mentions = with_signed_for(respectively(mentions, text, end, known), text, end, known)
    return with_former_and_latter(mentions, text, known)


@dataclass(frozen=True, slots=True)
class _Behind:
    """What stands behind a name: `begins` is where the name with its letters and bracket ends, `ends` the office."""

    begins: int
    ends: int
    office: Office
    plural: bool
    further: tuple[tuple[str, int], ...]
    """Positions held besides, told by another clause."""
    postnominals: str
    gloss: str


def _behind(
    text: str, name: EnglishName, before: Office, following: EnglishName | None, announcing: bool, end: int,
    known: Collection[str],
) -> _Behind:  # fmt: skip
    begins, postnominals, gloss = _attached(text, name.end)
    next_announced = announced_office(text, begins, following, known) if announcing and following else None
    stop = following.begin if following else end
    stop = next_announced[1] if next_announced else next_office_start(text, begins, stop, following is not None)
    ends = office_region_end(text, begins, stop)
    office, plural = office_after(text, begins, ends, known)
    if not (before.positions or office.positions) and (clause := told_by_clause(text, begins, stop, known)):
        office, ends = clause
    further, ends = also_held(text, ends, stop, known)
    if not (before.positions or office.positions) and postnominals.rstrip(".") in _SEATS:
        seat = (postnominals.rstrip("."), text.index(postnominals, name.end))
        office, postnominals = Office((seat,), office.organization), ""  # the Hon. Ann Lee MLC
    return _Behind(begins, ends, office, plural, further, postnominals, gloss)


def _mention(run: Run, name: EnglishName, office: Office, group: int, behind: _Behind, begin: int) -> Mention:
    start = titled_start(name) if bears_title(name) else name.start
    return Mention(
        run,
        "en" if run.language.startswith(("zh", "ja")) else run.language,
        start,
        name.end,
        run.text[start : name.end],
        name.strength,
        name.reason,
        name.honorific if start == name.start else "",
        behind.postnominals,
        in_original_words(run, as_judge(office, name)),
        group=group,
        gloss=behind.gloss,
        begin=begin,
    )


def _attached(text: str, end: int) -> tuple[int, str, str]:
    """What is part of the naming after the name: letters (QC), the name in Han characters, an age."""
    postnominals, gloss = "", ""
    letters = POSTNOMINAL.match(text, end)
    if letters:
        postnominals, end = letters[0].strip(" ,"), letters.end()
    bracket = _GLOSS.match(text, end)
    if bracket:
        gloss, end = bracket[1], bracket.end()
    return end, postnominals, gloss


def _begins_anew(gap: str) -> bool:
    """`A addressed the issue, and the Dean of X, |Mr B, spoke`: another clause, which may announce its offices."""
    joint = compiled(r",\s(?:and|while)\sthe\s").search(gap)
    return joint is not None and not stop_verbs().isdisjoint(token_texts(gap[: joint.start()]))


def _listed(gap: str) -> bool:
    """Whether two names stand in one list: between them only offices and joining words."""
    if compiled(r"[.!?]\s+[A-Z]|\w:\s+[A-Z]").search(gap) and not compiled(r"(?:Ltd|Inc|Co)\.").search(gap):
        return False
    return stop_verbs().isdisjoint(token_texts(gap))


def _share_forward(mentions: list[Mention]) -> None:
    """`Vice Presidents A and B`, `partners of X including A, B and C`: those after without an office hold it too."""
    last, earlier = mentions[-1], mentions[-2] if len(mentions) > 1 else None
    held = last.office.positions
    if held and held[0][1] < last.start and names_office(held[0][0]):
        mentions[-1] = replace(last, office=replace(last.office, positions=_in_singular(held)), shares=True)
    elif held and held[0][1] < last.start and is_plural(held[0][0]):
        mentions[-1] = replace(last, office=replace(last.office, positions=held[1:]))  # experts A and B
    elif earlier and earlier.shares and earlier.group == last.group and not held:
        office = replace(earlier.office, organization=last.office.organization or earlier.office.organization)
        mentions[-1] = replace(last, office=replace(office, inherited=True), shares=True)


def _share_body(mentions: list[Mention]) -> None:
    """`Prof. A, Prof. B and Prof. C from the Academy`: nobody of the list has an office, all are of that body."""
    last = mentions[-1]
    if last.office.positions or not last.office.organization:
        return
    for number in range(len(mentions) - 2, -1, -1):
        earlier = mentions[number]
        if earlier.group != last.group or earlier.office.positions or earlier.office.organization:
            break
        if "(" in last.run.text[earlier.end : mentions[number + 1].begin]:
            break  # what stands in brackets says it of that person
        mentions[number] = replace(earlier, office=Office((), last.office.organization, inherited=True))


def _in_singular(positions: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    return tuple((singular(position), at) for position, at in positions)


def _share(mentions: list[Mention]) -> None:
    """`Mr. A and Mr. B, partners from X`: those before without an office hold it too."""
    last = mentions[-1]
    office = Office(_in_singular(last.office.positions), last.office.organization)
    mentions[-1] = replace(last, office=office)
    for number in range(len(mentions) - 2, -1, -1):
        earlier = mentions[number]
        if earlier.group != last.group or earlier.office.positions:
            break
        mentions[number] = replace(earlier, office=replace(office, inherited=True))
