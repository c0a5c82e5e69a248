"""What stands on the page around a press text: labels, links, bylines, counters, pointers to the other language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import EUROPEAN
from publish.readers.press_text.text.page_lines import is_noise, is_page_line

_LONGEST = 300
_EASTERN = ("zh-events", "ja", "ko")
_WESTERN = ("en-events", *sorted(EUROPEAN))
_POSTED: tuple[str, ...] = (
    "posted",
    "published",
    "updated",
    "publié",
    "mis",
    "mise",
    "modifié",
    "diffusé",
    "dernière",
    "publicado",
)
_POSTED += ("veröffentlicht", "aktualisiert", "actualizado")
"""First words of lines that say when a page was put up."""
_URL = re.compile(r"^\W*(https?://|www\.)\S+\W*$")
_IMAGE = re.compile(
    r"^\W*(!\[[^\]]*\]\([^)]*\)|\[(图片|圖片|image|img|图)\]|<img[^>]*>"
    r"|[\w.()（） -]{1,60}\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg))\W*$",
    re.I,
)
_POINTER = re.compile(
    r"\W*(?:(?:以下|下文)为)?(?:中文|英文|中|英|日文|法文)(?:版本?|文本|文|稿)?(?:请)?(?:见|如|在)?(?:下方|下文|下|后|上方|上)?\W*"
    r"|\W*(?:(?:the )?(?:chinese|english|french|japanese)(?: version| text| translation)?"
    r" (?:is |follows|appears )?(?:below|above|follows|attached)"
    r"(?: each (?:paragraph|section)| the chinese(?: text)?)?)\W*"
    r"|\W*(?:please )?(?:scroll|see|read) (?:down |below )?(?:for|to) (?:see |read )?(?:the |an )?"
    r"(?:chinese|english|french|japanese)(?: version| text| translation)?(?: below)?\W*",
    re.I,
)
_COUNTER = Pattern(
    r"\b\d+\s*min(ute)?s? read\b|(浏览|阅读|点击)(次数|量)?\s*[:：]?\s*\d*\s*$",
    re.I,
    needs="min read|mins read|minute|浏览|点击|阅读",
)
_CONTACT = Pattern(
    r"\S@\S+\.\w{2,}|(?:tel|电话|電話|phone)\W{0,3}\+?[\d(]"
    r"|^\W*(?:(?:press |media |general )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|查询|查詢"
    r"|垂询|垂詢|联络|聯絡|联系人|聯絡人|会务联系|媒体联络|媒體查詢)"
    r"[^:：]{0,24}[:：].*\(?\+?\d[\d()\s-]{6,}\d",
    re.I,
    needs="@|tel|电话|電話|phone|contact|quir|查询|查詢|垂|联络|聯絡|联系",
)
_ASKS = re.compile(
    r"\W*for (?:(?:any|all|further|more|other|press|media|general)\s)*"
    r"(?:enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|information|details|questions)\b[^.:：]{0,40}?,?\s"
    r"(?:please\s)?(?:contact|call|ring|reach|e?-?mail|write to)\b.{3,140}"
    r"|\W*(?:press|media|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies))\s?[:：].{3,120}"
    r"|\W*(?:如有(?:任何)?(?:查询|垂询|疑问)|(?:传媒|媒体|新闻界)(?:查询|垂询))[^。]{0,12}(?:致电|联络|联系|：)[^。]{2,60}。?",
    re.I,
)
_PARTS = re.compile(f"[{HAN}\u3041-\u3096\u30a1-\u30ffｰ]+|[\uac00-\ud7af]+|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ '’]*")
_END = re.compile(
    r"\W*(?:完|全文完|新闻稿完|ends?|end of (?:the )?(?:press |news )?release)(?:\W*|\s*[/／]\s*\S.{5,40})"
    r"|\W*(?:#\s*){2,}\W*",
    re.I,
)


@lru_cache(maxsize=1)
def _trail() -> re.Pattern[str]:
    """`首页 » 学院新闻 » 正文`, `Home › News`, `Page d'accueil > Actualités`: the way to the page."""
    homes = "|".join(words.phrase_alternation(table, "chrome", "home") for table in (*_EASTERN, *_WESTERN))
    return re.compile(
        r"\W*(?:(?:您(?:现在)?的|当前|你的|现在)?(?:所在)?位置\s*[：:]?\s*"
        r"|(?:you are here|vous êtes ici|sie sind hier|usted está aquí|現在位置|現在地)\s*[：:]\s*)?"
        rf"(?:[【\[][^】\]]{{2,8}}[】\]]\s*)?(?:{homes})\s*(?:[»›>→/|＞]|>>|[-–—])\s*\S.*"
        r"|(?:首页|主页)(?:\s+[\u4e00-\u9fff]{2,6}){1,4}"
        rf"|[{HAN}]{{2,8}}(?:\s*[>＞]\s*[{HAN}]{{2,10}}){{1,4}}|(?:19|20)\d\d-\d\d?-\d\d?(?:T\S*)?\s*[|｜]\s*[{HAN}]{{2,8}}\s*[|｜]?"
        r"|(?:您(?:现在)?的|当前|你的|现在)(?:所在)?位置\s*[：:].*|[^«»›]{2,20}(?:\s+[»›]\s+[^«»›]{2,60})+",
        re.I,
    )


@cache
def _lines(tables: tuple[str, ...], listed: Callable[[str, str, str], tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(fold_han(word) for table in tables for word in listed(table, "chrome", "lines"))


def is_address(line: str) -> bool:
    """A line that is only a link, or the mark an image left."""
    return bool(_URL.match(line) or _IMAGE.match(line))


def is_image(line: str) -> bool:
    """The mark an image left, alone or in the cells of a table: `![](a.jpg)`, `[图片]`, `![]() | |`."""
    cells = [cell.strip() for cell in line.split("|") if cell.strip()]
    return bool(cells) and all(_IMAGE.match(cell) for cell in cells)


@lru_cache(maxsize=2048)
def is_contact(line: str) -> bool:
    """A line with an address to write to or a number to ring."""
    return len(line) <= _LONGEST and _CONTACT.search(line) is not None


def asks_to_call(line: str) -> bool:
    """`For media queries, please contact Ann Lee`: whom to ask, without the number."""
    return len(line) <= _LONGEST and _ASKS.fullmatch(fold_han(line)) is not None


def is_end(line: str) -> bool:
    """`– End –`, 完, ###: what follows is about the release, not of it."""
    return _END.fullmatch(fold_han(line)) is not None


