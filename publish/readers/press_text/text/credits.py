"""Who took a photo: `（记者 王静 摄）`, `(Photo: …)`, `© …`, behind a caption, before it, or on a line by itself."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN

_MAKER = (
    r"摄影|攝影|摄|攝|图片来源|圖片來源|图片由|圖片由|图源|圖源|图片|圖片|图|圖|供图|供圖|照片提供|图片提供|圖片提供|照片|相片|來源|来源|撮影|写真提供|写真"
    r"|Photos?(?: by| courtesy of| credit)?|Photograph(?:y|s|er)?(?: by| courtesy of)?|Credits?|Image(?: courtesy"
    r" of| by| credit)?|Pictures?(?: by)?"
    r"|Courtesy(?: of)?|Source|Fotos?|Bild|Crédits?(?: photo)?|©|\(c\)|Pic"
)
_GIVEN = words.alternation("zh-events", "captions", "given")
_REPORTER = (
    "(?:(?:本报|本報|本网|新华社|中新社|中新網|特约|實習|实习)?(?:记者|記者|通讯员|通訊員|摄影师|攝影師|摄影|攝影))"
)
_AGENCY = r"(?-i:[A-Z][A-Z .&'-]{2,30})"
"""ANN LEE / HARBOUR DAILY."""
_BRACKET = Pattern(
    rf"\s*[（(【\[]\s*(?:(?:{_MAKER})(?:\s*[/／]\s*(?:{_MAKER}))*\s*[:：/／]?\s*(?P<a>[^（()）【】\[\]]{{2,60}}?)\s*(?:{_GIVEN})?"
    rf"|{_REPORTER}?\s*(?P<b>[^（()）\s:：]{{1,16}}?(?: [{HAN}]{{1,3}}?)?)\s*(?:[/／]\s*)?(?:{_GIVEN})"
    r"|(?P<d>[^（()）\s:：]{2,16}(?:图片|圖片|资料图|資料圖|提供))"
    rf"|(?P<c>[A-Z][\w&.]*[/／](?:[A-Z]\.\s?)*[A-Z]\w+(?:\s[A-Z]\w+)?|{_AGENCY}\s[/／]\s{_AGENCY}))\s*[）)】\]]\s*$",
    re.I,
    needs=")|]|】|）",
)
_CREDITS = words.alternation("zh-events", "captions", "credits")
_SHOWN = words.alternation("zh-events", "captions", "shown")
_HAN_CREDIT = Pattern(
    rf"(?:^|[\s。.,，;；|｜/／])\s*(?:{_CREDITS})"
    rf"\s*[:：/／]\s*(?P<a>[^）)\s]{{2,24}})\s*$|(?<=[\s。.])\s*{_REPORTER}?\s*(?P<b>[{HAN}·]{{2,4}}"
    rf"|[{HAN}]\s[{HAN}])\s*(?:摄影?|攝影?)\s*[）)]?\s*$"
    rf"|(?<=[\s。])\s*(?P<c>[^\s。，]{{2,16}})\s*(?:供图|供圖|提供)\s*$|(?<=。)\s*(?P<d>[^\s。，]{{2,20}}(?:收藏|典藏|惠允))\s*$"
    rf"|(?<=。)\s*(?:图|圖|图片|圖片|照片|相片)\s*[:：]\s*(?P<e>(?!.*(?:{_SHOWN}))[^）)\s。，]{{2,24}})\s*$",
    needs="。|供图|供圖|图源|图片来源|圖源|圖片來源|提供|摄|撮影|攝",
)
_LATIN_CREDIT = re.compile(
    r"(?:[\s(\[]|(?<=[.。]))\s*(?:(?:"
    + words.phrase_alternation("en-events", "captions", "credits")
    + r"|Courtesy of|Photography|Photograph|Foto|Crédit photo)\s*[:/]?\s+"
    r"(?P<a>(?-i:[A-Z]|(?:the|an?)\s|correspondents?$|(?:our\s|staff\s)?reporters?$|organi[sz]ers?$)[^)\]]{0,60}?)"
    r"|(?:©|\(c\))\s*(?P<b>[^)\]]{2,60}?))[)\]]?\s*$",
    re.I,
)
_FIRST = re.compile(
    rf"^\s*[（(【\[]\s*(?:{_MAKER})\s*[:：/／]\s*(?P<a>[^（()）]{{2,24}}?)\s*(?:{_GIVEN})?\s*[）)】\]]\s*(?=\S)", re.I
)
"""`(圖/貿協提供)杜俊豪與貴賓舉杯。`: the credit stands first."""
_ALONE = re.compile(
    rf"\W*(?:(?:all\s)?(?:{_MAKER}|{_GIVEN})s?(?:\s*[/／&和]\s*(?:{_MAKER}|{_GIVEN}|文|文字))*"
    rf"(?:\s*[:：|｜/／]\s*(?:courtesy of\s)?|\s+(?:by|courtesy of)\s+)(?P<who>[^。:：]{{2,60}}?)"
    rf"|{_REPORTER}\s*(?P<who2>[{HAN}·\s]{{2,6}}?)\s*(?:摄影?|攝影?)|©\s?(?P<who3>[A-Z][\w&.' -]{{1,40}}))\W*",
    re.I,
)
_WHO = re.compile(
    rf"(?:courtesy of\s)?(?:[{HAN}·]{{2,12}}(?:[、\s][{HAN}·]{{2,6}}){{0,3}}|(?:[A-ZÀ-Þ(][\w.'’&()-]*|of|the|and|&"
    rf"|/|'\d\d\)?|de|von|van|for|in)"
    r"(?:[\s/](?:[A-ZÀ-Þ(][\w.'’&()-]*|of|the|and|&|/|'\d\d\)?|de|von|van|for|in))*)(?:提供)?"
)
_DONE = re.compile(_SHOWN)


def credit_of(line: str) -> tuple[int, str] | None:
    """(where the credit begins, whom it names) at the end of a caption, if it has one."""
    for pattern in (_BRACKET, _HAN_CREDIT, _LATIN_CREDIT):
        found = pattern.search(line)
        if found and found.start() > 1:
            who = next(group for group in found.groups() if group).strip()
            return None if _says_the_same(line[: found.start()], who) else (found.start(), who)
    return None


def _says_the_same(before: str, who: str) -> bool:
    """`图：开幕式现场 | Photo: The opening ceremony`: words behind Chinese words alone, and no name."""
    if compiled(f"[{HAN}]").search(before) is None or compiled(r"[A-Za-z]{3,}\s+[A-Za-z]{2,}").search(before):
        return False
    if compiled(f"[{HAN}]").search(who):
        return False
    of_names = words.word_set("captions", "credits", "of_names")
    return any(word.islower() and word not in of_names for word in compiled(r"[A-Za-z]{2,}").findall(who))


def leading_credit(line: str) -> tuple[int, str] | None:
    """(where the caption begins, whom the credit before it names)."""
    found = _FIRST.match(line)
    return (found.end(), found["a"].strip()) if found else None


def credit_alone(line: str) -> str | None:
    """Whom a line names that says nothing but who took the photos: `供图：某某大学`, `All photos: Lund University`."""
    found = _ALONE.fullmatch(line.strip())
    who = (found["who"] or found["who2"] or found["who3"]).strip() if found else ""
    if not who or not _WHO.fullmatch(who) or _DONE.search(who) or compiled("[摄攝]影?$").search(who):
        return None
    return who if compiled("摄|攝|供|来源|來源|提供|撮影").search(line) or not _sentence(line, who) else None


def _sentence(line: str, who: str) -> bool:
    """`Photo: Group photo`, `图：签约`: what the picture shows, and no name."""
    if compiled(f"[{HAN}]").search(who):
        return compiled(r"[/／|｜]|[由源]").search(line) is None
    bare = compiled(r"^courtesy of\s", re.I).sub("", who)
    told = compiled(r"courtesy|\bby\b|credit|crédit|all photos|©|photography", re.I).search(line)
    return told is None and compiled(r"[A-Z]{2,}|/").search(bare) is None
