"""Several papers of one Chinese sentence, told by their parties.

3份合作协议签署，签约方包括A与B、C与D; A与B、C与D分别签署合作协议.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.chinese import joined_bodies, subjects
from publish.readers.press_text.parties.counted_chinese import number_of
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import HAN

_PAPERS = words.alternation("zh-programme", "papers", "signed")
_WHO = words.alternation("zh-programme", "papers", "signers")
_COUNT = "(?:[两二三四五六七八九十]|\\d{1,2})"
_COUNTED = Pattern(
    rf"(?P<count>{_COUNT})(?:份|项|个)(?P<title>[{HAN}]{{0,16}}?(?:{_PAPERS}|合同))[^。；]{{0,30}}?"
    rf"(?:{_WHO})(?:双方|各方)?(?:包括|为|是|有|分别是|分别为|：|:)+(?P<list>[^。；]{{8,300}})",
    needs="个|份|项",
)
_ON_TOPICS = Pattern(
    rf"(?:共同|正式|联合|一道|分别)*(?:签[署订下]|续签|缔结|达成)(?:了)?(?:关于|有关|涉及|涵盖)(?P<topics>[^，。；《》的]{{4,60}}?)(?:等)?的?(?P<count>[两二三四2-4])[份项个]"
    rf"(?P<title>[{HAN}]{{0,12}}?(?:{_PAPERS}|合同))(?=[，。；]|$)",
    needs="份|项|个",
)
"""关于甲和乙的两份备忘录."""
_EACH = re.compile(
    rf"(?:^|[，；：])(?P<list>[^，。；《》]{{3,30}}?[与和同][^，。；《》、]{{3,40}}?、[^。；《》]{{6,200}}?)(?:，)?(?:还|也|又|现场|当场)*"
    rf"(?:分别|各自|先后|相继|依次|两两)+(?:现场|正式)*(?:签[署订](?:了)?|达成(?:了)?)(?:《(?P<book>[^》]{{3,60}})》|(?:一份)?(?P<plain>[{HAN}]{{0,16}}?(?:{_PAPERS}|合同)))"
)
_PAIR = "[^，。；《》、与和同]{3,24}[与和同][^，。；《》、与和同]{3,24}"
_EACH_PAIR = Pattern(
    rf"(?:^|[，；：])(?P<list>{_PAIR}(?:、{_PAIR})+?)(?:等)?(?:共同|现场|正式)*签[署订](?:了)?"
    rf"(?:《(?P<book>[^》]{{3,60}})》|(?:一份)?(?P<plain>[{HAN}]{{0,16}}?(?:{_PAPERS}|合同)))",
    needs="签署|签订",
)
"""A与B、C与D签署友好城市关系协议书: two papers."""
_SIGNED = re.compile("签[署订约字下]|续签|订立|缔结|达成")
_JOINT = re.compile("、|，?(?:以及|及)|，|；")


def several_papers(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """Each of the papers; nothing where the sentence tells of another time, or one of the pairs is no pair."""
    if not (_SIGNED.search(sentence) or _LISTED.search(sentence)) or past(sentence):
        return []
    counted = _COUNTED.search(sentence)
    if counted:
        title, at = counted["title"], base + counted.start("title")
        pairs = _pairs(run, base + counted.start("list"), counted["list"], known, lenient=True)
        number = number_of(counted["count"])
        if len(pairs) == number and any(pairs):
            return [Named(run.text[at : at + len(title)], at, "signing", run, pair, 0.85, alone=True) for pair in pairs]
    listed = _listed(run, sentence, base, known)
    if listed:
        return listed
    topics = _ON_TOPICS.search(sentence)
    if topics and len(compiled("以及|[、与和及]").split(topics["topics"])) == number_of(topics["count"]):
        title, at = topics["title"], base + topics.start("title")
        parties = subjects(run, sentence, base, topics.start(), known)
        one = Named(run.text[at : at + len(title)], at, "signing", run, parties, 0.85, alone=True)
        return [one] * number_of(topics["count"])
    each = _EACH.search(sentence) or _EACH_PAIR.search(sentence)
    pairs = _pairs(run, base + each.start("list"), each["list"], known) if each else []
    if each is None or len(pairs) < 2:
        return []
    at = base + (each.start("book") if each["book"] else each.start("plain"))
    title = run.text[at : at + len(each["book"] or each["plain"])]
    return [Named(title, at, "signing", run, pair, 0.85, alone=True) for pair in pairs]


_ALL = f"(?:{_PAPERS}|合同|(?:联合|共同)?声明|宣言|条约|议定书|行动计划)"
_LISTED = Pattern(
    f"(?:[这该上述]*{_COUNT}[份项个](?:合作|重要)?(?:文件|协议|成果)|(?:签署|签订)的(?:合作|重要)*(?:文件|协议)|签[署订]了?(?:{_COUNT}[份项个])?(?:合作|重要)*(?:文件|协议))(?:分别)?"
    f"(?:包括|为|是|有)：?(?P<list>[^，。；《》]{{4,80}}{_ALL}(?:，[^，。；《》]{{4,80}}{_ALL})*)(?=[，。；等]|$)",
    needs="文件|协议|成果",
)
"""五个文件包括：A和B联合声明，C与D关于X的谅解备忘录."""


def _listed(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """The papers of a list without marks, each with those who signed it where its title says so."""
    told = _LISTED.search(sentence) if "：" in sentence or "包括" in sentence else None
    found: list[Named] = []
    at = told.start("list") if told else 0
    for item in compiled(f"[^，。；]+?{_ALL}(?=[，、]|以及|及|和|$)").finditer(told["list"]) if told else ():
        lead = compiled("[，、和及以]+").match(item[0])
        start = at + item.start() + (lead.end() if lead else 0)
        title = run.text[base + start : base + at + item.end()]
        found.append(Named(title, base + start, "signing", run, title_parties(title), 0.75))
    return found if len(found) > 1 else []


def _pairs(run: Run, base: int, listed: str, known: Collection[str], lenient: bool = False) -> list[tuple[str, ...]]:
    """Both sides of each of the pairs; nothing for a last one of which no name is told, where `lenient`."""
    found: list[tuple[str, ...]] = []
    at = 0
    for joint in [*_JOINT.finditer(listed), None]:
        piece = listed[at : joint.start() if joint else len(listed)]
        both = (
            joined_bodies(run.text[base + at : base + at + len(piece)], known)
            if compiled("[与和同]").search(piece)
            else ()
        )
        if len(both) == 2:
            found.append(both)
        elif piece and not (lenient and compiled("[两二2]家|企业|公司|单位|机构").search(piece)):
            return []
        elif piece:
            found.append(())
        at = joint.end() if joint else at
    return found
