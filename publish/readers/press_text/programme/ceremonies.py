"""Something signed, launched or established as one run names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from publish.readers.press_text.facts import Run

LONGEST = 2000
"""Characters: what is longer is no sentence of prose, and would be searched for ever."""
KINDS = ("signing", "launch", "establishment")


@dataclass(frozen=True, slots=True)
class Named:
    """A title at `start` of the run, with the kind of ceremony and the parties beside it."""

    title: str
    start: int
    kind: str
    run: Run
    parties: tuple[str, ...]
    weight: float
    between: str = ""
    """` between A and B` behind the title: a part of it where the title in the other language names them."""
    alone: bool = False
    """Whether the title stands on a line of its own."""

    def overlaps(self, other: Named) -> bool:
        """Whether both stand, in part, on the same words of one run."""
        return self.start < other.start + len(other.title) and other.start < self.start + len(self.title)


_PAPER_WORDS = (
    *(
        "协议",
        "协定",
        "备忘录",
        "意向书",
        "合同",
        "议定书",
        "宣言",
        "声明",
        "章程",
        "公约",
        "条约",
        "條約",
        "公报",
        "公報",
        "纪要",
        "紀要",
        "证书",
        "計画",
        "計劃",
        "書",
        "书",
        "錄",
        "議",
        "定",
    ),
    *(
        "agreement",
        "memorand",
        "contract",
        "protocol",
        "mou",
        "moc",
        "declaration",
        "letter",
        "statement",
        "accord",
        "treaty",
    ),
    *("pact", "minutes", "charter", "compact", "convention", "arrangement", "deal", "undertaking"),
)


def without_ceremonies(found: Sequence[Named]) -> list[Named]:
    """The things; a ceremony for the 战略合作 of two is the one paper that the text names besides in that language."""

    def no_paper(item: Named) -> bool:
        title = item.title.lower()
        marked = item.run.text[max(0, item.start - 1) : item.start] in ("《", "〈")
        return item.kind == "signing" and not (item.alone or marked) and not any(word in title for word in _PAPER_WORDS)

    kept = list(found)
    for item in found:
        same = [i for i in kept if i is not item and i.run.language == item.run.language and i.kind == "signing"]
        named = [i for i in same if not no_paper(i)]
        if no_paper(item) and ("合作" in item.title or "ooperation" in item.title) and len(named) == 1:
            kept.remove(item)
            if item.parties and not named[0].parties:
                kept[kept.index(named[0])] = replace(named[0], parties=item.parties)
    return kept
