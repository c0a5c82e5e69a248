"""Whose leader a Chinese office without a body is: of the one body of its kind, or of the body that sends the group."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.organizations.bodies_named import han_bodies
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han

_POSTED = ("公使", "参赞", "参事官", "一等秘书", "二等秘书", "三等秘书", "领事", "总领事")


_AT_OURS = re.compile(
    "(?:来访|到访|访问|参访|来到|莅临|莅校|来|到)了?[我本][校院馆会局所]|(?:一行|代表团)[^，。；]{0,12}[来莅][校院馆](?!长)|[我本][校院馆会局所]$"
    "|(?:来访|来校|来院|来馆|来会)，[^，。；]{0,12}$"
    "|[我本][校院馆会局所](?:[校院馆会局所]长|主席|理事长|党委书记|书记)"
)


def body_led(position: Reading, run: Run, text: str, at: int) -> Reading | None:
    """The one body in the sentence that is of the kind that a bare position leads: 到访某某大学……获校长……接待."""
    title = compiled("(?:常务|执行|署理|代理)?副?([^（]{2,4})(?:（[^（）]*）)?").fullmatch(fold_han(position.text))
    kinds = str(words.table("zh")["organizations"]["led_by"].get(title[1], "")).split() if title else []
    begin = max(text.rfind(mark, 0, at) for mark in "。！？\n") + 1
    if _AT_OURS.search(text, begin, at):
        return None  # 某大学校长一行来访我校，副校长甲接待: ours, which is not named
    found = han_bodies(text[begin:at], tuple(kinds)) if kinds else []
    if not found and begin and title and title[1] in _POSTED:
        begin = 0  # of whatever mission the paragraph names before
        found = han_bodies(text[:at], tuple(kinds))
    leader = re.compile("副?" + title[1]) if title else None
    led = [body for body in found if leader and not leader.match(text, begin + body[1] + len(body[0]))]
    if found and not led and title and compiled(rf"(?:^|[，；]){title[1]}").search(text[begin:at]):
        return None  # 馆长甲向某博物馆馆长乙一行……，副馆长丙: of the house of the first
    found = led or found  # a body whose leader is named is rather the other side
    if len({name for name, _ in found}) != 1:
        return None
    name, start = found[0]
    start += begin
    campus = _CAMPUS.match(text, start + len(name))
    name += campus[0] if campus else ""
    words_ = run.text[start : start + len(name)]
    return Reading(words_, run.line, run.start + start, 0.7, "the only one of the kind that it leads")


_CAMPUS = Pattern(f"（(?![{HAN}]{{1,5}}[大院会]）)[{HAN}]{{2,6}}）(?!副?[校院会馆]长)", needs="（")
"""香港科技大学（广州）: the bracket is of the name."""


_HAN_SENT = re.compile(
    rf"(?P<body>[{HAN}]{{2,20}}?(?:{words.alternation('zh', 'organizations', 'bodies')})(?:（[{HAN}]{{2,6}}）)?)"
    "(?:代表团|访问团|考察团|参访团|交流团|一行|师生)"
)


def sent_by(run: Run, text: str, at: int) -> Reading | None:
    """`青石大学代表团访问某地，由|副校长……带队`: who leads the group is of the body that sends it."""
    begin = max(text.rfind(mark, 0, at) for mark in "。！？\n") + 1
    found = [*_HAN_SENT.finditer(text, begin, at)]
    if len(found) != 1:
        return None
    start = found[0].start("body") + strip_lead_in(found[0]["body"])
    words_ = run.text[start : found[0].end("body")]
    return Reading(words_, run.line, run.start + start, 0.75, "of the body that sends the group")
