"""Words that stand under pictures only: `座谈会现场`, `At the signing ceremony`."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin


def names_ceremony(line: str) -> bool:
    """`签约仪式`: under a picture where other lines of the text are; else as likely a heading."""
    return (
        compiled(rf"\S{{0,10}}(?:{words.alternation('zh-events', 'captions', 'ceremonies')})").fullmatch(
            fold_han(line.strip())
        )
        is not None
    )


def _shows_people(han: str) -> bool:
    """`来宾细赏展品`, `招待会上的刘大使`, `临时代办屈光文`: who is in the picture, and no more."""
    if len(han) > _LONGEST_HAN or compiled("[，。：；！？]").search(han):
        return False
    openings, occasions, heads, verbs = (
        words.alternation(table, section, key)
        for table, section, key in (
            ("zh-events", "captions", "openings"),
            ("zh-events", "captions", "occasions"),
            ("zh", "titles", "heads"),
            ("zh-events", "captions", "ceremonial"),
        )
    )
    lists = words.alternation("zh-events", "captions", "heading_ends")
    brief = len(han) <= _LONGEST_HAN // 2 and compiled("[A-Za-z]{3}").search(han) is None
    if brief and compiled(f"(?:{openings})(?!.*(?:{lists})$)").match(han):
        return True
    behind = rf"(?:[{HAN}]{{2,3}}|[A-Z][A-Za-z. -]{{3,24}})(?:{heads})(?:{verbs})\S{{0,6}}"
    return (
        compiled(f"(?:{occasions})[上中前后间]的").match(han) is not None
        or names_somebody(han)
        or compiled(behind).fullmatch(han) is not None
    )


def names_somebody(line: str) -> bool:
    """`临时代办屈光文`: an office and a name, which stand under a picture, or in a list of guests."""
    han = fold_han(line.strip())
    named = (
        rf"(?![^，]{{0,10}}[为向对迎送])\S{{0,10}}(?:{words.alternation('zh', 'titles', 'heads')})"
        rf"(?!馆)(?:[{HAN}]{{2,3}}|[A-Z][A-Za-z. -]{{3,24}})"
    )
    return len(han) <= _LONGEST_HAN and compiled(named).fullmatch(han) is not None


_LONGEST_HAN = 22


_LONGEST_HAN_TOLD = 130
_SET_OFF = re.compile(r"[（(【\[]\s*([^（()）【】\[\]]{3,60})\s*[）)】\]]")
"""（研讨会现场）: a caption in brackets."""


@lru_cache(maxsize=1)
def _doing() -> tuple[re.Pattern[str], ...]:
    """(somebody at an event, what is done to a paper, somebody who does something), each up to the end of a line."""
    heads, honorifics, doing, occasions, opening = (
        words.alternation(table, section, key)
        for table, section, key in (
            ("zh", "titles", "heads"),
            ("zh", "honorifics", "after"),
            ("zh-events", "captions", "doing"),
            ("zh-events", "captions", "occasions_in"),
            ("zh-events", "captions", "done_first"),
        )
    )
    who = f"(?:{heads}|{honorifics})"
    named = rf"(?:{who}[{HAN}·A-Za-z]{{0,16}}|[{HAN}·A-Za-z]{{2,16}}{who})"
    done = rf"(?:{doing})(?:[《“][^》”]+[》”]|[{HAN}]{{0,10}})?(?:后(?:握手|合影|留影))?"
    return (
        re.compile(rf"[^，]{{2,30}}在\S{{0,12}}(?:{occasions})[上中间]"),
        re.compile(rf"(?:{opening})[《“][^》”]+[》”]\S{{0,4}}"),
        re.compile(rf"{named}[^，]{{0,40}}{done}$"),
        re.compile(f"(?:{doing})"),
    )


def tells_picture(line: str) -> bool:
    """`某某馆馆长林默致辞`, `A会长与B主任签署备忘录`, `三方代表在交流会上`: who does what, without a stop."""
    if len(line) > _LONGEST_HAN_TOLD or line.rstrip()[-1:] in _STOPS or compiled(f"[{HAN}]").search(line) is None:
        return False
    han = fold_han(line.strip())
    if compiled("[。！？；：，]").search(han):
        return False
    at_event, papers, does, doing = _doing()
    if len(han) <= _LONGEST_HAN * 2 and at_event.fullmatch(han):
        return True
    if len(han) <= _LONGEST_HAN * 3 and papers.fullmatch(han):
        return True
    return doing.search(han) is not None and does.search(han) is not None


def shows_thing(line: str) -> bool:
    """`“双城记”黑板报`: a thing by its name and its kind."""
    things = words.alternation("zh-events", "captions", "things")
    return compiled(f"“[^”]{{2,14}}”(?:{things})").fullmatch(fold_han(line.strip())) is not None


_STOPS = frozenset("。.!?！？；;：:，,…")


def is_name_doing(line: str) -> bool:
    """`林默致辞`: a bare name, where a sentence of the text says the same."""
    doing = words.alternation("zh-events", "captions", "doing")
    return compiled(rf"[{HAN}·]{{2,8}}?(?:{doing})").fullmatch(fold_han(line.strip())) is not None


def set_off(line: str) -> str:
    """What stands in the brackets of a line that is nothing else: （研讨会现场）; else nothing."""
    found = _SET_OFF.fullmatch(line.strip())
    return found[1].strip() if found else ""


def ends_as_caption(line: str) -> bool:
    """`座谈会现场`, `At the signing ceremony`: words that stand under pictures only."""
    han, latin = fold_han(line.strip()), fold_latin(line.strip())
    if len(han) <= 24 and compiled(f"(?:{words.alternation('zh-events', 'captions', 'endings')})$").search(han):
        return True
    if _shows_people(han):
        return True
    openings = words.phrase_alternation("en-events", "captions", "openings")
    if compiled(rf"(?:{words.phrase_alternation('en-events', 'captions', 'alone')})\.?", re.I).fullmatch(latin):
        return True
    plain = len(latin.split()) <= 9 and not compiled(r"[,;:]").search(latin)
    if plain and compiled(rf"(?:{openings})\b", re.I).match(latin) is not None:
        return True
    endings = words.phrase_alternation("en-events", "captions", "endings")
    return (
        len(latin.split()) <= _LONGEST
        and compiled(rf"[a-z)] (?:{endings})(?: of (?:the|an?) [a-z ]+)?\.?$").search(latin) is not None
        and compiled(rf"\b(?:{_HAPPENED})\b").search(latin) is None
    )


_LONGEST = 26
"""Words of a caption."""
_HAPPENED = (
    "is|are|was|were|has|have|had|will|held|took|said|spoke|gave|led|met|made|won|came|saw|cut|began"
    "|signed (?:an?|the|their|two)|(?!signed|united)[a-z]+ed"
)
"""`X spoke at the ceremony`: a sentence of the text."""