def is_furniture(line: str) -> bool:
    """A line that belongs to the page and not to the text."""
    if len(line) > _LONGEST:
        return False
    if all(not strip_label(part.strip() + ":") for part in _PARTS.findall(line) or (line.rstrip(" :："),)):
        return True  # labels alone: News Release, 新闻稿 Press Release
    if _words_of_page(line):
        return True
    told = fold_han(line)
    if _POINTER.fullmatch(told) or _trail().fullmatch(told) or _COUNTER.search(line) or is_end(line):
        return True
    bare = compiled(r"^[\s【\[(（<《*—–|>»•·-]+|[\s】\])）>》*—–|»-]+$").sub("", line)
    folded = fold_han(bare)
    eastern, western = _lines(_EASTERN, words.words), _lines(_WESTERN, words.phrases)
    for word in eastern if folded.startswith(eastern) else ():
        if folded.startswith(word) and len(folded) <= 60:
            rest = folded[len(word) :]
            dated = compiled(r"\s*[：:丨|/>）)】]|\s*(?:令和|平成|20\d\d)").match(rest)
            if not rest.strip() or dated or (len(folded) <= 14 and len(word) > 3):
                return True
    latin = fold_latin(bare).lower()
    for phrase in western if latin.startswith(western) else ():
        if latin.startswith(phrase) and len(latin) <= 120:
            rest = latin[len(phrase) :]
            if not rest.strip(" .:>»") or compiled(r"\s*[:|]").match(rest):
                return True
            if phrase.split(" ")[0] in _POSTED and compiled(r"\d{4}").search(rest):
                return True
    apart = fold_latin(_RUN_TOGETHER.sub(r" \g<0>", bare)).lower()
    if _offers_links(folded) or is_noise(line) or _points_the_way(apart) or is_page_line(bare):
        return True
    return bool(compiled(r"[\d\s:./年月日-]{6,30}|\S+@\S+\.\w+").fullmatch(folded))


def _words_of_page(line: str) -> bool:
    """`BACK 返回`: the same in two languages."""
    parts = [fold_latin(fold_han(part.strip())).lower() for part in _PARTS.findall(line)]
    return len(parts) == _BOTH and all(
        part in _lines(_EASTERN, words.words) or part in _lines(_WESTERN, words.phrases) for part in parts
    )


_BOTH = 2
_RUN_TOGETHER = re.compile(r"[A-Z](?<=[a-z].)(?=[a-z])")
"""`Skip to contentStart main`: the capital of the second label."""


