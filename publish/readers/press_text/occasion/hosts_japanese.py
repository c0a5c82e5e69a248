"""Who is said to hold the event in Japanese text: `主催：A、B`, `AとBが共催し`, `Cの後援で`, `Aは…を開催`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.japanese import KANJI, body_end
from publish.readers.press_text.names.kana import KATAKANA
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.patterns import compiled

_AND = r"(?:、?(?:および|及び|ならびに|並びに)|、|，|,|／|と)"
_NAME = rf"[{KANJI}{KATAKANA}A-Za-zＡ-Ｚａ-ｚ0-9０-９・&＆ー]{{2,40}}"
_WITH_BRACKET = rf"{_NAME}(?:[（(][^（）()]{{1,40}}[)）](?:{_NAME})?)?"
_LIST = re.compile(rf"(?P<list>(?:{_WITH_BRACKET}{_AND})*{_WITH_BRACKET})$")
_HELD = re.compile(
    r"を?(?:共同で)?(?:開催(?!地|日|概要|場所|期間|され|要項|案内|予定)|挙行|実施し|開いた|開きました|執り行い|行いました|行った|催し(?:た|まし))"
)
_TOPIC = re.compile(r"(?:は|では|が)(?=、|[^、])")
_HOST_SIDE = re.compile(
    "主催(?:した|する|者である|の)(?P<kind>大使館|総領事館|大学|協会|財団|学院|会館|博物館|美術館|市|県)側?"
)
"""`駐日中国大使館で壮行会が開かれた。主催した大使館側`: the body of that kind before."""
_OWN = re.compile(r"^(?:当|本|同|弊)(?P<kind>館|学|社|会|校|市|県|町|区|省|庁|所|財団|機構|協会|センター|院|園|大学)$")
_KINDS = {
    "学": "大学",
    "社": "(?:会社|社)",
    "校": "(?:校|学校)",
    "会": "(?:会|協会|連盟|商工会議所)",
    "所": "(?:所|研究所)",
}


@lru_cache(maxsize=1)
def _roles() -> dict[str, str]:
    return {word: role for role in words.table("ja")["hosts"] for word in words.words("ja", "hosts", role)}


@lru_cache(maxsize=1)
def _listed() -> str:
    return "|".join(map(re.escape, sorted(_roles(), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    label = rf"(?:{_listed()})(?:団体|機関|者)?"
    return re.compile(
        rf"(?<![{KANJI}])[【\[]?(?P<label>{_listed()})(?:団体|機関|者)?[】\]]?"
        rf"(?:\s*[：:]|(?<=[】\]])|(?<=^..)[ \u3000])\s*"
        rf"(?P<list>[^；;。\n：:]+?)"
        rf"(?=[ \u3000、，／/；;|｜・]*(?:[【\[]{label}[】\]]|{label}\s*[：:])|[）)]*[。；;\n]|[）)](?![、，及お])|$)",
        re.M,
    )


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    """`主催はA、Bです。`, `主催はA、後援はBだった。`: the list ends where the next kind of hosting begins."""
    role = rf"(?:{_listed()})(?:団体|機関|者)?は"
    return re.compile(
        rf"(?<![{KANJI}])(?P<role>{_listed()})(?:団体|機関|者)?は、?"
        rf"(?P<list>(?:(?!、{role})[^。])+?)(?:で(?:す|した|ある|あった)|だ(?:った)?)?(?=、{role}|。)"
    )


def labelled_hosts(run: Run) -> list[Held]:
    """`主催：A、B／後援：C`, `主催はA、共催はBです`."""
    found: list[Held] = []
    for told in _told().finditer(run.text):
        role = _roles()[told["role"]]
        found += [Held(name, at, role, run, 0.95) for name, at in _names(told["list"], told.start("list"))]
    for label in _label().finditer(run.text):
        role = _roles()[label["label"]]
        found += [Held(name, at, role, run, 0.95) for name, at in _names(label["list"], label.start("list"))]
    return found


def stated_hosts(run: Run) -> list[Held]:
    """Those before 主催, 共催, 後援 with が or の, else the subject of 開催."""
    found: list[Held] = []
    for verb in compiled(
        rf"(?P<by>が|の|との|による|(?<=[館会学市県省局団社院校所])(?=(?:主催|共催)の))(?:共同で)?(?P<verb>{_listed()})(?!者|団体|[：:])"
    ).finditer(run.text):
        before = _LIST.search(run.text[: verb.start()])
        if before:
            role = _roles()[verb["verb"]]
            found += [Held(name, at, role, run, 0.9) for name, at in _bodies(run, before["list"], before.start("list"))]
    if side := _HOST_SIDE.search(run.text):
        named = _named_before(run.text[: side.start()], side["kind"])
        found += [Held(*named, "host", run, 0.85)] if named else []
    hosted = any(held.role in ("host", "co-host") for held in found)
    for begin, sentence in _sentences(run.text):
        names, rest = _subject(run, begin, sentence)
        held = _HELD.search(rest) or compiled(rf"を(?:{_listed()})").search(rest)
        if not names or not held or compiled(r"(?:日前|かつて|来年|今後|予定)").search(rest[:40]):
            continue
        together = len(names) > 1 or held[0].startswith(("共同", "を共"))
        known = {each.name for each in found}
        if not any(each.role == "host" for each in found):
            role = "co-host" if together else "host"
            found = [*(Held(name, at, role, run, 0.85) for name, at in names if name not in known), *found]
        break
    return found if hosted or any(held.role in ("host", "co-host") for held in found) else []


def _subject(run: Run, begin: int, sentence: str) -> tuple[list[tuple[str, int]], str]:
    """The bodies that a sentence speaks of, and what it says of them."""
    bare = compiled(r"[（(][^（）()]*[)）]").sub(lambda m: "（" + "x" * (len(m[0]) - 2) + "）", sentence)
    for topic in [*_TOPIC.finditer(bare)][:3]:
        if sentence[topic.end() :].startswith("なく"):
            continue  # 調印は海川市ではなく
        before = _LIST.search(sentence[: topic.start()])
        names = _bodies(run, before["list"], begin + before.start("list")) if before else []
        if names:
            return names, sentence[topic.end() :][:260]
    return [], ""


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for mark in compiled(r"。|$").finditer(text):
        if text[start : mark.end()].strip():
            lead = compiled(r"\s+").match(text[start:])
            yield start + (lead.end() if lead else 0), text[start : mark.end()].lstrip()
        start = mark.end()


def _names(listed: str, at: int) -> Iterator[tuple[str, int]]:
    """The names of a list that a label announces."""
    for piece in compiled(r"(?:[^、，,／/（(]|[（(][^（）()]*[）)])+").finditer(listed):
        for each in compiled(r"(?:(?!および|及び|ならびに|並びに)[^（(]|[（(][^（）()]*[）)])+").finditer(piece[0]):
            bare = compiled(r"^\s+|(?:および|及び|ならびに|並びに)|[\s）)・]+$|（予定）|ほか$|など$").sub("", each[0])
            if len(bare) >= 2:
                start = at + piece.start() + each.start() + each[0].find(bare)
                parts = bare.split("・")
                if len(parts) > 1 and all(_is_body(part) for part in parts):
                    for part in parts:
                        yield part, start
                        start += len(part) + 1
                else:
                    yield bare, start


def _bodies(run: Run, listed: str, at: int) -> list[tuple[str, int]]:
    """The bodies at the end of a list, from the last one on back to the first that is none."""
    hidden = compiled(r"[（(][^（）()]*[)）]").sub(lambda m: "x" * len(m[0]), listed)
    cuts = [0, *(p for m in compiled(_AND).finditer(hidden) for p in m.span()), len(listed)]
    pieces = [(listed[a:b], at + a) for a, b in zip(cuts[::2], cuts[1::2], strict=True)]
    found: list[tuple[str, int]] = []
    for said, start in reversed(pieces):
        bare = compiled(r"[（(][^（）()]*[)）]$").sub("", said)
        own = _OWN.match(bare)
        if own:
            named = _named_before(run.text[:start], own["kind"])
            if named:
                found.insert(0, named)
        elif _is_body(bare):
            found.insert(0, (bare, start))
        else:
            break
    return found


def _is_body(name: str) -> bool:
    ends = [m.end() for m in body_end().finditer(name)]
    company = compiled(r"(?:株式|有限|合同)会社|NPO|公益|一般|独立行政|国立").match(name) or name.endswith("社")
    return (
        len(name) > 2
        and not compiled("(?:訪問|代表|視察|派遣|使節)団$").search(name)
        and not compiled(r"\d[年月日]").search(name)
        and (len(name) in ends or company is not None or name.endswith("実行委員会"))
    )


def _named_before(text: str, kind: str) -> tuple[str, int] | None:
    """The body that 当館 or 本学 means: the last one of that kind before it."""
    found = [
        *compiled(rf"[{KANJI}{KATAKANA}A-Za-z・ー]{{2,30}}{_KINDS.get(kind, kind)}(?=[はがでのと（(、])").finditer(text)
    ]
    return (found[-1][0], found[-1].start()) if found else None
