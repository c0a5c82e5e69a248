"""Lines that hold only when and where a text was issued, or by whom."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.furniture import labels

_DATED = Pattern(
    r"[\s(（]*(?:[A-ZÀ-Þ][\w'’.-]*(?:[ /-](?:(?:de|la|le|les|sur|am|an|der)\s)*[A-ZÀ-Þ][\w'’.-]*){0,3}"
    r"(?:\s*\([^()]{2,20}\))?"
    r"\s*[,–—-]?\s*)?(?:(?:le|the|on|den|am|el)\s+)?(?:[A-Za-zé]{3,10}day,?\s+|(?:lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche)\s+)?(?:"
    r"\d{1,2}(?:er|st|nd|rd|th|\.)?\s+(?:de\s+)?[A-Za-zÀ-ÿ]{3,10}\.?,?\s+(?:de\s+)?(?:19|20)\d{2}"
    r"|[A-Z][a-z]{2,9}\.?\s+\d{1,2},?\s+(?:19|20)\d{2}"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}"
    r"|(?:(?:19|20)\d{2}|(?:令和|平成)(?:\d{1,2}|元))\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*[（(][月火水木金土日一二三四五六](?:曜日?)?[)）])?"
    r"|(?:19|20)\d{2}년\s*\d{1,2}월\s*\d{1,2}일(?:\s*[(（][월화수목금토일][)）])?"
    r")\s*[)）.]?\s*(?:[–—-]\s*)?(?:発表|公開|掲載|付)?\s*",
    needs="19|20|年|년",
)


def is_dateline(line: str) -> bool:
    """A line that holds nothing but a day, with a town before it at most: `Paris, le 3 mai 2024`, 令和6年2月9日."""
    bare = line.strip()
    return len(bare) <= 90 and (
        _DATED.fullmatch(bare) is not None or _DATED.fullmatch(_without_label(bare)) is not None
    )


_ISSUED = re.compile(r"^[^,.;:。、]{2,50}?\s[–—|-]\s")


def _without_label(line: str) -> str:
    """`Press Release, May 3, 2024`, `CHU de Brest – Communiqué du 3 mai 2024`: the day."""
    for text in (line, _ISSUED.sub("", line)):
        found = compiled(rf"(?:{labels()})\W{{0,3}}(?:du\s|de\s|le\s|vom\s|of\s)?\s*(?=\S)", re.I).match(text)
        if found and found.end() < len(text):
            return text[found.end() :]
    return line


_OFFICES = words.alternation("ja", "datelines", "offices")
_ISSUER = re.compile(rf"(?:(?:株式|有限|合同)会社\S{{2,20}}|[^\u3041-\u3096、。「」]{{2,24}}(?:{_OFFICES}))")


def names_issuer(line: str) -> bool:
    """A line of a Japanese text that holds nothing but who issues it: 農林水産省国際部."""
    return compiled(f"[{HAN}]").search(line) is not None and _ISSUER.fullmatch(line.strip()) is not None


def names_body(line: str) -> bool:
    """A line that holds nothing but the name of a school, company or office: whose page it is, not a headline."""
    bare = line.strip()
    if compiled(f"[{HAN}]").search(bare):
        body = words.alternation("zh", "organizations", "bodies")
        return (
            compiled(
                f"[{HAN}（）()·\\s]{{2,20}}(?:{body})|[{HAN}]{{2,8}}(?:新闻|要闻|动态)"
                f"|中华人民共和国驻?[{HAN}（）()·]{{2,36}}(?:{body})(?:[{HAN}]{{2,6}}[处部室科])?"
            ).fullmatch(fold_han(bare))
            is not None
            and compiled("来访|到访|访问|走进|参观|做客|签|举[行办]|迎来|出席|会见|接待").search(bare) is None
        )
    if compiled(
        r"\b(?:Turns|Opens|Holds|Hosts|Signs|Visits|Marks|Celebrates|Joins|Meets|Wins|Welcomes|Receives|Comes|Goes"
        r"|Attends|Launches)\b"
    ).search(bare):
        return False
    named = compiled(
        r"(?:[A-Z][\w'’&.-]*|of|and|the|for|in|at)(?:\s(?:[A-Z][\w'’&.()-]*|of|and|the|for|in|at)){1,9}"
    ).fullmatch(bare)
    if named is None:
        return False
    bodies = words.word_set("en", "organizations", "bodies")
    heads = [
        piece.split()[-1].lower()
        for piece in compiled(r"\s(?:of|for|in|at)\s").split(fold_latin(bare))
        if piece.split()
    ]
    alone = compiled(r"(?:ed|ing|s)$").search(bare) is None  # Centre for Law Established: it tells something
    return bare.endswith(" News") or (heads[0] in bodies and alone) or heads[-1] in bodies


def names_column(line: str) -> bool:
    """A line that holds nothing but the column of a page, in one language or in two: 交流与合作, `LU e-Newsletter`."""
    bare = line.strip()
    if len(bare) > _LONGEST_COLUMN:
        return False
    han = "".join(compiled(f"[{HAN}]+").findall(bare))
    latin = fold_latin(" ".join(compiled(r"[A-Za-z&'’-]+").findall(bare))).lower()
    han_column = words.alternation("zh-events", "chrome", "columns")
    latin_column = words.phrase_alternation("en-events", "chrome", "columns")
    if han and (len(han) > _LONGEST_COLUMN_HAN or not compiled(f"(?:{han_column})$").search(fold_han(han))):
        return False
    return bool(han or latin) and (not latin or compiled(rf"(?:^|\s)(?:{latin_column})$").search(latin) is not None)


_LONGEST_COLUMN, _LONGEST_COLUMN_HAN = 44, 14