def _points_the_way(latin: str) -> bool:
    """`skip to main content start main content`: labels of a page, one after another."""
    rest = latin.strip(" .:>»•")
    western = _of_several_words()
    while rest.startswith(western):
        found = next(phrase for phrase in western if rest.startswith(phrase))
        rest = rest[len(found) :].strip(" .:>»|")
        if not rest:
            return True
    return False


@cache
def _of_several_words() -> tuple[str, ...]:
    return tuple(phrase for phrase in _lines(_WESTERN, words.phrases) if " " in phrase)


@cache
def _links() -> tuple[frozenset[str], frozenset[str]]:
    """(services that pages offer to share by, what stands before them)."""
    services = {*words.words("zh-events", "chrome", "links"), *words.phrases("en-events", "chrome", "links")}
    before = {*_lines(("zh-events",), words.words), *_lines(("en-events",), words.phrases)}
    return frozenset(service.lower() for service in services), frozenset(before)


def _offers_links(folded: str) -> bool:
    """`Share this: Facebook LinkedIn 微信`: nothing but services to share by."""
    services, before = _links()
    head, colon, rest = folded.lower().rpartition("：" if "：" in folded else ":")
    if colon and fold_latin(head).strip() not in before:
        return False
    if not services.issuperset(filter(None, compiled("[|｜/·,，、]").split(" ".join(rest.split(None, 1)[:1])))):
        return False  # not even the first word
    offered = [
        piece.strip() for piece in compiled(r"\s{2,}|[|｜/·,，、]|\s(?=\S+$)|(?<=\S)\s").split(rest) if piece.strip()
    ]
    return bool(offered) and all(piece in services for piece in offered)


def _listed(tables: Iterable[str], alternation: Callable[[str, str, str], str]) -> str:
    return "|".join(fold_han(alternation(table, "chrome", "labels")) for table in tables)


@cache
def labels() -> str:
    """Press Release, Communiqué, お知らせ: as alternatives, as they are written."""
    eastern = (words.alternation(table, "chrome", "labels") for table in _EASTERN)
    return "|".join((*eastern, *(words.phrase_alternation(table, "chrome", "labels") for table in _WESTERN)))


_LABEL_ZH = re.compile(rf"^\s*(?:[【\[]\s*)?({_listed(_EASTERN, words.alternation)})\s*([】\]]|[：:|｜])\s*")
_COLUMN = re.compile(
    rf"^\s*[{HAN}]{{2,6}}(?:新闻|动态|要闻|快讯|资讯|速递|播报|简讯|快报)\s*[|｜丨]\s*(?=\S{{4}})"
    r"|^\s*(?:[A-Z][\w&-]*\s){1,3}(?:News|Updates?|Express|Highlights|Bulletin)\s*[|｜]\s*(?=\S{4})"
)
"""`仲裁院新闻 | …`, `Chamber News | …`: the column of a house before its headline."""
_LABEL_EN = re.compile(rf"^\s*(?:\[\s*)?({_listed(_WESTERN, words.phrase_alternation)})\s*([\]]|[:|])\s*", re.I)

_MARKUP = Pattern(r"^\s*#+\s*|^\s*\*\*|\*\*\s*$", needs="#|**")
_BRACKETED = Pattern(
    rf"^\s*(?:【[{HAN}]{{2,8}}】|\[(?:[{HAN}]{{2,10}}|[A-Z][A-Za-z &-]{{2,30}})\])\s*(?=\S.{{7}})", needs="【|["
)
"""`【本处】…`, `[Supported Webinar] …`: the column of a page."""
_DAY_BEHIND = Pattern(r"(?<!\s)\s*[(（\[]\s?20\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s?[)）\]]\s*$", needs="(|[|（")
"""`… ( 2025.01.23 )`: when a headline was put up."""
_PICTURES_ENCLOSED = Pattern(
    r"(?<!\s)\s*[（(](?:中英文?(?:对照|双语|版)?|双语|雙語|中英對照|组图|多图|附[圖图](?:[／/及]短片)?|附短片"
    r"|bilingual|chinese and english|with (?:photos?|videos?)(?:[/／]videos?)?)[）)]\s*$",
    re.I,
    needs=")|）",
)


def strip_label(title: str) -> str:
    """A title without its label and what it says of enclosures: `News Express: …`, `【快讯】…`, `… (with photo)`."""
    bare = _MARKUP.sub("", title)
    found = _LABEL_ZH.match(fold_han(bare)) or _LABEL_EN.match(fold_latin(bare))
    found = found or _COLUMN.match(bare)
    bare = bare[found.end() :] if found else _BRACKETED.sub("", bare)
    return _PICTURES_ENCLOSED.sub("", _DAY_BEHIND.sub("", bare)).strip()
