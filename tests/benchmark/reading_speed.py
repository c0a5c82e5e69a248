"""How fast press texts are read: 10, 100 and 500 KB that name ever more people, in processor seconds after imports.

Run: python -m tests.benchmark.reading_speed [KB ...]

Before them, every release of the goldens read once: varied text is slower than much of one kind.

Beside it stands what the usual tools do with the same text in the same run: pypinyin, which only spells the Chinese
half in Latin letters, and jieba, which only cuts it into words (where installed).
"""

from __future__ import annotations

import importlib.util
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from publish.errors import UnreadableError
from publish.readers.press_text import read_documents
from publish.readers.press_text.text.documents import Document, document_of

_FAMILY = "王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 黄Huang 赵Zhao 吴Wu 周Zhou 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 郭Guo 何He"
_GIVEN = "明ming 华hua 伟wei 芳fang 静jing 强qiang 磊lei 军jun 洋yang 勇yong 杰jie 涛tao 超chao 霞xia 平ping 英ying"
_FIRST = "托马斯Thomas 彼得Peter 安娜Anna 露西Lucy 保罗Paul 雅各Jacob 克拉拉Clara 奥托Otto"
_LAST = "安德森Andersen 贝克曼Beckmann 卡里尼Carini 达科娃Dakova 埃斯特Ester 费莫尔Fermor 格兰顿Granton 诺洛普Norlop"
_PLACES = "滨江Binjiang 北岸Beian 南湖Nanhu 东山Dongshan 西河Xihe 云溪Yunxi 石桥Shiqiao 青浦Qingpu"
_KINDS = "大学University 集团Group 银行Bank 研究院Institute 基金会Foundation 商会Chamber"
_OFFICES = "校长President 董事长Chairman 副主任Deputy_Director 秘书长Secretary_General 教授Professor"


def _pairs(listed: str) -> list[tuple[str, str]]:
    """`王Wang 李Li` as pairs of both languages."""
    cut = [next(i for i, c in enumerate(word) if c.isascii()) for word in listed.split()]
    return [(w[:i], w[i:].replace("_", " ")) for w, i in zip(listed.split(), cut, strict=True)]


def text_of(kilobytes: int, seed: int = 1) -> str:
    """A made-up bilingual report of at least that size in UTF-8; three people in every paragraph."""
    chance = random.Random(seed)
    lines = [
        "滨江创新大会在滨江举行",
        "Innovation Congress Held in Binjiang",
        "2024年9月14日，由滨江市科技局主办的创新大会在滨江举行，约800人参加。",
        "On September 14, 2024, the Innovation Congress hosted by the Binjiang Science Bureau was held in Binjiang"
        " with about 800 participants.",
    ]
    size = sum(len(line.encode()) for line in lines)
    while size < kilobytes * 1024:
        zh, en = zip(*(_person(chance) for _ in range(3)), strict=True)
        million = chance.randint(10, 900)
        lines.append(f"{'、'.join(zh)}出席会议并致辞，介绍了人工智能和数据治理方面的经验，表示将投入{million}万元。")
        lines.append(
            f"{en[0]}, {en[1]}, and {en[2]}, attended the meeting and delivered remarks on their experience in"
            f" artificial intelligence and data governance, noting that {million * 10},000 yuan will be invested."
        )
        size += len(lines[-1].encode()) + len(lines[-2].encode())
    return "\n".join(lines)


def _person(chance: random.Random) -> tuple[str, str]:
    if chance.random() < 0.3:
        first, last = chance.choice(_pairs(_FIRST)), chance.choice(_pairs(_LAST))
        name = f"{first[0]}·{last[0]}", f"{first[1]} {last[1]}"
    else:
        family, one, two = chance.choice(_pairs(_FAMILY)), *chance.sample(_pairs(_GIVEN), 2)
        name = family[0] + one[0] + two[0], f"{family[1]} {one[1].title()}{two[1]}"
    place, kind, office = (chance.choice(_pairs(listed)) for listed in (_PLACES, _KINDS, _OFFICES))
    return f"{place[0]}{kind[0]}{office[0]}{name[0]}", f"{name[1]}, {office[1]} of {place[1]} {kind[1]}"


def _seconds(work: Callable[[], object]) -> float:
    """The best of three, in processor seconds."""
    taken = []
    for _ in range(3):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return min(taken)


def _spell(text: str) -> object:
    from pypinyin import lazy_pinyin

    return lazy_pinyin(text)


def _cut(text: str) -> object:
    import jieba  # type: ignore[import-not-found]

    return jieba.lcut(text)


def _row(name: str, size: int, seconds: float, found: str = "") -> None:
    print(f"  {name:<34} {seconds:7.3f} s {size / 1024 / max(seconds, 1e-9):9.0f} KB/s   {found}")


def _varied(folder: Path) -> None:
    """The releases of the goldens, each read once: as varied as what offices send, where no cache helps."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    started = time.process_time()
    for text in texts:
        read_documents([Document("x.txt", text)], "x")
    size = sum(len(text.encode()) for text in texts)
    _row("releases of all kinds, each once", size, time.process_time() - started, f"{len(texts)} texts")


def main(sizes: list[int]) -> None:
    """Prints one block for each size."""
    first = Path(__file__).parents[1] / "golden" / "press_text" / "ciftis-2024.txt"
    started = time.process_time()
    read_documents([Document("x.txt", first.read_text(encoding="utf-8"))], "x")
    _row("the first text of a run", first.stat().st_size, time.process_time() - started, "tables and patterns included")
    _varied(first.parent)
    peers = {"pypinyin, spelling alone": _spell}
    if importlib.util.find_spec("jieba"):
        peers["jieba, words alone"] = _cut
    for peer in peers.values():
        peer("北京大学")
    for kilobytes in sizes:
        print(f"{kilobytes} KB")
        texts = [text_of(kilobytes, seed) for seed in (1, 2, 3)]  # nothing read twice, so that no cache helps
        given = iter(texts)
        people = len(read_documents([Document("x.txt", text_of(kilobytes, 9))], "x").facts.people)  # type: ignore[union-attr]
        size = len(texts[0].encode())
        _row("read", size, _seconds(lambda: read_documents([Document("x.txt", next(given))], "x")), f"{people} people")  # noqa: B023
        for name, work in peers.items():
            _row(name, size, _seconds(lambda: work(texts[0])))  # noqa: B023
    long = text_of(100).encode() * 51
    started = time.process_time()
    try:
        document_of(long, "long.txt")
    except UnreadableError as fault:
        _row("refused", len(long), time.process_time() - started, str(fault))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10, 100, 500])
