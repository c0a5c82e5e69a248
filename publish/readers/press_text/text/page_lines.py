"""Lines of a page told by their shape: when and by whom a text was put up, of what issue, where the house stands."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

_DAY = r"20\d\d[-/.]\d{1,2}[-/.]\d{1,2}"
_HOUR = r"\s\d{1,2}[:：]\d\d"
_PAGE_OF_PAPER = r"第?\s?[A-Z]?\d{1,3}\s?版(?:[:：]\S{1,8})?(?:\s.{0,20})?"
"""`第A04版：要闻`."""
_ADDRESS = (
    r"〒?\s?\d{3}-\d{4}\s?\S{4,40}|(?:[A-Z][\w'.-]*(?:\s[A-Z][\w'.-]*){0,2},\s){1,5}(?:[A-Z][\w-]*\s){0,2}"
    r"\d{3,5}(?:-\d{4})?(?:\s[A-Z]{2,}|\s[A-Z][a-z]+){0,2}"
)
"""Of the house, with its postal code."""
_ISSUE = rf"[{HAN}·]{{2,14}}\s?(?:19|20)\d\d年\s?第?\d{{1,3}}期"
"""`港口与世界 2021年12期`."""
_NUMBER = r"\W*\d{1,2}\W*|(?:[A-Za-z' ]{3,30}\s)?(?:No|Issue|Vol)\.?\s?\d{1,4}"
"""Of a page, a section or an issue."""
_NUMBER_AND_DAY = (
    r"(?:No|Issue|Vol)\.?\s?\d{1,4},?\s\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d"
    rf"(?:\s+第[{HAN}\d]{{1,6}}期)?(?:\s*[{HAN}\d]{{4}}年[{HAN}\d]{{1,3}}月[{HAN}\d]{{1,3}}日)?"
)
"""`No. 335, 4.4.2009 第三三五期 二零零九年四月四日`."""
_READING_TIME = (
    rf"(?:本[篇文][{HAN}]{{0,4}})?(?:共|约|約)?\d{{2,5}}个?字[，,]?\s?(?:预计)?(?:读完|阅读|閱讀|讀完)"
    r"(?:约|約|需|大约)*\d{1,3}分[钟鐘]"
)
_DAY_AND_KIND = (
    r"\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d\s"
    r"(?:Story|News|Press release|Statement|Speech|Feature|Blog)\b[^.。]{0,60}"
)
"""`08 Jan 2018 Story Environmental rights`: what a page says above the headline."""
_DAY_AND_AUTHOR = rf"{_DAY}(?:{_HOUR})?\s?[{HAN}·]{{2,4}}"
_DAY_AND_COLUMN = (
    rf"(?:[{HAN}\w·]{{1,14}}[\s|｜]+){{0,3}}20\d\d[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?"
    r"\s+\d{1,2}[:：]\d\d(?:[:：]\d\d)?"
    rf"(?:[\s|｜]+[{HAN}\w·]{{1,14}}){{0,3}}\W*"
)
"""`要闻 2021-03-04 09:15 南京`: column, time and place of the posting."""


_ASKS_TO_CLICK = (
    r"[^。.]{0,24}(?:請按|请按|請點擊|请点击|請點選|请点选)\W{0,3}(?:此處|此处|這裡|这里|此|以下|下方|連結|链接)[^。]{0,12}"
    r"|[^。]{0,16}(?:取消訂閱|取消订阅|退訂|退订)[^。]{0,16}[。.]?(?:\s*[Uu]nsubscribe)?\W*"
    r"|(?:To|If|For|Please|Click)\b[^.]{0,70}\bclick (?:here|on the link|the link|below)\b[^.]{0,30}\.?"
    r"|[^.]{0,40}\b[Uu]nsubscribe\b[^.]{0,40}\.?"
)
"""What an e-mail says above and below the text: how to read it elsewhere, how to be rid of it."""
_RIGHTS = r"(?:版权所有|版權所有|著作权|著作權|(?i:copyright|all rights reserved))\s*(?:©|\(c\)|[:：]|\d{4}).{0,80}"
"""`版权所有 © 青湖大学 地址：…`."""
_ENTRY = rf"[{HAN}\u3041-\u30ffー]"
_MENU = rf"(?=.*{_ENTRY}{{5}})(?:{_ENTRY}{{2,12}}[\s\u3000|｜]+){{5,}}{_ENTRY}{{2,12}}"
"""`首页 走进大学 新闻中心 …`: the columns of a page side by side; names of people are shorter."""
_HOTLINE = (
    r"(?:新聞|新闻|服务|服務|咨询|諮詢|投诉|读者|客服|爆料)?(?:热线|熱線)(?:电话|電話)?\s?[:：]\s?[\d-]{5,}.{0,30}"
)


@lru_cache(maxsize=1)
def _shapes() -> re.Pattern[str]:
    put_up, told, tap, whole = (
        words.alternation("zh-events", "chrome", key) for key in ("put_up", "posting", "tap", "more")
    )
    posted = words.alternation("zh-events", "chrome", "posted_labels")
    click, read_more = (words.phrase_alternation("en-events", "chrome", key) for key in ("tap", "more"))
    listed = (
        _PAGE_OF_PAPER,
        rf"\S{{2,20}}\s(?:{put_up})(?:于.{{0,24}})?",
        _ADDRESS,
        _ISSUE,
        _NUMBER,
        _NUMBER_AND_DAY,
        _READING_TIME,
        _DAY_AND_KIND,
        _DAY_AND_AUTHOR,
        _DAY_AND_COLUMN,
        rf"(?:时间|日期)\s?[:：]\s?{_DAY}(?:\s\d{{1,2}}(?:[:：]\d\d){{2}}|(?:{_HOUR})?\s*(?:{told})[^。]{{0,50}})",
        rf"[\[【](?:{posted})\s?[:：]\s?{_DAY}(?:{_HOUR})?[\]】](?:\s*[\[【][{HAN}]{{2,4}}[:：][^\]】]{{0,20}}[\]】]?)*",
        rf"(?:原创|转载|原創|轉載)\s.{{0,50}}\s{_DAY}(?:{_HOUR})?",
        r"\d{1,3}\s(?:[Cc]ommentaires?|[Cc]omments?)|Laisser un commentaire|Leave a (?:comment|reply)",
        _ASKS_TO_CLICK,
        _RIGHTS,
        _MENU,
        _HOTLINE,
        rf"{_DAY}T\d\d:\d\d.{{0,60}}",
        rf"{_DAY}(?:{_HOUR})?\s+(?:{told})\s?[:：].{{0,40}}",
        rf"(?i:(?:{click}|{tap})[^。.]{{0,6}}[“\"「](?:{read_more}|{whole})[”\"」][^。]{{0,24}})",
    )
    return re.compile("|".join(f"(?:{shape})" for shape in listed))


def is_page_line(bare: str) -> bool:
    """A line, without marks at its ends, that says when, by whom or in what a text was put up, or where a house is."""
    return bare != "" and _shapes().fullmatch(bare) is not None


_TAGS = re.compile(r"</?[A-Za-z][^<>]*>|&[a-z]{2,6};|\b[a-z-]+=[\"'][^\"']*[\"']?|[\"'/<>]")
_SYMBOL = re.compile(r"[\]\[{}%;`~^\\|<>@#$*=]")


def is_noise(line: str) -> bool:
    """What is left of a page's code, or put between lines to keep them from being copied: `3 d5 ]% s {; p6 o`."""
    if compiled(r"[^\x00-\u024f\u2000-\u206f]").search(line):
        return False
    if compiled(r"<[A-Za-z/][^<>]*>|[a-z-]=[\"']|^[\"']?\s*/?>").search(line) and not _TAGS.sub("", line).strip():
        return True
    if len(_SYMBOL.findall(line)) < 2:
        return False
    tokens = compiled(r"[A-Za-z0-9]+").findall(line)
    return len(tokens) >= 3 and all(len(token) <= 2 for token in tokens)
