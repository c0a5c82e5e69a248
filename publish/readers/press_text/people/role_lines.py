"""Lines of a programme that name who does what: `策展人：甲 | Curator: A`, `Soloists: A, B and C`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.names.chinese import DOTTED, given_form, not_names, opens_with_surname, surnames
from publish.readers.press_text.names.shapes import strength_of
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_chinese import is_named_body
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.roles_english import is_role, singular
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN_LINE = re.compile(rf"\s*(?P<label>[{HAN}]{{2,10}})\s?：\s?(?P<who>[{HAN}·、和及\s]{{2,80}})\s*")
_LATIN_LINE = re.compile(r"\s*(?P<label>[A-Z][A-Za-z -]{2,40}?)\s?:\s(?P<who>[^:;.()\d]{3,160}?)\.?\s*")
_LATIN_PARTS = re.compile(r"(?:(?!\sand\s)[^,&])+")
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w'’-]*\.?(?:\s(?:de|da|van|von|bin|binti|del|der|la)(?=\s))*(?:\s[A-ZÀ-Þ][\w'’-]*\.?){1,3}"
)
_TITLED = re.compile("(?:先生|女士|教授|博士|老师|院士)$")
_ADDRESS = re.compile(r"(?:(?:Prof|Professor|Dr|Mr|Ms|Mrs|Mdm|Ir|Sir|Dame)\.?\s)+")


def role_line(block: Block) -> list[Mention]:
    """Whom the line names in each language, in one order; nothing if any part of it is no name."""
    han = next((run for run in block.runs if is_han_language(run.language) and "ja" not in run.language), None)
    latin = next((run for run in block.runs if run.language == "en"), None)
    if not (han or latin) or len(block.text) > 240 or len(block.runs) > 2 or not compiled("[:：]").search(block.text):
        return []
    ours = list(_of_han(han)) if han else []
    theirs = list(_of_latin(latin, sure=bool(ours))) if latin else []
    if len(block.runs) > 1 and not (ours and len(ours) == len(theirs)):
        return []
    if ours and theirs:
        ours = [replace(one, gloss=other.name) for one, other in zip(ours, theirs, strict=True)]
    return [*ours, *theirs]


def _of_han(run: Run) -> Iterator[Mention]:
    folded = fold_han(run.text)
    line = _HAN_LINE.fullmatch(folded)
    if line is None or not _holds(line["label"]):
        return
    label = run.text[slice(*line.span("label"))]
    found = []
    for part in compiled(r"[^、\s]+").finditer(line["who"]):
        for piece in _apart(part[0]):
            bare = _TITLED.sub("", piece[1])
            start = line.start("who") + part.start() + piece[0]
            if not _is_name(bare):
                return
            found.append((start, start + len(bare)))
    for number, (start, end) in enumerate(found):
        office = Office(((label, line.start("label")),), None)
        yield Mention(
            run, run.language, start, end, run.text[start:end], 0.9, "behind the label of an office",
            office=office, group=number, begin=start,
        )  # fmt: skip


def _apart(text: str) -> list[tuple[int, str]]:
    """甲和乙 apart; 和 within a name stays."""
    if _is_name(_TITLED.sub("", text)):
        return [(0, text)]
    joint = next((m for m in compiled("[和及]").finditer(text) if _is_name(text[: m.start()])), None)
    return [(0, text[: joint.start()]), (joint.end(), text[joint.end() :])] if joint else [(0, text)]


def _is_name(text: str) -> bool:
    if DOTTED.fullmatch(text):
        return True
    if ends_in_title(text) or is_named_body(text) or not_names().match(text):
        return False
    if not (opens_with_surname(text, 0) or text[:1] in surnames()) or not 2 <= len(text) <= 4:
        return False
    return len(text) < 4 and given_form(text, 1, len(text) - 1)


def _holds(label: str) -> bool:
    """Whether a label says an office or a task of the event; those who write and film have none in it."""
    if label.endswith(words.words("zh", "titles", "no_roles")):
        return False
    if _parts().fullmatch(label) and label not in ("策展人", "召集人", "主席"):
        return False
    return ends_in_title(label) or label.endswith(words.words("zh", "titles", "tasks"))


@lru_cache(maxsize=1)
def _parts() -> re.Pattern[str]:
    """Labels of those who speak or preside, which are read with what they do."""
    return re.compile(words.alternation("zh-events", "parts", "labels"))


def _of_latin(run: Run, sure: bool) -> Iterator[Mention]:
    text = fold_latin(run.text)
    line = _LATIN_LINE.fullmatch(text)
    if line is None or not is_role(line["label"]) or _NO_ROLE.fullmatch(line["label"]):
        return
    found = []
    for part in _LATIN_PARTS.finditer(line["who"].replace(" and ", " &   ")):
        piece = part[0].strip()
        if not piece:
            continue
        start = line.start("who") + part.start() + part[0].index(piece)
        address = _ADDRESS.match(piece)
        shift = address.end() if address else 0
        if not _NAME.fullmatch(piece[shift:]) or is_role(piece[shift:]) or is_body(piece[shift:], ()):
            return
        if not (sure or address) and strength_of(piece.split())[0] < 0.5:
            return
        found.append((start + shift, start + len(piece)))
    for number, (start, end) in enumerate(found):
        office = Office(((singular(run.text[slice(*line.span("label"))]), line.start("label")),), None)
        yield Mention(
            run, "en", start, end, run.text[start:end], 0.9, "behind the label of an office",
            office=office, group=number, begin=start,
        )  # fmt: skip


_NO_ROLE = re.compile(
    r"(?:Film |Photo )?(?:Director|Producer|Writer|Author|Editor|Photographer|Reporter|Contact|Translator|Publisher"
    r"|Source|Moderator|Speaker|Host|Panell?ist|Presenter|Designer|Spokes\w+)s?"
)
