"""Where the name of a body begins and ends in Chinese words: the one place where hosts are cut out."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.named_as_hosts_chinese import BODY, plausible
from publish.readers.press_text.occasion.plainly_chinese import BLANK
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN

_SEATED = words.alternation("zh-occasion", "hosts", "seated")
_SITUATED = re.compile(
    f"(?:(?:该?组织|该?机构|其)?(?:总部|会址|秘书处)?(?:{_SEATED})|来自)[^的、，]{{2,12}}的(?=.{{4}})"
)
"""设在海川的某某中心: where it has its seat."""
_MANNER = words.alternation("zh-occasion", "hosts", "manner")
ADVERBS = re.compile(f"(?:{_MANNER}|{BLANK})+$")
"""What stands between hosts and their verb."""
IN_QUOTES = re.compile(f"“[^“”]{{2,12}}”|《[^《》]{{2,12}}(?:{words.alternation('zh-occasion', 'hosts', 'papers')})》")
"""“为你读诗”和某某新媒体: what calls itself by a name of its own; 《海川晚报》: a paper."""
LATIN = re.compile(r"[A-Z][\w&.'’-]*(?:\s(?:of\s|for\s|and\s|the\s)*[A-Z&][\w&.'’-]*)*")
"""One Essex Court: a name that Chinese text leaves as it is."""
_CAME = re.compile("(?:应邀|共同)?(?:参加|出席|参与|观看|亲历)了?(?=.{4})")
"""`参加|某某办公室联合举办的联谊会`: who came, not who holds it."""
_OF_RANK = Pattern(
    f"[{HAN}]{{0,16}}?(?:主席|会长|副会长|理事长|副理事长|常务理事|理事|成员|会员|轮值|牵头)单位(?=[{HAN}]{{3}})",
    needs="单位",
)
"""德国中国商会主席单位|中国银行: what it is in another body."""
_HAND_IN_HAND = re.compile("联合(?!国|会|社|总|大学|利|早报|办|工会|体|银行|学院|技术|公司)|携手|会同|联同|偕同|连同")
_SHORT_FORM = re.compile("（(?:“[^”]{1,16}”|(?:以下)?(?:简称|下称)[^）]{1,20})）$")
_ALIAS = re.compile("（[^（）]{2,12}）$")
_BEHIND = re.compile("(?<=[会学院校局部司馆所团社处室厅委心府行])(?:在此|于此|[为系是乃])$")
"""某某大学|为: words of the sentence that hang on to a name."""


def cut_member(
    run: Run, piece: str, at: int, role: str, by: bool, known: Collection[str], beside: bool = False
) -> Held | None:
    """The body that the piece names, from `at` on of the run; `beside`: another stands before or behind it."""
    begin, name = _name(piece)
    if BLANK in name and not compiled("[(（]").match(run.text[at + begin + name.index(BLANK) :].lstrip()):
        return None
    start = at + begin
    if (by or beside or name[:1] == "《") and IN_QUOTES.fullmatch(name):
        return Held(run.text[start + 1 : start + len(name) - 1], start + 1, role, run, 0.85)
    if name not in known and not plausible(name, by) and not (beside and LATIN.fullmatch(name)):
        return None
    return Held(run.text[start : start + len(name)], start, role, run, 0.95 if by else 0.85)


def _name(piece: str) -> tuple[int, str]:
    """Where the name begins, and the name, without what leads in to it and what hangs on to it."""
    begin = strip_lead_in(piece) if piece else 0
    begin += len(piece[begin:]) - len(piece[begin:].lstrip(f"，、。 和与及—–-{BLANK}"))
    for leading in (_CAME, _OF_RANK, _SITUATED, _HAND_IN_HAND, _SITUATED):
        found = leading.match(piece, begin)
        begin = found.end() if found else begin
    name = _BEHIND.sub("", ADVERBS.sub("", piece[begin:]).strip())
    name = _SHORT_FORM.sub("", ADVERBS.sub("", name))
    short = _ALIAS.search(name)
    return begin, name[: short.start()] if short and BODY.search(name[: short.start()]) else name
