"""What the cells of a list say: two languages in one cell, forms of address beside names, a body with an office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from publish.readers.press_text import words
from publish.readers.press_text.names.kana import KATAKANA
from publish.readers.press_text.offices import beside_japanese
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.commas_english import chunks
from publish.readers.press_text.offices.items_chinese import several_positions
from publish.readers.press_text.offices.one_position_english import split_role
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language, language_of

_OPEN, _CLOSE = r"(?:\s*[/／|｜,，;；]\s*|\s*[（(]\s*|\s+)", r"\s*[)）]?\s*"
_EAST = rf"{HAN}々\u3041-\u3096\u30a1-\u30ff"
_EAST_FIRST = re.compile(
    rf"(?P<east>[^A-Za-zÀ-ɏ]*[{_EAST}][^A-Za-zÀ-ɏ]*?){_OPEN}(?P<west>[A-ZÀ-Þ][^{_EAST}]*?){_CLOSE}"
)
_GLUED = re.compile(rf"(?P<east>[{_EAST}·・]{{2,}})(?P<west>[A-ZÀ-Þ][a-zà-ɏ'’-]+(?:\s[^{_EAST}\s]+)+)")
_WEST_FIRST = re.compile(rf"(?P<west>[A-ZÀ-Þ][^{_EAST}]*?){_OPEN}(?P<east>[{_EAST}][^A-Za-zÀ-ɏ]*?){_CLOSE}")
_SHORT = re.compile(r"[A-Z][A-Z&.]{0,6}")
"""CEO, IT, WIPO: no second language."""


def in_both(cell: str) -> tuple[str, str]:
    """`林晓岚 Lin Xiaolan`, `林晓岚（Lin Xiaolan）`, `Lin Xiaolan/林晓岚` as (Han characters or kana, Latin letters);
    what is in one script leaves the other empty."""
    both = _EAST_FIRST.fullmatch(cell) or _GLUED.fullmatch(cell) or _WEST_FIRST.fullmatch(cell)
    if both and not _SHORT.fullmatch(both["west"].strip()):
        return both["east"].strip(" 　()（）"), both["west"].strip(" ()（）")
    return (cell, "") if re.search(f"[{_EAST}]", cell) else ("", cell)


def language_for(text: str, languages: Sequence[str], headed: Sequence[str], told: bool) -> str:
    """The tag under which an event in these languages keeps words from a column that is headed in others."""
    east = re.search(f"[{_EAST}]", text) is not None
    fitting = [tag for tag in languages if is_han_language(tag) == east and _writes(tag, text)]
    for tag in headed:
        if (known := _tagged(tag, fitting)) or (told and not east and (known := _tagged(tag, languages))):
            return known
    if fitting:
        return fitting[0]
    return languages[0] if len(languages) == 1 else next((tag for tag in headed), language_of(text))


def _tagged(tag: str, languages: Sequence[str]) -> str:
    return next((each for each in languages if each.split("-")[0] == tag), "")


_ALPHABETS = {
    "ru": "[\u0400-\u04ff]",
    "uk": "[\u0400-\u04ff]",
    "ar": "[\u0600-\u06ff]",
    "he": "[\u0590-\u05ff]",
    "th": "[\u0e00-\u0e7f]",
    "ko": "[\uac00-\ud7af]",
}


def _writes(tag: str, text: str) -> bool:
    """Whether a language is written in the letters of the text."""
    own = _ALPHABETS.get(tag.split("-")[0])
    if own:
        return re.search(own, text) is not None
    return not any(re.search(letters, text) for letters in _ALPHABETS.values())


@lru_cache(maxsize=1)
def _addressed() -> tuple[re.Pattern[str], re.Pattern[str]]:
    behind = words.alternation("zh", "honorifics", "plain")
    single, several = (
        words.alternation("en", "honorifics", "words"),
        words.phrase_alternation("en", "honorifics", "phrases"),
    )
    return (
        re.compile(rf"(?P<name>[{_EAST}·・\s]{{2,}}?)\s*[（(]?(?P<said>{behind}|氏|様|さん)[)）]?"),
        re.compile(rf"(?P<said>(?:(?:{several}|{single})\s?)+)\s(?P<name>\S.+)"),
    )


_ABOUT = re.compile(r"\s*[（(](?:女|男|f|m|female|male|[汉回满苗壮藏蒙彝]族)[)）]\s*$", re.I)


def name_in(cell: str) -> tuple[str, str]:
    """A name without its form of address, and that: `林晓岚女士`, `Ms. Lin Xiaolan`, `李 静`."""
    bare = _ABOUT.sub("", cell).strip()
    for pattern in _addressed():
        if found := pattern.fullmatch(bare):
            return _closed_up(found["name"].strip()), found["said"].strip()
    return _closed_up(bare), ""


def _closed_up(name: str) -> str:
    """李 静 as 李静: white space that only makes names of two and three characters as wide."""
    joined = re.sub(r"[\s\u3000]+", "", name)
    short = re.fullmatch(f"[{HAN}]{{2,4}}", joined) is not None
    return joined if short else name


_LONGEST_NAME = 8
"""Han characters of a name without points."""


def may_be_name(text: str) -> bool:
    """Whether a cell can hold a name: letters, and no sentence of a note."""
    if re.search(r"[^\W\d_]", text) is None or re.search(r"[。：；！？:;!?]|\.\s+[A-Z][a-z]+ [a-z]", text):
        return False
    return re.fullmatch(f"[{HAN}]{{{_LONGEST_NAME + 1},}}", text) is None and len(text) <= 80


class Affiliation(Struct, frozen=True):
    """What a cell says of somebody's body and offices."""

    organization: str = ""
    position: str = ""


def affiliation(cell: str) -> Affiliation:
    """`泉州市博物馆馆长`, `Director, Quanzhou City Museum`, apart as the reader of texts takes offices apart."""
    if re.search("[\u3041-\u3096]|[" + KATAKANA + "]", cell):
        return _japanese(cell)
    return _chinese(cell) if re.search(f"[{HAN}]", cell) else _latin(cell)


def _japanese(cell: str) -> Affiliation:
    held = beside_japanese.split(cell, 0)
    return Affiliation(held.organization[0] if held.organization else "", "・".join(text for text, _ in held.positions))


def _chinese(cell: str) -> Affiliation:
    pieces = [piece for piece in re.split(r"[、，,；;/／]\s*|\s+", cell.strip()) if piece]
    if not any(ends_in_title(fold_han(piece)) for piece in pieces):
        return Affiliation(cell)
    organization = ""
    positions: list[str] = []
    for piece in pieces:
        if not ends_in_title(fold_han(piece)):
            if not positions and not organization:
                organization = piece
            else:
                positions.append(piece)
            continue
        body, _, position, _ = split_office(piece, (), bool(organization), bool(organization))
        if body and not organization:
            organization = body
        elif body:
            position = piece
        positions += [text for text, _ in several_positions(position)]
    return Affiliation(organization, "、".join(positions))


def _latin(cell: str) -> Affiliation:
    pieces = [cell[start:end].strip(" ,") for start, end in chunks(cell)]
    if len(pieces) == 1:
        pieces = [piece.strip() for piece in re.split(r"\s[-–—|/]\s|;\s", cell)]
    offices = [piece for piece in pieces if is_role(piece)]
    bodies = [piece for piece in pieces if not is_role(piece)]
    if not offices:
        return Affiliation(cell)
    if bodies:
        return Affiliation(", ".join(bodies), ", ".join(offices))
    position, body, _ = split_role(cell, (), False)
    return Affiliation(body, position)
