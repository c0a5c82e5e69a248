"""Lines of a bilingual list that give one person each: `会长 President : 黄国伦 Ng Kok Loon`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.names.lists_chinese import compound_surnames, spelling_characters, surnames
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.english import positions_of
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_chinese import is_named_body
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.roles_english import is_role, singular
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin

_LABEL = re.compile(
    rf"\s*(?P<zh>[{HAN}]{{2,12}})\s*(?P<en>(?:\d(?:st|nd|rd|th)\s)?[A-Za-z][A-Za-z .'&/-]*?)?\s*[：:]\s*"
)
_PIECE = re.compile(
    rf"[{HAN}](?:[{HAN}·]|[－-](?=[{HAN}]))*"
    rf"|[A-Za-zÀ-ɏ](?:[^{HAN}（）()，,；;|｜]|[，,]\s?(?=[A-Za-z]))*"
)
_ADDRESS = re.compile(r"(?:(?:Prof|Professor|Dr|Mr|Ms|Mrs|Mdm|Ir|Sir|Dame|H\.E|The Hon|Hon)\.?\s)+")
_LETTERS = re.compile(rf"(?:\s(?:{words.alternation('en', 'honorifics', 'postnominals')})\b\.?)+$")
_NAME = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]*|d/o|s/o|bin|binti|van|von|de|der|da|di)(?:\s(?:[A-ZÀ-Þ][\w'’.-]*|d/o|s/o|bin|binti|van|von|de|der|da|di)){1,4}"
)
_AFTER = re.compile("(?:先生|女士|小姐|教授|博士|院士|律师|大律师|阁下)$")
Span = tuple[int, int]


@dataclass(slots=True)
class _Line:
    """What the pieces of one line are."""

    han_names: list[Span] = field(default_factory=list)
    latin_names: list[Span] = field(default_factory=list)
    han_offices: list[Span] = field(default_factory=list)
    latin_offices: list[Span] = field(default_factory=list)
    other: bool = False


def roster_mentions(block: Block) -> list[Mention]:
    """The persons that a line of a bilingual list, or of a table, names, each once in each language.

    Nothing if the line is no such line: what is told in sentences is read from its runs.
    """
    if not _ROW.search(block.text):
        return _one(block, block.text.rstrip())
    entries = [(m.start(), m[0].rstrip()) for m in _ENTRY.finditer(block.text)]
    return [mention for start, text in entries for mention in _one(block, " " * start + text)]


_ROW = re.compile(r"^\s*(?:[|｜].*[|｜].*[|｜]\s*$|(?:上午|下午)?\d{1,2}[:：]\d\d.*[|｜\t])")
_ENTRY = re.compile(r"(?<=[|｜；;\t])[^|｜；;\t]+")


def _one(block: Block, text: str) -> list[Mention]:
    """The person of one line or entry; what stands before it in the line is blank in `text`."""
    if (
        len(text.lstrip()) > 220
        or not compiled(f"[{HAN}]").search(text)
        or not compiled("[A-Z][a-z]").search(text)
        or compiled("[。！？]").search(text)
    ):
        return []
    text = compiled(r"[（(][^（）()]*[)）]").sub(_opened, text)
    folded, begin = fold_han(text), 0
    label = _LABEL.match(folded)
    line = _Line()
    if label and label["zh"] in _labels():
        begin = label.end()
    elif label and ends_in_title(label["zh"]):
        begin = label.end()
        line.han_offices.append(label.span("zh"))
        if label["en"] and is_role(label["en"]):
            line.latin_offices.append(label.span("en"))
    elif label:
        return []
    _sort(text, folded, begin, line, held=bool(line.han_offices))
    several = len(line.latin_names) > 1 and not (label and begin)
    if line.other or several or len(line.han_names) != 1 or not line.latin_names:
        return []
    if not line.han_offices and not line.latin_offices:
        return []
    return [*_mentions(block, text, line)]


def _opened(bracket: re.Match[str]) -> str:
    """A bracket that says the same in English, without its marks; (online) and （连任） as blanks of their length."""
    inner = bracket[0][1:-1]
    same = compiled(r"[A-Z][a-z]*\.?\s?[A-Z]?").match(inner) and (
        is_role(inner) or _NAME.fullmatch(inner) or "," in inner
    )
    return f" {inner} " if same else " " * len(bracket[0])


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return words.word_set("zh", "organizations", "roster_labels")


def _sort(text: str, folded: str, begin: int, line: _Line, held: bool) -> None:
    """Tells the pieces from `begin` on: names, offices, anything else."""
    latin = fold_latin(text)
    office = -1
    for piece in _PIECE.finditer(folded, begin):
        start, end = piece.span()
        if compiled(f"[{HAN}]").match(piece[0]):
            bare = _AFTER.sub("", piece[0])
            if _is_han_name(bare, held):
                line.han_names.append((start, start + len(bare)))
            elif ends_in_title(piece[0]) or is_named_body(piece[0]):
                if office >= 0 and not folded[line.han_offices[office][1] : start].strip():
                    line.han_offices[office] = (line.han_offices[office][0], end)
                else:
                    line.han_offices.append((start, end))
                    office = len(line.han_offices) - 1
            elif bare not in ("连任", "新任", "在线", "线上", "视频"):
                line.other = True
            continue
        for from_, to in _latin_parts(latin, start, end):
            if to < 0:
                line.latin_names.append((from_, -to))
            else:
                line.latin_offices.append((from_, to))


def _is_han_name(piece: str, held: bool) -> bool:
    if ends_in_title(piece) or is_named_body(piece):
        return False
    if "·" in piece or (held and 2 <= len(piece) <= 8):
        return True
    native = len(piece) <= 4 and (piece[:1] in surnames() or piece.startswith(compound_surnames())) and len(piece) >= 2
    return native or (2 <= len(piece) <= 6 and all(c in spelling_characters() for c in piece))


def _latin_parts(text: str, start: int, end: int) -> Iterator[Span]:
    """(start, end) of offices, (start, -end) of names, in a stretch of Latin letters."""
    at = start
    while at < end:
        address = _ADDRESS.match(text, at, end)
        at = address.end() if address else at
        comma = text.find(",", at, end)
        stop = comma if comma >= 0 else end
        part = text[at:stop].rstrip(" .-–—")
        bare = _LETTERS.sub("", part)
        if _NAME.fullmatch(bare) and not is_role(bare) and not is_body(bare, ()):
            yield at, -(at + len(bare))
        elif part and not _LETTERS.fullmatch(" " + part):
            yield at, at + len(text[at:end].rstrip(" .-–—,"))
            return
        at = stop + 1
        while at < end and text[at] == " ":
            at += 1


def _mentions(block: Block, text: str, line: _Line) -> Iterator[Mention]:
    run = Run(block.number, 0, text, "zh")
    tag = next((r.language for r in block.runs if r.language.startswith("zh")), "zh")
    han, latin = Run(run.line, 0, text, tag), Run(run.line, 0, text, "en")
    start, end = line.han_names[0]
    first = line.latin_names[0]
    held = _han_office(text, line.han_offices)
    gloss = text[first[0] : first[1]]
    yield Mention(han, tag, start, end, text[start:end], 0.95, "in a bilingual list", office=held, gloss=gloss)
    for number, (a, b) in enumerate(line.latin_names):
        office = _latin_office(text, line.latin_offices)
        yield Mention(latin, "en", a, b, text[a:b], 0.95, "in a bilingual list", office=office, group=number)


def _han_office(text: str, spans: list[Span]) -> Office:
    positions: list[tuple[str, int]] = []
    organization = None
    for start, end in spans:
        piece = text[start:end]
        if not ends_in_title(fold_han(piece)):
            organization = organization or (piece, start)
            continue
        body, at, position, offset = split_office(compiled(r"\s").sub("", piece), (), organization is not None)
        shift = len(piece) - len(compiled(r"\s").sub("", piece))
        organization = organization or ((body, start + at) if body else None)
        positions.append((position, start + offset + (shift if body else 0)))
    return Office(tuple(positions), organization)


_FIRM = re.compile(r"(?:Partners|Associates|Chambers)$")


def _latin_office(text: str, spans: list[Span]) -> Office:
    positions: list[tuple[str, int]] = []
    organization = None
    for start, end in spans:
        parts = text[start:end].split(", ")
        whole = len(parts) > 1 and (not is_role(parts[-1]) or _FIRM.search(parts[-1]) is not None)
        role = ", ".join(parts[:-1]) if whole else text[start:end]
        if is_role(role):
            held, body = positions_of(role, (), whole, whole or organization is not None)
            positions += [(singular(position), start + at) for position, at in held]
            organization = organization or (body and (body[0], start + body[1]))
        elif not whole:
            organization = organization or (text[start:end], start)
        if whole:
            organization = organization or (parts[-1], end - len(parts[-1]))
    return Office(tuple(positions), organization)
