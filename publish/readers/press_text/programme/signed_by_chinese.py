"""What was signed by whom, in Chinese text, where the title comes first: 《……协议》由A与B签署, 《……协议》今日签署."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.openings_chinese import past
from publish.readers.press_text.programme.parties_chinese import subjects, title_parties
from publish.readers.press_text.text.folding import HAN

_PAPERS = words.alternation("zh-programme", "papers", "signed")
PAPER = f"{_PAPERS}|合同(?!能源|金?额|总额|文本)"
"""Last words of what is signed."""
_BEEN_SIGNED = re.compile(
    rf"(?:^|[，。；])(?:《(?P<book>[^》]{{3,50}})》|(?P<plain>[{HAN}A-Za-z0-9（）“”—–·]{{2,40}}?(?:{PAPER})))"
    r"(?:今[天日]|昨[天日]|同日|当[天日]|于?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|[在于][^，。；《》]{2,20}?|正式|顺利|同时|也)*"
    r"(?:签署|签订|签约)(?=[，。；]|$)"
)
_SIGNED_BY = re.compile(
    r"(?:^|[，。；])(?:该|此|上述)?《?(?P<title>[^，。；《》由]{1,60}?(?:协议书|协议|协定|备忘录|意向书|合同))》?(?:[在于][^，。；由]{2,20})?由"
    r"(?P<by>[^。；]{4,80}?)(?:共同|正式|联合|分别|现场|代表双方)*(?:签署|签订)(?!的)"
)


def signed_by(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`《……协议》由A与B签署`."""
    found = []
    for m in _SIGNED_BY.finditer(sentence):
        if past(m["by"]) or re.match("双方|会上|(?:合作|该|此|上述)?(?:协议|协定|备忘录|意向书|合同)", m["title"]):
            continue
        start = base + m.start("title")
        verb = m.end("by")
        parties = title_parties(m["title"]) or subjects(run, sentence[:verb], base, verb, known, m.start("by"))
        found.append(Named(run.text[start : start + len(m["title"])], start, "signing", run, parties, 0.9))
    for m in _BEEN_SIGNED.finditer(sentence):
        start, end = m.span("book" if m["book"] else "plain")
        named = Named(run.text[base + start : base + end], base + start, "signing", run, title_parties(m[0]), 0.85)
        if not past(m[0]) and not re.search(
            "^(?:双方|该|此|上述|这)|见证|出席|签约|仪式|主持|[并就]", sentence[start:end]
        ):
            found += [] if any(named.overlaps(f) for f in found) else [named]
    return found
