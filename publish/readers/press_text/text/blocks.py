"""Parses the lines of a press text: title, body, bullet, caption, page chrome; nothing is dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Mark, Run
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language, language_of, split_runs

_NO_MARKS: Mapping[int, Mark] = MappingProxyType({})
_URL = re.compile(r"^\W*(https?://|www\.)\S+\W*$")
_IMAGE = re.compile(
    r"^\W*(!\[[^\]]*\]\([^)]*\)|\[(图片|圖片|image|img|图)\]|<img[^>]*>|image\d*\.(jpe?g|png))\W*$", re.I
)
_BULLET = re.compile(r"^\s*([-–—•·▪■●◆○]|\*\s|\d{1,2}[.)、]|[（(]?[一二三四五六七八九十]{1,2}[)）、])\s*\S")
_TERMINAL = re.compile(r"[。.!?！？;；:：,，…、”\"]\s*$")
_POSITIONS = re.compile(
    r"[（(]?[左右中前后後](排|起|侧|側|边|邊)?[一二三四五六七八九十\d]?[）)]|(左|右)起|from (the )?(left|right)|"
    r"\((left|right|centre"
    r"|center|middle)\)"
    r"|\((\w+ )?(left|right)( \w+)?\)|\d(st|nd|rd|th) from",
    re.I,
)


def parse_lines(text: str, marks: Mapping[int, Mark] = _NO_MARKS) -> tuple[Block, ...]:
    """Every line of `text` as a block, numbered from 1; the text is the lines joined again.

    `marks` says of some lines, by their number, what the file says of them.
    """
    lines = re.split(r"\r\n|\n|\r", text)
    kinds = [_kind_as_marked(line, marks.get(number)) for number, line in enumerate(lines, 1)]
    _find_titles(lines, kinds)
    headings = {number - 1 for number, mark in marks.items() if mark.kind == "short"}
    _find_unmarked_captions(lines, kinds, headings)
    return tuple(
        Block(number, line, kind, _runs(line, number, kind, marks.get(number)), marks.get(number))
        for number, (line, kind) in enumerate(zip(lines, kinds, strict=True), 1)
    )


def _kind_as_marked(line: str, mark: Mark | None) -> str:
    kind = _kind(line)
    if mark is None or kind == "blank" or (kind, mark.kind) == ("bullet", "body"):
        return kind
    return mark.kind if mark.language or kind in ("short", "body", "bullet") else kind


def _kind(line: str) -> str:
    stripped = line.strip().strip("\ufeff\u200b")
    if not stripped:
        return "blank"
    if _URL.match(stripped) or _IMAGE.match(stripped) or not re.search(r"\w", stripped):
        return "chrome"
    if caption_marker(stripped) is not None:
        return "caption"
    if _is_chrome(stripped):
        return "chrome"
    if _BULLET.match(stripped) and not re.match(r"\d{1,2}、?\d", stripped):
        return "bullet"
    return "short" if _is_short(stripped) or _names_places(stripped) else "body"


def _is_short(line: str) -> bool:
    if _TERMINAL.search(line) and (not re.search(r"[”\"》]\s*$", line) or re.search(r"[。！？；]|[.!?]\s", line)):
        return False
    han = len(re.findall(f"[{HAN}]", line))
    latin = len(re.findall(r"[A-Za-z][\w'’.-]*", line))
    return han <= 45 and latin <= 24 and han + latin * 2 <= 90


def _names_places(line: str) -> bool:
    """`A (right) and B sign the agreement.`: one sentence that says who stands where in a picture."""
    latin = len(re.findall(r"[A-Za-z][\w'’.-]*", line))
    one = len(re.findall(r"[。！？]|[.!?](?=\s+[A-Z])", line.rstrip("。.!?！？"))) == 0
    return one and _POSITIONS.search(line) is not None and len(re.findall(f"[{HAN}]", line)) <= 60 and latin <= 40


_CAPTION_MARK = re.compile(
    r"^[\s▲△↑↓▼【\[（(]*(?P<mark>{han}|{latin})\s*(?:\d{{1,2}}|[一二三四五])?\s*[】\]]?\s*[:：|｜]\s*".format(
        han="图为|图说|图注|图片|图|照片|圖為|圖片|圖說|圖|照片說明|图片说明|配图|上图|下图|写真|画像",
        latin="Photos?|Pictures?|Images?|Caption|Figure|Fig\\.?|Pictured|Légende|Image",
    ),
    re.I,
)
_LONGEST_CHROME = 300
_TRIANGLE = re.compile(r"^\s*[▲△]\s*")
_FOR = re.compile(r"^\s*[（(]?(图|圖)(为|為)(?=\S)")


_INNER_MARK = re.compile(
    r"\s*[|｜]?\s*(?<![(（\w])(?:Photos?|Pictures?|Figure|Fig\.|Caption)\s*\d{0,2}\s*[:：]\s*", re.I
)


def caption_marker(line: str) -> re.Match[str] | None:
    """The marker that opens a caption line (`图:`, `Photo:`, `▲`), if there is one."""
    return _CAPTION_MARK.match(line) or _TRIANGLE.match(line) or _FOR.match(line)


def _is_chrome(line: str) -> bool:
    if len(line) > _LONGEST_CHROME:
        return False
    if not strip_label(line.rstrip(" :：") + ":"):
        return True  # a label by itself: News Release
    bare = re.sub(r"^[\s【\[(（<《*—–|>»-]+|[\s】\])）>》*—–|»-]+$", "", line)
    folded = fold_han(bare)
    for word in words.words("zh-events", "chrome", "lines") + words.words("ja", "chrome", "lines"):
        if folded.startswith(word) and len(folded) <= 60:
            rest = folded[len(word) :]
            if not rest.strip() or re.match(r"\s*[：:丨|/>]", rest) or (len(folded) <= 14 and len(word) > 3):
                return True
    latin = fold_latin(bare).lower()
    for phrase in words.phrases("en-events", "chrome", "lines") + words.phrases("fr", "chrome", "lines"):
        if latin.startswith(phrase) and len(latin) <= 120:
            rest = latin[len(phrase) :]
            if not rest.strip(" .:>»") or re.match(r"\s*[:|]", rest):
                return True
            if phrase.split(" ")[0] in ("posted", "published", "updated") and re.search(r"\d{4}", rest):
                return True
    return bool(re.fullmatch(r"[\d\s:./年月日-]{6,30}", folded) or re.fullmatch(r"\S+@\S+\.\w+", folded))


def _find_titles(lines: list[str], kinds: list[str]) -> None:
    """Short lines before the first paragraph: the first of each language is a title, and so is its repeat."""
    first = next((i for i, kind in enumerate(kinds) if kind in ("body", "bullet")), len(lines))
    titled: dict[str, str] = {}
    for i in range(first):
        if kinds[i] != "short":
            continue
        scripts = {_script(run.language) for run in split_runs(lines[i], 1)}
        if scripts - set(titled) or _subtitle(lines[i]):
            kinds[i] = "title"
            for script in scripts:
                titled.setdefault(script, strip_label(lines[i]))
    repeated = {comparable(title) for title in titled.values()}
    for i, kind in enumerate(kinds):
        if kind == "short" and comparable(strip_label(lines[i])) in repeated:
            kinds[i] = "title"
    _late_titles(lines, kinds, titled)


def _late_titles(lines: list[str], kinds: list[str], titled: dict[str, str]) -> None:
    """In a text of two blocks the second language has its title before its first paragraph."""
    seen: set[str] = set()
    for i, kind in enumerate(kinds):
        if kind == "body":
            seen.add(_script(language_of(lines[i])))
        if kind != "short" or _script(language_of(lines[i])) in seen | set(titled):
            continue
        following = next((j for j in range(i + 1, len(kinds)) if kinds[j] == "body"), None)
        script = _script(language_of(lines[i]))
        if (
            following is not None
            and _script(language_of(lines[following])) == script
            and not _POSITIONS.search(lines[i])
        ):
            kinds[i] = "title"
            titled[script] = lines[i]


def _subtitle(line: str) -> bool:
    return bool(re.match(r"\s*(——|—|–)\s*\S", line))


def _script(tag: str) -> str:
    return tag.split("-")[0]


def _find_unmarked_captions(lines: list[str], kinds: list[str], headings: set[int]) -> None:
    """Short lines that remain: captions where two languages stand together or places are named."""
    counted = Counter(comparable(line) for line in lines if line.strip())
    for i, kind in enumerate(kinds):
        if kind != "short" or i in headings:
            continue
        near = [j for j in (_neighbour(kinds, i, -1), _neighbour(kinds, i, 1)) if j is not None]
        other = any(
            kinds[j] in ("short", "caption", "caption*")
            and is_han_language(language_of(lines[j])) != is_han_language(language_of(lines[i]))
            for j in near
        )
        both = len({_script(run.language) for run in split_runs(lines[i], 1)}) > 1
        if (
            _POSITIONS.search(lines[i])
            or _ends_as_caption(lines[i])
            or other
            or both
            or counted[comparable(lines[i])] > 1
        ):
            kinds[i] = "caption*"
    for i, kind in enumerate(kinds):
        if kind == "short":
            followed = i in headings or any(k in ("body", "bullet") for k in kinds[i + 1 :])
            kinds[i] = "heading" if followed else "body"
        elif kind == "caption*":
            kinds[i] = "caption"


def _ends_as_caption(line: str) -> bool:
    """`座谈会现场`, `At the signing ceremony`: words that stand under pictures only."""
    han, latin = fold_han(line.strip()), fold_latin(line.strip())
    if len(han) <= 24 and re.search(f"(?:{words.alternation('zh-events', 'captions', 'endings')})$", han):
        return True
    openings = words.phrase_alternation("en-events", "captions", "openings")
    plain = len(latin.split()) <= 9 and not re.search(r"[,;:]", latin)
    return plain and re.match(rf"(?:{openings})\b", latin, re.I) is not None


def _neighbour(kinds: list[str], i: int, step: int) -> int | None:
    j = i + step
    while 0 <= j < len(kinds) and kinds[j] == "blank":
        j += step
    return j if 0 <= j < len(kinds) else None


_LABEL_ZH = re.compile(rf"^\s*[【\[]?\s*({words.alternation('zh-events', 'chrome', 'labels')})\s*([】\]]|[：:|｜])\s*")
_LABEL_EN = re.compile(
    rf"^\s*[\[]?\s*({words.phrase_alternation('en-events', 'chrome', 'labels')})\s*([\]]|[:|])\s*", re.I
)


def strip_label(title: str) -> str:
    """A title without its label: `News Express: …`, `新聞快訊:…`, `【快讯】…`; Markdown marks too."""
    bare = re.sub(r"^\s*#+\s*|^\s*\*\*|\*\*\s*$", "", title)
    found = _LABEL_ZH.match(fold_han(bare)) or _LABEL_EN.match(fold_latin(bare))
    return (bare[found.end() :] if found else bare).strip()


def _runs(line: str, number: int, kind: str, mark: Mark | None = None) -> tuple[Run, ...]:
    if kind in ("blank", "chrome"):
        return ()
    if mark and mark.language:
        words_ = line.strip()
        return (Run(number, line.index(words_), words_, mark.language),)
    if kind != "caption":
        return split_runs(line, number)
    marker = caption_marker(line)
    start = marker.end() if marker else 0
    inner = _INNER_MARK.search(line, start + 1)
    runs = split_runs(line[start : inner.start()] if inner else line[start:], number, start)
    if inner:
        runs = (
            *runs,
            *split_runs(
                line[inner.start() :].lstrip(" |｜"), number, len(line) - len(line[inner.start() :].lstrip(" |｜"))
            ),
        )
    return tuple(_without_marker(run) for run in runs)


def _without_marker(run: Run) -> Run:
    """`图:…|Photo: …` names its kind twice; a trailing bracket of `(Photo: …)` goes too."""
    marker = caption_marker(run.text)
    skip = marker.end() if marker else 0
    text = run.text[skip:].rstrip()
    if text[-1:] in ")）]】" and text.count("(") + text.count("（") < text.count(")") + text.count("）"):
        text = text[:-1].rstrip()
    return Run(run.line, run.start + skip, text, run.language) if text else run
